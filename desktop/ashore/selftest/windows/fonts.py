"""The bundled faces load, and hold every character that the program itself writes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from ashore import assets
from ashore.gui import fonts
from ashore.selftest.place import Place, need
from ashore.selftest.windows import application


def check(place: Place) -> str:
    """Look for each character of both guides in the faces that the window uses."""
    application(place)
    families = set(QFontDatabase.families())
    need(families.issuperset(fonts.FAMILIES), f"a bundled face is missing: {families}")
    used = QFontInfo(fonts.font("body")).family()
    need(used == fonts.FAMILIES[0], f"text is drawn with {used}")
    faces = [QRawFont.fromFont(font) for font in map(_face, fonts.FAMILIES)]
    text = "".join(assets.text(name) for name in assets.names("guide", ".md"))
    signs = {sign for sign in text if sign.isprintable() and not sign.isspace()}
    lacking = sorted(s for s in signs if not any(f.supportsCharacter(ord(s)) for f in faces))
    need(not lacking, f"no glyph for {lacking}")
    return f"{len(faces)} families, {len(signs)} characters of the guides"


def _face(family: str) -> QFont:
    font = fonts.font("body")
    font.setFamilies([family])
    return font
