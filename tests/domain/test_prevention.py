"""The least payment that keeps a stage from coming: what it says does it, and less does not."""

from __future__ import annotations

import pytest
from tests.domain.agreement.build import extension, instalments, loan, reduction
from tests.domain.build import INSTALMENTS, RULES, day
from tests.domain.ledger.build import page, pay

from ashore.domain.agreement.values import Agreement, Growth
from ashore.domain.debt import Debt, Entry
from ashore.domain.prevention import least_payment
from ashore.domain.standing import standing
from ashore.domain.terms import Grace

OWED = page("2026-11-01", 1_000_000, "2026-11-10", 200_000)
TEN = instalments("2026-11-20", "2026-12-01", 100_000, 10, growth=Growth.FROZEN)


@pytest.mark.parametrize(
    ("who", "entries", "on", "made", "least"),
    [
        # the day after the due date, days 4 and 16: all that is late
        (loan(), [OWED], "2026-11-10", [], 200_000),
        (loan(), [OWED], "2026-11-12", [], 200_000),
        (loan(), [OWED], "2026-11-24", [], 200_000),
        (loan(grace=Grace(3, 1_000)), [OWED], "2026-11-12", [], 199_000),
        (loan(), [OWED, pay("2026-11-11", 50_000)], "2026-11-12", [], 150_000),
        # Two instalments late: the older one keeps the count down.
        (loan(monthly=True, minimum=INSTALMENTS),
         [page("2026-11-12", 1_000_000, "2026-10-30", 100_000)], "2026-11-13", [], 100_000),
        # Under an agreement: its next due, or all it asks for in a reduction.
        (loan(), [OWED], "2026-11-24", [TEN], 100_000),
        (loan(), [OWED], "2026-11-24", [reduction("2026-11-20", "2026-12-20", 600_000)], 600_000),
        (loan(), [OWED], "2026-11-24", [extension("2026-11-20", "2026-12-20")], 200_000),
    ],
)  # fmt: skip
def test_the_least(
    who: Debt, entries: list[Entry], on: str, made: list[Agreement], least: int
) -> None:
    found = standing(who, entries, day(on), RULES, made)
    assert found.next_stage_on is not None
    assert least_payment(found, found.next_stage_on) == least


def test_where_no_payment_prevents_it() -> None:
    # What is paid before the lender's page is read is in the page already.
    ahead = page("2026-11-20", 1_000_000, "2026-10-30", 100_000)
    found = standing(loan(), [ahead], day("2026-11-13"), RULES)
    assert least_payment(found, day("2026-11-15")) is None
