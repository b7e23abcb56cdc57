"""The user guide: its contents at the left, the text at the right, and a search in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ashore import assets
from ashore.gui import icons, theme
from ashore.gui.dialogs.guide_contents import WIDTH, Contents
from ashore.gui.dialogs.guide_search import GuideSearch
from ashore.gui.dialogs.guide_text import Heading, dress, headings
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.gui.widgets.search_field import SearchField
from ashore.words import language

SECTIONS = (
    "first", "list", "today", "stages", "windows", "order", "plan", "payments", "owed", "calculator",
    "case", "letters", "undo", "import", "export", "terminal",
    "lenders", "data", "backups", "keys", "limits",
)  # fmt: skip
"""The sections (headings of the second level) in the order of both files."""

SIZE = (960, 680)
NARROW = 640
"""Below this width there is only the text."""
MARGIN = 16
_SPARE = 64


class GuideDialog(QDialog):
    """Stays open beside the window; ``section`` is one of SECTIONS to begin with."""

    def __init__(self, parent: QWidget | None = None, section: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._section = section
        self._headings: list[Heading] = []
        self.contents, self.text, self.search = Contents(), QTextBrowser(), SearchField()
        self.finder = GuideSearch(self.text)
        self.found = QLabel()
        self._before, self._after, self._close = QToolButton(), QToolButton(), QPushButton()
        self._lay_out()
        self._connect()
        self._speak()
        room = self.screen().availableGeometry().size()
        self.resize(min(SIZE[0], room.width() - _SPARE), min(SIZE[1], room.height() - _SPARE))

    def open(self) -> None:
        """Show the guide, or the one that is open already; the window beside it stays usable."""
        parent = self.parentWidget()
        for other in parent.findChildren(GuideDialog) if parent else ():
            if other is not self and other.isVisible():
                other.go_to(self._section)
                other.raise_()
                other.activateWindow()
                self.deleteLater()
                return
        self.show()
        self.text.setFocus()
        self.go_to(self._section)

    def go_to(self, section: str) -> None:
        """Scroll to a section; an unknown one leaves the text where it is."""
        second = [heading for heading in self._headings if heading.level == 2]
        if section in SECTIONS and len(second) == len(SECTIONS):
            self._show(second[SECTIONS.index(section)])

    def _lay_out(self) -> None:
        self.search.setFixedWidth(WIDTH)
        for button, icon in ((self._before, "chevron-up"), (self._after, "chevron-down")):
            icons.set_icon(button, icon)
            button.setProperty("flat", True)
        self.found.setProperty("role", "caption")
        self.text.setOpenLinks(False)
        self._close.setAutoDefault(False)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self.search, self._before, self._after, self.found):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._close)
        columns = QHBoxLayout()
        columns.setSpacing(MARGIN)
        columns.addWidget(self.contents)
        columns.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(12)
        layout.addLayout(bar)
        layout.addLayout(columns, 1)

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self._chosen)
        self.contents.itemActivated.connect(lambda _item: self.text.setFocus())
        self.text.verticalScrollBar().valueChanged.connect(lambda _at: self._follow())
        self.text.anchorClicked.connect(self._link)
        self.search.textChanged.connect(self.finder.search)
        self._before.clicked.connect(lambda: self.finder.find_next(back=True))
        self._after.clicked.connect(lambda _checked=False: self.finder.find_next())
        self._close.clicked.connect(self.close)
        self.finder.counted.connect(self._say_count)
        self.finder.found.connect(self._mark_at)
        theme.notifier().changed.connect(self._dress)
        for keys, run in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._start_search),
            (QKeySequence("F3"), self.finder.find_next),
            (QKeySequence("Shift+F3"), lambda: self.finder.find_next(back=True)),
        ):
            QShortcut(keys, self).activated.connect(run)

    def _speak(self) -> None:
        """All words, in the language in use."""
        self.setWindowTitle(self.tr("User guide"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.text.setAccessibleName(self.tr("User guide"))
        for area in (self.contents, self.text):
            name_bars(area)
        self.search.speak(self.tr("Find in the guide"), self.tr("Find in the guide"))
        self._name(self._before, self.tr("Previous place"), "Shift+F3")
        self._name(self._after, self.tr("Next place"), "F3")
        self._close.setText(self.tr("Close"))
        self.text.document().setMarkdown(
            assets.text(f"guide/{language.current()}.md"),
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML,
        )
        self._dress()
        self._headings = [h for h in headings(self.text.document()) if h.level == 2]
        self.contents.show_sections([heading.text for heading in self._headings])
        self.finder.search(self.search.text())

    def _name(self, button: QToolButton, name: str, keys: str) -> None:
        button.setAccessibleName(name)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})")

    def _dress(self) -> None:
        dress(self.text.document())
        self.finder.mark_all()

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._headings):
            self._show(self._headings[row])

    def _show(self, heading: Heading) -> None:
        layout = self.text.document().documentLayout()
        top = layout.blockBoundingRect(heading.block).top()
        self.text.verticalScrollBar().setValue(round(top) - 8)
        self.text.setTextCursor(QTextCursor(heading.block))
        self.contents.mark(self._headings.index(heading))

    def _follow(self) -> None:
        """Mark the section that is at the top of the text."""
        layout = self.text.document().documentLayout()
        at = self.text.verticalScrollBar().value() + 16
        above = [
            row
            for row, heading in enumerate(self._headings)
            if layout.blockBoundingRect(heading.block).top() <= at
        ]
        self.contents.mark(above[-1] if above else 0)

    def _mark_at(self, position: int) -> None:
        """Mark the section that a place in the text belongs to."""
        above = [row for row, h in enumerate(self._headings) if h.block.position() <= position]
        self.contents.mark(above[-1] if above else 0)

    def _link(self, url: QUrl) -> None:
        self.go_to(url.fragment())

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _say_count(self, n: int, among: int) -> None:
        if not self.finder.words:
            self.found.setText("")
        elif n:
            self.found.setText(self.tr("{n} of {all}").format(n=n, all=among))
        else:
            self.found.setText(self.tr("Not found"))
        self._before.setEnabled(among > 0)
        self._after.setEnabled(among > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a sheet is as white as a card."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("card"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter looks for the next place; Esc first ends the search, then closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.finder.find_next(back=back)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.text.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window there is only the text."""
        super().resizeEvent(event)
        self.contents.setVisible(self.width() >= NARROW)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the window speaks another language from now on."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)
