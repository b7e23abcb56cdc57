"""The debts and the money as a plan leaves them after some of its paydays: where another one begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from ashore.planning.account import Account
from ashore.planning.arrears import BEFORE, GRACE, LATE, NOT, Due
from ashore.planning.cash import CashFlow
from ashore.planning.contract import Contract
from ashore.planning.course import follow
from ashore.planning.growing import NEVER
from ashore.planning.plan import Plan
from ashore.planning.start import Asked, Free, Pending, Start


@dataclass(frozen=True, slots=True)
class Rest:
    """What ``make_plan`` takes: the debts that are left, the money, and the next morning."""

    starts: tuple[Start, ...]
    cash: CashFlow
    as_of: date


def resume(plan: Plan, paydays: int) -> Rest:
    """How things stand on the morning after so many paydays (1 or more) of ``plan``.

    A plan that begins there is the rest of this one.
    """
    world = plan.world
    day = world.timeline.days[paydays - 1]
    starts = []
    for n, contract in enumerate(world.contracts):
        _, account = follow(contract, plan.amounts(n, paydays))
        if account.balance:
            starts.append(_start(account, day, paydays - 1))
    once = tuple(each for each in world.cash.once if each.on.toordinal() > day)
    kept = plan.outcome.left[paydays - 1]
    month_day = world.timeline.month_day
    cash = replace(world.cash, available=0, kept=kept, once=once, month_day=month_day)
    return Rest(tuple(starts), cash, date.fromordinal(day + 1))


def _start(account: Account, day: int, payday: int) -> Start:
    contract, schedule = account.contract, account.contract.schedule
    whole = contract.whole
    interest = account.interest
    asked = [_asked(due, contract) for due in account.dues]
    if account.all_due:
        asked[-1] = replace(asked[-1], amount=None)
    return replace(
        contract.start,
        principal=account.principal,
        interest=interest,
        fees=account.fees,
        asked=(*asked, *schedule.asked[account.taken :]),
        due_day=schedule.day,
        next_due=schedule.next_after(payday),
        since=date.fromordinal(day),
        fraction=Fraction(account.parts - interest * whole, whole),
        bearing=account.capital,
        penalty=account.penalty_interest,
        penalty_fraction=Fraction(account.penal - account.penalty_interest * whole, whole),
        overdue=account.overdue.told() if account.overdue else (),
        in_row=account.in_row,
        charged=account.charged,
        free=_free(account),
    )


def _free(account: Account) -> Free | None:
    free = account.contract.start.free
    if free is None or account.free_until == NEVER:
        return None
    return replace(free, held=Fraction(account.held, account.contract.whole))


def _asked(due: Due, contract: Contract) -> Asked:
    missed = due.missed
    if missed is BEFORE:
        missed = LATE
    elif missed is NOT and due.on < contract.timeline.as_of:
        missed = GRACE
    pending = None
    if due.is_pending:
        grown = (Fraction(parts, contract.whole) for parts in (due.less, due.more, due.own))
        pending = Pending(due.principal, due.interest, *grown)
    return Asked(date.fromordinal(due.on), due.unpaid, missed, pending)
