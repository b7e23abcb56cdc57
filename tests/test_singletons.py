"""None, True and False outlive any number of Qt calls."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import sys
import ashore.words.language
from PySide6.QtCore import QObject, QTimer
thing, timer = QObject(), QTimer()
for _ in range(50_000):
    thing.setObjectName("a")
    thing.blockSignals(False)
    timer.isActive()
print(sys.getrefcount(None) > 100_000 or sys.version_info >= (3, 12))
"""


def test_fifty_thousand_calls_of_qt_leave_python_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "True", "")


def test_the_terminal_does_without() -> None:
    code = "import sys, ashore.cli.guard, ashore.screen; print('ctypes' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_references_are_added_once() -> None:
    from ashore.singletons import keep_alive

    keep_alive()
    before = sys.getrefcount(None)
    keep_alive()
    assert abs(sys.getrefcount(None) - before) < 1_000
