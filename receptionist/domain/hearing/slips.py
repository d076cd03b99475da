"""Slips and shortened words put right: only into words that our rules know, so nothing else changes its meaning."""

from functools import lru_cache
from itertools import pairwise


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_LONG = word_set(
    """
    appointment reschedule rescheduled cancel cancelled cancellation reservation reserve unsubscribe texting messaging
    contact emergency bleeding monoxide representative receptionist operator manager automated artificial intelligence
    computer machine chatbot person human complaint terrible unacceptable ridiculous refund schedule available
    availability tomorrow suicide perfect sounds neither another second third fourth thanks whenever urgent urgently
    anymore wrong number remove confirm confirmed different earlier later flooding flooded arrested knocked leaking
    someone speak talking message messages suicidal killing swelling swollen breathing unconscious overdose overdosed
    collapsed sparking smoking burning carbon sewage overflowing basement ceiling choking allergic reaction attack
    seizure ambulance warrant arrest police poison murder strangle shooting permission consent harassing harassment
    bothering spamming unprofessional overcharged disappointed frustrated horrible useless nobody unhappy marketing
    swallow unbearable chatting everywhere
    """
)
_SHORT = word_set("stop text kill leave alone wrong smell robot tooth burst breathe person real remove number smells")
"""Shorter words, with other words a letter away: here only a letter that is missing, double or swapped counts."""
_NO_SLIPS = word_set(
    """
    cancer contract contracts reverse leaving leaning testing massaging massage massages taking remote commuter managed
    shouting spelling sparkling burying flooring floored cooking warranty polite policy strike stoke content attach
    stoop sop krill aloe toot root wong leading selling sell sells computed compliant thinks strange stoking pearson
    manages scheduler complains poisson remover redaction blending breeding carton scooting smocking breaching convent
    chalking wherever reel tex bust lave teal rel prison parson persons
    carcel persona contacto perfecto urgente reserva reservas reservar reales
    """
)
"""Words that are a letter away from one of these, and no slips: "leaving" was heard as "leaking"."""
_SHORTEST = 6
_KNOWN_LONG = tuple(sorted(word for word in _LONG if len(word) >= _SHORTEST))

_WITHOUT_VOWELS = word_set(
    """
    stop text texting message number wrong please person human help blood bleeding smoke house kitchen emergency
    complaint manager contact removed doctor dentist back want need speak talk someone
    """
)
_VERBS = word_set(
    """
    texting talking speaking calling messaging sending blowing bothering spamming harassing killing hurting cutting
    ending living dying thinking going coming burning smoking sparking leaking bleeding flooding swelling breathing
    choking waiting asking trying looking telling getting writing typing shooting beating feeling something anything
    nothing
    """
)
_REAL_WORDS = word_set(
    "form trial quiet evil vile tow won sued tried tired lots fired left felt begin three dose form lief meats loin"
    " salve"
)
"""Words that a swap of two letters gives, and that are words of their own."""
_SWAPPED_LETTERS_OF = word_set(
    """
    about again alive alone already another anybody anymore around asking attorney beating because before being better
    between bleeding blood body break breathe bridge bringing broke broken building burn burning call called calling
    cause chest client clinic close come coming contact could court crown dead death delete deserve disappear doctor
    dentist does doing done drink emergency enough ever every everybody everyone everything face fall family feel fire
    flooded flood front fuck furnace getting give going gonna good goodbye hang happy hate have heat heater help hear
    here hope hospital hour house hurt husband inside jail judge jump just keep kids kill killing kitchen knife know
    leak leave life like list little live living lose lost make making many maybe message mouth much murder myself
    neck need neighbor never nobody nothing number office only outside over pain painful people person phone pills
    pipe place plumber point police pouring power question quit reach really reason receive remove report right
    running scared send sending shot should shoot smack smell smoke somebody someone something soon sparking stab
    still stop stopped stuff suicide swelling swollen take taking talk tell text texting texts that them there these
    they thing things think thinking this threaten through time tired toilet tonight tooth trying unsubscribe
    unconscious until urgent want wants wanna watch water what when where while will wish with without woman
    work would wrist write wrong your yourself yesterday quiero quiere matar morir vivir vida numero mensajes
    escriban favor negocio tuberia diente sangre respirar policia carcel
    """
)
"""Words that are put right when two neighbours of theirs are swapped, the commonest slip of a thumb."""


def _swapped(word: str) -> list[str]:
    return [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)]


_BY_SWAP = {
    slip: word
    for word in sorted(_SWAPPED_LETTERS_OF)
    if len(word) > 3
    for slip in _swapped(word)
    if slip not in _SWAPPED_LETTERS_OF | _LONG | _SHORT | _NO_SLIPS | _REAL_WORDS
}


def _bones(word: str) -> str:
    return word[0] + "".join(letter for letter in word[1:] if letter not in "aeiou")


_BY_BONES = {_bones(word): word for word in sorted(_WITHOUT_VOWELS)}
_BY_BONES_OF_A_VERB = {_bones(word): word for word in sorted(_VERBS)}


@lru_cache(maxsize=20_000)
def put_right(word: str) -> str:
    """The rules' own word that this one is short for, or one letter off; any other word as it is."""
    if not word.isalpha() or word in _LONG or word in _SHORT or word in _NO_SLIPS or len(word) < 3:
        return word
    if word in _BY_SWAP:
        return _BY_SWAP[word]
    if word + "g" in _VERBS:
        return word + "g"
    if len(word) >= 3 and word == _bones(word) and (whole := _BY_BONES.get(word) or _BY_BONES_OF_A_VERB.get(word)):
        return whole
    slips = _one_left_out(word)
    if len(word) >= _SHORTEST:
        found = next((known for known in _KNOWN_LONG if _is_slip(word, known, slips)), None)
        if found is not None:
            return found
    return next((known for known in sorted(_SHORT) if _is_small_slip(word, known, slips)), word)


def _one_left_out(word: str) -> frozenset[str]:
    return frozenset(word[:i] + word[i + 1 :] for i in range(len(word)))


def _may_be(word: str, known: str) -> bool:
    return (
        word[0] == known[0] and abs(len(word) - len(known)) <= 1 and word not in (known + "s", known + "d", known[:-1])
    )


def _is_slip(word: str, known: str, slips: frozenset[str]) -> bool:
    """One letter wrong, missing, extra or swapped with the next."""
    if not _may_be(word, known):
        return False
    if len(word) != len(known):
        return known in slips or word in _one_left_out(known)
    wrong = [i for i, (one, other) in enumerate(zip(word, known, strict=True)) if one != other]
    return len(wrong) == 1 or _is_swapped(word, known, wrong)


def _is_small_slip(word: str, known: str, slips: frozenset[str]) -> bool:
    """One letter missing inside or of two, typed twice, or swapped with the next."""
    if word == known[:-1]:
        return known[-1] == known[-2]
    if not _may_be(word, known):
        return False
    if len(word) < len(known):
        return word in _one_left_out(known)
    if len(word) > len(known):
        return known in slips and any(one == other for one, other in pairwise(word))
    return _is_swapped(word, known, [i for i, (a, b) in enumerate(zip(word, known, strict=True)) if a != b])


def _is_swapped(word: str, known: str, wrong: list[int]) -> bool:
    return (
        len(wrong) == 2
        and wrong[1] == wrong[0] + 1
        and word[wrong[0]] == known[wrong[1]]
        and word[wrong[1]] == known[wrong[0]]
    )
