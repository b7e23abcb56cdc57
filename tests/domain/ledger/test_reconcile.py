"""The page and the ledger differ: the cause is found, and with its terms they agree."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from tests.domain.ledger.build import (
    PRINCIPAL,
    YEAR,
    at,
    card,
    charge,
    day,
    debt,
    page,
    pay,
    rate,
    times,
)

from ashore.domain.calc.days import Basis, Count
from ashore.domain.debt import Debt, Entry, PageParts
from ashore.domain.ledger import CauseKind, Parts, preview_payment, reconcile, yearly_cost
from ashore.domain.terms import (
    Accrual,
    Compounding,
    FeeKind,
    FreePeriod,
    Grace,
    LateFee,
    PaymentOrder,
    Penalty,
    PenaltyKind,
)

ON = "2026-07-16"
LOAN = debt(
    rate("18", YEAR),
    penalty=times("1.5"),
    grace=Grace(3),
    late_fee=LateFee(FeeKind.PERCENT, percent=Decimal(5)),
)
LEDGER = [
    page("2026-05-01", 1_000_000, "2026-06-10", 300_000),
    pay("2026-06-30", 123_456),
    charge("2026-07-01", 77_777),
]


@pytest.mark.parametrize(
    ("cause", "changes"),
    [
        (CauseKind.DAY_COUNT, {"count": Count.INCL}),
        (CauseKind.DAY_BASIS, {"basis": Basis.D360}),
        (CauseKind.DAY_BASIS, {"basis": Basis.THIRTY_360}),
        (CauseKind.ACCRUAL, {"accrual": Accrual.MONTHLY}),
        (CauseKind.COMPOUNDING, {"compounding": Compounding.MONTHLY}),
        (CauseKind.PENALTY_BASE, {"penalty": times("1.5", PRINCIPAL)}),
        (CauseKind.PENALTY_BASE, {"penalty": times("1.5", on_interest=True)}),
        (CauseKind.PENALTY_RATE, {"penalty": times("1.3")}),
        (CauseKind.PENALTY_RATE, {"penalty": Penalty()}),
        (CauseKind.LATE_FEE, {"late_fee": LateFee()}),
        (CauseKind.LATE_FEE, {"late_fee": LateFee(FeeKind.PERCENT, percent=Decimal(6))}),
        (CauseKind.LATE_FEE, {"late_fee": LateFee(FeeKind.FIXED, amount=4321)}),
        (CauseKind.ORDER, {"order": PaymentOrder.PRINCIPAL_FIRST}),
        (CauseKind.RATE, {"rate": rate("18.25", YEAR)}),
    ],
)
def test_each_cause_is_found(cause: CauseKind, changes: dict[str, Any]) -> None:
    theirs = replace(LOAN, terms=replace(LOAN.terms, **changes))
    shown = at(theirs, LEDGER, ON).parts
    said = PageParts(shown.principal, shown.interest, shown.penalty, shown.costs)
    found = reconcile(LOAN, LEDGER, said, shown.total, day(ON))
    assert not found.agrees
    assert found.complete
    assert found.ours == at(LOAN, LEDGER, ON).parts
    assert found.difference["total"] == shown.total - found.ours.total
    assert (cause, theirs.terms) in [tuple(each) for each in found.causes]
    for each in found.causes:
        again = reconcile(replace(LOAN, terms=each.terms), LEDGER, said, shown.total, day(ON))
        assert again.agrees


OTHER = {
    CauseKind.COMPOUNDING: {"compounding": Compounding.MONTHLY},
    CauseKind.ORDER: {"order": PaymentOrder.PRINCIPAL_FIRST},
    CauseKind.RATE: {"rate": rate("17.5", YEAR)},
}


@pytest.mark.parametrize("cause", OTHER)
def test_a_total_alone_is_not_explained_by_a_solved_fee_first(cause: CauseKind) -> None:
    theirs = replace(LOAN, terms=replace(LOAN.terms, **OTHER[cause]))  # type: ignore[arg-type]
    found = reconcile(LOAN, LEDGER, PageParts(), at(theirs, LEDGER, ON).total, day(ON))
    assert cause in [each.kind for each in found.causes]
    assert found.causes[0].kind is cause


@pytest.mark.parametrize("more", [50, 302, 501, 502])
def test_a_difference_of_any_size_is_not_called_a_fee(more: int) -> None:
    total = at(LOAN, LEDGER, ON).total + more
    found = reconcile(LOAN, LEDGER, PageParts(), total, day(ON))
    fees = [c.terms.late_fee for c in found.causes if c.kind is CauseKind.LATE_FEE]
    assert [fee for fee in fees if fee.kind is FeeKind.FIXED] == []


def test_a_round_fee_explains_a_total_and_stands_last() -> None:
    theirs = replace(LOAN, terms=replace(LOAN.terms, late_fee=LateFee(FeeKind.FIXED, amount=5000)))
    found = reconcile(LOAN, LEDGER, PageParts(), at(theirs, LEDGER, ON).total, day(ON))
    assert found.causes[-1] == (CauseKind.LATE_FEE, theirs.terms)


def test_grace_is_named_once_and_before_a_penalty_that_is_given_up() -> None:
    """A bank loan, 10,000 at 7.2 %, due on 20 Nov and looked at two days later: 10,054.00."""
    who = debt(rate("7.2", YEAR), penalty=times("1.5", on_interest=True), basis=Basis.D360)
    ledger = [page("2026-10-26", 1_000_000, "2026-11-20")]
    found = reconcile(who, ledger, PageParts(), 1_005_400, day("2026-11-22"))
    kinds = [cause.kind for cause in found.causes]
    assert kinds[0] is CauseKind.GRACE
    assert found.causes[0].terms.grace == Grace(3)
    assert kinds.count(CauseKind.GRACE) == 1
    assert kinds.count(CauseKind.RATE) <= 1
    assert kinds.index(CauseKind.PENALTY_RATE) > 0


def test_a_grace_that_has_not_passed() -> None:
    theirs = replace(LOAN, terms=replace(LOAN.terms, grace=Grace(5)))
    ledger = [page("2026-05-01", 1_000_000, "2026-06-10", 300_000)]
    shown = at(theirs, ledger, "2026-06-14").total
    found = reconcile(LOAN, ledger, PageParts(), shown, day("2026-06-14"))
    assert CauseKind.GRACE in [cause.kind for cause in found.causes]
    tolerant = replace(LOAN, terms=replace(LOAN.terms, grace=Grace(3, 1000)))
    ledger = [*ledger, pay("2026-06-09", 299_000)]
    shown = at(LOAN, ledger, "2026-06-30").total
    found = reconcile(tolerant, ledger, PageParts(), shown, day("2026-06-30"))
    assert CauseKind.GRACE in [cause.kind for cause in found.causes]


def test_a_free_period() -> None:
    ledger = [page("2026-03-30", 100_000, "2026-04-23"), pay("2026-04-20", 60_000)]
    shown = at(card(free_period=FreePeriod.UNPAID), ledger, "2026-05-05").parts
    found = reconcile(card(), ledger, PageParts(interest=shown.interest), None, day("2026-05-05"))
    assert found.difference == {"interest": shown.interest - found.ours.interest}
    assert next(cause.kind for cause in found.causes) is CauseKind.FREE_PERIOD


def test_where_both_agree_there_is_no_cause() -> None:
    found = reconcile(LOAN, LEDGER, PageParts(), at(LOAN, LEDGER, ON).total, day(ON))
    assert (found.agrees, found.causes, found.difference) == (True, (), {"total": 0})


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (LOAN, PageParts(interest=999_999)),
        (LOAN, PageParts(costs=0, principal=1)),
        (debt(), PageParts(interest=5)),
        (debt(rate("0")), PageParts(interest=5)),
    ],
)
def test_what_no_term_explains(who: Debt, said: PageParts) -> None:
    found = reconcile(who, LEDGER, said, None, day(ON))
    assert not found.agrees
    assert [c for c in found.causes if c.kind is not CauseKind.RATE] == []


def test_a_page_that_shows_less_interest_than_none() -> None:
    read = [page("2026-05-01", 1_000_000, parts=PageParts(interest=90_000))]
    found = reconcile(debt(rate("0.05")), read, PageParts(interest=0), None, day("2026-05-11"))
    assert found.causes == ()


def test_a_preview() -> None:
    who = debt(rate("0.05"))
    ledger: list[Entry] = [page("2026-05-01", 1_000_000)]
    found = preview_payment(who, ledger, 20_000, day("2026-05-11"))
    assert found == (Parts(1_000_000, 5000), Parts(15_000, 5000), Parts(985_000), 0, False)
    assert preview_payment(who, ledger, 1_006_000, day("2026-05-11")).credit == 1000
    earlier = preview_payment(who, ledger, 20_000, day("2026-04-30"))
    assert (earlier.paid, earlier.in_page) == (Parts(), True)


@pytest.mark.parametrize(
    ("who", "ledger", "on", "expected"),
    [
        # 0.05 % a day, and once more with a penalty of twice that
        (debt(rate("0.05")), [page("2026-05-01", 1_000_000)], "2026-05-31", "18.25"),
        (debt(rate("0.05")), [page("2026-05-01", 1_000_000)], "2026-05-30", None),
        (debt(rate("0.05")), [], "2026-05-31", None),
        (debt(), [page("2026-05-01", 1_000_000)], "2026-06-30", None),
        (debt(rate("0.05")), [page("2026-05-01", 0)], "2026-06-30", None),
        # a late fee of 50.00 on 1,000.00, half of it for a month: 50 / (29 · 1,000 + 31 · 500) a day
        (
            debt(rate("0"), late_fee=LateFee(FeeKind.FIXED, amount=5000)),
            [page("2026-05-01", 100_000, "2026-05-10"), charge("2026-05-02", 100),
             pay("2026-05-30", 50_000)],
            "2026-06-30", "40.08",
        ),
        (
            debt(rate("0.05"), penalty=Penalty(PenaltyKind.MULTIPLE, Decimal(2))),
            [page("2026-05-01", 1_000_000, "2026-05-01")], "2026-06-30", "35.98",
        ),
    ],
)  # fmt: skip
def test_the_true_cost_of_a_year(
    who: Debt, ledger: list[Entry], on: str, expected: str | None
) -> None:
    found = yearly_cost(who, ledger, day(on))
    assert (None if found is None else str(round(found, 2))) == expected


def test_before_the_first_page_nothing_is_compared() -> None:
    for ledger in (LEDGER, []):
        found = reconcile(LOAN, ledger, PageParts(), 1_000_000, day("2026-04-30"))
        assert (found.known, found.ours, found.difference, found.causes) == (False, Parts(), {}, ())
