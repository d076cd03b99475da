"""The agent's tools, one subject per file. Import them as `receptionist.tools.<file>`."""

raise ImportError("Import tools as `receptionist.tools.<file>`, never as `tools`.")
