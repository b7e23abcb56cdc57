"""Contacts, agreements and marks in words, in both languages."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest
from tests.domain.agreement.build import extension, freeze, instalments, reduction

from ashore.catalogue import Catalogue
from ashore.domain.agreement.course import CourseStatus
from ashore.domain.agreement.values import AgreementKind, Breach, Growth
from ashore.domain.conduct import DayMark, Mark
from ashore.domain.conduct.marks import Because
from ashore.domain.contact import Channel, Contact, Direction, EvidenceKind, Party
from ashore.words import cases, conduct, language

RULES = {rule.id: rule for rule in Catalogue().conduct().guidelines}
AT = datetime.combine(date(2026, 11, 24), time(22, 3), timezone(timedelta(hours=8)))
CALL = Contact("c", "a", AT, Channel.CALL, Direction.IN)


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_every_value_has_a_name_of_its_own(spoken: str) -> None:
    language.use(spoken)
    named: list[list[str]] = [
        [cases.channel_name(each) for each in Channel],
        [cases.direction_name(each) for each in Direction],
        [cases.party_name(each) for each in Party],
        [cases.evidence_name(each) for each in EvidenceKind],
        [cases.agreement_name(each) for each in AgreementKind],
        [cases.growth_name(each) for each in Growth],
        [
            *(
                cases.breach_text(extension("2026-11-20", "2026-12-20", on_breach=e))
                for e in Breach
            ),
            cases.breach_text(freeze("2026-11-20", "2026-11-20", "2026-12-20")),
        ],
        [cases.status_name(each) for each in CourseStatus],
    ]
    for told in named:
        assert len(set(told)) == len(told)
        assert all(text.isascii() for text in told) is (spoken == "en")


@pytest.mark.parametrize(
    ("rule", "because", "english", "chinese"),
    [
        ("quiet-hours", Because(AT), "it came at 22:03", "时间是 22:03"),
        ("answered-calls", Because(AT, 4),
         "it was answered call no. 4 of that day, and 3 are named as the most",
         "这是当天第 4 次接通的电话，指引为最多 3 次"),
        ("unanswered-attempts", Because(AT, 7, "1"),
         "it was unanswered attempt no. 7 of that day with this number, and 6 are named as the most",
         "这是当天该号码第 7 次未接通的拨打，指引为最多 6 次"),
        ("unrelated-people", Because(AT), "it went to someone who has nothing to do with the debt",
         "联系的是与债务无关的人"),
        ("agreed-card", Because(AT, since=date(2026, 11, 4)), "an instalment agreement of 4 Nov was being kept",
         "11月4日签订的分期协议正在履行"),
    ],
)  # fmt: skip
def test_what_a_mark_rests_on(rule: str, because: Because, english: str, chinese: str) -> None:
    mark = Mark(RULES[rule], because)
    language.use("en")
    assert conduct.because(CALL, mark) == english
    assert conduct.marked(CALL, mark).startswith("2026-11-24 22:03 +08:00: may be outside “")
    language.use("zh_CN")
    assert conduct.because(CALL, mark) == chinese
    assert "可能不符合" in conduct.marked(CALL, mark)
    assert "违" not in conduct.marked(CALL, mark)


def test_a_day_with_marks() -> None:
    found = DayMark(date(2026, 11, 24), "x", RULES["answered-calls"], Because(AT, 5), ("a", "b"))
    language.use("en")
    assert conduct.day_marked(found).startswith(
        "24 Nov 2026: 2 contacts may be outside “GB/T 45251-2025"
    )


@pytest.mark.parametrize(
    ("made", "english"),
    [
        (extension("2026-11-20", "2026-12-05"), "Extension: what is due before 5 Dec 2026 is due then"),
        (reduction("2026-11-20", "2026-12-05", 600_000), "Reduction: ¥6,000.00 by 5 Dec 2026 settles the debt"),
        (freeze("2026-11-20", "2026-11-21", "2026-12-05"),
         "Interest freeze: no interest from 21 Nov 2026 to 5 Dec 2026"),
        (instalments("2026-11-20", "2026-12-01", 50_000, 12, growth=Growth.FROZEN),
         "Instalment agreement: 12 × ¥500.00 from 1 Dec 2026 on; no interest"),
    ],
)  # fmt: skip
def test_agreements(made: object, english: str) -> None:
    language.use("en")
    assert cases.agreement_text(made, "CNY") == english  # type: ignore[arg-type]


def test_a_note_has_nobody_on_the_other_side() -> None:
    language.use("en")
    assert cases.contact_line(Contact("c", "a", AT, Channel.NOTE, Direction.OUT)) == "Note"
    assert cases.contact_line(CALL) == "Call from them"
