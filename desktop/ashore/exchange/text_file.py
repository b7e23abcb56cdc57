"""The text of a file that a person named: read within bounds, and decoded as what it is.

What a spreadsheet writes is taken: UTF-8 with or without a byte order mark, GB18030 (and so GBK),
UTF-16 with its mark.
"""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO

from ashore.domain.errors import UserError

MAX_MEGABYTES = 10
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ASCII = bytes(range(128))


def read_bytes(path: Path) -> bytes:
    """The content of a file that a person named.

    Raises UserError ``file_missing``, ``file_is_folder``, ``file_forbidden``,
    ``file_unreadable``, ``file_too_large``.
    """
    try:
        with path.open("rb") as file:
            return read_stream(file, str(path))
    except FileNotFoundError:
        raise UserError("file_missing", file=str(path)) from None
    except IsADirectoryError:
        raise UserError("file_is_folder", file=str(path)) from None
    except PermissionError as error:
        # Windows says this of a folder too.
        code = "file_is_folder" if _is_folder(path) else "file_forbidden"
        raise UserError(code, file=str(path)) from error
    except (OSError, ValueError) as error:
        raise UserError("file_unreadable", file=str(path)) from error


def read_stream(stream: BinaryIO, name: str) -> bytes:
    """The content of an open file called ``name``, such as standard input.

    Raises UserError ``file_unreadable``, ``file_too_large``.
    """
    try:
        data = stream.read(MAX_MEGABYTES * 2**20 + 1)
    except OSError as error:
        raise UserError("file_unreadable", file=name) from error
    if len(data) > MAX_MEGABYTES * 2**20:
        raise UserError("file_too_large", file=name, limit=MAX_MEGABYTES)
    return data


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # the folder that it is in may not be entered
        return False


def decode(data: bytes, name: str) -> str:
    """The text of a file called ``name``.

    Raises UserError ``file_not_text``, and ``file_utf8_broken`` with the line for UTF-8 that is
    damaged: as GB18030 it would be read too, into other signs.
    """
    encodings = ("utf-16",) if data.startswith(_UTF16) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            if encoding == "utf-8-sig" and _is_mostly_utf8(data):
                line = len((error.object[: error.start] + b"-").splitlines())
                raise UserError("file_utf8_broken", file=name, line=line) from error
            continue
        # No list of debts holds a zero character; archives and old spreadsheets do.
        if "\0" not in text:
            return text
    raise UserError("file_not_text", file=name)


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether it has the mark of UTF-8, or most of its bytes beyond ASCII make signs of it."""
    beyond = len(data.translate(None, _ASCII))
    good = len(data.decode(errors="ignore").encode().translate(None, _ASCII))
    return data.startswith(codecs.BOM_UTF8) or 2 * good > beyond
