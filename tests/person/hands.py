"""The keyboard and the mouse of a person, by xdotool; and the name of the window they are in."""

from __future__ import annotations

import os
import subprocess

from tests.person.screen import Screen
from tests.person.waiting import until

TYPING_MS = "4"


class Hands:
    """Types and clicks on one screen, wherever its focus and its pointer are."""

    def __init__(self, screen: Screen) -> None:
        self._environment = os.environ | screen.environment()

    def press(self, *keys: str) -> None:
        """Press keys one after another: ``ctrl+n``, ``Tab``, ``Return``."""
        self._xdotool("key", "--delay", TYPING_MS, *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", TYPING_MS, text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", str(button))

    def window(self) -> str:
        """The title of the window that has the keyboard; empty while none has."""
        return self._xdotool("getactivewindow", "getwindowname", check=False).strip()

    def wait_for_window(self, begins: str) -> str:
        """Wait until a window whose title begins so has the keyboard; its title."""

        def there() -> str | None:
            title = self.window()
            return title if title.startswith(begins) else None

        return until(there, f"the window {begins!r}")

    def _xdotool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True,
            timeout=20, check=False,
        )  # fmt: skip
        assert not check or done.returncode == 0, f"xdotool {words}: {done.stderr}"
        return done.stdout
