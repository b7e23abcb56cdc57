"""Cuts ICU's data to the languages that the program speaks: 4 MB of 32.

Qt's core library on Linux needs it for sorting, for letter case and for the names of time zones.
Its data is one object in a library without code; icupkg takes what cuts.toml does not keep out of
it, and checks that nothing which stays refers to what goes.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from bundle.work import WORK, Failed, call, fresh

CUTS = Path(__file__).with_name("cuts.toml")
SOURCE = """\
    .section .rodata
    .global {symbol}
    .type {symbol}, %object
    .size {symbol}, {size}
    .balign 16
{symbol}:
    .incbin "cut.dat"
    .section .note.GNU-stack, "", %progbits
"""


def cut(folder: Path) -> None:
    """Cut the data in a frozen folder; do nothing where Qt brings none. Raises Failed."""
    found = [file for file in folder.rglob("libicudata.so.*") if not file.is_symlink()]
    for library in found:
        work = fresh(WORK / "icu")
        listed = call("readelf", "-sW", library)
        symbol = re.search(r"OBJECT\s+GLOBAL\s+DEFAULT\s+\d+ (icudt\d+_dat)", listed)
        if not symbol:
            raise Failed(f"{library.name} is built in a way that bundle/icu.py does not know")
        whole = work / f"{symbol[1].removesuffix('_dat')}l.dat"
        call("objcopy", "-O", "binary", "-j", ".rodata", library, whole)
        with CUTS.open("rb") as file:
            keep = re.compile("|".join(tomllib.load(file)["icu"]["keep"]))
        items = call("icupkg", "-l", whole).split()
        gone = [item for item in items if not keep.fullmatch(item)]
        (work / "gone.txt").write_text("\n".join(gone) + "\n", encoding="utf-8")
        call("icupkg", "-r", work / "gone.txt", whole, work / "cut.dat")
        size = (work / "cut.dat").stat().st_size
        (work / "data.S").write_text(SOURCE.format(symbol=symbol[1], size=size), encoding="utf-8")
        call(
            "gcc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none",
            "-s", "-o", library, "data.S", cwd=work,
        )  # fmt: skip
