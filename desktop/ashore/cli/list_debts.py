"""``ashore list``: the debts in order of repayment, with the totals of each currency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.command import Command
from ashore.cli.options import Options
from ashore.cli.session import Clock, seen
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from ashore.domain.portfolio import Portfolio, Totals
    from ashore.domain.standing import Standing

DASH = "–"


def configure(parser: ArgumentParser) -> None:
    """Add the command's own options."""
    parser.add_argument(
        "--all", action="store_true", help=QT_TRANSLATE_NOOP("Help", "archived debts too")
    )


def run(options: Options, clock: Clock) -> int:
    """Print the list; return the exit status."""
    view = seen(options, clock)
    found = view.portfolio()
    if options.json:
        from ashore.exchange.json_list import document

        rules, conventions = view.catalogue.stage_rules(), view.catalogue.conventions()
        output.say_json(document(found, conventions, rules.shifts, options.archived))
    else:
        output.say(text(found, options.archived))
    return 0


def text(found: Portfolio, archived: bool = False) -> str:
    """The list as a person reads it."""
    from ashore.domain.debt import Status
    from ashore.words import figures
    from ashore.words.order import first_sentence

    shown = [s for s in found.standings if archived or s.debt.status is not Status.ARCHIVED]
    if not shown:
        return translate("List", "No debts yet. Add the first one: ashore add --help")
    head = [
        translate("List", "No."), translate("List", "Debt"), translate("List", "Balance"),
        translate("List", "Rate now"), translate("List", "Due"), translate("List", "Amount due"),
        translate("List", "Overdue"), translate("List", "Stage"), translate("List", "Next stage"),
        translate("List", "Cost a day"),
    ]  # fmt: skip
    rows = [head, *(_row(standing, found.rank(standing.debt.id)) for standing in shown)]
    parts = [
        translate("List", "Debts on {date}").format(date=figures.long_date(found.on)),
        output.table(rows, right=(0, 2, 3, 5, 6, 9)),
        first_sentence(found),
        _totals(found),
    ]
    return "\n\n".join(part for part in parts if part)


def _row(standing: Standing, rank: int | None) -> list[str]:
    from ashore.words import figures, names

    code = standing.debt.currency
    overdue = figures.days(standing.days_overdue) if standing.days_overdue else DASH
    following = DASH
    if standing.next_stage and standing.next_stage_on:
        day = figures.date_text(standing.next_stage_on, standing.on)
        following = f"{names.stage_name(standing.next_stage)} {day}"
    return [
        str(rank) if rank else DASH,
        names.called(standing.debt.name),
        figures.money(standing.balance, code),
        figures.percent(standing.rate_now.annual()) if standing.rate_now else DASH,
        figures.date_text(standing.due_date, standing.on) if standing.due_date else DASH,
        figures.money(standing.amount_due, code) if standing.due_date else DASH,
        overdue,
        names.stage_name(standing.stage),
        following,
        figures.money(standing.cost.total, code) if standing.cost else DASH,
    ]


def _totals(found: Portfolio) -> str:
    if not found.totals:
        return ""
    head = [
        "", translate("List", "Owed"), translate("List", "Overdue now"),
        translate("List", "Cost a day"), translate("List", "Next due"), "",
    ]  # fmt: skip
    rows = [head, *(_total(total) for total in found.totals)]
    return output.table(rows, right=(1, 2, 3))


def _total(total: Totals) -> list[str]:
    from ashore.words import figures, names

    ahead, code = total.next_due, total.currency
    due = unknown = ""
    if ahead:
        day = figures.date_text(ahead.on, ahead.standing.on)
        due = f"{day} {figures.money(ahead.amount, code)} {names.called(ahead.standing.debt.name)}"
    if total.unknown_rates:
        unknown = translate(
            "List", "the rate of %n debt(s) is not known", None, total.unknown_rates
        )
    return [
        code,
        figures.money(total.owed, code),
        figures.money(total.overdue, code),
        figures.money(total.cost_per_day, code),
        due or DASH,
        unknown,
    ]


COMMAND = Command(
    "list",
    QT_TRANSLATE_NOOP("Help", "show the debts, the one to repay first on top"),
    "ashore list --json",
    configure,
    run,
)
