"""A time that is told and not wished for: in "my flight is at 6 so i need to be done by 3", the 6."""

from collections.abc import Sequence

from receptionist.domain.when.spelling import Token, word_set

_TELLING = word_set(
    """
    was were came been had did got saw called since is are out land lands landing leaks broke left stopped died leaked
    fell happened started
    end ends ended start starts close closes closed open opens work works working booked busy away
    """
)
_HAPPENED = word_set("came called broke got saw left stopped died leaked fell happened started")
"""What these tell is over, also where nothing else is asked for."""
_QUESTION = word_set("is are was were did does do had")
"""Words that tell nothing where the clause begins with them: "is friday free"."""
_WISHING = word_set("hoping wondering thinking looking planning after")
_ASKING = word_set("so can could need want i'd id would how what book now please")
_ANOTHER = word_set("or if also too either and/or")
"""With one of these the later time stands beside the earlier, and does not replace it."""
_ENDS = {".", ";", "?", "!", ",", "so", "but", "because"}
_JOINING = word_set("at on the , from a")


def told(said: Sequence[Token], starts: Sequence[int], ends: Sequence[int]) -> list[bool]:
    """Which of the phrases, that begin and end there, stand in a clause that tells what is so."""
    found: list[bool] = []
    for n, start in enumerate(starts):
        ahead = [token.word for token in said[ends[n - 1] if n else 0 : start]]
        found.append((n > 0 and found[n - 1] and _JOINING.issuperset(ahead)) or _tells(ahead))
    return found


def _tells(ahead: Sequence[str]) -> bool:
    breaks = [at for at, word in enumerate(ahead) if word in _ENDS]
    clause = list(ahead[breaks[-1] + 1 :] if breaks else ahead)
    if clause[:1] and clause[0] in _QUESTION:
        clause = clause[1:]
    return bool(_TELLING & set(clause)) and not (_WISHING | _ASKING) & set(clause)


def over(ahead: Sequence[str]) -> bool:
    """ "It broke on monday": whether the words before a phrase tell what is over."""
    return _tells(ahead) and bool(_HAPPENED & set(ahead))


def asked_instead(between: Sequence[str]) -> bool:
    """Whether the words between two phrases go over to what is wished: "so", "can you", "i need"."""
    return bool(_ASKING & set(between)) and not _ANOTHER & set(between)
