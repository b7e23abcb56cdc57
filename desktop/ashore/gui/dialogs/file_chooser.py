"""Asks for a file; Qt's own dialog, where the system has none, speaks the language in use."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from ashore.words.language import translate


class _Chooser(QFileDialog):
    """A dialog with all its words. Qt's translations lack the words of this dialog.

    It opens in the ``folder`` of the file that was chosen last, at first in that for documents.
    """

    folder: ClassVar[str] = ""

    def __init__(self, title: str, kinds: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent, title, _Chooser.folder or _documents(), kinds)
        label = QFileDialog.DialogLabel
        for part, text in (
            (label.LookIn, translate("FileChooser", "Look in:")),
            (label.FileName, translate("FileChooser", "File &name:")),
            (label.FileType, translate("FileChooser", "Files of type:")),
            (label.Accept, accept),
            (label.Reject, translate("FileChooser", "Cancel")),
        ):
            self.setLabelText(part, text)
        self._provider = _Kinds(
            translate("FileChooser", "Folder"), translate("FileChooser", "File")
        )
        self.setIconProvider(self._provider)

    def ask(self) -> Path | None:
        """The file that was chosen, if any."""
        if not self.exec():
            return None
        path = Path(self.selectedFiles()[0])
        _Chooser.folder = str(path.parent)
        return path


def _documents() -> str:
    """Where the system keeps what a person writes; the home folder where that is not there."""
    paths = QStandardPaths
    found = paths.writableLocation(paths.StandardLocation.DocumentsLocation)
    home = paths.writableLocation(paths.StandardLocation.HomeLocation)
    return found if Path(found).is_dir() else home


class FileChooser(_Chooser):
    """One existing file of the given kinds."""

    def __init__(self, title: str, kinds: str, parent: QWidget | None = None) -> None:
        super().__init__(title, kinds, translate("FileChooser", "&Open"), parent)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)


class SaveChooser(_Chooser):
    """A file to write; its name gets the ending where it has none. Qt asks before one is replaced."""

    def __init__(self, title: str, name: str, ending: str, parent: QWidget | None = None) -> None:
        kinds = translate("FileChooser", "{ending} files").format(ending=ending.upper())
        save = translate("FileChooser", "&Save")
        super().__init__(title, f"{kinds} (*.{ending})", save, parent)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setDefaultSuffix(ending)
        self.selectFile(name)


class _Kinds(QFileIconProvider):
    """What the column of kinds says of a folder and a file."""

    def __init__(self, folder: str, file: str) -> None:
        super().__init__()
        self._folder, self._file = folder, file

    def type(self, info: QFileInfo) -> str:
        """Qt: the word for the kind of a file."""
        if info.isDir():
            return self._folder
        return f"{self._file} {info.suffix()}".strip()
