"""The user guide: its contents at the left, the text at the right, and a search in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, QUrl
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
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ashore import assets
from ashore.gui import fonts, icons, theme
from ashore.gui.dialogs.guide_text import Heading, dress, headings
from ashore.gui.widgets.search_field import SearchField
from ashore.words import language

SECTIONS = (
    "first", "list", "stages", "windows", "order", "payments", "undo", "import", "terminal",
    "lenders", "data", "backups", "keys", "limits",
)  # fmt: skip
"""The sections (headings of the second level) in the order of both files."""

SIZE = (960, 680)
CONTENTS_WIDTH = 224
NARROW = 640
"""Below this width there is only the text."""
MARGIN = 16
ROW = 36

AnyIndex = QModelIndex | QPersistentModelIndex
_SPARE = 64


class _Row(QStyledItemDelegate):
    """A row of the contents, as high as the rows of every other list."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        shown, state, box = theme.current(), option.state, option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, shown.color("tint" if chosen else "hover"))
        painter.setFont(fonts.font("body"))
        painter.setPen(shown.color("tint_text" if chosen else "text"))
        inner = box.adjusted(8, 0, -8, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class GuideDialog(QDialog):
    """Stays open beside the window; ``section`` is one of SECTIONS to begin with."""

    def __init__(self, parent: QWidget | None = None, section: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._section = section
        self._headings: list[Heading] = []
        self.contents, self.text, self.search = QListWidget(), QTextBrowser(), SearchField()
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

    def find_next(self, *, back: bool = False) -> bool:
        """Select the next place of what is searched, from the top again after the last."""
        words = self.search.text().strip()
        if not words:
            return False
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if not self.text.find(words, flags):
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            self.text.moveCursor(end)
            if not self.text.find(words, flags):
                return False
        self._bring_to_sight()
        self._count()
        return True

    def _bring_to_sight(self) -> None:
        """Where a place is found at the edge, show what stands around it too."""
        place, height = self.text.cursorRect(), self.text.viewport().height()
        if not height // 8 < place.top() < height * 3 // 4:
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - height // 3)
        at = self.text.textCursor().position()
        above = [row for row, h in enumerate(self._headings) if h.block.position() <= at]
        self._mark(above[-1] if above else 0)

    def _lay_out(self) -> None:
        self.search.setFixedWidth(CONTENTS_WIDTH)
        for button, icon in ((self._before, "chevron-up"), (self._after, "chevron-down")):
            icons.set_icon(button, icon)
            button.setProperty("flat", True)
        self.found.setProperty("role", "caption")
        self.contents.setFixedWidth(CONTENTS_WIDTH)
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setItemDelegate(_Row(self.contents))
        self.contents.setMouseTracking(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
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
        self.search.textChanged.connect(lambda _text: self._search_anew())
        self._before.clicked.connect(lambda: self.find_next(back=True))
        self._after.clicked.connect(lambda _checked=False: self.find_next())
        self._close.clicked.connect(self.close)
        theme.notifier().changed.connect(self._dress)
        for keys, run in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._start_search),
            (QKeySequence("F3"), self.find_next),
            (QKeySequence("Shift+F3"), lambda: self.find_next(back=True)),
        ):
            QShortcut(keys, self).activated.connect(run)

    def _speak(self) -> None:
        """All words, in the language in use."""
        self.setWindowTitle(self.tr("User guide"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.text.setAccessibleName(self.tr("User guide"))
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
        self.contents.blockSignals(True)
        self.contents.clear()
        self.contents.addItems([heading.text for heading in self._headings])
        self.contents.setCurrentRow(0)
        self.contents.blockSignals(False)
        self._search_anew()

    def _name(self, button: QToolButton, name: str, keys: str) -> None:
        button.setAccessibleName(name)
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})")

    def _dress(self) -> None:
        dress(self.text.document())
        self._mark_all()

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._headings):
            self._show(self._headings[row])

    def _show(self, heading: Heading) -> None:
        layout = self.text.document().documentLayout()
        top = layout.blockBoundingRect(heading.block).top()
        self.text.verticalScrollBar().setValue(round(top) - 8)
        self.text.setTextCursor(QTextCursor(heading.block))
        self._mark(self._headings.index(heading))

    def _follow(self) -> None:
        """Mark the section that is at the top of the text."""
        layout = self.text.document().documentLayout()
        at = self.text.verticalScrollBar().value() + 16
        above = [
            row
            for row, heading in enumerate(self._headings)
            if layout.blockBoundingRect(heading.block).top() <= at
        ]
        self._mark(above[-1] if above else 0)

    def _mark(self, row: int) -> None:
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _link(self, url: QUrl) -> None:
        self.go_to(url.fragment())

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search_anew(self) -> None:
        """What is searched was changed: look from the top of what is on the screen."""
        self._mark_all()
        cursor = self.text.cursorForPosition(self.text.viewport().rect().topLeft())
        self.text.setTextCursor(cursor)
        if not self.find_next():
            self._count()

    def _mark_all(self) -> None:
        colour = theme.current().color("tint")
        marks = []
        for cursor in self._places():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(colour)
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _places(self) -> list[QTextCursor]:
        words, document = self.search.text().strip(), self.text.document()
        places: list[QTextCursor] = []
        cursor = document.find(words, 0) if words else QTextCursor()
        while not cursor.isNull():
            places.append(cursor)
            cursor = document.find(words, cursor)
        return places

    def _count(self) -> None:
        places = [cursor.selectionStart() for cursor in self._places()]
        at = self.text.textCursor().selectionStart()
        if not self.search.text().strip():
            self.found.setText("")
        elif at in places:
            text = self.tr("{n} of {all}")
            self.found.setText(text.format(n=places.index(at) + 1, all=len(places)))
        else:
            self.found.setText(self.tr("Not found"))
        self._before.setEnabled(bool(places))
        self._after.setEnabled(bool(places))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a sheet is as white as a card."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().color("card"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter looks for the next place; Esc first ends the search, then closes."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.find_next(back=back)
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
