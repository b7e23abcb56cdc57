"""Writes to the terminal: words, tables, JSON, and complaints on standard error."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from typing import TextIO

from ashore.domain.errors import InvalidInput, UserError

NO_BREAK = "\N{NO-BREAK SPACE}"


def say(text: str) -> None:
    """Write lines to standard output. What its encoding lacks becomes a question mark."""
    _write(sys.stdout, text.replace(NO_BREAK, " "))


def note(text: str) -> None:
    """Write lines to standard error: what a person should know beside the result."""
    _write(sys.stderr, text.replace(NO_BREAK, " "))


def say_json(value: object) -> None:
    """Write JSON to standard output, in UTF-8 whatever the terminal uses."""
    import json

    _reconfigure(sys.stdout, encoding="utf-8")
    _write(sys.stdout, json.dumps(value, ensure_ascii=False, indent=2))


def complain(error: UserError, place: str = "") -> None:
    """Write what is wrong, one line for each field, to standard error."""
    from ashore.words.errors import error_text

    for each in error.errors if isinstance(error, InvalidInput) else [error]:
        where = f"{place or each.field}: " if place or each.field else ""
        note(f"ashore: {where}{error_text(each)}")


def table(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> str:
    """Rows as aligned columns; ``right`` names the columns of figures. Wide signs take two."""
    from ashore.words.aligned import aligned

    return aligned(rows, right)


def _write(stream: TextIO | None, text: str) -> None:
    _reconfigure(stream, errors="replace")
    if stream:
        stream.write(text + "\n")


def _reconfigure(stream: TextIO | None, **settings: str) -> None:
    # A program without a terminal has no streams, and a test may put another kind in their place.
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(**settings)
