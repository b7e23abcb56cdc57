"""Which debts a rule speaks of: by kind, by currency, by whether the lender can reach the person."""

from __future__ import annotations

from dataclasses import dataclass

from ashore.domain.debt import Debt, Kind


@dataclass(frozen=True, slots=True)
class Scope:
    """``kinds`` are all that are meant; ``currencies`` empty means any, ``contact_works`` None both."""

    kinds: frozenset[Kind] = frozenset(Kind)
    currencies: frozenset[str] = frozenset()
    contact_works: bool | None = None

    def holds(self, debt: Debt) -> bool:
        """Whether the rule speaks of ``debt``."""
        if debt.kind not in self.kinds:
            return False
        if self.currencies and debt.currency not in self.currencies:
            return False
        return self.contact_works in (None, debt.contact_works)


EVERY = Scope()
"""All debts."""
