"""Reads windows through the accessibility bus, as a screen reader does, for tests.person.eyes.

Run by the system's Python: PyGObject and Atspi are not in .venv. One JSON request a line on
standard input, one JSON answer a line on standard output; it ends with its input. Every control
keeps its number, by which later requests name it.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found] # noqa: E402

MOST_CHILDREN = 60
"""A container with more is asked for single children: a table may have a hundred thousand."""
STATES = (
    "ACTIVE", "CHECKED", "EDITABLE", "ENABLED", "EXPANDED", "FOCUSABLE", "FOCUSED", "MODAL",
    "SELECTED", "SHOWING",
)  # fmt: skip
NEAR_RELATIONS = (Atspi.RelationType.LABELLED_BY, Atspi.RelationType.DESCRIBED_BY)

Node = dict[str, Any]


class Reader:
    """Answers requests; each method named ``on_…`` is one of them."""

    def __init__(self) -> None:
        self._seen: list[Any] = []
        self._numbers: dict[Any, int] = {}
        self._heard: list[str] = []
        self._in_focus: Any = None
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:announcement", "object:state-changed:focused"):
            self._listener.register(event)

    def answer(self, request: dict[str, Any]) -> object:
        """Do what a request asks for."""
        method = getattr(self, "on_" + request.pop("ask"))
        return method(**request)

    def on_windows(self, pid: int) -> list[Node]:
        """The windows and dialogs of a process."""
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        mine = [child for child in children if child is not None and child.get_process_id() == pid]
        for application in mine:
            application.clear_cache()
        return [self._node(window) for app in mine for window in self._children(app)]

    def on_tree(self, node: int, hidden: bool = False) -> Node:
        """A node with all that shows below it; a large container only with its size."""
        root = self._seen[node]
        root.clear_cache()
        return self._tree(root, hidden)

    def on_again(self, node: int) -> Node:
        """The node as it is now."""
        self._seen[node].clear_cache()
        return self._node(self._seen[node])

    def on_focused(self, pid: int) -> Node | None:
        """The control that was last said to have the keyboard; before that, the one that says so.

        What was said counts more: the states of an item in a context menu are not true.
        """
        try:
            if self._in_focus is not None:
                self._in_focus.clear_cache()
                return self._node(self._in_focus)
        except GLib.GError:  # its window was closed
            self._in_focus = None
        windows = (self._seen[window["id"]] for window in self.on_windows(pid))
        found = next(filter(None, map(self._find_focus, windows)), None)
        return self._node(found) if found else None

    def on_act(self, node: int, action: str) -> list[str]:
        """Do the named action, or the first one where the name is empty; the actions there are."""
        found = self._seen[node]
        names = self._actions(found)
        wanted = names.index(action) if action in names else 0
        if (action and action not in names) or not names or not found.do_action(wanted):
            raise LookupError(f"no action {action!r} among {names}")
        return names

    def on_type(self, node: int, text: str) -> bool:
        """Put a text into an editable field."""
        return bool(self._seen[node].get_editable_text_iface().set_text_contents(text))

    def on_text(self, node: int) -> str:
        """The text of a field."""
        iface = self._seen[node].get_text_iface()
        return str(Atspi.Text.get_text(iface, 0, Atspi.Text.get_character_count(iface)))

    def on_focus(self, node: int) -> bool:
        """Take the keyboard's focus to a node."""
        return bool(self._seen[node].get_component_iface().grab_focus())

    def on_place(self, node: int) -> list[int]:
        """Left, top, width and height on the screen."""
        iface = self._seen[node].get_component_iface()
        if iface is None:  # the header of a hidden column has none
            return [0, 0, 0, 0]
        box = iface.get_extents(Atspi.CoordType.SCREEN)
        return [box.x, box.y, box.width, box.height]

    def on_table(self, node: int) -> dict[str, Any]:
        """How many rows a table has, and its column headers."""
        self._seen[node].clear_cache()
        table = self._seen[node].get_table_iface()
        columns = Atspi.Table.get_n_columns(table)
        headers = [Atspi.Table.get_column_header(table, i) for i in range(columns)]
        return {
            "rows": Atspi.Table.get_n_rows(table),
            "headers": [self._node(header) if header else None for header in headers],
        }

    def on_cell(self, node: int, row: int, column: int) -> Node:
        """One cell of a table."""
        self._seen[node].clear_cache()
        table = self._seen[node].get_table_iface()
        return self._node(Atspi.Table.get_accessible_at(table, row, column))

    def on_heard(self) -> list[str]:
        """What was announced since the last question."""
        heard, self._heard = self._heard, []
        return heard

    def _hear(self, event: Any) -> None:
        if event.type == "object:announcement":
            self._heard.append(str(event.any_data))
        elif event.detail1:
            self._in_focus = event.source

    @staticmethod
    def _has_focus(found: Any) -> bool:
        found.clear_cache()
        return bool(found.get_state_set().contains(Atspi.StateType.FOCUSED))

    def _find_focus(self, found: Any) -> Any:
        if self._has_focus(found):
            return found
        # The current row of a list says that it has the focus while its list has not.
        if found.get_role_name() in ("list", "table"):
            return None
        showing = found.get_state_set().contains(Atspi.StateType.SHOWING)
        below = self._children(found) if showing else []
        return next(filter(None, map(self._find_focus, below)), None)

    def _tree(self, found: Any, hidden: bool) -> Node:
        made = self._node(found)
        if made["count"] <= MOST_CHILDREN and made["role"] != "table":
            below = (self._tree(child, hidden) for child in self._children(found))
            made["children"] = [c for c in below if hidden or "SHOWING" in c["states"]]
        return made

    def _node(self, found: Any) -> Node:
        number = self._numbers.setdefault(found, len(self._seen))
        if number == len(self._seen):
            self._seen.append(found)
        states = found.get_state_set()
        return {
            "id": number,
            "role": found.get_role_name(),
            "name": found.get_name() or "",
            "description": found.get_description() or "",
            "states": [s for s in STATES if states.contains(getattr(Atspi.StateType, s))],
            "actions": self._actions(found),
            "labels": self._labels(found),
            "count": found.get_child_count(),
            "children": [],
        }

    @staticmethod
    def _children(found: Any) -> list[Any]:
        children = (found.get_child_at_index(i) for i in range(found.get_child_count()))
        return [child for child in children if child is not None]

    @staticmethod
    def _actions(found: Any) -> list[str]:
        iface = found.get_action_iface()
        if iface is None:
            return []
        count = Atspi.Action.get_n_actions(iface)
        return [Atspi.Action.get_action_name(iface, i) for i in range(count)]

    @staticmethod
    def _labels(found: Any) -> list[str]:
        relations = found.get_relation_set() or []
        return [
            relation.get_target(i).get_name() or ""
            for relation in relations
            if relation.get_relation_type() in NEAR_RELATIONS
            for i in range(relation.get_n_targets())
        ]


def main() -> None:
    """Answer until standard input ends."""
    Atspi.init()
    reader, loop = Reader(), GLib.MainLoop()

    def read(channel: GLib.IOChannel, condition: GLib.IOCondition) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            answer = {"answer": reader.answer(json.loads(line))}
        except Exception as problem:  # noqa: BLE001 - told to the one who asked
            answer = {"problem": f"{type(problem).__name__}: {problem}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
    sys.stdout.write('{"answer": "ready"}\n')
    sys.stdout.flush()
    loop.run()


if __name__ == "__main__":
    main()
