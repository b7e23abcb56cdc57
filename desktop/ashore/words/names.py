"""What things are called: stages, kinds, choices, fields, lenders."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from ashore.domain.debt import Debt, EntryKind, History, Kind
from ashore.domain.rates import DayBasis, Period
from ashore.domain.stage import Stage
from ashore.domain.terms import Accrual
from ashore.words.language import QT_TRANSLATE_NOOP, current, translate

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.catalogue.model import Preset


def stage_name(stage: Stage) -> str:
    """``Formal collection``."""
    return translate("Stages", _STAGES[stage])


def stage_short(stage: Stage) -> str:
    """The same in a word, for a badge."""
    return translate("Stages", _SHORT_STAGES[stage])


def kind_name(kind: Kind) -> str:
    """``Credit card``."""
    return translate("Names", _KINDS[kind])


def history_name(history: History) -> str:
    """How earlier payments went: ``Clean``."""
    return translate("Names", _HISTORIES[history])


def period_name(period: Period) -> str:
    """``a day``: what a rate is quoted for."""
    return translate("Names", _PERIODS[period])


def accrual_name(accrual: Accrual) -> str:
    """``Each day``: how interest grows."""
    return translate("Names", _ACCRUALS[accrual])


def basis_name(basis: DayBasis) -> str:
    """``365 days``: what a yearly rate is divided by."""
    return translate("Names", _BASES[basis])


def entry_name(kind: EntryKind) -> str:
    """What a line of the ledger is: ``Payment``."""
    return translate("Names", _ENTRIES[kind])


def field_label(field: str) -> str:
    """The label of a field of services.fields: ``Due date``; an unknown one is its own."""
    return translate("Fields", _FIELDS[field]) if field in _FIELDS else field


def figure_name(figure: str) -> str:
    """What a key of ``services.lenders.FIGURES`` is called: ``Interest rate``."""
    return translate("Lenders", _FIGURES[figure])


def preset_name(preset: Preset) -> str:
    """``Jiebei``."""
    return preset.name.in_language(current())


def called(name: str) -> str:
    """A debt's name in the language in use, where a preset gave it in another one."""
    preset = _named_by_presets().get(name)
    return preset_name(preset) if preset else name


def lender_called(lender_id: str) -> str:
    """The name of the preset of that id; an unknown id is its own."""
    preset = _catalogue().preset(lender_id)
    return preset_name(preset) if preset else lender_id


def preset_company(preset: Preset) -> str:
    """``Alipay``; "" for a preset that stands for a kind."""
    return preset.company.in_language(current())


def lender_name(debt: Debt) -> str:
    """The preset's name, else what the person typed, else the kind."""
    preset = _catalogue().preset(debt.lender)
    return preset_name(preset) if preset else debt.lender or kind_name(debt.kind)


def product(debt: Debt) -> str:
    """What stands under a debt's name: lender and kind, without saying the name again."""
    lender = lender_name(debt)
    kind = kind_name(debt.kind)
    if lender in (called(debt.name), kind):
        return kind
    return translate("Names", "{lender} · {kind}").format(lender=lender, kind=kind)


@cache
def _catalogue() -> Catalogue:
    # The presets as packaged: what a person overrides in them is never a name.
    from ashore.catalogue import Catalogue

    return Catalogue()


@cache
def _named_by_presets() -> Mapping[str, Preset]:
    presets = _catalogue().presets()
    return {name: p for p in presets for name in (p.name.zh, p.name.en)}


_STAGES: Mapping[Stage, str] = {
    Stage.CURRENT: QT_TRANSLATE_NOOP("Stages", "Not due"),
    Stage.IN_GRACE: QT_TRANSLATE_NOOP("Stages", "In grace"),
    Stage.REMINDER: QT_TRANSLATE_NOOP("Stages", "Reminder"),
    Stage.PHONE_CONTACT: QT_TRANSLATE_NOOP("Stages", "Phone contact"),
    Stage.FORMAL_COLLECTION: QT_TRANSLATE_NOOP("Stages", "Formal collection"),
    Stage.AGREEMENT: QT_TRANSLATE_NOOP("Stages", "Agreement"),
    Stage.CLOSED: QT_TRANSLATE_NOOP("Stages", "Repaid"),
}
_SHORT_STAGES: Mapping[Stage, str] = {
    **_STAGES,
    Stage.IN_GRACE: QT_TRANSLATE_NOOP("Stages", "Grace"),
    Stage.PHONE_CONTACT: QT_TRANSLATE_NOOP("Stages", "Phone"),
    Stage.FORMAL_COLLECTION: QT_TRANSLATE_NOOP("Stages", "Formal"),
}
_KINDS: Mapping[Kind, str] = {
    Kind.CARD: QT_TRANSLATE_NOOP("Names", "Credit card"),
    Kind.BANK_LOAN: QT_TRANSLATE_NOOP("Names", "Bank loan"),
    Kind.PLATFORM_LOAN: QT_TRANSLATE_NOOP("Names", "Platform loan"),
    Kind.PRIVATE_LOAN: QT_TRANSLATE_NOOP("Names", "Private loan"),
    Kind.MORTGAGE: QT_TRANSLATE_NOOP("Names", "Mortgage"),
    Kind.CAR_LOAN: QT_TRANSLATE_NOOP("Names", "Car loan"),
    Kind.FAMILY: QT_TRANSLATE_NOOP("Names", "Family or friend"),
    Kind.CUSTOM: QT_TRANSLATE_NOOP("Names", "Custom"),
}
_HISTORIES: Mapping[History, str] = {
    History.CLEAN: QT_TRANSLATE_NOOP("Names", "Clean"),
    History.MIXED: QT_TRANSLATE_NOOP("Names", "Mixed"),
    History.POOR: QT_TRANSLATE_NOOP("Names", "Poor"),
}
_PERIODS: Mapping[Period, str] = {
    Period.DAY: QT_TRANSLATE_NOOP("Names", "a day"),
    Period.MONTH: QT_TRANSLATE_NOOP("Names", "a month"),
    Period.YEAR: QT_TRANSLATE_NOOP("Names", "a year"),
}
_ACCRUALS: Mapping[Accrual, str] = {
    Accrual.DAILY: QT_TRANSLATE_NOOP("Names", "Each day"),
    Accrual.MONTHLY: QT_TRANSLATE_NOOP("Names", "Each month"),
}
_BASES: Mapping[DayBasis, str] = {
    DayBasis.D365: QT_TRANSLATE_NOOP("Names", "365 days"),
    DayBasis.D360: QT_TRANSLATE_NOOP("Names", "360 days"),
    DayBasis.ACTUAL: QT_TRANSLATE_NOOP("Names", "Days of the year itself"),
    DayBasis.THIRTY_360: QT_TRANSLATE_NOOP("Names", "Twelve months of 30 days"),
}
_ENTRIES: Mapping[EntryKind, str] = {
    EntryKind.BALANCE: QT_TRANSLATE_NOOP("Names", "Balance"),
    EntryKind.PAYMENT: QT_TRANSLATE_NOOP("Names", "Payment"),
    EntryKind.CHARGE: QT_TRANSLATE_NOOP("Names", "Charge"),
    EntryKind.FEE: QT_TRANSLATE_NOOP("Names", "Fee"),
    EntryKind.WAIVER: QT_TRANSLATE_NOOP("Names", "Waiver"),
    EntryKind.RATE: QT_TRANSLATE_NOOP("Names", "New rate"),
    EntryKind.CORRECTION: QT_TRANSLATE_NOOP("Names", "Correction"),
}
_FIELDS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "lender": QT_TRANSLATE_NOOP("Fields", "Lender"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "currency": QT_TRANSLATE_NOOP("Fields", "Currency"),
    "balance": QT_TRANSLATE_NOOP("Fields", "Balance"),
    "rate": QT_TRANSLATE_NOOP("Fields", "Rate"),
    "rate_period": QT_TRANSLATE_NOOP("Fields", "Rate per"),
    "interest": QT_TRANSLATE_NOOP("Fields", "Interest grows"),
    "due_date": QT_TRANSLATE_NOOP("Fields", "Due date"),
    "amount_due": QT_TRANSLATE_NOOP("Fields", "Amount due"),
    "minimum": QT_TRANSLATE_NOOP("Fields", "Minimum payment"),
    "late_fee": QT_TRANSLATE_NOOP("Fields", "Late fee"),
    "contact_works": QT_TRANSLATE_NOOP("Fields", "Contact details work"),
    "history": QT_TRANSLATE_NOOP("Fields", "Payment history"),
    "notes": QT_TRANSLATE_NOOP("Fields", "Notes"),
    "repeats": QT_TRANSLATE_NOOP("Fields", "Due again"),
    "basis": QT_TRANSLATE_NOOP("Fields", "Year of"),
    "penalty": QT_TRANSLATE_NOOP("Fields", "Penalty interest"),
    "penalty_base": QT_TRANSLATE_NOOP("Fields", "Penalty runs on"),
    "grace_days": QT_TRANSLATE_NOOP("Fields", "Days of grace"),
    "grace_amount": QT_TRANSLATE_NOOP("Fields", "Amount tolerated"),
    "phone_contact_from": QT_TRANSLATE_NOOP("Fields", "Phone contact from day"),
    "formal_collection_from": QT_TRANSLATE_NOOP("Fields", "Formal collection from day"),
    "hotline": QT_TRANSLATE_NOOP("Fields", "Hotline"),
    "count": QT_TRANSLATE_NOOP("Fields", "Days that count"),
    "compounding": QT_TRANSLATE_NOOP("Fields", "Compounding"),
    "penalty_on_interest": QT_TRANSLATE_NOOP("Fields", "Penalty on unpaid interest"),
    "late_fee_floor": QT_TRANSLATE_NOOP("Fields", "Late fee, at least"),
    "late_fee_then": QT_TRANSLATE_NOOP("Fields", "Late fee when missed again"),
    "minimum_floor": QT_TRANSLATE_NOOP("Fields", "Minimum, at least"),
    "minimum_carries": QT_TRANSLATE_NOOP("Fields", "Missed minimum asked for again"),
    "free_period": QT_TRANSLATE_NOOP("Fields", "Interest-free period"),
    "statement_day": QT_TRANSLATE_NOOP("Fields", "Statement day"),
    "order": QT_TRANSLATE_NOOP("Fields", "A payment pays first"),
    "promo_rate": QT_TRANSLATE_NOOP("Fields", "Promotional rate"),
    "promo_until": QT_TRANSLATE_NOOP("Fields", "Promotional rate until"),
    "contract_date": QT_TRANSLATE_NOOP("Fields", "Date of the contract"),
    "amount_borrowed": QT_TRANSLATE_NOOP("Fields", "Amount borrowed"),
    "amount_received": QT_TRANSLATE_NOOP("Fields", "Amount received"),
}
_FIGURES: Mapping[str, str] = {
    "rate": QT_TRANSLATE_NOOP("Lenders", "Interest rate"),
    "penalty": QT_TRANSLATE_NOOP("Lenders", "Penalty interest"),
    "late_fee": QT_TRANSLATE_NOOP("Lenders", "Late fee"),
    "minimum": QT_TRANSLATE_NOOP("Lenders", "Minimum payment"),
    "grace": QT_TRANSLATE_NOOP("Lenders", "Grace"),
    "hotline": QT_TRANSLATE_NOOP("Lenders", "Hotline"),
    "stages": QT_TRANSLATE_NOOP("Lenders", "Stages"),
}
