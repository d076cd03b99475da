"""Fetching a person."""

from typing import Annotated, Any, Literal

from pydantic import Field

from receptionist.agent import ToolContext, tool


@tool(writes=True)
async def hand_off(
    context: ToolContext,
    reason: Literal["asked", "emergency", "cannot_answer", "complaint", "other"],
    note: Annotated[str, Field(description="What the person should know, in a sentence.")],
) -> dict[str, Any]:
    """Fetch a person, who takes this conversation over. You are silent after this turn.

    When somebody asks for a person, in an emergency, for a complaint, or when you cannot help.
    """
    return {"handed_off": True, "expect": await context.desk.hand_off(reason, note)}
