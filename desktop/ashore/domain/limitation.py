"""When a claim would become time-barred by the general rule, and what began that time anew.

A neutral date: 3 years (the number is data) from the due date, of instalments from the last one's;
a demand, a consent to pay or a payment restarts it (Civil Code 188-195).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ashore.domain.agreement.schedule import last_day
from ashore.domain.contact import Channel, Contact, Direction, Party
from ashore.domain.dates import add_months
from ashore.domain.debt import EntryKind, Record
from ashore.domain.dues import dues
from ashore.domain.moves import checkpoint, since

MONTHS = 12
RESTARTS = ("demand", "consent", "payment")
_SAYS_NOTHING = (Channel.NOTE, Channel.COMPLAINT)
_CREDITOR = (Party.LENDER, Party.AGENCY, Party.COURT)


class Restart(StrEnum):
    """What began the time: the last due date, or what restarted it since."""

    DUE = "due"
    DEMAND = "demand"
    CONSENT = "consent"
    PAYMENT = "payment"


class Limitation(NamedTuple):
    """``on`` is the last day; ``since`` and ``began`` say what it counts from."""

    on: date
    since: date
    began: Restart


def limitation(
    record: Record, contacts: Iterable[Contact], on: date, years: int
) -> Limitation | None:
    """The date as it is known on a day; None where no due date is known, or none has passed yet.

    ``contacts`` are those of this debt.
    """
    last = _last_due(record, on)
    if last is None:
        return None
    events = [(last, Restart.DUE), *_restarts(record, contacts)]
    began = max((event for event in events if event[0] <= max(on, last)), key=lambda e: e[0])
    since_day, what = max(began, (last, Restart.DUE), key=lambda event: event[0])
    return Limitation(add_months(since_day, years * MONTHS), since_day, what)


def _last_due(record: Record, on: date) -> date | None:
    base = checkpoint(record.entries, on)
    if base is None:
        return None
    moves = since(record.entries, base, on)
    last = None
    for due, _, _ in dues(record.debt, record.entries, base, base.amount, moves.added):
        last = due
    for agreement in record.agreements:
        if (
            agreement.signed <= on
            and agreement.withdrawn_on is None
            and (end := last_day(agreement))
        ):
            last = max(last, end) if last else end
    return last


def _restarts(record: Record, contacts: Iterable[Contact]) -> Iterator[tuple[date, Restart]]:
    for entry in record.entries:
        if entry.kind is EntryKind.PAYMENT:
            yield entry.on, Restart.PAYMENT
    for promise in record.promises:
        yield promise.made_on, Restart.CONSENT
    for agreement in record.agreements:
        yield agreement.signed, Restart.CONSENT
    for contact in contacts:
        if (
            contact.direction is Direction.IN
            and contact.party in _CREDITOR
            and contact.collects
            and contact.answered is not False
            and contact.channel not in _SAYS_NOTHING
        ):
            yield contact.day, Restart.DEMAND
