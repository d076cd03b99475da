"""The phone on the screen and in the terminal: it calls and texts through the simulated network, like anybody."""
