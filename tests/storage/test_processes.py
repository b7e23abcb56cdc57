"""Other processes: killed in the middle, writing at once, starting at once."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.storage.samples import record, sql

from ashore.paths import Profile
from ashore.storage import Store

FOREVER = 10**6


@contextmanager
def writers(
    checkout: Path, profile: Profile, *jobs: tuple[int, int]
) -> Iterator[list[subprocess.Popen[str]]]:
    """Processes that write (first, count) debts each; all are let go at the same moment."""
    with ExitStack() as stack:
        found = []
        for first, count in jobs:
            command = [sys.executable, "-m", "tests.storage.writer", str(profile.folder)]
            process = subprocess.Popen(
                [*command, str(first), str(count)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                cwd=checkout,
            )
            found.append(stack.enter_context(process))
        for process in found:
            assert process.stdout is not None
            assert process.stdout.readline() == "loaded\n"
        for process in found:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        yield found


def committed(process: subprocess.Popen[str]) -> list[int]:
    out, errors = process.communicate(timeout=60)
    assert errors == ""
    return [int(line) for line in out.split("\n")[:-1]]


@pytest.mark.parametrize("after", [0.0, 0.03, 0.2])
def test_a_kill_in_the_middle_loses_nothing_that_was_committed(
    checkout: Path, profile: Profile, after: float
) -> None:
    with writers(checkout, profile, (0, FOREVER)) as [process]:
        time.sleep(after)
        process.kill()
        told = committed(process)
    store = Store.open(profile.folder)
    found = store.records()
    # All that was told, perhaps one more whose telling was cut off, and each one whole.
    assert len(told) <= len(found) <= len(told) + 1
    assert found == [record(number, *range(10)) for number in range(len(found))]
    assert sql(profile.database, "PRAGMA integrity_check") == [("ok",)]
    store.close()


def test_two_that_write_at_once_lose_nothing(checkout: Path, profile: Profile) -> None:
    with writers(checkout, profile, (0, 150), (1000, 150)) as both:
        assert [len(committed(process)) for process in both] == [150, 150]
    store = Store.open(profile.folder)
    numbers = [*range(150), *range(1000, 1150)]
    assert store.records() == [record(number, *range(10)) for number in numbers]
    order = [str(row[0]) for row in sql(profile.database, "SELECT id FROM debt ORDER BY rowid")]
    assert order != [f"debt-{number}" for number in numbers], "they did not write at once"
    store.close()


def test_many_that_start_at_once_make_one_store(checkout: Path, profile: Profile) -> None:
    with writers(checkout, profile, *((n * 10, 2) for n in range(5))) as all_of_them:
        assert [len(committed(process)) for process in all_of_them] == [2] * 5
    store = Store.open(profile.folder)
    assert len(store.records()) == 10
    assert sql(profile.database, "SELECT count(*) FROM alembic_version") == [(1,)]
    store.close()
