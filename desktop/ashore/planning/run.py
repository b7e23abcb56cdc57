"""One strategy, payday by payday: first what is due before the next payday, then the rest."""

from __future__ import annotations

from dataclasses import dataclass
from operator import sub
from typing import NamedTuple

from ashore.planning import stretch
from ashore.planning.account import Account
from ashore.planning.ahead import ahead_of
from ashore.planning.ending import Never, Watch
from ashore.planning.extra import TARGETS, Targets
from ashore.planning.rates import Ranking
from ashore.planning.settings import Settings, Strategy
from ashore.planning.share import divide_within
from ashore.planning.shares import Block
from ashore.planning.shortage import Claim, allot
from ashore.planning.timeline import MAX_DAYS
from ashore.planning.world import World


class Branch(NamedTuple):
    """A debt that has left its path: ``amounts`` are its payments from payday ``since`` on."""

    since: int
    amounts: list[int]
    account: Account


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a strategy does, as far as it was counted: up to and with payday ``last``.

    ``never`` is the reason where the debts do not end. ``closed`` holds the payday on which
    each debt is repaid; ``branches`` those that left the path of the minimum. ``is_short``
    says whether the money did not reach on some payday. ``left`` is what was there after
    each payday, minor units. ``blocks`` hold the amounts that in the branches are 0 and stand
    for what is told there.
    """

    last: int
    never: Never | None
    closed: dict[int, int]
    branches: dict[int, Branch]
    is_short: bool
    left: list[int]
    blocks: list[Block]

    def amounts(self, debt: int) -> list[int]:
        """The payments of a debt since it left its path."""
        since, amounts, _ = self.branches[debt]
        found = list(amounts)
        for block in self.blocks:
            if debt in block.debts:
                start = block.first - since
                found[start : start + len(block.shares)] = block.amounts(debt)
        return found


class Run:
    """A strategy on the way; ``play`` takes it to its end. Debts go by their places in the world.

    Each debt that is ``open`` is either ``on_path`` or ``off_path``; ``asked`` is what is due
    on each payday on all that are on their paths. ``short_on`` is the last payday on which
    the money did not reach.
    """

    quiet = True
    """Whether quiet stretches are taken in one go."""

    longest = MAX_DAYS
    """A plan that lasts more days than this is said to take too long."""

    def __init__(self, world: World, settings: Settings) -> None:
        self.world, self.settings = world, settings
        count = len(world.starts)
        index = {start.id: n for n, start in enumerate(world.starts)}
        self.arranged = [index[name] for name in settings.order if name in index]
        self.pinned = {index[name] for name in settings.pinned if name in index}
        # A breach costs what was let off, and nobody offers it twice.
        self.pinned |= {n for n, each in enumerate(world.starts) if each.is_agreed}
        self.caps = {index[name]: cap for name, cap in settings.caps if name in index}
        self.open = set(range(count))
        self.closed: dict[int, int] = {}
        self.on_path, self.off_path = list(range(count)), list[int]()
        self.branches: dict[int, Branch] = {}
        self.blocks: list[Block] = []
        self.asked: list[int] = []
        self._dues: dict[int, int] = {}
        self.payday = -1
        self.day = self.until = world.timeline.as_of
        self.cash, self.left = world.cash.kept, list[int]()
        self.short_on: int | None = None
        self._targets = TARGETS.get(settings.strategy)
        self.costs = world.costs(settings.promotional)
        self._rank()

    def play(self) -> Outcome:
        """Run until the debts are repaid, or it is sure that they never are."""
        watch, never = Watch(self), None
        while self.open and never is None:
            if self.payday + 1 >= len(self.asked):
                self._look_ahead()
                if self.payday + 1 >= len(self.asked):
                    never = watch.no_more()
                    break
            self._step(self.payday + 1)
            never = watch.look()
            if self.quiet and self.open and never is None:
                quiet = self.world.quiet_until(self.payday)
                until = min(len(self.asked), quiet, watch.limit())
                self._move(self.payday + stretch.go(self, until, watch.next_look()))
                never = watch.look()
        short = self.short_on is not None
        return Outcome(
            self.payday, never, self.closed, self.branches, short, self.left, self.blocks
        )

    def after(self, debt: int) -> int:
        """The balance of a debt when it has got what is due on this payday; minor units."""
        branch = self.branches.get(debt)
        if branch is None:
            return self.world.paths[debt].balance[self.payday]
        return branch.account.balance - self._dues[debt]

    def balance(self, debt: int) -> int:
        """The balance of an open debt after this payday; minor units."""
        branch = self.branches.get(debt)
        return branch.account.balance if branch else self.world.paths[debt].balance[self.payday]

    def bearing(self, debt: int) -> int:
        """What of an open debt bears interest after this payday; minor units."""
        branch = self.branches.get(debt)
        if branch is None:
            return self.world.paths[debt].bearing(self.payday)
        return branch.account.principal + branch.account.capital

    def account(self, debt: int) -> Account:
        """An open debt as it is after this payday."""
        branch = self.branches.get(debt)
        return branch.account if branch else self.world.paths[debt].account(self.payday)

    def note(self, block: Block) -> None:
        """Take down what was paid in one go."""
        self.blocks.append(block)
        for debt in block.debts:
            self.branches[debt].amounts.extend([0] * len(block.shares))

    def end(self, debt: int, payday: int) -> None:
        """Let go of a debt that is repaid."""
        (self.on_path if debt in self.on_path else self.off_path).remove(debt)
        self.open.remove(debt)
        self.closed[debt] = payday
        self.ranking.remove(debt)

    def next_closing(self) -> int:
        """The first payday on which a debt on its path is repaid; a far one where none is known."""
        closed = [self.world.paths[debt].closed for debt in self.on_path]
        return min([payday for payday in closed if payday is not None], default=len(self.asked))

    def _look_ahead(self) -> None:
        """Have more paydays to ask about."""
        have, ready = len(self.asked), self.world.ensure(self.payday + 1)
        self.asked += self.world.asked[have:ready]
        for debt in self.branches:
            self._take_off(debt, have)

    def _take_off(self, debt: int, since: int) -> None:
        """Leave a debt out of what is due on the paths."""
        if not self.on_path:
            self.asked[since:] = [0] * (len(self.asked) - since)
            return
        due = self.world.paths[debt].due[since : len(self.asked)]
        end = since + len(due)
        self.asked[since:end] = map(sub, self.asked[since:end], due)

    def _rank(self) -> None:
        self.ranking = Ranking(self.costs, self.day, self.open)

    def _move(self, payday: int) -> None:
        self.payday = payday
        self.day = self.world.timeline.days[payday]

    def _step(self, payday: int) -> None:
        world = self.world
        self._move(payday)
        self.until = world.timeline.until(payday)
        if self.ranking.until is not None and self.day >= self.ranking.until:
            self._rank()
        self.cash += world.timeline.income[payday]
        usable = max(0, self.cash - world.cash.reserve)
        self._dues.clear()
        for debt in self.off_path:
            account = self.branches[debt].account
            account.advance(payday)
            self._dues[debt] = account.due
        asked = self.asked[payday] + sum(self._dues.values())
        rest = usable - asked
        self.cash -= asked + self._pay_all(rest) if rest >= 0 else self._pay_some(usable)
        self.left.append(self.cash)
        self._close()

    def _pay_all(self, rest: int) -> int:
        """Pay what is due, and ``rest`` by the strategy; return what was spent of the rest."""
        extra: dict[int, int] = {}
        if rest and self._targets:
            extra = self._give(rest, self._targets)
        elif rest and self.settings.strategy is Strategy.PRO_RATA:
            extra = self._share(rest)
        for debt in self.off_path:
            _, amounts, account = self.branches[debt]
            amount = self._dues[debt] + extra.get(debt, 0)
            account.pay(amount)
            amounts.append(amount)
        for debt in [debt for debt in extra if debt not in self.branches]:
            path = self.world.paths[debt]
            account = path.account(self.payday)
            account.pay(extra[debt])
            self._leave_path(debt, account, path.due[self.payday] + extra[debt])
        return sum(extra.values())

    def _give(self, rest: int, targets: Targets) -> dict[int, int]:
        """To one debt after the other, as much as it has room for."""
        extra, ahead = {}, ahead_of(self)
        for debt in targets(self):
            amount = min(rest, self._room(debt))
            if ahead:
                amount = min(amount, rest - ahead.keep_beside(debt))
                ahead.spend(debt, max(0, amount))
            if amount > 0:
                extra[debt] = amount
                rest -= amount
                if rest == 0:
                    break
        return extra

    def _share(self, rest: int) -> dict[int, int]:
        """To all debts in proportion to their balances, but for what must be kept for later."""
        debts, ahead = sorted(self.open), ahead_of(self)
        rest -= ahead.keep() if ahead else 0
        if rest <= 0:
            return {}
        after = [self.after(debt) for debt in debts]
        rooms = [self._room(debt) for debt in debts] if self.caps else after
        shares = divide_within(rest, after, rooms)
        return {debt: share for debt, share in zip(debts, shares, strict=True) if share}

    def _room(self, debt: int) -> int:
        """What a debt can take beyond what is due."""
        room = self.after(debt)
        if debt in self.caps:
            branch = self.branches.get(debt)
            due = self._dues[debt] if branch else self.world.paths[debt].due[self.payday]
            room = min(room, max(0, self.caps[debt] - due))
        return room

    def _pay_some(self, usable: int) -> int:
        """Pay a part of what is due, by the strategy; return what was spent."""
        self.short_on = self.payday
        paths, payday = self.world.paths, self.payday
        asking = [debt for debt in self.on_path if paths[debt].due[payday]]
        asking += [debt for debt in self.off_path if self._dues[debt]]
        claims = {debt: Claim(self, debt) for debt in asking}
        paid = allot(self, list(claims.values()), usable)
        for debt in self.off_path:
            _, amounts, account = self.branches[debt]
            account.pay(paid.get(debt, 0))
            amounts.append(paid.get(debt, 0))
        short = [debt for debt in self.on_path if paid.get(debt, 0) != paths[debt].due[payday]]
        for debt in short:
            account = claims[debt].account
            account.pay(paid[debt])
            self._leave_path(debt, account, paid[debt])
        return sum(paid.values())

    def _leave_path(self, debt: int, account: Account, amount: int) -> None:
        self.branches[debt] = Branch(self.payday, [amount], account)
        self.on_path.remove(debt)
        self.off_path.append(debt)
        self._take_off(debt, self.payday)

    def _close(self) -> None:
        """Let go of the debts that are repaid on this payday."""
        done = [n for n in self.off_path if self.branches[n].account.balance == 0]
        done += [n for n in self.world.closing.get(self.payday, ()) if n in self.on_path]
        for debt in done:
            self.end(debt, self.payday)
