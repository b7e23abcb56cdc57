"""An amount that is due, and what becomes of it when it is not paid on its day."""

from __future__ import annotations

from ashore.planning.start import Missed, Pending

NOT, GRACE, LATE, BEFORE = Missed.NOT, Missed.GRACE, Missed.LATE, Missed.BEFORE


class Due:
    """An amount that is due on a day number, as far as it is unpaid, and how late it is.

    While its grace runs, ``principal`` and ``interest`` (minor units) would be overdue of it, and
    since its day ``less`` interest would have grown and ``more`` penalty interest, in parts, of
    which its ``own`` part bears so much; all of it is unknown before its day (``is_pending``).
    """

    __slots__ = (
        "interest", "is_pending", "less", "missed", "more", "on", "own", "principal", "unpaid",
    )  # fmt: skip

    def __init__(self, on: int, unpaid: int, missed: Missed = NOT) -> None:
        self.on, self.unpaid, self.missed = on, unpaid, missed
        self.principal = self.interest = self.less = self.more = self.own = 0
        self.is_pending = False

    @property
    def is_late(self) -> bool:
        """Whether its grace has passed."""
        return self.missed is LATE or self.missed is BEFORE

    def wait(self, pending: Pending, whole: int) -> None:
        """Its day has passed: this is what its grace would cost up to now."""
        self.is_pending = True
        self.principal, self.interest = pending.principal, pending.interest
        self.less, self.more = int(pending.less * whole), int(pending.more * whole)
        self.own = int(pending.own * whole)

    def copy(self) -> Due:
        """Another one in the same state."""
        other = Due(self.on, self.unpaid, self.missed)
        other.principal, other.interest = self.principal, self.interest
        other.less, other.more, other.is_pending = self.less, self.more, self.is_pending
        other.own = self.own
        return other
