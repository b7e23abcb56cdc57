"""Holds the downloads against the sizes that they may have."""

from __future__ import annotations

from bundle.work import DIST, version
from trials.roots import Failed

MEGABYTES = {"*.deb": 35, "*.rpm": 40, "*.AppImage": 55, "*-setup.exe": 30}
"""Decimal megabytes."""


def try_it() -> None:
    """Print each size and its limit. Raises Failed where one is missing or too large."""
    wrong = []
    for pattern, limit in MEGABYTES.items():
        found = [file for file in DIST.glob(pattern) if version() in file.name]
        if not found:
            wrong.append(f"nothing in dist/ is {pattern}")
        for file in found:
            size = file.stat().st_size / 1e6
            print(f"  {file.name}: {size:.1f} MB of {limit}", flush=True)
            if size > limit:
                wrong.append(f"{file.name} has {size:.1f} MB; {limit} are allowed")
    if wrong:
        raise Failed("; ".join(wrong))
