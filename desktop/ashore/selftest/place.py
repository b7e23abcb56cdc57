"""What a check works with: folders that are thrown away, and the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ashore.paths import Profile


class Broken(Exception):
    """Something of the program is not as it has to be; the text says what."""


@dataclass(frozen=True, slots=True)
class Place:
    """``today`` is the day of the computer's clock."""

    folder: Path
    today: date

    def profile(self, name: str) -> Profile:
        """A profile of that name, its folder made; the same one at the next call."""
        return Profile(self.folder / name).create()


def need(holds: object, what: str) -> None:
    """Raise Broken with ``what`` unless something holds; unlike assert, never left out."""
    if not holds:
        raise Broken(what)
