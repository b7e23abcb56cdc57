"""Why the end moved, in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.planning.build import TODAY, cents, day, money, start

from ashore.planning.baseline import baseline_of
from ashore.planning.inputs import PlanInputs
from ashore.planning.make import make_plan
from ashore.planning.why_moved import Cause, Why
from ashore.words import language
from ashore.words.plan_moves import MOST, cause_phrase, moved_sentence

PLAN = make_plan([start("A", 9000, "12", "500", due_day=15)], money(1500), TODAY)
KEPT = replace(baseline_of(PLAN, PlanInputs(money(1500), TODAY), []), ends_on=day("2028-05-10"))
LATER = replace(PLAN, ends_on=day("2028-07-10"))
LESS = Cause(Why.PAID_LESS, 31, 5, cents(1200), "h", "Huabei")
NEW = Cause(Why.NEW_DEBT, 20, 5, cents(300), "j", "Jiebei")
SOONER = Cause(Why.MORE_INCOME, -10, -7)


def test_one_cause_two_and_more() -> None:
    assert moved_sentence(KEPT, LATER, (LESS,)) == (
        "The end moved from May 2028 to Jul 2028: ¥1,200.00 less was paid on Huabei than planned."
    )
    assert moved_sentence(KEPT, LATER, (LESS, NEW, SOONER)) == (
        "The end moved from May 2028 to Jul 2028: ¥1,200.00 less was paid on Huabei than planned, "
        "and a new debt was added, Jiebei with ¥300.00."
    )
    many = moved_sentence(KEPT, LATER, (LESS, NEW, replace(NEW, name="X"), replace(NEW, name="Y")))
    assert many.count("was added") == MOST - 1
    assert "planned, a new debt was added, Jiebei with ¥300.00, and a new" in many


def test_it_names_what_goes_the_way_of_the_end() -> None:
    sooner = replace(PLAN, ends_on=day("2028-02-10"))
    assert moved_sentence(KEPT, sooner, (SOONER, LESS)) == (
        "The end moved from May 2028 to Feb 2028: more money is to come."
    )
    assert moved_sentence(KEPT, sooner, (LESS,)) == "The end moved from May 2028 to Feb 2028."


def test_within_a_month_the_days_are_named() -> None:
    plan = replace(PLAN, ends_on=day("2028-05-24"))
    assert moved_sentence(KEPT, plan, ()) == "The end moved from 10 May 2028 to 24 May 2028."


def test_what_never_ends_and_what_does_again() -> None:
    never = replace(PLAN, ends_on=None)
    assert moved_sentence(KEPT, never, (LESS,)).startswith("The debts no longer end in May 2028: ")
    kept = replace(KEPT, ends_on=None)
    assert moved_sentence(kept, LATER, (SOONER,)) == (
        "The debts now end, in Jul 2028: more money is to come."
    )
    assert moved_sentence(kept, never, ()) == "The debts still never end."
    same = replace(PLAN, ends_on=KEPT.ends_on)
    assert moved_sentence(KEPT, same, (LESS,)) == "It ends as it was planned."


@pytest.mark.parametrize("spoken", language.LANGUAGES)
@pytest.mark.parametrize("why", list(Why))
def test_every_cause_can_be_said(why: Why, spoken: str) -> None:
    language.use(spoken)
    text = cause_phrase(replace(LESS, why=why), "CNY")
    assert "{" not in text
    assert any(ord(c) > 0x2E80 for c in text.replace("Huabei", "")) is (spoken == "zh_CN")


def test_in_chinese() -> None:
    language.use("zh_CN")
    assert moved_sentence(KEPT, LATER, (LESS, NEW)) == (
        "还清时间从 2028年5月变为 2028年7月：Huabei 比计划少还 ¥1,200.00，并且新增了债务 Jiebei（¥300.00）。"
    )
