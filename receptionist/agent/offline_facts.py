"""What the receptionist without a model answers from the owner's files: FAQ, hours, prices, address."""

import re

from receptionist.agent import phrases, services
from receptionist.agent.checks import MOST_SEGMENTS
from receptionist.agent.sentences import sentences
from receptionist.agent.situation import MOST_WORDS_OF_A_GREETING, Situation
from receptionist.agent.spoken_times import WHEN_SOMEBODY_COMES, without_hesitation
from receptionist.agent.thread import Move, calling
from receptionist.domain import hours
from receptionist.domain.answers import faq_of
from receptionist.domain.business import Business, FaqEntry, Service
from receptionist.domain.names import is_named
from receptionist.domain.segments import segments

_HOURS = re.compile(
    r"(?<!anything )(?<!something )\b(?:hours|open|opened|opening times?|close|closed|closing)\b"
    r"(?! (?:account|deal|to the|up))",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\b(?:address|located|location|directions|where (?:are|is) (?:you|u|the|your|this|that|it|they)|where r u"
    r"|how do i get)\b",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"\b(?:how much|price|prices|cost|costs|charge|fee|fees|(?:your|the|hourly|flat|daily) rates?)\b|\$", re.IGNORECASE
)
_WORK = re.compile(r"\b(?:do|are) (?:you|u|ya)(?: guys| all)? (?:\w+ )?(?:work|in|there)\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|rn|currently|at the moment|still)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"^\W*(?:(?:hi|hello|hey|ok|so)\W+)*(?:are|r) (?:you|u|ya|yall)(?: guys| all)? open\W*$", re.IGNORECASE
)
_LENGTH = re.compile(
    r"\bhow long (?:is|are|does|do|will|would|s)\b(?!.*\b(?:wait|until|till|before|last|ago)\b)", re.IGNORECASE
)
_OTHER_FIGURE = re.compile(r"\bhow (?:much|often|many)\b", re.IGNORECASE)
_IT = (
    r"(?: (?:it|that|this|one|the (?:visit|appointment|whole thing)))?(?: (?:cost|be|run|take|last|again|usually))*\W*$"
)
_SO = r"^\W*(?:(?:ok|and|so|hi|well|oh|great|cool|but|also)\W+)*"
_ASKS_ITS_PRICE = re.compile(
    rf"{_SO}(?:how much|what(?:.?s| is|s)? (?:the |its )?(?:price|cost|fee|charge))(?: (?:is|does|would|will|s))?{_IT}",
    re.IGNORECASE,
)
_ASKS_ITS_LENGTH = re.compile(rf"{_SO}how long (?:is|does|do|will|would|s){_IT}", re.IGNORECASE)
_QUESTION_WORD = re.compile(
    r"\b(?:how|what|when|where|which|who|why|do|does|is|are|open|closed?|hours|prices?|costs?|fees?|rates?)\b|\$",
    re.IGNORECASE,
)
_TELLS_OF = re.compile(r"\w (?:is|are|was|keeps?|has|won.?t|isn.?t|doesn.?t|broke|died|stopped)\b", re.IGNORECASE)
""" "Toilet is running" asks nothing about toilets."""
_WISHES = re.compile(
    r"\b(?:can|could|may) (?:i|we) (?:please )?(?:get|book|make|schedule|have|set up) (?:\w+ ){0,3}"
    rf"(?:appointments?|appt|visit)\b|{WHEN_SOMEBODY_COMES}",
    re.IGNORECASE,
)
_OTHER_WAYS = re.compile(r"\b(?:online|website|app|by phone|without|if)\b", re.IGNORECASE)
""" "Can I book an appointment online?" asks how."""
_TOLD_HOURS = re.compile(r"\bwe.re (?:open|closed)\b", re.IGNORECASE)
_STATES = re.compile(r"[^?!]+\.\s")
"""A question that begins with a statement: "I have a toothache. What should I do?"."""
_SERVICES = re.compile(
    r"\b(?:what (?:services|do you (?:do|offer))|which services|services do you|what kind of (?:services|work))\b",
    re.IGNORECASE,
)
_WEBSITE = re.compile(r"\b(?:website|web site|web page|book online|link)\b", re.IGNORECASE)
_PHONE = re.compile(
    r"\b(?:(?:phone|telephone|contact) number|(?:your|ur|their) (?:phone|number)|number (?:to|i can) call)\b",
    re.IGNORECASE,
)


def answer(now: Situation) -> Move | None:
    """The owner's own answer to a question; None where nothing is asked, or nothing written down fits."""
    # What was refused has changed nothing: a model may have tried it before we took over.
    if {one.name for one in now.steps if "problem" not in one.result} - {"find_answer"} or not _asks(now):
        return None
    if found := _service_price(now) or said(now):
        return Move(with_offer(now, found))
    return None


def said(now: Situation) -> str | None:
    """What the owner's files say to the one question of these words."""
    return _price_alone(now) or _hours_of_a_day(now) or _from_faq(now) or _length(now) or _from_facts(now)


def surely(now: Situation) -> str | None:
    """The owner's answer where the burst asks one question and wants nothing else."""
    heard = now.heard
    if heard.wants_booking or heard.wants_to_move or heard.wants_to_cancel or heard.asks_for_appointments:
        return None
    return said(now) if sum(one.is_question for one in sentences(now)) == 1 else None


def pass_on(now: Situation, question: str) -> Move:
    """A question that nothing answers is written down for the team."""
    return save(now, f"Question: {question[:400]}", [])


def save(now: Situation, need: str, answers: list[dict[str, str]]) -> Move:
    """Writes down what somebody needs."""
    urgency = now.heard.urgency or ("now" if now.heard.emergency else "soon")
    return calling("save_lead", need=need, name=now.thread.name, urgency=urgency, answers=answers)


def with_offer(now: Situation, words: str) -> str:
    """These words and what was offered last, so that a yes still means it; without it where both are too long."""
    both = f"{words.removesuffix(f' {phrases.WANT_ONE}')} {now.offer_again}"
    return both if now.offer_again and segments(both) <= MOST_SEGMENTS else words


def beside(now: Situation) -> str:
    """The answer to what is asked beside a wish for a time, in a sentence of its own; empty where nothing is."""
    asked = [one for one in sentences(now) if one.is_question and not one.wants_anything]
    found = [words for one in asked if (words := said(one))]
    return " ".join(dict.fromkeys(found))


def _price_alone(now: Situation) -> str | None:
    found = _service_price(now)
    return found.removesuffix(f" {phrases.WANT_ONE}") if found else None


def _asks(now: Situation) -> bool:
    heard, words = now.heard, now.thread.burst
    if _is_a_wish(now):
        return False
    if heard.greeting and now.word_count <= MOST_WORDS_OF_A_GREETING:
        # "Yo" is no question about how old children must be.
        return False
    # "parking" asks as much as "where can I park?"; a few words that are a name, a wish or thanks ask nothing.
    courtesy = heard.says_name or heard.thanks or heard.yes or heard.no
    states = courtesy or heard.emergency or heard.urgency or heard.says_nothing or _TELLS_OF.search(words)
    telegraphic = now.word_count <= 3 and not states
    return now.is_question or (telegraphic and not now.wants_anything)


def _is_a_wish(now: Situation) -> bool:
    """Whether it only looks like a question: it wishes for a time, for a visit, or for a change of one."""
    words, books = now.thread.burst, now.heard.wants_booking
    names_service = now.service and _wishes_for(now, now.service) and not _QUESTION_WORD.search(words)
    # "Anything later?" asks for times, and not how late is too late to cancel.
    of_our_offer = now.spans and now.wish_words not in (words, without_hesitation(words))
    says_when = books and (now.spans or len(sentences(now)) > 1)
    with_whom = books and any(is_named(person.name, words) for person in now.business.people)
    may_i = _WISHES.search(words) and not _OTHER_WAYS.search(words)
    return bool(names_service or of_our_offer or says_when or with_whom or may_i or now.corrects)


def _wishes_for(now: Situation, service: Service) -> bool:
    """Whether a service is named to have it, though the owner has written about it.

    "Drain cleaning friday at 8?" is, and so is "cleaning", said to "which of these is it?": it was told the price of
    one. "Can I get a cleaning with Medicaid" asks about Medicaid.
    """
    if now.spans or services.is_all_that_is_said(service, now.thread.burst):
        return True
    found = _entry(now)
    about_it = found is None or services.meant(now.business, found.question) == service
    return about_it and (now.heard.wants_booking or now.was_asked_for_service)


def _service_price(now: Situation) -> str | None:
    """The price of a service by name, or of the one that is talked about, as the owner wrote it."""
    one = now.service or (now.service_so_far if _ASKS_ITS_PRICE.match(now.thread.burst) else None)
    if one is None or not _PRICE.search(now.thread.burst) or not one.price:
        return None
    told = f"{one.name}: {one.price}, about {one.minutes} minutes."
    has_one = any(standing.startswith(f"{one.name} on ") for standing in now.thread.appointments)
    return told if has_one else f"{told} {phrases.WANT_ONE}"


def _length(now: Situation) -> str | None:
    one = now.service or (now.service_so_far if _ASKS_ITS_LENGTH.match(now.thread.burst) else None)
    if one is None or not _LENGTH.search(now.thread.burst):
        return None
    return f"{one.name}: about {one.minutes} minutes."


def _hours_of_a_day(now: Situation) -> str | None:
    """ "Are you open on Saturday?" asks for Saturday's hours, whatever the owner has written about weekends.

    And "sunday?" after them for those of Sunday.
    """
    words = now.thread.burst
    goes_on = words.strip().endswith("?") and now.word_count <= 3 and _TOLD_HOURS.search(now.last)
    asks = now.is_question and (_HOURS.search(words) or _WORK.search(words) or goes_on)
    return _says_hours(now) if asks and any(span.kind == "date" for span in now.spans) else None


def to_a_statement(now: Situation) -> str | None:
    """The answer to "I have a toothache", where the owner wrote the question for whoever says so."""
    found = _entry(now)
    return found.answer if found is not None and _STATES.match(found.question) else None


def _from_faq(now: Situation) -> str | None:
    found = _entry(now)
    if found is None or (_OTHER_FIGURE.search(found.question) and _length(now)):
        # "How much is a cleaning?" shares all but one word with "how long is a cleaning", and does not answer it.
        return None
    return found.answer


def _entry(now: Situation) -> FaqEntry | None:
    entries = now.business.faq
    found = faq_of(tuple((entry.question, entry.answer) for entry in entries)).answer(now.thread.burst)
    return entries[found.index] if found is not None else None


def _from_facts(now: Situation) -> str | None:
    business, words = now.business, now.thread.burst
    if _HOURS.search(words):
        return _says_hours(now)
    if _ADDRESS.search(words) and business.address:
        return f"We're at {business.address}."
    if _SERVICES.search(words) and business.services:
        return f"We offer {_services(business)}. What can we do for you?"
    if _PRICE.search(words) and business.services:
        return f"Our prices: {_prices(business)}."
    if _WEBSITE.search(words) and business.website:
        return f"Our website is {business.website}."
    return f"You can call us on {business.said_phone}." if _PHONE.search(words) else None


def _says_hours(now: Situation) -> str:
    """The hours of the day that was asked about, else of the week, and whether we are open now."""
    business = now.business
    day = next((span.start.date() for span in now.spans if span.start), None)
    if day is None and (_NOW.search(now.thread.burst) or _OPEN.search(now.thread.burst)):
        state = "open" if business.is_open(now.thread.now) else "closed"
        return f"We're {state} right now. Our hours are {business.says_hours()}."
    if day is None:
        return f"We're open {business.says_hours()}."
    periods = business.periods(day)
    name = f"{hours.DAYS[day.weekday()]}, {hours.MONTHS[day.month - 1]} {day.day}"
    if not periods:
        return f"We're closed on {name}. We're open {business.says_hours()}."
    return f"On {name} we're open {hours.says_periods([(opens.time(), closes.time()) for opens, closes in periods])}."


def _services(business: Business) -> str:
    return ", ".join(service.name for service in business.services)


def _prices(business: Business) -> str:
    return "; ".join(f"{service.name} {service.price}" for service in business.services if service.price)
