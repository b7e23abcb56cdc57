"""The long stretches of a path in tight loops: only interest, and the minimum by rule.

They count exactly as ``account.Account`` does, which the tests hold them to.
"""

from __future__ import annotations

from collections.abc import Iterable

from ashore.planning.account import Account

Ahead = Iterable[tuple[int, int]]
"""For each payday the growth up to it, and how often the minimum is due before the next."""

Rows = tuple[list[int], list[int], list[int], list[int]]
"""What is paid, the balance, the principal and the parts of interest that are left."""

State = tuple[bool, int, int]
"""Whether it is repaid, the principal, the parts of interest."""


def dated(account: Account, ahead: Ahead, rows: Rows) -> State:
    """By real dates; ends before a payday on which the minimum is due more than once."""
    contract, schedule = account.contract, account.contract.schedule
    whole, half = contract.whole, contract.half
    floor, percent, per = schedule.floor, 2 * schedule.percent, schedule.per
    principal, parts = account.principal, account.parts
    add_due, add_balance, add_principal, add_parts = (row.append for row in rows)
    for growth, count in ahead:
        if count > 1:
            return False, principal, parts
        parts += principal * growth
        interest = (parts + half) // whole
        balance = principal + interest
        if count:
            due = floor
            if percent:
                due = (balance * percent + per) // (2 * per)
                if due < floor:
                    due = floor
            if due == 0 or due >= balance:
                add_due(balance), add_balance(0), add_principal(0), add_parts(0)
                return True, 0, 0
            if due >= interest:
                parts -= interest * whole
                principal = balance - due
            else:
                parts -= due * whole
            balance -= due
        else:
            due = 0
        add_due(due)
        add_balance(balance)
        add_principal(principal)
        add_parts(parts)
    return False, principal, parts


def monthly(account: Account, ahead: Ahead, rows: Rows) -> State:
    """By the monthly convention; ends before a payday whose minimum leaves interest unpaid."""
    contract, schedule = account.contract, account.contract.schedule
    whole, half = contract.whole, contract.half
    principal = account.principal
    add_due, add_balance, add_principal, add_parts = (row.append for row in rows)
    for growth, _ in ahead:
        interest = (principal * growth + half) // whole
        balance = principal + interest
        due = schedule.minimum(balance)
        if due < interest:
            break
        principal = balance - due
        add_due(due)
        add_balance(principal)
        add_principal(principal)
        add_parts(0)
        if principal == 0:
            return True, 0, 0
    return False, principal, 0
