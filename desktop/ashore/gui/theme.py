"""The look of the program: named colours, palette and style sheet, in a light and a dark theme.

Widgets that paint themselves ask current() while they paint; whoever keeps something coloured (an
icon, say) listens to notifier().changed. Colours are named in resources/themes/tokens.toml.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ashore import assets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import Qt

Name = Literal["light", "dark"]
Choice = Literal["system", "light", "dark"]

# Elsewhere Fusion is what Qt takes by itself, and naming it wraps QStyle for Python: 4 ms.
_OWN_STYLE: Final = {"win32", "darwin"}

_DARK: Final = 128
RADIUS: Final = 6
RING: Final = 2
CONTROL_HEIGHT: Final = 32


class StageColours(NamedTuple):
    """The three colours of one stage: a badge's ground and text, and its sign on a scale."""

    ground: str
    text: str
    sign: str


class Theme(NamedTuple):
    """One theme; colours by token, as ``#RRGGBB``."""

    name: Name
    colours: Mapping[str, str]
    stages: Mapping[str, StageColours]

    def color(self, token: str) -> QColor:
        """Return the colour that token names. Raises KeyError."""
        return QColor(self.colours[token])

    def stage(self, stage: str) -> StageColours:
        """Return the colours of stage, such as ``reminder``. Raises KeyError."""
        return self.stages[stage]


class Notifier(QObject):
    """Says that another theme is shown."""

    changed = Signal()


class _State:
    """What the one application shows at the moment."""

    def __init__(self) -> None:
        self.shown: Name = "light"
        self.choice: Choice = "system"
        self.follows = False


_STATE: Final = _State()


@cache
def notifier() -> Notifier:
    """Return the object whose ``changed`` signal tells of a change of theme."""
    return Notifier()


@cache
def named(name: Name) -> Theme:
    """Return the theme called name."""
    # Compiled from tokens.toml: reading TOML would cost the first window 3 ms.
    colours, stages = {}, {}
    for line in assets.text(f"themes/{name}.tokens").splitlines():
        token, *values = line.split()
        if token.startswith("stage."):
            stages[token.removeprefix("stage.")] = StageColours(*values)
        else:
            colours[token] = values[0]
    return Theme(name, colours, stages)


def current() -> Theme:
    """Return the theme that is shown."""
    return named(_STATE.shown)


@cache
def style_sheet(name: Name) -> str:
    """Return the style sheet of the theme called name."""
    from string import Template

    return Template(assets.text("themes/style.qss")).substitute(named(name).colours, theme=name)


@cache
def palette(name: Name) -> QPalette:
    """Return the palette of the theme called name, for all three states."""
    theme, role, made = named(name), QPalette.ColorRole, QPalette()
    tokens = {
        role.Window: "ground",
        role.WindowText: "text",
        role.Base: "card",
        role.AlternateBase: "hover",
        role.Text: "text",
        role.PlaceholderText: "soft",
        role.Button: "card",
        role.ButtonText: "text",
        role.BrightText: "on_accent",
        role.Highlight: "select",
        role.HighlightedText: "tint_text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "card",
        role.ToolTipText: "text",
        role.Light: "card",
        role.Midlight: "hover",
        role.Mid: "line",
        role.Dark: "edge",
        role.Shadow: "edge",
    }
    for place, token in tokens.items():
        made.setColor(place, theme.color(token))
    for place in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.Link):
        made.setColor(QPalette.ColorGroup.Disabled, place, theme.color("disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, theme.color("press"))
    return made


def apply(app: QApplication, choice: Choice = "system") -> None:
    """Show app in the theme of choice, at start or at any later time.

    Raises assets.AssetMissing and fonts.FontError when the installation is damaged.
    """
    if not _STATE.follows:
        begin(app, choice)
        dress(app)
    else:
        _STATE.choice = choice
        _tell_the_frame(app)
        _follow()


def begin(app: QApplication, choice: Choice) -> None:
    """Choose the theme and give app its palette: enough for the first picture of the frames.

    Raises assets.AssetMissing when the installation is damaged.
    """
    _STATE.choice = choice
    _STATE.shown = _wanted_at_start(app)
    app.setPalette(palette(_STATE.shown))


def dress(app: QApplication) -> None:
    """After begin: fonts, style sheet, and the system's changes followed. Raises as apply."""
    from ashore.gui import fonts

    _STATE.follows = True
    if sys.platform in _OWN_STYLE:
        app.setStyle("Fusion")
    QDir.setSearchPaths("theme", [str(assets.path("themes"))])
    fonts.install(app)
    _show(app, _STATE.shown)
    app.styleHints().colorSchemeChanged.connect(_follow)
    if _STATE.choice != "system":
        _tell_the_frame(app)


def _tell_the_frame(app: QApplication) -> None:
    """The frame that the system draws around the window goes with the choice."""
    from PySide6.QtCore import Qt

    hints = app.styleHints()
    if _STATE.choice == "system":
        hints.unsetColorScheme()
    else:
        dark = _STATE.choice == "dark"
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def _wanted_at_start(app: QApplication) -> Name:
    # The palette that Qt made for the system says it too, without the name ``Qt``, whose first
    # use costs 10 ms.
    if _STATE.choice != "system":
        return _STATE.choice
    return "dark" if app.palette().window().color().lightness() < _DARK else "light"


def _wanted() -> Name:
    if _STATE.choice != "system":
        return _STATE.choice
    return "dark" if _scheme().name == "Dark" else "light"


def _scheme() -> Qt.ColorScheme:
    """Return what the system asks for; not every one says it."""
    return QGuiApplication.styleHints().colorScheme()


def _follow() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _wanted() != _STATE.shown:
        _show(app, _wanted())
        notifier().changed.emit()


def _show(app: QApplication, name: Name) -> None:
    _STATE.shown = name
    app.setPalette(palette(name))
    app.setStyleSheet(style_sheet(name))


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set the property that the style sheet reads, such as ``invalid``, and restyle widget."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
