"""What must not be spent on a payday, so that what falls due later can be paid in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.planning.path import outlook
from ashore.planning.world import HORIZON

if TYPE_CHECKING:
    from ashore.planning.run import Run


def to_keep(run: Run) -> int:
    """What of the money that is left must be kept, minor units.

    It looks a quarter of a year ahead, or to the last thing that is known to change.
    """
    world, payday = run.world, run.payday
    last = world.payday_before(max(run.day + HORIZON, world.last_event))
    if run.short_on is None and not world.is_tight(payday, last):
        return 0
    asked = [0] * (last - payday)
    for debt in run.open:
        branch = run.branches.get(debt)
        path = world.paths[debt].due
        row = outlook(branch.account, payday, last) if branch else path[payday + 1 : last + 1]
        for n, due in enumerate(row):
            asked[n] += due
    keep = 0
    for due, income in zip(
        reversed(asked), reversed(world.timeline.income[payday + 1 : last + 1]), strict=True
    ):
        keep = max(0, keep + due - income)
    return keep
