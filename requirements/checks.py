"""The checks of the project, in the order in which they run. Used by ./run alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import environment

# Every branch of these is covered by the tests, or ./run test fails.
COVERED = "*/ashore/domain/*,*/ashore/planning/*"
LINTERS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("lint-imports", "--no-logo"),
    ("mypy",),
)
LOCKS = {
    "run": ("--group", "build"),
    "test": ("--group", "build", "--group", "test"),
    "package": ("--group", "build", "--group", "package"),
}


class Checker:
    """Runs tools of .venv in the checkout and remembers what failed."""

    def __init__(self, run: Any) -> None:
        self.run = run
        self.failed: list[str] = []

    def check(self, tool: str, *arguments: str) -> None:
        """Run one tool, its output going straight to the terminal."""
        shown = " ".join((tool, *arguments))
        print(f"\n$ {shown}", flush=True)
        began = time.monotonic()
        command = [self.run.script(tool), *arguments]
        if subprocess.call(command, cwd=self.run.ROOT, env=self.run.child_environment()):
            self.failed.append(shown)
        print(f"({time.monotonic() - began:.1f} s)", flush=True)


def suite(checker: Checker, word: str, arguments: list[str]) -> None:
    """Run the checks that a word names."""
    if word != "test":
        checker.check("pytest", "-m", word, *arguments)
    elif arguments:
        checker.check("pytest", *arguments)
    else:
        for linter in LINTERS:
            checker.check(*linter)
        checker.check("pytest", "--cov", "--cov-report=term")
        checker.check("coverage", "report", f"--include={COVERED}", "--fail-under=100")


def lock(run: Any, arguments: list[str]) -> int:
    """Write the lock files anew with uv; they name no index, so that any mirror serves."""
    uv = shutil.which("uv")
    if uv is None:
        print("The lock files are made with uv. Install it (pipx install uv).", file=sys.stderr)
        return 2
    for name, groups in LOCKS.items():
        target = f"requirements/{name}.txt"
        bound = () if name == "run" else ("--constraint", "requirements/run.txt")
        command = [
            *(uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
            *("--generate-hashes", "--no-annotate", "--custom-compile-command", "./run lock"),
            *(*groups, *bound, *arguments, "pyproject.toml", "--output-file", target),
        ]
        if subprocess.call(command, cwd=run.ROOT):
            return 2
        print(f"wrote {target}")
    return 0


def main(run: Any, word: str, arguments: list[str]) -> int:
    """Do what the word says; return the exit status: 0, 1 when a check failed, 2 for trouble."""
    if word == "lock":
        return lock(run, arguments)
    if word in ("package", "package-test"):
        script = Path(run.ROOT, "packaging", "build.py" if word == "package" else "try.py")
        return subprocess.call([sys.executable, script, *arguments], env=run.child_environment())
    if word == "clean-root":
        script = Path(run.ROOT, "tests", "clean_root.py")
        return subprocess.call([sys.executable, script, *arguments])
    if not environment.prepare(run, "test"):
        return 2
    checker = Checker(run)
    suite(checker, word, arguments)
    for shown in checker.failed:
        print(f"failed: {shown}", file=sys.stderr)
    return 1 if checker.failed else 0
