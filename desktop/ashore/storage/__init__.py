"""SQLModel and SQLite: the only place that knows rows, SQL and the database file.

``Store`` costs what SQLModel costs (a third of a second) when it is first asked for: do it
in a thread. ``glance`` does without it, so that the rows can be shown before that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.storage.glance import Glance, glance

if TYPE_CHECKING:
    from ashore.storage.store import Store

__all__ = ["Glance", "Store", "glance"]


def __getattr__(name: str) -> object:
    if name == "Store":
        from ashore.storage.store import Store

        return Store
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
