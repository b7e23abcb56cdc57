"""The sentence of each error that a plan may end with."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.words.language import QT_TRANSLATE_NOOP

PLAN_ERRORS: Mapping[str, str] = {
    "baseline_gone": QT_TRANSLATE_NOOP("Errors", "There is no kept plan in {currency} any more."),
    "offer_incomplete": QT_TRANSLATE_NOOP(
        "Errors", "The offer is not complete: check its amounts, its number of payments and its dates."
    ),
    "offer_day_past": QT_TRANSLATE_NOOP("Errors", "{date} has passed: write today or a later day."),
    "offer_debt_repaid": QT_TRANSLATE_NOOP(
        "Errors", "The plan has repaid {name} before {on}: choose an earlier day or another debt."
    ),
    "offer_no_debts": QT_TRANSLATE_NOOP(
        "Errors", "No debt that is left then costs more than this rate: such a loan would only cost more."
    ),
    "offer_too_small": QT_TRANSLATE_NOOP(
        "Errors",
        "The loan is too small for the chosen debts: with their interest and fees, and what is kept "
        "back, {amount} is needed.",
    ),
    "payday_missing": QT_TRANSLATE_NOOP(
        "Errors", "Write the first payday, like 2026-12-04: the others are counted from it."
    ),
    "payday_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "A payday is a day of the month from 1 to 31. In a shorter month 31 is its last day."
    ),
    "plan_no_debts": QT_TRANSLATE_NOOP(
        "Errors", "There is no open debt to plan for. Add the first one: ashore add --help"
    ),
    "plan_differs": QT_TRANSLATE_NOOP(
        "Errors", "The plan is not the one that was saved last. Save it first, and then keep it."
    ),
    "plan_no_debts_in_currency": QT_TRANSLATE_NOOP("Errors", "There is no open debt in {currency} to plan for."),
    "plan_unchanged": QT_TRANSLATE_NOOP("Errors", "The plan is saved like this already."),
}  # fmt: skip
"""What can be wrong with the money and the debts of a plan."""
