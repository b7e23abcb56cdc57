"""What a call or a letter needs: the debt's own figures, and the offer that the plan can keep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ashore.domain.debt import Record
from ashore.domain.ledger.values import Parts
from ashore.domain.standing import Standing, standing

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.planning.cash import CashFlow

MOST_MONTHS = 60
"""An offer does not run longer: what a card's personalised agreement may at most."""


@dataclass(frozen=True, slots=True)
class Household:
    """What comes in a month and what the necessities take, minor units; None: not said."""

    income: int | None = None
    necessities: int | None = None

    @property
    def left(self) -> int | None:
        """What is left for all debts."""
        if self.income is None or self.necessities is None:
            return None
        return max(0, self.income - self.necessities)


@dataclass(frozen=True, slots=True)
class Offer:
    """``count`` monthly payments of ``amount``, the last one of ``last``; minor units."""

    amount: int
    count: int
    last: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The figures of one debt on a day, for a call sheet and for letters.

    ``offer`` is None where nothing is known of the money, or none is left; ``reaches`` says whether
    the offer repays all that is owed within ``MOST_MONTHS``.
    """

    record: Record
    standing: Standing
    owed: Parts
    complete: bool
    household: Household
    offer: Offer | None
    reaches: bool


def sheet(
    record: Record, on: date, catalogue: Catalogue,
    household: Household | None = None, room: int | None = None,
) -> Sheet:  # fmt: skip
    """The figures of a debt; ``room`` (minor units a month) is what the plan can keep, see ``room``."""
    boundaries = catalogue.boundaries_of(record.debt)
    found = standing(record.debt, record.entries, on, boundaries, record.agreements)
    owed = found.ledger.parts
    said = household or Household()
    most = room if room is not None else said.left
    offer = offer_of(owed.total, most) if most else None
    reaches = offer is not None and (offer.count - 1) * offer.amount + offer.last >= owed.total
    return Sheet(record, found, owed, found.ledger.complete, said, offer, reaches)


def offer_of(owed: int, room: int) -> Offer:
    """Even monthly payments of at most ``room`` that repay what is owed, minor units."""
    count = min(-(-owed // room), MOST_MONTHS) or 1
    if count * room < owed:
        return Offer(room, count, room)
    amount = -(-owed // count)
    return Offer(amount, count, owed - amount * (count - 1))


def room(
    records: Iterable[Record], cash: CashFlow, on: date, debt_id: str, catalogue: Catalogue
) -> int:
    """What the plan leaves for one debt each month while all others get what they ask for.

    Minor units of the currency of ``cash``; raises UserError as a plan does.
    """
    from ashore.planning.intake import take_in
    from ashore.planning.room import monthly_room

    intake = take_in(records, on, catalogue.boundaries_of, cash.currency)
    return monthly_room(intake.starts, cash, on, debt_id)
