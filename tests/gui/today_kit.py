"""A desk whose debts have something of every kind to do."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from tests.gui.dialog_kit import debt_id

from ashore.domain.agreement.values import Agreement, AgreementKind, Promise
from ashore.domain.contact import Channel, Contact, Direction, Evidence, EvidenceKind, Party
from ashore.domain.debt import Debt, Entry, EntryKind
from ashore.gui.desk import Desk
from ashore.gui.today_board import TodayBoard
from ashore.services import agreements, contacts, debts
from ashore.services.fields import Draft

CHINA = timezone(timedelta(hours=8))


def contact_on(desk: Desk, debt: str, days_ago: int, **more: object) -> Contact:
    """A call from an agency, so many days ago at ten past ten in the evening."""
    day = desk.today - timedelta(days=days_ago)
    at = datetime(day.year, day.month, day.day, 22, 10, tzinfo=CHINA)
    return Contact(
        "", debt, at, Channel.CALL, Direction.IN, Party.AGENCY, "Agency Hui", answered=True,
        said="Asked for 500 at once", **more,  # type: ignore[arg-type]
    )  # fmt: skip


def fill_desk(desk: Desk) -> str:
    """A broken promise, a broken agreement, a follow-up with evidence; the id of their first debt."""
    one, other = debt_id(desk, "weilidai"), old_debt(desk)
    made = desk.today - timedelta(days=5)
    broken = desk.today - timedelta(days=1)
    desk.do(agreements.add_promise, Promise("", one, made, 50_000, broken), desk.today)
    signed = desk.today - timedelta(days=10)
    agreed = Agreement(
        "", other, AgreementKind.REDUCTION, signed, amount=100_000,
        until=desk.today - timedelta(days=2), breach_days=1,
    )  # fmt: skip
    desk.do(agreements.agree, agreed, desk.today)
    shown = Evidence("", EvidenceKind.RECORDING, "Recording of the call", "phone, folder calls")
    noted = contact_on(desk, one, 1, follow_up_on=desk.today, evidence=(shown,))
    desk.do(contacts.add_contact, noted, datetime(2026, 11, 24, 23, tzinfo=CHINA))
    return one


def old_debt(desk: Desk) -> str:
    """A debt whose last page is older than the agreement about it."""
    read = desk.today - timedelta(days=40)
    page = Entry(
        "", "", read, EntryKind.BALANCE, 200_000,
        due_date=desk.today - timedelta(days=30), amount_due=20_000,
    )  # fmt: skip
    made = desk.do(debts.add_debt, Draft(Debt(id="", name="Old 2019", currency="CNY"), page))
    return made.after[0].debt.id


def board_of(desk: Desk) -> TodayBoard:
    """A board that has looked through everything."""
    board = TodayBoard(desk, desk)
    board.start()
    board.wait()
    return board
