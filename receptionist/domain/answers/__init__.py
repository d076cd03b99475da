"""Which entry of the owner's `faq.md` a question asks for.

Read subjects.py and trades.py (words that mean one thing to callers), terms.py (a text as terms), garble.py (typing
slips and what speech recognition makes of a word), nearby.py (what is near all the same), then faq.py, which
ranks the entries and decides when one is the answer.
"""

from receptionist.domain.answers.faq import Faq, Found, faq_of

__all__ = ["Faq", "Found", "faq_of"]
