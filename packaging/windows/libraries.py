"""The program and its packages for Windows, cut to what is used and compiled."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

from bundle.freeze import prepare, tidy_records, wheel
from bundle.weigh import CUTS
from bundle.work import NAME, ROOT, WORK, call, environment, fresh
from windows.runtime import HERE, MINOR

LOCK = ROOT / "requirements" / "run.txt"
MARKERS = """
import re, sys
from packaging.markers import Marker
there = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt",
         "platform_machine": "AMD64", "python_version": sys.argv[2],
         "python_full_version": sys.argv[2] + ".0", "implementation_name": "cpython",
         "platform_python_implementation": "CPython"}
for block in re.split(r"\\n(?=[a-z])", open(sys.argv[1], encoding="utf-8").read())[1:]:
    head, _, hashes = block.partition("\\\\\\n")
    named, _, marker = head.partition(";")
    if not marker.strip() or Marker(marker.strip()).evaluate(there):
        print(named.strip(), "\\\\\\n" + hashes.strip())
"""
"""Prints the lines of a lock that hold for Windows: pip itself asks the system it runs on."""

NO_NEED = ("setuptools", "_distutils_hack", "pkg_resources")
PLUGINS = re.compile(
    r"plugins/(platforms/q(windows|offscreen)|styles/\w+|iconengines/\w+|"
    r"imageformats/q(svg|ico)|printsupport/\w+)\.dll$"
)
SMALL = re.compile(r"\.(pyi|pxd|pyx|h|lib|exe|prl|ts|cmake|bat)$|^py\.typed$")


def lay_out(target: Path) -> None:
    """Fill a folder with the packages, and the program. Raises Failed."""
    lock = WORK / "windows.txt"
    lock.write_text(call(prepare(), "-c", MARKERS, LOCK, f"3.{MINOR}"), encoding="utf-8")
    common = (
        prepare(), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps",
        "--no-compile", "--target", target,
    )  # fmt: skip
    call(
        *common, "--platform", "win_amd64", "--python-version", f"3.{MINOR}", "--implementation", "cp",
        "--abi", f"cp3{MINOR}", "--abi", "abi3", "--abi", "none", "--only-binary=:all:",
        "--require-hashes", "-r", lock,
    )  # fmt: skip
    call(*common, "--no-index", wheel())
    shutil.copyfile(HERE / "ashore_start.py", target / "ashore_start.py")
    _cut(target)
    _cut_qt(target)
    _compile(target)
    for folder in sorted((d for d in target.rglob("*") if d.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _cut(target: Path) -> None:
    """Take away what cuts.toml names, and what only developers need."""
    with CUTS.open("rb") as opened:
        table = tomllib.load(opened)
    for tool in (*NO_NEED, "bin"):
        shutil.rmtree(target / tool, ignore_errors=True)
    for module in table["modules"]["never"]:
        place = target / Path(*module.split("."))
        if module.split(".")[0] != "PySide6":
            shutil.rmtree(place, ignore_errors=True)
            place.with_suffix(".py").unlink(missing_ok=True)
    cut = [re.compile(pattern) for pattern in table["files"]["cut"]]
    for file in [f for f in target.rglob("*") if f.is_file()]:
        inside = "/" + file.relative_to(target).as_posix()
        if SMALL.search(file.name) or any(pattern.search(inside) for pattern in cut):
            file.unlink()
    tidy_records(target)
    for name in ("setuptools", "distutils-precedence"):
        for left in target.glob(f"{name}*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def qt_modules(target: Path) -> set[str]:
    """Return the parts of PySide6 that the program names."""
    found: set[str] = set()
    for file in (target / NAME).rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        found |= set(re.findall(r"PySide6\.(Qt\w+)", text))
        found |= set(re.findall(r"from PySide6 import (Qt\w+)", text))
    return found


def _cut_qt(target: Path) -> None:
    """Leave of Qt the modules that the program imports, the plugins it uses, and what both load."""
    qt = target / "PySide6"
    wanted = {qt / f"{module}.pyd" for module in qt_modules(target)}
    wanted |= {f for f in qt.rglob("*.dll") if PLUGINS.search(f.relative_to(qt).as_posix())}
    places = {f.name.lower(): f for f in [*qt.glob("*.dll"), *qt.glob("*.pyd"),
                                          *(target / "shiboken6").glob("*.dll"),
                                          *(target / "shiboken6").glob("*.pyd")]}  # fmt: skip
    kept, new = set(), {f for f in wanted if f.exists()}
    new |= set((target / "shiboken6").glob("Shiboken.pyd"))
    while new:
        kept |= new
        named = {name.lower() for file in new for name in _loads(file)}
        new = {places[name] for name in named if name in places} - kept
    for folder in (qt, target / "shiboken6"):
        for file in [f for f in folder.rglob("*") if f.is_file()]:
            inside = file.relative_to(folder).as_posix()
            source = file.suffix == ".py" and not inside.startswith(
                ("scripts/", "support/", "QtAsyncio")
            )
            words = inside.startswith("translations/qtbase_")
            if file not in kept and not source and not words:
                file.unlink()


def _loads(file: Path) -> list[str]:
    """Return the names of the libraries that a Windows library loads."""
    said = call("x86_64-w64-mingw32-objdump", "-p", file)
    return re.findall(r"DLL Name: (\S+)", said)


def _compile(target: Path) -> None:
    """Compile everything and take the sources away: where it is installed none can be compiled.

    Alembic reads the migrations as sources.
    """
    call(
        prepare(), "-m", "compileall", "-q", "-q", "-b", "-s", target, "--invalidation-mode",
        "unchecked-hash", target, env=environment(), status=(0, 1),
    )  # fmt: skip
    kept = target / NAME / "storage" / "migrations"
    for source in target.rglob("*.py"):
        if kept in source.parents:
            source.with_suffix(".pyc").unlink(missing_ok=True)
        elif source.with_suffix(".pyc").exists():
            source.unlink()


def scratch() -> Path:
    """Return an empty folder for the Windows files."""
    return fresh(WORK / "windows" / "Ashore")
