"""What a payment pays first, in every order, by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.ledger.build import (
    PRINCIPAL,
    at,
    day,
    debt,
    fee,
    page,
    pay,
    rate,
    times,
    told,
    waive,
)

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, PageParts
from ashore.domain.ledger import Parts, What, preview_payment
from ashore.domain.terms import FeeKind, LateFee, Minimum, MinimumKind, PaymentOrder

READ = page(
    "2026-05-01", 1_000_000, "2026-04-20", 100_000,
    PageParts(900_000, 60_000, 30_000, 10_000),
)  # fmt: skip
"""Overdue since 20 April: 9,000 principal, 600 interest, 300 penalty, 100 costs."""


@pytest.mark.parametrize(
    ("order", "amount", "paid"),
    [
        (PaymentOrder.STATUTORY, 5000, Parts(0, 0, 0, 5000)),
        (PaymentOrder.STATUTORY, 50_000, Parts(0, 40_000, 0, 10_000)),
        (PaymentOrder.STATUTORY, 90_000, Parts(0, 60_000, 20_000, 10_000)),
        (PaymentOrder.STATUTORY, 150_000, Parts(50_000, 60_000, 30_000, 10_000)),
        (PaymentOrder.PRINCIPAL_FIRST, 150_000, Parts(150_000)),
        (PaymentOrder.PRINCIPAL_FIRST, 950_000, Parts(900_000, 50_000)),
        (PaymentOrder.PRINCIPAL_FIRST, 985_000, Parts(900_000, 60_000, 25_000)),
        (PaymentOrder.PRINCIPAL_FIRST, 995_000, Parts(900_000, 60_000, 30_000, 5000)),
        (PaymentOrder.CARD, 50_000, Parts(0, 40_000, 0, 10_000)),
        (PaymentOrder.CARD, 150_000, Parts(50_000, 60_000, 30_000, 10_000)),
        (PaymentOrder.OLDEST_INSTALMENT, 50_000, Parts(0, 10_000, 30_000, 10_000)),
        (PaymentOrder.OLDEST_INSTALMENT, 150_000, Parts(50_000, 60_000, 30_000, 10_000)),
    ],
)
def test_what_is_paid_first(order: PaymentOrder, amount: int, paid: Parts) -> None:
    who = debt(rate("0"), order=order)
    found = preview_payment(who, [READ], amount, day("2026-05-01"))
    assert (found.paid, found.after) == (paid, found.before.less(paid))
    assert found.credit == 0


@pytest.mark.parametrize(
    ("on", "paid"),
    [
        ("2026-07-19", Parts(0, 40_000, 0, 10_000)),  # day 90 overdue
        ("2026-07-20", Parts(50_000)),  # day 91
    ],
)
def test_a_card_turns_on_day_91(on: str, paid: Parts) -> None:
    who = debt(rate("0"), order=PaymentOrder.CARD)
    assert preview_payment(who, [READ], 50_000, day(on)).paid == paid


MONTHLY = debt(
    rate("0.05"),
    monthly=True,
    minimum=Minimum(MinimumKind.INSTALMENT),
    penalty=times("2"),
    late_fee=LateFee(FeeKind.FIXED, amount=1000),
    order=PaymentOrder.OLDEST_INSTALMENT,
)
PLAN = page("2026-05-01", 1_000_000, "2026-05-11", 100_000)


def paid_by(entries: list[Entry], amount: int, on: str) -> Parts:
    return preview_payment(MONTHLY, entries, amount, day(on)).paid


def test_the_oldest_instalment_first() -> None:
    """1,000.00 due on 11 May (50.00 of it interest) and on 11 June, both missed; on 21 June."""
    before = told(MONTHLY, [PLAN], "2026-06-21").state
    # 31 days at twice the rate on 95,000; then the second due's principal is late as well.
    interest = round(905_000 * 0.0005 * 31)
    second = 100_000 - interest
    assert before.parts.interest == 5000 + interest + round((1_000_000 - 95_000 - second) * 0.005)
    first_penalty, second_penalty = 95_000 * 41 // 1000, round(second * 0.01)
    assert before.parts.penalty == first_penalty + second_penalty
    # Costs, then all of May: penalty, interest, principal; only then June.
    assert paid_by([PLAN], 2000, "2026-06-21") == Parts(0, 0, 0, 2000)
    assert paid_by([PLAN], 2000 + first_penalty, "2026-06-21") == Parts(0, 0, first_penalty, 2000)
    may = 2000 + first_penalty + 5000 + 95_000
    assert paid_by([PLAN], may, "2026-06-21") == Parts(95_000, 5000, first_penalty, 2000)
    assert paid_by([PLAN], may + second_penalty + 7, "2026-06-21") == Parts(
        95_000, 5007, before.parts.penalty, 2000
    )
    # What is paid in two parts is what is paid at once.
    halves = told(
        MONTHLY, [PLAN, pay("2026-06-21", 60_000), pay("2026-06-21", 90_000, 2)], "2026-06-21"
    )
    whole = told(MONTHLY, [PLAN, pay("2026-06-21", 150_000)], "2026-06-21")
    assert halves.state.parts == whole.state.parts


def test_the_oldest_instalment_with_what_was_let_off() -> None:
    read = page(
        "2026-06-21", 1_000_000, "2026-05-11", 200_000, PageParts(900_000, 50_000, 40_000, 10_000)
    )
    entries = [read, waive("2026-06-30", 30_000, Part.PENALTY), fee("2026-07-01", 500)]
    found = told(MONTHLY, [*entries, pay("2026-07-05", 100_000)], "2026-07-05")
    taken = {line.part: -line.amount for line in found.grown(What.PAYMENT)}
    assert sum(line.amount for line in found.of(Part.COSTS)) == found.state.parts.costs
    assert taken[Part.COSTS] == 10_500
    assert sum(taken.values()) == 100_000
    assert found.state.parts.penalty == 0


def test_the_oldest_instalment_with_penalty_on_all_principal() -> None:
    who = debt(
        rate("0.05"), monthly=True, minimum=Minimum(MinimumKind.INSTALMENT),
        penalty=times("2", PRINCIPAL, on_interest=True), order=PaymentOrder.OLDEST_INSTALMENT,
    )  # fmt: skip
    found = told(who, [PLAN, pay("2026-05-21", 50_000), pay("2026-06-21", 50_000)], "2026-06-21")
    assert sum(line.amount for line in found.lines) == found.state.total
    penalty = [line for line in found.grown(What.PAYMENT) if line.part is Part.PENALTY]
    # 10 days at 0.1 % on the 1,000.00 of June are a later instalment's.
    assert found.state.parts.penalty == 1000
    assert -sum(line.amount for line in penalty) == found.state.accrued_penalty - 1000


def test_more_than_all_instalments() -> None:
    found = at(MONTHLY, [PLAN, pay("2026-06-21", 2_000_000)], "2026-06-21")
    assert found.total == 0
    assert found.credit == 2_000_000 - 1_000_000 - sum(found.flows[3:6])


def test_a_fee_by_percent_needs_no_instalment() -> None:
    who = debt(rate("0"), late_fee=LateFee(FeeKind.PERCENT, percent=Decimal(5)))
    assert at(who, [page("2026-05-01", 1000, "2026-05-11")], "2026-05-12").parts.costs == 50
