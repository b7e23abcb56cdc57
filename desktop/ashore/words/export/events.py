"""The payments of a plan and the due dates of the list as events of a calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ashore.exchange.calendar_file import Event
from ashore.planning.plan import Plan
from ashore.services.export import DebtList
from ashore.words import figures
from ashore.words import plan as words
from ashore.words.language import translate


def day_key(kind: str, debt_id: str, on: date) -> str:
    """By debt and day: in a plan a debt is paid at most once a day, and asked for once. So the event
    of a day stays the same, whatever has passed before it.
    """
    return f"{kind}-{debt_id}-{on.isoformat()}"


def list_events(debts: DebtList) -> list[Event]:
    """What is due next on each open debt; what is overdue already, on the day of the list."""
    found: list[Event] = []
    for standing in debts.portfolio.standings:
        debt, code = standing.debt, standing.debt.currency
        if not standing.is_open:
            continue
        if standing.arrears:
            text = translate("Export", "Overdue: {debt}, {amount}")
            note = translate("Export", "Due on {date}, {days} overdue.").format(
                date=figures.long_date(standing.arrears[0].on),
                days=figures.days(standing.days_past_due),
            )
            amount = figures.money(sum(due.unpaid for due in standing.arrears), code)
            # Of the day of the list, so that its alarm is not in the past for good.
            title = text.format(debt=debt.name, amount=amount)
            found.append(Event(f"overdue-{debt.id}", standing.on, title, note))
        if standing.upcoming:
            text = translate("Export", "Due: {debt}, {amount}")
            amount = figures.money(standing.upcoming.unpaid, code)
            key = day_key("due", debt.id, standing.upcoming.on)
            found.append(
                Event(key, standing.upcoming.on, text.format(debt=debt.name, amount=amount))
            )
    return in_order(found)


def plan_events(plan: Plan) -> list[Event]:
    """Every payment on its payday, and every due date that it, or nothing, is paid by."""
    code = plan.currency
    found: list[Event] = []
    for payment in plan.payments:
        text = translate("Export", "Pay {amount}: {debt}")
        note = translate("Export", "{reason}; {amount} is left of it then.").format(
            reason=words.reason_name(payment.reason),
            amount=figures.money(payment.balance, code),
        )
        title = text.format(amount=figures.money(payment.amount, code), debt=payment.name)
        found.append(Event(day_key("pay", payment.debt, payment.on), payment.on, title, note))
    return in_order(found + _dues(plan))


def _dues(plan: Plan) -> list[Event]:
    """The due dates ahead, with what is planned for them and what is missing."""
    code = plan.currency
    asked: dict[tuple[date, str], list[str]] = {}
    names = {start.id: start.name for start in plan.world.starts}
    for payment in plan.payments:
        for due in payment.dues:
            if due.on < plan.as_of:
                continue
            text = translate("Export", "{amount} of it on {date} by the plan.")
            said = text.format(
                amount=figures.money(due.amount, code), date=figures.long_date(payment.on)
            )
            asked.setdefault((due.on, payment.debt), []).append(said)
    for short in plan.short:
        if short.due_on >= plan.as_of:
            text = translate("Export", "{amount} is missing.")
            said = text.format(amount=figures.money(short.missing, code))
            asked.setdefault((short.due_on, short.debt), []).append(said)
    title = translate("Export", "Due: {debt}")
    return [
        Event(day_key("due", debt, on), on, title.format(debt=names[debt]), "\n".join(said))
        for (on, debt), said in sorted(asked.items())
    ]


def in_order(events: Iterable[Event]) -> list[Event]:
    """By day."""
    return sorted(events, key=lambda event: (event.on, event.key))
