"""The text in which a debt is found while one types."""

from __future__ import annotations

from functools import cache

from ashore.catalogue import Catalogue, currency
from ashore.domain.money import to_major
from ashore.domain.standing import Standing
from ashore.words import names


def search_text(standing: Standing) -> str:
    """Name, lender in both languages with its aliases, kind, stage, notes and amounts."""
    debt, digits = standing.debt, currency(standing.debt.currency).digits
    return " ".join(
        (
            debt.name,
            names.called(debt.name),
            _lender(debt.lender),
            names.kind_name(debt.kind),
            names.stage_name(standing.stage),
            debt.notes,
            *(str(to_major(minor, digits)) for minor in (standing.balance, standing.amount_due)),
        )
    )


@cache
def _lender(lender: str) -> str:
    preset = Catalogue().preset(lender)
    if preset is None:
        return lender
    words = (preset.name.zh, preset.name.en, preset.company.zh, preset.company.en)
    return " ".join((*words, *preset.aliases))
