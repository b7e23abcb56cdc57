"""Reads what was asked for and makes the plan; each error names its option."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from ashore.catalogue import currency as currency_of
from ashore.cli.plan.options import BUDGET, CASH, CONVENTION, CURRENCY, PAYDAY, STRATEGY
from ashore.domain.amount_text import parse_amount
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.typed import plain
from ashore.planning.cash import CashFlow, Income
from ashore.planning.compare import Comparison, compare_in
from ashore.planning.intake import Intake, take_in
from ashore.planning.make import prepare
from ashore.planning.plan import Plan
from ashore.planning.search import payment_that_ends
from ashore.planning.settings import Convention, Settings, Strategy

if TYPE_CHECKING:
    from ashore.cli.session import View
    from ashore.planning.baseline import SavedPlan
    from ashore.planning.inputs import PlanInputs
    from ashore.planning.start import Start

Texts = Mapping[str, str | list[str]]
Choice = TypeVar("Choice", bound=StrEnum)

LAST_DAY = 31

STRATEGIES = tuple(strategy for strategy in Strategy if strategy is not Strategy.CUSTOM)
"""An order of one's own is for the window: here it could not be said."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``ends_from`` is the payment from which the debts end, where the plan does not;
    ``saved`` is what the plan is made of, where that was not typed.
    """

    plan: Plan
    comparison: Comparison
    intake: Intake
    ends_from: int | None
    saved: PlanInputs | None = None

    @property
    def left_out(self) -> tuple[Start, ...]:
        """The debts that the saved plan leaves out."""
        excluded = self.plan.settings.excluded
        return tuple(start for start in self.intake.starts if start.id in excluded)


def answer(texts: Texts, view: View) -> Answer:
    """The plan for the debts of ``view``.

    Raises UserError at its option for what is wrong, ``plan_no_debts`` and
    ``plan_no_debts_in_currency`` where there is nothing to plan for.
    """
    settings = Settings(
        _choice(texts, STRATEGY, STRATEGIES), _choice(texts, CONVENTION, tuple(Convention))
    )
    chosen = _currency(texts)
    intake = take_in(view.records, view.today, view.catalogue.boundaries_of, chosen)
    currency = currency_of(intake.currency or "CNY")
    budget = Income(_amount(texts, BUDGET, currency), day=_payday(texts))
    cash = _amount(texts, CASH, currency, default="0")
    if not intake.starts and intake.others:
        raise UserError("plan_no_debts_in_currency", CURRENCY, currency=currency.code)
    flow = CashFlow(currency.code, (budget,), available=cash)
    return _made(intake, flow, settings, view)


def saved_answer(texts: Texts, view: View, plans: Mapping[str, SavedPlan]) -> Answer:
    """The plan for the debts of ``view`` and what was saved for their currency.

    A strategy or convention that was typed counts instead of the saved one. Raises UserError as
    ``answer``; ``argument_missing`` where nothing is saved, or other money was typed.
    """
    chosen = _currency(texts)
    intake = take_in(view.records, view.today, view.catalogue.boundaries_of, chosen)
    saved = plans.get(intake.currency)
    if saved is None or PAYDAY in texts or CASH in texts:
        raise UserError("argument_missing", option=BUDGET)
    settings = replace(
        saved.inputs.settings,
        strategy=_choice(texts, STRATEGY, STRATEGIES, saved.inputs.settings.strategy),
        convention=_choice(texts, CONVENTION, tuple(Convention), saved.inputs.settings.convention),
    )
    flow = saved.inputs.flow(view.today, view.records)
    return replace(_made(intake, flow, settings, view), saved=saved.inputs)


def _made(intake: Intake, flow: CashFlow, settings: Settings, view: View) -> Answer:
    world = prepare(intake.starts, flow, view.today, settings)
    custom = (Strategy.CUSTOM,) if settings.strategy is Strategy.CUSTOM else ()
    comparison = compare_in(world, settings, (*STRATEGIES, *custom))
    plan = comparison.plan(settings.strategy)
    ends_from = None
    if plan.never_ends:
        unit = 10 ** currency_of(flow.currency).digits
        ends_from = payment_that_ends(plan.world, settings, unit)
    return Answer(plan, comparison, intake, ends_from)


def _text(texts: Texts, option: str, default: str | None = None) -> str:
    given = texts.get(option, default)
    if not isinstance(given, str):
        raise UserError("argument_missing", option=option)
    return given


def _amount(texts: Texts, option: str, currency: Currency, default: str | None = None) -> int:
    """Minor units; nothing at all is an amount here too."""
    text = _text(texts, option, default)
    try:
        return parse_amount(text, currency)
    except UserError as error:
        raise error.at(option) from None


def _payday(texts: Texts) -> int:
    typed = plain(_text(texts, PAYDAY))
    if not re.fullmatch(r"\d{1,2}", typed, re.ASCII) or not 1 <= int(typed) <= LAST_DAY:
        raise UserError("payday_out_of_range", PAYDAY)
    return int(typed)


def _choice(
    texts: Texts, option: str, choices: tuple[Choice, ...], default: Choice | None = None
) -> Choice:
    """One of the choices; the default, or else the first, where none was made."""
    if default is not None and option not in texts:
        return default
    text = plain(_text(texts, option, choices[0]))
    for choice in choices:
        if text == choice:
            return choice
    raise UserError("choice_unknown", option, choices=", ".join(choices))


def _currency(texts: Texts) -> str | None:
    """The code of the currency that was asked for. Raises UserError ``currency_unknown``."""
    if CURRENCY not in texts:
        return None
    try:
        return currency_of(_text(texts, CURRENCY).strip().upper()).code
    except UserError as error:
        raise error.at(CURRENCY) from None
