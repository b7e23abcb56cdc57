"""Kept copies of the database: one a day, thinned as they grow old."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path

from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage.engine import alone, make_engine

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many daily, weekly and monthly copies are kept."""

_FOLDERS_SYNC = os.name != "nt"
"""Windows cannot open a folder, and need not: it writes the name with the file."""

_DAILY = re.compile(r"debts-(\d{4}-\d{2}-\d{2})\.sqlite")
_PART = re.compile(r"(debts|schema)-[\d-]+\.sqlite\.\w+\.part")


def daily_copies(profile: Profile) -> dict[date, Path]:
    """The dated copies in the profile's backups; files of other names are not ours to touch."""
    found = {}
    for path in profile.backups.glob("debts-*.sqlite"):
        name = _DAILY.fullmatch(path.name)
        with suppress(ValueError):  # no day of the calendar: not our name either
            if name:
                found[date.fromisoformat(name[1])] = path
    return found


def copy_if_due(profile: Profile, today: date) -> Path | None:
    """Copy the database unless a copy of ``today`` is there, and thin the copies.

    Returns the new copy. Raises UserError ``store_damaged`` when what was copied is not whole:
    then no older copy is thinned away; and what sqlalchemy and the disk raise.
    """
    copies = daily_copies(profile)
    if today in copies:
        return None
    target = profile.backups / f"debts-{today.isoformat()}.sqlite"
    copy(profile, target)
    copies[today] = target
    for part in profile.backups.glob("*.part"):
        # One of another day was left by a program that was killed.
        if _PART.fullmatch(part.name) and not part.name.startswith(target.name):
            part.unlink(missing_ok=True)
    keep = kept(copies)
    for day, path in copies.items():
        if day not in keep:
            path.unlink(missing_ok=True)
    return target


def kept(days: Iterable[date]) -> set[date]:
    """The days whose copies stay: the newest of each of the last days, weeks and months
    that have one, so that a person who comes seldom keeps as many.
    """
    newest_first = sorted(days, reverse=True)
    keep = set(newest_first[:DAYS])
    for count, bucket in ((WEEKS, _week), (MONTHS, _month)):
        newest: dict[tuple[int, int], date] = {}
        for day in newest_first:
            newest.setdefault(bucket(day), day)
        keep.update(list(newest.values())[:count])
    return keep


def _week(day: date) -> tuple[int, int]:
    year, week, _ = day.isocalendar()
    return year, week


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def copy(profile: Profile, target: Path) -> None:
    """Write a whole, private, synced copy of the database to ``target``.

    A copy of the file itself would miss what is still in the WAL; VACUUM INTO reads one
    consistent state, also while another connection writes. Raises UserError ``store_damaged``
    when the copy does not pass SQLite's check.
    """
    Profile(target.parent).create()
    # Private, and of this process alone: another one may be at the same copy.
    handle, name = tempfile.mkstemp(prefix=f"{target.name}.", suffix=".part", dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        with make_engine(profile.database).connect() as connection:
            alone(connection, "VACUUM INTO ?", str(part))
        with make_engine(part).connect() as connection:
            whole = alone(connection, "PRAGMA quick_check(1)") == "ok"
        if not whole:
            raise UserError("store_damaged", folder=str(profile.folder))
        _sync(part)
        part.replace(target)
        if _FOLDERS_SYNC:
            _sync(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Force a file or folder onto the disk."""
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
