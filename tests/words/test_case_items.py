"""The lines of a timeline in words: each kind says what it is, how it stands, and what was said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.domain.build import debt

from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import Agreement, AgreementKind, Promise
from ashore.domain.contact import Channel, Contact, Direction, Party
from ashore.domain.stage import Stage
from ashore.domain.terms import Terms
from ashore.gui import theme
from ashore.services.timeline import Item, ItemKind
from ashore.words import case_items, language

DAY = date(2026, 11, 24)
CARD = debt("card", Terms())
CALL = Contact(
    "c", "card", datetime(2026, 11, 24, 21, 59, tzinfo=UTC), Channel.CALL, Direction.IN,
    Party.AGENCY, answered=False, said="call\nback", promised=50_000, promised_on=date(2026, 12, 1),
    follow_up_on=date(2026, 11, 30),
)  # fmt: skip
PROMISE = Promise("p", "card", DAY, 50_000, date(2026, 12, 1), note="on the phone")
AGREEMENT = Agreement(
    "a", "card", AgreementKind.REDUCTION, DAY, amount=900_000, until=date(2026, 12, 31), note="seen"
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = language.current()
    language.use("en")
    yield
    language.use(before)


def item(kind: ItemKind, **fields: object) -> Item:
    return replace(Item(kind, DAY, CARD), **fields)  # type: ignore[arg-type]


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_contact_says_who_what_and_what_follows() -> None:
    call = item(ItemKind.CONTACT, id="c", contact=CALL, at=CALL.at, amount=50_000)
    assert case_items.title(call) == "Call from them · Agency"
    said = "Not answered · call back · promised by 1 Dec · follow up on 30 Nov"
    assert case_items.detail(call) == said
    assert plain(case_items.spoken(call, DAY)) == (
        f"24 Nov, 21:59, Call from them · Agency, ¥500.00, {said}"
    )
    done = replace(CALL, who="Hui Agency", followed_up=True, answered=True)
    assert case_items.contact_title(done) == "Call from them · Hui Agency"
    assert "follow up" not in case_items.contact_detail(done)
    assert case_items.contact_title(replace(CALL, channel=Channel.NOTE)) == "Note"


@pytest.mark.parametrize(
    ("status", "word", "ended", "colours"),
    [
        (CourseStatus.RUNNING, "open", "Promised payment", "agreement"),
        (CourseStatus.KEPT, "kept", "Promise kept", "agreement"),
        (CourseStatus.BROKEN, "broken", "Promise broken", "phone_contact"),
        (CourseStatus.WITHDRAWN, "withdrawn", "Promise withdrawn", "closed"),
    ],
)
def test_a_promise_says_how_it_stands_and_how_it_ended(
    status: CourseStatus, word: str, ended: str, colours: str
) -> None:
    made = item(ItemKind.PROMISE, id="p", promise=PROMISE, status=status, amount=50_000)
    assert case_items.title(made) == "Promise to pay by 1 Dec 2026"
    assert case_items.badge(made) == (word, colours)
    assert case_items.detail(made) == "on the phone"
    end = item(ItemKind.PROMISE_ENDED, promise=PROMISE, status=status)
    assert case_items.title(end) == ended
    assert case_items.badge(end) == ("", "")
    assert case_items.detail(end) == ""


@pytest.mark.parametrize("status", list(CourseStatus))
def test_an_agreement_says_its_terms_and_how_it_ended(status: CourseStatus) -> None:
    made = item(ItemKind.AGREEMENT, id="a", agreement=AGREEMENT, status=status)
    assert case_items.title(made) == "Reduction"
    terms = plain(case_items.detail(made))
    assert terms == "¥9,000.00 by 31 Dec 2026 settles the debt · seen"
    end = item(ItemKind.AGREEMENT_ENDED, agreement=AGREEMENT, status=status)
    assert case_items.title(end).startswith("Agreement ")
    assert theme.current().stage(case_items.badge_colours(status))


def test_what_is_derived_says_so() -> None:
    assert case_items.title(item(ItemKind.DUE, ahead=True)) == "Due"
    assert case_items.title(item(ItemKind.DUE)) == "Was due"
    ahead = item(ItemKind.DUE, ahead=True, amount=100)
    assert plain(case_items.spoken(ahead, DAY)) == "24 Nov, Due, ¥1.00, lies ahead"
    stage = item(ItemKind.STAGE, stage=Stage.REMINDER)
    assert case_items.title(stage) == "Stage changed"
    assert case_items.badge(stage) == ("Reminder", "reminder")
    assert case_items.amount(stage) == ""
