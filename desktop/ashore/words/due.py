"""What is due when, in sentences: the oldest date that is not paid in full, and what was assumed."""

from __future__ import annotations

from collections.abc import Sequence

from ashore.domain.asked import asked_at_first
from ashore.domain.debt import Entry
from ashore.domain.overdue import checkpoint
from ashore.domain.standing import Standing
from ashore.domain.terms import MinimumKind
from ashore.words import figures
from ashore.words.language import translate


def due_sentence(standing: Standing, entries: Sequence[Entry]) -> str:
    """``2,180.00 was due on 15 Nov.``, and where it is known, what of it is paid.

    ``entries`` are those of the debt.
    """
    if not standing.is_open:
        return translate("Explain", "Repaid: nothing is due any more.")
    if standing.due_date is None:
        return translate("Explain", "No due date is known: enter what the lender shows.")
    if standing.arrears:
        return _arrears(standing, entries)
    when = figures.relative_day(standing.due_date, standing.on)
    return translate("Explain", "{amount} is due on {date}, {when}.").format(
        amount=_money(standing, standing.amount_due), date=_day(standing), when=when
    )


def assumed_sentence(standing: Standing, entries: Sequence[Entry]) -> str:
    """What counts as due where nobody entered an amount; empty where somebody did."""
    base = checkpoint(entries, standing.on)
    if not standing.is_open or standing.due_date is None or base is None:
        return ""
    if base.amount_due is not None:
        return ""
    if standing.debt.terms.minimum.kind is MinimumKind.FULL:
        return translate("Explain", "No amount due was entered: the whole balance counts as due.")
    return translate("Explain", "No amount due was entered: the minimum payment counts as due.")


def _arrears(standing: Standing, entries: Sequence[Entry]) -> str:
    more = standing.arrears[1:]
    first = _oldest(standing, entries)
    if not more:
        return first
    rest = translate(
        "Explain", "%n more due date(s) passed since then: {amount}.", None, len(more)
    ).format(amount=_money(standing, sum(due.unpaid for due in more)))
    # Chinese puts no space between sentences.
    return translate("Explain", "{first} {rest}").format(first=first, rest=rest)


def _oldest(standing: Standing, entries: Sequence[Entry]) -> str:
    """What was due on the oldest date that is not paid in full, as far as the ledger tells."""
    unpaid, asked = standing.arrears[0].unpaid, asked_at_first(standing, entries)
    if asked is None:
        text = translate("Explain", "{left} is still unpaid of what was due on {date}.")
    elif asked == unpaid and _grown(standing, entries):
        text = translate("Explain", "{amount} is unpaid; it has been due since {date}.")
    elif asked == unpaid:
        text = translate("Explain", "{amount} was due on {date}.")
    else:
        text = translate(
            "Explain", "{amount} was due on {date}: {paid} of it is paid, {left} is left."
        )
    return text.format(
        amount=_money(standing, asked or 0),
        paid=_money(standing, (asked or 0) - unpaid),
        left=_money(standing, unpaid),
        date=_day(standing),
    )


def _grown(standing: Standing, entries: Sequence[Entry]) -> bool:
    """Whether what counts as due is a whole balance that was read after the due date: interest
    has grown into it since.
    """
    base = checkpoint(entries, standing.on)
    assert base is not None
    full = standing.debt.terms.minimum.kind is MinimumKind.FULL
    return full and base.amount_due is None and base.on > standing.arrears[0].on


def _day(standing: Standing) -> str:
    assert standing.due_date is not None
    return figures.date_text(standing.due_date, standing.on)


def _money(standing: Standing, minor: int) -> str:
    return figures.money(minor, standing.debt.currency)
