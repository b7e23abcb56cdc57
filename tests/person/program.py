"""The installed program, started as a person starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.person.screen import end

COMMAND = Path(sys.executable).with_name("ashore.exe" if os.name == "nt" else "ashore")
TODAY = "2026-11-24"
"""The day from which the tests look, unless they start the program without any option."""

_OF_THE_READER = ("GetApplicationBusAddress", "Could not find accessible on path")
"""Qt complains so of the one who reads the bus: a question it is too old for, a control just gone."""


class Program:
    """One run of the window; what it says on standard error is kept in a file."""

    def __init__(self, environment: dict[str, str], words: list[str], said: Path) -> None:
        self._said = said
        with said.open("wb") as file:
            self._process = subprocess.Popen(
                [str(COMMAND), *words], env=os.environ | environment,
                stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT,
            )  # fmt: skip

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    @property
    def complaints(self) -> str:
        """All it printed: nothing, if all is well."""
        said = self._said.read_text(encoding="utf-8", errors="replace")
        lines = said.splitlines(keepends=True)
        return "".join(line for line in lines if not any(known in line for known in _OF_THE_READER))

    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    def status(self) -> int:
        """Wait until it has ended by itself; its exit status."""
        return self._process.wait(10)

    def kill(self) -> None:
        """End it as a crash or a power cut would."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """End it where it still runs."""
        if self.running():
            end(self._process)


def command(environment: dict[str, str], *words: str) -> str:
    """Run the program in a terminal; what it prints. Raises AssertionError with its complaint."""
    done = subprocess.run(
        [str(COMMAND), *words], env=os.environ | environment, capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{words}: {done.stderr}"
    return done.stdout


def listed(environment: dict[str, str], *words: str) -> Any:
    """What ``ashore list --json`` gives."""
    return json.loads(command(environment, "list", "--json", *words))
