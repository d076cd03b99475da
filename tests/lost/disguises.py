"""What stands in a text for somebody who turns it round, rotates it, or decodes it."""

import base64
import binascii
import codecs
import contextlib
import re
from collections.abc import Iterator

from receptionist.evaluation.reading import folded
from tests.lost.readings import letters

_LEET = str.maketrans("431057", "aeiost")


def hidden(text: str) -> Iterator[str]:
    """The text, and what stands in it for somebody who turns it round, rotates it or decodes it; letters only."""
    seen = folded(text)
    yield letters(seen)
    yield letters(seen.casefold().translate(_LEET))
    yield letters(re.sub(r"(?m)^\d+\. ", "", seen))
    yield letters(codecs.encode(seen, "rot13"))
    yield letters(seen)[::-1]
    yield letters(" ".join(reversed(seen.split())))
    packed = re.sub(r"\s", "", seen)
    for blob in re.findall(r"[A-Za-z0-9+/=]{16,}", packed):
        for start in range(4):
            yield from _decoded(blob[start:])


def _decoded(blob: str) -> Iterator[str]:
    whole = blob[: len(blob) // 4 * 4]
    with contextlib.suppress(binascii.Error, ValueError):
        yield letters(base64.b64decode(whole, validate=True).decode("ascii", "ignore"))
    if re.fullmatch(r"[0-9a-f]+", blob):
        yield letters(bytes.fromhex(blob[: len(blob) // 2 * 2]).decode("ascii", "ignore"))
