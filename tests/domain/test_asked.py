"""What was due at first on the oldest date that is not paid in full."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import balance, debt, payment, stand

from ashore.domain.asked import asked_at_first
from ashore.domain.debt import Entry, Repeats
from ashore.domain.terms import Grace, Minimum, MinimumKind, Terms

ON = "2026-11-24"
FIXED = Terms(minimum=Minimum(MinimumKind.FIXED, 1000))
TENTH = Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)))


@pytest.mark.parametrize(
    ("entries", "terms", "repeats", "asked"),
    [
        # nothing paid yet
        ([balance(ON, 5000, "2026-11-15", 800)], None, Repeats.NONE, 800),
        ([balance(ON, 5000, "2026-11-15")], None, Repeats.NONE, 5000),
        ([balance(ON, 5000, "2026-11-15")], TENTH, Repeats.NONE, 500),
        # paid in part since the balance was read
        ([balance("2026-11-01", 5000, "2026-11-15", 800), payment("2026-11-20", 300)], None,
         Repeats.NONE, 800),
        ([balance("2026-11-20", 5000, "2026-11-15", 800), payment("2026-11-20", 300)], None,
         Repeats.NONE, 800),
        # the oldest date moved on by the payments
        ([balance("2026-08-20", 5000, "2026-09-15", 1000), payment("2026-10-20", 1200)], FIXED,
         Repeats.MONTHLY, 1000),
        # a payment before the due date is no mystery, one after it inside the balance is
        ([payment("2026-11-01", 300), balance("2026-11-20", 5000, "2026-11-15", 800)], None,
         Repeats.NONE, 800),
        ([payment("2026-11-16", 300), balance("2026-11-20", 5000, "2026-11-15", 800)], None,
         Repeats.NONE, None),
        ([payment("2026-11-15", 300), balance("2026-11-20", 5000, "2026-11-15", 800)], None,
         Repeats.NONE, None),
        # nothing in arrears, nothing known
        ([balance(ON, 5000, "2026-12-15")], None, Repeats.NONE, None),
        ([balance(ON, 5000)], None, Repeats.NONE, None),
        ([], None, Repeats.NONE, None),
    ],
)  # fmt: skip
def test_what_was_asked(
    entries: list[Entry], terms: Terms | None, repeats: Repeats, asked: int | None
) -> None:
    standing = stand(debt(terms=terms, repeats=repeats), entries, ON)
    assert asked_at_first(standing, entries) == asked


def test_what_counts_as_paid_by_tolerance_is_not_asked_about() -> None:
    tolerant = debt(terms=Terms(grace=Grace(0, 1000)))
    entries = [balance("2026-11-01", 5000, "2026-11-15", 1500), payment("2026-11-20", 600)]
    standing = stand(tolerant, entries, ON)
    assert standing.arrears == ()
    assert asked_at_first(standing, entries) is None
