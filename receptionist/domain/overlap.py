"""Makes the database itself refuse two appointments that stand on one chair at one time."""

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

REFUSAL = "appointments overlap"

_POSTGRESQL = """
ALTER TABLE appointment ADD CONSTRAINT "appointments overlap" EXCLUDE USING gist (
    int4range(chair_id, chair_id, '[]') WITH &&,
    tstzrange(starts, blocks_until) WITH &&
) WHERE (status IN ('requested', 'booked'))
"""
"""`int4range(n, n, '[]')` stands in for `n WITH =`, which would need the extension btree_gist."""

_SQLITE = """
CREATE TRIGGER appointment_overlap_{event} BEFORE {event} ON appointment
WHEN NEW.status IN ('requested', 'booked') AND EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.chair_id = NEW.chair_id AND other.id IS NOT NEW.id
      AND other.status IN ('requested', 'booked')
      AND other.starts < NEW.blocks_until AND NEW.starts < other.blocks_until
)
BEGIN SELECT RAISE(ABORT, 'appointments overlap'); END
"""


def install(connection: Connection) -> None:
    """Puts the rule into a database whose tables are there."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(_POSTGRESQL)
        return
    for event in ("INSERT", "UPDATE"):
        connection.exec_driver_sql(_SQLITE.format(event=event))


def refused(error: IntegrityError) -> bool:
    """Whether the database refused because of this rule, and not for another reason."""
    return REFUSAL in str(error.orig)
