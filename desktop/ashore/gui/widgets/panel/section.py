"""A titled block of the side panel, with the few kinds of lines that the sections need."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ashore.catalogue import Catalogue
from ashore.gui.widgets.link import Link
from ashore.words.language import current

LINK_INSET = 4


class Section(QWidget):
    """A rule, a small title, and lines under it; text can be selected and copied.

    ``opened`` carries a link and the text that it has just shown.
    """

    opened = Signal(QWidget, QWidget)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        if title:
            self.add_title(title)

    def add_title(self, title: str, *, ruled: bool = True) -> None:
        """A small title; with a rule over it where the section begins."""
        if ruled:
            rule = QFrame()
            rule.setProperty("rule", True)
            self.body.addWidget(rule)
        self.body.addSpacing(8)
        self.add_text(title, "heading")

    def add_text(self, text: str, role: str = "") -> QLabel:
        """A paragraph; ``role`` is one of the style sheet's ("caption", "strong", ...)."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A wrapped label must never ask for more width than the panel has.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        if role:
            label.setProperty("role", role)
        self.body.addWidget(label)
        return label

    def add_link(self, text: str) -> Link:
        """A link whose word begins where the text does: its focus ring stands outside."""
        row = QHBoxLayout()
        row.setContentsMargins(-LINK_INSET, 0, 0, 0)
        link = Link(text)
        row.addWidget(link)
        row.addStretch(1)
        self.body.addLayout(row)
        return link

    def add_row(self, left: str, right: str) -> None:
        """A word at the left and its figure at the right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        name, figure = QLabel(left), QLabel(right)
        name.setWordWrap(True)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(name, 1)
        row.addWidget(figure)
        self.body.addLayout(row)

    def add_disclosure(self, text: str) -> Section:
        """A link, and under it a section that the link shows and hides."""
        link, inside = self.add_link(text), Section()
        self.body.addWidget(inside)

        def show(shown: bool) -> None:
            inside.setVisible(shown)
            said = QCoreApplication.translate("Disclosure", "Shown" if shown else "Hidden")
            link.setAccessibleDescription(said)
            if shown:
                self.opened.emit(link, inside)

        link.clicked.connect(lambda: show(inside.isHidden()))
        show(False)
        return inside

    def add_grades(self, grades: Iterable[str], catalogue: Catalogue) -> None:
        """What the letters behind the sources mean, those that occur."""
        for grade in sorted(set(grades)):
            words = catalogue.notice(f"grade_{grade.lower()}")
            self.add_text(words.in_language(current()), "caption")
