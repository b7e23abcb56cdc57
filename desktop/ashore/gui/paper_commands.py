"""What the menus do with the papers of one debt: call sheet, letters, its case for a complaint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk


class PaperCommands(QObject):
    """Opens the dialogs, for a debt by its id."""

    def __init__(self, desk: Desk, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._commands, self._window = desk, commands, window

    def prepare(self, debt_id: str) -> None:
        """Show the call sheet, and the letters beside it."""
        from ashore.gui.dialogs.prepare import PrepareDialog

        dialog = PrepareDialog(self._desk, debt_id, self._window)
        dialog.written.connect(self._tell)
        dialog.open()

    def save_case(self, debt_id: str) -> None:
        """Ask how and where to save the whole case of a debt."""
        from ashore.gui.dialogs.case_file import CaseFileDialog

        dialog = CaseFileDialog(self._desk, debt_id, self._window)
        dialog.written.connect(self._tell)
        dialog.open()

    def _tell(self, path: Path) -> None:
        self._commands.exports.tell(path)
