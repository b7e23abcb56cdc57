"""Both themes can be put on, and differ."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from ashore.gui import theme
from ashore.selftest.place import Place, need
from ashore.selftest.windows import application


def check(place: Place) -> str:
    """Put each one on, and leave the light one."""
    app = application(place)
    grounds = []
    names: tuple[theme.Name, ...] = ("dark", "light")
    for name in names:
        theme.apply(app, name)
        grounds.append(app.palette().color(QPalette.ColorRole.Window).lightness())
        need(app.styleSheet(), f"the theme {name} has no style sheet")
    need(grounds[0] < grounds[1], f"the dark theme is not darker: {grounds}")
    return ", ".join(names)
