"""Where one debt stands, in sentences: when due, since when late, what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from ashore.domain.stage import Stage
from ashore.domain.standing import Standing
from ashore.words import figures, names
from ashore.words.cost import cost_sentences
from ashore.words.language import current, translate
from ashore.words.order import first_sentence, place_sentence

if TYPE_CHECKING:
    from ashore.catalogue.model import Words
    from ashore.domain.window import Factor, Window

__all__ = [
    "cost_sentences", "due_sentence", "first_sentence", "late_sentence", "next_sentence",
    "place_sentence", "row_sentence", "window_sentences",
]  # fmt: skip


def due_sentence(standing: Standing) -> str:
    """``2,180.00 was due on 15 Nov.``"""
    if not standing.is_open:
        return translate("Explain", "Repaid: nothing is due any more.")
    if standing.due_date is None:
        return translate("Explain", "No due date is known: enter what the lender shows.")
    if standing.arrears:
        return _arrears(standing)
    when = figures.relative_day(standing.due_date, standing.on)
    return translate("Explain", "{amount} is due on {date}, {when}.").format(
        amount=_money(standing, standing.amount_due), date=_day(standing), when=when
    )


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
    if standing.next_stage is None or standing.next_stage_on is None:
        return translate("Explain", "This is the last stage; a plan can still be agreed on.")
    stage = _in_sentence(names.stage_name(standing.next_stage))
    date = figures.date_text(standing.next_stage_on, standing.on)
    when = figures.relative_day(standing.next_stage_on, standing.on)
    if standing.stage is Stage.CURRENT:
        text = translate("Explain", "If it is not paid: {stage} from {date}, {when}.")
        return text.format(stage=stage, date=date, when=when)
    day = (standing.next_stage_on - standing.due_date).days
    text = translate("Explain", "Next: {stage} from {date} (day {day}), {when}.")
    return text.format(stage=stage, date=date, day=day, when=when)


def window_sentences(
    window: Window, standing: Standing, reasons: Mapping[Factor, Words]
) -> tuple[str, ...]:
    """The span in which a stage may begin, then each reason with the days that it shifts."""
    stage = names.stage_name(window.stage)
    rule = figures.date_text(window.by_rule, standing.on)
    if window.earliest == window.latest:
        text = translate("Explain", "{stage} begins on {date} by rule; nothing known shifts it.")
        return (text.format(stage=stage, date=rule),)
    text = translate(
        "Explain", "{stage} may begin between {earliest} and {latest}; by rule on {date}."
    )
    head = text.format(
        stage=stage,
        earliest=figures.date_text(window.earliest, standing.on),
        latest=figures.date_text(window.latest, standing.on),
        date=rule,
    )
    shifts = [(shift.days, reasons[shift.factor]) for shift in window.shifts]
    return (head, *(_shift(days, reason) for days, reason in shifts))


def row_sentence(standing: Standing, rank: int | None, first: bool = False) -> str:
    """A row as a screen reader says it:
    ``Jiebei, ¥12,000.00, 47 days overdue, formal collection, pay first``.
    """
    parts = [standing.debt.name, _money(standing, standing.balance)]
    if standing.days_overdue:
        text = translate("Explain", "%n day(s) overdue", None, standing.days_overdue)
        parts.append(text)
    elif standing.is_open and standing.due_date:
        when = figures.relative_day(standing.due_date, standing.on)
        late = translate("Explain", "was due {when}") if standing.arrears else ""
        parts.append((late or translate("Explain", "due {when}")).format(when=when))
    if standing.stage is not Stage.CURRENT:
        parts.append(_in_sentence(names.stage_name(standing.stage)))
    if rank is not None:
        place = translate("Explain", "number {rank} in the order").format(rank=rank)
        parts.append(translate("Explain", "pay first") if first or rank == 1 else place)
    elif standing.is_open:
        parts.append(translate("Explain", "archived"))
    return translate("Explain", ", ").join(parts)


def _arrears(standing: Standing) -> str:
    oldest, more = standing.arrears[0], standing.arrears[1:]
    first = translate("Explain", "{amount} was due on {date}.").format(
        amount=_money(standing, oldest.unpaid), date=_day(standing)
    )
    if not more:
        return first
    rest = translate(
        "Explain", "%n more due date(s) passed since then: {amount}.", None, len(more)
    ).format(amount=_money(standing, sum(due.unpaid for due in more)))
    # Chinese puts no space between sentences.
    return translate("Explain", "{first} {rest}").format(first=first, rest=rest)


def _shift(days: int, reason: Words) -> str:
    if days < 0:
        text = translate("Explain", "%n day(s) earlier: {reason}", None, -days)
    else:
        text = translate("Explain", "%n day(s) later: {reason}", None, days)
    return text.format(reason=_in_sentence(reason.in_language(current())))


def _in_sentence(text: str) -> str:
    """Without the capital of a heading, for the middle of a sentence."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _day(standing: Standing) -> str:
    assert standing.due_date is not None
    return figures.date_text(standing.due_date, standing.on)


def _money(standing: Standing, minor: int) -> str:
    return figures.money(minor, standing.debt.currency)
