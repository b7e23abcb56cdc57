"""What an agreement asks for and by when; nothing here knows of payments."""

from __future__ import annotations

from datetime import date, timedelta

from ashore.domain.agreement.values import Agreement, AgreementKind, Every
from ashore.domain.dates import add_months

_DAYS = {Every.WEEK: 7, Every.FORTNIGHT: 14}

Asked = tuple[tuple[date, int], ...]
"""Dates with the amounts asked for by then, minor units, by rising date."""


def schedule(agreement: Agreement, moved: int = 0) -> Asked:
    """The dues of an agreement; ``moved`` is what an extension moves to its day, minor units.

    A freeze of interest asks for nothing, and so does an extension that moves nothing.
    """
    kind, until = agreement.kind, agreement.until
    if kind is AgreementKind.INSTALMENTS:
        return _instalments(agreement)
    amount = agreement.amount if kind is AgreementKind.REDUCTION else moved
    if kind is AgreementKind.INTEREST_FREEZE or until is None or not amount:
        return ()
    return ((until, amount),)


def last_day(agreement: Agreement) -> date | None:
    """The last day that an agreement names."""
    if agreement.kind is AgreementKind.INSTALMENTS:
        return _instalments(agreement)[-1][0]
    return agreement.until


def _instalments(agreement: Agreement) -> Asked:
    first = agreement.start or agreement.signed
    amounts = [agreement.amount] * agreement.count
    if agreement.last_amount is not None:
        amounts[-1] = agreement.last_amount
    return tuple((_step(first, agreement.every, n), amount) for n, amount in enumerate(amounts))


def _step(first: date, every: Every, number: int) -> date:
    if every is Every.MONTH:
        return add_months(first, number)
    return first + timedelta(days=_DAYS[every] * number)
