"""Late fees (违约金) and minimum payments (最低还款额) of a card."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ashore.domain.money import share


@dataclass(frozen=True, slots=True)
class FeeRule:
    """A late fee: ``fixed`` (minor units), or a percent of the unpaid minimum with a ``floor``.

    ``percents`` holds one for the first miss, one for the second in a row and so on; the last
    one stays for all after it. Without any the fee is ``fixed``.
    """

    percents: tuple[Decimal, ...] = ()
    floor: int = 0
    fixed: int = 0

    def of(self, unpaid: int, miss: int = 1) -> int:
        """The fee for an ``unpaid`` minimum (minor units), the ``miss``-th in a row."""
        if unpaid <= 0:
            return 0
        if not self.percents:
            return self.fixed
        return max(share(unpaid, self.percents[min(miss, len(self.percents)) - 1]), self.floor)


@dataclass(frozen=True, slots=True)
class MinimumRule:
    """``percent`` of the unpaid principal, and all of this month's interest and fees, and what
    the last minimum lacks where ``carries``; at least ``floor`` (minor units), never above what
    is owed.
    """

    percent: Decimal
    floor: int = 0
    carries: bool = True

    def of(self, before: int, charged: int, lacking: int) -> int:
        """The minimum for a balance ``before`` this month's interest and fees (``charged``).

        ``lacking`` is what the last minimum lacks; it is part of ``before``, and its percent is
        not asked for twice. Minor units.
        """
        owed = before + charged
        if owed <= 0:
            return 0
        carried = min(lacking, max(before, 0)) if self.carries else 0
        asked = carried + charged + share(max(before, 0) - carried, self.percent)
        return min(max(asked, self.floor), owed)


NO_FEE = FeeRule()
TEN_PERCENT = MinimumRule(Decimal(10))
"""Usual for cards in China."""
