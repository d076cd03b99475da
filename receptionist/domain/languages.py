"""In which language a text is written: told by its script, else by the small words that only one language has."""

import re
import unicodedata
from functools import lru_cache

from receptionist.domain.hearing.plain import word_set

_SCRIPTS = {
    "Chinese": r"[\u4e00-\u9fff]",
    "Japanese": r"[\u3040-\u30ff]",
    "Korean": r"[\uac00-\ud7af]",
    "Russian": r"[\u0400-\u04ff]",
    "Arabic": r"[\u0600-\u06ff]",
    "Hebrew": r"[\u0590-\u05ff]",
    "Hindi": r"[\u0900-\u097f]",
    "Greek": r"[\u0370-\u03ff]",
    "Thai": r"[\u0e00-\u0e7f]",
}
_LEAST_LETTERS = 2
_OF = {
    "Spanish": word_set(
        """
        el los las una unos del al que para por con muy pero como cuando donde quiero quisiera necesito puedo puede
        tengo tiene tienen hay esta estan estoy soy son su sus mi me le nos se hola buenos buenas dias tardes noches
        gracias favor cita manana hoy lunes martes miercoles jueves viernes sabado hora precio cuanto cuesta ustedes
        usted hablan habla espanol abierto abren cierran dolor diente muela limpieza ayuda porque ahora sin mas ya desde
        hasta semana cancelar cambiar llamar calefaccion agua casa abogado seguro bien tambien
        """
    ),
    "French": word_set(
        """
        le les des une du aux est sont je vous nous il elle pour avec dans mais pas que qui quand combien bonjour
        bonsoir merci voudrais besoin rendez demain aujourd hui lundi mardi mercredi jeudi vendredi samedi heure prix
        svp puis peux avez parlez francais dent chauffage mon ma mes votre
        """
    ),
    "Portuguese": word_set(
        """
        o os um uma do da dos das que para por com muito mas como quando onde quero gostaria preciso posso pode tenho
        voce voces nao sim ola bom boa dia tarde obrigado obrigada consulta amanha hoje segunda terca quarta quinta
        sexta quanto custa falam portugues meu minha esta estou eu
        """
    ),
    "German": word_set(
        """
        der die das ein eine einen ist sind ich sie wir und nicht mit fur auf kann konnen haben habe brauche mochte
        hallo guten tag danke bitte termin morgen heute montag dienstag mittwoch donnerstag freitag uhr wieviel kostet
        sprechen deutsch mein meine zahn heizung wann wie
        """
    ),
    "Italian": word_set(
        """
        il lo gli una del della che per con molto ma come quando dove vorrei bisogno posso avete sono ciao buongiorno
        grazie appuntamento domani oggi lunedi martedi mercoledi giovedi venerdi quanto costa parlate italiano mio
        """
    ),
}
_OF_ENGLISH = word_set(
    """
    the a an is are i you we it to of and for in on at my me do does can could would have has need want what when
    how where please thanks hi hello hey with this that your no yes not be am was will get today tomorrow tooth heat
    morning afternoon but so if or from about there
    """
)


@lru_cache(maxsize=256)
def language_of(text: str) -> str | None:
    """The language by its English name; None where too little tells it from English, as in "ok gracias" or a name."""
    for name, script in (("Japanese", _SCRIPTS["Japanese"]), *_SCRIPTS.items()):
        if len(re.findall(script, text)) >= _LEAST_LETTERS:
            return name
    words = re.findall(r"[a-z]+", _unaccented(text.lower()))
    counts = {name: sum(word in known for word in words) for name, known in _OF.items()}
    best = max(counts, key=lambda name: (counts[name], _marks(name, text)))
    english = sum(word in _OF_ENGLISH for word in words)
    enough = len({word for word in words if word in _OF[best]}) >= 2 and counts[best] * 3 >= len(words)
    return best if enough and counts[best] > english else None


def _marks(name: str, text: str) -> int:
    """Letters that only one of two near languages has, where their words tell as much."""
    own = {"Spanish": "ñ¿¡", "Portuguese": "ãõ", "French": "èêàùœ", "German": "äöüß", "Italian": "ìò"}
    return sum(letter in own[name] for letter in text.lower())


def _unaccented(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
