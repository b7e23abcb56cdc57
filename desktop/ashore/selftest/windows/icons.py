"""Every icon and sign draws something, and the program's own icon has all its sizes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ashore import assets
from ashore.gui import icons
from ashore.selftest.place import Place, need
from ashore.selftest.windows import application


def check(place: Place) -> str:
    """Draw each of them."""
    application(place)
    drawn = 0
    for folder in ("icons", "icons/app", "themes"):
        for name in assets.names(folder, ".svg"):
            need(_is_drawn(assets.bytes_(name)), f"nothing is drawn by {name}")
            drawn += 1
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    need({16, 32, 48, 256} <= sizes, f"the program's icon has only the sizes {sizes}")
    return f"{drawn} drawn, own icon in {len(sizes)} sizes"


def _is_drawn(svg: bytes) -> bool:
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    empty = image.copy()
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.replace(b"currentColor", b"#000"))).render(painter)
    painter.end()
    return image != empty
