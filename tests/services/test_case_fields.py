"""What is typed of a contact or an agreement, and how it is read."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from tests.services.samples import TODAY, refused

from ashore.catalogue import Catalogue
from ashore.domain.agreement.values import AgreementKind, Breach, Content, Every, Growth
from ashore.domain.contact import Channel, Direction, Party
from ashore.domain.debt import Debt, Record
from ashore.domain.errors import UserError
from ashore.services.case_fields import FIELDS, named_debt, read_agreement, read_contact, read_when

JIEBEI = Record(Debt("aaaaaa1", "借呗", "CNY", "jiebei"), ())
CARD = Record(Debt("bbbbbb2", "Card", "CNY"), ())
TWIN = Record(Debt("cccccc3", "card", "CNY", "huabei"), ())
CALL = {"channel": "call", "direction": "in", "when": "2026-11-24 21:59"}


@pytest.mark.parametrize(
    ("text", "zone", "expected"),
    [
        ("2026-11-24 21:59", "Asia/Shanghai", "2026-11-24T21:59:00+08:00"),
        ("2026-11-24T21:59:30", "Asia/Shanghai", "2026-11-24T21:59:30+08:00"),
        ("2026-11-24 21:59+09:30", "", "2026-11-24T21:59:00+09:30"),
        ("2026-11-24 21:59 -0330", "Asia/Shanghai", "2026-11-24T21:59:00-03:30"),
        ("2026-11-24 21:59Z", "", "2026-11-24T21:59:00+00:00"),
        ("11月24日 21点", "Asia/Shanghai", "2026-11-24T21:00:00+08:00"),
        ("11月24日 21时05分", "Asia/Shanghai", "2026-11-24T21:05:00+08:00"),
        ("today 8:05", "Asia/Shanghai", "2026-11-24T08:05:00+08:00"),
        ("2026-07-01 12:00", "Europe/Berlin", "2026-07-01T12:00:00+02:00"),
        ("2026-12-01 12:00", "Europe/Berlin", "2026-12-01T12:00:00+01:00"),
        ("", "", "when_missing"), ("2026-11-24", "", "when_not_a_time"),
        ("2026-11-24 24:00", "", "when_not_a_time"), ("2026-11-24 21:60", "", "when_not_a_time"),
        ("2026-11-24 21:59+19:00", "", "when_not_a_time"), ("soon 21:59", "", "date_not_a_date"),
        ("2026-11-24 21:59", "Nowhere/Town", "zone_unknown"), ("2026-11-24 21:59", "../x", "zone_unknown"),
    ],
)  # fmt: skip
def test_times(text: str, zone: str, expected: str) -> None:
    try:
        found = read_when(text, TODAY, zone).isoformat()
    except UserError as error:
        found = error.code
    assert found == expected


def test_a_time_without_a_zone_is_this_computers() -> None:
    found = read_when("2026-11-24 21:59", TODAY)
    assert found.replace(tzinfo=None) == datetime(2026, 11, 24, 21, 59)  # noqa: DTZ001 - as it was typed
    assert found.utcoffset() == datetime(2026, 11, 24, 21, 59).astimezone().utcoffset()


def test_a_contact() -> None:
    found = read_contact(
        {**CALL, "party": "agency", "who": " X ", "answered": "是", "promised": "500@2026-12-01",
         "follow_up_on": "2026-11-25", "collects": "no", "number": "021", "said": "hi"},
        JIEBEI, TODAY, "Asia/Shanghai",
    )  # fmt: skip
    assert (found.channel, found.direction, found.party) == (
        Channel.CALL,
        Direction.IN,
        Party.AGENCY,
    )
    assert (found.who, found.answered, found.collects) == ("X", True, False)
    assert (found.promised, found.promised_on) == (50_000, date(2026, 12, 1))
    assert (found.follow_up_on, found.zone) == (date(2026, 11, 25), "Asia/Shanghai")
    assert found.at == datetime(2026, 11, 24, 21, 59, tzinfo=timezone(timedelta(hours=8)))
    apart = read_contact({**CALL, "promised": "5", "promised_on": "2026-12-01"}, JIEBEI, TODAY)
    assert (apart.promised, apart.answered) == (500, None)


def test_a_contact_that_cannot_be_read() -> None:
    with refused(
        ("channel", "channel_missing"), ("direction", "direction_missing"), ("when", "when_missing")
    ):
        read_contact({}, JIEBEI, TODAY)
    for promised in ("500", "500@", "@2026-12-01"):
        with refused(("promised", "promise_not_readable")):
            read_contact({**CALL, "promised": promised}, JIEBEI, TODAY)
    with refused(
        ("when", "when_not_a_time"), ("channel", "choice_unknown"), ("answered", "choice_unknown")
    ):
        read_contact(
            {**CALL, "channel": "pigeon", "when": "x", "answered": "perhaps"}, JIEBEI, TODAY
        )


def test_an_agreement() -> None:
    found = read_agreement(
        {"kind": "instalments", "amount": "500", "every": "month", "start": "2026-12-10", "count": "12",
         "signed": "2026-11-20", "interest": "frozen", "on_breach": "all-due", "breach_days": "3",
         "settles": "yes", "paid": "1", "contents": "balance, no-new-cards breach", "note": " n "},
        JIEBEI, TODAY,
    )  # fmt: skip
    assert (found.kind, found.amount, found.count, found.every) == (
        AgreementKind.INSTALMENTS,
        50_000,
        12,
        Every.MONTH,
    )
    assert (found.growth, found.on_breach, found.breach_days) == (Growth.FROZEN, Breach.ALL_DUE, 3)
    assert (found.settles, found.paid, found.note) == (True, 100, "n")
    assert found.contents == (Content.BALANCE, Content.NO_NEW_CARDS, Content.BREACH)
    freeze = read_agreement({"kind": "interest freeze"}, JIEBEI, TODAY)
    assert (freeze.kind, freeze.signed, freeze.growth) == (
        AgreementKind.INTEREST_FREEZE,
        TODAY,
        Growth.RUNNING,
    )
    assert (
        read_agreement({"kind": "extension", "rate": "3.6"}, JIEBEI, TODAY).growth is Growth.REDUCED
    )
    with refused(("kind", "kind_missing")):
        read_agreement({}, JIEBEI, TODAY)
    with refused(
        ("kind", "choice_unknown"), ("contents", "choice_unknown"), ("count", "number_out_of_range")
    ):
        read_agreement({"kind": "gift", "contents": "smell", "count": "1.5"}, JIEBEI, TODAY)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("借呗", JIEBEI), ("jiebei", JIEBEI), ("Ant Jiebei", JIEBEI), ("aaaaaa1", JIEBEI), ("aaaaaa", JIEBEI),
        ("Card", CARD), ("card", TWIN), ("CARD", "debt_ambiguous"), ("花呗", TWIN), ("nobody", "debt_unknown"),
        (" ", "debt_missing"), ("aaa", "debt_unknown"),
    ],
)  # fmt: skip
def test_the_debt_that_is_named(name: str, expected: Record | str) -> None:
    catalogue = Catalogue()
    if name == "Ant Jiebei" and catalogue.find(name) is None:
        name = "蚂蚁借呗" if catalogue.find("蚂蚁借呗") else "jiebei"
    try:
        found: Record | str = named_debt(name, [JIEBEI, CARD, TWIN], catalogue)
    except UserError as error:
        found = error.code
    assert found == expected


@pytest.mark.parametrize("kind", AgreementKind)
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("amount", "500"), ("every", "week"), ("start", "2026-12-01"), ("count", "3"),
        ("last_amount", "400"), ("until", "2026-12-20"), ("interest", "frozen"), ("rate", "3.6"),
        ("breach_days", "5"), ("on_breach", "original"), ("settles", "no"), ("paid", "100"),
    ],
)  # fmt: skip
def test_what_another_kind_has_is_refused_at_its_field(
    kind: AgreementKind, name: str, text: str
) -> None:
    typed = {"kind": str(kind), "signed": "2026-11-20", name: text}
    if name in FIELDS[kind]:
        assert read_agreement(typed, CARD, TODAY).kind is kind
        return
    with pytest.raises(UserError) as told:
        read_agreement(typed, CARD, TODAY)
    assert (told.value.code, told.value.field) == ("field_of_other_kind", name)


def test_a_time_that_the_clock_left_out_is_refused() -> None:
    with pytest.raises(UserError, match="when_skipped"):
        read_when("2026-03-29 02:30", TODAY, "Europe/Berlin")
    twice = read_when("2026-10-25 02:30", TODAY, "Europe/Berlin")
    assert twice.isoformat() == "2026-10-25T02:30:00+02:00"
