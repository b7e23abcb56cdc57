"""A debt in a plan as its agreements have it: the agreed dues, and what interest does meanwhile.

What would follow a broken agreement is not planned: a plan keeps it, or says where it is short.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ashore.domain.agreement.outlook import Outlook, outlook
from ashore.domain.agreement.view import frozen, reckoned_page, view
from ashore.domain.debt import Record
from ashore.domain.overdue import checkpoint
from ashore.domain.rate_steps import contract_rate
from ashore.domain.standing import standing
from ashore.planning.months import anchors, next_anchor
from ashore.planning.start import Asked, Start


def seen_record(record: Record, on: date) -> Record:
    """The debt and the entries that a plan starts from on a day: those of the chapter it is in."""
    if not record.agreements:
        return record
    debt = frozen(record.debt, record.agreements, on)
    seen = view(debt, record.entries, record.agreements, on, reckoned_page)
    return Record(seen.debt, tuple(seen.entries))


def as_agreed(start: Start, record: Record, on: date) -> Start:
    """``start``, which was made of ``seen_record``, with the dues of the agreements of a debt."""
    if not record.agreements:
        return start
    found = standing(record.debt, record.entries, on, start.boundaries, record.agreements)
    ahead = outlook(found)
    if ahead is None:
        return start
    asked = tuple(Asked(due.on, due.unpaid) for due in ahead.dues)
    if not ahead.dues:
        # The terms know when interest stands still.
        contract = contract_rate(record.debt.terms, record.entries, on)
        return replace(start, terms=replace(start.terms, rate=contract))
    terms = replace(start.terms, rate=ahead.rate)
    if not ahead.governs:
        late = record.debt.terms
        terms = replace(terms, penalty=late.penalty, late_fee=late.late_fee)
        start = replace(start, terms=terms, rates=ahead.rates, asked=asked)
        return _with_later(start, ahead, record, on)
    if ahead.settles or (terms.rate and not terms.rate.percent and ahead.left >= start.balance):
        # What the agreement asks for is all that is ever paid.
        free = replace(
            terms, rate=terms.rate and replace(terms.rate, percent=terms.rate.percent * 0)
        )
        return Start(
            start.id, start.name, ahead.left, free, start.boundaries,
            position=start.position, asked=asked,
        )  # fmt: skip
    return replace(start, terms=terms, asked=asked, minimum=None, next_due=None)


def _with_later(start: Start, ahead: Outlook, record: Record, on: date) -> Start:
    """With what the terms ask for again after the day of an extension."""
    base = checkpoint(record.entries, on)
    if start.minimum is None or base is None or base.due_date is None:
        return start
    day = base.due_date.day
    after = ahead.dues[-1].on.toordinal()
    following = date.fromordinal(anchors(day)[next_anchor(day, after)])
    return replace(start, due_day=day, next_due=following)
