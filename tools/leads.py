"""Leads: what somebody needs, for staff to follow up."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from receptionist.agent import ToolContext, tool


class Answered(BaseModel):
    """One of the owner's questions with the caller's answer."""

    model_config = ConfigDict(extra="forbid")

    question: str
    answer: str


@tool(writes=True)
async def save_lead(
    context: ToolContext,
    need: Annotated[str, Field(description="What the caller needs, in a sentence.")],
    name: Annotated[str | None, Field(description="The caller's name, if they gave it.")],
    urgency: Literal["now", "soon", "whenever"],
    answers: Annotated[list[Answered], Field(description="The owner's questions that the caller has answered.")],
) -> dict[str, Any]:
    """Write down what somebody needs who is not booking a time now; ask what is still to ask, one or two at a time."""
    given = [answered.model_dump() for answered in answers]
    return {"saved": True, "still_to_ask": await context.lead.save(need, name, urgency, given)}
