"""What a screen reader knows of the windows: their controls by role and name, their tables."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tests.person.screen import Screen, end
from tests.person.waiting import Gone, until

READER = Path(__file__).with_name("reader.py")
_PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@dataclass(slots=True)
class Node:
    """One control, as it was when it was looked at; ``labels`` are what it is labelled by."""

    id: int
    role: str
    name: str
    description: str
    states: list[str]
    actions: list[str]
    labels: list[str]
    count: int
    children: list[Node] = field(default_factory=list, repr=False)

    def walk(self, above: str = "") -> Iterator[tuple[str, Node]]:
        """This node and all below it, each with its path."""
        path = f"{above} / {self.role} {self.name!r}" if above else f"{self.role} {self.name!r}"
        yield path, self
        for child in self.children:
            yield from child.walk(path)


def _node(found: dict[str, Any]) -> Node:
    return Node(**(found | {"children": [_node(child) for child in found["children"]]}))


@cache
def reading_python() -> str:
    """The Python of this system that can read the bus; empty where there is none."""
    for python in ("/usr/bin/python3", "python3"):
        try:
            done = subprocess.run([python, "-c", _PROBE], capture_output=True, check=False)
        except OSError:
            continue
        if done.returncode == 0:
            return python
    return ""


class Eyes:
    """Looks at the windows of one program, over the bus of one session."""

    def __init__(self, environment: dict[str, str], pid: int) -> None:
        self._pid = pid
        self._process = subprocess.Popen(
            [reading_python(), "-W", "ignore::DeprecationWarning", str(READER)],
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert json.loads(self._line())["answer"] == "ready"

    def close(self) -> None:
        """End the reader."""
        end(self._process)

    def windows(self) -> list[Node]:
        """The windows that show."""
        found = [_node(window) for window in self._ask("windows", pid=self._pid)]
        return [window for window in found if "SHOWING" in window.states]

    def window(self, begins: str) -> Node:
        """Wait for a window whose title begins so; with everything that shows in it."""
        return self.tree(
            until(lambda: [w for w in self.windows() if w.name.startswith(begins)], begins)[0]
        )

    def tree(self, node: Node) -> Node:
        """A node with everything that shows below it."""
        return _node(self._ask("tree", node=node.id))

    def find(self, role: str, name: str, window: str = "", *, begins: bool = False) -> Node:
        """Wait for a control that shows, in the window whose title begins so.

        ``name`` "" takes any; with ``begins`` it may be the beginning of the name.
        """
        what = f"{role} {name!r} in the window {window!r}"
        return until(lambda: self.look(role, name, window, begins=begins), what)

    def look(self, role: str, name: str, window: str = "", *, begins: bool = False) -> Node | None:
        """A control that shows, if there is one now; as ``find``."""
        for shown in self.windows():
            if shown.name.startswith(window):
                for _path, node in self.tree(shown).walk():
                    same = node.name.startswith(name) if begins else name in ("", node.name)
                    if same and node.role == role:
                        return node
        return None

    def again(self, node: Node) -> Node:
        """The node as it is now."""
        return _node(self._ask("again", node=node.id))

    def act(self, node: Node, action: str = "") -> None:
        """Do an action of a control: its first, or the one that is named."""
        self._ask("act", node=node.id, action=action)

    def type(self, node: Node, text: str) -> None:
        """Put a text into a field."""
        assert self._ask("type", node=node.id, text=text)

    def text(self, node: Node) -> str:
        """The text in a field."""
        return str(self._ask("text", node=node.id))

    def focus(self, node: Node) -> None:
        """Take the keyboard to a control."""
        assert self._ask("focus", node=node.id)

    def place(self, node: Node) -> tuple[int, int, int, int]:
        """Left, top, width and height of a control on the screen."""
        left, top, width, height = self._ask("place", node=node.id)
        return left, top, width, height

    def size(self, table: Node) -> int:
        """How many rows a table has."""
        return int(self._ask("table", node=table.id)["rows"])

    def headers(self, table: Node) -> list[Node]:
        """The column headers of a table."""
        return [_node(found) for found in self._ask("table", node=table.id)["headers"] if found]

    def cell(self, table: Node, row: int, column: int) -> Node:
        """One cell of a table."""
        return _node(self._ask("cell", node=table.id, row=row, column=column))

    def heard(self) -> list[str]:
        """What was announced since the last question."""
        return [str(text) for text in self._ask("heard")]

    def focused(self) -> Node | None:
        """The control that has the keyboard, in whichever window."""
        found = self._ask("focused", pid=self._pid)
        return _node(found) if found else None

    def _ask(self, ask: str, **details: object) -> Any:
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"ask": ask, **details}) + "\n")
        self._process.stdin.flush()
        found = json.loads(self._line())
        if "problem" in found:
            raise Gone(f"{ask} {details}: {found['problem']}")
        return found["answer"]

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the reader of the accessibility bus has ended"
        return line


@contextmanager
def open_bus(screen: Screen) -> Iterator[dict[str, str]]:
    """Start a session bus; what programs have to know to be on it, and to be heard there."""
    environment = os.environ | screen.environment()
    session = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert session.stdout
        address = session.stdout.readline().strip()
        assert address, "the session bus did not start"
        yield {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            **screen.environment(),
        }
    finally:
        end(session)
