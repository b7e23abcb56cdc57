"""What makes up a card's balance: each charge, interest or fee with what is left of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from ashore.domain.calc.allocation import Order, Part


class Lot:
    """What is ``unpaid`` of an amount (minor units) posted at a moment; ``rank`` is its age.

    ``bears`` turns True when it lost its interest-free period; until then ``rows`` say on what
    it would have borne interest up to ``now``. What is ``held`` is shown and cannot be paid
    before the next statement.
    """

    __slots__ = ("bears", "held", "now", "part", "posted", "rank", "rows", "unpaid")

    def __init__(self, part: Part, amount: int, posted: int, rank: int) -> None:
        self.part, self.unpaid, self.posted, self.rank = part, amount, posted, rank
        self.bears = self.held = False
        self.now = posted
        self.rows: list[tuple[int, int, int]] = []

    def note(self, moment: int) -> None:
        """Note on what it would have borne interest up to a moment."""
        if self.now < moment:
            self.rows.append((self.now, moment, self.unpaid))
            self.now = moment

    def spare(self, moment: int) -> None:
        """What is left, too little to count, goes on as if it was posted now."""
        self.posted = self.now = moment
        self.rows.clear()


class Lots:
    """The lots that are billed, one queue for each part, and the ``unbilled`` ones."""

    __slots__ = ("_queues", "_rank", "unbilled")

    def __init__(self) -> None:
        self._queues: dict[Part, deque[Lot]] = {part: deque() for part in Part}
        self._rank = 0
        self.unbilled: list[Lot] = []

    def make(self, part: Part, amount: int, posted: int) -> Lot:
        """A lot that is in no queue yet, younger than all others."""
        self._rank += 1
        return Lot(part, amount, posted, self._rank)

    def renew(self, lot: Lot) -> None:
        """Make a lot the youngest: it is billed later than it was made."""
        self._rank += 1
        lot.rank = self._rank

    def bill(self, lot: Lot) -> None:
        """A statement asks for it from now on."""
        if lot.unpaid:
            self._queues[lot.part].append(lot)

    def merge_bearing(self) -> None:
        """Principal that bears interest is the same whenever it was posted: make one lot of it.

        It takes the place of the oldest.
        """
        queue = self._queues[Part.PRINCIPAL]
        if len(queue) < 2:
            return
        bearing = [lot for lot in queue if lot.bears]
        rest = [lot for lot in queue if not lot.bears]
        for lot in bearing[1:]:
            bearing[0].unpaid += lot.unpaid
        queue.clear()
        queue.extend((*bearing[:1], *rest))

    def payable(self, order: Order) -> Iterator[Lot]:
        """The lots as a payment reaches them: what is billed in the order, oldest first inside
        a group, then the rest in the same way. Each is to be paid before the next is asked for.
        """
        for group in order.groups:
            while (lot := self._oldest(group)) is not None:
                yield lot
        for group in order.groups:
            for lot in self.unbilled:
                if lot.part in group and not lot.held:
                    yield lot

    def of(self, part: Part) -> Iterator[Lot]:
        """All lots of a part, oldest first."""
        while (lot := self._oldest((part,))) is not None:
            yield lot
        yield from (lot for lot in self.unbilled if lot.part is part)

    def _oldest(self, group: tuple[Part, ...]) -> Lot | None:
        """The oldest billed lot of these parts of which something is unpaid."""
        oldest: Lot | None = None
        for part in group:
            queue = self._queues[part]
            while queue and not queue[0].unpaid:
                queue.popleft()
            if queue and (oldest is None or queue[0].rank < oldest.rank):
                oldest = queue[0]
        return oldest
