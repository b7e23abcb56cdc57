"""Makes plans for the page: one at once while a slider moves, all strategies in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ashore.catalogue import currency as currency_of
from ashore.domain.debt import Record
from ashore.planning.baseline import Baseline
from ashore.planning.cash import CashFlow, Income
from ashore.planning.compare import Comparison, compare_in
from ashore.planning.make import plan_in, prepare
from ashore.planning.plan import Plan
from ashore.planning.search import payment_that_ends
from ashore.planning.settings import Settings, Strategy
from ashore.planning.start import Start
from ashore.planning.why_moved import Cause, why_moved
from ashore.planning.world import World


class Stopped(Exception):
    """Nobody waits for the answer any more."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A kept plan, and the ledgers that say what was paid since."""

    baseline: Baseline
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """What a plan is made from: the debts as they stand on a day, the money, the wishes.

    ``promise`` is what it is compared with, where a plan is kept.
    """

    starts: tuple[Start, ...]
    cash: CashFlow
    as_of: date
    settings: Settings
    promise: Promise | None = None

    @property
    def included(self) -> tuple[Start, ...]:
        """The debts that are not left out, in the order of entry."""
        kept = [start for start in self.starts if start.id not in self.settings.excluded]
        return tuple(sorted(kept, key=lambda start: start.position))

    @property
    def left_out(self) -> tuple[Start, ...]:
        """The debts that the person left out, which stay owed."""
        return tuple(start for start in self.starts if start.id in self.settings.excluded)

    def ground(self) -> object:
        """What the worlds of two tasks must have in common to be the same but for the money."""
        cash, settings = self.cash, self.settings
        days = tuple(
            (income.every, income.day, income.first, income.until) for income in cash.incomes
        )
        once = tuple(each.on for each in cash.once)
        keys = (settings.convention, settings.excluded, settings.keep_minimums, settings.rounded)
        return self.starts, self.as_of, days, once, bool(cash.available), cash.month_day, keys


class Planner:
    """Keeps the world of the last task: with other amounts only the payments are counted anew."""

    def __init__(self) -> None:
        self._ground: object = None
        self._world: World | None = None

    def plan(self, task: Task) -> Plan:
        """The plan of a task. Raises UserError as ``make_plan``."""
        ground = task.ground()
        if self._world is not None and ground == self._ground:
            task.cash.check()
            task.settings.check()
            world = self._world.with_cash(task.cash)
        else:
            world = prepare(task.starts, task.cash, task.as_of, task.settings)
            self._ground = ground
        self._world = world
        return plan_in(world, task.settings)


class _StoppableWorld(World):
    """Asks before each try whether the answer is still wanted."""

    wanted: Callable[[], bool] = staticmethod(lambda: True)

    def with_cash(self, cash: CashFlow) -> World:
        """The same with other money. Raises Stopped."""
        if not self.wanted():
            raise Stopped
        return super().with_cash(cash)


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan of a task, before the strategies are compared."""

    task: Task
    plan: Plan


@dataclass(frozen=True, slots=True)
class Compared:
    """All strategies for a task."""

    task: Task
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Moved:
    """Why the end of the plan of a task is another one than was promised."""

    task: Task
    plan: Plan
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The payment from which the debts of a task end; None where none does."""

    task: Task
    amount: int | None


Answer = Planned | Compared | Moved | Found


def consider(task: Task, wanted: Callable[[], bool]) -> Iterator[Answer]:
    """The plan, all strategies, why the end moved; at last the payment from which it ends, where the
    chosen strategy never does.

    Raises Stopped soon after ``wanted`` says no.
    """
    world = _StoppableWorld(task.included, task.cash, task.as_of, task.settings)
    world.wanted = wanted
    yield Planned(task, plan_in(world, task.settings))
    comparison = compare_in(world, task.settings, _each(strategies(task.settings), wanted))
    for plan in comparison.plans:
        if not wanted():
            raise Stopped
        _ = plan.courses  # counted here, so that the window only has to show it
    yield Compared(task, comparison)
    chosen = comparison.plan(task.settings.strategy)
    if task.promise is not None and wanted():
        causes = why_moved(task.promise.baseline, chosen, task.promise.records)
        yield Moved(task, chosen, causes)
    if chosen.never_ends:
        unit = 10 ** currency_of(task.cash.currency).digits
        if chosen.world is not world:  # agreements that it cannot keep
            world = _StoppableWorld(chosen.world.starts, task.cash, task.as_of, task.settings)
            world.wanted = wanted
        yield Found(task, payment_that_ends(world, task.settings, unit))


def strategies(settings: Settings) -> tuple[Strategy, ...]:
    """Those that are compared: an order of one's own only where there is one."""
    own = settings.order or settings.strategy is Strategy.CUSTOM
    return tuple(each for each in Strategy if own or each is not Strategy.CUSTOM)


def _each(chosen: Sequence[Strategy], wanted: Callable[[], bool]) -> Iterator[Strategy]:
    for strategy in chosen:
        if not wanted():
            raise Stopped
        yield strategy


def regular_need(plan: Plan) -> int:
    """The most that is due on a payday of the next year, all debts together, minor units.

    The first payday counts only where nothing follows: what is overdue now is due on it too.
    """
    return _most(plan.world.asked[:13])


def need_before(starts: Sequence[Start], currency: str, as_of: date) -> int:
    """The same before any money is known: as if it came on the first of each month."""
    cash = CashFlow(currency, (Income(0, day=1),))
    world = prepare(starts, cash, as_of, Settings())
    world.ensure(12)
    return _most(world.asked[:13])


def _most(asked: Sequence[int]) -> int:
    return max(asked[1:], default=0) or max(asked, default=0)
