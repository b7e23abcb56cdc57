"""Tries the installers of dist/ where they are meant to run: ./run package-test [TRIAL ...].

Trials: ``bookworm`` and ``trixie`` (the .deb from installation to purge, then rpm and AppImage, in
bare roots without a Python), ``wine`` (the Windows installers), ``twice`` (two builds of the same
source, in two folders, are the same bytes), ``start`` (the first painted window against the source
run), ``size`` (the limits). Without a name: all of them. It needs root, and prints its figures.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path

from bundle import tools
from bundle.work import Failed as BuildFailed
from trials.roots import BareRoot, Failed, screen

ALONE = "ASHORE_PACKAGE_TRIAL_ALONE"
SUITES = ("bookworm", "trixie")
TRIALS = (*SUITES, "wine", "twice", "start", "size")


def roots(suites: list[str], folder: str) -> None:
    """Try the Linux packages in the roots of the suites. Raises Failed."""
    from tests.clean_root import scratch

    from trials import debian, others

    tools.require(["roots"])
    with screen() as display:
        for suite in suites:
            with scratch(folder, False) as place:
                root = BareRoot(suite, place)
                print(f"\nDebian {suite}, bare", flush=True)
                root.make()
                debian.try_it(root, display)
                others.try_them(root, display)


def trial(name: str) -> None:
    """Run one of the trials that need no root of their own. Raises Failed."""
    from importlib import import_module

    print(f"\n{name}", flush=True)
    import_module(f"trials.{name}").try_it()


def main() -> int:
    """Run the trials; return 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="./run package-test", description=__doc__)
    parser.add_argument("trials", nargs="*", metavar="TRIAL", help=", ".join(TRIALS))
    parser.add_argument("--folder", default="/var/tmp", help="where the scratch folders are made")
    chosen = parser.parse_args()
    wanted = chosen.trials or list(TRIALS)
    unknown = [name for name in wanted if name not in TRIALS]
    if unknown:
        print(f"Unknown: {' '.join(unknown)}. Known: {' '.join(TRIALS)}.", file=sys.stderr)
        return 2
    if os.geteuid() != 0:
        print("A bare root can only be made by root, on Linux.", file=sys.stderr)
        return 2
    if ALONE not in os.environ:
        # Mounts in a namespace of its own vanish with the script, however it ends.
        own = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        os.execvpe("unshare", own, {**os.environ, ALONE: "1"})
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    status = 0
    suites = [name for name in SUITES if name in wanted]
    tried = [lambda: roots(suites, chosen.folder)] if suites else []
    tried += [lambda name=name: trial(name) for name in wanted if name not in SUITES]
    for each in tried:
        try:
            each()
        except (Failed, BuildFailed) as wrong:
            print(f"\nDoes not hold: {wrong}", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    sys.exit(main())
