"""The path of one debt that always gets what is due, and never more.

Most debts are on it most of the time, whatever the strategy: it is counted once, and the
strategies branch off from it.
"""

from __future__ import annotations

from ashore.planning.account import Account
from ashore.planning.contract import Contract
from ashore.planning.plain import dated, monthly

CHUNK = 64
"""Paydays that are counted at a time."""


class Path:
    """``due[p]`` is paid on payday ``p``, ``balance[p]`` is what is left then; minor units.

    Both end with the payday on which the debt is repaid, which is ``closed``.
    """

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.due: list[int] = []
        self.balance: list[int] = []
        self.closed: int | None = None
        self.ready = 0
        """The number of paydays for which the debt can be asked about, here or off the path."""
        self._principal: list[int] = []
        self._parts: list[int] = []
        self._fees: list[
            int
        ] = []  # ends where there are none left: what is paid in time costs none
        self._now = Account(contract)
        self._first: Account | None = None

    def ensure(self, payday: int) -> None:
        """Count up to a payday, or to the end of the debt if that is before it."""
        if payday < self.ready:
            return
        contract = self.contract
        contract.ensure(payday + CHUNK)
        contract.schedule.ensure(payday + CHUNK)
        self.ready = min(len(contract.growth), len(contract.schedule.counts))
        while self._lasts_until(self.ready):
            if self._is_plain():
                self._run(self.ready)
            if self._lasts_until(self.ready):
                self._step()

    def _lasts_until(self, end: int) -> bool:
        """Whether there is something to count before the payday ``end``."""
        return len(self.due) < end and self.closed is None

    def asked_on(self, payday: int) -> int:
        """What is due on a payday, 0 after the end; minor units."""
        return self.due[payday] if payday < len(self.due) else 0

    @property
    def begun(self) -> Account:
        """The debt after the first payday: later ones add no fee and no penalty."""
        assert self._first is not None
        return self._first

    def account(self, payday: int) -> Account:
        """The debt after a payday on which it got what is due."""
        account = self.begun.copy()
        account.principal, account.parts = self._principal[payday], self._parts[payday]
        account.fees = self._fees[payday] if payday < len(self._fees) else 0
        asked, until = self.contract.schedule.asked, self.contract.timeline.until(payday)
        while account.taken < len(asked) and asked[account.taken].on.toordinal() < until:
            account.taken += 1
        return account

    def account_before(self, payday: int) -> Account:
        """The debt on a payday before it got anything."""
        account = self.account(payday - 1) if payday else Account(self.contract)
        account.advance(payday)
        return account

    def _step(self) -> None:
        """One payday, whatever the terms."""
        account, payday = self._now, len(self.due)
        account.advance(payday)
        due = account.due()
        account.pay(due)
        self.due.append(due)
        self.balance.append(account.balance)
        self._principal.append(account.principal)
        self._parts.append(account.parts)
        if account.fees:
            self._fees.append(account.fees)
        if payday == 0:
            self._first = account.copy()
        if account.balance == 0:
            self.closed = payday

    def _run(self, end: int) -> None:
        """As many paydays as can be counted in one go."""
        account, contract, now = self._now, self.contract, len(self.due)
        run = monthly if contract.monthly else dated
        ahead = zip(contract.growth[now:end], contract.schedule.counts[now:end], strict=True)
        rows = self.due, self.balance, self._principal, self._parts
        repaid, account.principal, account.parts = run(account, ahead, rows)
        if repaid:
            self.closed = len(self.due) - 1

    def _is_plain(self) -> bool:
        """Whether only interest and the minimum by rule are left to count."""
        account, contract = self._now, self.contract
        return (
            len(self.due) > 0
            and contract.schedule.by_rule
            and account.taken == len(contract.schedule.asked)
            and account.fees == 0
            and not contract.compounds
            and not (contract.monthly and (account.parts or not contract.rounded))
        )
