"""How much penalty interest has grown on each missed due, without a look at each of them."""

from __future__ import annotations

from typing import Protocol


class Accruing(Protocol):
    """A due whose penalty interest is tallied: ``exact`` up to ``mark``, over the meter's unit."""

    principal: int
    interest: int
    exact: int
    mark: int


class Tally:
    """The penalty interest of many dues as three sums: on each it grows by the same weight.

    What is in the tally must be taken out of it before it changes. ``on_interest``: the interest
    of a due bears penalty interest too.
    """

    __slots__ = ("_exact", "_marked", "_on_interest", "_own", "_weight")

    def __init__(self, on_interest: bool) -> None:
        self._on_interest = on_interest
        self._weight = self._exact = self._own = self._marked = 0

    def copy(self) -> Tally:
        """Another one in the same state; the dues keep their marks."""
        other = Tally(self._on_interest)
        other._weight, other._exact = self._weight, self._exact
        other._own, other._marked = self._own, self._marked
        return other

    def grow(self, weight: int) -> None:
        """Penalty interest grew by so much on each minor unit."""
        self._weight += weight

    def of(self, each: Accruing) -> int:
        """What has grown on a due."""
        return each.exact + self._own_of(each) * (self._weight - each.mark)

    def total(self) -> int:
        """What has grown on all dues."""
        return self._exact + self._own * self._weight - self._marked

    def put(self, each: Accruing) -> None:
        """From now on it grows on what is left of a due."""
        own = self._own_of(each)
        each.mark = self._weight
        self._exact += each.exact
        self._own += own
        self._marked += own * each.mark

    def take(self, each: Accruing) -> None:
        """What has grown on a due is settled; it is in the tally no more."""
        own = self._own_of(each)
        self._exact -= each.exact
        self._own -= own
        self._marked -= own * each.mark
        each.exact += own * (self._weight - each.mark)

    def _own_of(self, each: Accruing) -> int:
        return each.principal + each.interest if self._on_interest else each.principal
