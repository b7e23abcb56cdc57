"""Lays the frozen folder and what the desktop needs out as they lie when installed, below usr."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from bundle.freeze import FOLDER, prepare
from bundle.work import NAME, PACKAGING, ROOT, WORK, call, day, fresh, settle_modes, version
from linux import metainfo
from release.licences import write_licences

HERE = PACKAGING / "linux"
ICONS = ROOT / "resources" / "icons" / "app"
HOME = Path("usr/lib") / NAME


def put(root: Path, place: str, content: bytes | str, mode: int = 0o644) -> Path:
    """Write a file below a root, and the folders above it; return it."""
    path = root / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(mode)
    return path


def packed(text: str | bytes) -> bytes:
    """Return a text as gzip writes it without a name and a time."""
    return gzip.compress(text.encode() if isinstance(text, str) else text, 9, mtime=0)


def desktop_files(root: Path, site: str = "") -> None:
    """Write what the desktop reads: entry, icons, metainfo, kind of file, manual pages."""
    put(root, "usr/share/applications/ashore.desktop", (HERE / "ashore.desktop").read_bytes())
    put(root, f"usr/share/metainfo/{metainfo.ID}.metainfo.xml", metainfo.document(site))
    put(root, "usr/share/mime/packages/ashore.xml", (HERE / "mime.xml").read_bytes())
    for picture in sorted(ICONS.glob("ashore-*.png")):
        size = picture.stem.partition("-")[2]
        put(root, f"usr/share/icons/hicolor/{size}x{size}/apps/ashore.png", picture.read_bytes())
    drawing = (ICONS / "ashore.svg").read_bytes()
    put(root, "usr/share/icons/hicolor/scalable/apps/ashore.svg", drawing)
    for language, folder in (("en", ""), ("zh_CN", "zh_CN/")):
        page = call(prepare(), HERE / "man.py", language, version(), day().strftime("%Y-%m-%d"))
        put(root, f"usr/share/man/{folder}man1/ashore.1.gz", packed(page))


def lay_out(name: str, *, own_libraries: bool, site: str = "") -> Path:
    """Return a new root with the program below usr/lib and its command in usr/bin.

    Without ``own_libraries`` the libraries that the system has are left out, all but Python's.
    """
    root = fresh(WORK / name)
    home = root / HOME
    shutil.copytree(FOLDER, home, symlinks=True)
    if not own_libraries:
        for library in (home / "_internal").glob("lib*.so*"):
            if not library.is_symlink() and not library.name.startswith("libpython"):
                library.unlink()
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    desktop_files(root, site)
    write_licences(root / "usr" / "share" / "doc" / NAME)
    settle_modes(root, [home / NAME])
    return root
