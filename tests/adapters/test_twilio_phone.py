"""The provider's real client against the phone network: what each failure means for a text."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.adapters.twilio_phone import TwilioPhone
from receptionist.errors import ProviderProblem
from receptionist.ports import SentText

OURS, ALICE = "+13125550100", "+13125550142"
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
async def network() -> AsyncIterator[PhoneNetwork]:
    async with PhoneNetwork().open() as opened:
        opened.register(OURS, "http://127.0.0.1:9")
        yield opened


async def send(phone: TwilioPhone, body: str = "Hello", to: str = ALICE) -> SentText:
    return await phone.send_text(sender=OURS, to=to, body=body, callback="http://127.0.0.1:9/x", valid_seconds=60)


def phone_of(network: PhoneNetwork, token: str | None = None, url: str | None = None) -> TwilioPhone:
    return TwilioPhone(network.account_sid, token or network.auth_token, url or network.url)


async def test_a_text_that_is_taken_has_the_provider_s_id(network: PhoneNetwork) -> None:
    sent = await send(phone_of(network))

    assert [text.sid for text in network.texts_to(ALICE)] == [sent.sid]


async def test_being_asked_to_slow_down_is_waited_out_and_sends_one_text(network: PhoneNetwork) -> None:
    network.faults.create.extend(["429", "429"])

    await send(phone_of(network))

    assert len(network.texts_to(ALICE)) == 1


async def test_a_failure_after_the_text_was_taken_is_unknown_and_is_never_repeated(network: PhoneNetwork) -> None:
    network.faults.create.append("accept_then_503")

    with pytest.raises(ProviderProblem) as caught:
        await send(phone_of(network))

    assert (caught.value.temporary, caught.value.unknown) == (True, True)
    assert len(network.texts_to(ALICE)) == 1


async def test_a_text_of_unknown_fate_is_found_by_its_words_and_number(network: PhoneNetwork) -> None:
    phone = phone_of(network)
    sent = await send(phone, "Where did it go?")

    found = await phone.find_text(sender=OURS, to=ALICE, body="Where did it go?", since=LONG_AGO, besides=frozenset())
    other = await phone.find_text(sender=OURS, to=ALICE, body="Something else", since=LONG_AGO, besides=frozenset())

    assert found is not None
    assert (found.sid, other) == (sent.sid, None)


async def test_a_number_that_cannot_be_texted_is_refused_for_good_with_its_code(network: PhoneNetwork) -> None:
    network.faults.refusals[ALICE] = 21614

    with pytest.raises(ProviderProblem) as caught:
        await send(phone_of(network))

    assert (caught.value.temporary, caught.value.code) == (False, 21614)


async def test_a_dead_token_is_refused_for_good(network: PhoneNetwork) -> None:
    with pytest.raises(ProviderProblem) as caught:
        await send(phone_of(network, token="wrong"))

    assert caught.value.temporary is False


async def test_a_provider_that_nobody_reaches_has_taken_nothing(network: PhoneNetwork) -> None:
    with pytest.raises(ProviderProblem) as caught:
        await send(phone_of(network, url="http://127.0.0.1:9"))

    assert (caught.value.temporary, caught.value.unknown) == (True, False)
