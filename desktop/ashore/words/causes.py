"""Why a lender's page and the program may differ, and the term that would explain it, in words."""

from __future__ import annotations

from ashore.domain.ledger.reconcile import Cause, CauseKind
from ashore.domain.terms import FeeKind, PenaltyKind, Terms
from ashore.words import figures, names, terms_words
from ashore.words.language import translate


def cause_sentence(cause: Cause, currency: str, now: Terms) -> str:
    """``It fits to the cent if the first and the last day count.`` ``now`` are the debt's terms."""
    terms = cause.terms
    if cause.kind is CauseKind.PENALTY_BASE and terms.penalty.base is now.penalty.base:
        # Only the unpaid interest differs, and the name of the base would not say so.
        if terms.penalty.on_interest:
            return translate(
                "Causes", "It fits to the cent if penalty interest runs on unpaid interest too."
            )
        return translate(
            "Causes", "It fits to the cent if no penalty interest runs on unpaid interest."
        )
    if cause.kind is CauseKind.DAY_COUNT:
        text = translate("Causes", "It fits to the cent if {counting}.")
        return text.format(counting=terms_words.count_phrase(terms.count))
    if cause.kind is CauseKind.DAY_BASIS:
        text = translate("Causes", "It fits to the cent with {basis}.")
        return text.format(basis=terms_words.basis_phrase(terms.basis))
    text = translate("Causes", "It fits to the cent with {term}: {value}.")
    return text.format(term=cause_name(cause.kind), value=cause_value(cause, currency))


def cause_name(kind: CauseKind) -> str:
    """``late fee``: the term that differs, inside a sentence."""
    return {
        CauseKind.DAY_COUNT: translate("Causes", "which days count"),
        CauseKind.DAY_BASIS: translate("Causes", "the days of a year"),
        CauseKind.ACCRUAL: translate("Causes", "how interest grows"),
        CauseKind.COMPOUNDING: translate("Causes", "interest on interest"),
        CauseKind.PENALTY_BASE: translate("Causes", "what penalty interest runs on"),
        CauseKind.PENALTY_RATE: translate("Causes", "the penalty rate"),
        CauseKind.GRACE: translate("Causes", "the grace"),
        CauseKind.LATE_FEE: translate("Causes", "the late fee"),
        CauseKind.FREE_PERIOD: translate("Causes", "the interest-free period"),
        CauseKind.ORDER: translate("Causes", "what a payment pays first"),
        CauseKind.RATE: translate("Causes", "the rate"),
    }[kind]


def cause_value(cause: Cause, currency: str) -> str:
    """What the term would be: ``1.5 times the rate``."""
    terms, kind = cause.terms, cause.kind
    if kind in (CauseKind.PENALTY_RATE, CauseKind.LATE_FEE, CauseKind.GRACE):
        return _figure(kind, terms, currency)
    return {
        CauseKind.DAY_COUNT: lambda: terms_words.count_name(terms.count),
        CauseKind.DAY_BASIS: lambda: terms_words.basis_phrase(terms.basis),
        CauseKind.ACCRUAL: lambda: names.accrual_name(terms.accrual),
        CauseKind.COMPOUNDING: lambda: terms_words.compounding_name(terms.compounding),
        CauseKind.PENALTY_BASE: lambda: terms_words.penalty_base_name(
            terms.penalty.base, terms.penalty.on_interest
        ),
        CauseKind.FREE_PERIOD: lambda: terms_words.free_period_name(terms.free_period),
        CauseKind.ORDER: lambda: terms_words.order_name(terms.order),
        CauseKind.RATE: lambda: figures.rate(terms.rate) if terms.rate else "–",
    }[kind]()


def _figure(kind: CauseKind, terms: Terms, currency: str) -> str:
    if kind is CauseKind.PENALTY_RATE:
        if terms.penalty.kind is PenaltyKind.NONE:
            return translate("Causes", "none")
        text = translate("Causes", "{times} times the rate")
        return text.format(times=figures.number(terms.penalty.value))
    if kind is CauseKind.GRACE:
        return figures.days(terms.grace.days)
    fee = terms.late_fee
    if fee.kind is FeeKind.NONE:
        return translate("Causes", "none")
    if fee.kind is FeeKind.FIXED:
        return figures.money(fee.amount, currency)
    text = translate("Causes", "{percent} of the unpaid minimum")
    if not fee.floor:
        return text.format(percent=figures.percent(fee.percent))
    text = translate("Causes", "{percent} of the unpaid minimum, at least {floor}")
    return text.format(
        percent=figures.percent(fee.percent), floor=figures.money(fee.floor, currency)
    )
