"""Writes a file whole or not at all: under another name first, on the disk, then renamed."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from ashore.domain.errors import UserError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_SHARING = (32, 33)
"""Windows: another program has the file open."""


def write_whole(path: Path, produce: Callable[[BinaryIO], object]) -> None:
    """Let ``produce`` write the file, for its owner alone; an older one stays until it is there.

    Raises UserError ``export_folder_missing``, ``export_is_folder``, ``export_forbidden``,
    ``export_full``, ``export_open_elsewhere``, ``export_unwritable``. What ``produce`` raises
    beside OSError passes through, and nothing is left behind then.
    """
    # Two programs that write the same file at once must not write into one another.
    part = path.with_name(f".{path.name[-64:]}.{os.getpid()}.part")
    try:
        if path.is_dir():
            raise UserError("export_is_folder", file=str(path))
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | _BINARY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                produce(file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise _told(error, path) from error


_BINARY = getattr(os, "O_BINARY", 0)


def _told(error: OSError | ValueError, path: Path) -> UserError:
    if isinstance(error, ValueError):  # a name with a zero character in it
        return UserError("export_unwritable", file=str(path))
    if error.errno in _FULL:
        return UserError("export_full", file=str(path))
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return UserError("export_folder_missing", folder=str(path.parent))
    if getattr(error, "winerror", None) in _SHARING:
        return UserError("export_open_elsewhere", file=str(path))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        # Windows says this too where another program has the old file open.
        if os.name == "nt" and path.exists():
            return UserError("export_open_elsewhere", file=str(path))
        return UserError("export_forbidden", folder=str(path.parent))
    return UserError("export_unwritable", file=str(path))
