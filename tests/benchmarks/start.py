"""Times the start of the program against a bare PySide6 table window, paired, in one run.

    xvfb-run -s "-screen 0 1920x1200x24" python tests/benchmarks/start.py [--runs 9] [--many 10000]

Prints the medians in milliseconds from exec and their ratios: first painted window, rows on
screen, longest pause of the main thread while the store is loaded, memory (PSS) once the rows
are there; then the same for many debts, with sorting and filtering.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
DRIVERS = HERE / "start_driver.py"


def one(kind: str) -> dict[str, float]:
    """Start one program, and return what its driver measured."""
    environment = dict(os.environ, ASHORE_BENCH_START=repr(time.monotonic()))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, str(DRIVERS), kind],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{kind} failed:\n{done.stderr}")
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def medians(results: list[dict[str, float]]) -> dict[str, float]:
    """The median of each figure."""
    return {key: statistics.median(r[key] for r in results) for key in results[0]}


def measure(runs: int, many: int) -> dict[str, float]:
    """The medians of all figures, and their ratios, of paired runs on the screen in use."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.update(XDG_DATA_HOME=scratch, ASHORE_BENCH_MANY=str(many))
        for kind in ("bare", "fill", "demo", "many"):
            one(kind)  # warms the caches, and lays the profiles out
        results: dict[str, list[dict[str, float]]] = {"bare": [], "demo": [], "many": []}
        for _ in range(runs):
            for kind, found in results.items():
                found.append(one(kind))
    figures = {
        f"{kind} {name}": figure
        for kind, found in results.items()
        for name, figure in medians(found).items()
    }
    figures["first paint to bare"] = figures["demo painted"] / figures["bare painted"]
    figures["rows to bare"] = figures["demo rows"] / figures["bare painted"]
    figures["many rows to demo rows"] = figures["many rows"] / figures["demo rows"]
    return figures


def main() -> None:
    """Run the pairs and print the figures."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--runs", type=int, default=9)
    reader.add_argument("--many", type=int, default=10_000)
    chosen = reader.parse_args()
    for name, figure in measure(chosen.runs, chosen.many).items():
        print(f"{name:24}{figure:8.2f}")


if __name__ == "__main__":
    main()
