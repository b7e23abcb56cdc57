"""What the tests of fields and dialogs share: a desk on a real store, and short ways to type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ashore.domain.portfolio import portfolio
from ashore.gui import theme
from ashore.gui.desk import Desk
from ashore.services.demo import lay_out_demo
from ashore.services.lenders import catalogue_of
from ashore.storage import Store
from ashore.words import language

TODAY = date(2026, 11, 24)
W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)


def make_desk(folder: Path, *, demo: bool, spoken: str = "en") -> Desk:
    """A desk on a store in ``folder``."""
    store = Store.open(folder)
    if demo:
        lay_out_demo(store, TODAY, spoken)
    catalogue, records = catalogue_of(store), store.records()
    derived = portfolio(records, TODAY, catalogue.boundaries_of)
    return Desk(catalogue, records, derived, lambda: (store, store.data_version()))


def speaking(code: str) -> Iterator[None]:
    """Speak a language during a test."""
    before = language.current()
    language.use(code)
    yield
    language.use(before)


def dress() -> None:
    """The program's own look: sizes depend on it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")


def shown(qtbot: QtBot, widget: W) -> W:
    """Show a widget or dialog, and let it have the keyboard."""
    if isinstance(widget, QDialog):
        widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    settle()
    return widget


def settle() -> None:
    """Let the zero timers run."""
    for _ in range(5):
        QApplication.processEvents()


def type_into(line: QLineEdit, text: str) -> None:
    """Type over what is there; what no key has comes as from an input method."""
    line.setFocus()
    line.selectAll()
    line.insert(text)
    settle()


def keys(widget: QWidget, text: str) -> None:
    """Press the keys of a text."""
    QTest.keyClicks(widget, text)


def press(
    widget: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press one key."""
    QTest.keyClick(widget, key, modifier)


def focused() -> QWidget | None:
    """Where the keyboard is."""
    return QApplication.focusWidget()


def debt_id(desk: Desk, lender: str) -> str:
    """The first debt of a lender."""
    return next(s.debt.id for s in desk.portfolio.standings if s.debt.lender == lender)


@pytest.fixture
def english() -> Iterator[None]:
    """Speak English."""
    yield from speaking("en")
