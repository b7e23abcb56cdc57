"""The order of repayment: highest rate in force first, each tie with its own next step."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.build import balance, debt, rate, stand

from ashore.domain.debt import Status
from ashore.domain.priority import by_priority
from ashore.domain.rates import DayBasis, Period
from ashore.domain.standing import Standing
from ashore.domain.terms import Accrual, Grace, Penalty, PenaltyKind, Terms

HALF_MORE = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))


def owed(
    ident: str, terms: Terms | None = None, amount: int = 100000, due: str = "2026-03-20",
    place: int = 0, status: Status = Status.OPEN, currency: str = "CNY",
) -> Standing:  # fmt: skip
    """A debt as it stands on 15 March 2026."""
    who = debt(ident, terms, position=place, status=status, currency=currency)
    return stand(who, [balance("2026-03-01", amount, due)], "2026-03-15")


def at(percent: str, **more: object) -> Terms:
    return Terms(rate(percent), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("standings", "order"),
    [
        # the rate, brought to a year: 0.05 %/day = 18.25, 1.5 %/month = 18
        ([owed("a", at("18")), owed("b", Terms(rate("0.05", Period.DAY))), owed("c", at("24"))], "cba"),
        ([owed("a", at("18.1")), owed("b", Terms(rate("1.5", Period.MONTH)))], "ab"),
        # a 360-day basis costs 365/360 of what it says
        ([owed("a", at("18.2")), owed("b", at("18", basis=DayBasis.D360))], "ba"),
        ([owed("a", at("18.2")), owed("b", at("18", basis=DayBasis.D360, accrual=Accrual.MONTHLY))], "ab"),
        # the rate in force: 12 % with a penalty of half as much again passes 17 %, once overdue
        ([owed("a", at("17")), owed("b", at("12", penalty=HALF_MORE), due="2026-03-10")], "ba"),
        ([owed("a", at("17")), owed("b", at("12", penalty=HALF_MORE), due="2026-03-15")], "ab"),
        ([owed("a", at("17")),
          owed("b", at("12", penalty=HALF_MORE, grace=Grace(5)), due="2026-03-10")], "ab"),
        # equal rates, differently quoted: more days overdue first
        ([owed("a", at("18.25")), owed("b", Terms(rate("0.05", Period.DAY)), due="2026-03-14")], "ba"),
        ([owed("a", at("18"), due="2026-03-13"), owed("b", at("18"), due="2026-03-10")], "ba"),
        # equal days: the smaller balance, it is gone sooner
        ([owed("a", at("18"), 200000), owed("b", at("18"), 100000)], "ba"),
        ([owed("a", at("18"), 5, "2026-03-10"), owed("b", at("18"), 1, "2026-03-11")], "ab"),
        # 50,000 yen is not more than 900 yuan: amounts of two currencies are not compared
        ([owed("a", at("18"), 50000, place=0, currency="JPY"), owed("b", at("18"), 90000, place=1)], "ab"),
        ([owed("a", at("18"), 50000, place=1, currency="JPY"), owed("b", at("18"), 90000, place=0)], "ba"),
        # within each they are, and the currency that was entered first comes first
        ([owed("a", at("18"), 90000, place=0), owed("b", at("18"), 5, place=1, currency="JPY"),
          owed("c", at("18"), 50000, place=2), owed("d", at("18"), 1, place=3, currency="JPY")], "cadb"),
        # days and rates are compared all the same
        ([owed("a", at("18"), place=0), owed("b", at("18"), due="2026-03-10", place=1, currency="JPY")], "ba"),
        # equal balances: the order of entry
        ([owed("a", at("18"), place=2), owed("b", at("18"), place=1)], "ba"),
        # zero is a known rate; an unknown one comes last, overdue ones among them first
        ([owed("a"), owed("b", at("0")), owed("c", due="2026-03-10")], "bca"),
        ([owed("a", amount=1), owed("b", at("0"), 10**9)], "ba"),
        # closed and paid-off debts are not in the order; archived ones are left out by the list
        ([owed("a", at("36"), status=Status.CLOSED), owed("b", at("36"), 0), owed("c", at("1"))], "c"),
        ([], ""),
    ],
)  # fmt: skip
def test_order(standings: list[Standing], order: str) -> None:
    assert "".join(s.debt.id for s in by_priority(standings)) == order
    assert "".join(s.debt.id for s in by_priority(reversed(standings))) == order
