"""Enter on a button that has the keyboard: Qt's own buttons answer to Space alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton


def pressed_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, if the key is Enter alone; say whether one had it.

    A tick box keeps Space: in a form Enter there saves, as it does in a line.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    button = QApplication.focusWidget()
    if not isinstance(button, QPushButton | QToolButton) or not button.isEnabled():
        return False
    button.click()
    return True
