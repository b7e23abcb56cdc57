"""Times the exports of twenty debts over 28 years: ``python -m tests.benchmarks.export [--runs 3]``.

Prints the best of the seconds of processor time that each format takes, with the size of the file,
and the longest time in which nothing was reported: a wish to cancel waits that long.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.plan import PAYDAY, TODAY, lasting

from ashore.planning.cash import CashFlow, Income
from ashore.planning.make import make_plan
from ashore.services.export import Format, PlanFile, Wishes

DEBTS = 20
MADE = datetime(2026, 11, 24, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of the processor, bytes, and the longest silence (seconds) of one format."""

    seconds: float
    size: int
    silence: float


def long_plan() -> PlanFile:
    """Twenty debts that last 28 years, some 5,000 payments."""
    case = lasting("last 28 years", 370, "1.0005")
    starts = case.starts[:DEBTS]
    least = sum(start.minimum.of(start.balance) for start in starts if start.minimum)
    flow = CashFlow("CNY", (Income(int(least * 1.0005), day=PAYDAY),))
    return PlanFile(make_plan(starts, flow, TODAY))


def measure(runs: int) -> tuple[PlanFile, dict[Format, Measured]]:
    """Each format of the plan, the best of so many runs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ashore.gui.paper.draw import draw_pdf, ready
    from ashore.words.export.write import write_plan

    ready()
    found = long_plan()
    best: dict[Format, Measured] = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in (*Format,) * runs:
            path, heard = Path(folder, f"plan.{kind}"), [time.process_time()]
            began = heard[0]
            write_plan(
                path, found, Wishes(kind), MADE, draw_pdf, lambda _done: heard.append(time.process_time())  # noqa: B023
            )  # fmt: skip
            silence = max(after - before for before, after in pairwise(heard))
            made = Measured(time.process_time() - began, path.stat().st_size, silence)
            best[kind] = min(best.get(kind, made), made, key=lambda each: each.seconds)
    return found, best


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    found, best = measure(parser.parse_args().runs)
    print(f"{len(found.plan.payments)} payments until {found.plan.ends_on}")
    for kind, each in best.items():
        print(
            f"{kind}: {each.seconds:.2f} s, {each.size / 1000:.0f} kB, silent for {each.silence:.2f} s"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
