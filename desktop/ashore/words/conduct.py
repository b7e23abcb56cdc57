"""Marks on contacts in words: "may be outside X, because Y", never a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ashore.domain.conduct import Mark, Measure
from ashore.domain.contact import Contact
from ashore.words import figures
from ashore.words.language import current, translate

if TYPE_CHECKING:
    from ashore.domain.conduct import DayMark


def guideline_name(rule_id: str) -> str:
    """The name of a guideline, as the data has it."""
    from ashore.catalogue import Catalogue

    return Catalogue().conduct().names[rule_id].in_language(current())


def because(contact: Contact, mark: Mark) -> str:
    """What a mark rests on, as part of a sentence without its full stop."""
    rule, said = mark.guideline, mark.because
    measure = rule.measure
    if measure is Measure.HOURS:
        text = translate("Conduct", "it came at {time}")
        return text.format(time=said.at.strftime("%H:%M"))
    if measure is Measure.ANSWERED:
        text = translate(
            "Conduct",
            "it was answered call no. {count} of that day, and {most} are named as the most",
        )
        return text.format(count=said.nth, most=rule.most)
    if measure is Measure.UNANSWERED:
        text = translate(
            "Conduct", "it was unanswered attempt no. {count} of that day with this number, and {most} are named "
                "as the most"
        )  # fmt: skip
        return text.format(count=said.nth, most=rule.most)
    if measure is Measure.AGREED:
        text = translate("Conduct", "an instalment agreement of {date} was being kept")
        return text.format(date=figures.date_text(said.since, contact.day) if said.since else "")
    return translate("Conduct", "it went to someone who has nothing to do with the debt")


def marked(contact: Contact, mark: Mark) -> str:
    """A mark as a sentence."""
    text = translate("Conduct", "{when}: may be outside “{rule}”, because {reason}.")
    return text.format(
        when=when(contact), rule=guideline_name(mark.guideline.id), reason=because(contact, mark)
    )


def day_marked(mark: DayMark) -> str:
    """A day's mark as a sentence."""
    text = translate(
        "Conduct", "{date}: %n contact(s) may be outside “{rule}”.", None, len(mark.contacts)
    )
    return text.format(date=figures.long_date(mark.on), rule=guideline_name(mark.guideline.id))


def when(contact: Contact) -> str:
    """The local time of a contact, with its offset."""
    offset = contact.at.strftime("%z")
    return f"{contact.at:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:]}"
