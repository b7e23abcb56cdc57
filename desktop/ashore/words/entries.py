"""What the entries of a ledger, its parts and its steps are called."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.domain.calc.allocation import Part
from ashore.domain.debt import Entry, EntryKind
from ashore.domain.ledger.values import What
from ashore.words import figures
from ashore.words.language import QT_TRANSLATE_NOOP, translate


def entry_name(kind: EntryKind) -> str:
    """``Payment``."""
    return translate("Entries", _ENTRIES[kind])


def part_name(part: Part) -> str:
    """``Penalty interest``."""
    return translate("Entries", _PARTS[part])


def step_name(what: What) -> str:
    """``Late fee``: what a derived line is."""
    return translate("Entries", _STEPS[what])


def entry_sentence(entry: Entry) -> str:
    """``Waiver, penalty interest``: the kind, and the part where the entry is about one."""
    name = entry_name(entry.kind)
    if entry.part is None:
        return name
    return translate("Entries", "{entry}: {part}").format(entry=name, part=part_name(entry.part))


def entry_amount(entry: Entry, currency: str) -> str:
    """What an entry comes to: an amount, or the new rate."""
    if entry.kind is EntryKind.RATE:
        return figures.rate(entry.rate) if entry.rate else "–"
    return figures.money(entry.amount, currency)


_ENTRIES: Mapping[EntryKind, str] = {
    EntryKind.BALANCE: QT_TRANSLATE_NOOP("Entries", "Balance"),
    EntryKind.PAYMENT: QT_TRANSLATE_NOOP("Entries", "Payment"),
    EntryKind.CHARGE: QT_TRANSLATE_NOOP("Entries", "Charge"),
    EntryKind.FEE: QT_TRANSLATE_NOOP("Entries", "Fee"),
    EntryKind.WAIVER: QT_TRANSLATE_NOOP("Entries", "Waiver"),
    EntryKind.RATE: QT_TRANSLATE_NOOP("Entries", "New rate"),
    EntryKind.CORRECTION: QT_TRANSLATE_NOOP("Entries", "Correction"),
}
_PARTS: Mapping[Part, str] = {
    Part.PRINCIPAL: QT_TRANSLATE_NOOP("Entries", "Principal"),
    Part.INTEREST: QT_TRANSLATE_NOOP("Entries", "Interest"),
    Part.PENALTY: QT_TRANSLATE_NOOP("Entries", "Penalty interest"),
    Part.COSTS: QT_TRANSLATE_NOOP("Entries", "Fees"),
}
_STEPS: Mapping[What, str] = {
    What.PAGE: QT_TRANSLATE_NOOP("Entries", "Balance"),
    What.CHARGE: QT_TRANSLATE_NOOP("Entries", "Charge"),
    What.FEE: QT_TRANSLATE_NOOP("Entries", "Fee"),
    What.LATE_FEE: QT_TRANSLATE_NOOP("Entries", "Late fee"),
    What.INTEREST: QT_TRANSLATE_NOOP("Entries", "Interest"),
    What.PENALTY: QT_TRANSLATE_NOOP("Entries", "Penalty interest"),
    What.PAYMENT: QT_TRANSLATE_NOOP("Entries", "Payment"),
    What.WAIVER: QT_TRANSLATE_NOOP("Entries", "Waiver"),
    What.CORRECTION: QT_TRANSLATE_NOOP("Entries", "Correction"),
    What.CREDIT: QT_TRANSLATE_NOOP("Entries", "Paid too much"),
}
