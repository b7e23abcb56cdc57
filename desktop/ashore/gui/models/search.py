"""The text in which a debt is found while one types."""

from __future__ import annotations

from functools import cache

from ashore.catalogue import Catalogue
from ashore.domain.standing import Standing
from ashore.words import names


def search_text(standing: Standing) -> str:
    """Name, lender in both languages and its aliases, kind, stage and notes, in one string."""
    debt = standing.debt
    return " ".join(
        (
            debt.name,
            _lender(debt.lender),
            names.kind_name(debt.kind),
            names.stage_name(standing.stage),
            debt.notes,
        )
    )


@cache
def _lender(lender: str) -> str:
    preset = Catalogue().preset(lender)
    if preset is None:
        return lender
    words = (preset.name.zh, preset.name.en, preset.company.zh, preset.company.en)
    return " ".join((*words, *preset.aliases))
