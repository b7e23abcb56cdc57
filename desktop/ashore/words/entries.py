"""What the entries of a ledger, its parts and its steps are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind
from ashore.words import figures, names
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from ashore.domain.ledger.values import What


def part_name(part: Part) -> str:
    """``Penalty interest``."""
    return translate("Entries", _PARTS[part])


def step_name(what: What) -> str:
    """``Late fee``: what a derived line is."""
    return translate("Entries", _STEPS[what])


def entry_sentence(entry: Entry) -> str:
    """``Waiver, penalty interest``: the kind, and the part where the entry is about one."""
    name = names.entry_name(entry.kind)
    if entry.part is None:
        return name
    return translate("Entries", "{entry}: {part}").format(entry=name, part=part_name(entry.part))


def entry_amount(entry: Entry, currency: str) -> str:
    """What an entry comes to: an amount, or the new rate."""
    if entry.kind is EntryKind.RATE:
        return figures.rate(entry.rate) if entry.rate else "–"
    return figures.money(entry.amount, currency)


_PARTS: Mapping[Part, str] = {
    Part.PRINCIPAL: QT_TRANSLATE_NOOP("Entries", "Principal"),
    Part.INTEREST: QT_TRANSLATE_NOOP("Entries", "Interest"),
    Part.PENALTY: QT_TRANSLATE_NOOP("Entries", "Penalty interest"),
    Part.COSTS: QT_TRANSLATE_NOOP("Entries", "Fees"),
}
_STEPS: Mapping[str, str] = {
    "page": QT_TRANSLATE_NOOP("Entries", "Balance"),
    "charge": QT_TRANSLATE_NOOP("Entries", "Charge"),
    "fee": QT_TRANSLATE_NOOP("Entries", "Fee"),
    "late_fee": QT_TRANSLATE_NOOP("Entries", "Late fee"),
    "interest": QT_TRANSLATE_NOOP("Entries", "Interest"),
    "penalty": QT_TRANSLATE_NOOP("Entries", "Penalty interest"),
    "payment": QT_TRANSLATE_NOOP("Entries", "Payment"),
    "waiver": QT_TRANSLATE_NOOP("Entries", "Waiver"),
    "correction": QT_TRANSLATE_NOOP("Entries", "Correction"),
    "credit": QT_TRANSLATE_NOOP("Entries", "Paid too much"),
}
"""By the text of a What: the first rows of the window are shown without the ledger's rules."""
