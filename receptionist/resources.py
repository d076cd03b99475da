"""Finds our own prompts/, tools/ and evals/, in a checkout or in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """Our own folder `name`: the wheel's copy, else the one beside this package in a checkout.

    The wheel's copy comes first, so that an installed package never reads somebody else's `site-packages/tools`.
    """
    places = [_PACKAGE / "_shipped" / name, _PACKAGE.parent / name]
    return next(place for place in places if place.is_dir())


def package(name: str) -> Path:
    """A folder inside this package: migrations, templates, static files."""
    return _PACKAGE / name
