"""Opting out in free words of Spanish, French, German and Portuguese."""

from receptionist.domain.hearing.phrasebook import phrasebook

_CLASSES = {
    "mensajes": "mensaje, mensajes, messages, message, sms, textos",
    "otra_cosa": "el|la|las|los|mi|su|un|una !mensaje*|texto*",
    "escribir": "acosar*, contact*, envi*, escrib*, fastidi*, mand*, molest*, texte*",
    "escribirme": "contact*me, contact*nos, escrib*me, escrib*nos, mensaje*me, mensaje*nos, molest*me, molest*nos, "
    "texte*me, texte*nos",
    "otra_lista": "de cancelaci*|citas|espera|turnos",
    "quitar": "baj*, borr*, elimin*, quit*, remov*, remuev*, sac*, saqu*",
}
_FREE_WORDS = phrasebook(
    _CLASSES,
    no_escribir="""
    no (*? a, a|de|que, deben|quiero|tienen|vuelv* a|de|que?)? {escribirme}
    no (*? a, a|de|que, deben|tienen|vuelv* a|de|que?)? envi*me|envi*nos|mand*me|mand*nos !{otra_cosa}
    no me texteas*|textee*|texteen*|textees*|textes*
    no me|nos (vuelva|vuelvan a)? contact*|escrib*|molest*|texte*|{mensajes}
    no me|nos (vuelva|vuelvan a)? envi*|mand* !{otra_cosa}
    no quiero que me|nos *? {escribir}
    no|(ya no) me|nos? contact*|escrib*|molest* (por favor, mas|nunca)??
    """,
    no_mas_mensajes="""
    (no mas, no quiero, ya no) .. {mensajes}
    no autorice|autorizo|di|doy|(he dado) *? consentimiento|permiso|{mensajes}|(que me *)
    no deseo|quiero|(me interesa) *? recibir|saber *? *? mas|nada|{mensajes}|(de ustedes)
    """,
    basta="""
    (deja me, dejame|dejeme|dejenme) tranquila|tranquilo|(en paz)
    alto|basta|pare|paren|stop svp|ya|(con los mensajes, de mensajes, por favor, s'il vous plait)
    ces*|dej*|par* ya? de? con? los|sus|tantos? chingar|jod*|{escribir}|{mensajes}
    deja|dejar|deje|dejeme|dejen|dejenme|para|pare|paren de {escribir}
    ya? basta|parale|parenle $
    ya? basta|parale|parenle con|de|ya|(por favor) ... $
    """,
    fuera_de_la_lista="""
    anul*|cancel* la|mi? suscripcion
    dar|darme|date|deme|denme de baja
    equivoc* de numero
    numero equivocado
    {quitar} de|del el|esa|ese|esta|la|su|sus|tu|tus?? base|contactos|grupo|registro(s)|sistema|(lista(s) !{otra_lista})
    {quitar} mi nombre|numero|telefono
    """,
    en_francais="""
    arret*|cess*|stoppez de|tout? m'*|svp|(ces {mensajes}, les {mensajes}, me *, s'il vous plait, vos {mensajes})
    desabonn*|effac*|enlev*|retir*|supprim* moi|nous|(mon numero)
    errone|faux|mauvais numero
    laiss* moi tranquille|(en paix)
    me desabonner|desinscrire
    ne m'*|(me *, nous *) pas|plus
    plus aucun|de|(recevoir ces|de|vos) vos? {mensajes}
    tromp* de numero
    """,
    auf_deutsch="""
    falsche nummer
    hor* sie? bitte? auf mich|mir|(mit den nachrichten, zu schreiben)
    keine|nicht *? nachrichte|nachrichten|sms|text|texte mehr
    kontaktier*|schreib* sie? mich|mir bitte? nicht
    nummer loschen
    """,
    em_portugues="""
    deix*|par* de me? contatar|enviar|escrever|mandar
    nao me? contat*|envi*|escrev*|mand*
    nao quero mais? receber? mais? mensage*|sms
    numero errado
    """,
)


def withdraws(words: str) -> bool:
    """Words without accents."""
    return _FREE_WORDS.is_in(words)
