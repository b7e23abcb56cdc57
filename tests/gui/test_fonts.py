"""The bundled faces are found, hold what is shown, and set figures in columns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from ashore import assets
from ashore.gui import fonts, theme

LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180))))
SIGNS = "¥€£₩₹$₽₺₫→←↑↓–—≥≤×÷·…−‰（），。：；“”‘’、！？％￥《》①"


@pytest.fixture(autouse=True)
def _loaded(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    fonts.load.cache_clear()
    fonts.load()


def gb2312() -> str:
    """The hanzi of GB 2312."""
    found = ""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            # The last row of the first level is not full.
            if row != 0xD7 or cell <= 0xF9:
                found += bytes((row, cell)).decode("gb2312")
    return found


@pytest.mark.parametrize(
    ("style", "pixels", "weight"),
    [
        ("caption", 12, 400),
        ("badge", 12, 700),
        ("body", 14, 400),
        ("strong", 14, 700),
        ("title", 17, 700),
        ("figure", 26, 700),
    ],
)
def test_every_text_style_finds_its_bundled_face(
    style: fonts.Style, pixels: int, weight: int
) -> None:
    made = fonts.font(style)
    assert QFontInfo(made).family() == fonts.FAMILIES[0]
    assert (made.pixelSize(), made.weight()) == (pixels, weight)
    assert QRawFont.fromFont(made).styleName() == ("Bold" if weight == 700 else "Regular")


def test_the_application_is_set_in_the_body_style(qapp: QApplication) -> None:
    assert qapp.font() == fonts.font("body")


def test_a_style_that_was_handed_out_can_be_changed_alone() -> None:
    changed = fonts.font("body")
    changed.setPixelSize(40)
    assert fonts.font("body").pixelSize() == 14


@pytest.mark.parametrize("style", ["caption", "body", "strong", "figure"])
def test_figures_are_tabular(style: fonts.Style) -> None:
    metrics = QFontMetricsF(fonts.font(style))
    assert len({metrics.horizontalAdvance(digit * 5) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("style", ["caption", "body"])
def test_chinese_lines_are_high_enough(style: fonts.Style) -> None:
    made = fonts.font(style)
    assert QFontMetricsF(made).height() >= 1.4 * made.pixelSize()


@pytest.mark.parametrize("bold", [False, True])
def test_the_bundled_faces_hold_what_is_shown(bold: bool) -> None:
    hanzi = gb2312()
    assert len(hanzi) == 6763
    faces = []
    for family in fonts.FAMILIES:
        made = QFont(family)
        made.setBold(bold)
        faces.append(QRawFont.fromFont(made))
    shown = hanzi + LATIN + SIGNS
    assert [c for c in shown if not any(f.supportsCharacter(ord(c)) for f in faces)] == []


def test_the_fonts_come_with_their_licence() -> None:
    licence = assets.text("fonts/OFL.txt")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    files = assets.names("fonts", "tf")
    assert len(files) == 4
    for name in files:
        assert Path(name).name in licence


def test_a_damaged_font_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    fonts.load.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(fonts, "_FILES", ("fonts/OFL.txt",))
        with pytest.raises(fonts.FontError, match=r"OFL\.txt"):
            fonts.load()


def test_fonts_load_where_resources_are_no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    class InAnArchive:
        @staticmethod
        def read_bytes() -> bytes:
            return Path(str(real)).read_bytes()

    real = assets.path(fonts._FILES[2])
    fonts.load.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(assets, "path", lambda name: InAnArchive)
        patch.setattr(fonts, "_FILES", ("in an archive",))
        fonts.load()
