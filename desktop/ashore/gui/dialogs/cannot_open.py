"""When the debts cannot be opened: what happened, what was kept, and what can be done."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ashore.domain.errors import UserError
from ashore.gui import icons
from ashore.gui.dialogs.problem_details import details_of
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.choice import Choice
from ashore.gui.folders import open_folder
from ashore.gui.second_window import open_copy, start_again
from ashore.gui.widgets.card import rule
from ashore.gui.widgets.link import Link
from ashore.paths import Profile
from ashore.words import figures
from ashore.words.errors import error_text

WIDTH = 560
LABEL_WIDTH = 56
PASSING = frozenset({"store_locked", "store_full", "store_unwritable", "store_unreadable"})
"""What may be over at the next try."""

SAYS_WHAT_IS_KEPT = frozenset({"store_damaged", "store_newer", "store_not_upgraded"})

_DAILY = re.compile(r"debts-(\d{4}-\d{2}-\d{2})")


def tell_cannot_open(problem: Exception, profile: Profile, parent: QWidget) -> CannotOpenDialog:
    """Say why the debts of ``profile`` cannot be opened, and offer what can be done."""
    dialog = CannotOpenDialog(problem, profile, parent)
    dialog.open()
    return dialog


class CannotOpenDialog(Sheet):
    """No traceback: ``details`` has what a report needs, and nothing of the person's."""

    def __init__(self, problem: Exception, profile: Profile, parent: QWidget) -> None:
        super().__init__("", WIDTH, parent)
        self._profile = profile
        self.details = details_of(problem)
        # The rows may be on the screen already, read by a glance at the file.
        self._can_read = getattr(parent, "desk", None) is not None
        if self._can_read:
            self.set_title(self.tr("Your debts cannot be changed now"))
        else:
            self.set_title(self.tr("Your debts could not be opened"))
        self.said = _text(self._what(problem))
        self.kept = _text(self._kept(problem))
        self.problem = _text("")
        self.problem.setProperty("role", "error")
        self.problem.hide()
        self.body.addWidget(self.said)
        if self.kept.text():
            self.body.addWidget(self.kept)
        self._folder_row()
        self.copies = self._copies()
        if self.copies.count():
            self.body.addWidget(rule())
            self._copies_row()
        self.body.addWidget(self.problem)
        self._details_row()
        self.body.addStretch(1)
        self._buttons(can_try=isinstance(problem, UserError) and problem.code in PASSING)

    def _what(self, problem: Exception) -> str:
        if isinstance(problem, UserError):
            return error_text(problem)
        return self.tr(
            "Something went wrong that this program did not expect. It is a fault of the program, "
            "not yours."
        )

    def _kept(self, problem: Exception) -> str:
        """What the sentence of the problem itself does not say yet."""
        if not _exists(self._profile.database):
            return self.tr("There is no file with debts in this folder yet.")
        if isinstance(problem, UserError) and problem.code in SAYS_WHAT_IS_KEPT:
            return ""
        text = self.tr("Your debts are in the file {file} of this folder. It was left as it is.")
        return text.format(file=self._profile.database.name)

    def _folder_row(self) -> None:
        self.folder = QLineEdit(str(self._profile.folder))
        self.folder.setReadOnly(True)
        self.folder.setCursorPosition(0)
        self.folder.setAccessibleName(self.tr("Folder of your data"))
        label = QLabel(self.tr("&Folder"))
        label.setMinimumWidth(LABEL_WIDTH)
        label.setBuddy(self.folder)
        self.show_folder = QPushButton(self.tr("&Open the folder"))
        self.show_folder.setAutoDefault(False)
        icons.set_icon(self.show_folder, "folder-open")
        self.show_folder.clicked.connect(self._open_folder)
        self.body.addLayout(_row(label, self.folder, self.show_folder, stretched=self.folder))

    def _copies(self) -> Choice:
        found: list[Path] = []
        with suppress(OSError):  # a folder that cannot be read has no copies to offer
            found = [*self._profile.backups.glob("*.sqlite")]
        found.sort(key=lambda copy: (_day_of(copy) or date.min, copy.name), reverse=True)
        return Choice([(str(copy), _copy_name(copy)) for copy in found])

    def _copies_row(self) -> None:
        self.body.addWidget(
            _text(
                self.tr(
                    "You can look at a backup: it opens in a window and a folder of its own, and "
                    "the backup itself stays as it is."
                )
            )
        )
        label = QLabel(self.tr("&Backup"))
        label.setMinimumWidth(LABEL_WIDTH)
        label.setBuddy(self.copies)
        self.copies.setAccessibleName(self.tr("Backup to look at"))
        self.look = QPushButton(self.tr("&Look at this one"))
        self.look.setAutoDefault(False)
        icons.set_icon(self.look, "external-link")
        self.look.clicked.connect(self._look_at_copy)
        self.body.addLayout(_row(label, self.copies, self.look, stretched=self.copies))

    def _details_row(self) -> None:
        self.copy_details = Link(self.tr("&Copy details for a report"))
        self.copy_details.clicked.connect(self._copy_details)
        self._copied = QLabel(self.tr("Copied. They say nothing about you."))
        self._copied.setProperty("role", "caption")
        self._copied.hide()
        row = _row(self.copy_details, self._copied)
        row.addStretch(1)
        self.body.addLayout(row)

    def _buttons(self, *, can_try: bool) -> None:
        self.quit = last = self.add_button(self.tr("&Quit"))
        self.quit.clicked.connect(_quit)
        if self._can_read:
            last = self.add_button(self.tr("&Read only"))
            last.clicked.connect(self.accept)
        if can_try:
            last = self.add_button(self.tr("&Try again"))
            last.clicked.connect(self._try_again)
        self.make_primary(last)
        last.setFocus()

    def reject(self) -> None:
        """Qt: Esc. Without debts behind it there is nothing to go back to."""
        super().reject()
        if not self._can_read:
            _quit()

    def _open_folder(self) -> None:
        if not open_folder(self._profile.folder):
            self._say(self.tr("No file manager answered. Copy the path and open it yourself."))

    def _look_at_copy(self) -> None:
        try:
            started = open_copy(self._profile, Path(self.copies.value()))
        except OSError:
            self._say(self.tr("The backup could not be laid out: the folder cannot be written."))
            return
        if not started:
            self._say(self.tr("A second window could not be started."))

    def _try_again(self) -> None:
        if start_again():
            _quit()
        else:
            self._say(self.tr("A second window could not be started."))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
        self._copied.show()
        self.announce(self._copied.text())

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self.fit()
        self.announce(text)


def _quit() -> None:
    QCoreApplication.quit()


def _day_of(copy: Path) -> date | None:
    """The day of a daily copy; the one that is kept before an upgrade has another name."""
    found = _DAILY.fullmatch(copy.stem)
    with suppress(ValueError):  # no day of the calendar: then it is just a name
        return date.fromisoformat(found[1]) if found else None
    return None


def _copy_name(copy: Path) -> str:
    day = _day_of(copy)
    return figures.long_date(day) if day else copy.name


def _row(*widgets: QWidget, stretched: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is stretched else 0)
    return row


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _exists(file: Path) -> bool:
    """Whether the file is there, as far as that can be seen from outside its folder."""
    try:
        return file.exists()
    except OSError:
        return True
