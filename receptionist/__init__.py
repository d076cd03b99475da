"""A missed call becomes a text, a conversation and an appointment."""
