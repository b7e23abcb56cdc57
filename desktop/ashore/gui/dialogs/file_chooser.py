"""Asks for a file; Qt's own dialog, where the system has none, speaks the language in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class FileChooser(QFileDialog):
    """One existing file of the given kinds. Qt's translations lack the words of this dialog."""

    def __init__(self, title: str, kinds: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, title, "", kinds)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        label = QFileDialog.DialogLabel
        for part, text in (
            (label.LookIn, self.tr("Look in:")),
            (label.FileName, self.tr("File &name:")),
            (label.FileType, self.tr("Files of type:")),
            (label.Accept, self.tr("&Open")),
            (label.Reject, self.tr("Cancel")),
        ):
            self.setLabelText(part, text)
        self._provider = _Kinds(self.tr("Folder"), self.tr("File"))
        self.setIconProvider(self._provider)

    def ask(self) -> Path | None:
        """The file that was chosen, if any."""
        return Path(self.selectedFiles()[0]) if self.exec() else None


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
