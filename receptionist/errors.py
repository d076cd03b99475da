"""Four kinds of error, by who can act on them."""


class OwnerMistake(Exception):
    """The owner can mend it: one friendly line that names the file and the line."""

    def __init__(self, sentence: str, *, file: str | None = None, line: int | None = None) -> None:
        self.sentence, self.file, self.line = sentence, file, line
        place = f"{file}, line {line}: " if file and line else f"{file}: " if file else ""
        super().__init__(place + sentence)


class ProviderProblem(Exception):
    """Time, or staff, can mend it: a vendor did not do what it was asked.

    `temporary`: the same request may succeed later. `unknown`: the act may have happened all the same (a time-out after
    the request left, a 5xx): look it up at the vendor before anything is repeated. `code`: the vendor's own number.
    """

    def __init__(self, sentence: str, *, temporary: bool, unknown: bool = False, code: int | None = None) -> None:
        self.sentence, self.temporary, self.unknown, self.code = sentence, temporary, unknown, code
        super().__init__(sentence)


class ToolProblem(Exception):
    """The model can mend it: the sentence goes back to it and holds the next step."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


class Refused(Exception):
    """The sender can mend it, nothing was stored: a false signature, a body too large, a missing token."""

    def __init__(self, sentence: str, *, status: int = 403) -> None:
        self.sentence, self.status = sentence, status
        super().__init__(sentence)
