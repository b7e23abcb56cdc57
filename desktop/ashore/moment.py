"""The moment at which a file is made or a contact noted down; the day is bootstrap's."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The clock's time, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)  # noqa: TID251
