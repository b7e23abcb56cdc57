"""Build steps that pyproject.toml cannot say: the package list and the compiled translations."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
TRANSLATIONS = ROOT / "resources" / "translations"


def lrelease() -> Path:
    """Return the translation compiler inside the PySide6 wheel, without importing Qt.

    Raises SystemExit with a sentence when PySide6 is not installed beside the build.
    """
    spec = importlib.util.find_spec("PySide6")
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for folder in (spec.submodule_search_locations or []) if spec else []:
        # Linux and Windows keep it in the package; macOS wheels may keep it in a Qt folder.
        for place in (Path(folder) / name, Path(folder) / "Qt" / "libexec" / name):
            if place.is_file():
                return place
    raise SystemExit("Translations need PySide6_Essentials in the Python that builds: install it.")


def compile_translations() -> list[Path]:
    """Compile each .ts whose .qm is missing or older; return the .qm files made."""
    made = []
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        fresh = target.with_suffix(".qm.new")
        subprocess.run([lrelease(), "-silent", source, "-qm", fresh], check=True)
        fresh.replace(target)
        made.append(target)
    return made


class BuildPy(build_py):  # type: ignore[misc]  # setuptools ships no types
    """Compile the translations before the files of the packages are collected."""

    def run(self) -> None:
        """Compile, then build as usual."""
        compile_translations()
        # The data files were listed when the command was set up, perhaps before the .qm existed.
        self.__dict__.pop("data_files", None)
        super().run()


if __name__ == "__main__":
    setup(
        packages=[*find_packages("desktop"), "ashore.resources"],
        cmdclass={"build_py": BuildPy},
    )
