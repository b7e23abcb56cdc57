"""The debts cannot be opened: why, and where they lie. Nothing was changed."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from ashore import assets
from ashore.domain.errors import UserError
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.link import Link
from ashore.paths import Profile
from ashore.words.errors import error_text

_WIDTH = 520


class CannotOpenDialog(Sheet):
    """A UserError in its own words; of a bug only kind and place, which name nobody."""

    def __init__(self, problem: Exception, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.set_title(self.tr("The debts cannot be opened"))
        known = isinstance(problem, UserError)
        text = error_text(problem) if isinstance(problem, UserError) else self._unknown()
        self.said = QLabel(text, self.content)
        self.said.setWordWrap(True)
        self.body.addWidget(self.said)
        if not known:
            self._add_details(problem)
        self.folder = QLineEdit(str(profile.folder))
        self.folder.setReadOnly(True)
        self.body.addWidget(FieldRow(self.tr("Your &data lies in"), self.folder))
        link = Link(self.tr("&Open this folder"))
        link.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(profile.folder)))
        )
        self.body.addWidget(link)
        self.body.addStretch()
        self.quit = self.add_button(self.tr("&Quit"), primary=True)
        self.quit.clicked.connect(self.accept)
        self.quit.setFocus()

    def _unknown(self) -> str:
        return self.tr(
            "A fault in the program came up. Your data was left as it is. The lines below say where "
            "it happened and nothing about you: please report them."
        )

    def _add_details(self, problem: Exception) -> None:
        self.details = QPlainTextEdit(details_of(problem))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(120)
        self.body.addWidget(FieldRow(self.tr("Details to &report"), self.details))


def tell_cannot_open(problem: Exception, profile: Profile, window: QWidget) -> CannotOpenDialog:
    """Say it over ``window``, which has nothing to show and closes with the dialog."""
    dialog = CannotOpenDialog(problem, profile, window)
    dialog.finished.connect(window.close)
    dialog.open()
    return dialog


def details_of(problem: Exception) -> str:
    """Where a fault came up: file names without folders, and no text of the error itself."""
    frames = traceback.extract_tb(problem.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([f"Ashore {assets.version()}", type(problem).__name__, *places])
