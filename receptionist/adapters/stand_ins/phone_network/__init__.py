"""A simulated phone network that speaks Twilio's wire protocol. Read network.py, then rest.py, calls.py, control.py."""

from receptionist.adapters.stand_ins.phone_network.calls import CallerDoes, OwnerDoes
from receptionist.adapters.stand_ins.phone_network.network import PhoneNetwork
from receptionist.adapters.stand_ins.phone_network.state import Faults, Number, PhoneCall, PhoneText

__all__ = ["CallerDoes", "Faults", "Number", "OwnerDoes", "PhoneCall", "PhoneNetwork", "PhoneText"]
