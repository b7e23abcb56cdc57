"""Reads CHANGELOG.md: the release notes of every installer come from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle.work import ROOT, day, version

_RELEASE = re.compile(r"## \[(?P<version>[^]]+)\](?: - (?P<day>\d{4}-\d{2}-\d{2}))?$")


@dataclass
class Release:
    """``day`` is None while it is not released; ``notes`` are in the order of the file."""

    version: str
    day: datetime | None
    notes: list[str] = field(default_factory=list)

    @property
    def when(self) -> datetime:
        """The day of the release, or that of the build."""
        return self.day or day()


def releases(file: Path = ROOT / "CHANGELOG.md") -> list[Release]:
    """Return the releases, the newest first; what is not released bears the project's version."""
    found: list[Release] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        match = _RELEASE.fullmatch(line)
        if match:
            named = match["version"]
            moment = (
                datetime.fromisoformat(match["day"]).replace(tzinfo=UTC) if match["day"] else None
            )
            found.append(Release(version() if named == "Unreleased" else named, moment))
        elif found and line.startswith("- "):
            found[-1].notes.append(line[2:])
        elif found and line.startswith("  ") and found[-1].notes:
            found[-1].notes[-1] += " " + line.strip()
    found = [release for release in found if release.notes]
    if not found or found[0].version != version():
        raise ValueError(f"CHANGELOG.md says nothing of {version()}")
    return found


def debian(maintainer: str) -> str:
    """Return Debian's changelog."""
    from textwrap import wrap

    parts = []
    for release in releases():
        notes = ["\n".join(wrap(n.replace("`", ""), 74, initial_indent="  * ", subsequent_indent="    "))
                 for n in release.notes]  # fmt: skip
        parts.append(
            f"ashore ({release.version}) stable; urgency=medium\n\n"
            + "\n".join(notes)
            + f"\n\n -- {maintainer}  {format_datetime(release.when)}\n"
        )
    return "\n".join(parts)
