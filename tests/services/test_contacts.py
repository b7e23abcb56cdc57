"""The contact log: what is refused, what is kept, and undo at every step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from tests.services.samples import TODAY, added, refused

from ashore.domain.contact import Channel, Contact, Direction, Evidence, EvidenceKind
from ashore.domain.errors import UserError
from ashore.services import contacts, debts
from ashore.services.history import History
from ashore.storage import Store

CHINA = timezone(timedelta(hours=8))
NOW = datetime(2026, 11, 24, 22, 0, tzinfo=CHINA)


def contact(debt_id: str, **more: Any) -> Contact:
    made = Contact(
        "", debt_id, NOW - timedelta(minutes=1), Channel.CALL, Direction.IN, answered=True
    )
    return replace(made, **more)


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"at": NOW + timedelta(seconds=1)}, "at", "contact_in_future"),
        ({"at": datetime(1969, 1, 1, tzinfo=UTC)}, "at", "date_out_of_range"),
        ({"who": "x" * 121}, "who", "text_too_long"),
        ({"said": "\ud800"}, "said", "text_unreadable"),
        ({"promised": 0, "promised_on": TODAY}, "promised", "promise_zero"),
        ({"promised": -5, "promised_on": TODAY}, "promised", "amount_negative"),
        ({"promised": 5}, "promised_on", "promise_date_missing"),
        ({"promised_on": TODAY}, "promised", "promise_amount_missing"),
        ({"promised": 5, "promised_on": date(2026, 11, 23)}, "promised_on", "promise_date_past"),
        ({"follow_up_on": date(2026, 11, 23)}, "follow_up_on", "follow_up_past"),
        (
            {"evidence": (Evidence("", EvidenceKind.LETTER, " "),)},
            "evidence",
            "evidence_title_missing",
        ),
    ],
)
def test_what_is_refused(store: Store, change: dict[str, Any], field: str, code: str) -> None:
    debt_id = added(store)
    with refused((field, code)):
        contacts.add_contact(store, contact(debt_id, **change), NOW)
    assert store.contacts() == []


def test_a_contact_of_a_debt_that_is_gone(store: Store) -> None:
    with refused((None, "debt_gone")):
        contacts.add_contact(store, contact("nobody"), NOW)
    for act in (contacts.delete_contact, lambda s, i: contacts.follow_up(s, i, None)):
        with pytest.raises(UserError, match="contact_gone"):
            act(store, "nothing")


def test_every_step_can_be_taken_back_and_done_again(store: Store) -> None:
    debt_id, history = added(store), History()
    states = [(store.records(), store.contacts())]

    def done(change: Any) -> Any:
        history.done(change)
        states.append((store.records(), store.contacts()))
        return change

    evidence = (
        Evidence("", EvidenceKind.RECORDING, " call ", "a.m4a"),
        Evidence("", EvidenceKind.OTHER, "b"),
    )
    first = done(contacts.add_contact(
        store, contact(debt_id, promised=500, promised_on=TODAY, evidence=evidence, said=" hi "), NOW
    )).contacts[0][1]  # fmt: skip
    assert (first.said, [piece.title for piece in first.evidence]) == ("hi", ["call", "b"])
    assert store.contact(first.id) == first
    [promise] = store.records()[0].promises
    assert (promise.amount, promise.made_on, promise.due_on) == (500, NOW.date(), TODAY)
    # A second promise takes the place of the one that is open.
    done(
        contacts.add_contact(
            store, contact(debt_id, promised=600, promised_on=date(2026, 12, 1)), NOW
        )
    )
    old, new = sorted(store.records()[0].promises, key=lambda each: each.amount)
    assert (old.withdrawn_on, new.withdrawn_on) == (NOW.date(), None)
    done(
        contacts.edit_contact(
            store, replace(first, said="changed", evidence=first.evidence[:1]), NOW
        )
    )
    done(contacts.follow_up(store, first.id, date(2026, 11, 30)))
    done(contacts.follow_up(store, first.id, None))
    assert [c.followed_up for c in store.contacts() if c.id == first.id] == [True]
    done(contacts.delete_contact(store, first.id))
    done(debts.delete_debt(store, debt_id))
    assert store.contacts() == []
    for before in reversed(states[:-1]):
        history.undo(store)
        assert (store.records(), store.contacts()) == before
    for after in states[1:]:
        history.redo(store)
        assert (store.records(), store.contacts()) == after


def test_what_another_process_changed_is_not_overwritten(store: Store, other: Store) -> None:
    debt_id, history = added(store), History()
    change = contacts.add_contact(store, contact(debt_id), NOW)
    history.done(change)
    noted = change.contacts[0][1]
    assert noted is not None
    contacts.edit_contact(other, replace(noted, said="theirs"), NOW)
    with pytest.raises(UserError, match="undo_dropped"):
        history.undo(store)
    assert [each.said for each in store.contacts()] == ["theirs"]


def test_contacts_are_asked_for_by_debt_and_by_day(store: Store) -> None:
    one, two = added(store), added(store)
    for days, debt_id in ((3, one), (2, two), (1, one)):
        contacts.add_contact(store, contact(debt_id, at=NOW - timedelta(days=days)), NOW)
    assert [c.day.day for c in store.contacts()] == [21, 22, 23]
    assert [c.day.day for c in store.contacts(one)] == [21, 23]
    assert [c.day.day for c in store.contacts(since=date(2026, 11, 22))] == [22, 23]
    assert [c.day.day for c in store.contacts(until=date(2026, 11, 22))] == [21, 22]
    assert [c.day.day for c in store.contacts(one, date(2026, 11, 22), date(2026, 11, 23))] == [23]
    assert store.contact("nobody") is None
