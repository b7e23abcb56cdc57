"""The lines of a case in words: what happened, with whom, what was said; as a table for CSV too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.contact import Contact
from ashore.services.timeline import Item, ItemKind
from ashore.words import cases, conduct, entries, figures, names
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from ashore.domain.conduct import Mark
    from ashore.services.case_file import Case

_PROMISES: Mapping[CourseStatus, str] = {
    CourseStatus.RUNNING: QT_TRANSLATE_NOOP("CaseFile", "Promise to pay, still open"),
    CourseStatus.KEPT: QT_TRANSLATE_NOOP("CaseFile", "Promise to pay, kept"),
    CourseStatus.BROKEN: QT_TRANSLATE_NOOP("CaseFile", "Promise to pay, not kept"),
    CourseStatus.WITHDRAWN: QT_TRANSLATE_NOOP("CaseFile", "Promise to pay, withdrawn"),
    CourseStatus.REPLACED: QT_TRANSLATE_NOOP("CaseFile", "Promise to pay, withdrawn"),
}


def what(item: Item) -> str:
    """``Call from them``, ``Payment``, ``Stage: phone contact``."""
    if item.contact:
        return cases.contact_line(item.contact)
    if item.entry:
        return entries.entry_sentence(item.entry)
    if item.stage:
        text = translate("CaseFile", "Stage: {stage}")
        return text.format(stage=names.stage_name(item.stage))
    if item.promise:
        if item.kind is ItemKind.PROMISE:
            text = translate("CaseFile", "Promise to pay by {date}")
            return text.format(date=figures.long_date(item.promise.due_on))
        return translate("CaseFile", _PROMISES[item.status or CourseStatus.RUNNING])
    if item.agreement:
        if item.kind is ItemKind.AGREEMENT:
            return cases.agreement_text(item.agreement, item.debt.currency)
        text = translate("CaseFile", "{agreement}: {status}")
        return text.format(
            agreement=cases.agreement_name(item.agreement.kind),
            status=cases.status_name(item.status or CourseStatus.RUNNING),
        )
    return translate("CaseFile", "Was due")


def when(item: Item) -> str:
    """The day, and the local time with its offset where it is known."""
    return conduct.when(item.contact) if item.contact else item.on.isoformat()


def with_whom(contact: Contact) -> str:
    """Company, person, staff number and the number that was used."""
    parts = [contact.who or cases.party_name(contact.party), contact.person]
    if contact.staff_number:
        text = translate("CaseFile", "staff no. {number}")
        parts.append(text.format(number=contact.staff_number))
    parts.append(contact.number)
    return translate("CaseFile", ", ").join(part for part in parts if part)


def said(item: Item) -> str:
    """What was said, whether it was answered, what was promised; of an entry its note."""
    contact = item.contact
    if contact is None:
        return item.entry.note if item.entry else ""
    parts = [" ".join(contact.said.split())]
    if contact.answered is False:
        parts.insert(0, translate("CaseFile", "Not answered."))
    if contact.promised is not None and contact.promised_on:
        text = translate("CaseFile", "Promised: {amount} by {date}.")
        money = figures.money(contact.promised, item.debt.currency)
        parts.append(text.format(amount=money, date=figures.long_date(contact.promised_on)))
    return " ".join(part for part in parts if part)


def amount(item: Item) -> str:
    """What it came to, "" where it is not about an amount."""
    if item.entry:
        return entries.entry_amount(item.entry, item.debt.currency)
    return "" if item.amount is None else figures.money(item.amount, item.debt.currency)


def numbers(case: Case, contact: Contact | None) -> str:
    """The numbers of the evidence of a contact: ``1, 2``."""
    found = [
        str(n) for n, (owner, _) in enumerate(case.evidence, start=1)
        if contact is not None and owner.id == contact.id
    ]  # fmt: skip
    return ", ".join(found)


def mark_rows(case: Case) -> list[tuple[str, ...]]:
    """The contacts that may be outside a guideline: when, what, which, since when in force, why."""
    return [
        (conduct.when(each.contact), cases.contact_line(each.contact), *_mark(each.contact, mark))
        for each in case.entries
        for mark in each.marks
    ]


def evidence_rows(case: Case) -> list[tuple[str, ...]]:
    """What there is to show: its number, kind, title, where it is kept, and of which contact."""
    return [
        (
            str(n),
            cases.evidence_name(piece.kind),
            piece.title,
            piece.place,
            f"{conduct.when(contact)} {cases.contact_line(contact)}",
        )
        for n, (contact, piece) in enumerate(case.evidence, start=1)
    ]


def case_rows(case: Case) -> list[list[str]]:
    """The case as CSV: a header, then a line for each thing that happened, the oldest first."""
    head = [
        translate("CaseFile", "When"), translate("CaseFile", "What"), translate("CaseFile", "Debt"),
        translate("CaseFile", "Lender"), translate("CaseFile", "Side"), translate("CaseFile", "Company"),
        translate("CaseFile", "Person"), translate("CaseFile", "Staff number"),
        translate("CaseFile", "Number used"), translate("CaseFile", "Said"), translate("CaseFile", "Amount"),
        translate("CaseFile", "May be outside"), translate("CaseFile", "Evidence"),
    ]  # fmt: skip
    return [head, *(_row(case, item) for item in case.items)]


def _row(case: Case, item: Item) -> list[str]:
    debt, contact = case.record.debt, item.contact
    party = [""] * 5
    if contact:
        side = cases.party_name(contact.party)
        party = [side, contact.who, contact.person, contact.staff_number, contact.number]
    shown = [
        f"{cases.evidence_name(piece.kind)}: {piece.title} {piece.place}".rstrip()
        for piece in (contact.evidence if contact else ())
    ]
    return [
        when(item), what(item), debt.name, names.lender_called(debt.lender) if debt.lender else "",
        *party, said(item), amount(item), _marks(contact, item.marks), "; ".join(shown),
    ]  # fmt: skip


def _marks(contact: Contact | None, marks: Iterable[Mark]) -> str:
    if contact is None:
        return ""
    text = translate("CaseFile", "{rule} (in force from {date}): {reason}")
    found = []
    for mark in marks:
        rule, since, reason = _mark(contact, mark)
        found.append(text.format(rule=rule, date=since, reason=reason))
    return "; ".join(found)


def _mark(contact: Contact, mark: Mark) -> tuple[str, str, str]:
    rule = mark.guideline
    return (
        conduct.guideline_name(rule.id),
        rule.in_force_from.isoformat(),
        conduct.because(contact, mark),
    )
