"""An error that a person can mend, as a sentence in the language in use."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ashore.domain.errors import InvalidInput, Sum, UserError
from ashore.domain.rates import Period
from ashore.words.calc_error_words import CALC_ERRORS
from ashore.words.calculator_error_words import CALCULATOR_ERRORS
from ashore.words.case_error_words import CASE_ERRORS
from ashore.words.error_words import (
    EXPORT_ERRORS,
    FIELD_ERRORS,
    FILE_ERRORS,
    START_ERRORS,
    STORE_ERRORS,
)
from ashore.words.language import QT_TRANSLATE_NOOP, translate
from ashore.words.plan_error_words import PLAN_ERRORS

SENTENCES = {
    **FIELD_ERRORS, **FILE_ERRORS, **STORE_ERRORS, **START_ERRORS, **CALC_ERRORS, **CALCULATOR_ERRORS,
    **PLAN_ERRORS, **EXPORT_ERRORS, **CASE_ERRORS,
}  # fmt: skip
_UNKNOWN = QT_TRANSLATE_NOOP("Errors", "This cannot be done ({code}).")


def error_text(error: UserError) -> str:
    """The sentence for ``error``; the sentences of all its fields for InvalidInput.

    The field is not named in it: the sentence stands at the field.
    """
    if isinstance(error, InvalidInput):
        return "\n".join(error_text(each) for each in error.errors)
    code = error.code
    if code == "amount_too_precise" and error.params.get("digits") == 0:
        code = "amount_too_precise_whole"
    if code not in SENTENCES:
        return translate("Errors", _UNKNOWN).format(code=code)
    shown = {name: _shown(value) for name, value in error.params.items()}
    if "minor" in error.params:
        from ashore.words import figures

        shown["amount"] = figures.money(int(shown["minor"]), shown["currency"])
    return translate("Errors", SENTENCES[code]).format(**shown)


def _shown(value: object) -> str:
    """A parameter as it stands in a sentence; every Decimal in an error is a percent."""
    from ashore.words import figures, names

    if isinstance(value, UserError):
        return error_text(value)
    if isinstance(value, Decimal):
        return figures.percent(value)
    if isinstance(value, Sum):
        return figures.money(value.minor, value.currency)
    if isinstance(value, Period):
        return names.period_name(value)
    if isinstance(value, date):
        return figures.long_date(value)
    return str(value)
