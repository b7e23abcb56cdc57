"""A person before the running program: their hands, their eyes, and what the program keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.person.eyes import Eyes, Node
from tests.person.hands import Hands
from tests.person.program import Program, listed
from tests.person.waiting import until

MAIN = "Ashore"


@dataclass(slots=True)
class Sitting:
    """One start of the program; ``words`` say which profile it has open, and on which day."""

    program: Program
    hands: Hands
    eyes: Eyes
    environment: dict[str, str]
    words: tuple[str, ...]

    def kept(self) -> list[dict[str, Any]]:
        """The debts as another process reads them from the profile."""
        debts: list[dict[str, Any]] = listed(self.environment, *self.words)["debts"]
        return debts

    def fill(self, *texts: str) -> None:
        """Type into fields one after another, with Tab between them, and look at each."""
        for at, text in enumerate(texts):
            if at:
                self.go_on()
            field = until(self._field, "a field with the keyboard")
            self.hands.type(text)
            self._wait_for_text(field, text)

    def go_on(self, key: str = "Tab") -> Node:
        """Press a key, and wait until another control has the keyboard."""
        left = until(self.eyes.focused, "a control with the keyboard")

        def other() -> Node | None:
            found = self.eyes.focused()
            return found if found and found.id != left.id else None

        self.hands.press(key)
        return until(other, f"the control after {left.name!r}")

    def _field(self) -> Node | None:
        found = self.eyes.focused()
        return found if found and {"EDITABLE", "FOCUSED"} <= set(found.states) else None

    def _wait_for_text(self, field: Node, text: str) -> None:
        until(lambda: text in self.eyes.text(field), f"{text!r} in the field {field.name!r}")

    def point_at(self, node: Node, button: int = 1) -> None:
        """Click in the middle of a control."""
        left, top, width, height = self.eyes.place(node)
        self.hands.click(left + width // 2, top + height // 2, button)

    def table(self) -> Node:
        """The table of the debts, when it is there."""
        return self.eyes.find("table", "")

    def rows(self) -> list[str]:
        """The rows of the table, each as the sentence that a screen reader says."""
        table = self.table()
        names = (self.eyes.cell(table, row, 0).name for row in range(self.eyes.size(table)))
        return [name.replace("\xa0", " ") for name in names]

    def wait_for_rows(self, *begin: str, seconds: float = 10) -> None:
        """Wait until the table shows these rows in this order; each named by its beginning."""
        rows: list[str] = []

        def same() -> bool:
            rows[:] = self.rows()
            return len(rows) == len(begin) and all(map(str.startswith, rows, begin))

        try:
            until(same, "", seconds)
        except AssertionError:
            raise AssertionError(f"waited for the rows {begin}, the table has {rows}") from None

    def wait_for_selected(self, begins: str) -> None:
        """Wait until the row that begins so is the selected one."""

        def selected() -> bool:
            table = self.table()
            cells = (self.eyes.cell(table, row, 0) for row in range(self.eyes.size(table)))
            return any(c.name.startswith(begins) and "SELECTED" in c.states for c in cells)

        until(selected, f"the row {begins!r} selected")

    def wait_for_keyboard_in(self, *names: str) -> None:
        """Wait until the keyboard is in a control whose name begins so."""
        seen: list[Node | None] = []

        def there() -> bool:
            seen[:] = [self.eyes.focused()]
            return seen[0] is not None and seen[0].name.startswith(names)

        try:
            until(there, "")
        except AssertionError:
            raise AssertionError(f"the keyboard is not in {names}, but in {seen}") from None

    def choose(self, item: str) -> None:
        """Choose an item of the menu that is open, by the keyboard.

        A context menu does not say where on the screen its items are.
        """
        found = self.eyes.focused()
        if found is None or found.name != item:
            until(lambda: self.go_on("Down").name == item, f"the menu item {item!r}")
        self.hands.press("Return")

    def come_back(self) -> None:
        """Wait until the list has the keyboard again, after a dialog was closed.

        A key that is pressed sooner may get lost while the window manager hands the focus over.
        """
        self.hands.wait_for_window(MAIN)
        until(lambda: self._is_list(self.eyes.focused()), "the keyboard in the list")

    @staticmethod
    def _is_list(found: Node | None) -> bool:
        return found is not None and found.role in ("table", "table cell")

    def close(self) -> int:
        """Close the window by the window manager; the program's exit status."""
        self.hands.press("alt+F4")
        return self.program.status()
