"""The released schemas, in a module of its own: the first look at the file needs no SQLModel."""

from __future__ import annotations

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every released schema, the oldest first; a test holds it equal to migrations/versions/."""

HEAD = REVISIONS[-1]
APPLICATION_ID = 0x41736872  # "Ashr", so that other tools can tell what the file is
