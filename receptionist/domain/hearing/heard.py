"""Everything that the rules hear in one text."""

from dataclasses import dataclass, replace
from functools import lru_cache

from receptionist.domain.hearing import (
    asides,
    bookings,
    complaints,
    consent,
    danger,
    despair,
    machines,
    messages,
    moments,
    names_given,
    nature,
    people,
    replies,
    sellers,
    threats,
    wishes,
)
from receptionist.domain.hearing.danger import Emergency
from receptionist.domain.hearing.moments import Urgency
from receptionist.domain.hearing.plain import plain

_MOST_LETTERS = 1600
"""As long as a text can be; what a hostile one adds is not read."""


@dataclass(frozen=True)
class Heard:
    """What one text asks for. Several may be true at once; a keyword is never also free words."""

    opt_out_keyword: bool = False
    """The whole message is STOP or one of its family: a carrier answers and blocks by itself."""
    opt_in_keyword: bool = False
    """START or UNSTOP. YES is not one."""
    help_keyword: bool = False
    opt_out_words: bool = False
    """Consent withdrawn in free words."""
    automatic: bool = False
    """Written by a machine: an out-of-office, an automatic reply."""
    speaks_for_a_desk: bool = False
    """In the words of a front desk: twice in a row, an automatic answerer talks to us."""
    asks_if_bot: bool = False
    emergency: Emergency | None = None
    self_harm: bool = False
    threat: bool = False
    """A threat to people or the place, or abuse."""
    asks_for_person: bool = False
    complaint: bool = False
    wants_booking: bool = False
    wants_to_move: bool = False
    wants_to_cancel: bool = False
    asks_for_appointments: bool = False
    yes: bool = False
    """Accepts, with no condition: never together with `no` or `unsure`."""
    no: bool = False
    """Refuses something: then it accepts nothing, whatever it names."""
    gives_up: bool = False
    """Wants nothing of what was talked about any more: a kind of no."""
    unsure: bool = False
    """Will check, think or come back: it accepts nothing either."""
    speaks_of_a_time: bool = False
    """A time that it names belongs to something else: "my shift ends at 3"."""
    picks: int | None = None
    """The offer picked by its number, from 1; -1 is the last one."""
    for_the_team: bool = False
    """News that wants no answer: they come late, they are outside, an order is ready."""
    sells: bool = False
    """A seller who wants the business as a customer."""
    says_nothing: bool = False
    """A laugh, an emoji or punctuation, which fills the silence."""
    asks: bool = False
    """Holds a question."""
    thanks: bool = False
    greeting: bool = False
    goodbye: bool = False
    says_name: str | None = None
    """A name by the rule of `names.as_name`."""
    names_another: str | None = None
    """The name of somebody whom the caller writes for, by the same rule."""
    urgency: Urgency | None = None


@lru_cache(maxsize=512)
def hear(text: str) -> Heard:
    """What this text asks for, by its words alone: it knows nothing of what was said before."""
    heard = _by_rules(text[:_MOST_LETTERS])
    name = heard.says_name or names_given.alone(text)
    if heard.says_name or name is None or _by_rules(name) != _NOTHING:
        return heard
    return replace(heard, says_name=name)


def _by_rules(text: str) -> Heard:
    words = plain(text)
    is_stop = consent.is_stop(text)
    cancels, moves = wishes.wants_to_cancel(words), wishes.wants_to_move(words)
    opts_out = not is_stop and consent.opts_out(words)
    return Heard(
        opt_out_keyword=is_stop,
        opt_in_keyword=consent.is_start(text),
        help_keyword=consent.is_help(text),
        opt_out_words=opts_out,
        automatic=machines.is_automatic(words),
        speaks_for_a_desk=machines.speaks_for_a_desk(words) and not nature.asks_if_bot(words),
        asks_if_bot=nature.asks_if_bot(words),
        emergency=danger.emergency(words),
        self_harm=despair.self_harm(words),
        threat=threats.threat(words),
        asks_for_person=people.asks_for_person(words),
        complaint=complaints.complaint(words),
        wants_booking=not (cancels or moves or is_stop or opts_out) and bookings.wants_booking(words),
        wants_to_move=moves,
        wants_to_cancel=cancels and not (moves or is_stop or opts_out),
        asks_for_appointments=not (cancels or moves) and wishes.asks_for_appointments(words),
        yes=replies.accepts(words) and not opts_out,
        no=replies.refuses(words),
        gives_up=replies.gives_up(words),
        unsure=replies.is_unsure(words),
        speaks_of_a_time=asides.speaks_of_a_time(words),
        picks=replies.picks(words),
        for_the_team=messages.is_for_the_team(words),
        sells=sellers.sells(words),
        says_nothing=messages.says_nothing(words),
        asks=moments.asks(words),
        thanks=replies.thanks(words),
        greeting=replies.greets(words),
        goodbye=replies.says_goodbye(words),
        says_name=names_given.introduced(text),
        names_another=names_given.of_another(text),
        urgency=moments.urgency(words),
    )


_NOTHING = Heard()
"""What is heard in words that no rule fits: only they can be a bare name."""
