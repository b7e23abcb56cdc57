"""The sentence of each error that the window's calculator may show, beside those of all calculations."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

CALCULATOR_ERRORS: Mapping[str, str] = {
    "line_wrong": QT_TRANSLATE_NOOP("Errors", "Line {line}: {cause}"),
    "lines_too_many": QT_TRANSLATE_NOOP("Errors", "These are more than {limit} lines. Leave the oldest ones out."),
    "no_statement_yet": QT_TRANSLATE_NOOP(
        "Errors", "No statement falls up to this day. Write the day of the statement, or a later one."
    ),
    "offer_twice": QT_TRANSLATE_NOOP(
        "Errors", "The payment holds rate and fee already. Leave it out, or leave those two out."
    ),
    "offer_without_cost": QT_TRANSLATE_NOOP(
        "Errors", "Write the rate, the fee per period, or what is paid each time; 0 for an offer that is free."
    ),
    "received_above_principal": QT_TRANSLATE_NOOP(
        "Errors", "What was received is more than 0 and not more than the amount of the offer."
    ),
    "span_too_long": QT_TRANSLATE_NOOP("Errors", "This is more than {months} months. Write an earlier day."),
}  # fmt: skip
"""What can be wrong in the calculator."""
