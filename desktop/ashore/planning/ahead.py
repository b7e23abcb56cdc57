"""What must not be spent on a payday, so that what falls due later can be paid in time."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from operator import sub
from typing import TYPE_CHECKING

from ashore.planning.path import outlook
from ashore.planning.world import HORIZON

if TYPE_CHECKING:
    from ashore.planning.run import Run


class Ahead:
    """How much is lacking up to each payday that follows, if nothing is kept for it now.

    It looks a quarter of a year ahead, or to the last thing that is known to change.
    """

    def __init__(self, run: Run, last: int) -> None:
        self._run, self._payday = run, run.payday
        asked = [0] * (last - run.payday)
        for debt in run.open:
            branch, path = run.branches.get(debt), run.world.paths[debt].due
            following = slice(run.payday + 1, last + 1)
            row = outlook(branch.account, run.payday, last) if branch else path[following]
            for n, due in enumerate(row):
                asked[n] += due
        income = run.world.timeline.income[run.payday + 1 : last + 1]
        self._lacking: list[int] = list(accumulate(map(sub, asked, income)))

    def keep(self) -> int:
        """What must be kept for all that follows, minor units."""
        return max([0, *self._lacking])

    def keep_beside(self, debt: int) -> int:
        """What must be kept if the rest goes to a debt: one that will be due as a whole is the
        place where money for it is kept best.
        """
        return max([0, *self._lacking[: self._whole_due(debt)]])

    def spend(self, debt: int, amount: int) -> None:
        """Take into account that a debt gets an amount now."""
        since = self._whole_due(debt)
        self._lacking[since:] = [lacking - amount for lacking in self._lacking[since:]]

    def _whole_due(self, debt: int) -> int:
        """In how many paydays a debt is due as a whole; after all of them where it is not."""
        days = self._run.world.timeline.days
        for asked in self._run.world.contracts[debt].schedule.asked:
            # What is due before the next payday has been paid by now.
            if asked.amount is None and asked.on.toordinal() >= self._run.until:
                payday = bisect_right(days, asked.on.toordinal()) - 1
                return min(payday - self._payday - 1, len(self._lacking))
        return len(self._lacking)


def ahead_of(run: Run) -> Ahead | None:
    """What is lacking later; None where every payday brings what is due on it."""
    world = run.world
    last = world.payday_before(max(run.day + HORIZON, world.last_event_of(run.open)))
    if last == run.payday or (run.short_on is None and not world.is_tight(run.payday, last)):
        return None
    return Ahead(run, last)
