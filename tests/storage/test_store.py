"""What goes into the store comes out of it, and nothing is written by halves."""

from __future__ import annotations

import gc
import os
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy.exc
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from tests.storage.samples import record, sql
from tests.storage.strategies import records

from ashore.domain.debt import Entry, EntryKind, Record
from ashore.domain.errors import UserError
from ashore.domain.rates import Period, Rate
from ashore.domain.terms import Penalty, PenaltyKind, Terms
from ashore.paths import Profile
from ashore.storage import Store

any_records = st.lists(records(), max_size=5, unique_by=lambda r: r.debt.id)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(any_records)
def test_any_record_comes_back_exactly(store: Store, some: list[Record]) -> None:
    store.apply([r.debt.id for r in store.records()], some)
    assert store.records() == sorted(some, key=lambda r: (r.debt.position, r.debt.id))
    assert all(store.record(r.debt.id) == r for r in some)
    assert repr(store.records()[:1]) == repr(
        sorted(some, key=lambda r: (r.debt.position, r.debt.id))[:1]
    ) or any("E+" in repr(r) for r in some)


def test_decimals_stay_exact_and_readable(store: Store, profile: Profile) -> None:
    debt = record(1).debt
    terms = Terms(
        rate=Rate(Decimal("0.050"), Period.DAY),
        penalty=Penalty(PenaltyKind.MULTIPLE, Decimal("1E+2")),
    )
    store.apply([], [Record(replace(debt, terms=terms), ())])
    [[percent, value]] = sql(profile.database, "SELECT rate_percent, penalty_value FROM debt")
    assert (percent, value) == ("0.050", "100")
    [back] = store.records()
    assert back.debt.terms == terms
    assert back.debt.terms.rate is not None
    assert str(back.debt.terms.rate.percent) == "0.050"


def test_records_come_in_the_order_of_entry(store: Store) -> None:
    store.apply([], [record(3), record(1), record(2)])
    assert [r.debt.id for r in store.records()] == ["debt-1", "debt-2", "debt-3"]
    assert store.next_position() == 4


def test_the_first_position_is_zero(store: Store) -> None:
    assert store.next_position() == 0
    assert store.records() == []
    assert store.record("none") is None


def test_writing_replaces_a_debt_with_its_whole_ledger(store: Store) -> None:
    store.apply([], [record(1, 100, 200), record(2, 300)])
    store.apply([], [record(1, 500)])
    assert store.records() == [record(1, 500), record(2, 300)]


def test_writing_a_debt_again_keeps_its_row(store: Store, profile: Profile) -> None:
    """What refers to a debt with ON DELETE CASCADE must survive a change of it."""
    store.apply([], [record(1, 100), record(2, 100)])
    ask = "SELECT rowid, id FROM debt ORDER BY 1"
    before = sql(profile.database, ask)
    renamed = replace(record(1).debt, name="Other")
    store.apply([], [Record(renamed, ())])
    assert sql(profile.database, ask) == before
    assert store.record("debt-1") == Record(renamed, ())


def test_removing_a_debt_takes_its_entries(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100, 200), record(2, 300)])
    store.apply(["debt-1", "debt-of-nobody"], [])
    assert store.records() == [record(2, 300)]
    assert sql(profile.database, "SELECT count(*) FROM entry") == [(1,)]


def test_a_value_that_no_row_can_hold_leaves_nothing_of_the_import(store: Store) -> None:
    wrong = replace(record(99, 1).entries[0], amount=-1)
    rows = [record(n, n) for n in range(50)] + [Record(record(99).debt, (wrong,))]
    with pytest.raises(ValueError, match="amount"):
        store.apply([], rows)
    assert store.records() == []


def test_a_failure_in_the_database_leaves_nothing_of_the_import(store: Store) -> None:
    """The last row breaks a rule that only the database knows: an id that is taken."""
    store.apply([], [record(0, 7)])
    taken = replace(record(99, 1).entries[0], id="entry-0-0")
    rows = [record(n, n) for n in range(1, 50)] + [Record(record(99).debt, (taken,))]
    with pytest.raises(sqlalchemy.exc.IntegrityError) as caught:
        store.apply(["debt-0"], [record(50, 1), record(0, 8), *rows])
    assert store.records() == [record(0, 7)]
    assert "entry-" not in str(caught.value)  # values stay out of what a crash report shows
    store.apply([], [record(5, 5)])  # the store works on
    assert len(store.records()) == 2


def test_expected_records_must_be_what_the_file_has(store: Store) -> None:
    store.apply([], [record(1, 100)], expected={"debt-1": None})
    for expected in ({"debt-1": None}, {"debt-1": record(1, 200)}, {"debt-2": record(2)}):
        with pytest.raises(UserError) as caught:
            store.apply(["debt-1"], [record(2)], expected=expected)
        assert caught.value.code == "changed_elsewhere"
        assert store.records() == [record(1, 100)]
    store.apply([], [record(1)], expected={"debt-1": record(1, 100), "debt-2": None})
    assert store.records() == [record(1)]


def test_expected_entries_may_come_in_any_order(store: Store) -> None:
    two = record(1, 100, 200)
    backwards = Record(two.debt, two.entries[::-1])
    store.apply([], [backwards])
    store.apply([], [record(2)], expected={"debt-1": backwards})
    assert store.record("debt-1") == two


def test_entries_of_one_day_are_ordered_by_seq(store: Store) -> None:
    day = date(2026, 2, 3)
    late = Entry("a", "debt-1", day, EntryKind.PAYMENT, 5, seq=1)
    early = Entry("b", "debt-1", day, EntryKind.BALANCE, 9, seq=0)
    store.apply([], [Record(record(1).debt, (late, early))])
    assert store.records()[0].entries == (early, late)


def test_overrides_are_kept_changed_and_dropped(store: Store, opener: Callable[[], Store]) -> None:
    assert store.overrides() == {}
    card = {"rate": "0.04", "hotline": "热线"}
    store.apply([], [], figures={"icbc-card": ({}, card), "huabei": ({}, {"rate": "0.05"})})
    store.apply([], [], figures={"huabei": ({"rate": "0.05"}, {"rate": "0.06"})})
    expected = {"huabei": {"rate": "0.06"}, "icbc-card": {"rate": "0.04", "hotline": "热线"}}
    assert opener().overrides() == expected
    store.apply([], [], figures={"icbc-card": (card, {}), "never-set": ({}, {})})
    assert store.overrides() == {"huabei": {"rate": "0.06"}}


def test_expected_figures_must_be_what_the_file_has(store: Store) -> None:
    mine = {"rate": "0.05"}
    store.apply([], [], figures={"huabei": ({}, mine)})
    for lender, before in (("huabei", {}), ("huabei", {"rate": "0.06"}), ("jiebei", mine)):
        with pytest.raises(UserError, match="changed_elsewhere"):
            store.apply([], [record(1)], figures={lender: (before, {"rate": "0.07"})})
        assert (store.overrides(), store.records()) == ({"huabei": mine}, [])
    with pytest.raises(UserError, match="changed_elsewhere"):
        store.apply([], [], expected={"debt-1": record(1)}, figures={"huabei": (mine, {})})
    assert store.overrides() == {"huabei": mine}


def test_many_debts_are_compared_by_a_few_questions(store: Store) -> None:
    asked: list[str] = []
    connection: Any = store._connection
    event.listen(connection, "before_cursor_execute", lambda *a: asked.append(a[2]))
    many = [record(number, number) for number in range(300)]
    store.apply([], many, expected=dict.fromkeys(r.debt.id for r in many))
    store.apply([r.debt.id for r in many], [], expected={r.debt.id: r for r in many})
    assert len([statement for statement in asked if statement.startswith("SELECT")]) == 12
    assert store.records() == []


@pytest.mark.parametrize("fields", ["", "{", "[1]", "5"])
def test_an_override_that_is_no_json_object_never_gets_in(
    store: Store, profile: Profile, fields: str
) -> None:
    with pytest.raises(sqlite3.Error, match=r"constraint failed|malformed"):
        sql(profile.database, "INSERT INTO lender_override VALUES ('x', ?)", fields)
    assert store.overrides() == {}


def test_meta_is_kept(store: Store, opener: Callable[[], Store]) -> None:
    assert store.meta("day") is None
    store.set_meta("day", "2026-11-24")
    store.set_meta("day", "2026-11-25")
    assert opener().meta("day") == "2026-11-25"


def test_data_version_tells_of_others_and_not_of_oneself(
    store: Store, opener: Callable[[], Store]
) -> None:
    other = opener()
    before = store.data_version()
    store.apply([], [record(1, 100)])
    store.records()
    assert store.data_version() == before
    other.apply([], [record(2, 100)])
    after = store.data_version()
    assert after != before
    other.records()
    assert store.data_version() == after
    assert len(store.records()) == 2


def test_a_store_may_move_between_threads(profile: Profile) -> None:
    made: list[Store] = []
    thread = threading.Thread(target=lambda: made.append(Store.open(profile.folder)))
    thread.start()
    thread.join()
    [store] = made
    store.apply([], [record(0, 1)])
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for n in range(10):
                store.apply([], [record(number * 100 + n, n)])
                assert store.record(f"debt-{number * 100 + n}") is not None
                assert store.records()
                store.data_version()
        except BaseException as failure:  # noqa: BLE001 - shown below
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2, 3, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(store.records()) == 41
    store.close()


def test_the_files_are_private(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100)])
    assert store.backup_if_due(date(2026, 11, 24)) is not None
    if os.name != "nt":
        assert {mode(path) for path in files(profile.folder)} == {0o600}
        assert mode(profile.folder) == mode(profile.backups) == 0o700
    names = {path.name for path in files(profile.folder)}
    assert {"debts.sqlite", "debts.sqlite-wal", "debts-2026-11-24.sqlite"} <= names


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_the_pragmas_hold(store: Store) -> None:
    connection: Any = store._connection
    values = {
        name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
        for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
    }
    connection.rollback()
    assert values == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "busy_timeout": 5000,
    }


def test_garbage_collection_is_left_as_it_was(store: Store) -> None:
    assert gc.isenabled()
    store.records()
    assert gc.isenabled()
    gc.disable()
    try:
        store.records()
        assert not gc.isenabled()
    finally:
        gc.enable()
