"""Fill resources/icons/ and the small signs of resources/themes/. Run by hand, seldom.

``python packaging/icons.py copy FOLDER`` copies the line icons that the program uses from the
unpacked npm package lucide-static 1.62.0 (ISC; its licence is copied with them).
``python packaging/icons.py render`` draws the PNGs of the program's own icon from ashore.svg, and
the arrows and ticks that the style sheet needs as files, in the colours of tokens.toml; and it
compiles tokens.toml into the two files that the program reads.

Both give the same bytes from the same input. ``render`` needs PySide6_Essentials.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).parent.parent / "resources"
APP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

# The line icons in use: tests/gui/test_icons.py compares this list with the folder and the sources.
LINE_ICONS = (
    "archive", "arrow-down", "arrow-up", "bookmark", "calendar", "check", "chevron-down",
    "chevron-left", "chevron-right", "chevron-up", "circle-alert", "external-link", "folder-open",
    "git-compare-arrows", "landmark", "list-checks", "plus", "route", "search", "settings", "share",
    "x",
)  # fmt: skip

# What the style sheet shows: file name, the icon it is made of, and the token of its colour.
SHEET_SIGNS = (
    ("chevron-down", "chevron-down", "soft"),
    ("chevron-up", "chevron-up", "soft"),
    ("chevron-left", "chevron-left", "soft"),
    ("chevron-right", "chevron-right", "soft"),
    ("check", "check", "on_accent"),
)
DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">\
<circle cx="8" cy="8" r="3" fill="{colour}"/></svg>\n'


def cleaned(svg: str) -> str:
    """Return svg on one line, without comments and class names."""
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\sclass="[^"]*"', "", svg)
    svg = re.sub(r"\s+", " ", svg).strip()
    return svg.replace("> <", "><").replace(" />", "/>").replace(" >", ">") + "\n"


def copy(package: Path) -> None:
    """Copy the icons in use, and their licence, from the unpacked package."""
    icons = RESOURCES / "icons"
    for name in LINE_ICONS:
        svg = (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        (icons / f"{name}.svg").write_text(cleaned(svg), encoding="utf-8")
    licence = (package / "LICENSE").read_text(encoding="utf-8")
    (icons / "LICENSE-lucide.txt").write_text(licence, encoding="utf-8")


def compiled(theme: dict[str, Any]) -> str:
    """Return theme as the program reads it: a token and its colours in a line."""
    plain = [f"{token} {colour}" for token, colour in theme.items() if token != "stage"]
    stages = [f"stage.{stage} {' '.join(three)}" for stage, three in theme["stage"].items()]
    return "\n".join([*plain, *stages]) + "\n"


def themes() -> None:
    """Write the compiled tokens, and the signs of the style sheet, of both themes."""
    folder = RESOURCES / "themes"
    tokens = tomllib.loads((folder / "tokens.toml").read_text(encoding="utf-8"))
    for theme in ("light", "dark"):
        (folder / f"{theme}.tokens").write_text(compiled(tokens[theme]), encoding="utf-8")
        for file, icon, token in SHEET_SIGNS:
            svg = (RESOURCES / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
            svg = svg.replace("currentColor", tokens[theme][token])
            if icon == "check":
                svg = svg.replace('stroke-width="2"', 'stroke-width="3"')
            (folder / f"{file}-{theme}.svg").write_text(svg, encoding="utf-8")
        dot = DOT.format(colour=tokens[theme]["on_accent"])
        (folder / f"dot-{theme}.svg").write_text(dot, encoding="utf-8")


def app_pngs() -> None:
    """Draw the program's own icon in every size that a desktop asks for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    folder = RESOURCES / "icons" / "app"
    renderer = QSvgRenderer(QByteArray((folder / "ashore.svg").read_bytes()))
    for size in APP_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"ashore-{size}.png"))
    del app


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; return the exit status."""
    parser = argparse.ArgumentParser(description="Fill resources/icons/ and resources/themes/.")
    commands = parser.add_subparsers(dest="command", required=True)
    copying = commands.add_parser("copy", help="copy the line icons in use")
    copying.add_argument("package", type=Path, help="the unpacked lucide-static package")
    commands.add_parser("render", help="draw what is drawn from sources in resources/")
    options = parser.parse_args(arguments)
    if options.command == "copy":
        copy(options.package)
    else:
        themes()
        app_pngs()
    return 0


if __name__ == "__main__":
    sys.exit(main())
