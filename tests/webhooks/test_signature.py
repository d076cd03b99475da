"""Our verdict on a signature is the one of the provider's own library, for whatever is posted."""

from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from receptionist.errors import Refused
from receptionist.webhooks import signature

TOKEN = "0123456789abcdef"
LETTERS = st.text(st.characters(codec="utf-8"), max_size=20)
FIELDS = st.dictionaries(LETTERS.filter(bool), LETTERS, max_size=8)
HOSTS = st.sampled_from(
    ["https://desk.example", "http://127.0.0.1:8000", "https://desk.example:8443", "https://desk.example:443"]
)
PATHS = st.sampled_from(["/twilio/texts", "/twilio/calls/ended", "/twilio/calls/screen"])
QUERIES = st.sampled_from(["", "o=17", "call=CA1&ours=%2B13125550100", "a=1&a=2"])


def ours(host: str, path: str, query: str, fields: dict[str, str], given_signature: str) -> bool:
    try:
        signature.verify(
            public_url=host,
            path=path,
            query=query,
            body=urlencode(fields).encode(),
            content_type="application/x-www-form-urlencoded",
            signature=given_signature,
            tokens=[TOKEN],
        )
    except Refused:
        return False
    return True


@given(HOSTS, PATHS, QUERIES, FIELDS)
@settings(max_examples=200, deadline=None)
def test_what_the_provider_signed_is_taken(host: str, path: str, query: str, fields: dict[str, str]) -> None:
    url = f"{host}{path}{'?' + query if query else ''}"

    assert ours(host, path, query, fields, RequestValidator(TOKEN).compute_signature(url, fields))


@given(HOSTS, PATHS, QUERIES, FIELDS, st.sampled_from(["token", "field", "path", "letter"]))
@settings(max_examples=200, deadline=None)
def test_what_was_changed_is_refused_by_both(
    host: str, path: str, query: str, fields: dict[str, str], change: str
) -> None:
    url = f"{host}{path}{'?' + query if query else ''}"
    signed = str(RequestValidator("other" if change == "token" else TOKEN).compute_signature(url, fields))
    posted = {**fields, "Body": "more"} if change == "field" else fields
    path = f"{path}/x" if change == "path" else path
    signed = f"{signed[:-2]}x=" if change == "letter" and signed[-2] != "x" else signed
    there = f"{host}{path}{'?' + query if query else ''}"

    theirs = bool(RequestValidator(TOKEN).validate(there, posted, signed))

    assert ours(host, path, query, posted, signed) == theirs


def test_a_token_that_is_being_replaced_still_signs() -> None:
    signed = RequestValidator("old").compute_signature("https://desk.example/x", {"a": "b"})

    fields = signature.verify(
        public_url="https://desk.example",
        path="/x",
        query="",
        body=b"a=b",
        content_type="",
        signature=signed,
        tokens=["new", "old"],
    )

    assert fields == {"a": "b"}


def test_an_empty_token_signs_nothing() -> None:
    with pytest.raises(Refused):
        signature.verify(
            public_url="https://desk.example",
            path="/x",
            query="",
            body=b"",
            content_type="",
            signature=RequestValidator("").compute_signature("https://desk.example/x", {}),
            tokens=[""],
        )
