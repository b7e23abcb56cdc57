"""The kind of debt that a lender's own name speaks of, as a proposal that a person can change."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ashore.catalogue.model import KindRule
    from ashore.domain.debt import Kind


def guess_kind(name: str, rules: Iterable[KindRule]) -> Kind | None:
    """The kind of the first rule with a word in ``name``; None where none says anything."""
    typed = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    for rule in rules:
        if _has(typed, rule.words) and not _has(typed, rule.unless):
            return rule.kind
    return None


def _has(typed: str, words: Iterable[str]) -> bool:
    return any(_stands(word, typed) for word in words)


def _stands(word: str, typed: str) -> bool:
    """Latin letters on either side make another word of it ("card" in "Ricardo"); Chinese do not."""
    if not word.isascii():
        return word in typed
    return re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", typed) is not None
