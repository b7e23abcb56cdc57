"""What stands in the list's place while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ashore.gui import icons

WIDTH, MARGIN = 440, 12


class EmptyState(QWidget):
    """One block in the middle: a picture, a title, a line, one primary and one quiet button."""

    add_wanted = Signal()
    all_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._title, self._line = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._line.setWordWrap(True)
        self._line.setFixedWidth(WIDTH)
        for label in (self._picture, self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._add = QPushButton(self.tr("Add the first debt"))
        self._add.setProperty("primary", True)
        self._add.clicked.connect(self.add_wanted)
        self._sample = QPushButton(self.tr("Open the sample"))
        self._sample.clicked.connect(self.sample_wanted)
        self._all = QPushButton(self.tr("Show all debts"))
        self._all.clicked.connect(self.all_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._sample, self._all, self._add):
            buttons.addWidget(button)
        buttons.addStretch(1)
        block = QVBoxLayout(self)
        block.setSpacing(12)
        block.addStretch(2)
        for label in (self._picture, self._title, self._line):
            block.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        block.addLayout(buttons)
        block.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """Qt: in a narrow window the line wraps earlier."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the line takes the width that there is."""
        super().resizeEvent(event)
        self._fit_line()

    def _fit_line(self) -> None:
        width = max(0, min(WIDTH, self.width() - 2 * MARGIN))
        # A layout that centres a wrapped line gives it the height of a shorter one.
        self._line.setFixedSize(width, max(0, self._line.heightForWidth(width)))

    def take_focus(self) -> None:
        """Put the keyboard on the button that leads on."""
        (self._all if self._add.isHidden() else self._add).setFocus()

    def show_reason(self, *, has_debts: bool, all_repaid: bool = False) -> None:
        """No debts yet, or all repaid, or none that the search and the filters let through."""
        if self._picture.pixmap().isNull():
            self._picture.setPixmap(icons.app_icon().pixmap(64, 64))
        self._add.setVisible(not has_debts)
        self._sample.setVisible(not has_debts)
        self._all.setVisible(has_debts)
        if all_repaid:
            self._title.setText(self.tr("All is repaid"))
            self._line.setText(self.tr("No debt is open. Those that are repaid stay in the list."))
        elif has_debts:
            self._title.setText(self.tr("No debt matches"))
            self._line.setText(self.tr("The search or the filter leaves nothing to show."))
        else:
            self._title.setText(self.tr("One true list"))
            self._line.setText(
                self.tr(
                    "Lender, balance and due date are enough. What you enter stays on this "
                    "computer; nothing is sent anywhere."
                )
            )
        self._fit_line()
