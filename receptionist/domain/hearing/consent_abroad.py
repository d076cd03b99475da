"""Opting out in free words of Spanish, French, German and Portuguese."""

from receptionist.domain.hearing.plain import rules

_FREE_WORDS = rules(
    r"""
    no me text(?:ee|eas|een|es|ees)\w*(?: .*)?
    no (?:(?:\w+ )?a |(?:vuelv\w+|deben|tienen|quiero) (?:a |que |de )?)?(?:escrib|contact|texte|molest
        |mensaje)\w*(?:me|nos)(?: .*)?
    no (?:(?:\w+ )?a |(?:vuelv\w+|deben|tienen) (?:a |que |de )?)?(?:mand|envi)\w*(?:me|nos)(?! (?:la|el|las|los|un
        |una|mi|su) (?!mensaje|texto))(?: .*)?
    no (?:me|nos) (?:vuelvan? a )?(?:mand|envi)\w+(?! (?:la|el|las|los|un|una|mi|su) (?!mensaje|texto))(?: .*)?
    no (?:me|nos) (?:vuelvan? a )?(?:escrib\w+|contact\w+|texte\w+|molest\w+|{mensajes})(?: .*)?
    (?:no mas|ya no|no quiero)(?: \w+){0,3} {mensajes}
    numero equivocado
    no quiero que (?:me|nos) (?:\w+ )?(?:mand|escrib|envi|contact|molest|texte)\w+(?: .*)?
    (?:saqu|quit|borr|elimin|remuev|remov|baj|sac)\w* (?:mi (?:numero|telefono|nombre)|(?:de|del) (?:(?:la|su|tu|sus
        |tus|esa|esta|el|ese) )*(?:listas?(?! de (?:espera|citas|turnos
        |cancelaci\w+))|sistema|registros?|base|grupo|contactos))(?: .*)?
    no (?:quiero|deseo|me interesa) (?:\w+ )?(?:recibir|saber) (?:\w+ ){0,2}?(?:{mensajes}|nada|de ustedes
        |mas)(?: .*)?
    (?:ya no|no) (?:me |nos )?(?:escrib|contact|molest)(?:an|as|a|en|es|e)(?: mas| por favor| nunca)*
    (?:no (?:autorizo|autorice|di|doy|he dado) (?:\w+ )?(?:permiso|consentimiento|{mensajes}|que me \w+))
    (?:par|dej|ces)\w+ (?:ya )?(?:de )?(?:con )?(?:los |sus |tantos )?(?:{mensajes}|molest\w*|fastidi\w*|jod\w*
        |chingar|mand\w*|escrib\w*|envi\w*|acosar\w*)
    (?:ya )?(?:basta|parenle|parale)(?: (?:ya|con|de|por favor)(?: .*)?)?$
    (?:dejen?|deja|paren?|para|dejar|dejeme|dejenme) de (?:escrib\w+|mand\w+|envi\w+|texte\w+|molest\w+|contact\w+)
    (?:dejame|dejeme|dejenme|deja me) (?:en paz|tranquil[oa])
    (?:borr\w+|quit\w+|elimin\w+|saqu\w+|saca\w*) (?:mi numero|de (?:la|su|tu|sus) listas?(?! de (?:espera|citas|turnos
        |cancelaci\w+)))
    (?:dar|darme|deme|denme|date) de baja
    equivoc\w+ de numero
    (?:basta|alto|pare|paren|stop) (?:ya|por favor|con los mensajes|de mensajes|svp|s'il vous plait)
    (?:arret\w+|cess\w+|stoppez) (?:de |tout )?(?:m'\w+|me \w+|les {messages}|vos {messages}|ces {messages}|svp
        |s'il vous plait)
    ne (?:m'\w+|me \w+|nous \w+) (?:plus|pas)
    laiss\w+(?:[ -])moi (?:tranquille|en paix)
    (?:mauvais|faux|errone) numero
    (?:retir\w+|enlev\w+|supprim\w+|desabonn\w+|effac\w+)[ -](?:moi|nous|mon numero)
    plus (?:de |aucun |recevoir (?:de |vos |ces ))(?:vos )?{messages}
    me (?:desabonner|desinscrire)
    (?:cancel\w*|anul\w*) (?:la |mi )?suscripcion(?: .*)?
    tromp\w+ de numero
    (?:keine|nicht) (?:\w+ )?(?:nachrichten?|sms|texte?) mehr
    (?:schreib\w*|kontaktier\w*) (?:sie )?(?:mir|mich) (?:bitte )?nicht(?: mehr)?
    hor\w* (?:sie )?(?:bitte )?auf (?:mir|mich|zu schreiben|mit den nachrichten)(?: .*)?
    falsche nummer|nummer loschen
    (?:par|deix)\w+ de (?:me )?(?:mandar|enviar|escrever|contatar)(?: .*)?
    nao (?:me )?(?:mand|envi|escrev|contat)\w+(?: .*)?
    nao quero (?:mais )?(?:receber )?(?:mais )?(?:mensage\w+|sms)
    numero errado
    """,
    mensajes="mensajes, textos, sms, mensaje",
    messages="messages, message, textos, sms",
)


def withdraws(words: str) -> bool:
    """Words without accents."""
    return bool(_FREE_WORDS.search(words))
