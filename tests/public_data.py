"""Public data that lies beside a checkout, and may not be there: suites on it say so in one line and are left out."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("EVALS_DATA") or Path(__file__).resolve().parents[2] / "shared" / "data")


@dataclass(frozen=True)
class Data:
    """A file of the public data: where it is, and the mark of a test that needs it."""

    path: Path

    @property
    def mark(self) -> pytest.MarkDecorator:
        return pytest.mark.skipif(
            not self.path.exists(), reason=f"left out: {self.path.name} is not beside this checkout"
        )


def needs(name: str) -> Data:
    """The file of this name in the public data."""
    return Data(FOLDER / name)
