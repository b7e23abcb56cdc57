"""The sources under the sentences of a section, each named once and pointed at by its number."""

from __future__ import annotations

from ashore.catalogue.model import Origin
from ashore.words.language import current


class Cited:
    """Numbers sources in the order in which they are first used."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], str] = {}

    def mark(self, origin: Origin) -> str:
        """``[1]``: what stands behind a sentence from ``origin``."""
        key = (origin.source.id, origin.grade)
        title = origin.source.title.in_language(current())
        self._found.setdefault(key, f"[{len(self._found) + 1}] {title} ({origin.grade})")
        return self._found[key].partition(" ")[0]

    def lines(self) -> list[str]:
        """``[1] The article (C)``, one for each source."""
        return list(self._found.values())

    def grades(self) -> list[str]:
        """The grades that occur."""
        return [grade for _source, grade in self._found]
