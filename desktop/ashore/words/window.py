"""When a stage may begin, in sentences, with the reasons that move it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ashore.domain.standing import Standing
from ashore.words import figures, names
from ashore.words.language import current, in_sentence, translate

if TYPE_CHECKING:
    from ashore.catalogue.model import Words
    from ashore.domain.window import Factor, Window


def window_sentences(
    window: Window, standing: Standing, reasons: Mapping[Factor, Words]
) -> tuple[str, ...]:
    """The span in which a stage may begin, then each reason with the days that it shifts."""
    if window.earliest == window.latest:
        text = translate("Explain", "{stage} begins on {date} by rule; nothing known shifts it.")
    elif window.by_rule <= standing.on:
        text = translate(
            "Explain", "{stage} began on {date} by rule, but may come as late as {latest}."
        )
    elif window.earliest > standing.on:
        text = translate(
            "Explain", "{stage} may begin between {earliest} and {latest}; by rule on {date}."
        )
    elif window.latest == window.by_rule:
        text = translate(
            "Explain", "{stage} may have begun since {earliest}; by rule it begins on {date}."
        )
    else:
        text = translate(
            "Explain",
            "{stage} may have begun since {earliest}; by rule it begins on {date}, "
            "at the latest on {latest}.",
        )
    head = text.format(
        stage=names.stage_name(window.stage),
        earliest=figures.date_text(window.earliest, standing.on),
        latest=figures.date_text(window.latest, standing.on),
        date=figures.date_text(window.by_rule, standing.on),
    )
    shifts = [(shift.days, reasons[shift.factor]) for shift in window.shifts]
    return (head, *(_shift(days, reason) for days, reason in shifts))


def _shift(days: int, reason: Words) -> str:
    if days < 0:
        text = translate("Explain", "%n day(s) earlier: {reason}", None, -days)
    else:
        text = translate("Explain", "%n day(s) later: {reason}", None, days)
    return text.format(reason=in_sentence(reason.in_language(current())))
