"""Which entry of the owner's `faq.md` a question asks for.

Read subjects.py and trades.py (words that mean one thing to callers), matters/ (words that are said about one thing),
terms.py (a text as terms), garble.py (typing slips and what speech recognition makes of a word), kinds.py (a price, a
place, a length: what is asked for and told), nearby.py (likeness by parts of words), entry.py and reading.py (an entry
and a question as they are compared), evidence.py (what speaks for each entry, and for none), weights.py (what that is
worth), then faq.py, which ranks by it and decides when an entry is the answer.
"""

from receptionist.domain.answers.faq import Faq, Found, faq_of

__all__ = ["Faq", "Found", "faq_of"]
