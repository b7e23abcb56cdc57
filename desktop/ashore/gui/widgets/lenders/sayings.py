"""A lender's figures in words: the figure itself, what else it says, and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ashore.catalogue import Catalogue
from ashore.catalogue.model import Origin, Preset
from ashore.domain.rates import DayBasis, Rate
from ashore.domain.terms import (
    Accrual,
    FeeKind,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
from ashore.services.lenders import OWN
from ashore.words import figures
from ashore.words.language import QT_TRANSLATE_NOOP, current, translate


@dataclass(frozen=True, slots=True)
class Saying:
    """``value`` is the figure in a line; ``more`` are the lines under it."""

    value: str
    more: tuple[str, ...] = ()


def say(preset: Preset, figure: str, catalogue: Catalogue) -> Saying:
    """One figure of a preset. Raises KeyError for a figure that is not in FIGURES."""
    terms, code = preset.terms, preset.currency
    if figure == "rate":
        return _rate(terms, catalogue)
    if figure == "penalty":
        return _penalty(terms.penalty, terms.rate)
    if figure == "late_fee":
        return Saying(_late_fee(terms, code))
    if figure == "minimum":
        return Saying(_minimum(terms, code))
    if figure == "grace":
        return Saying(_grace(terms, code))
    if figure == "hotline":
        missing = catalogue.hotline_notice(preset.kind)
        if preset.hotline or missing is None:
            return Saying(preset.hotline or _none_known())
        return Saying(_none_known(), (missing.in_language(current()),))
    return _stages(preset, catalogue)


def notes(preset: Preset, figure: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The note about a figure, its source, and its grade in words."""
    origin = origin_of(preset, figure, catalogue)
    if origin is None:
        return (_unsaid(preset, figure, catalogue),) if figure != "hotline" else ()
    if origin.source.id == OWN:
        return ()
    language = current()
    source = origin.source
    parts = (
        source.title.in_language(language),
        source.publisher.in_language(language),
        source.date,
    )
    listed = translate("Lenders", ", ").join(part for part in parts if part)
    grade = catalogue.notice(f"grade_{origin.grade.lower()}").in_language(language)
    return tuple(
        line
        for line in (
            origin.note.in_language(language) if origin.note else "",
            translate("Lenders", "Source: {source}").format(source=listed),
            translate("Lenders", "Grade {grade}").format(grade=grade),
        )
        if line
    )


def origin_of(preset: Preset, figure: str, catalogue: Catalogue) -> Origin | None:
    """Where a figure comes from; without stages of its own a lender has those of the rules."""
    found = preset.origins.get(figure)
    if found is None and figure == "stages" and catalogue.rule_boundaries(preset.kind):
        return catalogue.stage_rules().origin
    return found


def is_own(preset: Preset, figure: str = "") -> bool:
    """Whether the person set the figure, or with none named, any."""
    origins = preset.origins
    asked = [origins[figure]] if figure in origins else [] if figure else list(origins.values())
    return any(origin.source.id == OWN for origin in asked)


def _rate(terms: Terms, catalogue: Catalogue) -> Saying:
    if terms.rate is None:
        missing = catalogue.notice("rate_open").in_language(current())
        return Saying(translate("Lenders", "Not known"), (missing,))
    if not terms.rate.percent:
        return Saying(translate("Lenders", "No interest"))
    grows = translate("Lenders", _GROWS[terms.basis])
    if terms.accrual is Accrual.MONTHLY:
        grows = translate("Lenders", "Interest grows each month, by a twelfth of the yearly rate.")
    return Saying(figures.rate(terms.rate), (figures.rate_reading(terms.rate), grows))


def _penalty(penalty: Penalty, contract: Rate | None) -> Saying:
    if penalty.kind is PenaltyKind.NONE:
        return Saying(translate("Lenders", "No penalty interest"))
    own = Rate(penalty.value, penalty.period)
    if penalty.kind is PenaltyKind.RATE:
        value = figures.rate(own)
    elif penalty.kind is PenaltyKind.ADDITION:
        value = translate("Lenders", "The contract rate and {rate} more").format(
            rate=figures.rate(own)
        )
    else:
        text = translate("Lenders", "{multiple} times the contract rate")
        value = text.format(multiple=figures.number(penalty.value))
    found = penalty.rate(contract)
    forms = () if found is None else (figures.rate_reading(found),)
    if found is not None and penalty.kind is not PenaltyKind.RATE:
        forms = (f"= {figures.rate(found)} {figures.rate_reading(found)}",)
    base = translate("Lenders", _BASES[penalty.base])
    return Saying(value, (*forms, base))


def _late_fee(terms: Terms, code: str) -> str:
    fee = terms.late_fee
    if fee.kind is FeeKind.FIXED:
        return figures.money(fee.amount, code)
    if fee.kind is FeeKind.NONE:
        return translate("Lenders", "No late fee")
    text = translate("Lenders", "{percent} of the unpaid part of the minimum payment")
    return _at_least(text.format(percent=_share(fee.percent)), fee.floor, code)


def _minimum(terms: Terms, code: str) -> str:
    minimum = terms.minimum
    if minimum.kind is MinimumKind.FIXED:
        return figures.money(minimum.amount, code)
    if minimum.kind is MinimumKind.FULL:
        return translate("Lenders", "All that is owed")
    if minimum.kind is MinimumKind.INSTALMENT:
        return translate("Lenders", "The same instalment each month")
    text = translate("Lenders", "{percent} of the balance")
    if minimum.kind is MinimumKind.INTEREST_PLUS:
        text = translate("Lenders", "All interest and {percent} of the principal")
    return _at_least(text.format(percent=_share(minimum.percent)), minimum.floor, code)


def _at_least(text: str, floor: int, code: str) -> str:
    if not floor:
        return text
    least = translate("Lenders", "{what}, at least {amount}")
    return least.format(what=text, amount=figures.money(floor, code))


def _share(percent: Decimal) -> str:
    """``5 %``: a share, unlike a rate, has no decimal places to show."""
    plain = percent.quantize(Decimal(1)) if percent == percent.to_integral_value() else percent
    return f"{figures.number(plain)}{figures.SPACE}%"


def _grace(terms: Terms, code: str) -> str:
    grace = terms.grace
    days = translate("Lenders", "%n day(s) after the due date", None, grace.days)
    if not grace.amount:
        return days if grace.days else translate("Lenders", "No grace")
    amount = figures.money(grace.amount, code)
    if not grace.days:
        text = translate("Lenders", "Up to {amount} short counts as paid")
        return text.format(amount=amount)
    text = translate("Lenders", "{days}; up to {amount} short counts as paid")
    return text.format(days=days, amount=amount)


def _stages(preset: Preset, catalogue: Catalogue) -> Saying:
    bounds = preset.boundaries or catalogue.rule_boundaries(preset.kind)
    if bounds is None:
        agreed = translate("Lenders", "Between people it is what you agree on that counts.")
        return Saying(translate("Lenders", "No stage comes by rule"), (agreed,))
    text = translate(
        "Lenders",
        "Reminders from day 1, phone contact from day {phone}, formal collection from day {formal}",
    )
    if bounds.phone_contact_from == 1:
        text = translate("Lenders", "Phone contact from day 1, formal collection from day {formal}")
    value = text.format(phone=bounds.phone_contact_from, formal=bounds.formal_collection_from)
    return Saying(value, (translate("Lenders", "Day 1 is the day after the due date."),))


def _none_known() -> str:
    return translate("Lenders", "None given")


def _unsaid(preset: Preset, figure: str, catalogue: Catalogue) -> str:
    if figure == "minimum":
        return translate(
            "Lenders", "No minimum is known: the amount due is entered with each debt."
        )
    if figure == "rate" or not preset.generic:
        return catalogue.notice("not_known").in_language(current())
    return translate(
        "Lenders", "Nothing is assumed for this kind of debt; you can enter what was agreed."
    )


_BASES: Mapping[PenaltyBase, str] = {
    PenaltyBase.OVERDUE: QT_TRANSLATE_NOOP("Lenders", "It runs on the overdue part."),
    PenaltyBase.PRINCIPAL: QT_TRANSLATE_NOOP("Lenders", "It runs on the whole unpaid principal."),
}
_GROWS: Mapping[DayBasis, str] = {
    DayBasis.D365: QT_TRANSLATE_NOOP(
        "Lenders", "Interest grows each day; a yearly rate is spread over 365 days."
    ),
    DayBasis.D360: QT_TRANSLATE_NOOP(
        "Lenders", "Interest grows each day; a yearly rate is spread over 360 days."
    ),
    DayBasis.ACTUAL: QT_TRANSLATE_NOOP(
        "Lenders", "Interest grows each day; a yearly rate is spread over the days of its year."
    ),
    DayBasis.THIRTY_360: QT_TRANSLATE_NOOP(
        "Lenders", "Interest grows each day; every month counts as 30 days."
    ),
}
