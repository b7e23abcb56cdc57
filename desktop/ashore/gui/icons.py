"""The line icons, tinted by the theme, and the program's own icon.

An icon is drawn for the screens that are connected, so that it is crisp at 100 %, 150 % and 200 %.
Sizes are in device-independent pixels.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from ashore import assets
from ashore.gui import theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

SIZE: Final = 20
# Lucide draws lines of 2 in a square of 24; at 20 px a little less sits better beside the text.
_STROKE: Final = ('stroke-width="2"', 'stroke-width="1.75"')


class HasIcon(Protocol):
    """An action, a button, or whatever else shows an icon."""

    def setIcon(self, icon: QIcon, /) -> None: ...


def _renderer(name: str, colour: str) -> QSvgRenderer:
    # QtSvg is a library of its own: a window without icons should not wait for it.
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    svg = assets.text(f"icons/{name}.svg").replace("currentColor", colour).replace(*_STROKE)
    return QSvgRenderer(QByteArray(svg.encode()))


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    renderer = _renderer(name, colour)
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def pixmap(name: str, token: str = "text", size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return icon name as a picture of size, for a screen with ratio pixels to the unit.

    Raises assets.AssetMissing for an icon, and KeyError for a token, that does not exist.
    """
    return _pixmap(name, theme.current().colours[token], size, ratio)


def icon(name: str, token: str = "text", size: int = SIZE) -> QIcon:
    """Return icon name in the colour of token, with its disabled state.

    Raises as pixmap does. It keeps its colour when the theme changes: see set_icon.
    """
    colours = theme.current().colours
    ratios = tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}))
    return QIcon(_icon(name, colours[token], colours["disabled"], size, ratios))


@cache
def _icon(name: str, colour: str, disabled: str, size: int, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for ratio in ratios:
        made.addPixmap(_pixmap(name, colour, size, ratio))
        made.addPixmap(_pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


class _Follower(QObject):
    """Keeps the icon of its parent in the colours of the theme, as long as the parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = ("", "", 0)
        theme.notifier().changed.connect(self.refresh)

    def refresh(self) -> None:
        target: HasIcon = self.parent()  # type: ignore[assignment]
        target.setIcon(icon(*self.spec))


def set_icon(target: QObject, name: str, token: str = "text", size: int = SIZE) -> None:
    """Give target (an action or a button) an icon that follows the theme. Raises as icon does."""
    follower = target.findChild(_Follower, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(follower, _Follower):
        follower = _Follower(target)
    follower.spec = (name, token, size)
    follower.refresh()


@cache
def app_icon() -> QIcon:
    """Return the program's own icon, for the task bar and the window's frame."""
    made = QIcon()
    for name in assets.names("icons/app", ".png"):
        picture = QPixmap()
        picture.loadFromData(assets.bytes_(name))
        made.addPixmap(picture)
    return made
