"""What a caller's text asks for, by rules that a person can read: no model, no state, the same answer every time.

Read plain.py and slips.py (a text as plain words), then the rules: consent.py, consent_kept.py, consent_abroad.py and
wrong_number.py (stop, start, help), danger.py with danger_to_life.py, urgent.py and no_danger.py (what cannot wait),
despair.py with no_despair.py (self-harm), threats.py, nature.py (whether we are a machine), people.py (a person is
wanted), complaints.py, wishes.py and bookings.py (appointments), replies.py and choices.py (yes, no, "the second
one"), moments.py, names_given.py, messages.py (news), sellers.py, machines.py (texts that nobody wrote by hand), and
heard.py, which asks them all. Most of them are phrasebooks: phrasebook.py says how their wordings are read,
word_classes.py whom and what they speak of, verbs.py the forms of a verb. complaint_words.py, consent_words.py and
seller_words.py hold the longest ones.
"""

from receptionist.domain.hearing.heard import Heard, hear

__all__ = ["Heard", "hear"]
