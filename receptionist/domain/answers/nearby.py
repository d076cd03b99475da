"""Which entries are nearest to a question that shares no subject with them: by matters and by parts of words.

Enough to be one of the few that are shown to a reader who judges; never enough to answer.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from receptionist.domain.answers.terms import is_empty, stem, terms, words

_MATTERS = """
    late traffic stuck delay delayed behind minutes grace spot early wait hold
    cancel cancellation quit leave end stop terminate contract commitment locked notice noshow change reschedule
    freeze pause hold suspend break injury injured hurt broke sick vacation travel away skip surgery
    guest friend husband wife partner mom dad visitor buddy companion sister brother plus along accompany
    child children kid baby toddler son daughter age old young minor teen boy girl childcare daycare stroller school
    pet dog cat puppy kitten animal bird parrot rabbit bunny hamster reptile leash carrier breed
    wear clothes shoes outfit dress pants shirt equipment gear mat attire towel casual bring
    locker lock stuff belongings store storage bag coat put safe valuables luggage
    shower pool swim sauna steam tub jacuzzi towel locker
    refund money back unhappy hate dislike redo satisfied guarantee warranty wrong return complain mistake fix again
    deposit down upfront hold advance prepay retainer
    pay payment card cash venmo check finance credit debit tip bill charge instalment monthly
    bill insurance insurer claim coverage copay network superbill reimburse
    gift voucher certificate present birthday
    price cost much charge rate fee cheap expensive discount deal package quote estimate
    hours open close closed weekend weekday morning evening night am pm early late sunday saturday holiday 24 tonight
    key drop leave night after closed box overnight tonight
    appointment book walk show reserve reservation schedule ahead slot drop
    try trial free first pass test sample once drop town new
    class lesson course session instructor coach teach yoga spin pilates dance workshop
    wedding bride bridal bridesmaid party event venue ceremony reception prom celebration birthday
    food menu eat diet vegan vegetarian gluten allergy nut dairy halal kosher meal snack lunch dinner breakfast
    drink wine beer alcohol corkage bottle coffee cocktail bar
    product brand organic chemical natural eco safe supplies carry shampoo spray detergent
    hair cut trim color dye highlight style stylist wash shampoo blowout
    car vehicle truck hybrid electric tesla prius engine brake tire oil auto
    parts part bought own supply provide
    ride shuttle loaner drive pick lift rental uber bus
    wait waiting lounge room sit stay while
    home house visit travel hotel miles area far mobile come location town
    parking park lot street bike
    bring document paperwork form id record papers w2 receipt statement
    insured licensed bonded background trust safe damage break broke liable
    long take ready finish turnaround same rush done duration
    clean dirty wash dust scrub mop tidy
    prescription medicine pill refill drug medication meds vaccine shot
    sleep down euthanasia cremation die dying died
    board keep overnight stay vacation kennel watch sit
    private confidential secret share tell
    online zoom video phone remote virtual telehealth app website link
    group party large people team crowd
    emergency urgent midnight night poison ate bleeding hospital
    exam visit checkup appointment consultation consult
    diagnostic diagnose wrong noise problem check inspect light
    size big small fit weight heavy pound
    yard lawn grass mow tree bush hedge leaf garden weed mulch plant
    weather rain snow storm
    weekly biweekly monthly regular often frequency recurring once
    person same staff crew team who cleaner therapist stylist trainer
    window carpet oven fridge laundry dishes inside
    tax return refund irs audit file extension deadline
    couple marriage partner family relationship spouse
    table seat patio outside outdoor inside booth view
    music band noise loud quiet tv
    job hire apply work position
"""
_SMALL = 0.15
"""What a word counts that carries nothing: it parts entries that are equally near else."""
_MATTER, _PART, _PAIR = 1.0, 0.4, 0.4
_FRAME_WORDS = """
    a an am and any are at be can could did do does for had has have how i if in is it me my need of on or our should
    that the there they this to us want was we what when where which who will with would you your
"""
_FRAME = frozenset(_FRAME_WORDS.split())
"""Two of these in a row begin any question: "do you", "is there a"."""
_NEAR = 0.05
"""Less likeness than this, of 0 to 1, is chance."""


class Neighbourhood:
    """Texts by what they are made of, to find those that are most like another."""

    def __init__(self, texts: Sequence[str]) -> None:
        features = [_features(text) for text in texts]
        spread = Counter(name for one in features for name in one)
        self._rarity = {name: math.log((len(texts) + 1) / many) for name, many in spread.items()}
        self._texts = [self._weighed(one) for one in features]

    def nearest(self, text: str) -> list[tuple[int, float]]:
        """The indices of the texts that are near, nearest first, each with its likeness (0 to 1)."""
        asked = self._weighed(_features(text))
        telling = {name for name in asked if not name.startswith(_IS_SMALL)}
        found = [
            (at, sum(value * one.get(name, 0.0) for name, value in asked.items()))
            for at, one in enumerate(self._texts)
            if not telling.isdisjoint(one)
        ]
        return sorted((one for one in found if one[1] > _NEAR), key=lambda one: -one[1])

    def _weighed(self, features: Mapping[str, float]) -> dict[str, float]:
        """Of length 1, and a rare feature more than what stands in most texts; one that is in none counts as rarest."""
        rarest = max(self._rarity.values(), default=0.0)
        found = {name: value * self._rarity.get(name, rarest) for name, value in features.items()}
        length = math.sqrt(sum(value * value for value in found.values()))
        return {name: value / length for name, value in found.items()} if length else {}


def _features(text: str) -> dict[str, float]:
    """Matters, parts of words, and small words; a phrase counts by what it means: "gift cards" are no cards."""
    known = terms(text)
    phrases = [term for term in known if term.is_subject and " " in term.said]
    within = {word for term in phrases for word in term.said.split()}
    said = [word for word in words(text) if word not in within]
    meant = [*said, *(word for term in phrases for word in term.key.split())]
    found = {f"{_IS_A_MATTER}{matter}": _MATTER for word in meant for matter in _MATTERS_OF.get(stem(word), ())}
    found |= {f"{_IS_SMALL}{word}": _SMALL for word in said if is_empty(word)}
    found |= {f"{one} {other}": _PAIR for one, other in pairwise(said) if not {one, other} <= _FRAME}
    return found | {part: _PART for term in known if not term.is_subject for part in _parts(term.key)}


def _parts(word: str) -> Iterator[str]:
    marked = f"^{word}"
    return (marked[at : at + 3] for at in range(max(len(marked) - 2, 1)))


def _by_word() -> dict[str, list[int]]:
    """The matters that a word may belong to, by its stem."""
    found: dict[str, list[int]] = {}
    for matter, line in enumerate(_MATTERS.strip().splitlines()):
        for word in set(map(stem, line.split())):
            found.setdefault(word, []).append(matter)
    return found


_MATTERS_OF = _by_word()
_IS_A_MATTER, _IS_SMALL = "#", "="
