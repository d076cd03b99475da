"""What may be said: every value of the owner's files, and the times in the caller's rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache

from receptionist.domain.business import Business
from receptionist.evaluation import clockwords, reading
from receptionist.evaluation.rows import Row

Values = frozenset[tuple[str, str]]

FACTS: Mapping[str, Callable[[str], set[str]]] = {"price or share": reading.prices, "street": reading.streets}
ADDRESSES: Mapping[str, Callable[[str], set[str]]] = {
    "link": reading.links,
    "mail address": reading.mails,
    "phone number": reading.numbers,
}
"""How each kind of value is read, in the owner's files and in what is said alike."""


@lru_cache(maxsize=16)
def owners(business: Business) -> Values:
    """Every value that stands in the owner's files; doors and closures day by day."""
    told = [business.public_phone, business.phone, business.said_phone, business.address, business.website]
    told += [business.booking_link, business.voice, business.rules, business.says_hours(), *business.texts.values()]
    told += [one.price for one in business.services] + [one.email for one in business.people]
    told += [words for entry in business.faq for words in (entry.question, entry.answer)]
    doors = {("time", f"{at:%H:%M}") for day in business.hours.values() for period in day for at in period}
    closed = {
        ("date", f"{closure.first + timedelta(days=ahead):%m-%d}")
        for closure in business.closed
        for ahead in range((closure.last - closure.first).days + 1)
    }
    return frozenset(of(told) | doors | closed)


def of(texts: Sequence[str]) -> Values:
    """The values that these texts hold."""
    facts = {(kind, value) for text in texts for kind, read in {**FACTS, **ADDRESSES}.items() for value in read(text)}
    return frozenset(facts | {(one.kind, one.means) for text in texts for one in clockwords.said(text)})


def foreign(text: str, known: Values, kinds: Mapping[str, Callable[[str], set[str]]]) -> Iterator[str]:
    """Each value of a text that stands nowhere."""
    for kind, read in kinds.items():
        yield from (f"a {kind} that stands nowhere: {one}" for one in sorted(read(text)) if (kind, one) not in known)


def times(business: Business, rows: Sequence[Row]) -> Values:
    """The dates and times of appointments and held times, and the two beside each other."""
    found = set()
    for row in rows:
        local = row["starts"].astimezone(business.zone)
        day, clock = f"{local:%m-%d}", f"{local:%H:%M}"
        found |= {("date", day), ("time", clock), ("moment", f"{day} {clock}")}
    return frozenset(found)
