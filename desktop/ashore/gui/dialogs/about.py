"""What the program is, where its data lies, and details to paste into a report."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from ashore import assets
from ashore.gui import theme
from ashore.gui.dialogs.sheet import Sheet
from ashore.gui.fields.row import FieldRow
from ashore.gui.folders import open_folder
from ashore.gui.widgets.card import rule
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.paths import Profile
from ashore.words import language

_WIDTH = 520
LIBRARIES = (
    ("PySide6_Essentials", "PySide6, Qt", "LGPL-3.0"),
    ("sqlmodel", "SQLModel", "MIT"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("pydantic", "Pydantic", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("", "Lucide", "ISC"),
    ("", "Noto Sans SC, Source Sans 3", "OFL-1.1"),
)
"""Distribution (where there is one), name and licence of what the program is built on."""


class AboutDialog(Sheet):
    """The details that can be copied name no folder and no person."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__("", _WIDTH, parent)
        self.set_title(self.tr("Ashore {version}").format(version=assets.version()))
        self._folder = profile.folder
        self._say(self.tr("Your own debts in one calm window. Everything stays on this computer."))
        self._say(
            self.tr("Free software under the GNU General Public License, version 3 or later.")
        )
        self.body.addWidget(rule())
        self._add_folder()
        self._add_details()
        self._say(self.tr("Built on: {libraries}").format(libraries=_libraries()), "caption")
        self.body.addStretch()
        close = self.add_button(self.tr("&Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()

    def _add_folder(self) -> None:
        self.folder = QLineEdit(str(self._folder))
        self.folder.setReadOnly(True)
        self.body.addWidget(FieldRow(self.tr("Your &data lies in"), self.folder))
        self.opener = Link(self.tr("&Open this folder"))
        self.opener.clicked.connect(self._open_folder)
        self.body.addWidget(self.opener)
        self.unopened = self._say(
            self.tr("No file manager answered. Copy the path and open it yourself."), "error"
        )
        self.unopened.hide()

    def _open_folder(self) -> None:
        opened = open_folder(self._folder)
        self.unopened.setVisible(not opened)
        self.fit()
        if not opened:
            self.announce(self.unopened.text())

    def _add_details(self) -> None:
        self.details = QPlainTextEdit(self._system())
        self.details.setReadOnly(True)
        name_bars(self.details)
        self.details.setTabChangesFocus(True)
        lines = self.details.document().blockCount()
        self.details.setFixedHeight(self.details.fontMetrics().lineSpacing() * lines + 32)
        row = FieldRow(self.tr("&System details"), self.details)
        self.body.addWidget(row)
        self.copier = Link(self.tr("Copy the details"))
        self.copier.clicked.connect(self._copy)
        self.body.addWidget(self.copier)

    def _system(self) -> str:
        screen = self.screen()
        scale = round(screen.devicePixelRatio() * 100)
        shown = {"light": self.tr("light"), "dark": self.tr("dark")}
        facts = (
            f"Ashore {assets.version()} {assets.build()}".strip(),
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}, PySide6 {_version('PySide6_Essentials')}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            self.tr("Window system: {name}").format(name=QGuiApplication.platformName()),
            self.tr("Screen scale: {percent} %").format(percent=scale),
            self.tr("Language: {code}").format(code=language.current()),
            self.tr("Theme: {name}").format(name=shown[theme.current().name]),
        )
        return "\n".join(facts)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copier.setText(self.tr("Copied"))
        self.announce(self.tr("Copied"))
        QTimer.singleShot(2000, self, lambda: self.copier.setText(self.tr("Copy the details")))

    def _say(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text, self.content)
        label.setProperty("role", role)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label


def _libraries() -> str:
    listed = [
        f"{name} {_version(package)} ({licence})".replace("  ", " ")
        for package, name, licence in LIBRARIES
    ]
    return "; ".join(listed)


def _version(package: str) -> str:
    """The installed version, "" where it cannot be told."""
    if not package:
        return ""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
