"""``ashore plan``: what it prints, what it refuses, and its JSON."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Terminal

from ashore.cli.plan.answer import STRATEGIES
from ashore.planning.cash import CashFlow, Every, Income
from ashore.planning.ending import Never
from ashore.planning.inputs import PlanInputs
from ashore.planning.milestones import Reached
from ashore.planning.notes import About
from ashore.planning.plan import Reason
from ashore.planning.settings import Convention, Settings, Strategy
from ashore.services.plans import save_inputs
from ashore.storage import Store

THREE = """name,balance,rate,interest,due_date,minimum,currency
A,5000,22,monthly,2026-12-22,150,USD
B,12000,9,monthly,2026-12-12,250,USD
C,800,29,monthly,2026-12-20,40,USD
"""
MORE = """name,lender,balance,rate,rate_period,due_date,minimum,currency,repeats
借呗,jiebei,24000,0.04,day,2026-11-15,2180,,monthly
Card,icbc-card,12000,,,2026-11-25,,,
Unknown,,3000,,,2026-12-30,300,,monthly
Dollars,,500,5,year,2026-12-30,,USD,
"""


@pytest.fixture
def three(ashore: Terminal) -> Terminal:
    assert ashore.import_text(THREE).status == 0
    return ashore


def plan(ashore: Terminal, *words: str) -> dict[str, Any]:
    said = ashore("plan", *words, "--json")
    assert (said.status, said.err) == (0, "")
    return json.loads(said.out)  # type: ignore[no-any-return]


def test_the_json_says_what_was_asked_for(three: Terminal) -> None:
    """P-C, to the cent, and the keys in the order in which they are documented."""
    found = plan(three, "--budget", "700", "--payday", "10", "--convention", "monthly")
    assert list(found)[:10] == [
        "strategy", "convention", "months", "ends_on", "never_ends", "paid", "interest", "fees",
        "payments", "short",
    ]  # fmt: skip
    assert list(found.values())[:8] == [
        "highest-rate", "monthly", 30, "2029-05-10", None, 2045561, 265561, 0
    ]  # fmt: skip
    assert list(found["payments"][0])[:3] == ["date", "debt", "amount"]
    assert sum(each["amount"] for each in found["payments"]) == found["paid"]
    assert found["short"] == []
    assert (found["soonest"], found["cheapest"]) == ("highest-rate", "highest-rate")
    assert [each["strategy"] for each in found["strategies"]] == [
        "highest-rate", "smallest-balance", "overdue-first", "fewest-fees", "pro-rata", "minimums-only"
    ]  # fmt: skip
    assert (found["currency"], found["as_of"], found["notes"]) == ("USD", "2026-11-24", [])


def test_when_the_money_does_not_reach(three: Terminal) -> None:
    found = plan(three, "--budget=300", "--payday=10", "--convention=monthly")
    assert (found["months"], found["interest"]) == (90, 890838)
    assert found["short"][0] == {
        "date": "2026-12-10", "debt": "B", "missing": 14000, "due_on": "2026-12-10", "fee": 0,
        "id": found["short"][0]["id"],
    }  # fmt: skip
    stages = next(each for each in found["debts"] if each["debt"] == "B")["stages"]
    assert [each["stage"] for each in stages][:4] == [
        "current", "reminder", "phone_contact", "formal_collection"
    ]  # fmt: skip


@pytest.mark.parametrize("budget", ["0", "100"])
def test_never_has_a_reason_and_no_total(three: Terminal, budget: str) -> None:
    found = plan(three, "--budget", budget, "--payday", "10", "--convention", "monthly")
    assert found["never_ends"] == ("no_money" if budget == "0" else "interest_not_covered")
    assert [found[key] for key in ("months", "ends_on", "paid", "interest", "fees")] == [None] * 5
    assert found["ends_from"] == 15200
    assert found["so_far"]["paid"] == sum(each["amount"] for each in found["payments"])
    assert found["soonest"] is None


def test_the_options(three: Terminal) -> None:
    words = ["--budget", "700", "--payday", "31", "--cash", "500", "--strategy", "smallest-balance"]
    found = plan(three, *words, "--as-of", "2026-11-30")
    assert (found["strategy"], found["convention"]) == ("smallest-balance", "dated")
    # 30 November is the last day: the cash and the first budget are there at once
    first = [each for each in found["payments"] if each["date"] == "2026-11-30"]
    assert sum(each["amount"] for each in first) == 120000
    assert found["payments"][len(first)]["date"] == "2026-12-31"


def test_other_currencies_and_what_is_not_known(ashore: Terminal) -> None:
    ashore.import_text(MORE)
    found = plan(ashore, "--budget", "9000", "--payday", "10")
    assert found["currency"] == "CNY"
    assert found["other_currencies"] == [{"currency": "USD", "count": 1}]
    assert [(note["note"], note["debt"]) for note in found["notes"]] == [
        ("rate_unknown", "Unknown")
    ]
    assert plan(ashore, "--budget", "90", "--payday", "1", "--currency", "usd")["currency"] == "USD"
    said = ashore("plan", "--budget", "9000", "--payday", "10")
    assert "The rate of Unknown is not known" in said.out
    assert "1 debt in USD is not in this plan." in said.out


def test_as_a_person_reads_it(three: Terminal) -> None:
    said = three("plan", "--budget", "7000", "--payday", "10", "--cash", "440")
    assert (said.status, said.err) == (0, "")
    lines = said.out.splitlines()
    assert lines[:2] == [
        "Plan from 24 Nov 2026: US$7,000.00 a month on day 10, US$440.00 now.",
        "Strategy: Highest rate first. Counted by real dates, each debt by its own terms.",
    ]
    assert "Ends on 10 Feb 2027, after 3 months." in lines
    assert any(line.split()[:4] == ["10", "Dec", "2026", "A"] for line in lines)
    assert "cannot be paid in time" not in said.out
    assert lines[-1].startswith("Ends soonest: Highest rate first, on 10 Feb 2027.")


def test_a_short_plan_as_a_person_reads_it(ashore: Terminal) -> None:
    ashore.import_text(MORE)
    said = ashore("plan", "--budget", "2500", "--payday", "10")
    assert "amounts cannot be paid in time. That costs" in said.out
    assert "借呗: Formal collection on 1 Dec 2026" in said.out
    assert any(line.startswith("Missing on") for line in said.out.splitlines())


def test_a_plan_that_never_ends_as_a_person_reads_it(three: Terminal) -> None:
    said = three("plan", "--budget", "100", "--payday", "10", "--convention", "monthly")
    assert "Never ends: the payments do not cover the interest and fees." in said.out
    assert "From US$152.00 on, each time, they would end." in said.out
    assert "it goes on like this" in said.out
    assert "By no strategy do the debts end with this money." in said.out
    nothing = three("plan", "--budget", "0", "--payday", "10")
    assert "Never ends: there is no money to repay with." in nothing.out
    least = three("plan", "--budget", "5000", "--payday", "10", "--strategy", "minimums-only")
    assert "Ends on" in least.out


def test_everything_at_once(three: Terminal) -> None:
    said = three("plan", "--budget", "1", "--payday", "1", "--cash", "50000")
    assert "All is repaid today." in said.out


def test_in_chinese(three: Terminal) -> None:
    said = three("plan", "--budget", "300", "--payday", "10", "--language", "zh_CN")
    assert said.out.startswith("2026年11月24日起的计划：每月 10 日有 US$300.00")
    assert "利率最高的优先" in said.out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--payday", "10"], "This command needs --budget."),
        (["--budget", "10"], "This command needs --payday."),
        (
            ["--budget", "-5", "--payday", "10"],
            "--budget: Write the amount without a minus, like 12,000.",
        ),
        (["--budget", "many", "--payday", "10"], "--budget: This is not an amount."),
        (["--budget", "9e9", "--payday", "10"], "--budget: This is not an amount."),
        (
            ["--budget", "5", "--payday", "0"],
            "--payday: A payday is a day of the month from 1 to 31.",
        ),
        (
            ["--budget", "5", "--payday", "32"],
            "--payday: A payday is a day of the month from 1 to 31.",
        ),
        (
            ["--budget", "5", "--payday", "-1"],
            "--payday: A payday is a day of the month from 1 to 31.",
        ),
        (
            ["--budget", "5", "--payday", "monday"],
            "--payday: A payday is a day of the month from 1 to 31.",
        ),
        (
            ["--budget", "5", "--payday", "1", "--cash", "-1"],
            "--cash: Write the amount without a minus",
        ),
        (
            ["--budget", "5", "--payday", "1", "--strategy", "custom"],
            "--strategy: This is not one of the choices.",
        ),
        (
            ["--budget", "5", "--payday", "1", "--convention", "x"],
            "--convention: This is not one of the choices.",
        ),
        (
            ["--budget", "5", "--payday", "1", "--currency", "EUR"],
            "--currency: There is no open debt in EUR",
        ),
        (
            ["--budget", "5", "--payday", "1", "--currency", "QQQ"],
            "--currency: “QQQ” is not the code",
        ),
        (
            ["--budget", "5", "--payday", "1", "--export", "x.doc"],
            "How x.doc is to be written is not known: its name must end in one of .pdf,",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    three: Terminal, words: list[str], complaint: str
) -> None:
    for more in ([], ["--json"]):
        said = three("plan", *words, *more)
        assert (said.status, said.out) == (2, "")
        assert said.err.startswith(f"ashore: {complaint}")
        assert said.err.count("\n") == 1


def test_every_field_and_reason_is_documented(three: Terminal, checkout: Path) -> None:
    text = (checkout / "docs" / "plan.md").read_text(encoding="utf-8")
    found = plan(three, "--budget", "300", "--payday", "10")
    names = set(found) | set(found["so_far"])
    for rows in ("payments", "short", "debts", "milestones", "strategies"):
        names |= set(found[rows][0])
    names |= {*Never, *Reason, *Reached, *About, *STRATEGIES, *Convention}
    assert {name for name in names if f"`{name}`" not in text} == set()


def test_without_debts(ashore: Terminal) -> None:
    said = ashore("plan", "--budget", "5", "--payday", "1")
    assert (said.status, said.out) == (2, "")
    assert (
        said.err
        == "ashore: There is no open debt to plan for. Add the first one: ashore add --help\n"
    )


def test_a_rate_of_400_percent_is_asked_about(ashore: Terminal) -> None:
    ashore.import_text("name,balance,rate,due_date,minimum\nX,1000,400 %/year,2026-12-20,100\n")
    said = ashore("plan", "--budget", "200", "--payday", "10")
    assert said.status == 0
    assert "X costs 400.00 % a year: check whether its rate is by the day" in said.out
    assert "Never ends" in said.out


def test_everything_overdue(ashore: Terminal) -> None:
    ashore.import_text(MORE.replace("2026-11-25", "2025-11-25").replace("2026-12-30", "2026-10-30"))
    found = plan(ashore, "--budget", "30000", "--payday", "25")
    assert {each["date"] for each in found["short"]} == {"2026-11-24"}
    assert found["ends_on"] is not None


def save(profile_folder: Path, inputs: PlanInputs) -> None:
    with closing(Store.open(profile_folder)) as store:
        save_inputs(store, inputs)


SAVED = CashFlow(
    "USD",
    (Income(70000, day=10), Income(10000, Every.WEEK, first=date(2026, 12, 4))),
    available=5000,
)


def test_without_a_budget_the_saved_plan_counts(three: Terminal) -> None:
    chosen = Settings(Strategy.CUSTOM, Convention.MONTHLY)
    save(three.profile.folder, PlanInputs(SAVED, date(2026, 11, 24), chosen))
    found = plan(three)
    assert (found["strategy"], found["convention"], found["currency"]) == (
        "custom",
        "monthly",
        "USD",
    )
    first = [each["amount"] for each in found["payments"] if each["date"] == "2026-12-10"]
    assert sum(first) == 85000
    assert [each["strategy"] for each in found["strategies"]][-1] == "custom"
    other = plan(three, "--strategy", "smallest-balance", "--convention=dated", "--currency", "USD")
    assert (other["strategy"], other["convention"]) == ("smallest-balance", "dated")
    said = three("plan")
    assert said.out.splitlines()[0] == (
        "Plan from 24 Nov 2026 with the money as you saved it on 24 Nov 2026: US$50.00 now."
    )


@pytest.mark.parametrize("words", [[], ["--payday", "10"], ["--cash=5"], ["--currency", "CNY"]])
def test_other_money_needs_a_budget(three: Terminal, words: list[str]) -> None:
    if words:
        save(three.profile.folder, PlanInputs(SAVED, date(2026, 11, 24)))
    said = three("plan", *words)
    assert (said.status, said.out) == (2, "")
    assert said.err == "ashore: This command needs --budget. Its help shows how: --help\n"


def test_what_was_agreed_or_promised_and_cannot_be_kept_is_said_first(three: Terminal) -> None:
    assert three(
        "agree", "--debt", "B", "--kind", "reduction", "--amount", "9000", "--until", "2026-12-15",
        "--signed", "2026-11-24",
    ).status == 0  # fmt: skip
    assert three(
        "log", "add", "--debt", "C", "--channel", "call", "--direction", "in", "--when",
        "2026-11-24 10:00", "--promised", "700@2026-12-15",
    ).status == 0  # fmt: skip
    command = ("plan", "--budget", "700", "--payday", "10")
    said = three(*command).out
    places = [said.index("the agreement on B cannot be kept: US$8,450.00 is missing")]
    places += [said.index("the promise to pay on C"), said.index("Why")]
    assert places[0] < places[2]
    assert places[1] < places[2]
    found = plan(three, *command[1:])
    assert [(each["kind"], each["debt"], each["missing"]) for each in found["not_kept"]] == [
        ("agreement", "B", 845_000),
        ("promise", "C", 70_000),
    ]
    assert {each["debt"]: each["paid"] for each in found["debts"]}["B"] > 1_200_000
    assert plan(three, "--budget", "9900", "--payday", "10")["not_kept"] == []


def test_the_json_says_which_debts_were_left_out(three: Terminal) -> None:
    [left] = [debt["id"] for debt in three.debts() if debt["name"] == "B"]
    money = CashFlow("USD", (Income(70_000, day=10),))
    without = Settings(excluded=frozenset({left}))
    save(three.profile.folder, PlanInputs(money, date(2026, 11, 24), without))
    found = plan(three)
    assert found["left_out"] == [{"id": left, "balance": 1_200_000}]
    assert {each["debt"] for each in found["debts"]} == {"A", "C"}
    repaid = {each["id"] for each in found["milestones"] if each["debt"]}
    assert repaid == {each["id"] for each in found["debts"]}
