"""What makes up a card's balance: each charge, interest or fee with what is left of it."""

from __future__ import annotations

from collections.abc import Iterator

from ashore.domain.calc.allocation import Order, Part


class Lot:
    """What is ``unpaid`` of an amount (minor units) posted at a moment and billed by ``cycle``.

    ``bears`` turns True when it lost its interest-free period; until then ``rows`` say on what
    it would have borne interest up to ``now``. What is ``held`` is shown and cannot be paid
    before the next statement.
    """

    __slots__ = ("bears", "cycle", "held", "now", "part", "posted", "rows", "unpaid")

    def __init__(self, part: Part, amount: int, posted: int, cycle: int) -> None:
        self.part, self.unpaid, self.posted, self.cycle = part, amount, posted, cycle
        self.bears = self.held = False
        self.now = posted
        self.rows: list[tuple[int, int, int]] = []

    def note(self, moment: int) -> None:
        """Note on what it would have borne interest up to a moment."""
        if self.now < moment:
            self.rows.append((self.now, moment, self.unpaid))
            self.now = moment

    def is_done(self, judged: int) -> bool:
        """Whether nothing depends on it any more, once statement ``judged`` has been judged."""
        return not self.unpaid and (self.bears or self.cycle <= judged)

    def spare(self, moment: int, cycle: int) -> None:
        """What is left, too little to count, goes into another cycle as if posted now."""
        self.cycle, self.posted, self.now = cycle, moment, moment
        self.rows.clear()


def payable(lots: list[Lot], billed: int, order: Order) -> Iterator[Lot]:
    """The lots as a payment reaches them: what is billed up to a cycle in the order, oldest
    first inside a group, then the rest in the same way.
    """
    for is_billed in (True, False):
        for group in order.groups:
            for lot in lots:
                if lot.part in group and (lot.cycle <= billed) is is_billed and not lot.held:
                    yield lot
