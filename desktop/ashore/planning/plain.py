"""The long stretches of a debt in tight loops: only interest, and the minimum by rule.

They count exactly as ``account.Account`` does, which the tests hold them to.
"""

from __future__ import annotations

from collections.abc import Iterable

from ashore.planning.account import Account

Rows = tuple[list[int], list[int], list[int], list[int]]
"""What is paid, the balance, the principal and the parts of interest that are left (these with
the half that rounds them).
"""


def is_plain(account: Account) -> bool:
    """Whether a debt that has got what is due has only interest and the minimum before it."""
    contract = account.contract
    if not contract.plain or account.is_odd or account.in_row:
        # A minimum that is paid ends the row of missed ones, which these loops do not count.
        return False
    if contract.monthly and (account.parts or not contract.rounded):
        return False
    schedule = contract.schedule
    known = account.taken < len(schedule.asked)
    return schedule.by_rule and not (known or account.fees)


def run(account: Account, first: int, end: int, rows: Rows) -> bool:
    """Take an account from before payday ``first`` as far towards ``end`` as it stays plain.

    Adds to ``rows``; returns whether it is repaid then.
    """
    contract, schedule, paid = account.contract, account.contract.schedule, len(rows[0])
    growth, counts = contract.growth[first:end], schedule.counts[first:end]
    if contract.monthly:
        return _monthly(account, growth, rows)
    if schedule.floor and not schedule.percent and counts.count(1) == len(counts):
        _instalments(account, growth, rows)
    done = len(rows[0]) - paid
    return _dated(account, zip(growth[done:], counts[done:], strict=True), rows)


def _instalments(account: Account, growths: list[int], rows: Rows) -> None:
    """The same amount each payday; ends before the last one."""
    contract, due = account.contract, account.contract.schedule.floor
    whole, principal, parts = contract.whole, account.principal, account.parts + contract.half
    principals, all_parts, unpaid = list[int](), list[int](), 0
    add_principal, add_parts = principals.append, all_parts.append
    for growth in growths:
        grown = parts + principal * growth
        change = grown // whole - due
        if change > 0:
            parts, unpaid = grown - due * whole, change
        else:
            principal += change
            if principal <= 0:
                principal -= change
                break
            parts = grown % whole
        add_principal(principal)
        add_parts(parts)
    balances = principals
    if unpaid:
        balances = [left + part // whole for left, part in zip(principals, all_parts, strict=True)]
    for row, found in zip(
        rows, ([due] * len(principals), balances, principals, all_parts), strict=True
    ):
        row.extend(found)
    account.principal, account.parts = principal, parts - contract.half


def _dated(account: Account, ahead: Iterable[tuple[int, int]], rows: Rows) -> bool:
    """By real dates; ends before a payday on which the minimum is due more than once."""
    contract, schedule = account.contract, account.contract.schedule
    whole, half = contract.whole, contract.half
    floor, percent, per = schedule.floor, 2 * schedule.percent, schedule.per
    principal, parts = account.principal, account.parts + half
    add_due, add_balance, add_principal, add_parts = (row.append for row in rows)
    for growth, count in ahead:
        if count > 1:
            break
        parts += principal * growth
        interest = parts // whole
        balance = principal + interest
        due = 0
        if count:
            due = floor
            if percent:
                due = max((balance * percent + per) // (2 * per), floor)
            if due == 0 or due >= balance:
                for row, found in zip(rows, (balance, 0, 0, half), strict=True):
                    row.append(found)
                account.principal = account.parts = 0
                return True
            balance -= due
            if due >= interest:
                parts -= interest * whole
                principal = balance
            else:
                parts -= due * whole
        add_due(due)
        add_balance(balance)
        add_principal(principal)
        add_parts(parts)
    account.principal, account.parts = principal, parts - half
    return False


def _monthly(account: Account, growths: list[int], rows: Rows) -> bool:
    """By the monthly convention; ends before a payday whose minimum leaves interest unpaid."""
    contract, schedule = account.contract, account.contract.schedule
    whole, half = contract.whole, contract.half
    principal = account.principal
    for growth in growths:
        interest = (principal * growth + half) // whole
        due = schedule.minimum(principal + interest)
        if due < interest:
            break
        principal += interest - due
        for row, found in zip(rows, (due, principal, principal, half), strict=True):
            row.append(found)
        if principal == 0:
            break
    account.principal = principal
    return principal == 0
