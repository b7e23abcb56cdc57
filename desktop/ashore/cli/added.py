"""Says what a command has added, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.cli import output
from ashore.cli.list_debts import DASH
from ashore.words.language import translate

if TYPE_CHECKING:
    from ashore.cli.options import Options
    from ashore.cli.session import View
    from ashore.domain.portfolio import Portfolio
    from ashore.domain.standing import Standing
    from ashore.services.change import Change


def show(options: Options, view: View, change: Change) -> None:
    """Print the debts of ``change``: as JSON, or one in full and many by their number."""
    from ashore.words.changes import done_text

    found = view.portfolio()
    new = {record.debt.id for record in change.after}
    added = [standing for standing in found.standings if standing.debt.id in new]
    if options.json:
        from ashore.exchange.json_list import debt

        rules, conventions = view.catalogue.stage_rules(), view.catalogue.conventions()
        debts = [debt(s, found.rank(s.debt.id), conventions, rules.shifts) for s in added]
        output.say_json({"as_of": found.on.isoformat(), "added": debts})
        return
    output.say(done_text(change.code, change.name))
    if change.code == "debt_added":
        output.say(_standing(added[0], found))


def _standing(standing: Standing, found: Portfolio) -> str:
    from ashore.words import figures, names
    from ashore.words.order import place_sentence

    code = standing.debt.currency
    rank = found.rank(standing.debt.id)
    late = figures.days(standing.days_overdue) if standing.days_overdue else DASH
    rows = [
        (translate("List", "Balance"), figures.money(standing.balance, code)),
        (translate("List", "Due"), _due(standing)),
        (translate("List", "Overdue"), late),
        (translate("List", "Stage"), names.stage_name(standing.stage)),
        (translate("List", "Cost a day"), figures.money(standing.cost.total, code) if standing.cost else DASH),
        (translate("List", "Order"), f"{rank} / {len(found.ranks)}" if rank else DASH),
    ]  # fmt: skip
    lines = [output.table(rows), place_sentence(found, standing.debt.id)]
    return "\n".join(line for line in lines if line)


def _due(standing: Standing) -> str:
    from ashore.words import figures

    if standing.due_date is None:
        return DASH
    when = figures.relative_day(standing.due_date, standing.on)
    amount = figures.money(standing.amount_due, standing.debt.currency)
    return translate("List", "{date}, {when}: {amount}").format(
        date=figures.date_text(standing.due_date, standing.on), when=when, amount=amount
    )
