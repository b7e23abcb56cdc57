"""What is owed, part by part, and what moved since the page; nothing here knows of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.ledger.recorder import Recorder
from ashore.domain.ledger.values import Flows, Parts, What

_RAISES = {
    EntryKind.CHARGE: (Part.PRINCIPAL, What.CHARGE),
    EntryKind.FEE: (Part.COSTS, What.FEE),
}


class Account:
    """Four parts, never negative, and the credit of what was paid beyond them; minor units.

    Each part is an attribute of its own name.
    """

    __slots__ = (
        "charged", "corrected", "costs", "credit", "fees", "grown", "interest", "late_fees",
        "named", "opening", "paid", "penalised", "penalty", "principal", "recorder", "settled",
        "waived",
    )  # fmt: skip

    def __init__(self, opening: Parts, named: bool, recorder: Recorder | None) -> None:
        self.principal, self.interest, self.penalty, self.costs = opening
        self.opening, self.named, self.recorder = opening.total, named, recorder
        self.credit = self.charged = self.fees = self.late_fees = self.corrected = 0
        self.grown = self.penalised = self.paid = self.waived = 0
        # What counts towards the dues: paid, or let off of the principal.
        self.settled = 0

    def parts(self) -> Parts:
        """What is owed now."""
        return Parts(self.principal, self.interest, self.penalty, self.costs)

    def flows(self) -> Flows:
        """What moved since the page."""
        return Flows(
            self.opening, self.charged, self.fees, self.late_fees, self.grown, self.penalised,
            self.corrected, self.paid, self.waived,
        )  # fmt: skip

    def raise_part(self, part: Part, amount: int, on: date, what: What, entry_id: str = "") -> None:
        """Owe more of a part; a credit covers it at once."""
        setattr(self, part, getattr(self, part) + amount)
        if self.recorder is not None:
            self.recorder.line(on, what, part, amount, entry_id)
        if self.credit:
            used = min(self.credit, amount)
            self.credit -= used
            setattr(self, part, getattr(self, part) - used)
            if self.recorder is not None:
                self.recorder.line(on, What.CREDIT, None, used)
                self.recorder.line(on, What.CREDIT, part, -used)

    def pay(self, entry: Entry, sequence: Sequence[Part]) -> None:
        """Let a payment pay the parts in their order; what is left becomes a credit."""
        left, recorder = entry.amount, self.recorder
        self.paid += left
        self.settled += left
        for part in sequence:
            owed = getattr(self, part)
            if owed:
                taken = min(left, owed)
                setattr(self, part, owed - taken)
                if recorder is not None:
                    recorder.line(entry.on, What.PAYMENT, part, -taken, entry.id)
                left -= taken
                if not left:
                    return
        self._keep(left, entry)

    def pay_split(self, entry: Entry, split: Parts) -> None:
        """Let a payment pay so much of each part; what is left becomes a credit."""
        self.paid += entry.amount
        self.settled += entry.amount
        for part, taken in zip(Parts._fields, split, strict=True):
            if taken:
                self._lower(Part(part), taken, entry, What.PAYMENT)
        self._keep(entry.amount - split.total, entry)

    def _lower(self, part: Part, amount: int, entry: Entry, what: What) -> None:
        setattr(self, part, getattr(self, part) - amount)
        if self.recorder is not None:
            self.recorder.line(entry.on, what, part, -amount, entry.id)

    def _keep(self, left: int, entry: Entry) -> None:
        self.credit += left
        if self.recorder is not None:
            self.recorder.line(entry.on, What.PAYMENT, None, -left, entry.id)

    def let_off(self, part: Part, amount: int, entry: Entry, what: What) -> int:
        """Owe less of a part, as far as there is any; return how much that was.

        Where the page does not name its parts, any of them may be inside its principal.
        """
        done = 0
        for each in (part,) if self.named or part is Part.PRINCIPAL else (part, Part.PRINCIPAL):
            taken = min(getattr(self, each), amount - done)
            self._lower(each, taken, entry, what)
            done += taken
            if each is Part.PRINCIPAL:
                self.settled += taken
        return done

    def take(self, entry: Entry) -> None:
        """Post an entry that is no payment: a charge, a fee, a waiver or a correction."""
        kind, amount = entry.kind, entry.amount
        part = entry.part or Part.PRINCIPAL
        if kind is EntryKind.CHARGE:
            self.charged += amount
        elif kind is EntryKind.FEE:
            self.fees += amount
        elif kind is EntryKind.WAIVER:
            self.waived += self.let_off(part, amount, entry, What.WAIVER)
            return
        elif amount < 0:
            self.corrected -= self.let_off(part, -amount, entry, What.CORRECTION)
            return
        else:
            self.corrected += amount
        raised, what = _RAISES.get(kind, (part, What.CORRECTION))
        self.raise_part(raised, amount, entry.on, what, entry.id)
