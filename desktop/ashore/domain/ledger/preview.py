"""What a payment would pay, before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ashore.domain.debt import Debt, Entry, EntryKind
from ashore.domain.ledger.state import explain, state
from ashore.domain.ledger.values import Parts

if TYPE_CHECKING:
    from ashore.domain.agreement.values import Agreement

_ID = "preview"


class PaymentPreview(NamedTuple):
    """The parts on the day of a payment, minor units: ``before`` - ``paid`` = ``after``.

    A card counts the balance of the evening, so ``after`` may be less by that day's interest on
    what was paid. ``credit`` is what is paid beyond all that is owed. ``in_page``: a page read later, or
    entered after the payment's day, holds the payment already; it changes nothing that is owed.
    """

    before: Parts
    paid: Parts
    after: Parts
    credit: int
    in_page: bool


def preview_payment(
    debt: Debt,
    entries: Sequence[Entry],
    amount: int,
    on: date,
    agreements: Sequence[Agreement] = (),
) -> PaymentPreview:
    """How a payment of ``amount`` (minor units) made ``on`` a day would be allocated.

    By the order in force on that day, and with what has accrued up to it.
    """
    last = max((entry.seq for entry in entries if entry.on == on), default=-1)
    payment = Entry(_ID, debt.id, on, EntryKind.PAYMENT, amount, last + 1)
    found = explain(debt, [*entries, payment], on, agreements)
    before = state(debt, entries, on, agreements)
    lines = [line for line in found.lines if line.entry_id == _ID]
    paid = Parts(
        *(-sum(line.amount for line in lines if line.part == part) for part in Parts._fields)
    )
    credit = -sum(line.amount for line in lines if line.part is None)
    later = any(e.kind is EntryKind.BALANCE and e.on > on for e in entries)
    return PaymentPreview(before.parts, paid, found.state.parts, credit, later)
