"""What a draft says, held against what is so, before it leaves. Read checking.py; the parts say what they compare."""

from receptionist.agent.checks.checking import MOST_SEGMENTS, Checked, check
from receptionist.agent.checks.known import Known, known

__all__ = ["MOST_SEGMENTS", "Checked", "Known", "check", "known"]
