"""Whom the money is owed to: a known lender by any of its names, or whatever is typed."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Preset
from ashore.gui import fonts, icons, theme
from ashore.gui.fields.checked import CheckedEdit
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.words import names

AnyIndex = QModelIndex | QPersistentModelIndex
_PRESET = Qt.ItemDataRole.UserRole
_ROW = 32
_PADDING = 8
_SHOWN = 8
_TYPING = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod})


class _Offers(QAbstractListModel):
    """The lenders that fit what was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.presets: list[Preset] = []

    def offer(self, presets: list[Preset]) -> None:
        self.beginResetModel()
        self.presets = presets
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.presets)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        preset = self.presets[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return names.preset_name(preset)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{names.preset_name(preset)}, {names.preset_company(preset)}".strip(", ")
        return preset if role == _PRESET else None


class _OfferDelegate(QStyledItemDelegate):
    """A row of the list: the name, and the company after it in a softer colour."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box: QRect = option.rect
        state = option.state
        preset, shown = index.data(_PRESET), theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, shown.color("tint" if chosen else "hover"))
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        name, company = names.preset_name(preset), names.preset_company(preset)
        body, caption = fonts.font("body"), fonts.font("caption")
        painter.setFont(body)
        painter.setPen(shown.color("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, name)
        inner.setLeft(inner.left() + QFontMetrics(body).horizontalAdvance(name) + _PADDING)
        if company and company != name:
            painter.setFont(caption)
            painter.setPen(shown.color("soft"))
            room = QFontMetrics(caption).elidedText(
                company, Qt.TextElideMode.ElideRight, inner.width()
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, room)
        painter.restore()


class LenderField(CheckedEdit):
    """``chosen`` says that another lender is meant, known or not.

    The list opens while typing, and whole by Alt+Down, by Down in an empty field, or by
    the sign at the end. A known alias becomes the lender's name when the field is left.
    """

    chosen = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(str, self._describe, parent)
        self.catalogue = catalogue
        self._offers = _Offers(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        self._completer.setWidget(self)
        self.popup = popup = QListView()
        popup.setAccessibleName(self.tr("Lenders that fit"))
        popup.setMouseTracking(True)
        name_bars(popup)
        self._completer.setPopup(popup)
        popup.setItemDelegate(_OfferDelegate(popup))
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._opener = QAction(self.tr("Show all lenders"), self)
        self._opener.setToolTip(self.tr("Show all lenders (Alt+Down)"))
        self._opener.triggered.connect(self.open_list)
        icons.set_icon(self._opener, "chevron-down", "soft", 16)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self.chosen)

    def preset(self) -> Preset | None:
        """The known lender that the text names, if any."""
        text = self.text().strip()
        return self.catalogue.find(text) if text else None

    def open_list(self) -> None:
        """Show every known lender."""
        self._show(list(self.catalogue.presets()))

    def event(self, event: QEvent) -> bool:
        """Qt: what is typed right after Tab comes here by way of the list that is closing."""
        if event.type() in _TYPING and not self.hasFocus() and not self.popup.isVisible():
            now = QApplication.focusWidget()
            if now is not None and self.window().isAncestorOf(now):
                return QApplication.sendEvent(now, event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Down opens the list."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and (alt or not self.text()):
            self.open_list()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: an alias that was typed in full becomes the name."""
        super().focusOutEvent(event)
        found = self.preset()
        if found and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._set_preset(found)

    def _describe(self, _value: object) -> str:
        found = self.preset()
        if found is None:
            return ""
        parts = (names.preset_company(found), names.kind_name(found.kind))
        return " · ".join(part for part in parts if part)

    def _offer(self, text: str) -> None:
        found = self.catalogue.complete(text.strip(), _SHOWN) if text.strip() else []
        if found:
            self._show(found)
        else:
            self.popup.hide()

    def _show(self, presets: list[Preset]) -> None:
        self._offers.offer(presets)
        self._completer.complete()

    def _take(self, index: QModelIndex) -> None:
        self._set_preset(index.data(_PRESET))
        self.typed.emit()

    def _set_preset(self, preset: Preset) -> None:
        name = names.preset_name(preset)
        if self.text() != name:
            self.fill(name)
