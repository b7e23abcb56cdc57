"""An account whose parts are made of lots, each with its own day: a card's."""

from __future__ import annotations

from datetime import date

from ashore.domain.calc.allocation import Order, Part
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.ledger.account import Account
from ashore.domain.ledger.growth import Growth
from ashore.domain.ledger.lots import Lot, payable
from ashore.domain.ledger.recorder import Recorder
from ashore.domain.ledger.values import Parts, What


class LotAccount(Account):
    """Posts charges and payments lot by lot.

    ``billed`` is the last statement that was made; ``growth`` the interest since then, of which
    ``_waived`` was let off before it was posted.
    """

    def __init__(
        self, opening: Parts, named: bool, recorder: Recorder | None, growth: Growth
    ) -> None:
        super().__init__(opening, named, recorder)
        self.growth = growth
        self.lots: list[Lot] = []
        self.billed = -1
        self._waived = {Part.INTEREST: 0, Part.PENALTY: 0}

    def pending(self) -> tuple[int, int]:
        """Interest and penalty interest that grew since the last statement and are owed."""
        interest, penalty = self.growth.grown()
        return interest - self._waived[Part.INTEREST], penalty - self._waived[Part.PENALTY]

    def open_lot(self, part: Part, amount: int, moment: int, cycle: int) -> Lot:
        """A lot for what its part holds already."""
        lot = Lot(part, amount, moment, cycle)
        if amount:
            self.lots.append(lot)
        return lot

    def add_lot(
        self, part: Part, amount: int, moment: int, on: date, what: What,
        entry_id: str = "", *, held: bool = False,
    ) -> None:  # fmt: skip
        """Owe more of a part; a credit covers it at once, unless it is held."""
        lot = self.open_lot(part, amount, moment, self.billed + 1)
        lot.held = held
        setattr(self, part, getattr(self, part) + amount)
        if self.recorder is not None:
            self.recorder.line(on, what, part, amount, entry_id)
        if not held:
            self._ready(lot, moment, on)

    def pay_lots(self, entry: Entry, moment: int, order: Order) -> None:
        """Let a payment pay the lots in their order; what is left becomes a credit."""
        left = entry.amount
        self.paid += left
        self.settled += left
        for lot in payable(self.lots, self.billed, order):
            if not left:
                break
            left -= self._lower_lot(lot, min(lot.unpaid, left), moment, entry, What.PAYMENT)
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
        elif kind is EntryKind.CORRECTION and amount < 0:
            self.corrected -= self._let_off_lots(part, -amount, moment, entry, What.CORRECTION)
        elif kind is EntryKind.CORRECTION:
            self.corrected += amount
            self.add_lot(part, amount, moment, entry.on, What.CORRECTION, entry.id)

    def post_growth(self, moment: int, cycle: int) -> tuple[int, int]:
        """Post what has grown as lots of statement ``cycle``, and bill all that was held."""
        on = date.fromordinal(moment - 1)
        owed = self.pending()
        grown = self.growth.post()
        self.grown += grown[0]
        self.penalised += grown[1]
        self._waived = dict.fromkeys(self._waived, 0)
        held = [lot for lot in self.lots if lot.held]
        self.lots = [lot for lot in self.lots if not lot.held]
        for part, amount in zip((Part.INTEREST, Part.PENALTY), owed, strict=True):
            setattr(self, part, getattr(self, part) + amount)
            self._ready(self.open_lot(part, amount, moment, cycle), moment, on)
        for lot in held:
            lot.held, lot.cycle = False, cycle
            self.lots.append(lot)
            self._ready(lot, moment, on)
        self.billed = cycle
        return owed

    def is_free(self, lot: Lot) -> bool:
        """Whether a new lot bears no interest yet."""
        raise NotImplementedError

    def _ready(self, lot: Lot, moment: int, on: date) -> None:
        """A lot can be paid from now on: a credit covers it, what is left may bear interest."""
        used = min(self.credit, lot.unpaid)
        if used:
            self.credit -= used
            lot.unpaid -= used
            setattr(self, lot.part, getattr(self, lot.part) - used)
            if self.recorder is not None:
                self.recorder.line(on, What.CREDIT, None, used)
                self.recorder.line(on, What.CREDIT, lot.part, -used)
        if not self.is_free(lot):
            self.growth.lose(lot, moment, in_full=True)

    def drop_paid(self, judged: int) -> None:
        """Forget the lots that nothing depends on, once statement ``judged`` has been judged."""
        self.lots = [lot for lot in self.lots if not lot.is_done(judged)]

    def _lower_lot(self, lot: Lot, amount: int, moment: int, entry: Entry, what: What) -> int:
        if amount:
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
            for lot in self.lots:
                if lot.part is each and left:
                    left -= self._lower_lot(lot, min(lot.unpaid, left), moment, entry, what)
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
