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


def main() -> None:
    """Run the pairs and print the table."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--runs", type=int, default=9)
    reader.add_argument("--many", type=int, default=10_000)
    chosen = reader.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.update(XDG_DATA_HOME=scratch, ASHORE_BENCH_MANY=str(chosen.many))
        for kind in ("bare", "fill", "demo", "many"):
            one(kind)  # warms the caches, and lays the profiles out
        bare, first, full = [], [], []
        for _ in range(chosen.runs):
            bare.append(one("bare"))
            first.append(one("demo"))
            full.append(one("many"))
    b, d, m = medians(bare), medians(first), medians(full)
    print(f"bare window: first paint {b['painted']:.0f} ms, memory {b['memory']:.0f} MB")
    for name, got in (("demo", d), (f"{chosen.many} debts", m)):
        print(
            f"{name}: first paint {got['painted']:.0f} ms (ratio {got['painted'] / b['painted']:.2f}), "
            f"rows {got['rows']:.0f} ms (ratio {got['rows'] / b['painted']:.2f}), "
            f"store open {got['store']:.0f} ms, longest pause {got['pause']:.0f} ms, memory {got['memory']:.0f} MB"
        )
    print(f"rows of {chosen.many} debts to rows of the demo: ratio {m['rows'] / d['rows']:.2f}")
    print(f"sort {m['sort']:.0f} ms, filter {m['filter']:.0f} ms, with a repaint each")


if __name__ == "__main__":
    main()
