"""Where one debt stands, in sentences: since when late, what comes next, a row as a whole."""

from __future__ import annotations

from datetime import timedelta

from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.words import figures, names
from ashore.words.cost import cost_sentences
from ashore.words.due import assumed_sentence, due_sentence
from ashore.words.language import in_sentence, translate
from ashore.words.order import first_sentence, place_sentence
from ashore.words.window import window_sentences

__all__ = [
    "assumed_sentence", "cost_sentences", "due_sentence", "first_sentence", "late_sentence",
    "next_sentence", "place_sentence", "row_sentence", "window_sentences",
]  # fmt: skip


def late_sentence(standing: Standing) -> str:
    """``Overdue since 16 Nov, the day after: today is day 9.`` Empty where nothing is late."""
    if not standing.arrears:
        return ""
    due, grace = standing.arrears[0].on, standing.debt.terms.grace.days
    first = figures.date_text(due + timedelta(days=1), standing.on)
    if standing.days_overdue:
        text = translate(
            "Explain",
            "Overdue since {date}, the day after the due date: today is day %n.",
            None,
            standing.days_overdue,
        )
        return text.format(date=first)
    last = figures.date_text(due + timedelta(days=grace), standing.on)
    text = translate(
        "Explain",
        "In grace until {last}: paid by then, it counts as on time. After that the days count "
        "from {first}.",
    )
    return text.format(last=last, first=first)


def next_sentence(standing: Standing) -> str:
    """``Next: formal collection from 1 Dec (day 16), in 7 days.``"""
    if not standing.is_open or standing.due_date is None:
        return ""
    if standing.boundaries is None:
        return _next_by_agreement(standing)
    if standing.next_stage is None or standing.next_stage_on is None:
        return translate("Explain", "This is the last stage; a plan can still be agreed on.")
    stage = in_sentence(names.stage_name(standing.next_stage))
    date = figures.date_text(standing.next_stage_on, standing.on)
    when = figures.relative_day(standing.next_stage_on, standing.on)
    if standing.stage is Stage.AGREEMENT and not standing.days_overdue:
        text = translate("Explain", "If the agreement is broken: {stage} from {date}, {when}.")
        return text.format(stage=stage, date=date, when=when)
    if standing.stage is Stage.CURRENT:
        text = translate("Explain", "If it is not paid: {stage} from {date}, {when}.")
        return text.format(stage=stage, date=date, when=when)
    day = (standing.next_stage_on - standing.due_date).days
    text = translate("Explain", "Next: {stage} from {date} (day {day}), {when}.")
    return text.format(stage=stage, date=date, day=day, when=when)


def row_sentence(standing: Standing, rank: int | None, first: bool = False) -> str:
    """A row as a screen reader says it:
    ``Jiebei, ¥12,000.00, 47 days overdue, formal collection, pay first``.
    """
    parts = [
        names.called(standing.debt.name),
        figures.money(standing.balance, standing.debt.currency),
    ]
    if standing.days_overdue:
        text = translate("Explain", "%n day(s) overdue", None, standing.days_overdue)
        parts.append(text)
    elif standing.is_open and standing.due_date:
        when = figures.relative_day(standing.due_date, standing.on)
        late = translate("Explain", "was due {when}") if standing.arrears else ""
        parts.append((late or translate("Explain", "due {when}")).format(when=when))
    if standing.stage is not Stage.CURRENT:
        parts.append(in_sentence(names.stage_name(standing.stage)))
    if rank is not None:
        place = translate("Explain", "number {rank} in the order").format(rank=rank)
        parts.append(translate("Explain", "pay first") if first or rank == 1 else place)
    elif standing.is_open:
        parts.append(translate("Explain", "archived"))
    return translate("Explain", ", ").join(parts)


def _next_by_agreement(standing: Standing) -> str:
    """What follows where no stage comes by rule: between people it is what they agree on."""
    if standing.stage is Stage.IN_GRACE:
        return ""
    if standing.stage is not Stage.CURRENT or standing.next_stage_on is None:
        return translate("Explain", "No stage follows by rule: what you agree on counts.")
    # With days of grace the first of them is next; overdue is what comes after the last.
    grace = timedelta(days=standing.debt.terms.grace.days)
    late = standing.next_stage_on + grace
    text = translate("Explain", "If it is not paid by then, it is overdue from {date}, {when}.")
    return text.format(
        date=figures.date_text(late, standing.on), when=figures.relative_day(late, standing.on)
    )
