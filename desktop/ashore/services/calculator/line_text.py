"""Reads a line with a day and an amount, and how many times a rate a penalty is."""

from __future__ import annotations

import re
from decimal import Decimal

from ashore.domain.errors import UserError
from ashore.domain.typed import plain

LARGEST_MULTIPLE = 10
_LINE = re.compile(r"(?P<day>.+?)(?:\s*[\t，；;]\s*|,\s+|\s+)(?P<amount>\S+)")
_COLON = re.compile(r"(?P<day>[^:：]+)[:：](?P<amount>.+)")
_MULTIPLE = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*[x×倍]?")
_SHARE = re.compile(r"\+\s*(\d+(?:\.\d*)?|\.\d+)\s*%")


def split_line(text: str) -> tuple[str, str]:
    """A line's day (or number) and its amount. Raises UserError ``dated_amount_unclear``."""
    found = _COLON.fullmatch(text) or _LINE.fullmatch(text)
    if not found:
        raise UserError("dated_amount_unclear")
    return found["day"].strip(), found["amount"].strip()


def parse_multiple(text: str) -> Decimal:
    """How many times the rate. Raises UserError ``penalty_multiple``."""
    typed = plain(text)
    share, times = _SHARE.fullmatch(typed), _MULTIPLE.fullmatch(typed)
    if share:
        found = 1 + Decimal(share[1]) / 100
    elif times:
        found = Decimal(times[1])
    else:
        raise UserError("penalty_multiple", limit=LARGEST_MULTIPLE)
    if not 1 <= found <= LARGEST_MULTIPLE:
        raise UserError("penalty_multiple", limit=LARGEST_MULTIPLE)
    return found
