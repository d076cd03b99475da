"""Work that survives a crash: a thin room over DBOS, the only one that knows it.

Read `work` and `submitting` (what flows see), `edge`, `dispatch` and `errands` (how a delivery becomes a flow, or needs
none), `fate` and `watch` (what happens when something goes wrong), `runtime` and `database` (what it stands on).
"""

from receptionist.engine.clock import now
from receptionist.engine.database import Database
from receptionist.engine.edge import accept
from receptionist.engine.rows import DeadLetter, Delivery, arrived, delivery
from receptionist.engine.runtime import start, stop
from receptionist.engine.submitting import submit
from receptionist.engine.waiting import cancel, hasten, move
from receptionist.engine.watch import Health, health
from receptionist.engine.work import Flow, changed, contract, every, flow, note, on_dead_letter, step

__all__ = [
    "Database",
    "DeadLetter",
    "Delivery",
    "Flow",
    "Health",
    "accept",
    "arrived",
    "cancel",
    "changed",
    "contract",
    "delivery",
    "every",
    "flow",
    "hasten",
    "health",
    "move",
    "note",
    "now",
    "on_dead_letter",
    "start",
    "step",
    "stop",
    "submit",
]
