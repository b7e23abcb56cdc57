"""One card, one minimum: the list, the ledger and the calculator say the same (O-05)."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from tests.cli.conftest import Terminal
from tests.domain.ledger.build import at, card, day, page, pay

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, Entry
from ashore.domain.ledger.minimums import minimum_of
from ashore.domain.standing import standing
from ashore.domain.terms import Minimum, MinimumKind


def preset() -> Debt:
    """The generic card of the picker with a statement day, due again each month."""
    found = Catalogue().find("card")
    assert found is not None
    return replace(card(), terms=replace(found.terms, statement_day=5))


READ = page("2026-04-05", 100_000, "2026-04-23", 10_000)


def test_the_published_statement() -> None:
    """2,261.80 - 300.00 + 47.21 = 2,009.01; 10 % of 1,961.80 and 47.21 make 243.39."""
    rule = preset().terms.minimum
    assert rule == Minimum(MinimumKind.INTEREST_PLUS, percent=Decimal(10))
    assert minimum_of(rule, 200_901, 4721, 0, None) == 24_339


@pytest.mark.parametrize(
    ("paid", "typed", "may", "june"),
    [
        # 90.00 of the remaining 900.00, with 14.85 of interest: (1,000 x 18 + 900 x 13) x 0.05 %
        ([pay("2026-04-23", 10_000)], ["--payment", "2026-04-23:100"], 10_485, None),
        # 100.00 was missed, 15.50 of interest, a late fee of 10.00, 90.00 of the rest
        ([], [], 21_550, 32_302),
    ],
)
def test_list_ledger_and_calculator_agree(
    paid: list[Entry], typed: list[str], may: int, june: int | None,
    ashore: Terminal,
) -> None:  # fmt: skip
    who, entries = preset(), [READ, *paid]
    command = [
        "calc", "card", "--statement-day", "5", "--due", "2026-04-23", "--rate", "0.05",
        "--per", "day", "--charge", "2026-04-05:1000", *typed, "--until", "2026-06-20",
        "--late-fee-percent", "5", "--late-fee-floor", "10", "--json",
    ]  # fmt: skip
    said = ashore(*command)
    assert (said.status, said.err) == (0, "")
    statements = {row["date"]: row for row in json.loads(said.out)["statements"]}
    for on, minimum in (("2026-05-05", may), ("2026-06-05", june)):
        if minimum is None:
            continue
        row, found = standing(who, entries, day(on), None), at(who, entries, on)
        assert found.statement is not None
        assert found.statement.minimum == row.amount_due == minimum
        assert statements[on]["minimum"] == minimum
