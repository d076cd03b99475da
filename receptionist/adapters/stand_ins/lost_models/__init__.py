"""Models that are lost already: one obeys every text that it is shown, one does the worst, one tells all that it sees.

They stand behind `ports.Model`, so that thousands of turns cost no network; what code lets through is measured on them.
"""

from receptionist.adapters.stand_ins.lost_models.chaos import Chaos
from receptionist.adapters.stand_ins.lost_models.leaky import Leaky
from receptionist.adapters.stand_ins.lost_models.obedient import Obedient
from receptionist.adapters.stand_ins.lost_models.seeing import LostModel
from receptionist.adapters.stand_ins.lost_models.wire import script_of

__all__ = ["Chaos", "Leaky", "LostModel", "Obedient", "script_of"]
