"""Renders the README's pictures from the demo profile: both languages, light and dark.

    .venv/bin/python packaging/screenshots.py [FOLDER] [--size 1440x900] [--scale 2]

Draws without a screen, on a fixed day, so that the same commit gives the same pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from datetime import date
from pathlib import Path

DAY = date(2026, 11, 24)
PICTURES = (("en", "light"), ("en", "dark"), ("zh_CN", "light"), ("zh_CN", "dark"))


def main() -> None:
    """Draw each picture in a process of its own: a theme and a language are of the process."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", nargs="?", type=Path, default=Path("docs/pictures"))
    reader.add_argument("--size", default="1440x900")
    reader.add_argument("--scale", default="1")
    reader.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    chosen = reader.parse_args()
    if chosen.one:
        draw(chosen.folder, *chosen.one, size=chosen.size)
        return
    import subprocess

    chosen.folder.mkdir(parents=True, exist_ok=True)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=chosen.scale)
    for language, theme in PICTURES:
        subprocess.run(
            [sys.executable, __file__, str(chosen.folder), "--size", chosen.size, "--one", language, theme],
            env=environment, check=True,
        )  # fmt: skip
        print(chosen.folder / f"debts-{language}-{theme}.png")


def draw(folder: Path, language: str, theme: str, *, size: str) -> None:
    """One picture of the debts page with the third debt selected."""
    from ashore.gui.picture import write_picture
    from ashore.gui.preferences import Preferences
    from ashore.paths import Profile

    width, height = (int(part) for part in size.split("x"))
    with tempfile.TemporaryDirectory() as scratch:
        profile = Profile(Path(scratch)).create()
        Preferences(profile.settings).theme = "dark" if theme == "dark" else "light"
        target = folder / f"debts-{language}-{theme}.png"
        write_picture(
            profile,
            lambda: DAY,
            target,
            spoken=language,
            demo=True,
            size=(width, height),
            select="jiebei",
        )


if __name__ == "__main__":
    main()
