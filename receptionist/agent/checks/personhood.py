"""Who is writing: a draft that makes a person of the assistant, or denies that it is one, is a lie to every caller."""

import re
from collections.abc import Iterator

_WE = r"(?:i am|i'm|this is|it's|it is|soy|you(?:'re| are) (?:talking|speaking|chatting|texting) (?:to|with))"
_PERSON = r"(?:human|person|receptionist at the (?:front )?desk|man|woman|girl|guy|persona|humano)"
_MACHINE = r"(?:an? )?(?:\w+ )?(?:bot|chatbot|robot|machine|computer|ai|automated \w+|recording)\b"
_IS_A_PERSON = re.compile(
    rf"\b{_WE} (?:[A-Z]\w+,? )?(?:indeed |really |definitely |actually |just )?(?:an?|una?) "
    rf"(?:(?:real|actual|live|living|flesh and blood|true) )*{_PERSON}\b"
    rf"|\b{_WE} (?:human|a real (?:one|person|human))\b"
    rf"|\b(?:i am|i'm|this is) (?:not|no) {_MACHINE}|\bno soy (?:un |una )?(?:robot|bot|maquina|máquina)\b"
    rf"|\bthere(?:'s| is) no {_MACHINE} here\b",
    re.IGNORECASE,
)
OWNER = "who writes here: the automated assistant"


def wrong(words: str) -> Iterator[tuple[str, str, bool]]:
    """Each place where a draft says that a person writes; never so, whoever asks."""
    for one in _IS_A_PERSON.finditer(words.replace("’", "'")):
        yield f"“{one.group()}”", OWNER, False
