"""The balances of a plan, without telling each payment: for a chart that is drawn while a slider moves."""

from __future__ import annotations

from ashore.planning.plan import Plan


def balances(plan: Plan) -> list[list[int]]:
    """For each debt its balance on ``as_of`` and after each payday: what ``plan.balances`` holds.

    A debt that stays on the path of its minimum costs nothing, another one only what comes
    after it has left it.
    """
    world, count = plan.world, plan.outcome.last + 1
    found = []
    for debt, (start, path) in enumerate(zip(world.starts, world.paths, strict=True)):
        branch = plan.outcome.branches.get(debt)
        since = min(branch.since, count) if branch else count
        row = [start.balance, *path.balance[:since]]
        if branch and since < count:
            contract = path.contract
            contract.ensure(count)
            contract.schedule.ensure(count)
            account = path.account_before(since)
            for payday, amount in enumerate(plan.outcome.amounts(debt), since):
                if payday > since:
                    account.advance(payday)
                account.pay(amount)
                row.append(account.balance)
        found.append(row + [0] * (count + 1 - len(row)))
    return found
