"""From the debts as they are recorded to those that a plan begins with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ashore.domain.debt import Debt, Entry, Kind, Record, Status
from ashore.domain.overdue import checkpoint
from ashore.domain.stage import Boundaries
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import MinimumKind
from ashore.planning.agreed import as_agreed, seen_record
from ashore.planning.months import anchors, next_anchor
from ashore.planning.start import Asked, Missed, Start

WITHOUT_COMPOUNDING = (Kind.PLATFORM_LOAN, Kind.PRIVATE_LOAN, Kind.FAMILY)
"""The terms do not say yet whether unpaid interest bears interest. Cards and bank loans take it,
these do not; for a debt of no kind the dearer is expected.
"""


@dataclass(frozen=True, slots=True)
class Intake:
    """The open debts of one currency, in the order of their entry.

    ``others`` says how many open debts there are in each other currency.
    """

    currency: str
    starts: tuple[Start, ...]
    others: tuple[tuple[str, int], ...]


def take_in(
    records: Iterable[Record],
    on: date,
    boundaries_of: Callable[[Debt], Boundaries | None],
    currency: str | None = None,
) -> Intake:
    """The debts to plan for on a day: those that are open and not repaid.

    Without a ``currency``, that of most debts; among equals the first by its code. It is ""
    where there is no open debt at all.
    """
    by_currency: dict[str, list[Start]] = {}
    for record in records:
        debt = record.debt
        if debt.status is Status.OPEN:
            seen = seen_record(record, on)
            found = standing(seen.debt, seen.entries, on, boundaries_of(debt))
            if found.is_open:
                begun = start_of(found, checkpoint(seen.entries, on))
                begun = as_agreed(begun, record, on)
                by_currency.setdefault(debt.currency, []).append(begun)
    ranked = sorted(by_currency, key=lambda code: (-len(by_currency[code]), code))
    chosen = currency or (ranked[0] if ranked else "")
    starts = sorted(by_currency.get(chosen, []), key=lambda start: start.position)
    others = tuple((code, len(by_currency[code])) for code in ranked if code != chosen)
    return Intake(chosen, tuple(starts), others)


def start_of(found: Standing, base: Entry | None) -> Start:
    """A debt as it stands, with the balance entry ``base`` that it stands on.

    A minimum by rule (a fixed amount, a percent) is asked for each month even where the due
    date is not said to come again: to expect too little would be the dearer mistake.
    """
    debt, terms = found.debt, found.debt.terms
    grace = timedelta(days=terms.grace.days)
    asked = [
        Asked(due.on, due.unpaid, Missed.BEFORE if found.on > due.on + grace else Missed.NOT)
        for due in found.arrears
    ]
    if found.upcoming:
        asked.append(Asked(found.upcoming.on, found.upcoming.unpaid))
    by_rule = terms.minimum.kind is not MinimumKind.FULL
    if asked and not by_rule and sum(each.amount or 0 for each in asked) >= found.balance:
        # The whole balance is due, and so is the interest that comes until then.
        asked[-1] = replace(asked[-1], amount=None)
    day = _due_day(found, base)
    return Start(
        id=debt.id,
        name=debt.name,
        principal=found.balance,
        terms=terms,
        boundaries=found.boundaries,
        position=debt.position,
        asked=tuple(asked),
        minimum=terms.minimum if by_rule else None,
        due_day=day,
        next_due=_next_due(found, day) if by_rule else None,
        compounds=debt.kind not in WITHOUT_COMPOUNDING,
    )


def _due_day(found: Standing, base: Entry | None) -> int | None:
    """The day of the month on which it is due: the latest one, for a short month cuts it."""
    days = [due.on.day for due in found.arrears]
    if found.upcoming:
        days.append(found.upcoming.on.day)
    if base and base.due_date:
        days.append(base.due_date.day)
    return max(days, default=None)


def _next_due(found: Standing, day: int | None) -> date | None:
    """The first monthly due date after the known ones; None where no due date is known."""
    if day is None:
        return None
    last = found.upcoming.on if found.upcoming else found.on - timedelta(days=1)
    return date.fromordinal(anchors(day)[next_anchor(day, last.toordinal() + 1)])
