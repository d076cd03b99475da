"""What a phrasebook understands of the wordings in it, and whether a reader can follow those that we have."""

import importlib
import pkgutil
import re
from itertools import chain

import pytest

from receptionist.domain import hearing
from receptionist.domain.hearing.phrasebook import Phrasebook, phrasebook
from receptionist.domain.hearing.verbs import forms
from receptionist.domain.hearing.word_classes import WORD_CLASSES

_FOUND = {
    id(book): (f"{module.name}.{name}", book)
    for module in pkgutil.iter_modules(hearing.__path__)
    for name, book in vars(importlib.import_module(f"{hearing.__name__}.{module.name}")).items()
    if isinstance(book, Phrasebook)
}
_OURS = dict(_FOUND.values())


@pytest.mark.parametrize(
    ("wording", "texts", "other_texts"),
    [
        ("gas leak", ["a gas leak here", "gas leak"], ["gas leaks", "biogas leak", "leak of gas"]),
        ("fire|smoke in", ["smoke in here", "fire in it"], ["fire smoke", "in smoke"]),
        ("(on fire, burning) now", ["it is on fire now", "burning now"], ["on fire", "on now"]),
        ("leak* here", ["leaking here", "leak here"], ["leaking there"]),
        ("*ly stop dej*me", ["really stop dejenme"], ["real stop dejenme", "really stop dejen"]),
        ("dr * now", ["dr lee now"], ["dr now"]),
        ("kid(s) hurt", ["kid hurt", "kids hurt"], ["kidney hurt"]),
        ("stab~", ["stab", "stabs", "stabbed", "stabbing"], ["stable"]),
        ("is 9#", ["it is 98"], ["it is 9", "is 88"]),
        ("kill my? {kin}", ["kill my sister", "kill mom"], ["kill my time", "kill my"]),
        ("lose my|the?? number", ["lose number", "lose the my number"], ["lose her number"]),
        ("a (b, c d?) f", ["a c d f", "a b f"], ["a b d f"]),
        ("charged #*", ["you charged 80"], ["you charged me"]),
        ("no .. heat", ["no heat", "there is no hot water or heat"], ["no a b c d heat"]),
        ("no ... heat", ["no a b c d e f g heat"], ["no a b c d e f g h heat"]),
        ("had ..!now leak", ["had a leak"], ["had now a leak"]),
        ("breathe !through", ["can not breathe", "breathe in"], ["breathe through my nose"]),
        ("^ urgent $", ["urgent"], ["urgent please", "not urgent"]),
        ("tooth & out, off - ago", ["out came my tooth", "tooth fell off"], ["tooth out years ago", "my tooth"]),
    ],
)
def test_a_wording_is_found_where_it_says_so(wording: str, texts: list[str], other_texts: list[str]) -> None:
    book = phrasebook(wordings=wording)

    assert [text for text in (*texts, *other_texts) if book.is_in(text)] == texts


def test_what_is_taken_out_leaves_the_other_words_and_dots_at_the_end_take_the_rest() -> None:
    assert phrasebook(wordings="gas stove").taken_out_of("the gas stove smells") == "the smells"
    assert phrasebook(wordings="how much ...").taken_out_of("hi how much is a gas leak") == "hi"
    assert phrasebook(wordings="last year ...!now").taken_out_of("last year it broke now it leaks") == "now it leaks"


def test_a_word_is_given_back_wherever_a_wording_asks_for_it() -> None:
    nobody = phrasebook(here="no <name> here\nwrong number", alone="not <name> $")

    assert nobody.given_back_from("sorry no mike here wrong number and not rosa") == ["mike", "rosa"]


def test_a_class_of_words_is_the_books_own_or_shared_by_several() -> None:
    assert phrasebook({"colour": "red, light brown"}, hair="my {colour} hair").is_in("fix my light brown hair")
    assert phrasebook(days="on {a_day}").is_in("not on tuesday")


@pytest.mark.parametrize("wording", ["a leak,", "a leak - now", "(a leak"])
def test_a_wording_that_cannot_be_read_is_refused(wording: str) -> None:
    with pytest.raises(ValueError, match=r"wording|bracket"):
        phrasebook(wordings=wording).is_in("")


def test_a_verb_has_its_forms() -> None:
    assert forms("kill") == ("kill", "kills", "killed", "killing")
    assert forms("choke") == ("choke", "chokes", "choked", "choking")
    assert forms("slap") == ("slap", "slaps", "slapped", "slapping")
    assert forms("smash") == ("smash", "smashes", "smashed", "smashing")
    assert "broken" in forms("break")


@pytest.mark.parametrize("name", _OURS)
def test_every_wording_of_ours_can_be_read_and_none_is_found_in_nothing(name: str) -> None:
    assert not _OURS[name].is_in("")


def test_a_class_has_one_meaning_and_is_shared_where_several_books_speak_of_it() -> None:
    spoken_of = {name: _classes_of(book) for name, book in _OURS.items()}

    for shared in WORD_CLASSES:
        assert len([name for name in spoken_of if shared in spoken_of[name]]) > 1, shared
    for name, book in _OURS.items():
        assert not book.own_classes.keys() & WORD_CLASSES.keys(), name


def _classes_of(book: Phrasebook) -> set[str]:
    """The classes that its wordings name, and those that these name."""
    named, wordings = set[str](), list(chain.from_iterable(book.headings.values()))
    while wordings:
        found = set(re.findall(r"{(\w+)}", wordings.pop())) - named
        named |= found
        wordings += [{**WORD_CLASSES, **book.own_classes}[name] for name in found]
    return named


@pytest.mark.parametrize("name", _OURS)
def test_a_reader_can_follow_what_stands_under_a_heading(name: str) -> None:
    for heading, wordings in _OURS[name].headings.items():
        assert len(wordings) <= 15, heading
        assert list(wordings) == sorted(wordings), heading


@pytest.mark.parametrize("before", range(20))
def test_what_stands_together_is_heard_wherever_it_stands(before: int) -> None:
    """With every seventh stretch looked at alone, a "hi there" in front took an alarm away."""
    book = phrasebook(smoke="smoke & kitchen")

    assert book.is_in("hi " * before + "smoke is coming out of the wall here in our old kitchen")
