"""What can be said of a contact while it is typed: marks with their reason, or that there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from ashore.domain.contact import Channel, Direction
from ashore.gui.dialogs.conduct_lines import mark_lines
from ashore.gui.dialogs.tinted import Tinted, note

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.services.contacts import LogEntry

WIDTH, HEIGHT = 264, 300


class ContactCard(Tinted):
    """A mark says "may be outside", because of what, from which source, and since when it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Guidelines"))
        self.line("caption", self.tr("Guidelines on contacts"))
        self.head = self.line("strong")
        self.marks: list[QLabel] = []
        self.others = self.line("caption", gap=True)
        self.keep = self.line("caption", gap=True)
        self.keep.setText(
            self.tr(
                "Write down what was said in the words used. The log stays on this computer; a "
                "complaint office asks for such a list."
            )
        )
        self.lines.addStretch(1)

    def show_needs(self) -> None:
        """The contact cannot be read yet."""
        self._show(self.tr("Once the time can be read"), [])
        note(self.others, "")

    def show_entry(self, entry: LogEntry, others: int, catalogue: Catalogue) -> None:
        """Show what is marked; ``others`` contacts about the debt are noted on the same day."""
        lines = mark_lines(entry.contact, entry.marks, catalogue)
        if entry.marks:
            head = self.tr("%n guideline(s) may be touched", "", len(entry.marks))
        elif entry.contact.channel is Channel.NOTE:
            head = self.tr("A note of your own")
        elif entry.contact.direction is Direction.OUT:
            head = self.tr("Guidelines are about contacts from them")
        else:
            head = self.tr("Nothing is marked")
        self._show(head, lines)
        note(self.others, self.tr("%n other(s) noted on that day", "", others) if others else "")

    def texts(self) -> list[str]:
        """The paragraphs about marks, as they are shown."""
        return [label.text() for label in self.marks if not label.isHidden()]

    def _show(self, head: str, lines: list[str]) -> None:
        self.head.setText(head)
        while len(self.marks) < len(lines):
            label = self.line("caption", gap=True)
            self.lines.removeWidget(label)
            self.lines.insertWidget(2 + len(self.marks), label)
            self.marks.append(label)
        for number, label in enumerate(self.marks):
            note(label, lines[number] if number < len(lines) else "")
