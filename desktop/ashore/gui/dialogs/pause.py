"""A short rest after the last key, before a dialog looks at what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog


class Pause(QTimer):
    """Calls ``look`` when it was started ``patience`` milliseconds ago; never once the dialog is gone."""

    def __init__(self, dialog: QDialog, look: Callable[[], None], patience: int) -> None:
        super().__init__(dialog, singleShot=True, interval=patience)
        self.timeout.connect(look)
        dialog.finished.connect(self.stop)
