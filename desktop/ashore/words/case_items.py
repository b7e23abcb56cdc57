"""The lines of a case's timeline in words: what it is, what was said with it, how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import Agreement
from ashore.domain.contact import Contact
from ashore.services.timeline import Item, ItemKind
from ashore.words import cases, entries, figures, names
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

_ENDED: Mapping[CourseStatus, str] = {
    CourseStatus.RUNNING: QT_TRANSLATE_NOOP("CaseItems", "Promised payment"),
    CourseStatus.KEPT: QT_TRANSLATE_NOOP("CaseItems", "Promise kept"),
    CourseStatus.BROKEN: QT_TRANSLATE_NOOP("CaseItems", "Promise broken"),
    CourseStatus.WITHDRAWN: QT_TRANSLATE_NOOP("CaseItems", "Promise withdrawn"),
    CourseStatus.REPLACED: QT_TRANSLATE_NOOP("CaseItems", "Promise withdrawn"),
}
_OVER: Mapping[CourseStatus, str] = {
    CourseStatus.RUNNING: QT_TRANSLATE_NOOP("CaseItems", "Agreement kept so far"),
    CourseStatus.KEPT: QT_TRANSLATE_NOOP("CaseItems", "Agreement kept"),
    CourseStatus.BROKEN: QT_TRANSLATE_NOOP("CaseItems", "Agreement broken"),
    CourseStatus.WITHDRAWN: QT_TRANSLATE_NOOP("CaseItems", "Agreement withdrawn"),
    CourseStatus.REPLACED: QT_TRANSLATE_NOOP("CaseItems", "Agreement replaced by a later one"),
}


def title(item: Item) -> str:
    """What an item is: ``Call from them · Agency``."""
    kind = item.kind
    if item.entry:
        return entries.entry_sentence(item.entry)
    if item.contact:
        return contact_title(item.contact)
    if item.promise and kind is ItemKind.PROMISE:
        text = translate("CaseItems", "Promise to pay by {date}")
        return text.format(date=figures.long_date(item.promise.due_on))
    if item.promise:
        return translate("CaseItems", _ENDED[item.status or CourseStatus.RUNNING])
    if item.agreement and kind is ItemKind.AGREEMENT:
        return cases.agreement_name(item.agreement.kind)
    if item.agreement:
        return translate("CaseItems", _OVER[item.status or CourseStatus.RUNNING])
    if kind is ItemKind.DUE:
        return translate("CaseItems", "Due") if item.ahead else translate("CaseItems", "Was due")
    return translate("CaseItems", "Stage changed")


def contact_title(contact: Contact) -> str:
    """``Call from them · Agency Hui``; a note has nobody on the other side."""
    line = cases.contact_line(contact)
    if contact.channel == "note":
        return line
    return f"{line} · {contact.who or cases.party_name(contact.party)}"


def detail(item: Item) -> str:
    """What was said or noted with it, in one line."""
    if item.contact:
        return contact_detail(item.contact)
    if item.entry:
        return item.entry.note
    if item.agreement and item.kind is ItemKind.AGREEMENT:
        return _agreement_detail(item.agreement, item.debt.currency)
    if item.promise and item.kind is ItemKind.PROMISE:
        return item.promise.note
    return ""


def contact_detail(contact: Contact) -> str:
    """``Not answered · asked for a plan · follow up on 1 Dec``."""
    parts = []
    if contact.answered is False:
        parts.append(translate("CaseItems", "Not answered"))
    if contact.said:
        parts.append(" ".join(contact.said.split()))
    if contact.promised is not None and contact.promised_on is not None:
        text = translate("CaseItems", "promised by {date}")
        parts.append(text.format(date=figures.date_text(contact.promised_on, contact.day)))
    if contact.follow_up_on is not None and not contact.followed_up:
        text = translate("CaseItems", "follow up on {date}")
        parts.append(text.format(date=figures.date_text(contact.follow_up_on, contact.day)))
    return " · ".join(parts)


def amount(item: Item) -> str:
    """The amount of an item, or the new rate; "" where it has none."""
    if item.entry:
        return entries.entry_amount(item.entry, item.debt.currency)
    return "" if item.amount is None else figures.money(item.amount, item.debt.currency)


def badge(item: Item) -> tuple[str, str]:
    """The word of an item's badge, and the stage whose colours it has; two "" for none."""
    if item.stage is not None:
        return names.stage_short(item.stage), str(item.stage)
    if item.marks:
        text = translate("CaseItems", "%n mark(s)", None, len(item.marks))
        return text, "in_grace"
    made = item.kind in (ItemKind.PROMISE, ItemKind.AGREEMENT)
    if item.status is not None and made:
        named = promise_status if item.promise else cases.status_name
        return named(item.status), badge_colours(item.status)
    return "", ""


def promise_status(status: CourseStatus) -> str:
    """``open``, or as ``cases.status_name``: a promise is kept by one payment, not so far."""
    if status is CourseStatus.RUNNING:
        return translate("CaseItems", "open")
    return cases.status_name(status)


def badge_colours(status: CourseStatus) -> str:
    """The stage whose colours the word for a status has."""
    if status in (CourseStatus.RUNNING, CourseStatus.KEPT):
        return "agreement"
    return "phone_contact" if status is CourseStatus.BROKEN else "closed"


def spoken(item: Item, today: date) -> str:
    """A row as a sentence for a screen reader."""
    parts = [figures.date_text(item.on, today)]
    if item.at:
        parts.append(f"{item.at:%H:%M}")
    word, _colours = badge(item)
    parts += [part for part in (title(item), amount(item), word, detail(item)) if part]
    if item.ahead:
        parts.append(translate("CaseItems", "lies ahead"))
    return translate("Cases", ", ").join(parts)


def _agreement_detail(agreement: Agreement, currency: str) -> str:
    """The terms without the name of the kind."""
    return " · ".join(
        part for part in (cases.agreement_terms(agreement, currency), agreement.note) if part
    )
