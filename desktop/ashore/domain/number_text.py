"""Reads a percent and a whole number as people type them: ``10``, ``0.38 %``, ``2.5％``, ``12``."""

from __future__ import annotations

import re
from decimal import Decimal

from ashore.domain.errors import UserError
from ashore.domain.typed import MAX_LENGTH, plain

_PERCENT = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*%?", re.ASCII)
_WHOLE = re.compile(r"\d{1,6}", re.ASCII)


def parse_percent(text: str) -> Decimal:
    """A percent from 0 to 100, with its sign or without.

    Raises UserError ``percent_not_a_number``, ``percent_above_100``.
    """
    typed = plain(text)
    found = _PERCENT.fullmatch(typed) if len(typed) <= MAX_LENGTH else None
    if not found:
        raise UserError("percent_not_a_number")
    percent = Decimal(found[1])
    if percent > 100:
        raise UserError("percent_above_100")
    return percent


def parse_whole(text: str, lowest: int, highest: int) -> int:
    """A whole number within its bounds. Raises UserError ``number_out_of_range``."""
    typed = plain(text)
    if not _WHOLE.fullmatch(typed) or not lowest <= int(typed) <= highest:
        raise UserError("number_out_of_range", lowest=lowest, highest=highest)
    return int(typed)
