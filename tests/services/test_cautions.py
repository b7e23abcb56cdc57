"""Limits of cost with their rule; a payment's preview; a page compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from tests.services.samples import refused

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, Entry, EntryKind, Kind, PageParts, Record
from ashore.domain.ledger import Parts
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import FeeKind, LateFee, Penalty, PenaltyKind, Terms
from ashore.services.cautions import ADVANCE, Measure, cautions
from ashore.services.preview import preview_payment
from ashore.services.reconcile import reconcile

LIMITS = Catalogue().limits()
READ = date(2026, 1, 10)
TODAY = date(2026, 1, 20)
PAGE = Entry("b", "a", READ, EntryKind.BALANCE, 1_000_000, due_date=date(2026, 2, 10))


def debt(kind: Kind, percent: str | None, *pages: Entry, **changes: Any) -> Record:
    rate = Rate(Decimal(percent), Period.YEAR) if percent is not None else None
    terms = Terms(rate, **changes.pop("terms", {}))
    return Record(Debt("a", "A", "CNY", kind=kind, terms=terms, **changes), pages or (PAGE,))


@pytest.mark.parametrize(
    ("record", "rules"),
    [
        # 4 times the LPR at the contract's date: 3.85 % then, so 15.40 %
        (debt(Kind.PRIVATE_LOAN, "15.4", contract_date=date(2021, 1, 5)), []),
        (debt(Kind.PRIVATE_LOAN, "15.41", contract_date=date(2021, 1, 5)), ["private_lending"]),
        (debt(Kind.FAMILY, "36", contract_date=date(2021, 1, 5)), ["private_lending"]),
        (debt(Kind.PRIVATE_LOAN, "36"), []),  # its date is not known
        (debt(Kind.PRIVATE_LOAN, "36", contract_date=date(2019, 8, 19)), []),  # before the LPR
        (debt(Kind.PRIVATE_LOAN, None, contract_date=date(2021, 1, 5)), []),
        (debt(Kind.CARD, "24"), []),
        (debt(Kind.CARD, "24.01"), ["licensed_lending"]),
        (debt(Kind.PLATFORM_LOAN, "24.01"), ["licensed_lending", "assisted_lending"]),
        (debt(Kind.PLATFORM_LOAN, "24.01", contract_date=date(2025, 9, 30)), ["licensed_lending"]),
        (debt(Kind.PLATFORM_LOAN, "24.01", contract_date=date(2025, 10, 1)),
         ["licensed_lending", "assisted_lending"]),
        (debt(Kind.CUSTOM, "99"), []),
        # interest that was kept back
        (debt(Kind.PRIVATE_LOAN, "10", amount_borrowed=1_000_000, amount_received=900_000), [ADVANCE]),
        (debt(Kind.PRIVATE_LOAN, "10", amount_borrowed=1_000_000, amount_received=1_000_000), []),
        (debt(Kind.PRIVATE_LOAN, "10", amount_borrowed=1_000_000), []),
        (debt(Kind.PRIVATE_LOAN, "10", amount_received=900_000), []),  # interest may be in the page
        (debt(Kind.PRIVATE_LOAN, "10", replace(PAGE, parts=PageParts(principal=1_000_000)),
              amount_received=900_000), [ADVANCE]),
        (debt(Kind.PRIVATE_LOAN, "10", replace(PAGE, parts=PageParts(interest=5)),
              amount_received=900_000), []),
        (debt(Kind.CARD, "10", amount_borrowed=10, amount_received=9), []),
    ],
)  # fmt: skip
def test_which_rules_are_named(record: Record, rules: list[str]) -> None:
    found = cautions(record, TODAY, LIMITS)
    assert [caution.rule for caution in found] == rules
    for caution in found:
        assert caution.origin.note is not None
        assert not any(word in caution.origin.note.zh for word in ("违法", "无效", "必须"))


def test_what_a_caution_says() -> None:
    signed = debt(Kind.PRIVATE_LOAN, "20", contract_date=date(2021, 1, 5))
    [found] = cautions(signed, TODAY, LIMITS)
    assert (found.measure, found.found) == (Measure.RATE, Decimal(20))
    assert (found.lpr, found.allowed) == (Decimal("3.85"), Decimal("15.40"))
    assert not found.lpr_uncertain
    later = debt(Kind.PRIVATE_LOAN, "20", contract_date=date(2025, 12, 1))
    assert cautions(later, TODAY, LIMITS)[0].lpr_uncertain
    kept = debt(Kind.PRIVATE_LOAN, "9", amount_borrowed=1_000_000, amount_received=900_000)
    [found] = cautions(kept, TODAY, LIMITS)
    assert (found.measure, found.kept_back, found.found) == (Measure.KEPT_BACK, 100_000, None)


def test_the_penalty_rate_counts_while_it_is_in_force() -> None:
    half_more = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))
    late = debt(
        Kind.BANK_LOAN,
        "18",
        replace(PAGE, due_date=date(2026, 1, 15)),
        terms={"penalty": half_more},
    )
    assert cautions(late, date(2026, 1, 15), LIMITS) == ()
    [found] = cautions(late, date(2026, 1, 16), LIMITS)
    assert (found.measure, found.found) == (Measure.PENALTY_RATE, Decimal(27))
    none = debt(Kind.BANK_LOAN, "18", replace(PAGE, due_date=date(2026, 1, 15)))
    assert cautions(none, date(2026, 1, 16), LIMITS) == ()


def test_all_that_a_debt_costs_counts() -> None:
    fee = LateFee(FeeKind.FIXED, amount=30_000)
    dear = debt(Kind.CARD, "18", replace(PAGE, due_date=date(2026, 1, 15)), terms={"late_fee": fee})
    assert cautions(dear, date(2026, 2, 8), LIMITS) == ()
    [found] = cautions(dear, date(2026, 2, 9), LIMITS)
    assert found.measure is Measure.COST
    assert found.found is not None
    assert found.found > 50


def test_a_preview_and_a_comparison() -> None:
    record = debt(Kind.BANK_LOAN, "36.5")
    found = preview_payment(record, 20_000, TODAY)
    assert (found.paid, found.after) == (Parts(10_000, 10_000), Parts(990_000))
    compared = reconcile(record, PageParts(interest=10_000), 1_010_000, TODAY)
    assert compared.agrees
    assert reconcile(record, PageParts(interest=9_000), None, TODAY).difference == {
        "interest": -1000
    }


@pytest.mark.parametrize(
    ("page", "total", "errors"),
    [
        (PageParts(), None, [("total", "page_empty")]),
        (PageParts(costs=-1), None, [("costs", "amount_negative")]),
        (PageParts(), 10**16 + 1, [("total", "amount_too_large")]),
    ],
)
def test_a_page_that_cannot_be(
    page: PageParts, total: int | None, errors: list[tuple[str | None, str]]
) -> None:
    with refused(*errors):
        reconcile(debt(Kind.CARD, "18"), page, total, TODAY)
