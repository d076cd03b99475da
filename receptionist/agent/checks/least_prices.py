"""A price that the owner gives as the least ("from $150"), by a draft that makes it the whole ("a flat $150")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, statements, values
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_WHOLE = re.compile(
    r"\b(?:flat|fixed|exactly|all in|all-in|at (?:the )?most|tops|max(?:imum)?|total|never more|no more than"
    r"|everything included"
    r"|precio fijo)\b",
    re.I,
)
_LEAST = re.compile(r"\b(?:from|starts? at|starting at|between|begins? at|desde)\b", re.I)
OWNER = "the least price that the owner names"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each least price that a statement makes the whole."""
    for clause in statements.stated(figures, so):
        if (whole := _WHOLE.search(clause)) and not _LEAST.search(clause) and not statements.denied(clause):
            for one in values.said(clause):
                services = contexts.named(clause, so.business)
                if one.kind == "price" and any(one.means == sum_ and of & services for of, sum_ in _least(so.business)):
                    yield f"“{whole.group()}” {one.words}", OWNER, False


@lru_cache(maxsize=64)
def _least(business: Business) -> tuple[tuple[frozenset[str], str], ...]:
    return tuple(
        (frozenset([service.name]), one.means)
        for service in business.services
        if _LEAST.search(service.price)
        for one in values.said(in_figures(service.price))
    )
