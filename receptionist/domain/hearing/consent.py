"""Stop, start and help: the carriers' keywords, and opting out in free words.

A whole message that is a keyword revokes consent per se; so does any other reasonable wording (47 CFR 64.1200(a)(10)).
"""

import re

from receptionist.domain.hearing import consent_abroad, consent_kept, consent_words, wrong_number
from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented, word_set

_STOP = {"stop all", "opt out"} | word_set(
    "stop stopall unsubscribe cancel end quit revoke optout arret arreter desabonner alto parar pare baja"
)
_START = frozenset(["start", "unstop", "empezar", "comenzar", "commencer", "demarrer"])
_HELP = frozenset(["help", "info", "ayuda", "aide"])

_CLASSES = {
    "before": "for real, hey, i said, just, ma'am, no, ok, omg, please, seriously, sir, stop, ugh, yo",
    "after": "all, already, bro, dude, immediately, it, man, msg, now, ok, please, right now, seriously, sir, stop, "
    "text, thank you, thanks, that, this",
}
_BARE_STOP = phrasebook(_CLASSES, stop="^ {before}?? (quit it, stop) {after}?? $")
_STOPPING = word_set("stop quit enough cease uninterested")
_OF_STOPPING = _STOPPING | word_set(
    "please no more already not interested it this all with of ok now just thanks that is go away seriously and i said "
    "you these those remove stuff crap nonsense mess am"
)
_WARNS = phrasebook(
    next_time="""
    block*, fcc, ftc, lawyer, police, report*, sue & contact, message, messages, messaging, text, texting, texts &
        again, another, if you, keep, next time, one more time - appointment, book, collector*, company, he, my ex,
        my landlord, neighbor, she, they
    """
)


def _keyword(text: str) -> str:
    """The message in lower case, without accents and the punctuation around it."""
    return re.sub(r"\s+", " ", unaccented(text).lower().replace("-", " ")).strip(" .,!?;:\"'“”‘’()*-¡¿\u200b\ufe0f")


def is_stop(text: str) -> bool:
    """The whole message is a keyword that a carrier, or the FCC's rule, takes for an opt-out."""
    return _keyword(text) in _STOP


def is_start(text: str) -> bool:
    return _keyword(text) in _START


def is_help(text: str) -> bool:
    return _keyword(text) in _HELP


def opts_out(words: str) -> bool:
    """Plain words that withdraw consent; words about stopping a leak, or by, or one channel at one time do not."""
    said = unaccented(words).replace("?", "")
    about_texts = consent_kept.without_what_is_kept(said)
    if _BARE_STOP.is_in(about_texts) and said.startswith(about_texts[:2]):
        return True
    if consent_words.WITHDRAWS.is_in(about_texts) or consent_abroad.withdraws(about_texts):
        return True
    if _says_nothing_but_stop(about_texts) or _WARNS.is_in(about_texts):
        return True
    return wrong_number.is_somebody_else(about_texts)


def _says_nothing_but_stop(words: str) -> bool:
    """ "Enough. No more.": in a wording that no rule knows, and about nothing else."""
    said = frozenset(words.split())
    return len(said) > 1 and bool(_STOPPING & said) and said <= _OF_STOPPING and said != {"enough", "thanks"}
