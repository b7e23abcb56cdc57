"""``ashore add``: one debt from the command line, read as the form and the CSV file are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import added
from ashore.cli.command import Command
from ashore.cli.options import FIELD, Options
from ashore.cli.session import Clock, opened
from ashore.domain.errors import InvalidInput
from ashore.words.language import QT_TRANSLATE_NOOP, current

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.catalogue import Catalogue

HELP = {
    "name": QT_TRANSLATE_NOOP("Help", "what you call it; the lender's name where it is left out"),
    "lender": QT_TRANSLATE_NOOP("Help", "a lender that the program knows, like huabei, or any other"),
    "kind": QT_TRANSLATE_NOOP(
        "Help", "card, bank_loan, platform_loan, private_loan, mortgage, car_loan, family or custom"
    ),
    "currency": QT_TRANSLATE_NOOP("Help", "three letters, like CNY"),
    "balance": QT_TRANSLATE_NOOP("Help", "what is owed in all, like 12,000 or 1.2万"),
    "rate": QT_TRANSLATE_NOOP("Help", "percent, like 18.25, or with its period: 0.05 %/day"),
    "rate_period": QT_TRANSLATE_NOOP("Help", "day, month or year"),
    "interest": QT_TRANSLATE_NOOP("Help", "daily or monthly"),
    "due_date": QT_TRANSLATE_NOOP("Help", "the oldest due date that is not paid in full, like 2026-11-22"),
    "amount_due": QT_TRANSLATE_NOOP("Help", "what the lender asks for now, missed dues included"),
    "minimum": QT_TRANSLATE_NOOP("Help", "minimum payment: an amount, a percent of the balance, or full"),
    "late_fee": QT_TRANSLATE_NOOP("Help", "an amount, or a percent of the unpaid minimum"),
    "contact_works": QT_TRANSLATE_NOOP("Help", "yes or no: can the lender reach you?"),
    "history": QT_TRANSLATE_NOOP("Help", "clean, mixed or poor: how earlier payments went"),
    "notes": QT_TRANSLATE_NOOP("Help", "whatever you want to remember"),
    "repeats": QT_TRANSLATE_NOOP("Help", "none or monthly: whether the due date comes again"),
    "basis": QT_TRANSLATE_NOOP("Help", "365, 360 or actual: the days of a year"),
    "penalty": QT_TRANSLATE_NOOP("Help", "1.5x, +50%, +3 %/year, 0.065 %/day or none"),
    "penalty_base": QT_TRANSLATE_NOOP("Help", "overdue or principal: what penalty interest runs on"),
    "grace_days": QT_TRANSLATE_NOOP("Help", "days after the due date that count as on time"),
    "grace_amount": QT_TRANSLATE_NOOP("Help", "what may be short and still counts as paid"),
    "phone_contact_from": QT_TRANSLATE_NOOP("Help", "the first day overdue of phone contact, like 4"),
    "formal_collection_from": QT_TRANSLATE_NOOP("Help", "the first day overdue of formal collection, like 16"),
    "hotline": QT_TRANSLATE_NOOP("Help", "the lender's number"),
}  # fmt: skip
"""What each field of services.fields takes, in the order of the help."""


def configure(parser: ArgumentParser) -> None:
    """Add an option for each field."""
    parser.usage = "ashore add --lender TEXT --balance TEXT --due-date TEXT [OPTION ...]"
    for field, about in HELP.items():
        option = _option(field)
        spellings = [option, "--due"] if field == "due_date" else [option]
        parser.add_argument(*spellings, dest=FIELD + field, metavar="TEXT", help=about)


def run(options: Options, clock: Clock) -> int:
    """Save the debt and say where it stands; return the exit status."""
    from ashore.services.debts import add_debt
    from ashore.services.fields import read_fields

    with opened(options, clock) as session:
        texts = _named(options.fields, session.catalogue)
        reading = read_fields(texts, session.catalogue, session.today)
        if reading.draft is None:
            raise InvalidInput([error.at(_option(error.field or "")) for error in reading.errors])
        session.back_up()
        change = add_debt(session.store, reading.draft)
        added.show(options, session.view(), change)
    return 0


def _option(field: str) -> str:
    return "--" + field.replace("_", "-")


def _named(fields: dict[str, str], catalogue: Catalogue) -> dict[str, str]:
    """With the lender's name where the debt has none of its own."""
    lender = fields.get("lender", "").strip()
    if fields.get("name", "").strip() or not lender:
        return fields
    preset = catalogue.find(lender)
    return {**fields, "name": preset.name.in_language(current()) if preset else lender}


COMMAND = Command(
    "add",
    QT_TRANSLATE_NOOP("Help", "add a debt: its lender, its balance and its due date are enough"),
    "ashore add --lender huabei --balance 6320.50 --due-date 2026-11-22",
    configure,
    run,
)
