"""Finds a lender by what a person types: an id, a name, an alias or initials (hb, gsyh)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from ashore.catalogue.model import Preset
from ashore.catalogue.reading import CatalogueError

_IGNORED = dict.fromkeys(map(ord, " \t\u3000-_·.()"))


def key(text: str) -> str:
    """What is compared: letters folded, full-width ones made plain, spaces and hyphens dropped."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_IGNORED)


def index(presets: Iterable[Preset]) -> dict[str, str]:
    """The id of the preset for each of its ids, names and aliases.

    Raises CatalogueError where two presets answer to the same text.
    """
    found: dict[str, str] = {}
    for preset in presets:
        for text in (preset.id, preset.name.zh, preset.name.en, *preset.aliases):
            other = found.setdefault(key(text), preset.id)
            if other != preset.id:
                raise CatalogueError(f"both {other} and {preset.id} answer to {text!r}")
    return found


def complete(typed: str, presets: Mapping[str, Preset], limit: int) -> list[Preset]:
    """Presets for what was typed so far, the best first; with nothing typed, the first ones.

    First those with a name or alias that begins with it, then those that contain it, in a
    name or in the company's; in each group in the order of the picker.
    """
    wanted = key(typed)
    begins, contains = [], []
    for preset in presets.values():
        keys = [key(t) for t in (preset.name.zh, preset.name.en, *preset.aliases, preset.id)]
        companies = [key(preset.company.zh), key(preset.company.en)]
        if any(k.startswith(wanted) for k in keys):
            begins.append(preset)
        # A single Latin letter is inside nearly every name: it says something only in front.
        elif (len(wanted) > 1 or not wanted.isascii()) and any(
            wanted in k for k in (*keys, *companies)
        ):
            contains.append(preset)
    return [*begins, *contains][:limit]
