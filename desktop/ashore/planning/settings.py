"""How a person wants to repay: the strategy, the convention, and what holds for single debts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ashore.domain.errors import UserError


class Strategy(StrEnum):
    """Where the money goes that is left when everything due has been paid.

    When the money does not reach, the strategy also says whose minimum comes first.
    """

    HIGHEST_RATE = "highest-rate"
    SMALLEST_BALANCE = "smallest-balance"
    OVERDUE_FIRST = "overdue-first"
    FEWEST_FEES = "fewest-fees"
    PRO_RATA = "pro-rata"
    CUSTOM = "custom"
    MINIMUMS_ONLY = "minimums-only"


class Convention(StrEnum):
    """DATED counts real days and due dates; MONTHLY a twelfth of the yearly rate a month."""

    DATED = "dated"
    MONTHLY = "monthly"


class Promotional(StrEnum):
    """By which rate a debt is ranked whose rate will change: today's, or the one to come."""

    TODAY = "today"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Settings:
    """``order``, ``excluded`` and ``pinned`` hold ids of debts.

    ``order`` is that of Strategy.CUSTOM; what it leaves out comes after it, the highest rate
    first. An ``excluded`` debt is not in the plan. The minimum of a ``pinned`` one comes
    before all others. ``caps`` hold the most (minor units) that a debt gets on a payday,
    unless more is due. Without ``keep_minimums`` nothing counts as due: by the
    monthly convention the cheapest that is possible at all, a bound and not a plan to follow.
    By it interest is ``rounded`` to the minor unit each month, or else, as spreadsheets do, only
    at the end.
    """

    strategy: Strategy = Strategy.HIGHEST_RATE
    convention: Convention = Convention.DATED
    order: tuple[str, ...] = ()
    excluded: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    caps: tuple[tuple[str, int], ...] = ()
    promotional: Promotional = Promotional.TODAY
    keep_minimums: bool = True
    rounded: bool = True

    def check(self) -> None:
        """Raise UserError ``amount_negative`` where a cap is."""
        if any(cap < 0 for _, cap in self.caps):
            raise UserError("amount_negative")
