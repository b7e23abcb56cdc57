"""What the sentences and hints tell a person to write can be read, in both languages."""

from __future__ import annotations

import re
from datetime import date

import pytest

from ashore.catalogue import Catalogue
from ashore.domain.errors import UserError
from ashore.services.fields import read_fields
from ashore.words import language
from ashore.words.errors import error_text

CATALOGUE = Catalogue()
TODAY = date(2026, 11, 24)
ENOUGH = {"name": "A", "balance": "1000000", "due_date": "2026-11-22", "currency": "CNY"}

SENTENCES = {
    # code: the field that its examples are for
    "amount_missing": "balance", "amount_not_a_number": "balance", "amount_negative": "balance",
    "date_missing": "due_date", "date_not_a_date": "due_date", "date_no_such_day": "due_date",
    "date_out_of_range": "due_date", "days_not_a_number": "grace_days", "due_date_missing": "due_date",
    "rate_missing": "rate", "rate_negative": "rate", "rate_not_a_number": "rate", "penalty_unclear": "penalty",
    "penalty_multiple": "penalty", "percent_above_100": "late_fee",
    "amount_due_zero": "amount_due", "minimum_zero": "minimum",
}  # fmt: skip
HINTS = {
    "penalty": ("FigureEditor", "1.5x, +50%, 0.065 %/day, or none"),
    "late_fee": ("FigureEditor", "An amount, a percent of the unpaid minimum, or none"),
    "minimum": ("FigureEditor", "An amount, a percent of the balance, or full"),
}


def examples(text: str) -> list[str]:
    """The parts behind "like", "Write" or 请, cut at the words that join them."""
    behind = re.split(r"like|Write it|Write|请写成|请填写|，如|，写", text)[-1]
    parts = re.split(r",? or |, | 或 |、|；没有利息写|；|;|\.$|。|\. ", behind)
    cleaned = [part.strip(" :：?？.").removesuffix("这样").strip() for part in parts]
    return [part for part in cleaned if re.search(r"[\d一-十]", part)]


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("code", SENTENCES)
def test_examples_in_errors(code: str, spoken: str) -> None:
    language.use(spoken)
    found = examples(error_text(UserError(code, limit=10)))
    assert found
    for example in found:
        reading = read_fields(ENOUGH | {SENTENCES[code]: example}, CATALOGUE, TODAY)
        assert [e.code for e in reading.errors] == [], example


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("field", HINTS)
def test_examples_in_hints(field: str, spoken: str) -> None:
    language.use(spoken)
    for example in re.split(r", | 或 |、|，|or ", language.translate(*HINTS[field])):
        text = example.strip()
        if re.search(r"\d", text) or text in ("none", "full", "无", "全额"):
            reading = read_fields(ENOUGH | {field: text}, CATALOGUE, TODAY)
            assert [e.code for e in reading.errors] == [], text


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize(
    ("field", "source"),
    [("penalty", "none"), ("minimum", "full"), ("penalty", "{number}x"), ("penalty", "{number} %/day"),
     ("penalty", "{number} %/month"), ("rate", "{number} %/year")],
)  # fmt: skip
def test_the_forms_own_texts_read_back(field: str, source: str, spoken: str) -> None:
    language.use(spoken)
    text = language.translate("FieldTexts", source).format(number="1.5")
    reading = read_fields(ENOUGH | {field: text}, CATALOGUE, TODAY)
    assert reading.errors == ()
