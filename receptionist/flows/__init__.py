"""What happens when… Read missed_call, text_back, incoming_text, answer, outgoing_text, handoff, then the others."""

from receptionist.flows import (
    answer,
    follow_up,
    handoff,
    incoming_text,
    missed_call,
    outgoing_text,
    text_back,
    text_fate,
)

ALL = (missed_call, text_back, incoming_text, answer, outgoing_text, text_fate, handoff, follow_up)
"""Imported together: the engine knows a flow only once its module is loaded."""
