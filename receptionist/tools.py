"""Makes the top-level tools/ folder importable as `receptionist.tools.<file>`, never as `tools`."""

from receptionist.resources import folder

__path__ = [str(folder("tools"))]
