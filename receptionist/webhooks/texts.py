"""Messaging deliveries: a text comes in, and what became of one that went out."""

from starlette.routing import Route

from receptionist.webhooks import twiml
from receptionist.webhooks.edge import Account, Delivered, Endpoint


def routes(account: Account) -> list[Route]:
    """The routes below /twilio/texts. A delivery report names our number as `From`."""
    return [
        Route("/twilio/texts", Endpoint(account, came_in), methods=["POST"]),
        Route("/twilio/texts/status", Endpoint(account, status, ours="From"), methods=["POST"]),
    ]


async def came_in(told: Delivered) -> str:
    """A text. A picture without words has an empty `Body`, and is a text all the same."""
    sid = told.need("MessageSid")
    told.need("From")
    await told.write_down(sid, "incoming_text.hear")
    return twiml.no_reply()


async def status(told: Delivered) -> str:
    """A delivery report; repeated and reordered ones are settled by the text's row."""
    key = f"{told.need('MessageSid')}:{told.need('MessageStatus')}"
    await told.write_down(key, "text_fate.report")
    return twiml.no_reply()
