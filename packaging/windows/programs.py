"""Compiles the two small programs that start Python, with icon, version and manifest."""

from __future__ import annotations

import struct
from pathlib import Path

from bundle.work import NAME, ROOT, TITLE, WORK, call, fresh, version
from windows.runtime import HERE, LIBRARY

ICONS = ROOT / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256)
RESOURCES = """\
#pragma code_page(65001)
1 ICON "{name}.ico"
1 24 "{name}.manifest"
1 VERSIONINFO
FILEVERSION {four}
PRODUCTVERSION {four}
FILEOS 0x40004
FILETYPE 1
BEGIN
  BLOCK "StringFileInfo" BEGIN
    BLOCK "040904B0" BEGIN
      VALUE "CompanyName", "The Ashore contributors"
      VALUE "FileDescription", "{title}"
      VALUE "FileVersion", "{version}"
      VALUE "LegalCopyright", "GPL-3.0-or-later"
      VALUE "ProductName", "{title}"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo" BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
"""


def four() -> list[int]:
    """Return the version as Windows counts: four numbers."""
    numbers = [int(part) for part in version().split(".") if part.isdigit()]
    return [*numbers, 0, 0, 0, 0][:4]


def icon() -> bytes:
    """Return the program's icon in Windows' own format, made of the PNGs."""
    pictures = [(size, (ICONS / f"ashore-{size}.png").read_bytes()) for size in SIZES]
    head, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, content in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return head + b"".join(content for _, content in pictures)


def compile_into(target: Path) -> None:
    """Put ashore.exe, ashore-terminal.exe and ashore.ico into a folder. Raises Failed."""
    work = fresh(WORK / "programs")
    (work / f"{NAME}.ico").write_bytes(icon())
    (work / f"{NAME}.manifest").write_bytes((HERE / "ashore.manifest").read_bytes())
    (work / f"{NAME}.rc").write_text(
        RESOURCES.format(
            name=NAME, title=TITLE, version=version(), four=",".join(map(str, four()))
        ),
        encoding="utf-8",
    )  # fmt: skip
    call("x86_64-w64-mingw32-windres", f"{NAME}.rc", "resources.o", cwd=work)
    common = (
        "x86_64-w64-mingw32-gcc", "-std=c11", "-O2", "-Wall", "-Wextra", "-municode", "-s",
        "-finput-charset=UTF-8", f'-DLIBRARY=L"{LIBRARY}.dll"', "-Wl,--no-insert-timestamp",
        HERE / "launcher.c", "resources.o", "-lshell32",
    )  # fmt: skip
    call(*common, "-mwindows", "-o", target / f"{NAME}.exe", cwd=work)
    call(*common, "-DTERMINAL", "-mconsole", "-o", target / f"{NAME}-terminal.exe", cwd=work)
    (target / f"{NAME}.ico").write_bytes((work / f"{NAME}.ico").read_bytes())
