"""What the database or the disk complains of, turned into an error that a person can mend."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ashore.domain.errors import UserError
from ashore.paths import Profile

# Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of the extended.
_CODES = {
    3: "store_unwritable",  # PERM
    5: "store_locked",  # BUSY
    6: "store_locked",  # LOCKED
    8: "store_unwritable",  # READONLY
    10: "store_unwritable",  # IOERR
    11: "store_damaged",  # CORRUPT
    13: "store_full",  # FULL
    14: "store_unwritable",  # CANTOPEN
    26: "store_damaged",  # NOTADB
}

_NO_TEXT = "Could not decode to UTF-8"
"""The driver's own complaint of a text that is none; it comes without a code."""

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}

_OF_A_COPY = {"store_unwritable": "backup_unwritable", "store_full": "backup_full"}


def damaged(folder: Path) -> UserError:
    """The file is not one of ours, or no longer readable; ``folder`` is the profile's."""
    return UserError("store_damaged", folder=str(folder))


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Raise UserError for what goes wrong inside: ``store_locked``, ``store_damaged``,
    ``store_full``, ``store_unwritable``, ``store_unreadable``. Anything else is a bug and passes
    through.
    """
    try:
        yield
    except DBAPIError as error:
        code = _CODES.get(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
        if _NO_TEXT in str(error.orig):
            code = "store_damaged"
        if code is None:
            raise
        raise _problem(code, folder) from error
    except OSError as error:
        code = "store_full" if error.errno in _NO_SPACE else "store_unwritable"
        raise _problem(code, folder) from error


@contextmanager
def told_of_copy(profile: Profile) -> Iterator[None]:
    """As ``told``, for what makes a copy in the profile's backups: there it is
    ``backup_unwritable`` and ``backup_full``, which do not keep the debts from being saved.
    """
    try:
        with told(profile.folder):
            yield
    except UserError as error:
        code = _OF_A_COPY.get(error.code)
        if code is None:
            raise
        raise UserError(code, folder=str(profile.backups)) from error


def _problem(code: str, folder: Path) -> UserError:
    if code == "store_unwritable" and _is_closed(folder):
        code = "store_unreadable"
    return UserError(code, folder=str(folder))


def _is_closed(folder: Path) -> bool:
    """Whether the debts may not even be read; where there are none, they can only be written."""
    database = Profile(folder).database
    try:
        database.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    # Not by opening it: closing it again would take SQLite's own locks away.
    return not os.access(database, os.R_OK)
