"""Words that a typed text may be, for the readers of terms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ashore.domain.errors import UserError

T = TypeVar("T")

NOTHING = frozenset({"none", "no", "0", "-", "无", "没有"})
YES_NO = {
    "yes": True, "y": True, "true": True, "1": True, "是": True,
    "no": False, "n": False, "false": False, "0": False, "否": False,
}  # fmt: skip


def one_of(text: str, choices: Mapping[str, T]) -> T:
    """The choice that was typed, capitals aside. Raises UserError ``choice_unknown``."""
    found = choices.get(text.casefold())
    if found is None:
        known = (choice for choice in choices if choice.isascii())
        raise UserError("choice_unknown", choices=", ".join(sorted(known)))
    return found
