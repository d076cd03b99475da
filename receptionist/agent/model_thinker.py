"""A model as the one who thinks: the thread as a request, its answer as a move."""

from collections.abc import Sequence

from receptionist.agent import instructions, toolbox
from receptionist.agent.thread import Call, Move, Step, Thread
from receptionist.domain import spending
from receptionist.ports import Model, ModelRequest


class ModelThinker:
    """Thinks with a model behind the port."""

    def __init__(self, model: Model) -> None:
        self.model, self.name = model, model.name

    async def next_move(self, thread: Thread, steps: Sequence[Step], *, timeout: float) -> Move:
        request = ModelRequest(instructions.messages(thread, steps), toolbox.schemas())
        answer = await self.model.answer(request, timeout=timeout)
        asked = answer.input_tokens or spending.estimated(sum(len(one.content) for one in request.messages))
        said = answer.output_tokens or spending.estimated(
            len(answer.text) + sum(len(call.arguments) for call in answer.calls)
        )
        return Move(
            answer.text,
            tuple(Call(call.name, call.arguments) for call in answer.calls),
            model=answer.model or self.name,
            input_tokens=asked,
            cached_tokens=answer.cached_tokens,
            output_tokens=said,
        )
