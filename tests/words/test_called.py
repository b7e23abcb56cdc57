"""A debt is called in the language in use, and its name stands apart from Chinese around it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.domain.build import RULES, balance, debt, rate, record

from ashore.domain.debt import Debt
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.domain.terms import Terms
from ashore.words import explain, language, names
from ashore.words.changes import change_text, done_text
from ashore.words.filling import fill

TODAY = "2026-11-24"


def called(name: str, lender: str = "") -> Debt:
    return replace(debt(name, Terms(rate("10"))), name=name, lender=lender)


def listed(*debts: Debt) -> Portfolio:
    records = [record(d, balance(TODAY, 100_000, "2026-12-15")) for d in debts]
    return portfolio(records, records[0].entries[0].on, lambda _debt: RULES)


@pytest.mark.parametrize(
    ("saved", "english", "chinese"),
    [
        ("Jiebei", "Jiebei", "借呗"),
        ("借呗", "Jiebei", "借呗"),
        ("Credit card", "Credit card", "信用卡"),
        ("Uncle Wang", "Uncle Wang", "Uncle Wang"),
        ("jiebei", "jiebei", "jiebei"),  # typed by hand: it stays as it was typed
    ],
)
def test_a_name_that_a_preset_gave_follows_the_language(
    saved: str, english: str, chinese: str
) -> None:
    language.use("en")
    assert names.called(saved) == english
    language.use("zh_CN")
    assert names.called(saved) == chinese


@pytest.mark.parametrize(
    ("template", "name", "filled"),
    [
        ("优先还{name}：", "Jiebei", "优先还 Jiebei："),
        ("优先还{name}：", "借呗", "优先还借呗："),
        ("{name}的利率", "ICBC 2", "ICBC 2 的利率"),
        ("{name} 的利率", "Jiebei", "Jiebei 的利率"),
        ("{name} 的利率", "借呗", "借呗的利率"),
        ("更新 {name} 的余额", "借呗", "更新借呗的余额"),
        ("Edit {name}", "Jiebei", "Edit Jiebei"),
        ("Edit {name}", "借呗", "Edit 借呗"),
    ],
)
def test_a_space_stands_between_chinese_and_latin_and_only_there(
    template: str, name: str, filled: str
) -> None:
    assert fill(template, name=name) == filled


def test_the_advice_and_the_changes_call_it_so_too() -> None:
    language.use("zh_CN")
    first = explain.first_sentence(listed(called("Jintiao X"), called("Other Y")))
    assert "Jintiao X 排在最前" in first
    assert "借呗" in explain.first_sentence(listed(called("Jiebei"), called("Other Y")))
    assert change_text("debt_edited", "Jiebei") == change_text("debt_edited", "借呗")
    assert "借呗" in done_text("payment_recorded", "Jiebei")


def test_the_only_debt_is_the_only_one_even_without_a_rate() -> None:
    language.use("en")
    found = listed(replace(called("A"), terms=Terms()))
    said = explain.place_sentence(found, "A")
    assert said == "Number 1: it is the only one. Its rate is not known: enter it to see the cost."
