"""The self-test in a real window, on a screen of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.person.screen import Screen


def test_all_of_it_passes_on_an_x_screen(screen: Screen, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ashore", "--self-test"],
        env=os.environ | screen.environment() | {"TMPDIR": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "on xcb" in done.stdout
