"""Builds the macOS disk image. It runs on a Mac alone: macOS 14 or later, with Xcode's tools.

The spec of bundle/ makes Ashore.app; macos/sign.py signs and notarises it where the environment names
an identity. Nothing of this has been run by the project yet.
"""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from bundle import freeze
from bundle.work import DIST, NAME, ROOT, WORK, Failed, Timed, call, environment, fresh, version
from macos import sign
from release.licences import write_licences

ICONS = ROOT / "resources" / "icons" / "app"
POINTS = ((16, 16, 1), (16, 32, 2), (32, 32, 1), (32, 64, 2), (128, 128, 1), (128, 256, 2), (256, 256, 1),
          (256, 512, 2), (512, 512, 1))  # fmt: skip
"""Points, pixels and scale of each picture in the icon."""


def icon() -> Path:
    """Return the program's icon in the format of macOS, made by iconutil."""
    pictures = fresh(WORK / f"{NAME}.iconset")
    for points, pixels, scale in POINTS:
        suffix = "@2x" if scale == 2 else ""
        name = f"icon_{points}x{points}{suffix}.png"
        shutil.copyfile(ICONS / f"ashore-{pixels}.png", pictures / name)
    target = WORK / f"{NAME}.icns"
    call("iconutil", "--convert", "icns", "--output", target, pictures)
    return target


def build() -> Path:
    """Make the disk image; return it. Raises Failed."""
    if platform.system() != "Darwin":
        raise Failed("The macOS disk image is built on a Mac.")
    os.environ["ASHORE_ICNS"] = str(icon())
    freeze.freeze()
    app = freeze.FOLDER.parent / "Ashore.app"
    write_licences(app / "Contents" / "Resources")
    sign.sign(app)
    said = call(
        app / "Contents" / "MacOS" / NAME,
        "--self-test",
        env=environment(QT_QPA_PLATFORM="offscreen"),
    )
    if "checks passed" not in said:
        raise Failed(said)
    stage = fresh(WORK / "dmg")
    shutil.copytree(app, stage / app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    DIST.mkdir(exist_ok=True)
    machine = os.uname().machine
    target = DIST / f"Ashore-{version()}-{machine}.dmg"
    with Timed("macOS: the disk image"):
        target.unlink(missing_ok=True)
        call(
            "hdiutil",
            "create",
            "-volname",
            "Ashore",
            "-srcfolder",
            stage,
            "-format",
            "ULMO",
            target,
        )
    sign.notarise(target)
    return target
