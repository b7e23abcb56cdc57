"""Makes the AppImage: one file that runs on most Linux systems, nothing to install.

Its start is linux/runtime.c, unless ASHORE_APPIMAGE_RUNTIME names the official runtime's file; then
ASHORE_APPIMAGE_RUNTIME_SHA256 has to name its hash.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from bundle.freeze import FOLDER
from bundle.work import (
    DIST,
    NAME,
    WORK,
    Failed,
    Timed,
    call,
    environment,
    epoch,
    fresh,
    settle_modes,
    stamp,
    version,
)  # fmt: skip
from linux.tree import HERE, desktop_files
from release.licences import write_licences

LIBRARIES = (
    "squashfuse_ll",
    "squashfuse",
    "fuse3",
    "zstd",
    "lzma",
    "lz4",
    "lzo2",
    "z",
    "pthread",
    "dl",
)
START = '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/ashore/ashore" "$@"\n'
_AT, _MARK = 8, b"AI\x02"
"""Where an AppImage says what it is."""


def runtime() -> bytes:
    """Return the program that stands before the image. Raises Failed."""
    given = os.environ.get("ASHORE_APPIMAGE_RUNTIME")
    if given:
        content = Path(given).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if digest != os.environ.get("ASHORE_APPIMAGE_RUNTIME_SHA256"):
            raise Failed(f"The AppImage runtime has another hash than was named: {digest}")
        return content
    target = fresh(WORK / "runtime") / "runtime"
    call(
        "gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-D_FILE_OFFSET_BITS=64", "-static", "-s",
        "-Wl,--build-id=none", "-I/usr/include/fuse3", "-o", target.name, HERE / "runtime.c",
        *(f"-l{name}" for name in LIBRARIES), cwd=target.parent,
    )  # fmt: skip
    made = bytearray(target.read_bytes())
    made[_AT : _AT + len(_MARK)] = _MARK
    return bytes(made)


def folder(site: str) -> Path:
    """Lay the folder out that the image holds; return it."""
    root = fresh(WORK / "AppDir")
    home = root / "usr" / "lib" / NAME
    shutil.copytree(FOLDER, home, symlinks=True)
    desktop_files(root, site)
    write_licences(root / "usr" / "share" / "doc" / NAME)
    shutil.copyfile(root / "usr/share/applications/ashore.desktop", root / "ashore.desktop")
    shutil.copyfile(root / "usr/share/icons/hicolor/256x256/apps/ashore.png", root / "ashore.png")
    (root / ".DirIcon").symlink_to("ashore.png")
    start = root / "AppRun"
    start.write_text(START, encoding="utf-8")
    settle_modes(root, [home / NAME, start])
    stamp(root)
    return root


def build(site: str = "") -> Path:
    """Make the AppImage; return it. Raises Failed."""
    with Timed("AppImage: laying the files out"):
        root = folder(site)
    image = WORK / "AppDir.squashfs"
    image.unlink(missing_ok=True)
    # mksquashfs takes the times from its options or from this variable, and refuses both.
    plain = {k: v for k, v in environment().items() if k != "SOURCE_DATE_EPOCH"}
    with Timed("AppImage: packing"):
        call(
            "mksquashfs", root, image, "-root-owned", "-noappend", "-quiet", "-no-progress",
            "-comp", "zstd", "-Xcompression-level", "19", "-b", "256K", "-no-xattrs",
            "-all-time", str(epoch()), "-mkfs-time", str(epoch()), env=plain,
        )  # fmt: skip
    DIST.mkdir(exist_ok=True)
    target = DIST / f"Ashore-{version()}-x86_64.AppImage"
    target.write_bytes(runtime() + image.read_bytes())
    target.chmod(0o755)
    return target
