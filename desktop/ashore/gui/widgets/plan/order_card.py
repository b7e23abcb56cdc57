"""The order of one's own, by dragging or by keys, and what holds for single debts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ashore.domain.money import Currency
from ashore.gui import fonts, icons, theme
from ashore.gui.fields.amount import AmountField
from ashore.gui.fields.row import FieldRow
from ashore.gui.widgets.card import Card
from ashore.gui.widgets.plan.texts import wrapped
from ashore.gui.widgets.scroll_bars import name_bars
from ashore.planning.settings import Settings
from ashore.planning.start import Start
from ashore.words import figures

_ROW = 44
_ID, _NOTE, _BALANCE, _OUT = (Qt.ItemDataRole.UserRole + n for n in range(4))
_MOST = 7


class OrderCard(Card):
    """``changed`` carries the Settings with another order, pin, limit or exclusion."""

    changed = Signal(object)

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your order, and what holds for single debts"), parent)
        self._settings = Settings()
        self._filling = False
        self.add(
            wrapped(
                self.tr(
                    "Drag a debt to another place, or move it with Alt+Up and Alt+Down: the plan "
                    "then follows your order."
                ),
                "caption",
            )
        )
        self.list = _List()
        self.list.setAccessibleName(self.tr("Debts in your order"))
        self.list.moved.connect(self._moved)
        self.list.currentRowChanged.connect(lambda _row: self._show_choices())
        self.add(self.list)
        self.up = self._button(self.tr("Up"), "arrow-up", lambda: self.list.shift(-1))
        self.down = self._button(self.tr("Down"), "arrow-down", lambda: self.list.shift(1))
        self.pin = self._button(self.tr("Minimum always"), "", self._pin, checkable=True)
        self.pin.setToolTip(self.tr("Its minimum comes before all others: it must never be late"))
        self.out = self._button(self.tr("Leave out"), "", self._leave_out, checkable=True)
        self.out.setToolTip(self.tr("It is not in the plan: somebody else pays it, or it waits"))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.up, self.down)), (second, (self.pin, self.out))):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        self.add(first)
        self.add(second)
        self.limit = AmountField(currency)
        self.limit_row = FieldRow(self.tr("&At most each payday, unless more is due"), self.limit)
        self.limit.typed.connect(self._limit)
        self.add(self.limit_row)
        self.body.addStretch(1)

    def show_debts(self, starts: tuple[Start, ...], settings: Settings, currency: Currency) -> None:
        """List the debts in the order in force."""
        self._settings = settings
        self.limit.set_currency(currency)
        known = {start.id: start for start in starts}
        order = [known.pop(name) for name in settings.order if name in known]
        order += sorted(known.values(), key=lambda start: start.position)
        here = self.list.current_id()
        self._filling = True
        self.list.clear()
        for start in order:
            item = QListWidgetItem(start.name)
            note = self._note(start.id, currency)
            balance = figures.money(start.balance, currency.code)
            item.setData(_ID, start.id)
            item.setData(_NOTE, note)
            item.setData(_BALANCE, balance)
            item.setData(_OUT, start.id in settings.excluded)
            spoken = ", ".join(part for part in (start.name, balance, note) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
            if start.id == here:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        shown = min(max(self.list.count(), 1), _MOST)
        self.list.setFixedHeight(shown * _ROW + 8)
        self._filling = False
        self._show_choices()

    def _note(self, debt: str, currency: Currency) -> str:
        settings, caps = self._settings, dict(self._settings.caps)
        notes = []
        if debt in settings.excluded:
            notes.append(self.tr("left out"))
        if debt in settings.pinned:
            notes.append(self.tr("minimum always"))
        if debt in caps:
            text = self.tr("at most {amount}")
            notes.append(text.format(amount=figures.money(caps[debt], currency.code)))
        return " · ".join(notes)

    def _show_choices(self) -> None:
        if self._filling:
            return
        here, row = self.list.current_id(), self.list.currentRow()
        for button in (self.pin, self.out, self.limit):
            button.setEnabled(bool(here))
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)
        self.pin.setChecked(here in self._settings.pinned)
        self.out.setChecked(here in self._settings.excluded)
        cap = dict(self._settings.caps).get(here)
        if self.limit.amount() != cap or not self.limit.hasFocus():
            self.limit.fill("")
            if cap is not None:
                self._filling = True
                self.limit.set_amount(cap)
                self._filling = False

    def _moved(self) -> None:
        order = tuple(self.list.ids())
        if not self._filling and order != self._settings.order:
            self._tell(replace(self._settings, order=order))

    def _pin(self) -> None:
        here, pinned = self.list.current_id(), self._settings.pinned
        self._tell(replace(self._settings, pinned=pinned ^ {here}))

    def _leave_out(self) -> None:
        here, excluded = self.list.current_id(), self._settings.excluded
        self._tell(replace(self._settings, excluded=excluded ^ {here}))

    def _limit(self) -> None:
        here, amount = self.list.current_id(), self.limit.amount()
        if self._filling or (amount is None and self.limit.text().strip()):
            return
        caps = {debt: cap for debt, cap in self._settings.caps if debt != here}
        if amount is not None:
            caps[here] = amount
        self._tell(replace(self._settings, caps=tuple(sorted(caps.items()))))

    def _tell(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _button(self, text: str, icon: str, act: object, *, checkable: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(checkable)
        button.setAutoDefault(False)
        if icon:
            icons.set_icon(button, icon)
        button.clicked.connect(lambda _on=False: act())  # type: ignore[operator]
        return button


class _List(QListWidget):
    """``moved`` when the order is another one, by drag or by Alt and an arrow."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_bars(self)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))
        self.model().rowsMoved.connect(lambda *_: self.moved.emit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: out of focus a passing wheel moves the page, and does not stop here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def ids(self) -> list[str]:
        """The debts in the order shown."""
        return [str(self.item(n).data(_ID)) for n in range(self.count())]

    def current_id(self) -> str:
        """The debt that is selected, or ""."""
        row = self.currentRow()
        return str(self.item(row).data(_ID)) if row >= 0 else ""

    def shift(self, by: int) -> None:
        """Move the selected debt up (-1) or down (1)."""
        row = self.currentRow()
        if 0 <= row + by < self.count():
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt with an arrow moves the debt."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Place, name over what holds for it, and the balance."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        shown, rect = theme.current(), QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shown.color("tint"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(shown.color("accent"), theme.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        out, note, balance = index.data(_OUT), index.data(_NOTE), index.data(_BALANCE)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.font("caption"))
        painter.setPen(shown.color("soft"))
        place = QRect(rect.left() + 4, rect.top(), 24, rect.height())
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, str(index.row() + 1))
        body = fonts.font("body")
        painter.setFont(body)
        painter.setPen(shown.color("soft" if out else "text"))
        painter.drawText(rect.adjusted(0, 0, -12, 0), middle | Qt.AlignmentFlag.AlignRight, balance)
        width = QFontMetricsF(body).horizontalAdvance(balance)
        name = rect.adjusted(40, 0, -round(width) - 24, 0)
        if note:
            name.setBottom(rect.center().y() + 1)
            below = QRect(name.left(), rect.center().y(), name.width(), rect.height() // 2 - 2)
            painter.setFont(fonts.font("caption"))
            painter.setPen(shown.color("soft"))
            cut = QFontMetricsF(painter.font()).elidedText(
                note, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, middle, cut)
            painter.setFont(body)
            painter.setPen(shown.color("soft" if out else "text"))
        text = QFontMetricsF(body).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, name.width()
        )
        painter.drawText(name, middle, text)
        painter.restore()
