"""The sentence of each error that a calculation may end with."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

CALC_ERRORS: Mapping[str, str] = {
    "amount_zero": QT_TRANSLATE_NOOP("Errors", "Write an amount above 0, like 12,000."),
    "calculation_unknown": QT_TRANSLATE_NOOP(
        "Errors", "There is no calculation “{command}”. The help lists them: ashore calc --help"
    ),
    "dated_amount_unclear": QT_TRANSLATE_NOOP(
        "Errors", "Write a date and then an amount, like 2026-04-23 100; in a terminal 2026-04-23:100."
    ),
    "dates_not_rising": QT_TRANSLATE_NOOP(
        "Errors", "The last day is before the first one. Write the earlier day first."
    ),
    "due_before_start": QT_TRANSLATE_NOOP(
        "Errors", "The due date is before the first day of the loan. Check both dates."
    ),
    "fee_not_flat": QT_TRANSLATE_NOOP(
        "Errors", "Only the method flat-fee has a fee per period. Choose it, or leave the fee out."
    ),
    "flow_unclear": QT_TRANSLATE_NOOP(
        "Errors", "This is not an amount with its direction. Write it like 5000, -230x24 or 2026-01-31:-230."
    ),
    "flows_dated": QT_TRANSLATE_NOOP(
        "Errors", "The amounts have dates, so there are no regular periods. Leave one of the two out."
    ),
    "flows_ambiguous": QT_TRANSLATE_NOOP(
        "Errors",
        "Money goes to and fro so that more than one yearly rate fits. "
        "Write the amounts so that what comes in stands before what is paid back.",
    ),
    "flows_extreme": QT_TRANSLATE_NOOP(
        "Errors", "No yearly rate within reason fits these amounts. Check them and their dates."
    ),
    "flows_mixed": QT_TRANSLATE_NOOP("Errors", "Give every amount a date, or none of them."),
    "flows_one_sided": QT_TRANSLATE_NOOP(
        "Errors", "There must be money that comes in and money that is paid back, like 5000 and -230."
    ),
    "number_out_of_range": QT_TRANSLATE_NOOP("Errors", "Write a whole number from {lowest} to {highest}."),
    "payment_above_debt": QT_TRANSLATE_NOOP(
        "Errors", "A payment is more than what is owed on its day. Write the amount that repays it."
    ),
    "payment_before_start": QT_TRANSLATE_NOOP(
        "Errors", "A payment is before the first day of the loan. Check its date."
    ),
    "penalty_twice": QT_TRANSLATE_NOOP(
        "Errors", "The penalty is a multiple of the rate or a rate of its own. Leave one of the two out."
    ),
    "percent_not_a_number": QT_TRANSLATE_NOOP("Errors", "This is not a percent. Write it like 10 or 0.38."),
    "prepayment_too_large": QT_TRANSLATE_NOOP(
        "Errors", "The prepayment is more than what is still owed then. Write a smaller one."
    ),
    "prepayment_between": QT_TRANSLATE_NOOP(
        "Errors", "No instalment is due on this day. Write the day of one, or its number, like 12:50,000."
    ),
    "prepayment_needs_start": QT_TRANSLATE_NOOP(
        "Errors", "A date needs the day of the loan. Write that too, or the number of the instalment, like 12:50,000."
    ),
    "prepayment_without_rate": QT_TRANSLATE_NOOP(
        "Errors", "What a prepayment does follows from the rate or the fee. Write one of them instead of the payment."
    ),
    "start_missing": QT_TRANSLATE_NOOP(
        "Errors", "Interest by the actual days needs the date on which the loan begins."
    ),
}  # fmt: skip
"""What can be wrong with the figures of a calculator."""
