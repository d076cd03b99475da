"""The notation that the tables of what people say are written in."""

import pytest

from receptionist.domain.hearing.sayings import any_of, sayings


@pytest.mark.parametrize(
    ("saying", "heard", "not_heard"),
    [
        ("stop/quit it", "please quit it", "please quit"),
        ("text*", "texting me", "context"),
        ("lose [my/the]* number", "lose the number", "lose her number"),
        ("(can not/will not) come", "i will not come", "i will come"),
        ("no .. texts", "no more of these texts", "no more of any of these texts"),
        ("charged 00", "you charged $80", "you charged me"),
        ("stop sending !(him/her)", "stop sending it", "stop sending her"),
        ("^ stop $", "stop", "stop by"),
        ("a (b/c [d/e]) f", "a c e f", "a b e f"),
    ],
)
def test_a_saying_is_heard_in_what_it_stands_for_and_not_beside_it(saying: str, heard: str, not_heard: str) -> None:
    assert sayings(saying).heard_in(heard)
    assert not sayings(saying).heard_in(not_heard)


def test_a_class_of_words_is_named_by_the_table_or_shared_by_all() -> None:
    assert sayings("my {colour} hair", colour="red, light brown").heard_in("fix my light brown hair")
    assert sayings("on {days}").heard_in("not on tuesday")


def test_what_is_taken_out_ends_where_the_saying_ends() -> None:
    others = sayings("my (ex/boss) >>you/your")

    assert others.without("my ex was rude and you were too") == "you were too"


def test_names_are_given_back_and_groups_become_one() -> None:
    nobody = sayings("no <name> here\nnot <name> $")

    assert nobody.names_in("sorry no mike here and not rosa") == ["mike", "rosa"]
    assert any_of(nobody, sayings("wrong number")).heard_in("wrong number")


def test_a_bracket_that_is_left_open_is_refused() -> None:
    with pytest.raises(ValueError, match="bracket"):
        sayings("stop (it")
