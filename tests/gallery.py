"""Draws every part of the look into pictures: ``python tests/gallery.py FOLDER [--scale 2]``.

For the eye, not for a test: look at the pictures after a change in resources/themes/.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDate, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ashore.gui import icons, theme
from ashore.gui.widgets.badge import StageBadge
from ashore.gui.widgets.card import Card, rule
from ashore.gui.widgets.key_figure import KeyFigure
from ashore.gui.widgets.link import Link
from ashore.gui.widgets.month import Month
from ashore.gui.widgets.stage_scale import Scale, Segment, StageScale

FIGURES = (
    ("合计欠款", "¥127,670.50", "10 笔债务", False),
    ("Overdue now", "¥41,382.60", "6 debts, longest 372 days", True),
    ("每天的成本", "¥71.84", "其中罚息 ¥24.90", False),
    ("Next due", "₹1,200.00", "tomorrow · ICBC card, minimum payment, and a long name", False),
)
BADGES = (
    (("current", "未到期"), ("in_grace", "宽限期"), ("reminder", "提醒期")),
    (("phone_contact", "电话联系期"), ("formal_collection", "正式催收期")),
    (("agreement", "Agreement kept"), ("closed", "Closed")),
)
DAYS = (
    Segment("1–3", 1, 3, "reminder"),
    Segment("4–15", 4, 15, "phone_contact"),
    Segment("15 天以上", 16, None, "formal_collection"),
)
NAMES = (
    Segment("Reminder", 1, 3, "reminder"),
    Segment("Phone contact", 4, 15, "phone_contact"),
    Segment("Formal collection", 16, None, "formal_collection"),
)
SCALES = (
    Scale(DAYS, 9, "今天", (12, 20)),
    Scale(NAMES, 2, "today", (4, 6)),
    Scale(NAMES, 372, "today"),
    Scale((Segment("宽限", -2, 0, "in_grace"), *DAYS), 0, "今天", (1, 1)),
)


def label(text: str, role: str = "") -> QLabel:
    """Return a label in a role of the style sheet."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(not role)
    return made


def in_a_row(parts: Iterable[QWidget], *, stretch: bool = True) -> QHBoxLayout:
    """Return parts side by side, 8 px apart."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row


def button(
    text: str, icon: str = "", *, primary: bool = False, enabled: bool = True
) -> QPushButton:
    """Return a button, with an icon that follows the theme."""
    made = QPushButton(text)
    made.setProperty("primary", primary)
    made.setEnabled(enabled)
    if icon:
        icons.set_icon(made, icon, "on_accent" if primary else "text")
    return made


def head() -> QLayout:
    """Return the head of a page."""
    search = QLineEdit()
    search.setPlaceholderText("搜索 Search")
    search.setFixedWidth(220)
    sign = search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
    icons.set_icon(sign, "list-checks", "soft")
    row = in_a_row(
        (search, button("导出", "external-link"), button("添加债务", "plus", primary=True)),
        stretch=False,
    )
    row.insertWidget(0, label("债务 Debts", "title"), 1)
    return row


def summary() -> QFrame:
    """Return the strip of key figures."""
    card = QFrame()
    card.setProperty("card", True)
    row = QHBoxLayout(card)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for caption, figure, detail, overdue in FIGURES:
        if row.count():
            upright = QFrame()
            upright.setProperty("rule", "vertical")
            row.addWidget(upright)
        key = KeyFigure(caption)
        key.setContentsMargins(16, 12, 16, 12)
        key.show_figure(figure, detail, overdue=overdue)
        row.addWidget(key, 1)
    return card


def form() -> QFormLayout:
    """Return every kind of field, at rest, wrong and disabled."""
    wrong, off, off_kind = QLineEdit("一万二"), QLineEdit("cannot be changed"), QComboBox()
    theme.mark(wrong, "invalid", True)
    date = QDateEdit(QDate(2026, 11, 22))
    date.setDisplayFormat("yyyy-MM-dd")
    date.setCalendarPopup(True)
    kind = QComboBox()
    kind.addItems(["网络贷款 platform loan", "bank card"])
    off_kind.addItem("off")
    for part in (off, off_kind):
        part.setEnabled(False)
    note = QPlainTextEdit("Notes 备注")
    note.setFixedHeight(64)
    made = QFormLayout()
    made.setVerticalSpacing(8)
    message = label("这里要一个金额，例如 12,000 或 1.2万", "error")
    fields: tuple[tuple[str, QWidget], ...] = (
        ("贷款方", QLineEdit("花呗 Huabei")), ("余额", wrong), ("", message), ("Kind", kind),
        ("", off_kind), ("应还日", date), ("Days", QSpinBox()), ("Off", off), ("Notes", note),
    )  # fmt: skip
    for word, field in fields:
        made.addRow(word, field)
    return made


def controls() -> Card:
    """Return a card with every kind of control."""
    card = Card("Controls 控件")
    card.add(form())
    ticks: list[QWidget] = []
    for kind in (QCheckBox, QRadioButton):
        for word, on, enabled in (("on", True, True), ("off", False, True), ("not", True, False)):
            tick = kind(word)
            tick.setAutoExclusive(False)
            tick.setChecked(on)
            tick.setEnabled(enabled)
            ticks.append(tick)
    card.add(in_a_row(ticks))
    more, tool = button("More"), QToolButton()
    more.setMenu(QMenu(more))
    icons.set_icon(tool, "settings")
    save, off = button("Save 保存", primary=True), button("Off", primary=True, enabled=False)
    card.add(in_a_row((button("Quiet"), button("Off", enabled=False), save, off, more, tool)))
    card.add(Link("更多：利率、最低还款、宽限、备注"))
    tabs, progress, slider = QTabBar(), QProgressBar(), QSlider(Qt.Orientation.Horizontal)
    for word in ("明细", "Ledger", "Terms"):
        tabs.addTab(word)
    progress.setTextVisible(False)
    progress.setValue(40)
    slider.setValue(50)
    for part in (tabs, progress, slider):
        card.add(part)
    card.body.addStretch(1)
    return card


def tables() -> Card:
    """Return a table and a month."""
    card = Card()
    card.body.setContentsMargins(0, 0, 0, 0)
    table = QTableWidget(14, 4)
    table.setHorizontalHeaderLabels(["债务 Debt", "余额 ¥", "Due", "Days"])
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(36)
    table.setShowGrid(False)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for row in range(14):
        for column, text in enumerate(("微粒贷 Weilidai", f"{row * 1234}.00", "11-08", str(row))):
            item = QTableWidgetItem(text)
            if column in (1, 3):
                item.setTextAlignment(right)
            table.setItem(row, column, item)
    for column, side in ((0, left), (1, right), (2, left), (3, right)):
        if header := table.horizontalHeaderItem(column):
            header.setTextAlignment(side)
    table.setSortingEnabled(True)
    table.sortItems(1)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.selectRow(2)
    card.add(table)
    card.add(Month())
    return card


def panel() -> Card:
    """Return the side panel of a debt."""
    card = Card("借呗 Jiebei")
    card.setFixedWidth(336)
    card.add(label("支付宝 · 合同日利率 0.04 %，逾期 1.5 倍", "caption"))
    card.add(label("¥24,000.00", "figure"))
    card.add(rule())
    for words in BADGES:
        late = label("逾期 9 天", "overdue")
        card.add(in_a_row((*(StageBadge(word, stage) for stage, word in words), late)))
    for scale in SCALES:
        widget = StageScale()
        widget.show_scale(scale, "9 days overdue")
        card.add(widget)
    small = []
    for day in (2, 9, 40):
        one = StageScale(full=False)
        one.show_scale(Scale(DAYS, day, "", (13, 18) if day == 9 else None), "")
        small.append(one)
    card.add(in_a_row(small, stretch=False))
    card.add(rule())
    card.add(label("可以做的", "strong"))
    for word in ("记一笔还款", "Prepare the call: instalments or extension"):
        card.add(Link(word))
    card.add(label("现利率 21.90 %，低于微粒贷 27.38 %。每 1,000 元每天 0.60 元。"))
    card.body.addStretch(1)
    return card


def gallery() -> QMainWindow:
    """Return a window with all parts, as a person would meet them."""
    window, ground = QMainWindow(), QWidget()
    for word in ("文件", "编辑", "View", "Help"):
        window.menuBar().addMenu(word).addAction("…")
    window.setCentralWidget(ground)
    page = QVBoxLayout(ground)
    page.setContentsMargins(24, 16, 24, 24)
    page.setSpacing(16)
    page.addLayout(head())
    page.addWidget(summary())
    columns = QHBoxLayout()
    columns.setSpacing(16)
    columns.addWidget(controls(), 3)
    columns.addWidget(tables(), 4)
    columns.addWidget(panel())
    page.addLayout(columns, 1)
    window.statusBar().showMessage("示例档案 Demo profile")
    window.resize(1440, 900)
    return window


def focused(app: QApplication, window: QMainWindow) -> list[QPixmap]:
    """Return a picture of every tab stop with the focus on it."""
    pictures = []
    tab = Qt.FocusPolicy.TabFocus
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & tab == tab:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            app.processEvents()
            place = QRect(widget.mapTo(window, QPoint()), widget.size().boundedTo(QSize(330, 90)))
            pictures.append(window.grab(place.adjusted(-6, -6, 6, 6)))
    return pictures


def popped(app: QApplication, window: QMainWindow) -> list[QPixmap]:
    """Return a picture of a menu and of a list that a field opens."""
    menu = QMenu(window)
    for word in ("记一笔还款\tCtrl+R", "Edit", "Delete"):
        menu.addAction(word)
    menu.addSeparator()
    for word, on in (("Balance", True), ("Rate", False)):
        action = menu.addAction(word)
        action.setCheckable(True)
        action.setChecked(on)
    menu.addMenu("More").addAction("…")
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(menu.actions()[1])
    app.processEvents()
    pictures = [menu.grab()]
    menu.hide()
    combo = next(found for found in window.findChildren(QComboBox) if found.isEnabled())
    combo.showPopup()
    app.processEvents()
    pictures.append(combo.view().window().grab())
    combo.hidePopup()
    return pictures


def sheet(pictures: list[QPixmap], ratio: float) -> QPixmap:
    """Return pictures on one sheet, in rows."""
    made = QPixmap(QSize(1400, 760) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(theme.current().color("ground"))
    painter = QPainter(made)
    x, y, high = 8.0, 8.0, 0.0
    for picture in pictures:
        size = picture.deviceIndependentSize()
        if x + size.width() > 1392:
            x, y, high = 8.0, y + high + 8, 0.0
        painter.drawPixmap(QPointF(x, y), picture)
        x, high = x + size.width() + 8, max(high, size.height())
    painter.end()
    return made


def main() -> int:
    """Draw the pictures of both themes, at rest and with the focus on each part."""
    parser = argparse.ArgumentParser(description="Draw every part of the look into pictures.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    app = QApplication([])
    theme.apply(app, "light")
    window = gallery()
    window.show()
    choices: tuple[theme.Name, ...] = ("light", "dark")
    for name in choices:
        theme.apply(app, name)
        app.processEvents()
        window.grab().save(str(options.folder / f"gallery-{name}-{options.scale}.png"))
        pictures = focused(app, window) + popped(app, window)
        shown = sheet(pictures, window.devicePixelRatio())
        shown.save(str(options.folder / f"focus-{name}-{options.scale}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
