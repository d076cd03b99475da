"""A model as the one who thinks: the thread as a request, its answer as a move."""

from collections.abc import Sequence

from receptionist.agent import instructions, toolbox
from receptionist.agent.thread import Call, Move, Step, Thread
from receptionist.ports import Model, ModelRequest


class ModelThinker:
    """Thinks with a model behind the port."""

    def __init__(self, model: Model) -> None:
        self.model, self.name = model, model.name

    async def next_move(self, thread: Thread, steps: Sequence[Step], *, timeout: float) -> Move:
        request = ModelRequest(instructions.messages(thread, steps), toolbox.schemas())
        answer = await self.model.answer(request, timeout=timeout)
        return Move(
            answer.text,
            tuple(Call(call.name, call.arguments) for call in answer.calls),
            model=answer.model or self.name,
            input_tokens=answer.input_tokens,
            cached_tokens=answer.cached_tokens,
            output_tokens=answer.output_tokens,
        )
