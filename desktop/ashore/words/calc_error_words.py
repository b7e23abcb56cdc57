"""The sentence of each error that a calculation may end with."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

CALC_ERRORS: Mapping[str, str] = {
    "dates_not_rising": QT_TRANSLATE_NOOP(
        "Errors", "The last day is before the first one. Write the earlier day first."
    ),
    "due_before_start": QT_TRANSLATE_NOOP(
        "Errors", "The due date is before the first day of the loan. Check both dates."
    ),
    "flows_ambiguous": QT_TRANSLATE_NOOP(
        "Errors",
        "Money goes to and fro so that more than one yearly rate fits. "
        "Write the amounts so that what comes in stands before what is paid back.",
    ),
    "flows_extreme": QT_TRANSLATE_NOOP(
        "Errors", "No yearly rate within reason fits these amounts. Check them and their dates."
    ),
    "flows_one_sided": QT_TRANSLATE_NOOP(
        "Errors", "There must be money that comes in and money that is paid back, like 5000 and -230."
    ),
    "payment_above_debt": QT_TRANSLATE_NOOP(
        "Errors", "A payment is more than what is owed on its day. Write the amount that repays it."
    ),
    "payment_before_start": QT_TRANSLATE_NOOP(
        "Errors", "A payment is before the first day of the loan. Check its date."
    ),
    "prepayment_too_large": QT_TRANSLATE_NOOP(
        "Errors", "The prepayment is more than what is still owed then. Write a smaller one."
    ),
    "start_missing": QT_TRANSLATE_NOOP(
        "Errors", "Interest by the actual days needs the date on which the loan begins."
    ),
}  # fmt: skip
"""What can be wrong with the figures of a calculator."""
