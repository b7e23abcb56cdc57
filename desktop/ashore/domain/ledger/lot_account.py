"""An account whose parts are made of lots, each with its own day: a card's."""

from __future__ import annotations

from datetime import date

from ashore.domain.calc.allocation import Order, Part
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.ledger.account import Account
from ashore.domain.ledger.growth import Growth
from ashore.domain.ledger.lots import Lot, Lots
from ashore.domain.ledger.recorder import Recorder
from ashore.domain.ledger.values import Parts, What


class LotAccount(Account):
    """Posts charges and payments lot by lot.

    ``growth`` is the interest since the last statement, of which ``_waived`` was let off before
    it was posted.
    """

    def __init__(
        self, opening: Parts, named: bool, recorder: Recorder | None, growth: Growth
    ) -> None:
        super().__init__(opening, named, recorder)
        self.growth = growth
        self.lots = Lots()
        self._waived = {Part.INTEREST: 0, Part.PENALTY: 0}

    def pending(self) -> tuple[int, int]:
        """Interest and penalty interest that grew since the last statement and are owed."""
        interest, penalty = self.growth.grown()
        return interest - self._waived[Part.INTEREST], penalty - self._waived[Part.PENALTY]

    def posted(self) -> int:
        """All that is owed but the interest since the last statement, minor units."""
        return self.principal + self.interest + self.penalty + self.costs

    def loses_at_once(self, part: Part) -> bool:
        """Whether what is posted now bears interest from its first day."""
        raise NotImplementedError

    def add_lot(
        self, part: Part, amount: int, moment: int, on: date, what: What,
        entry_id: str = "", *, held: bool = False,
    ) -> None:  # fmt: skip
        """Owe more of a part; a credit covers it at once, unless it is held."""
        lot = self.lots.make(part, amount, moment)
        lot.held = held
        setattr(self, part, getattr(self, part) + amount)
        if self.recorder is not None:
            self.recorder.line(on, what, part, amount, entry_id)
        if not held:
            self._ready(lot, moment, on)
        if lot.unpaid:
            self.lots.unbilled.append(lot)

    def pay_lots(self, entry: Entry, moment: int, order: Order) -> None:
        """Let a payment pay the lots in their order; what is left becomes a credit."""
        left = entry.amount
        self.paid += left
        self.settled += left
        for lot in self.lots.payable(order):
            left -= self._lower_lot(lot, left, moment, entry, What.PAYMENT)
            if not left:
                return
        self._keep(left, entry)

    def take_lots(self, entry: Entry, moment: int) -> None:
        """Post an entry that is no payment."""
        kind, amount = entry.kind, entry.amount
        part = entry.part or Part.PRINCIPAL
        if kind is EntryKind.CHARGE:
            self.charged += amount
            self.add_lot(Part.PRINCIPAL, amount, moment, entry.on, What.CHARGE, entry.id)
        elif kind is EntryKind.FEE:
            self.fees += amount
            self.add_lot(Part.COSTS, amount, moment, entry.on, What.FEE, entry.id)
        elif kind is EntryKind.WAIVER:
            self.waived += self._let_off_lots(part, amount, moment, entry, What.WAIVER)
        elif amount < 0:
            self.corrected -= self._let_off_lots(part, -amount, moment, entry, What.CORRECTION)
        else:
            self.corrected += amount
            self.add_lot(part, amount, moment, entry.on, What.CORRECTION, entry.id)

    def bill_lots(self, moment: int) -> tuple[list[Lot], tuple[int, int]]:
        """Bill what was posted since the last statement, then what has grown, then the fees.

        Returns the lots that are billed now, and the interest and penalty interest among them.
        """
        on = date.fromordinal(moment - 1)
        interest, penalty = grown = self.growth.post()
        owed = grown
        lots, self.lots.unbilled = self.lots.unbilled, []
        held = [lot for lot in lots if lot.held]
        billed = [lot for lot in lots if not lot.held] if held else lots
        if interest or penalty:
            self.grown += interest
            self.penalised += penalty
            owed = interest - self._waived[Part.INTEREST], penalty - self._waived[Part.PENALTY]
            self._waived = dict.fromkeys(self._waived, 0)
            for part, amount in zip((Part.INTEREST, Part.PENALTY), owed, strict=True):
                if amount:
                    setattr(self, part, getattr(self, part) + amount)
                    billed.append(self.lots.make(part, amount, moment))
                    self._ready(billed[-1], moment, on)
        for lot in held:
            lot.held = False
            self.lots.renew(lot)
            billed.append(lot)
            self._ready(lot, moment, on)
        for lot in billed:
            self.lots.bill(lot)
        return billed, owed

    def _ready(self, lot: Lot, moment: int, on: date) -> None:
        """A lot can be paid from now on: a credit covers it, what is left may bear interest."""
        if self.credit and lot.unpaid:
            used = min(self.credit, lot.unpaid)
            self.credit -= used
            lot.unpaid -= used
            setattr(self, lot.part, getattr(self, lot.part) - used)
            if self.recorder is not None:
                self.recorder.line(on, What.CREDIT, None, used)
                self.recorder.line(on, What.CREDIT, lot.part, -used)
        if self.loses_at_once(lot.part):
            self.growth.lose(lot, moment, in_full=True)

    def _lower_lot(self, lot: Lot, most: int, moment: int, entry: Entry, what: What) -> int:
        """Take up to ``most`` from a lot; return how much that was."""
        amount = min(lot.unpaid, most)
        if lot.bears:
            self.growth.bearing -= amount
        else:
            lot.note(moment)
        lot.unpaid -= amount
        self._lower(lot.part, amount, entry, what)
        return amount

    def _let_off_lots(self, part: Part, amount: int, moment: int, entry: Entry, what: What) -> int:
        """Owe less of a part, the oldest lots first, then what has grown since the statement."""
        left = amount
        for each in (part,) if self.named or part is Part.PRINCIPAL else (part, Part.PRINCIPAL):
            before = left
            for lot in self.lots.of(each):
                if not left:
                    break
                left -= self._lower_lot(lot, left, moment, entry, what)
            if each is Part.PRINCIPAL:
                self.settled += before - left
            elif each in self._waived:
                pending = dict(zip(self._waived, self.pending(), strict=True))[each]
                taken = min(pending, left)
                self._waived[each] += taken
                left -= taken
                if self.recorder is not None:
                    self.recorder.line(entry.on, what, each, -taken, entry.id)
        return amount - left
