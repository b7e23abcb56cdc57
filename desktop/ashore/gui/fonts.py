"""The program's own typeface: loading it, and the five text styles.

Sizes are in device-independent pixels. The bundled faces make Chinese and figures look the same on
every machine; characters outside them come from the system's fonts. All figures are of one width.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtGui import QFont, QFontDatabase

from ashore import assets

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Style = Literal["caption", "body", "strong", "title", "figure", "badge"]

FAMILIES: Final = ("Ashore Sans", "Ashore Sans Latin")

_FILES: Final = (
    "fonts/AshoreSans-Regular.ttf",
    "fonts/AshoreSans-SemiBold.ttf",
    "fonts/AshoreSansLatin-Regular.ttf",
    "fonts/AshoreSansLatin-SemiBold.ttf",
)

# Bold is the bundled semibold face: Qt finds it by the weight 700 only.
_STYLES: Final[dict[Style, tuple[int, QFont.Weight]]] = {
    "caption": (12, QFont.Weight.Normal),
    "badge": (12, QFont.Weight.Bold),
    "body": (14, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.Bold),
    "title": (17, QFont.Weight.Bold),
    "figure": (26, QFont.Weight.Bold),
}


class FontError(RuntimeError):
    """A bundled font is damaged: the installation has to be repaired."""


@cache
def load() -> None:
    """Give Qt the bundled faces, once. Raises FontError, and assets.AssetMissing.

    A QGuiApplication must exist.
    """
    for name in _FILES:
        place = assets.path(name)
        # Qt maps a file, and copies bytes: 1 ms for all four against 5.
        added = (
            QFontDatabase.addApplicationFont(str(place))
            if isinstance(place, Path)
            else QFontDatabase.addApplicationFontFromData(place.read_bytes())
        )
        if added < 0:
            raise FontError(f"the font cannot be read: {name}")


@cache
def _made(style: Style) -> QFont:
    pixels, weight = _STYLES[style]
    made = QFont(list(FAMILIES))
    made.setPixelSize(pixels)
    made.setWeight(weight)
    # The bundled figures are tabular by themselves; this asks a fallback face for the same.
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font(style: Style = "body") -> QFont:
    """Return a new font in style: caption 12, body 14, strong 14, title 17, figure 26, badge 12."""
    return QFont(_made(style))


def install(app: QApplication) -> None:
    """Load the faces and make body the font of app. Raises FontError."""
    load()
    app.setFont(_made("body"))
