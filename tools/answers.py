"""What the owner has written down."""

from typing import Annotated, Any

from pydantic import Field

from receptionist.agent import ToolContext, tool


@tool()
async def find_answer(
    context: ToolContext, question: Annotated[str, Field(description="The caller's question, in their own words.")]
) -> dict[str, Any]:
    """Look a question up in what the owner has written down.

    Say only what stands in an answer; one whose fit is "loose" may be about something else. When nothing fits,
    say that you don't know and will ask; never guess.
    """
    return {"answers": await context.answers.find(question)}
