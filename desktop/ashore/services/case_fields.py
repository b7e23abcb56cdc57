"""Reads the typed texts of a contact or an agreement; what is wrong is collected by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from ashore.catalogue import currency
from ashore.domain.agreement.values import Agreement, AgreementKind, Breach, Content, Every, Growth
from ashore.domain.amount_text import parse_amount
from ashore.domain.contact import Channel, Contact, Direction, Party
from ashore.domain.date_text import parse_date
from ashore.domain.debt import Debt, Record
from ashore.domain.errors import InvalidInput, UserError
from ashore.domain.number_text import parse_whole
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period
from ashore.domain.typed import plain

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)

_TIME = re.compile(
    r"(?P<day>.+?)[\s,，tT]+(?P<hour>\d{1,2})\s*[:：时点h]\s*(?P<minute>\d{2})?(?::(?P<second>\d{2}))?\s*分?"
    r"\s*(?P<offset>z|[+-]\d{2}:?\d{2})?"
)
_YES, _NO = ("yes", "y", "true", "是", "接了", "接通"), ("no", "n", "false", "否", "没接", "未接")
_LARGEST_DAYS = 3650
_GROWS = ("interest", "rate", "breach_days", "on_breach")
FIELDS = {
    AgreementKind.EXTENSION: ("kind", "signed", "until", *_GROWS, "note"),
    AgreementKind.INSTALMENTS: (
        "kind", "signed", "amount", "count", "every", "start", *_GROWS, "settles", "last_amount",
        "paid", "note",
    ),
    AgreementKind.REDUCTION: ("kind", "signed", "amount", "until", *_GROWS, "paid", "note"),
    AgreementKind.INTEREST_FREEZE: ("kind", "signed", "start", "until", "note"),
}  # fmt: skip
"""The fields of each kind of agreement, in their order; ``contents`` goes with every kind."""
_ALWAYS = ("debt", "contents")


@dataclass(slots=True)
class Typed:
    """The texts by field; a value that cannot be read is a placeholder until ``done`` raises."""

    texts: Mapping[str, str]
    debt: Debt
    today: date
    errors: list[UserError] = field(default_factory=list)

    def text(self, name: str) -> str:
        """The text of a field without the spaces around it."""
        return (self.texts.get(name) or "").strip()

    def amount(self, name: str) -> int | None:
        """Minor units of the debt's currency; None where the field is empty."""
        return self._read(name, lambda text: parse_amount(text, currency(self.debt.currency)))

    def day(self, name: str) -> date | None:
        """A date; None where the field is empty."""
        return self._read(name, lambda text: parse_date(text, self.today))

    def whole(self, name: str, low: int, high: int) -> int | None:
        """A whole number; None where the field is empty."""
        return self._read(name, lambda text: parse_whole(text, low, high))

    def choice(
        self, name: str, choices: type[Choice], default: Choice | None = None
    ) -> Choice | None:
        """One of the values; ``default`` where the field is empty."""
        found = self._read(name, lambda text: chosen(text, choices))
        return default if found is None else found

    def yes(self, name: str) -> bool | None:
        """Yes or no; None where the field is empty."""
        return self._read(name, _yes)

    def need(self, name: str, code: str) -> None:
        """Note that a field is empty that must not be."""
        if not self.text(name):
            self.errors.append(UserError(code, name))

    def done(self) -> None:
        """Raise what is wrong."""
        if len(self.errors) == 1:
            raise self.errors[0]
        if self.errors:
            raise InvalidInput(self.errors)

    def _read(self, name: str, read: Callable[[str], T]) -> T | None:
        text = self.text(name)
        if not text:
            return None
        try:
            return read(text)
        except UserError as error:
            self.errors.append(error.at(name))
            return None


def named_debt(
    name: str, records: Sequence[Record], catalogue: Catalogue, debt_field: str = "debt"
) -> Record:
    """The debt of a name, or of an id or its beginning, or of a lender that only one debt has.

    UserError ``debt_missing``, ``debt_unknown`` (param ``name``), ``debt_ambiguous`` at ``debt_field``.
    """
    wanted = name.strip()
    if not wanted:
        raise UserError("debt_missing", debt_field)
    folded = wanted.casefold()
    preset = catalogue.find(wanted)
    lender = preset.id if preset else folded
    for same in (
        [r for r in records if r.debt.id == wanted],
        [r for r in records if r.debt.name == wanted],
        [r for r in records if r.debt.name.casefold() == folded],
        [r for r in records if r.debt.lender.casefold() in (folded, lender)],
        [r for r in records if len(wanted) >= 6 and r.debt.id.startswith(wanted)],
    ):
        if len(same) == 1:
            return same[0]
        if same:
            raise UserError("debt_ambiguous", debt_field, name=wanted)
    raise UserError("debt_unknown", debt_field, name=wanted)


def read_when(text: str, today: date, zone: str = "") -> datetime:
    """A local time with its offset: ``2026-11-24 21:59``, ``昨天`` dates as anywhere, ``+08:00`` behind it.

    Without an offset it is that of ``zone`` (``Asia/Shanghai``) or of this computer at that time.
    UserError ``when_missing``, ``when_not_a_time``, ``when_skipped``, ``zone_unknown``, and those of a date.
    """
    typed = plain(text)
    if not typed:
        raise UserError("when_missing")
    found = _TIME.fullmatch(typed)
    if found is None:
        raise UserError("when_not_a_time")
    on = parse_date(found["day"], today)
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if hour > 23 or minute > 59 or second > 59:
        raise UserError("when_not_a_time")
    local = datetime(on.year, on.month, on.day, hour, minute, second)  # noqa: DTZ001 - its offset follows
    return local.replace(tzinfo=_offset(found["offset"], zone, local))


def read_contact(texts: Mapping[str, str], record: Record, today: date, zone: str = "") -> Contact:
    """A contact from texts by the names of its fields; ``promised`` is ``AMOUNT@DATE`` or an amount
    with ``promised_on`` beside it. Raises UserError or InvalidInput.
    """
    typed = Typed(texts, record.debt, today)
    typed.need("channel", "channel_missing")
    typed.need("direction", "direction_missing")
    promised = typed.text("promised")
    if "@" in promised:
        amount, _, day = promised.partition("@")
        typed.texts = {**texts, "promised": amount, "promised_on": day}
        if not amount.strip() or not day.strip():
            typed.errors.append(UserError("promise_not_readable", "promised"))
    elif promised and not typed.text("promised_on"):
        typed.errors.append(UserError("promise_not_readable", "promised"))
    when = typed._read("when", lambda text: read_when(text, today, zone))
    typed.need("when", "when_missing")
    found = Contact(
        id="",
        debt_id=record.debt.id,
        at=when or datetime.min.replace(tzinfo=UTC),
        channel=typed.choice("channel", Channel) or Channel.NOTE,
        direction=typed.choice("direction", Direction) or Direction.OUT,
        party=typed.choice("party", Party, Party.LENDER) or Party.LENDER,
        who=typed.text("who"),
        person=typed.text("person"),
        staff_number=typed.text("staff_number"),
        number=typed.text("number"),
        answered=typed.yes("answered"),
        said=typed.text("said"),
        promised=typed.amount("promised"),
        promised_on=typed.day("promised_on"),
        follow_up_on=typed.day("follow_up_on"),
        collects=typed.yes("collects") is not False,
        zone=zone,
    )
    typed.done()
    return found


def read_agreement(texts: Mapping[str, str], record: Record, today: date) -> Agreement:
    """An agreement from texts by the names of its fields. Raises UserError or InvalidInput.

    What another kind has, and this one not, is refused: it was meant to say something.
    """
    typed = Typed(texts, record.debt, today)
    typed.need("kind", "kind_missing")
    kind = typed.choice("kind", AgreementKind)
    fields = (*FIELDS[kind], *_ALWAYS) if kind else tuple(texts)
    others = (name for name in texts if name not in fields and typed.text(name))
    typed.errors += [UserError("field_of_other_kind", name) for name in others]
    growth = typed.choice("interest", Growth)
    rate = typed._read("rate", lambda text: parse_rate(text, Period.YEAR))
    if growth is None:
        growth = Growth.REDUCED if rate else Growth.RUNNING
    contents = tuple(
        each
        for each in (
            typed._read("contents", lambda _, part=part: chosen(part, Content))  # type: ignore[misc]
            for part in typed.text("contents").replace(",", " ").split()
        )
        if each is not None
    )
    found = Agreement(
        id="",
        debt_id=record.debt.id,
        kind=kind or AgreementKind.EXTENSION,
        signed=typed.day("signed") or today,
        amount=typed.amount("amount") or 0,
        start=typed.day("start"),
        until=typed.day("until"),
        count=typed.whole("count", 1, 600) or 0,
        every=typed.choice("every", Every, Every.MONTH) or Every.MONTH,
        last_amount=typed.amount("last_amount"),
        growth=growth,
        rate=rate,
        breach_days=typed.whole("breach_days", 0, _LARGEST_DAYS) or 0,
        on_breach=typed.choice("on_breach", Breach, Breach.ORIGINAL) or Breach.ORIGINAL,
        settles=typed.yes("settles") is True,
        paid=typed.amount("paid") or 0,
        contents=contents,
        note=typed.text("note"),
    )
    typed.done()
    return found


def chosen(text: str, choices: type[Choice]) -> Choice:
    """One of the values, with hyphens, underscores or spaces. UserError ``choice_unknown``."""
    spelled = re.sub(r"[\s_-]+", "-", plain(text))
    for choice in choices:
        if choice.value.replace("_", "-") == spelled:
            return choice
    raise UserError("choice_unknown", choices=", ".join(choices))


def _yes(text: str) -> bool:
    typed = plain(text)
    if typed in _YES:
        return True
    if typed in _NO:
        return False
    raise UserError("choice_unknown", choices="yes, no")


def _offset(written: str | None, zone: str, local: datetime) -> timezone:
    if written == "z":
        return UTC
    if written:
        sign = -1 if written[0] == "-" else 1
        minutes = sign * (int(written[1:3]) * 60 + int(written[-2:]))
        if abs(minutes) > 18 * 60:
            raise UserError("when_not_a_time")
        return timezone(timedelta(minutes=minutes))
    if zone:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            aware = local.replace(tzinfo=ZoneInfo(zone))
            # A time that comes twice is the first of the two.
            if aware.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != local:
                raise UserError("when_skipped")
            offset = aware.utcoffset()
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise UserError("zone_unknown", name=zone) from error
    else:
        # The time as it was read off a clock, with the offset that this computer had then.
        aware = local.astimezone()
        if aware.replace(tzinfo=None) != local:
            raise UserError("when_skipped")
        offset = aware.utcoffset()
    return timezone(offset or timedelta(0))
