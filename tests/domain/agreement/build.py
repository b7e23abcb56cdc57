"""Short ways to write agreements and what they do to a debt: dates as text, amounts in fen."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.domain.build import RULES, day
from tests.domain.ledger.build import debt, page, times

from ashore.domain.agreement.values import Agreement, AgreementKind, Promise
from ashore.domain.debt import Debt, Entry, Kind
from ashore.domain.ledger import LedgerState, state
from ashore.domain.rates import Period, Rate
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import FeeKind, LateFee

DATES = ("start", "until", "withdrawn_on")


def agreement(kind: AgreementKind, signed: str, **more: Any) -> Agreement:
    for name in DATES:
        if name in more:
            more[name] = day(more[name])
    return Agreement(more.pop("id", f"{kind} {signed}"), "a", kind, day(signed), **more)


def extension(signed: str, until: str, **more: Any) -> Agreement:
    return agreement(AgreementKind.EXTENSION, signed, until=until, **more)


def instalments(signed: str, start: str, amount: int, count: int, **more: Any) -> Agreement:
    return agreement(
        AgreementKind.INSTALMENTS, signed, start=start, amount=amount, count=count, **more
    )


def reduction(signed: str, until: str, amount: int, **more: Any) -> Agreement:
    return agreement(AgreementKind.REDUCTION, signed, until=until, amount=amount, **more)


def freeze(signed: str, start: str, until: str, **more: Any) -> Agreement:
    return agreement(AgreementKind.INTEREST_FREEZE, signed, start=start, until=until, **more)


def promise(made_on: str, amount: int, due_on: str, withdrawn_on: str = "") -> Promise:
    gone = day(withdrawn_on) if withdrawn_on else None
    return Promise("p", "a", day(made_on), amount, day(due_on), gone)


def loan(**more: Any) -> Debt:
    """0.05 % a day, 1.5 times that on what is overdue, 10.00 for each miss."""
    more = {"penalty": times("1.5"), "late_fee": LateFee(FeeKind.FIXED, 1000), **more}
    return debt(Rate(Decimal("0.05"), Period.DAY), kind=Kind.PLATFORM_LOAN, **more)


OWED = page("2026-11-01", 1_000_000, "2026-11-10", 200_000)
"""10,000.00 on 1 November, 2,000.00 of it due on the 10th."""


def stand(who: Debt, entries: list[Entry], on: str, *agreements: Agreement) -> Standing:
    return standing(who, entries, day(on), RULES, agreements)


def owed(who: Debt, entries: list[Entry], on: str, *agreements: Agreement) -> LedgerState:
    return state(who, entries, day(on), agreements)
