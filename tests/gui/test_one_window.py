"""One window for each profile: who holds it, who asks for it, and what a crash leaves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ashore.gui.one_window import OneWindow, let_go
from ashore.paths import Profile

ASK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ashore.gui.one_window import OneWindow
from ashore.paths import Profile
app = QCoreApplication([])
one = OneWindow(Profile(Path(sys.argv[1])))
free = one.claim()
print("free" if free else "shown" if one.ask(int(sys.argv[2])) else "silent", flush=True)
if len(sys.argv) > 3:
    import os, signal
    os.kill(os.getpid(), signal.SIGKILL)
"""


def start(folder: Path, *more: str) -> subprocess.Popen[str]:
    """Another process that starts on the same profile."""
    return subprocess.Popen(
        [sys.executable, "-c", ASK, str(folder), *more], stdout=subprocess.PIPE, text=True
    )


def said(qtbot: QtBot, process: subprocess.Popen[str]) -> str:
    """What it says, while this process goes on answering."""
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    out, _err = process.communicate()
    return out.strip()


def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    one = OneWindow(Profile(tmp_path))
    assert one.claim()
    one.listen(window)
    assert said(qtbot, start(tmp_path, "10000")) == "shown"
    assert not window.isMinimized()
    one.release()
    assert said(qtbot, start(tmp_path, "1000")) == "free"


def test_another_profile_has_its_own_window(qtbot: QtBot, tmp_path: Path) -> None:
    one = OneWindow(Profile(tmp_path))
    assert one.claim()
    (tmp_path / "other").mkdir()
    assert said(qtbot, start(tmp_path / "other", "1000")) == "free"
    assert OneWindow(Profile(tmp_path)).name == one.name
    assert OneWindow(Profile(tmp_path / "other")).name != one.name
    one.release()


def test_one_that_does_not_answer_keeps_nobody_from_the_debts(qtbot: QtBot, tmp_path: Path) -> None:
    one = OneWindow(Profile(tmp_path))
    assert one.claim()
    assert said(qtbot, start(tmp_path, "300")) == "silent"
    one.release()


def test_a_crash_leaves_no_lock(qtbot: QtBot, tmp_path: Path) -> None:
    assert said(qtbot, start(tmp_path, "300", "crash")) == "free"
    assert (tmp_path / "window.lock").exists(), "the crashed process left it"
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    one = OneWindow(Profile(tmp_path))
    assert one.claim()
    one.listen(window)
    assert said(qtbot, start(tmp_path, "10000")) == "shown"
    one.release()


def test_a_folder_that_cannot_be_written_opens_all_the_same(tmp_path: Path) -> None:
    assert OneWindow(Profile(tmp_path / "not" / "there")).claim()


def test_a_process_that_starts_itself_again_lets_go_first(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    one = OneWindow(Profile(tmp_path))
    assert one.claim()
    one.listen(window)
    take_again = let_go()
    assert said(qtbot, start(tmp_path, "1000")) == "free"
    take_again()
    assert said(qtbot, start(tmp_path, "10000")) == "shown"
    one.release()
