"""What the database or the disk complains of, turned into an error that a person can mend."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ashore.domain.errors import UserError

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

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}


def damaged(folder: Path) -> UserError:
    """The file is not one of ours, or no longer readable; ``folder`` is the profile's."""
    return UserError("store_damaged", folder=str(folder))


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Raise UserError for what goes wrong inside: ``store_locked``, ``store_damaged``,
    ``store_full``, ``store_unwritable``. Anything else is a bug and passes through.
    """
    try:
        yield
    except DBAPIError as error:
        code = _CODES.get(getattr(error.orig, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise UserError(code, folder=str(folder)) from error
    except OSError as error:
        code = "store_full" if error.errno in _NO_SPACE else "store_unwritable"
        raise UserError(code, folder=str(folder)) from error
