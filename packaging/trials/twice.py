"""Builds everything again from the same commit in another folder: the bytes have to be the same."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.clean_root import Failed

from bundle.work import DIST, ROOT, environment, epoch


def try_it() -> None:
    """Compare what a second build in another folder gives with dist/. Raises Failed."""
    sums = DIST / "SHA256SUMS"
    if not sums.exists():
        raise Failed("dist/ is empty: ./run package")
    with tempfile.TemporaryDirectory(prefix="another-place-") as folder:
        other = Path(folder) / "checkout"
        names = subprocess.run(
            ["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, check=True, text=True
        ).stdout  # fmt: skip
        for name in filter(None, names.split("\0")):
            place = other / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, place)
        built = {line.split()[1] for line in sums.read_text(encoding="utf-8").splitlines()}
        ends = {".deb": "deb", ".rpm": "rpm", "AppImage": "appimage", "setup.exe": "windows",
                ".tar.gz": "source"}  # fmt: skip
        targets = [t for end, t in ends.items() if any(name.endswith(end) for name in built)]
        subprocess.run(
            [sys.executable, other / "packaging" / "build.py", *targets],
            env=environment(SOURCE_DATE_EPOCH=str(epoch())), check=True,
        )  # fmt: skip
        _compare(sums, other / "dist" / "SHA256SUMS")


def _compare(first: Path, second: Path) -> None:
    """Print for each file whether both sums are the same. Raises Failed where one is not."""
    sums = [
        {name: digest for digest, name in (line.split() for line in file.read_text("utf-8").splitlines())}
        for file in (first, second)
    ]  # fmt: skip
    other = []
    for name, digest in sums[1].items():
        same = sums[0].get(name) == digest
        print(f"  {name}: {'the same bytes' if same else 'ANOTHER FILE'}", flush=True)
        if not same:
            other.append(name)
    if other or not sums[1]:
        raise Failed(f"not the same in two folders: {', '.join(other)}")
