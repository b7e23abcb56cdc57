"""The JSON of list and plan without what is to stay private: names were replaced beforehand."""

from __future__ import annotations

from ashore.exchange.json_list import Json

_RATES = (
    "annual_rate", "annual_rate_now", "rate", "rate_period", "cost_per_day", "interest_per_day",
    "penalty_per_day", "accrued_interest", "accrued_penalty", "owed_now",
)  # fmt: skip


def without_rates(document: Json) -> Json:
    """The same with ``null`` for each rate, and for what would tell it at once."""
    shown = dict(document)
    for part in ("totals", "debts"):
        rows = document[part]
        assert isinstance(rows, list)
        shown[part] = [
            {name: None if name in _RATES else value for name, value in row.items()} for row in rows
        ]
    return shown
