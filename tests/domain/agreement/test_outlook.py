"""What lies ahead while all that was agreed is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.domain.agreement.build import OWED, extension, freeze, instalments, loan, reduction
from tests.domain.build import RULES, day, rate

from ashore.domain.agreement.outlook import Outlook, outlook
from ashore.domain.agreement.values import Agreement, Growth
from ashore.domain.debt import Debt
from ashore.domain.standing import standing

TEN = instalments("2026-11-20", "2026-12-01", 100_000, 10, growth=Growth.FROZEN)
UNKNOWN = replace(loan(), terms=replace(loan().terms, rate=None))


def ahead(who: Debt, *made: Agreement, on: str = "2026-11-24") -> Outlook | None:
    return outlook(standing(who, [OWED], day(on), RULES, made))


def told(found: Outlook | None) -> tuple[int, bool, bool, list[tuple[str, str]]]:
    assert found is not None
    rates = [(on.isoformat()[5:], str(each.percent)) for on, each in found.rates]
    return found.left, found.governs, found.settles, rates


@pytest.mark.parametrize(
    ("who", "made", "expected"),
    [
        (loan(), TEN, (1_000_000, True, False, [])),
        (loan(), replace(TEN, settles=True), (1_000_000, True, True, [])),
        (loan(), reduction("2026-11-20", "2026-12-20", 600_000), (600_000, True, True, [])),
        (loan(), extension("2026-11-20", "2026-12-05"), (200_000, False, False, [])),
        (loan(), extension("2026-11-20", "2026-12-05", growth=Growth.FROZEN),
         (200_000, False, False, [("12-06", "0.05")])),
        (UNKNOWN, extension("2026-11-20", "2026-12-05", growth=Growth.FROZEN), (200_000, False, False, [])),
        (loan(), freeze("2026-11-20", "2026-11-20", "2026-12-20"), (0, False, False, [("12-21", "0.05")])),
        (loan(), freeze("2026-11-20", "2026-12-01", "2026-12-20"),
         (0, False, False, [("12-01", "0.00"), ("12-21", "0.05")])),
        (UNKNOWN, freeze("2026-11-20", "2026-12-01", "2026-12-20"), (0, False, False, [])),
    ],
)  # fmt: skip
def test_dues_and_rates(
    who: Debt, made: Agreement, expected: tuple[int, bool, bool, list[tuple[str, str]]]
) -> None:
    assert told(ahead(who, made)) == expected


def test_where_nothing_is_agreed_or_it_is_over() -> None:
    assert ahead(loan()) is None
    assert ahead(loan(), TEN, on="2026-12-02") is None
    assert ahead(loan(), freeze("2026-11-01", "2026-11-02", "2026-11-10")) is None
    frozen = ahead(loan(), TEN)
    assert frozen is not None
    assert frozen.rate == replace(
        rate("0"), period=frozen.rate.period if frozen.rate else rate("0").period
    )
