"""What the menus and the plan's page do to write a file for others, or to print it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ashore.gui.commands import Commands
    from ashore.gui.desk import Desk
    from ashore.services.export import PlanFile


class ExportCommands(QObject):
    """Opens the dialog that writes or prints the list, or a plan.

    ``shown_plan`` says which plan is on the screen: the File menu then offers it first. A page
    that shows one sets it.
    """

    def __init__(self, desk: Desk, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._commands, self._window = desk, commands, window
        self.shown_plan: Callable[[], PlanFile | None] = lambda: None

    def export(self) -> None:
        """Ask what to write, how and where: the list, or the plan that is shown."""
        self._open(self.shown_plan(), prints=False)

    def print(self) -> None:
        """Ask what to print, and show it as it will be."""
        self._open(self.shown_plan(), prints=True)

    def export_dates(self) -> None:
        """Ask where to write one calendar of all dates."""
        self._open(self.shown_plan(), prints=False, what="dates")

    def export_plan(self, file: PlanFile) -> None:
        """Ask how and where to write a plan."""
        self._open(file, prints=False)

    def print_plan(self, file: PlanFile) -> None:
        """Show a plan as it will be printed."""
        self._open(file, prints=True)

    def _open(self, plan: PlanFile | None, *, prints: bool, what: str = "") -> None:
        from ashore.gui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._desk, plan, prints=prints, parent=self._window)
        dialog.what.choose(what)
        dialog.written.connect(self.tell)
        dialog.open()

    def tell(self, path: Path) -> None:
        """Say where a file was saved, and offer its folder."""
        from ashore.gui.folders import open_folder

        self._commands.say(
            self.tr("Saved as {file}.").format(file=path.name),
            self.tr("Open its folder"),
            lambda: open_folder(path.parent),
        )
