"""What makes up a card's balance: each charge, interest or fee with the payments it received."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from ashore.domain.calc.allocation import Claim, Part, allocate, card_order
from ashore.domain.calc.days import Moment
from ashore.domain.calc.interest import Stretch
from ashore.domain.calc.loan import Payment
from ashore.domain.rates import Rate


@dataclass(slots=True)
class Lot:
    """An amount (minor units) posted at a moment and billed on statement ``cycle``.

    ``bears`` turns true when it lost its interest-free period (免息期).
    """

    part: Part
    amount: int
    posted: Moment
    cycle: int
    bears: bool = False
    payments: list[Payment] = field(default_factory=list)

    def unpaid(self, on: date | None = None) -> int:
        """What is left of it in the evening of ``on``, or after all payments."""
        return self.amount - sum(p.amount for p in self.payments if on is None or p.on <= on)

    def stretches(
        self, start: Moment, end: Moment, rate: Rate, evening: bool, free_until: date | None = None
    ) -> Iterator[Stretch]:
        """What is left of it from ``start`` to ``end``, as it bears interest.

        A payment works from the morning of its day, or from its ``evening``; one made up to
        ``free_until`` works from the start.
        """
        base, since = self.amount, start
        for payment in self.payments:
            moment = Moment(payment.on, evening).as_in(end)
            if moment > since and not (free_until and payment.on <= free_until):
                yield Stretch(since, moment, base, rate)
                since = moment
            base -= payment.amount
        yield Stretch(since, end, base, rate)


def pay(lots: Sequence[Lot], payment: Payment, billed: int, days_overdue: int) -> int:
    """Let a payment pay lots: those billed up to cycle ``billed`` in the order of the card rule,
    then what is not billed yet, the oldest first. Returns what is left of it.
    """
    left = payment.amount
    for group in (
        [lot for lot in lots if lot.cycle <= billed],
        [lot for lot in lots if lot.cycle > billed],
    ):
        claims = [Claim(lot.part, lot.unpaid(), lot.posted.on) for lot in group]
        spread = allocate(left, claims, card_order(days_overdue))
        for lot, paid in zip(group, spread.paid, strict=True):
            if paid:
                lot.payments.append(Payment(payment.on, paid))
        left = spread.left
    return left
