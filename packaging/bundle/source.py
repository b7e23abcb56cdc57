"""The source as it is committed or under way: a clean copy, and the archive that is released."""

from __future__ import annotations

import gzip
import io
import shutil
import subprocess
import tarfile
from pathlib import Path

from bundle.work import DIST, NAME, ROOT, WORK, day, epoch, fresh, version

_NOT_SOURCE = shutil.ignore_patterns(
    ".venv", ".git", ".*_cache", ".hypothesis", "__pycache__", "*.egg-info", "build", "dist", "*.qm",
    "*.pyc", ".coverage*", "ashore.png",
)  # fmt: skip


def names() -> list[str]:
    """Return the files of the source: what git knows, or everything that is no product."""
    listed = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode == 0:
        found = [name for name in listed.stdout.split("\0") if name]
        return sorted(name for name in found if (ROOT / name).is_file())
    copied = fresh(WORK / "walk")
    shutil.copytree(ROOT, copied, ignore=_NOT_SOURCE, dirs_exist_ok=True)
    return sorted(str(f.relative_to(copied)) for f in copied.rglob("*") if f.is_file())


def copy() -> Path:
    """Return a folder with the source alone."""
    target = fresh(WORK / "source")
    for name in names():
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, place)
    # Shown beside the version: two packages of one version can be told apart.
    (target / "resources" / "build.txt").write_text(f"{day():%Y%m%d.%H%M}\n", encoding="utf-8")
    return target


def archive() -> Path:
    """Write the source archive; return it. The same source gives the same bytes."""
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{NAME}-{version()}.tar.gz"
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name in names():
            member = tarfile.TarInfo(f"{NAME}-{version()}/{name}")
            content = (ROOT / name).read_bytes()
            member.size, member.mtime = len(content), epoch()
            member.mode = 0o755 if (ROOT / name).stat().st_mode & 0o100 else 0o644
            tar.addfile(member, io.BytesIO(content))
    target.write_bytes(gzip.compress(packed.getvalue(), 9, mtime=0))
    return target
