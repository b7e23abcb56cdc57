"""Shows a folder in the system's file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Open ``folder``, or where it is missing the nearest one above it; say whether it worked."""
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    return there is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
