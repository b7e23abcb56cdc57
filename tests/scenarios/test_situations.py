"""The nine situations of the linked articles, each entered as a person would enter it."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from tests.scenarios.person import TODAY, Person

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.stage import Stage
from ashore.exchange.json_list import document
from ashore.exchange.json_log import entry as log_entry
from ashore.services import agreements, prepare, sms, templates
from ashore.services.demo import sample_contacts, sample_records
from ashore.services.timeline import ItemKind
from ashore.services.today import TaskKind
from ashore.storage import Store
from ashore.words import language
from ashore.words.conduct import because
from ashore.words.prepare import values


@pytest.fixture
def person(store: Store) -> Person:
    return Person(store)


def exported(person: Person, on: date = TODAY) -> dict[str, object]:
    """The one debt as ``ashore list --json`` has it."""
    from ashore.domain.portfolio import portfolio

    held = portfolio(person.store.records(), on, person.catalogue.boundaries_of)
    rules, conventions = person.catalogue.stage_rules(), person.catalogue.conventions()
    written = json.loads(json.dumps(document(held, conventions, rules.shifts)))
    found: dict[str, object] = written["debts"][0]
    return found


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


def test_seven_days_overdue_on_a_card(person: Person) -> None:
    card = person.enters(
        name="Card", lender="card", balance="4200", due_date=day(-7), amount_due="420",
        rate="0.05", rate_period="day", repeats="monthly",
    )  # fmt: skip
    seen = person.sees(card)
    assert (seen.stage, seen.days_overdue) == (Stage.PHONE_CONTACT, 7)
    assert (seen.next_stage, seen.next_stage_on) == (
        Stage.FORMAL_COLLECTION,
        TODAY + timedelta(days=9),
    )
    [overdue, stage] = person.to_do(days=9)
    assert (overdue.kind, overdue.amount) == (TaskKind.OVERDUE, 42_000)
    assert (stage.kind, stage.stage, stage.amount) == (
        TaskKind.STAGE,
        Stage.FORMAL_COLLECTION,
        41_000,
    )
    assert person.plans(50_000).payments[0].amount == 50_000
    assert exported(person)["stage"] == "phone_contact"
    person.pays(card, 41_000)  # ten yuan short count as paid
    assert person.sees(card).stage is Stage.CURRENT
    assert [t.kind for t in person.to_do()] == []
    assert person.takes_all_back()[-1] == ([], [])


def test_thirty_thousand_unpaid_for_a_year(person: Person) -> None:
    card = person.enters(
        lender="huaxia-card", name="华夏", balance="30000", due_date=day(-372), contact_works="no"
    )
    seen = person.sees(card)
    assert (seen.stage, seen.days_overdue, seen.next_stage) == (Stage.FORMAL_COLLECTION, 372, None)
    # What the plan can keep becomes the offer of the call sheet, and that the agreement.
    record = person.record(card)
    sheet = prepare.sheet(record, TODAY, person.catalogue, prepare.Household(600_000, 520_000))
    assert sheet.offer == prepare.Offer(78_948, 38, 78_924)
    assert sheet.reaches
    language.use("zh_CN")
    letter = templates.fill(
        next(t for t in templates.templates("zh_CN")[0] if t.id == "instalment-request"),
        values(sheet),
    )
    assert "分 38 个月，每月还款 ¥789.48" in letter.body
    assert letter.open_places == ()
    made = person.signs(card, kind="instalments", amount="789.48", count="38", start=day(20),
                        interest="frozen", last_amount="789.24")  # fmt: skip
    effect = agreements.effect(record, made, TODAY, person.catalogue)
    assert (effect.owed, effect.asked) == (3_000_000, 3_000_000)
    assert effect.lacking is not None
    assert len(effect.lacking.missing) == 7
    assert person.sees(card).stage is Stage.AGREEMENT
    assert exported(person)["stage"] == "agreement"
    paid = person.plans(80_000).payments
    assert [payment.due for payment in paid[:2]] == [78_948, 78_948]
    assert person.plans(80_000).ends_on is not None


def test_a_reduction_and_repaying_the_principal(person: Person) -> None:
    loan = person.enters(
        lender="platform-loan",
        name="Training",
        balance="6800",
        due_date=day(-95),
        rate="1.2",
        rate_period="month",
    )
    person.signs(loan, kind="reduction", amount="6000", until=day(20))
    seen = person.sees(loan)
    assert (seen.stage, seen.amount_due, seen.due_date) == (
        Stage.AGREEMENT,
        600_000,
        TODAY + timedelta(days=20),
    )
    assert [t.kind for t in person.to_do(days=20)] == [TaskKind.AGREED_DUE]
    plan = person.plans(650_000)
    assert sum(payment.amount for payment in plan.payments) == 600_000
    person.pays(loan, 600_000, TODAY + timedelta(days=12))
    later = TODAY + timedelta(days=12)
    assert (person.sees(loan, later).stage, person.sees(loan, later).balance) == (Stage.CLOSED, 0)
    assert person.sees(loan, later).ledger.total == 0
    assert [
        i.status for i in person.timeline(loan, later) if i.kind is ItemKind.AGREEMENT_ENDED
    ] == [CourseStatus.KEPT]
    assert exported(person, later)["stage"] == "closed"
    before = person.takes_all_back()
    assert [len(records) for records, _ in before] == [1, 1, 0]
    assert before[0][0][0].agreements
    assert not before[1][0][0].agreements


def test_a_negotiated_instalment_agreement(person: Person) -> None:
    person.today = TODAY - timedelta(days=20)
    card = person.enters(
        lender="card",
        name="Card",
        balance="18000",
        due_date=day(-90),
        rate="0.05",
        rate_period="day",
    )
    person.signs(card, kind="instalments", amount="1500", count="12", every="month", start=day(-5),
                 interest="frozen", breach_days="3",
                 contents="balance currency cycle amounts-and-dates interest-and-fees no-new-cards breach")  # fmt: skip
    person.today = TODAY
    assert person.sees(card).stage is Stage.FORMAL_COLLECTION  # the first one was missed
    person.pays(card, 150_000, TODAY - timedelta(days=5))
    seen = person.sees(card)
    assert (seen.stage, seen.balance, seen.cost and seen.cost.total) == (
        Stage.AGREEMENT,
        1_650_000,
        0,
    )
    person.notes(
        card,
        channel="call",
        direction="in",
        when=f"{day(-3)} 10:00",
        party="agency",
        answered="yes",
    )
    person.notes(card, channel="sms", direction="in", when=f"{day(-3)} 11:00", collects="no")
    assert person.marks(card) == ["agreed-card"]
    broken = TODAY + timedelta(days=29)  # due on 19 December, three days late are allowed
    assert person.sees(card, broken - timedelta(days=1)).stage is Stage.AGREEMENT
    assert person.sees(card, broken).stage is Stage.FORMAL_COLLECTION
    assert TaskKind.AGREEMENT_BROKEN in {task.kind for task in person.to_do(broken)}


def test_a_hundred_and_twenty_thousand_overdue_for_two_years(person: Person) -> None:
    loan = person.enters(
        lender="bank-loan",
        name="Loan",
        balance="120000",
        due_date=day(-730),
        rate="7.3",
        penalty="1.5x",
    )
    seen = person.sees(loan)
    assert (seen.stage, seen.days_overdue) == (Stage.FORMAL_COLLECTION, 730)
    assert seen.cost is not None
    assert seen.cost.total == 3_650
    # The general time of limitation is shown as a date, and begins anew with a demand.
    third = TODAY + timedelta(days=366)
    near = [t for t in person.to_do(third - timedelta(days=30)) if t.kind is TaskKind.LIMITATION]
    assert [(t.on, t.action) for t in near] == [(date(2027, 11, 24), "none")]
    person.notes(loan, channel="letter", direction="in", when=f"{day(-40)} 14:00", said="催收函")
    assert not [
        t for t in person.to_do(third - timedelta(days=30)) if t.kind is TaskKind.LIMITATION
    ]
    assert person.plans(100_000).never_ends is not None or person.plans(100_000).months
    assert exported(person)["labels"] == {
        "month": "M7+", "credit_mark": "7", "five_class": "loss",
    }  # fmt: skip


def test_what_to_do_with_a_lenders_sms(person: Person) -> None:
    text = "【花呗】您本期账单2,140.50元已逾期，请于11月25日前还款。案件编号：HB1124001，详询95188"
    loan = person.enters(
        lender="huabei", balance="6320.50", due_date=day(-2), amount_due="2140.50", name="花呗"
    )
    person.enters(lender="jiebei", balance="24000", due_date=day(-2), name="借呗")
    records = person.store.records()
    offer = sms.read_sms(text, [record.debt for record in records], person.catalogue, TODAY)
    assert offer.lender == "huabei"
    assert [debt.id for debt in offer.debts] == [loan]
    assert [amount.minor for amount in offer.message.amounts] == [214_050]
    assert [found.on for found in offer.message.days] == [date(2026, 11, 25)]
    assert [number.number for number in offer.message.numbers] == ["HB1124001", "95188"]
    assert person.store.records() == records
    assert person.store.contacts() == []  # nothing is stored unasked
    noted = person.notes(loan, channel="sms", direction="in", when=f"{day(-1)} 21:59", said=text,
                         number=offer.message.numbers[0].number, follow_up_on=day(1))  # fmt: skip
    assert person.marks(loan) == []
    [follow] = [t for t in person.to_do() if t.kind is TaskKind.FOLLOW_UP]
    assert (follow.id, follow.on) == (noted.id, TODAY + timedelta(days=1))
    stranger = sms.read_sms(
        "[Nobody] Pay $5", [record.debt for record in records], person.catalogue, TODAY
    )
    assert (stranger.lender, stranger.debts) == ("", ())


def test_a_home_visit(person: Person) -> None:
    card = person.enters(lender="huaxia-card", name="Card", balance="30000", due_date=day(-60))
    person.notes(card, channel="visit", direction="in", when=f"{day(-6)} 18:30", party="agency",
                 who="An agency", staff_number="A-27", said="They did not come in.")  # fmt: skip
    assert person.marks(card) == []
    person.notes(card, channel="visit", direction="in", when=f"{day(-5)} 22:00", party="agency")
    person.notes(card, channel="call", direction="in", when=f"{day(-4)} 10:00", party="unrelated")
    assert person.marks(card) == ["quiet-hours", "unrelated-people"]
    language.use("en")
    written = [log_entry(each, because) for each in person.log(card)]
    marks = json.loads(json.dumps(written))[1]["marks"]
    assert marks == [
        {"rule": "quiet-hours", "in_force_from": "2025-02-28", "because": "it came at 22:00"}
    ]
    sheet = prepare.sheet(person.record(card), TODAY, person.catalogue)
    complaint = next(t for t in templates.templates("en")[0] if t.id == "complaint")
    body = templates.fill(complaint, values(sheet, person.log(card))).body
    assert "may be outside “GB/T 45251-2025: no contact between 22:00 and 08:00”" in body
    assert [item.kind for item in person.timeline(card)].count(ItemKind.CONTACT) == 3


def test_an_extension(person: Person) -> None:
    loan = person.enters(lender="car-loan", name="Car", balance="36000", due_date=day(-3),
                         amount_due="2450", repeats="monthly", rate="7.3")  # fmt: skip
    assert person.sees(loan).stage is Stage.REMINDER
    person.signs(loan, kind="extension", until=day(20))
    seen = person.sees(loan)
    assert (seen.stage, seen.due_date, seen.days_overdue) == (
        Stage.AGREEMENT,
        TODAY + timedelta(days=20),
        0,
    )
    person.pays(loan, 245_000, TODAY + timedelta(days=20))
    after = person.sees(loan, TODAY + timedelta(days=21))
    assert (after.stage, after.due_date) == (Stage.CURRENT, date(2026, 12, 21))
    assert after.ledger.late_fees == after.ledger.accrued_penalty == after.ledger.parts.penalty
    changes = [
        (i.on, i.stage)
        for i in person.timeline(loan, TODAY + timedelta(days=21))
        if i.kind is ItemKind.STAGE
    ]
    assert changes == [(TODAY + timedelta(days=20), Stage.CURRENT)]


def test_twenty_four_days_overdue(person: Person) -> None:
    person.today = TODAY - timedelta(days=26)
    card = person.enters(lender="cib-card", name="Card", balance="7750", due_date=day(-24),
                         amount_due="1045", repeats="monthly")  # fmt: skip
    person.pays(card, 30_000, TODAY - timedelta(days=10))
    person.today = TODAY
    seen = person.sees(card)
    assert (seen.stage, seen.days_overdue, seen.overdue_amount) == (
        Stage.FORMAL_COLLECTION,
        24,
        74_500,
    )
    person.notes(
        card,
        channel="call",
        direction="in",
        when=f"{day(-1)} 10:00",
        answered="yes",
        promised="500@" + day(2),
    )
    kinds = [task.kind for task in person.to_do()]
    assert kinds == [TaskKind.OVERDUE, TaskKind.PROMISED, TaskKind.DUE]
    assert person.to_do(TODAY + timedelta(days=3))[0].kind is TaskKind.PROMISE_BROKEN
    person.pays(card, 50_000)
    assert TaskKind.PROMISED not in {task.kind for task in person.to_do()}
    stages = [(i.on, i.stage) for i in person.timeline(card) if i.kind is ItemKind.STAGE]
    assert stages == [
        (TODAY - timedelta(days=8), Stage.FORMAL_COLLECTION),
        (TODAY - timedelta(days=20), Stage.PHONE_CONTACT),
        (TODAY - timedelta(days=23), Stage.IN_GRACE),
    ]
    assert person.takes_all_back()[-1] == ([], [])


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_all_nine_are_in_the_demo(spoken: str) -> None:
    records = {(r.debt.lender, len(r.agreements)): r for r in sample_records(TODAY, spoken)}
    noted = sample_contacts(TODAY, spoken)
    by_due = {(TODAY - e.due_date).days for r in records.values() for e in r.entries if e.due_date}
    assert {7, 24, 372, 730} <= by_due
    kinds = {a.kind.value for r in records.values() for a in r.agreements}
    assert {"reduction", "instalments", "extension"} <= kinds
    assert {"sms", "visit", "call", "letter"} <= {c.channel.value for c in noted}
