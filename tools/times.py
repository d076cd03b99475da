"""Looking for free times."""

from typing import Annotated, Any

from pydantic import Field

from receptionist.agent import ToolContext, tool


@tool()
async def find_times(
    context: ToolContext,
    service: Annotated[str, Field(description="The name of a service of this business.")],
    when: Annotated[str, Field(description="The caller's own words about when, as they wrote them.")],
) -> dict[str, Any]:
    """Find free times for a service, and hold them for this caller.

    Give the caller's own words about when; dates are worked out here. Offer only times from the result, each in its
    own words (`says`), numbered. Nothing is booked by this.
    """
    return await context.times.find(service, when)
