"""Finds the checks, runs them, and prints one line for each and a total."""

from __future__ import annotations

import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path

from ashore import assets
from ashore.cli import output
from ashore.selftest import data, windows
from ashore.selftest.place import Place, need

Check = Callable[[Place], str]


def names() -> Iterator[str]:
    """The dotted names of all checks: those without a window first, each kind by the alphabet."""
    for room in (data, windows):
        # A frozen program has its modules as files too, but not where pkgutil looks.
        files = Path(room.__path__[0]).iterdir()
        found = {file.stem for file in files if file.suffix in (".py", ".pyc")}
        yield from (f"{room.__name__}.{n}" for n in sorted(found) if not n.startswith("_"))


def run(today: date) -> int:
    """Run every check; return 0, or 1 where one fails."""
    output.say(
        f"Ashore {assets.version()} {assets.build()}".strip()
        + f", Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}{', packaged' if _is_packaged() else ''}"
    )
    began, failed, count = time.monotonic(), 0, 0
    # On Windows a file that is still open cannot be removed; the system's cleaning takes it later.
    with tempfile.TemporaryDirectory(
        prefix="ashore-self-test-", ignore_cleanup_errors=True
    ) as folder:
        place = Place(Path(folder), today)
        for name in names():
            count += 1
            failed += not _holds(name, place)
        windows.close()
    passed = time.monotonic() - began
    if failed or not count:
        output.say(f"{failed} of {count} checks FAILED in {passed:.1f} s")
        return 1
    output.say(f"all {count} checks passed in {passed:.1f} s")
    return 0


def _holds(name: str, place: Place) -> bool:
    """Run one check, print its line, and tell whether it passed."""
    began = time.monotonic()
    short = name.rpartition(".")[2].replace("_", " ")
    try:
        check: Check = import_module(name).check
        found, verdict = check(place), "ok"
    except Exception as problem:  # noqa: BLE001 - whatever it is, the line says so
        found, verdict = f"{type(problem).__name__}: {problem}{_where(problem)}", "FAILED"
    passed = (time.monotonic() - began) * 1000
    output.say(f"{verdict:6} {short:14} {found} ({passed:.0f} ms)")
    return verdict == "ok"


def _where(problem: BaseException) -> str:
    """The module and line that the problem came from, without the folder it is installed in."""
    found, trace = "", problem.__traceback__
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "?")
        if module != need.__module__:
            found = f" [{module}, line {trace.tb_lineno}]"
        trace = trace.tb_next
    return found


def _is_packaged() -> bool:
    return bool(getattr(sys, "frozen", False))
