"""Appointments: to book, to list, to move, to cancel."""

from typing import Annotated, Any

from pydantic import Field

from receptionist.agent import ToolContext, tool

TimeId = Annotated[str, Field(description="The id of a time from find_times.")]
AppointmentId = Annotated[str, Field(description="The id of an appointment from list_appointments.")]


@tool(writes=True)
async def book_time(
    context: ToolContext,
    time_id: TimeId,
    name: Annotated[str, Field(description="The caller's name as they gave it.")],
    note: Annotated[str | None, Field(description="What the caller wants us to know, if anything.")],
) -> dict[str, Any]:
    """Book a time that was offered and that the caller's newest text accepts.

    The confirmation is added to your words by itself: do not repeat the time.
    """
    return await context.appointments.book(time_id, name, note)


@tool()
async def list_appointments(context: ToolContext) -> dict[str, Any]:
    """The caller's own coming appointments."""
    return {"appointments": await context.appointments.mine()}


@tool(writes=True)
async def move_appointment(context: ToolContext, appointment_id: AppointmentId, time_id: TimeId) -> dict[str, Any]:
    """Move one of the caller's appointments to a time that was offered and that the newest text accepts.

    The confirmation is added to your words by itself.
    """
    return await context.appointments.move(appointment_id, time_id)


@tool(writes=True)
async def cancel_appointment(context: ToolContext, appointment_id: AppointmentId) -> dict[str, Any]:
    """Cancel one of the caller's appointments, if their newest text asks for it or says yes to your question.

    The confirmation is added to your words by itself.
    """
    return await context.appointments.cancel(appointment_id)
