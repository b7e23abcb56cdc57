"""Contacts, agreements and promises in words, for terminal and window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import Agreement, AgreementKind, Breach, Growth
from ashore.domain.contact import Channel, Contact, Direction, EvidenceKind, Party
from ashore.words import conduct, figures, names
from ashore.words.language import QT_TRANSLATE_NOOP, current, translate

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.domain.standing import Standing
    from ashore.services.contacts import LogEntry

_CHANNELS: Mapping[Channel, str] = {
    Channel.SMS: QT_TRANSLATE_NOOP("Cases", "SMS"),
    Channel.IN_APP: QT_TRANSLATE_NOOP("Cases", "Message in the app"),
    Channel.CALL: QT_TRANSLATE_NOOP("Cases", "Call"),
    Channel.ROBOT_CALL: QT_TRANSLATE_NOOP("Cases", "Robot call"),
    Channel.LETTER: QT_TRANSLATE_NOOP("Cases", "Letter"),
    Channel.EMAIL: QT_TRANSLATE_NOOP("Cases", "E-mail"),
    Channel.VISIT: QT_TRANSLATE_NOOP("Cases", "Visit"),
    Channel.COMPLAINT: QT_TRANSLATE_NOOP("Cases", "Complaint"),
    Channel.COURT: QT_TRANSLATE_NOOP("Cases", "Court"),
    Channel.NOTE: QT_TRANSLATE_NOOP("Cases", "Note"),
}
_DIRECTIONS: Mapping[Direction, str] = {
    Direction.IN: QT_TRANSLATE_NOOP("Cases", "from them"),
    Direction.OUT: QT_TRANSLATE_NOOP("Cases", "from you"),
}
_PARTIES: Mapping[Party, str] = {
    Party.LENDER: QT_TRANSLATE_NOOP("Cases", "Lender"),
    Party.AGENCY: QT_TRANSLATE_NOOP("Cases", "Agency"),
    Party.COURT: QT_TRANSLATE_NOOP("Cases", "Court"),
    Party.AUTHORITY: QT_TRANSLATE_NOOP("Cases", "Authority"),
    Party.UNRELATED: QT_TRANSLATE_NOOP("Cases", "Someone unrelated"),
    Party.OTHER: QT_TRANSLATE_NOOP("Cases", "Someone else"),
}
_EVIDENCE: Mapping[EvidenceKind, str] = {
    EvidenceKind.RECORDING: QT_TRANSLATE_NOOP("Cases", "Recording"),
    EvidenceKind.SCREENSHOT: QT_TRANSLATE_NOOP("Cases", "Screenshot"),
    EvidenceKind.LETTER: QT_TRANSLATE_NOOP("Cases", "Letter"),
    EvidenceKind.OTHER: QT_TRANSLATE_NOOP("Cases", "Other evidence"),
}
_KINDS: Mapping[AgreementKind, str] = {
    AgreementKind.EXTENSION: QT_TRANSLATE_NOOP("Cases", "Extension"),
    AgreementKind.INSTALMENTS: QT_TRANSLATE_NOOP("Cases", "Instalment agreement"),
    AgreementKind.REDUCTION: QT_TRANSLATE_NOOP("Cases", "Reduction"),
    AgreementKind.INTEREST_FREEZE: QT_TRANSLATE_NOOP("Cases", "Interest freeze"),
}
_GROWTHS: Mapping[Growth, str] = {
    Growth.RUNNING: QT_TRANSLATE_NOOP("Cases", "interest runs on"),
    Growth.REDUCED: QT_TRANSLATE_NOOP("Cases", "interest at a lower rate"),
    Growth.FROZEN: QT_TRANSLATE_NOOP("Cases", "no interest"),
}
_BREACHES: Mapping[Breach, str] = {
    Breach.ORIGINAL: QT_TRANSLATE_NOOP("Cases", "If it is broken, all is as if it had not been made."),
    Breach.ALL_DUE: QT_TRANSLATE_NOOP("Cases", "If it is broken, the rest is due at once."),
}  # fmt: skip
_STATUSES: Mapping[CourseStatus, str] = {
    CourseStatus.RUNNING: QT_TRANSLATE_NOOP("Cases", "kept so far"),
    CourseStatus.KEPT: QT_TRANSLATE_NOOP("Cases", "kept"),
    CourseStatus.BROKEN: QT_TRANSLATE_NOOP("Cases", "broken"),
    CourseStatus.WITHDRAWN: QT_TRANSLATE_NOOP("Cases", "withdrawn"),
    CourseStatus.REPLACED: QT_TRANSLATE_NOOP("Cases", "replaced by a later one"),
}


def channel_name(channel: Channel) -> str:
    """``Call``."""
    return translate("Cases", _CHANNELS[channel])


def direction_name(direction: Direction) -> str:
    """``from them``."""
    return translate("Cases", _DIRECTIONS[direction])


def party_name(party: Party) -> str:
    """``Agency``."""
    return translate("Cases", _PARTIES[party])


def evidence_name(kind: EvidenceKind) -> str:
    """``Recording``."""
    return translate("Cases", _EVIDENCE[kind])


def agreement_name(kind: AgreementKind) -> str:
    """``Instalment agreement``."""
    return translate("Cases", _KINDS[kind])


def growth_name(growth: Growth) -> str:
    """``interest runs on``."""
    return translate("Cases", _GROWTHS[growth])


def breach_text(agreement: Agreement) -> str:
    """What it leaves when it is broken, as a sentence."""
    if agreement.kind is AgreementKind.INTEREST_FREEZE:
        return translate("Cases", "It asks for no payment, and so none can break it.")
    return translate("Cases", _BREACHES[agreement.on_breach])


def status_name(status: CourseStatus) -> str:
    """``kept so far``."""
    return translate("Cases", _STATUSES[status])


def contact_line(contact: Contact) -> str:
    """``Call from them``."""
    if contact.channel is Channel.NOTE:
        return channel_name(contact.channel)
    text = translate("Cases", "{channel} {direction}")
    return text.format(
        channel=channel_name(contact.channel), direction=direction_name(contact.direction)
    )


def log_row(entry: LogEntry) -> list[str]:
    """A contact as a row of the printed log."""
    contact = entry.contact
    answered = "" if contact.answered is None else translate("Cases", "yes")
    if contact.answered is False:
        answered = translate("Cases", "no")
    who = contact.who or party_name(contact.party)
    said = contact.said.replace("\n", " ")
    return [conduct.when(contact), entry.debt.name, contact_line(contact), who, answered, said]


def agreement_text(agreement: Agreement, currency: str) -> str:
    """``Instalment agreement: 12 × ¥500.00 from 10 Dec on; no interest``."""
    return translate("Cases", "{kind}: {terms}").format(
        kind=agreement_name(agreement.kind), terms=agreement_terms(agreement, currency)
    )


def agreement_lines(standing: Standing, agreement: Agreement, catalogue: Catalogue) -> list[str]:
    """What was agreed, where the debt stands with it, and what a card's paper does not name."""
    from ashore.domain.agreement.contents import check_contents

    code, found = standing.debt.currency, catalogue.conduct()
    lines = [agreement_text(agreement, code)]
    stage = names.stage_name(standing.stage)
    lines.append(translate("Cases", "Stage: {stage}").format(stage=stage))
    if standing.due_date:
        text = translate("Cases", "Next: {amount} by {date}")
        lines.append(text.format(
            amount=figures.money(standing.amount_due, code), date=figures.long_date(standing.due_date)
        ))  # fmt: skip
    lines.append(breach_text(agreement))
    checked = check_contents(standing.debt, agreement, found.requirement)
    if checked and checked.missing:
        listed = translate("Cases", ", ").join(
            found.contents[each].in_language(current()) for each in checked.missing
        )
        text = translate(
            "Cases",
            "The card rule (art. 70) asks the paper to name: {contents}. Look whether it does.",
        )
        lines.append(text.format(contents=listed))
    if checked and checked.too_long:
        text = translate(
            "Cases",
            "The card rule (art. 70) names %n month(s) as the longest.",
            None,
            found.requirement.months,
        )
        lines.append(text)
    return lines


def agreement_terms(agreement: Agreement, currency: str) -> str:
    """``12 × ¥500.00 from 10 Dec on; no interest``."""
    amount = figures.money(agreement.amount, currency)
    until = figures.long_date(agreement.until) if agreement.until else ""
    start = figures.long_date(agreement.start) if agreement.start else ""
    kind = agreement.kind
    if kind is AgreementKind.EXTENSION:
        return translate("Cases", "what is due before {date} is due then").format(date=until)
    if kind is AgreementKind.REDUCTION:
        return translate("Cases", "{amount} by {date} settles the debt").format(
            amount=amount, date=until
        )
    if kind is AgreementKind.INTEREST_FREEZE:
        return translate("Cases", "no interest from {start} to {until}").format(
            start=start, until=until
        )
    text = translate("Cases", "{count} × {amount} from {start} on; {interest}")
    return text.format(
        count=agreement.count, amount=amount, start=start, interest=growth_name(agreement.growth)
    )
