"""The path of one debt that always gets what is due, and never more.

Most debts are on it most of the time, whatever the strategy: it is counted once, and the
strategies branch off from it.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from ashore.planning.account import Account
from ashore.planning.contract import Contract
from ashore.planning.plain import Rows, is_plain, run
from ashore.planning.timeline import CHUNK


class Path:
    """``due[p]`` is paid on payday ``p``, ``balance[p]`` is what is left then; minor units.

    Both end with the payday on which the debt is repaid, which is ``closed``. About the
    first ``ready`` paydays the debt can be asked, here or off the path.
    """

    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.due: list[int] = []
        self.balance: list[int] = []
        self.closed: int | None = None
        self.ready = 0
        self._principal: list[int] = []
        self._parts: list[int] = []
        self._fees: list[int] = []  # ends with the last that is not 0: what is in time costs none
        self._capital: list[int] = []  # ends where nothing but the plain stretches is left
        self._odd: list[tuple[int, Account]] = []  # while more than a number or two changes
        self._now = Account(contract)
        self._first: Account | None = None

    def ensure(self, payday: int) -> None:
        """Count up to a payday, or to the end of the debt if that is before it."""
        if payday < self.ready:
            return
        contract = self.contract
        end = CHUNK
        while end <= payday:
            end *= 4  # whoever lasts beyond ten years mostly lasts for thirty
        contract.ensure(end)
        contract.schedule.ensure(end)
        self.ready = min(len(contract.growth), len(contract.schedule.counts))
        rows = self.due, self.balance, self._principal, self._parts
        while self._lasts_until(self.ready):
            if self.due and is_plain(self._now) and run(self._now, len(self.due), self.ready, rows):
                self.closed = len(self.due) - 1
            if self._lasts_until(self.ready):
                self._step()

    def _lasts_until(self, end: int) -> bool:
        """Whether there is something to count before the payday ``end``."""
        return len(self.due) < end and self.closed is None

    @property
    def begun(self) -> Account:
        """The debt after the first payday: later ones add no fee."""
        assert self._first is not None
        return self._first

    def account(self, payday: int) -> Account:
        """The debt after a payday on which it got what is due."""
        account = self._like(payday).copy()
        account.principal = self._principal[payday]
        account.parts = self._parts[payday] - self.contract.half
        account.fees = self._fees[payday] if payday < len(self._fees) else 0
        account.capital = self._capital[payday] if payday < len(self._capital) else 0
        asked, until = self.contract.schedule.asked, self.contract.timeline.until(payday)
        while account.taken < len(asked) and asked[account.taken].on.toordinal() < until:
            account.taken += 1
        return account

    def bearing(self, payday: int) -> int:
        """What of the debt bears interest after a payday, minor units."""
        capital = self._capital[payday] if payday < len(self._capital) else 0
        return self._principal[payday] + capital

    def _like(self, payday: int) -> Account:
        """The debt on the last payday up to one on which more changed than is kept in rows."""
        found = bisect_right(self._odd, payday, key=itemgetter(0))
        return self._odd[found - 1][1] if found else self.begun

    def account_before(self, payday: int) -> Account:
        """The debt on a payday before it got anything."""
        account = self.account(payday - 1) if payday else Account(self.contract)
        account.advance(payday)
        return account

    def _step(self) -> None:
        """One payday, whatever the terms."""
        account, payday = self._now, len(self.due)
        was_odd, in_row = account.is_odd or account.charged, account.in_row
        account.advance(payday)
        due = account.due
        account.pay(due)
        self.due.append(due)
        self.balance.append(account.balance)
        self._principal.append(account.principal)
        self._parts.append(account.parts + self.contract.half)
        if account.capital:
            self._capital += [0] * (payday - len(self._capital))
            self._capital.append(account.capital)
        if account.fees:
            self._fees.append(account.fees)
        if payday == 0:
            self._first = account.copy()
        elif was_odd or account.charged or account.in_row != in_row:
            self._odd.append((payday, account.copy()))
        if account.balance == 0:
            self.closed = payday


def outlook(account: Account, payday: int, last: int) -> list[int]:
    """What will be due on each payday after ``payday`` up to ``last``, while just that is paid."""
    account, due = account.copy(), list[int]()
    account.pay(account.due)
    rows: Rows = (due, [], [], [])
    while account.balance and payday + len(due) < last:
        if is_plain(account) and run(account, payday + len(due) + 1, last + 1, rows):
            break
        if payday + len(due) < last:
            account.advance(payday + len(due) + 1)
            due.append(account.due)
            account.pay(due[-1])
    return due
