"""What an agreement asks for from a day on, for whoever looks ahead: dues, and what interest does."""

from __future__ import annotations

from datetime import date, timedelta

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.schedule import last_day
from ashore.domain.agreement.values import AgreementKind, Growth
from ashore.domain.agreement.view import freezes
from ashore.domain.overdue import Due
from ashore.domain.rate_steps import contract_rate
from ashore.domain.rates import Rate
from ashore.domain.standing import Standing
from ashore.domain.value import value


@value
class Outlook:
    """What lies ahead while all that was agreed is kept; amounts in minor units.

    ``dues`` are those of the agreement, in the place of what the terms ask for up to the last of
    them; ``governs``: nothing is asked for by the terms after them either. ``settles``: with the
    last one nothing is owed any more. ``rate`` is in force now, and from each day of ``rates``
    another one; None where it is not known. Without penalty interest and late fees.
    """

    dues: tuple[Due, ...]
    governs: bool
    settles: bool
    rate: Rate | None
    rates: tuple[tuple[date, Rate], ...]

    @property
    def left(self) -> int:
        """All that its dues ask for."""
        return sum(due.unpaid for due in self.dues)


def outlook(found: Standing) -> Outlook | None:
    """What the agreements of a debt say of the days after that of its standing; None if nothing."""
    course = found.course
    contract = contract_rate(found.debt.terms, found.entries, found.on)
    if course is None or course.status is not CourseStatus.RUNNING:
        frozen = [(a, b) for a, b in freezes(found.agreements, found.on) if b >= found.on]
        if not frozen:
            return None
        return Outlook((), False, False, found.terms.rate, _around(frozen, found.on, contract))
    agreement = course.agreement
    kind = agreement.kind
    governs = kind is not AgreementKind.EXTENSION
    rates: tuple[tuple[date, Rate], ...] = ()
    last = last_day(agreement)
    if agreement.growth is not Growth.RUNNING and not governs and last and contract:
        rates = ((last + timedelta(days=1), contract),)
    return Outlook(
        tuple(due for due in course.dues if due.unpaid),
        governs,
        agreement.settles or kind is AgreementKind.REDUCTION,
        found.terms.rate,
        rates,
    )


def _around(
    frozen: list[tuple[date, date]], on: date, contract: Rate | None
) -> tuple[tuple[date, Rate], ...]:
    """The contract rate from the end of each freeze on, and none from its beginning."""
    rates: list[tuple[date, Rate]] = []
    for first, last in frozen:
        if contract is not None:
            if first > on:
                rates.append((first, Rate(contract.percent * 0, contract.period)))
            rates.append((last + timedelta(days=1), contract))
    return tuple(rates)
