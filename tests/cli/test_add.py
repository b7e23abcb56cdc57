"""``ashore add``: the same reader as the form, its errors at their options."""

from __future__ import annotations

import json

import pytest
from tests.cli.conftest import Terminal

from ashore.cli.add import HELP
from ashore.services.fields import FIELDS

THREE = ("--lender", "jiebei", "--balance", "24,000", "--due-date", "2026-11-15")


def test_three_options_are_enough(ashore: Terminal) -> None:
    said = ashore("add", *THREE)
    assert said == (
        0,
        "Jiebei was added.\n"
        "Balance     ¥24,000.00\n"
        "Due         15 Nov, 9 days ago: ¥24,000.00\n"
        "Overdue     9 days\n"
        "Stage       Phone contact\n"
        "Cost a day  ¥14.40\n"
        "Order       1 / 1\n"
        "Number 1: it is the only one.\n",
        "",
    )
    (debt,) = ashore.debts()
    assert (debt["name"], debt["lender"], debt["balance"]) == ("Jiebei", "jiebei", 2_400_000)


def test_its_place_among_the_others(ashore: Terminal) -> None:
    ashore("add", *THREE)
    said = ashore(
        "add", "--name", "Cousin", "--balance", "1万", "--due", "2026-12-01", "--rate", "0"
    )
    assert "Order       2 / 2\n" in said.out
    assert said.out.endswith(
        "Number 2: it costs 0.00 % a year; Jiebei costs more, 21.90 % a year with its penalty "
        "interest.\n"
    )


def test_a_lender_that_nobody_knows_names_the_debt(ashore: Terminal) -> None:
    ashore("add", "--lender", "Bank of Nowhere", "--balance", "1", "--due", "2026-12-01")
    assert [debt["name"] for debt in ashore.debts()] == ["Bank of Nowhere"]


def test_unknown_figures_are_a_dash(ashore: Terminal) -> None:
    out = ashore("add", "--name", "A", "--balance", "5", "--due", "2026-12-01").out
    assert "Overdue     –\n" in out
    assert "Cost a day  –\n" in out
    assert "Number 1: it is the only one. Its rate is not known: enter it" in out


def test_json(ashore: Terminal) -> None:
    ashore("add", *THREE)
    found = json.loads(ashore("add", *THREE, "--json").out)
    assert found["as_of"] == "2026-11-24"
    assert [debt["priority"] for debt in found["added"]] == [2]
    assert found["added"][0] in ashore.debts()


def test_every_field_is_an_option(ashore: Terminal) -> None:
    assert sorted(HELP) == sorted(FIELDS)
    said = ashore(
        "add", "--name", "All", "--lender", "x", "--kind", "card", "--currency", "USD", "--balance", "100",
        "--rate", "1.5", "--rate-period", "month", "--interest", "monthly", "--due-date", "2026-11-20",
        "--amount-due", "10", "--minimum", "10%", "--late-fee", "5%", "--contact-works", "no", "--history", "poor",
        "--notes", "n", "--repeats", "monthly", "--basis", "360", "--penalty", "1.5x", "--penalty-base", "principal",
        "--grace-days", "2", "--grace-amount", "1", "--phone-contact-from", "3", "--formal-collection-from", "9",
        "--hotline", "1",
    )  # fmt: skip
    assert (said.status, said.err) == (0, "")
    (debt,) = ashore.debts()
    assert (debt["annual_rate"], debt["annual_rate_now"]) == ("18.00", "27.00")
    assert (debt["stage"], debt["next_stage_on"]) == ("phone_contact", "2026-11-29")


@pytest.mark.parametrize(
    ("words", "complaints"),
    [
        ([], ["--name: Give the debt a name, like Jiebei or ICBC card.",
              "--balance: Write what is owed in all, like 12,000.",
              "--due-date: Write the oldest due date that is not paid in full, like 2026-11-22."]),
        (["--name", "A", "--balance", "-5", "--due", "2026-11-31"],
         ["--balance: Write the amount without a minus, like 12,000.",
          "--due-date: There is no such day in the calendar. Check the day and the month, like 2026-11-30."]),
        ([*THREE, "--contact-works", "maybe"],
         ["--contact-works: This is not one of the choices. Write one of: yes, no."]),
        ([*THREE, "--rate", "18.25"],
         ["--rate: This would be 6,661.25 % a year: most likely the period is another one. "
          "Name it, like 18.25 %/year, 1.5 %/month or 0.05 %/day."]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_at_its_option(
    ashore: Terminal, words: list[str], complaints: list[str]
) -> None:
    said = ashore("add", *words)
    assert (said.status, said.out) == (2, "")
    assert said.err.splitlines() == [f"ashore: {complaint}" for complaint in complaints]
    assert ashore.debts() == []


def test_a_backup_is_kept_before_the_first_write_of_a_day(ashore: Terminal) -> None:
    ashore("add", *THREE)
    ashore("add", *THREE)
    assert [copy.name for copy in ashore.profile.backups.iterdir()] == ["debts-2026-11-24.sqlite"]
