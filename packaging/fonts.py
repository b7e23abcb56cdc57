"""Make the fonts in resources/fonts/ from their published sources. Run by hand, seldom.

The sources, all under the SIL Open Font License 1.1 (its text is beside the fonts):

* npm package @expo-google-fonts/noto-sans-sc 0.4.3, files 400Regular/NotoSansSC_400Regular.ttf
  and 600SemiBold/NotoSansSC_600SemiBold.ttf
* npm package @expo-google-fonts/source-sans-3 0.4.1, files 400Regular/SourceSans3_400Regular.ttf
  and 600SemiBold/SourceSans3_600SemiBold.ttf

Get them with ``npm pack``, install ``fonttools``, put the four files into one folder and run
``python packaging/fonts.py FOLDER``. Each input is checked against its SHA-256, and the same inputs
give the same bytes.

What comes out: the text face in two weights, cut to GB 2312 with Latin, punctuation and signs, and
a small companion with the Latin letters and currency signs that Noto Sans SC lacks. The companion
is Source Sans, from which Noto's own Latin was drawn, in the same proportion. The family is
renamed, so that a full Noto on the same machine is never mixed with it. TrueType outlines, for Qt
darkens the stems of PostScript ones: light text on a dark ground then looks bold in both weights.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Ashore Sans"
COMPANION = "Ashore Sans Latin"
VERSION = "Version 1.0; cut from {source}"

# Noto Sans SC draws Source Sans 1.117 times as large: x-height 543 against 486 per 1000.
COMPANION_UNITS = 895
TEXT_ASCENT, TEXT_DESCENT = 1160, 288

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x192, 0x218, 0x219, 0x21A, 0x21B]
PUNCTUATION = range(0x2010, 0x2050)
CURRENCY = range(0x20A0, 0x20C1)
# Arrows, operators, shapes and letters with a use in tables: beyond what GB 2312 holds already.
SIGNS = [ord(sign) for sign in "←→↑↓↔≈≠≤≥±−×÷·∞√∑…‰′″℃№™©®°¼½¾²³µ●○■□▲△▼▽◆◇★☆✓"]


@dataclass(frozen=True)
class Source:
    """One input file, and what is made of it."""

    file: str
    sha256: str
    target: str
    family: str
    bold: bool


SOURCES = (
    Source(
        "NotoSansSC_400Regular.ttf",
        "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
        "AshoreSans-Regular.ttf",
        FAMILY,
        bold=False,
    ),
    Source(
        "NotoSansSC_600SemiBold.ttf",
        "b5eb7510dff58e0626c72c0861d83a3ed2be1d03047cf90a623682b8667bc5ff",
        "AshoreSans-SemiBold.ttf",
        FAMILY,
        bold=True,
    ),
    Source(
        "SourceSans3_400Regular.ttf",
        "393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a",
        "AshoreSansLatin-Regular.ttf",
        COMPANION,
        bold=False,
    ),
    Source(
        "SourceSans3_600SemiBold.ttf",
        "bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca",
        "AshoreSansLatin-SemiBold.ttf",
        COMPANION,
        bold=True,
    ),
)


def gb2312() -> set[int]:
    """Return the code points of GB 2312: 6,763 hanzi, full-width forms, kana, signs."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue  # a cell that the standard leaves empty
    return found


def wanted() -> set[int]:
    """Return every code point that the two families together should hold."""
    return gb2312() | {*LATIN, *PUNCTUATION, *CURRENCY, *SIGNS}


def opened(source: Source, folder: Path, *, any_input: bool) -> TTFont:
    """Return the font that source names. Raises SystemExit when it is not that very file."""
    path = folder / source.file
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != source.sha256 and not any_input:
        raise SystemExit(f"{path} is another file: SHA-256 {digest}, expected {source.sha256}")
    return TTFont(path, recalcTimestamp=False)


def cut(font: TTFont, points: set[int]) -> None:
    """Leave in font only points, with kerning and hinting."""
    options = subset.Options()
    options.layout_features = ["kern", "tnum"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    # Nothing is set vertically, and nothing is laid out by the mathematics table.
    options.drop_tables += ["BASE", "vmtx", "vhea", "MATH", "STAT", "DSIG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(points))
    cutter.subset(font)


def rename(font: TTFont, source: Source) -> None:
    """Give font its own family name and style; copyright and licence stay."""
    style = "SemiBold" if source.bold else "Regular"
    names = font["name"]
    postscript = f"{source.family.replace(' ', '')}-{style}"
    origin = names.getDebugName(4)
    names.names = [r for r in names.names if r.nameID in {0, 7, 8, 9, 10, 11, 12, 13, 14}]
    values = {
        1: source.family,
        2: "Bold" if source.bold else "Regular",  # style link: a request for bold finds it
        3: f"{postscript}; {source.sha256[:12]}",
        4: f"{source.family} {style}",
        5: VERSION.format(source=origin),
        6: postscript,
    }
    for number, value in values.items():
        names.setName(value, number, 3, 1, 0x409)


def mark_weight(font: TTFont, *, bold: bool) -> None:
    """Say the weight in every table that a rasteriser asks, so that none emboldens it again.

    The semibold says 700: Qt takes the regular face for 600 and 700 unless one says exactly that,
    and 700 is what bold text in a label or a header asks for.
    """
    font["OS/2"].usWeightClass = 700 if bold else 400
    keep = font["OS/2"].fsSelection & ~0b110_0001
    font["OS/2"].fsSelection = keep | (0b010_0000 if bold else 0b100_0000)
    font["head"].macStyle = 1 if bold else 0


def fit(font: TTFont) -> None:
    """Scale a companion to the text face, and give it that face's line height."""
    font["head"].unitsPerEm = COMPANION_UNITS
    ascent = TEXT_ASCENT * COMPANION_UNITS // 1000
    descent = TEXT_DESCENT * COMPANION_UNITS // 1000
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    metrics = font["OS/2"]
    metrics.usWinAscent, metrics.usWinDescent = ascent, descent
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, -descent, 0


def main(arguments: list[str] | None = None) -> int:
    """Write the four fonts and print their sizes; return the exit status."""
    parser = argparse.ArgumentParser(description="Make the fonts in resources/fonts/.")
    parser.add_argument("sources", type=Path, help="the folder with the four source fonts")
    parser.add_argument("--out", type=Path, default=Path("resources/fonts"))
    parser.add_argument("--any-input", action="store_true", help="take other versions too")
    options = parser.parse_args(arguments)
    held: set[int] = set()
    for source in SOURCES:
        font = opened(source, options.sources, any_input=options.any_input)
        has = set(font.getBestCmap())
        companion = source.family == COMPANION
        points = (wanted() - held if companion else wanted()) & has
        cut(font, points)
        rename(font, source)
        mark_weight(font, bold=source.bold)
        if companion:
            fit(font)
        else:
            held |= points
        target = options.out / source.target
        font.save(target)
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        print(f"{target}: {len(points)} characters, {target.stat().st_size} bytes, {digest[:16]}")
        if companion and not source.bold:
            missing = sorted(wanted() - held - points)
            print("in neither family:", " ".join(f"{point:04X}" for point in missing))
    return 0


if __name__ == "__main__":
    sys.exit(main())
