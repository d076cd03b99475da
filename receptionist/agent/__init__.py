"""How a reply is thought up. Read thread.py, then turn.py. Tools import from here."""

from receptionist.agent.context import ToolContext
from receptionist.agent.toolbox import tool
from receptionist.errors import ToolProblem

__all__ = ["ToolContext", "ToolProblem", "tool"]
