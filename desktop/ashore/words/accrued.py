"""What has accrued since a balance was read, and how far that can be relied on."""

from __future__ import annotations

from ashore.domain.standing import Standing
from ashore.words import figures
from ashore.words.language import translate


def owed_sentence(standing: Standing) -> str:
    """Where the figure beside the balance comes from: the day of the page, the debt's own terms."""
    ledger = standing.ledger
    if not ledger.complete:
        return translate(
            "Accrued",
            "The rate is not known, so neither is what has grown since the balance was read.",
        )
    if ledger.since is None:
        return ""
    text = translate(
        "Accrued",
        "By the terms entered, from {date} on; what the lender's own page shows counts.",
    )
    return text.format(date=figures.date_text(ledger.since, standing.on))
