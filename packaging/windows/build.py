"""Builds both Windows installers from one folder."""

from __future__ import annotations

import shutil
from pathlib import Path

from bundle.work import ROOT, Timed, say, settle_modes, size, stamp
from release.licences import write_licences
from windows import libraries, msi, nsis, programs, runtime, sign


def folder() -> Path:
    """Lay out what is installed; return the folder. Raises Failed."""
    target = libraries.scratch()
    with Timed("Windows: Python"):
        runtime.lay_out(target)
        runtime.copy_runtime_licence(target)
    with Timed("Windows: packages"):
        libraries.lay_out(target / "lib")
    with Timed("Windows: the starting programs"):
        programs.compile_into(target)
    sign.sign([target / "ashore.exe", target / "ashore-terminal.exe"])
    write_licences(target)
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE.txt")
    settle_modes(target)
    stamp(target)
    say(f"the Windows folder: {size(target) / 2**20:.0f} MiB")
    return target


def build() -> list[Path]:
    """Make the installer and the MSI; return both. Raises Failed."""
    source = folder()
    with Timed("Windows: NSIS"):
        setup = nsis.build(source)
    with Timed("Windows: MSI"):
        package = msi.build(source)
    sign.sign([setup, package])
    return [setup, package]
