"""The oldest instalment first: inside it penalty interest, then interest, then principal."""

from __future__ import annotations

from ashore.domain.calc.allocation import OLDEST_INSTALMENT, Claim, Part, allocate
from ashore.domain.calc.segments import round_half_up
from ashore.domain.ledger.arrears import Arrears, Late
from ashore.domain.ledger.values import Parts

_PARTS = (Part.PRINCIPAL, Part.INTEREST, Part.PENALTY, Part.COSTS)


class Instalments:
    """Knows how much penalty interest belongs to each missed due, to pay them one by one."""

    __slots__ = ("_arrears", "_on_interest", "_unit")

    def __init__(self, arrears: Arrears, unit: int, on_interest: bool) -> None:
        self._arrears, self._unit, self._on_interest = arrears, unit, on_interest

    def grow(self, weight: int, base: int) -> None:
        """Spread what grew on ``base``: to each due on its own unpaid part, the rest to the oldest."""
        late = self._arrears.open()
        for each in late[1:]:
            own = min(each.principal + (each.interest if self._on_interest else 0), base)
            each.exact += own * weight
            base -= own
        late[0].exact += base * weight

    def split(self, amount: int, owed: Parts) -> Parts:
        """How much of each part a payment of ``amount`` pays; all in minor units."""
        claims = self._claims(owed)
        spread = allocate(amount, [claim for claim, _ in claims], OLDEST_INSTALMENT)
        sums = dict.fromkeys(_PARTS, 0)
        for (claim, each), paid in zip(claims, spread.paid, strict=True):
            sums[claim.part] += paid
            if each is not None and claim.part is Part.PENALTY:
                each.paid += paid
        return Parts(*sums.values())

    def _claims(self, owed: Parts) -> list[tuple[Claim, Late | None]]:
        """What each due claims, and what belongs to none; together they make what is owed."""
        late = self._arrears.open()
        penalties = self._penalties(late, owed.penalty)
        claims: list[tuple[Claim, Late | None]] = []
        left = owed
        for each, penalty in zip(late, penalties, strict=True):
            interest = min(each.interest, left.interest)
            principal = min(each.principal, left.principal)
            costs = left.costs
            left = left.less(Parts(principal, interest, penalty, costs))
            amounts = (principal, interest, penalty, costs)
            claims += [
                (Claim(part, owing, each.due), each)
                for part, owing in zip(_PARTS, amounts, strict=True)
            ]
        claims += [(Claim(part, left.of(part)), None) for part in _PARTS]
        return claims

    def _penalties(self, late: list[Late], owed: int) -> list[int]:
        """The penalty interest of each due: rounded so that the dues make the rounded sum, less
        what was paid; what was let off is taken from the oldest.
        """
        exact = before = 0
        shares = []
        for each in late:
            exact += each.exact
            rounded = round_half_up(exact, self._unit)
            shares.append(max(0, rounded - before - each.paid))
            before = rounded
        over = sum(shares) - owed
        for place, share in enumerate(shares):
            taken = min(share, max(0, over))
            shares[place] -= taken
            over -= taken
        if over < 0 and shares:
            # What the page brought along belongs to the oldest.
            shares[0] -= over
        return shares
