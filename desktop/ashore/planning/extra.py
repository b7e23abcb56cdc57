"""Where the money goes that is left when everything due has been paid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ashore.planning.settings import Strategy

if TYPE_CHECKING:
    from ashore.planning.run import Run

Targets = Callable[["Run"], Iterator[int]]
"""The debts in the order in which they get it, each as much as it has room for."""


def highest_rate(run: Run) -> Iterator[int]:
    """The dearest first; among equals the smaller balance (it is gone sooner), then the order of entry."""
    for group in list(run.ranking.groups):
        if len(group) == 1:
            yield group[0]
        else:
            yield from sorted(group, key=lambda n: (run.after(n), n))


def smallest_balance(run: Run) -> Iterator[int]:
    """The smallest balance first; among equals the dearer one, then the order of entry."""
    ranked = [n for group in run.ranking.groups for n in group]
    left = [(run.after(n), rank, n) for rank, n in enumerate(ranked)]
    while left:
        smallest = min(left)
        left.remove(smallest)
        yield smallest[2]


def in_order(run: Run) -> Iterator[int]:
    """As the person has arranged them; those that were left out come last, the dearest first."""
    placed = [n for n in run.arranged if n in run.open]
    yield from placed
    yield from (n for n in highest_rate(run) if n not in placed)


def first_by_rate(run: Run) -> int | None:
    """The one that is first in turn until it is repaid; None where several cost the same."""
    dearest = run.ranking.groups[0]
    return dearest[0] if len(dearest) == 1 else None


def first_off_path(run: Run) -> int | None:
    """The smallest balance may be any: the one that had its turn last."""
    return run.off_path[0] if len(run.off_path) == 1 else None


def first_in_order(run: Run) -> int | None:
    """The first open one of those that the person has arranged, else the dearest."""
    arranged = [n for n in run.arranged if n in run.open]
    return arranged[0] if arranged else first_by_rate(run)


TARGETS: dict[Strategy, Targets] = {
    Strategy.HIGHEST_RATE: highest_rate,
    Strategy.SMALLEST_BALANCE: smallest_balance,
    Strategy.OVERDUE_FIRST: highest_rate,
    Strategy.FEWEST_FEES: highest_rate,
    Strategy.CUSTOM: in_order,
}
"""By strategy; a pro rata offer is not an order but a division, see ``share``, and with the
minimums only nobody gets more.
"""

FIRST: dict[Strategy, Callable[[Run], int | None]] = {
    Strategy.HIGHEST_RATE: first_by_rate,
    Strategy.SMALLEST_BALANCE: first_off_path,
    Strategy.OVERDUE_FIRST: first_by_rate,
    Strategy.FEWEST_FEES: first_by_rate,
    Strategy.CUSTOM: first_in_order,
}
"""Whose turn it is for more than one payday."""
