"""What a debt costs beside the limit that a rule names, in calm sentences."""

from __future__ import annotations

from collections.abc import Mapping

from ashore.services.cautions import Caution, Measure
from ashore.words import figures
from ashore.words.language import QT_TRANSLATE_NOOP, current, translate


def sentences(caution: Caution, currency: str) -> tuple[str, ...]:
    """The figure with its limit, the rule, and what is uncertain about it."""
    found = []
    if caution.measure is Measure.KEPT_BACK:
        text = translate("Cautions", "{amount} less was paid out than was borrowed.")
        found.append(text.format(amount=figures.money(caution.kept_back, currency)))
    elif caution.found is not None and caution.allowed is not None:
        text = translate("Cautions", _MEASURES[caution.measure])
        shown = text.format(
            percent=figures.percent(caution.found), limit=figures.percent(caution.allowed)
        )
        found.append(shown)
    if caution.origin.note:
        found.append(caution.origin.note.in_language(current()))
    if caution.lpr is not None:
        text = translate("Cautions", "1-year LPR at the contract's date: {lpr}.")
        found.append(text.format(lpr=figures.percent(caution.lpr)))
    if caution.lpr_uncertain:
        found.append(
            translate("Cautions", "A newer LPR may have been published before that date: check it.")
        )
    return tuple(found)


_MEASURES: Mapping[Measure, str] = {
    Measure.RATE: QT_TRANSLATE_NOOP(
        "Cautions", "The contract's rate is {percent} a year; the rule below names {limit}."
    ),
    Measure.PENALTY_RATE: QT_TRANSLATE_NOOP(
        "Cautions",
        "The rate in force while overdue is {percent} a year; the rule below names {limit}.",
    ),
    Measure.COST: QT_TRANSLATE_NOOP(
        "Cautions",
        "With interest, penalty and fees it has cost {percent} a year; the rule below names {limit}.",
    ),
}
