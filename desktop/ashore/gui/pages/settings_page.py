"""The settings page: language, theme, where the data lies, its copies, and the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ashore.gui import icons
from ashore.gui.fields.choice import Choice
from ashore.gui.fields.row import plain
from ashore.gui.folders import open_folder
from ashore.gui.preferences import Preferences
from ashore.gui.second_window import open_sample
from ashore.gui.widgets.card import Card, rule
from ashore.gui.widgets.flowing import Flowing
from ashore.gui.widgets.link import Link
from ashore.paths import Profile, demo_profile
from ashore.words import figures, language

NARROW = 800
"""Below this width of the page its two columns stand one over the other."""
CHOICE_WIDTH = 240


class SettingsPage(QWidget):
    """``language_chosen`` carries a code, "" for the system's; ``theme_chosen`` a Choice."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self, preferences: Preferences, profile: Profile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._profile = preferences, profile
        self._is_sample = profile.folder == demo_profile().folder
        self._data_problem, self._copies_problem = _problem(), _problem()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        title.setMinimumHeight(32)
        layout.addWidget(title)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(_column(self._look(), self._sample()), 1)
        self._columns.addWidget(_column(self._data(), self._copies()), 1)
        area = Flowing(margin=0, spacing=0)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.body.addLayout(self._columns)
        area.body.addStretch(1)
        layout.addWidget(area, 1)

    def refresh(self) -> None:
        """Look again what copies there are."""
        from ashore.storage.backups import daily_copies

        copies = daily_copies(self._profile)
        if not copies:
            self.copies.setText(self.tr("No copy has been made yet."))
        else:
            text = self.tr("%n copy(ies), the newest of {date}", None, len(copies))
            self.copies.setText(text.format(date=figures.long_date(max(copies))))
        self.open_copies.setEnabled(self._profile.backups.is_dir())

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a copy may have been made since the page was shown last."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window there is one column."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)

    def _look(self) -> Card:
        card = Card(self.tr("Language and look"))
        names = {"zh_CN": "中文", "en": "English"}
        system = self.tr("As the system: {language}").format(language=names[language.system()])
        self.language = Choice([("", system), *names.items()])
        self.language.choose(self._preferences.language)
        self.language.activated.connect(
            lambda _index: self.language_chosen.emit(self.language.value())
        )
        self.theme = Choice(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self.theme.choose(self._preferences.theme)
        self.theme.activated.connect(lambda _index: self.theme_chosen.emit(self.theme.value()))
        card.add(_choice_row(self.tr("&Language"), self.language))
        card.add(rule())
        card.add(_choice_row(self.tr("&Colours"), self.theme))
        return card

    def _data(self) -> Card:
        card = Card(self.tr("Your data"))
        card.add(
            _text(
                self.tr(
                    "Everything that you enter is kept in this folder of your computer. Nothing "
                    "is sent anywhere: the program does not use the network."
                )
            )
        )
        self.path = QLineEdit(str(self._profile.folder))
        self.path.setReadOnly(True)
        self.path.setCursorPosition(0)
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self.path)
        self.path.setAccessibleName(self.tr("Folder of your data"))
        self.open_data = QPushButton(self.tr("Open the folder"))
        icons.set_icon(self.open_data, "folder-open")
        self.open_data.clicked.connect(lambda: self._open(self._profile.folder, self._data_problem))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.path, 1)
        card.add(row)
        card.add(_at_left(self.open_data))
        card.add(self._data_problem)
        return card

    def _copies(self) -> Card:
        from ashore.storage.backups import DAYS, MONTHS, WEEKS

        card = Card(self.tr("Backups"))
        self.copies = QLabel()
        card.add(self.copies)
        text = self.tr(
            "A copy is made on each day on which you open the program. Those of the last {days} "
            "such days are kept, and one for each of the last {weeks} weeks and {months} months."
        )
        card.add(_text(text.format(days=DAYS, weeks=WEEKS, months=MONTHS)))
        self.open_copies = QPushButton(self.tr("Open the folder of backups"))
        icons.set_icon(self.open_copies, "folder-open")
        self.open_copies.clicked.connect(
            lambda: self._open(self._profile.backups, self._copies_problem)
        )
        how = Link(self.tr("How to get one back"))
        how.clicked.connect(self._show_how)
        card.add(_at_left(self.open_copies, how))
        card.add(self._copies_problem)
        return card

    def _sample(self) -> Card:
        card = Card(self.tr("Sample"))
        if self._is_sample:
            card.add(
                _text(
                    self.tr(
                        "This window shows the sample. Your own debts are not touched, and debts "
                        "that you add here stay here."
                    )
                )
            )
            return card
        card.add(
            _text(
                self.tr(
                    "Invented debts at different stages, to look around in and to try things out. "
                    "They are laid out anew each day, and never mix with yours."
                )
            )
        )
        self.sample = QPushButton(self.tr("Open the sample in its own window"))
        icons.set_icon(self.sample, "external-link")
        self.sample.clicked.connect(self._open_sample)
        card.add(_at_left(self.sample))
        self._sample_problem = _problem()
        card.add(self._sample_problem)
        return card

    def _open(self, folder: Path, problem: QLabel) -> None:
        text = self.tr("No file manager answered. The folder is {path}")
        problem.setText(text.format(path=folder))
        problem.setVisible(not open_folder(folder))

    def _open_sample(self) -> None:
        self._sample_problem.setText(self.tr("The sample could not be started."))
        self._sample_problem.setVisible(not open_sample())

    def _show_how(self) -> None:
        from ashore.gui.dialogs.guide import GuideDialog

        GuideDialog(self.window(), "backups").open()


def _column(*cards: Card) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    for card in cards:
        card.body.setSpacing(12)
        layout.addWidget(card)
    layout.addStretch(1)
    return column


def _at_left(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _choice_row(label: str, choice: Choice) -> QHBoxLayout:
    name = QLabel(label)
    name.setBuddy(choice)
    choice.setAccessibleName(plain(label))
    choice.setFixedWidth(CHOICE_WIDTH)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(name, 1)
    row.addWidget(choice)
    return row


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _problem() -> QLabel:
    label = _text("")
    label.setProperty("role", "error")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label
