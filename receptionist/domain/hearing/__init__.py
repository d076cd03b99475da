"""What a caller's text asks for, by rules that a person can read: no model, no state, the same answer every time.

Read plain.py (a text as plain words), then the rules: consent.py (stop, start, help), danger.py (what cannot wait),
nature.py (whether we are a machine), people.py (a person is wanted), wishes.py (appointments), replies.py and
choices.py (yes, no, "the second one"), moments.py, names_given.py, messages.py (news and sellers), machines.py (texts
that nobody wrote by hand), and heard.py, which asks them all.
"""

from receptionist.domain.hearing.heard import Heard, hear

__all__ = ["Heard", "hear"]
