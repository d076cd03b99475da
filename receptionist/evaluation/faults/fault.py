"""A seeded fault: one thing of the product that is wrong while a story is played, the way real agents are wrong."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from receptionist.domain.hearing import hear


@dataclass(frozen=True)
class Fault:
    """One thing broken: the attribute `name` of `place` becomes what `instead` makes of it."""

    name: str
    says: str
    """What the faulty receptionist does, in a sentence."""
    place: Any
    attribute: str
    instead: Callable[[Any], Any]

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """The product has the fault until the block ends, in this process."""
        # `vars`, since a property or a method of a class must be put back as it stood there.
        was = vars(self.place)[self.attribute]
        setattr(self.place, self.attribute, self.instead(was))
        hear.cache_clear()
        try:
            yield
        finally:
            setattr(self.place, self.attribute, was)
            hear.cache_clear()


def fault(place: Any, attribute: str) -> Callable[[Callable[[Any], Any]], Fault]:
    """Makes a fault of a function that gives what stands in the place of what `was` there; its docstring says what."""

    def made(instead: Callable[[Any], Any]) -> Fault:
        return Fault(instead.__name__.replace("_", "-"), (instead.__doc__ or "").strip(), place, attribute, instead)

    return made
