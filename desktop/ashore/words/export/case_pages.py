"""The case of one debt on paper, as a lender's or a regulator's complaint office asks for it."""

from __future__ import annotations

from ashore.services.case_file import Case
from ashore.words import figures, names
from ashore.words.export import case_rows
from ashore.words.export.common import DASH
from ashore.words.export.pages import Document, Line, Section, Table
from ashore.words.language import translate
from ashore.words.prepare import BLANK


def case_document(case: Case) -> Document:
    """Who complains about whom and the figures first; then what happened, the marks, the evidence."""
    debt = case.record.debt
    text = translate("CaseFile", "Contacts about a debt: {debt}, up to {date}")
    title = text.format(debt=debt.name, date=figures.long_date(case.on))
    lender = names.lender_called(debt.lender) if debt.lender else debt.name
    lines = [
        Line(title, "title"),
        Line(translate("CaseFile", "About: {lender}").format(lender=lender), "strong"),
        Line(translate("CaseFile", "From (name, telephone): {blank}").format(blank=BLANK * 4)),
        Line(translate("CaseFile", "Contract or card number: {blank}").format(blank=BLANK * 3)),
        Line(translate("CaseFile", "What is asked for: {blank}").format(blank=BLANK * 6)),
        Line(_counts(case)),
    ]
    after = (
        Line(translate("CaseFile", "Recorded by the person who owes the debt, as it happened. Times are local, with "
                       "their offset from UTC. “May be outside” names a guideline to look at; it is no verdict."),
             "caption"),
        Line(translate("CaseFile", "Complain to the lender first. If that does not help: 12378 (financial regulator) "
                       "or 12363 (central bank)."), "caption"),
    )  # fmt: skip
    sections = [_timeline(case)]
    if marks := case_rows.mark_rows(case):
        sections.append(_marks(marks))
    sections.append(_evidence(case))
    return Document(title, tuple(lines), _figures(case), after, tuple(sections), title)


def _counts(case: Case) -> str:
    contacts = translate("CaseFile", "%n contact(s) recorded", None, len(case.entries))
    marked = sum(bool(each.marks) for each in case.entries)
    outside = translate("CaseFile", "%n of them may be outside a guideline", None, marked)
    shown = translate("CaseFile", "%n piece(s) of evidence", None, len(case.evidence))
    return translate("CaseFile", "{contacts}, {marked}, {evidence}.").format(
        contacts=contacts, marked=outside, evidence=shown
    )


def _figures(case: Case) -> Table:
    found, code = case.standing, case.record.debt.currency
    owed, complete = found.ledger.parts, found.ledger.complete

    def money(minor: int, known: bool = True) -> str:
        return figures.money(minor, code) if known else DASH

    rows = [
        (translate("CaseFile", "Owed by own count"), money(owed.total, complete)),
        (translate("CaseFile", "of it principal"), money(owed.principal)),
        (translate("CaseFile", "of it interest"), money(owed.interest, complete)),
        (translate("CaseFile", "of it penalty interest"), money(owed.penalty, complete)),
        (translate("CaseFile", "of it fees"), money(owed.costs)),
        (translate("CaseFile", "Overdue"), money(found.overdue_amount)),
        (translate("CaseFile", "Days overdue"), str(found.days_overdue)),
        (translate("CaseFile", "Stage"), names.stage_name(found.stage)),
    ]
    head = (translate("CaseFile", "Figures of the day"), translate("CaseFile", "Amount"))
    return Table(head, tuple(rows), frozenset({1}))


def _timeline(case: Case) -> Section:
    head = (
        translate("CaseFile", "When"), translate("CaseFile", "What"), translate("CaseFile", "With whom"),
        translate("CaseFile", "Said"), translate("CaseFile", "Amount"), translate("CaseFile", "No."),
    )  # fmt: skip
    rows = [
        (
            case_rows.when(item),
            case_rows.what(item),
            case_rows.with_whom(item.contact) if item.contact else "",
            case_rows.said(item),
            case_rows.amount(item),
            case_rows.numbers(case, item.contact),
        )
        for item in case.items
    ]
    title = translate("CaseFile", "What happened, the oldest first")
    return Section(title, Table(head, tuple(rows), frozenset({4})))


def _marks(rows: list[tuple[str, ...]]) -> Section:
    head = (
        translate("CaseFile", "When"), translate("CaseFile", "Contact"),
        translate("CaseFile", "May be outside"), translate("CaseFile", "In force from"),
        translate("CaseFile", "Because"),
    )  # fmt: skip
    title = translate("CaseFile", "Contacts that may be outside a guideline")
    return Section(title, Table(head, tuple(rows)))


def _evidence(case: Case) -> Section:
    head = (
        translate("CaseFile", "No."), translate("CaseFile", "Kind"), translate("CaseFile", "What it is"),
        translate("CaseFile", "Kept at"), translate("CaseFile", "Of which contact"),
    )  # fmt: skip
    remark = ""
    if not case.evidence:
        remark = translate("CaseFile", "No evidence is noted down yet.")
    rows = tuple(case_rows.evidence_rows(case))
    return Section(translate("CaseFile", "Evidence"), Table(head, rows, frozenset({0})), remark)
