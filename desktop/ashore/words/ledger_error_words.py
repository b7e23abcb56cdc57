"""The sentence of each error that an entry of a ledger may end with."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

LEDGER_ERRORS: Mapping[str, str] = {
    "entry_gone": QT_TRANSLATE_NOOP(
        "Errors", "This entry is not there any more: another window or command deleted it."
    ),
    "entry_in_future": QT_TRANSLATE_NOOP("Errors", "This day has not come yet. Write the day on which it happened."),
    "entry_zero": QT_TRANSLATE_NOOP("Errors", "Write an amount above 0, like 500."),
    "last_balance_needed": QT_TRANSLATE_NOOP(
        "Errors", "This is the only balance of the debt, and all else is reckoned from it. Change it instead."
    ),
    "page_empty": QT_TRANSLATE_NOOP("Errors", "Write what the lender's page says, in all or by part."),
    "part_missing": QT_TRANSLATE_NOOP("Errors", "Say which part of the debt it is about: {choices}."),
    "parts_above_balance": QT_TRANSLATE_NOOP(
        "Errors", "The parts come to more than the balance. Check them, or correct the balance."
    ),
    "parts_not_balance": QT_TRANSLATE_NOOP(
        "Errors", "The parts do not make the balance. Check them, or leave the one empty that the page does not name."
    ),
}  # fmt: skip
"""What can be wrong with an entry, and with the parts of a lender's page."""
