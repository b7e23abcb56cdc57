"""Reads a debt from texts as people type them: one reader for form, CSV file and terminal.

Every field is optional but name, balance and due date; an empty one means the lender
preset's figure, or else the plain default of its kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from ashore.catalogue import currency as currency_of
from ashore.domain.amount_text import parse_amount
from ashore.domain.currency_text import own_words
from ashore.domain.date_text import parse_date
from ashore.domain.debt import Debt, Entry, EntryKind, History, Kind, Repeats
from ashore.domain.errors import UserError
from ashore.domain.money import Currency
from ashore.domain.rates import Period
from ashore.domain.stage import Boundaries
from ashore.services import ledger, term_fields, term_rules
from ashore.services.checks import MAX_NAME, MAX_NOTES, asks_for_nothing, text_error

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.catalogue.model import Preset

T = TypeVar("T")

CONTRACT_FIELDS = ("contract_date", "amount_borrowed", "amount_received")
FIELDS = (
    "name", "lender", "kind", "currency", "balance", "rate", "rate_period", "interest", "due_date",
    "amount_due", "minimum", "late_fee", "contact_works", "history", "notes",
    "repeats", "basis", "penalty", "penalty_base", "grace_days", "grace_amount",
    "phone_contact_from", "formal_collection_from", "hotline",
    *term_rules.RULE_FIELDS,
    *term_rules.PROMOTION_FIELDS, *CONTRACT_FIELDS,
)  # fmt: skip
"""All field names; the first fifteen are the columns of the CSV file in their order."""

STAGE_FIELDS = ("phone_contact_from", "formal_collection_from")
YES = frozenset({"yes", "y", "true", "1", "是", "有效", "能联系上"})
NO = frozenset({"no", "n", "false", "0", "否", "无效", "联系不上"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A debt and its first balance entry, checked, not yet saved: their ids are empty."""

    debt: Debt
    balance: Entry


@dataclass(frozen=True, slots=True)
class Reading:
    """``draft`` is None while ``errors``, one for each wrong field, is not empty."""

    draft: Draft | None
    errors: tuple[UserError, ...]


@dataclass(slots=True)
class Fields:
    """The typed texts, read one by one; collects an error for each that is wrong."""

    texts: Mapping[str, str]
    errors: list[UserError] = field(default_factory=list)

    def text(self, name: str) -> str:
        """The text of a field without the spaces around it, "" where it is missing."""
        return (self.texts.get(name) or "").strip()

    def read(self, name: str, parse: Callable[[str], T], default: T) -> T:
        """The parsed value; ``default`` where the field is empty or wrong."""
        text = self.text(name)
        if not text:
            return default
        try:
            return parse(text)
        except UserError as error:
            self.errors.append(error.at(name))
            return default

    def required(self, name: str, parse: Callable[[str], T], default: T) -> T:
        """As ``read``, and an error where the field is empty."""
        if not self.text(name):
            self.errors.append(UserError(f"{name}_missing", name))
        return self.read(name, parse, default)


def read_fields(
    texts: Mapping[str, str], catalogue: Catalogue, today: date, *, due_required: bool = True
) -> Reading:
    """The debt that was typed, or every error with its field.

    ``today`` becomes the day of the balance entry. ``due_required`` is False for a saved debt of
    which nothing is due. Where no minimum is typed, or an instalment without its amount, the
    amount due of a monthly debt may become its instalment (``ledger.with_instalment``). Raises
    nothing: what is wrong is in ``errors``, in the order of FIELDS.
    """
    fields = Fields(texts)
    lender = catalogue.find(fields.text("lender")) if fields.text("lender") else None
    kind = fields.read("kind", _kind, lender.kind if lender else Kind.CUSTOM)
    preset = lender if lender and lender.kind is kind else catalogue.generic(kind)
    currency = _currency(fields, preset, catalogue)
    terms = term_fields.read_terms(fields, preset, currency)
    usual = terms.rate.period if terms.rate else Period.YEAR
    promotion = term_rules.read_promotion(fields, usual, today) or terms.promotion
    debt = Debt(
        id="",
        name=fields.required("name", _name, ""),
        currency=currency.code,
        lender=lender.id if lender else fields.read("lender", _line, ""),
        kind=kind,
        terms=replace(terms, promotion=promotion),
        repeats=fields.read("repeats", _repeats, Repeats.NONE),
        contact_works=fields.read("contact_works", _yes_no, True),
        history=fields.read("history", _history, History.MIXED),
        boundaries=read_boundaries(fields, catalogue, lender),
        hotline=fields.read("hotline", _line, lender.hotline if lender else ""),
        notes=fields.read("notes", lambda text: _whole(text, MAX_NOTES), ""),
        contract_date=fields.read("contract_date", lambda text: parse_date(text, today), None),
        amount_borrowed=fields.read(
            "amount_borrowed", lambda text: parse_amount(text, currency), None
        ),
        amount_received=fields.read(
            "amount_received", lambda text: parse_amount(text, currency), None
        ),
    )
    balance = _balance(fields, currency, today, due_required)
    if not fields.text("minimum") or terms.minimum.is_instalment:
        debt = ledger.with_instalment(debt, balance)
    if fields.errors:
        errors = sorted(fields.errors, key=lambda e: FIELDS.index(e.field or "name"))
        return Reading(None, tuple(errors))
    return Reading(Draft(debt, balance), ())


def _balance(fields: Fields, currency: Currency, today: date, due_required: bool) -> Entry:
    balance = fields.required("balance", lambda text: parse_amount(text, currency), 0)
    read = fields.required if due_required else fields.read
    due = read("due_date", lambda text: parse_date(text, today), None)
    asked = fields.read("amount_due", lambda text: parse_amount(text, currency), None)
    entry = Entry("", "", today, EntryKind.BALANCE, balance, due_date=due, amount_due=asked)
    known = not any(error.field in ("balance", "amount_due") for error in fields.errors)
    if known and asked is not None and asked > balance:
        fields.errors.append(UserError("amount_due_above_balance", "amount_due"))
    elif known and asks_for_nothing(entry):
        fields.errors.append(UserError("amount_due_zero", "amount_due"))
    return entry


def _currency(fields: Fields, preset: Preset, catalogue: Catalogue) -> Currency:
    def named(text: str) -> Currency:
        try:
            return currency_of(text.upper())
        except UserError:
            # "RMB" and "美元" name one currency each; "$" does not.
            word = text.casefold()
            found = [c for c, _ in catalogue.currencies() if word in own_words(c)]
            if len(found) != 1:
                raise
            return found[0]

    return fields.read("currency", named, currency_of(preset.currency))


def read_boundaries(
    fields: Fields, catalogue: Catalogue, lender: Preset | None
) -> Boundaries | None:
    """Stage boundaries of this debt alone; None where neither field was filled."""
    if not fields.text("phone_contact_from") and not fields.text("formal_collection_from"):
        return None
    rule = (lender.boundaries if lender else None) or catalogue.default_boundaries()
    phone = fields.read("phone_contact_from", term_fields.days, rule.phone_contact_from)
    formal = fields.read("formal_collection_from", term_fields.days, rule.formal_collection_from)
    typed = [name for name in STAGE_FIELDS if fields.text(name)]
    unread = any(error.field in STAGE_FIELDS for error in fields.errors)
    if not unread and (phone < 1 or formal <= phone):
        fields.errors.append(UserError("boundaries_not_rising", typed[-1]))
    return Boundaries(phone, formal)


def _name(text: str) -> str:
    found = " ".join(text.split())
    if len(found) > MAX_NAME:
        raise UserError("name_too_long", limit=MAX_NAME)
    return _whole(found, MAX_NAME)


def _line(text: str) -> str:
    """A text of one line, as a name is: a table shows it in a cell."""
    return _whole(" ".join(text.split()), MAX_NAME)


def _whole(text: str, limit: int) -> str:
    error = text_error(text, limit)
    if error:
        raise error
    return text


def _kind(text: str) -> Kind:
    key = text.casefold().replace(" ", "_").replace("-", "_")
    found = KIND_WORDS.get(key)
    if not found:
        raise UserError("kind_unknown", choices=", ".join(Kind))
    return found


def _repeats(text: str) -> Repeats:
    key = text.casefold()
    if key in ("monthly", "每月") or key in YES:
        return Repeats.MONTHLY
    if key in ("none", "once", "一次") or key in NO:
        return Repeats.NONE
    raise UserError("choice_unknown", choices="none, monthly")


def _yes_no(text: str) -> bool:
    if text.casefold() in YES:
        return True
    if text.casefold() in NO:
        return False
    raise UserError("choice_unknown", choices="yes, no")


def _history(text: str) -> History:
    found = HISTORY_WORDS.get(text.casefold())
    if not found:
        raise UserError("choice_unknown", choices=", ".join(History))
    return found


KIND_WORDS = {str(kind): kind for kind in Kind} | {
    "credit_card": Kind.CARD, "信用卡": Kind.CARD,
    "银行贷款": Kind.BANK_LOAN, "loan": Kind.BANK_LOAN,
    "网络贷款": Kind.PLATFORM_LOAN, "网贷": Kind.PLATFORM_LOAN, "platform": Kind.PLATFORM_LOAN,
    "民间借贷": Kind.PRIVATE_LOAN, "private": Kind.PRIVATE_LOAN,
    "房贷": Kind.MORTGAGE, "车贷": Kind.CAR_LOAN, "car": Kind.CAR_LOAN,
    "亲友": Kind.FAMILY, "friend": Kind.FAMILY, "family_or_friend": Kind.FAMILY,
    "其他": Kind.CUSTOM, "自定义": Kind.CUSTOM, "other": Kind.CUSTOM,
}  # fmt: skip
HISTORY_WORDS = {str(history): history for history in History} | {
    "良好": History.CLEAN, "一般": History.MIXED, "较差": History.POOR,
}  # fmt: skip
