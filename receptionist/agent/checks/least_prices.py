"""A price that the owner gives as the least ("from $150"), by a draft that makes it the whole ("a flat $150")."""

import re
from collections.abc import Iterator

from receptionist.agent.checks import contexts, statements, values
from receptionist.agent.checks.known import Known

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
                least = (fact for fact in contexts.facts(so.business) if fact.of_service and _LEAST.search(fact.said))
                if any((one.kind, one.means) in fact.sums and fact.services & services for fact in least):
                    yield f"“{whole.group()}” {one.words}", OWNER, False
