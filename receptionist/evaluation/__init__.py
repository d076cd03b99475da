"""Plays scenarios against the product and looks at what is so afterwards. Read scenario.py, world.py, play.py."""
