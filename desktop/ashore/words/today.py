"""What there is to do in words: a headline for each kind of line, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ashore.services.today import Task, TaskKind
from ashore.words import figures, names
from ashore.words.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from ashore.domain.contact import Contact


class Group(StrEnum):
    """The cards of the page, in their order: what has a day ahead before what is late already."""

    BROKEN = "broken"
    DUE = "due"
    STAGE = "stage"
    FOLLOW_UP = "follow_up"
    OVERDUE = "overdue"
    LIMITATION = "limitation"


GROUPS: Mapping[TaskKind, Group] = {
    TaskKind.PROMISE_BROKEN: Group.BROKEN,
    TaskKind.AGREEMENT_BROKEN: Group.BROKEN,
    TaskKind.OVERDUE: Group.OVERDUE,
    TaskKind.AGREED_DUE: Group.DUE,
    TaskKind.PROMISED: Group.DUE,
    TaskKind.DUE: Group.DUE,
    TaskKind.STAGE: Group.STAGE,
    TaskKind.FOLLOW_UP: Group.FOLLOW_UP,
    TaskKind.LIMITATION: Group.LIMITATION,
}

_TITLES: Mapping[Group, str] = {
    Group.BROKEN: QT_TRANSLATE_NOOP("Today", "Promises and agreements that were not kept"),
    Group.OVERDUE: QT_TRANSLATE_NOOP("Today", "Overdue"),
    Group.DUE: QT_TRANSLATE_NOOP("Today", "Due or promised in the next days"),
    Group.STAGE: QT_TRANSLATE_NOOP("Today", "Stages that will change"),
    Group.FOLLOW_UP: QT_TRANSLATE_NOOP("Today", "To follow up"),
    Group.LIMITATION: QT_TRANSLATE_NOOP("Today", "Dates of limitation"),
}

_KINDS: Mapping[TaskKind, str] = {
    TaskKind.PROMISE_BROKEN: QT_TRANSLATE_NOOP(
        "Today", "{amount} was promised by {date} and not paid. A call with a date that you can keep is better "
        "than silence."
    ),
    TaskKind.AGREEMENT_BROKEN: QT_TRANSLATE_NOOP(
        "Today", "The payment of {date} under the agreement is missing; {amount} of the agreement is left. Ask "
        "whether it can go on."
    ),
    TaskKind.OVERDUE: QT_TRANSLATE_NOOP("Today", "{amount} has been overdue since {date}."),
    TaskKind.AGREED_DUE: QT_TRANSLATE_NOOP(
        "Today", "{amount} is due on {date} under the agreement. Paid in time, it goes on."
    ),
    TaskKind.PROMISED: QT_TRANSLATE_NOOP("Today", "{amount} is promised by {date}."),
    TaskKind.DUE: QT_TRANSLATE_NOOP("Today", "{amount} is due on {date}."),
    TaskKind.STAGE: QT_TRANSLATE_NOOP(
        "Today", "From {date} on: {stage}. {amount} paid before that day keeps it from coming."
    ),
    TaskKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Today", "To follow up by {date}."),
    TaskKind.LIMITATION: QT_TRANSLATE_NOOP(
        "Today", "By the general rule the claim would become time-barred on {date}. "
        "A payment, a promise or a demand begins the time anew."
    ),
}  # fmt: skip
SAID_MOST = 120
"""Signs of what was said that a line shows."""


def group_title(group: Group) -> str:
    """``To follow up``."""
    return translate("Today", _TITLES[group])


def task_text(task: Task, today: date) -> str:
    """A line as a sentence, without the name of its debt."""
    if task.kind is TaskKind.STAGE and task.amount is None:
        text = translate(
            "Today", "From {date} on: {stage}. No payment before that day prevents it."
        )
    elif task.kind is TaskKind.DUE and task.on < today:
        text = translate("Today", "{amount} was due on {date}; the days of grace still run.")
    else:
        text = translate("Today", _KINDS[task.kind])
    amount = "" if task.amount is None else figures.money(task.amount, task.debt.currency)
    said = text.format(
        amount=amount,
        date=figures.date_text(task.on, today),
        stage=names.stage_name(task.stage) if task.stage else "",
    )
    if task.contact is None:
        return said
    return translate("Today", "{first} {rest}").format(first=said, rest=said_of(task.contact))


def said_of(contact: Contact) -> str:
    """What a contact was: ``Call from them, 20 Nov: asked for 500``."""
    from ashore.words.cases import contact_line

    line = contact_line(contact)
    said = " ".join(contact.said.split())
    if len(said) > SAID_MOST:
        said = said[: SAID_MOST - 1].rstrip() + "…"
    if not said:
        text = translate("Today", "{contact}, {date}.")
        return text.format(contact=line, date=figures.long_date(contact.day))
    text = translate("Today", "{contact}, {date}: {said}")
    return text.format(contact=line, date=figures.long_date(contact.day), said=said)


def summary(found: Sequence[Task]) -> str:
    """What stands in one line above the list of debts; "" where there is nothing."""
    if not found:
        return ""
    groups = [GROUPS[task.kind] for task in found]
    broken = groups.count(Group.BROKEN)
    if broken:
        return translate("Today", "Today: %n thing(s), {broken} not kept", None, len(found)).format(
            broken=broken
        )
    return translate("Today", "Today: %n thing(s) to look at", None, len(found))


def row_name(task: Task, today: date) -> str:
    """A line as a screen reader says it."""
    text = translate("Today", "{debt}: {sentence}")
    return text.format(debt=task.debt.name, sentence=task_text(task, today))
