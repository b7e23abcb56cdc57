"""SQLModel and SQLite: the only place that knows rows, SQL and the database file.

Importing this costs what SQLModel costs (a third of a second): do it in a thread.
"""

from ashore.storage.store import Store

__all__ = ["Store"]
