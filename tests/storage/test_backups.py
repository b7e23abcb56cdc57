"""Daily copies: whole, private, thinned, and never in the way."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
import threading
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection
from tests.storage.samples import record, sql

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage import Store, backups, engine

TODAY = date(2026, 11, 24)
many_days = st.sets(st.dates(date(2020, 1, 1), date(2030, 12, 31)), max_size=60)


def names(profile: Profile) -> list[str]:
    return sorted(path.name for path in profile.backups.iterdir())


def test_one_copy_a_day(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100)])
    made = store.backup_if_due(TODAY)
    assert made == profile.backups / "debts-2026-11-24.sqlite"
    store.apply([], [record(2, 100)])
    assert store.backup_if_due(TODAY) is None
    assert store.backup_if_due(TODAY + timedelta(days=1)) is not None
    assert names(profile) == ["debts-2026-11-24.sqlite", "debts-2026-11-25.sqlite"]


def test_a_store_without_debts_is_not_copied(store: Store, profile: Profile) -> None:
    """Copies of nothing would thin the good ones away."""
    assert store.backup_if_due(TODAY) is None
    assert not profile.backups.exists()


def test_a_copy_opens_as_a_profile_of_its_own(
    store: Store, profile: Profile, tmp_path: Path
) -> None:
    store.apply([], [record(n, n) for n in range(300)])  # still in the WAL
    made = store.backup_if_due(TODAY)
    assert made is not None
    other = Profile(tmp_path / "restored").create()
    made.rename(other.database)
    restored = Store.open(other.folder)
    assert restored.records() == store.records()
    restored.close()


def test_a_copy_is_made_while_the_store_writes(store: Store, profile: Profile) -> None:
    store.apply([], [record(n, n, n) for n in range(3000)])
    done = threading.Event()
    written = 0

    def copy() -> None:
        store.backup_if_due(TODAY)
        done.set()

    thread = threading.Thread(target=copy)
    thread.start()
    while not done.is_set():
        store.apply([], [record(5000 + written, 1)])
        written += 1
    thread.join()
    [copied] = sql(profile.backups / "debts-2026-11-24.sqlite", "SELECT count(*) FROM debt")
    assert 3000 <= int(str(copied[0])) <= 3000 + written
    assert len(store.records()) == 3000 + written


def test_old_copies_are_thinned_and_other_files_stay(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100)])
    profile.backups.mkdir(mode=0o700)
    foreign = ["schema-0001.sqlite", "debts-2026-99-99.sqlite", "debts-mine.sqlite", "notes.txt"]
    for name in foreign:
        (profile.backups / name).touch()
    for age in range(1, 800):
        day = TODAY - timedelta(days=age)
        (profile.backups / f"debts-{day.isoformat()}.sqlite").touch()
    store.backup_if_due(TODAY)
    found = names(profile)
    assert set(foreign) <= set(found)
    days = [name[6:16] for name in found if name not in foreign]
    assert days == [
        "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31",
        "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31",
        "2026-11-08", "2026-11-15",
        "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23",
        "2026-11-24",
    ]  # fmt: skip


@given(many_days)
def test_thinning_keeps_the_newest_and_no_more_than_it_says(days: set[date]) -> None:
    keep = backups.kept(days)
    assert keep <= days
    assert len(keep) <= backups.DAYS + backups.WEEKS + backups.MONTHS
    assert set(sorted(days)[-backups.DAYS :]) <= keep
    months = sorted({(day.year, day.month) for day in days})[-backups.MONTHS :]
    assert {(day.year, day.month) for day in keep} >= set(months)


@given(many_days)
def test_thinning_again_changes_nothing(days: set[date]) -> None:
    keep = backups.kept(days)
    assert backups.kept(keep) == keep


@given(st.dates(date(2020, 1, 1), date(2024, 12, 31)), st.integers(1, 500))
def test_a_copy_of_each_month_survives_day_by_day(first: date, count: int) -> None:
    """Thinned every day, as it is in use, a month that is over keeps a copy for a year."""
    held: set[date] = set()
    for step in range(count):
        held = backups.kept(held | {first + timedelta(days=step)})
    last = first + timedelta(days=count - 1)
    months = {(day.year, day.month) for day in held}
    wanted = {(last - timedelta(days=30 * n)) for n in range(min(11, (count - 1) // 31 + 1))}
    assert {(day.year, day.month) for day in wanted} <= months


def test_a_copy_that_is_not_whole_is_dropped_and_none_is_thinned(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.apply([], [record(1, 100)])
    profile.backups.mkdir(mode=0o700)
    for age in range(1, 100):
        day = TODAY - timedelta(days=age)
        (profile.backups / f"debts-{day.isoformat()}.sqlite").touch()
    before = names(profile)
    with closing(sqlite3.connect(profile.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE debt SET status = 'nowhere'")
    with pytest.raises(UserError, match="store_damaged"):
        store.backup_if_due(TODAY)
    assert names(profile) == before


def test_copies_that_were_cut_short_are_cleared_away_on_another_day(
    store: Store, profile: Profile
) -> None:
    store.apply([], [record(1, 100)])
    profile.backups.mkdir(mode=0o700)
    old = ["debts-2026-11-23.sqlite.ab_1.part", "schema-0001.sqlite.cd2.part"]
    stays = ["debts-2026-11-24.sqlite.ef3.part", "film.part"]
    for name in old + stays:
        (profile.backups / name).write_bytes(b"half of it")
    assert store.backup_if_due(TODAY) is not None
    assert names(profile) == sorted(["debts-2026-11-24.sqlite", *stays])


def test_two_processes_may_be_at_the_same_copy(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.apply([], [record(1, 100)])
    others: list[Path | None] = []

    def be_second(connection: Connection, statement: str, *values: str) -> object:
        if values and not others:
            others.append(None)
            others[0] = store.backup_if_due(TODAY)
        return engine.alone(connection, statement, *values)

    monkeypatch.setattr(backups, "alone", be_second)
    made = store.backup_if_due(TODAY)
    assert made is not None
    assert others == [made]
    assert names(profile) == ["debts-2026-11-24.sqlite"]


def test_a_folder_that_cannot_be_written_is_told(store: Store, profile: Profile) -> None:
    store.apply([], [record(1, 100)])
    profile.backups.write_text("a file in the way")
    with pytest.raises(UserError, match="backup_unwritable") as caught:
        store.backup_if_due(TODAY)
    assert caught.value.params == {"folder": str(profile.backups)}
    assert store.records() == [record(1, 100)]


def test_a_disk_without_room_for_the_copy_is_told(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.apply([], [record(1, 100)])

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkstemp", full)
    with pytest.raises(UserError, match="backup_full"):
        store.backup_if_due(TODAY)
    store.apply([], [record(2, 100)])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_copy_is_private_before_anything_is_in_it(
    store: Store, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.apply([], [record(1, 100)])
    seen: list[int] = []

    def watch(connection: Connection, statement: str, *values: str) -> object:
        if values:
            seen.append(Path(values[0]).stat().st_mode & 0o777)
            assert Path(values[0]).stat().st_size == 0
        return engine.alone(connection, statement, *values)

    monkeypatch.setattr(backups, "alone", watch)
    old = os.umask(0)
    try:
        store.backup_if_due(TODAY)
    finally:
        os.umask(old)
    assert seen == [0o600]
    assert profile.backups.stat().st_mode & 0o777 == 0o700


def test_where_folders_cannot_be_synced_the_copy_is_made(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.apply([], [record(1, 100)])
    monkeypatch.setattr(backups, "_FOLDERS_SYNC", not backups._FOLDERS_SYNC)
    if os.name != "nt":
        assert store.backup_if_due(TODAY) is not None
