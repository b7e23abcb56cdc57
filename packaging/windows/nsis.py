"""Makes the installer for one person with NSIS."""

from __future__ import annotations

from pathlib import Path

from bundle.work import DIST, NAME, WORK, call, fresh, stamp, version
from windows.programs import four
from windows.runtime import HERE


def removal(source: Path) -> str:
    """Return the lines that take away what is installed, files first, then empty folders."""
    lines = []
    for file in sorted(source.rglob("*"), reverse=True):
        place = "$INSTDIR\\" + str(file.relative_to(source)).replace("/", "\\").replace("$", "$$")
        lines.append(f'RMDir "{place}"' if file.is_dir() else f'Delete "{place}"')
    return "\n".join(lines) + "\n"


def build(source: Path) -> Path:
    """Make the installer; return it. Raises Failed."""
    work = fresh(WORK / "nsis")
    (work / "files.nsh").write_text(removal(source), encoding="utf-8")
    stamp(work)
    made = work / f"{NAME}-{version()}-setup.exe"  # some names make Windows load old shims
    defines = {
        "VERSION": version(), "FOUR": ".".join(map(str, four())), "OUT": made, "SOURCE": source,
        "FILES": work / "files.nsh",
    }  # fmt: skip
    call("makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defines.items()),
         HERE / "ashore.nsi")  # fmt: skip
    DIST.mkdir(exist_ok=True)
    target = DIST / made.name
    target.write_bytes(made.read_bytes())
    return target
