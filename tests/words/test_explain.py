"""The sentences about one debt and its place, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.domain.build import RULES, balance, debt, payment, rate, record, stand

from ashore.catalogue import Catalogue
from ashore.domain.debt import Debt, Entry, History, Record, Repeats, Status
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.domain.rates import DayBasis, Period
from ashore.domain.standing import Standing, standing
from ashore.domain.terms import (
    Accrual,
    Grace,
    Minimum,
    MinimumKind,
    Penalty,
    PenaltyBase,
    PenaltyKind,
    Terms,
)
from ashore.domain.window import last_window, next_window
from ashore.words import explain, language
from ashore.words.figures import SPACE

TODAY = "2026-11-24"
HALF_MORE = Penalty(PenaltyKind.MULTIPLE, Decimal("1.5"))
JIEBEI = Terms(rate("0.04", Period.DAY), penalty=HALF_MORE)


def named(name: str, terms: Terms | None = None, **more: object) -> Debt:
    return replace(debt(name, terms), name=name, **more)  # type: ignore[arg-type]


def late(days: int, terms: Terms | None = None, amount: int = 2_182_000 + 218_000) -> Standing:
    """Jiebei, 2,180.00 of it due so many days ago."""
    return stand(named("Jiebei", terms or JIEBEI), entries(days, amount), TODAY)


def entries(days: int, amount: int = 2_400_000) -> list[Entry]:
    """Its ledger."""
    due = date.fromordinal(date.fromisoformat(TODAY).toordinal() - days).isoformat()
    return [balance(TODAY, amount, due, 218_000)]


def both(say: object, *arguments: object, **more: object) -> list[object]:
    """What a function says in English and in Chinese, with plain spaces."""
    said = []
    for code in ("en", "zh_CN"):
        language.use(code)
        text = say(*arguments, **more)  # type: ignore[operator]
        plain = tuple(t.replace(SPACE, " ") for t in text) if isinstance(text, tuple) else text
        said.append(plain.replace(SPACE, " ") if isinstance(plain, str) else plain)
    return said


class TestDue:
    def said(self, ledger: list[Entry], **more: object) -> list[object]:
        standing = stand(named("Jiebei", JIEBEI, **more), ledger, TODAY)
        return both(explain.due_sentence, standing, ledger)

    def test_past(self) -> None:
        assert self.said(entries(9)) == [
            "¥2,180.00 was due on 15 Nov.",
            "11月15日应还 ¥2,180.00，尚未还清。",
        ]

    def test_partly_paid(self) -> None:
        """What was due is not what is left of it."""
        ledger = [
            balance("2026-11-01", 2_400_000, "2026-11-15"),
            payment("2026-11-10", 10_000),
            payment("2026-11-20", 30_000),
        ]
        assert self.said(ledger) == [
            "¥24,000.00 was due on 15 Nov: ¥400.00 of it is paid, ¥23,600.00 is left.",
            "11月15日应还 ¥24,000.00：已还 ¥400.00，还差 ¥23,600.00。",
        ]

    def test_paid_in_part_before_the_balance_was_read(self) -> None:
        """How much of an earlier payment went to that date, nobody knows."""
        ledger = [payment("2026-11-16", 40_000), balance(TODAY, 2_360_000, "2026-11-15", seq=2)]
        assert self.said(ledger) == [
            "¥23,600.00 is still unpaid of what was due on 15 Nov.",
            "11月15日应还的还有 ¥23,600.00 未还。",
        ]

    def test_two_missed(self) -> None:
        terms = replace(JIEBEI, minimum=Minimum(MinimumKind.FIXED, 218_000))
        ledger = [balance("2026-10-01", 2_400_000, "2026-10-15", 218_000)]
        missed = stand(named("Jiebei", terms, repeats=Repeats.MONTHLY), ledger, TODAY)
        assert both(explain.due_sentence, missed, ledger) == [
            "¥2,180.00 was due on 15 Oct. 1 more due date has passed since then: ¥2,180.00.",
            "10月15日应还 ¥2,180.00，尚未还清。此后又有 1 期到期未还：¥2,180.00。",
        ]

    @pytest.mark.parametrize(
        ("days", "english", "chinese"),
        [
            (0, "¥2,180.00 is due on 24 Nov, today.", "11月24日应还 ¥2,180.00，今天到期。"),
            (-1, "¥2,180.00 is due on 25 Nov, tomorrow.", "11月25日应还 ¥2,180.00，明天到期。"),
            (
                -40,
                "¥2,180.00 is due on 3 Jan 2027, in 40 days.",
                "2027年1月3日应还 ¥2,180.00，40 天后到期。",
            ),
        ],
    )
    def test_ahead(self, days: int, english: str, chinese: str) -> None:
        assert self.said(entries(days)) == [english, chinese]

    def test_repaid_and_unknown(self) -> None:
        assert self.said([balance(TODAY, 0, TODAY)])[0] == "Repaid: nothing is due any more."
        unknown = self.said([balance(TODAY, 100)])
        assert unknown[0].startswith("No due date is known")  # type: ignore[attr-defined]


class TestAssumed:
    """What counts as due where nobody said it."""

    def said(self, ledger: list[Entry], terms: Terms | None = None) -> list[object]:
        standing = stand(named("Jiebei", terms), ledger, TODAY)
        return both(explain.assumed_sentence, standing, ledger)

    def test_the_whole_balance(self) -> None:
        assert self.said([balance(TODAY, 100, TODAY)]) == [
            "No amount due was entered: the whole balance counts as due.",
            "没有填写应还金额：按全部余额到期计算。",
        ]

    def test_the_minimum(self) -> None:
        tenth = Terms(minimum=Minimum(MinimumKind.PERCENT, percent=Decimal(10)))
        assert self.said([balance(TODAY, 100, TODAY)], tenth) == [
            "No amount due was entered: the minimum payment counts as due.",
            "没有填写应还金额：按最低还款额到期计算。",
        ]

    @pytest.mark.parametrize(
        "ledger",
        [
            [balance(TODAY, 100, TODAY, 50)],
            [balance(TODAY, 100)],
            [balance(TODAY, 0, TODAY)],
            [],
        ],
    )
    def test_nothing_was_assumed(self, ledger: list[Entry]) -> None:
        assert self.said(ledger) == ["", ""]


class TestLate:
    def test_overdue(self) -> None:
        assert both(explain.late_sentence, late(9)) == [
            "Overdue since 16 Nov, the day after the due date: today is day 9.",
            "从还款日次日11月16日起逾期，今天是第 9 天。",
        ]

    def test_in_grace(self) -> None:
        assert both(explain.late_sentence, late(2, Terms(grace=Grace(3)))) == [
            "In grace until 25 Nov: paid by then, it counts as on time. "
            "After that the days count from 23 Nov.",
            "宽限期到11月25日为止：此前还清视为按时。过后逾期天数从11月23日算起。",
        ]

    def test_nothing_late(self) -> None:
        assert both(explain.late_sentence, late(0)) == ["", ""]


class TestNext:
    @pytest.mark.parametrize(
        ("days", "english", "chinese"),
        [
            (9, "Next: formal collection from 1 Dec (day 16), in 7 days.",
             "接下来：12月1日（第 16 天，7 天后）进入正式催收期。"),
            (3, "Next: phone contact from 25 Nov (day 4), tomorrow.",
             "接下来：11月25日（第 4 天，明天）进入电话联系期。"),
            (-1, "If it is not paid: reminder from 26 Nov, in 2 days.",
             "如果未还：11月26日（2 天后）进入提醒期。"),
            (16, "This is the last stage; a plan can still be agreed on.",
             "这是最后一个阶段，仍然可以协商还款方案。"),
        ],
    )  # fmt: skip
    def test_boundary(self, days: int, english: str, chinese: str) -> None:
        assert both(explain.next_sentence, late(days)) == [english, chinese]

    @pytest.mark.parametrize(
        ("days", "grace", "english", "chinese"),
        [
            (-1, 0, "If it is not paid by then, it is overdue from 26 Nov, in 2 days.",
             "如果到时没有还，从11月26日（2 天后）起算逾期。"),
            (0, 3, "If it is not paid by then, it is overdue from 28 Nov, in 4 days.",
             "如果到时没有还，从11月28日（4 天后）起算逾期。"),
            (2, 3, "", ""),
            (3, 0, "No stage follows by rule: what you agree on counts.",
             "之后没有固定的阶段：以你们的约定为准。"),
            (300, 0, "No stage follows by rule: what you agree on counts.",
             "之后没有固定的阶段：以你们的约定为准。"),
        ],
    )  # fmt: skip
    def test_to_a_person(self, days: int, grace: int, english: str, chinese: str) -> None:
        who = named("My cousin", Terms(grace=Grace(grace)))
        found = standing(who, entries(days), date.fromisoformat(TODAY), None)
        assert both(explain.next_sentence, found) == [english, chinese]

    def test_nothing_to_come(self) -> None:
        repaid = stand(named("Jiebei"), [balance(TODAY, 0, TODAY)], TODAY)
        unknown = stand(named("Jiebei"), [balance(TODAY, 100)], TODAY)
        assert (
            both(explain.next_sentence, repaid) == both(explain.next_sentence, unknown) == ["", ""]
        )


class TestWindow:
    def said(self, on: str = TODAY, amount: int = 500_000, **more: object) -> list[object]:
        """The window of a debt that was due on 15 November, by rule of formal collection 1 Dec."""
        rules = Catalogue().stage_rules()
        ledger = [balance("2026-11-15", amount, "2026-11-15", amount)]
        standing = stand(named("Jiebei", JIEBEI, **more), ledger, on)
        found = next_window(standing, rules.shifts) or last_window(standing, rules.shifts)
        assert found is not None
        return both(explain.window_sentences, found, standing, rules.reasons)

    def test_shifted(self) -> None:
        english, chinese = self.said(amount=50_000, history=History.POOR, contact_works=False)
        assert isinstance(english, tuple)
        assert isinstance(chinese, tuple)
        assert english[0] == (
            "Formal collection may begin between 26 Nov and 4 Dec; by rule on 1 Dec."
        )
        assert [line.split(":")[0] for line in english[1:]] == [
            "3 days later", "3 days earlier", "2 days earlier"
        ]  # fmt: skip
        assert english[1].startswith("3 days later: the overdue amount is small")
        assert chinese[0] == "正式催收期可能始于11月26日至12月4日之间；按规则是12月1日。"
        assert chinese[3].startswith("提前 2 天：留的联系方式联系不上")

    def test_fixed(self) -> None:
        assert self.said() == [
            ("Formal collection begins on 1 Dec by rule; nothing known shifts it.",),
            ("按规则12月1日进入正式催收期；没有已知因素使它提前或推迟。",),
        ]

    @pytest.mark.parametrize(
        ("on", "amount", "more", "english", "chinese"),
        [
            # what has begun to be possible is not told as to come
            ("2026-11-26", 500_000, {"history": History.POOR, "contact_works": False},
             "Formal collection may have begun since 26 Nov; by rule it begins on 1 Dec.",
             "正式催收期可能从11月26日起已经开始；按规则是12月1日。"),
            ("2026-11-30", 50_000, {"history": History.POOR},
             "Formal collection may have begun since 28 Nov; by rule it begins on 1 Dec, "
             "at the latest on 4 Dec.",
             "正式催收期可能从11月28日起已经开始；按规则是12月1日，最晚12月4日。"),
            ("2026-11-27", 500_000, {"history": History.POOR},
             "Formal collection may begin between 28 Nov and 1 Dec; by rule on 1 Dec.",
             "正式催收期可能始于11月28日至12月1日之间；按规则是12月1日。"),
            # under the badge of the last stage
            ("2026-12-02", 500_000, {"history": History.CLEAN},
             "Formal collection began on 1 Dec by rule, but may come as late as 6 Dec.",
             "按规则正式催收期已于12月1日开始，实际可能最晚到12月6日。"),
        ],
    )  # fmt: skip
    def test_today_in_the_window(
        self, on: str, amount: int, more: dict[str, object], english: str, chinese: str
    ) -> None:
        said = self.said(on, amount, **more)
        assert [head[0] for head in said] == [english, chinese]  # type: ignore[index]


class TestCost:
    def test_interest_and_penalty(self) -> None:
        # 21,820.00 x 0.04 % = 8.728 and 2,180.00 x 0.06 % = 1.308, each rounded half-up
        assert both(explain.cost_sentences, late(9)) == [
            ("Interest: 21,820.00 × 0.04 % = 8.73 a day",
             "Penalty rate: 0.04 % × 1.5 = 0.06 % a day",
             "Penalty interest: 2,180.00 × 0.06 % = 1.31 a day",
             "Together: 10.04 a day"),
            ("利息：21,820.00 × 0.04 % = 每天 8.73",
             "罚息利率：0.04 % × 1.5 = 日利率 0.06 %",
             "罚息：2,180.00 × 0.06 % = 每天 1.31",
             "合计：每天 10.04"),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("terms", "lines"),
        [
            (Terms(rate("18.25")), ["Interest: 24,000.00 × 18.25 % ÷ 365 = 12.00 a day"]),
            (Terms(rate("18"), basis=DayBasis.D360), ["Interest: 24,000.00 × 18.00 % ÷ 360 = 12.00 a day"]),
            (Terms(rate("18.25"), basis=DayBasis.ACTUAL), ["Interest: 24,000.00 × 18.25 % ÷ 365 = 12.00 a day"]),
            (Terms(rate("18.25"), accrual=Accrual.MONTHLY), ["Interest: 24,000.00 × 18.25 % ÷ 12 ÷ 30 = 12.17 a day"]),
            (Terms(rate("1.5", Period.MONTH)), ["Interest: 24,000.00 × 1.50 % × 12 ÷ 365 = 11.84 a day"]),
            (Terms(rate("0")), ["It bears no interest."]),
            (Terms(), ["The rate is not known yet, so neither is the cost a day."]),
        ],
    )  # fmt: skip
    def test_before_the_due_date(self, terms: Terms, lines: list[str]) -> None:
        assert both(explain.cost_sentences, late(-5, terms))[0] == tuple(lines)

    def test_penalty_on_everything(self) -> None:
        terms = Terms(
            rate("0.04", Period.DAY), penalty=replace(HALF_MORE, base=PenaltyBase.PRINCIPAL)
        )
        assert both(explain.cost_sentences, late(9, terms))[0] == (
            "Penalty rate: 0.04 % × 1.5 = 0.06 % a day",
            "Penalty interest: 24,000.00 × 0.06 % = 14.40 a day",
        )

    def test_penalty_added(self) -> None:
        added = Penalty(PenaltyKind.ADDITION, Decimal(3), Period.YEAR)
        lines = both(explain.cost_sentences, late(9, Terms(rate("12"), penalty=added)))[0]
        assert isinstance(lines, tuple)
        assert lines[1] == "Penalty rate: 12.00 % + 3.00 % = 15.00 % a year"

    def test_penalty_of_its_own(self) -> None:
        own = Penalty(PenaltyKind.RATE, Decimal("0.05"), Period.DAY)
        assert both(explain.cost_sentences, late(9, Terms(rate("0"), penalty=own)))[0] == (
            "Penalty interest: 2,180.00 × 0.05 % = 1.09 a day",
        )

    def test_repaid(self) -> None:
        repaid = stand(named("Jiebei"), [balance(TODAY, 0, TODAY)], TODAY)
        assert both(explain.cost_sentences, repaid) == [(), ()]

    @pytest.mark.parametrize("days", [-5, 9])
    @pytest.mark.parametrize("period", list(Period))
    def test_the_lines_give_the_cost_that_the_list_shows(self, days: int, period: Period) -> None:
        standing = late(days, Terms(rate("0.07", period), penalty=HALF_MORE))
        assert standing.cost is not None
        last = both(explain.cost_sentences, standing)[0][-1]  # type: ignore[index]
        assert last.removesuffix(" a day").endswith(f" {standing.cost.total / 100:.2f}")


def debts(*some: tuple[str, Terms, int, int]) -> Portfolio:
    """(name, terms, days past due, balance), in the order of entry."""
    records: list[Record] = []
    for place, (name, terms, days, amount) in enumerate(some):
        due = date.fromordinal(date.fromisoformat(TODAY).toordinal() - days).isoformat()
        records.append(record(named(name, terms, position=place), balance(TODAY, amount, due)))
    return portfolio(records, date.fromisoformat(TODAY), lambda _debt: RULES)


TEN, TWENTY, OPEN, FREE = Terms(rate("10")), Terms(rate("20")), Terms(), Terms(rate("0"))
PENALTY = Terms(rate("20"), penalty=HALF_MORE)
FINE = Terms(rate("18.25"), penalty=HALF_MORE)  # 27.375 %
BANK = Terms(rate("10.80"), basis=DayBasis.D360)  # 10.95 %
PART = Terms(rate("36"), penalty=HALF_MORE, minimum=Minimum(MinimumKind.FIXED, 10))


class TestOrder:
    @pytest.mark.parametrize(
        ("some", "english", "chinese"),
        [
            ([("A", TEN, 0, 100), ("B", TWENTY, 0, 100)],
             "After all minimum payments, repay B first: it costs the most, 20.00 % a year.",
             "付完各笔最低还款后，优先还 B：成本最高，年利率 20.00 %。"),
            ([("A", TEN, 0, 100), ("B", PENALTY, 3, 100)],
             "After all minimum payments, repay B first: it costs the most, 30.00 % a year with its "
             "penalty interest.",
             "付完各笔最低还款后，优先还 B：成本最高，年利率 30.00 %（含罚息）。"),
            # only a part of it bears the penalty
            ([("A", TEN, 0, 100), ("B", PART, 3, 100)],
             "After all minimum payments, repay B first: it costs the most, 54.00 % a year on its "
             "overdue part.",
             "付完各笔最低还款后，优先还 B：成本最高，年利率 54.00 %（逾期部分）。"),
            ([("A", TEN, 0, 100), ("B", TWENTY, 0, 100), ("C", TWENTY, 0, 200)],
             "After all minimum payments, repay first: B, C. They cost the most, 20.00 % a year.",
             "付完各笔最低还款后，优先还：B、C。成本最高，年利率 20.00 %。"),
            # what is not known may cost more
            ([("A", TEN, 0, 100), ("B", TWENTY, 0, 100), ("C", OPEN, 0, 100)],
             "After all minimum payments, repay B first: of the debts whose rate is known it costs "
             "the most, 20.00 % a year.",
             "付完各笔最低还款后，优先还 B：在已知利率的债务里成本最高，年利率 20.00 %。"),
            ([("A", TWENTY, 0, 100), ("B", TWENTY, 0, 200), ("C", OPEN, 0, 100)],
             "After all minimum payments, repay first: A, B. Of the debts whose rate is known they "
             "cost the most, 20.00 % a year.",
             "付完各笔最低还款后，优先还：A、B。在已知利率的债务里成本最高，年利率 20.00 %。"),
            ([("A", FREE, 0, 100), ("B", OPEN, 0, 100)],
             "The order is open: the rate of 1 debt is not known.",
             "顺序还不能确定：有 1 笔债务的利率未知。"),
            # two decimal places, as in the list
            ([("A", TEN, 0, 100), ("B", FINE, 3, 100)],
             "After all minimum payments, repay B first: it costs the most, 27.38 % a year with its "
             "penalty interest.",
             "付完各笔最低还款后，优先还 B：成本最高，年利率 27.38 %（含罚息）。"),
            ([("A", TEN, 0, 100), ("B", TEN, 3, 100)],
             "All cost the same, 10.00 % a year. B comes first: it is overdue already.",
             "各笔成本相同，年利率 10.00 %。B 排在最前：它已经逾期。"),
            # nothing is overdue
            ([("A", TEN, 0, 100), ("B", TEN, 0, 50)],
             "All cost the same, 10.00 % a year. B comes first: it is smaller and so gone sooner.",
             "各笔成本相同，年利率 10.00 %。B 排在最前：它余额较小，能更快还清。"),
            ([("A", TEN, 0, 100), ("B", TEN, 0, 100)],
             "All cost the same, 10.00 % a year. A comes first: it was entered earlier.",
             "各笔成本相同，年利率 10.00 %。A 排在最前：它录入更早。"),
            ([("A", TEN, 0, 100)], "", ""),
            ([("A", OPEN, 0, 100), ("B", OPEN, 0, 100)], "", ""),
            ([], "", ""),
        ],
    )  # fmt: skip
    def test_why_the_first_come_first(
        self, some: list[tuple[str, Terms, int, int]], english: str, chinese: str
    ) -> None:
        assert both(explain.first_sentence, debts(*some)) == [english, chinese]

    @pytest.mark.parametrize(
        ("some", "which", "english"),
        [
            ([("A", TEN, 0, 100)], "A", "Number 1: it is the only one."),
            ([("A", TEN, 0, 100), ("B", TWENTY, 0, 100)], "B",
             "Number 1: it costs 20.00 % a year; A costs less, 10.00 % a year."),
            ([("A", TEN, 0, 100), ("B", TWENTY, 0, 100)], "A",
             "Number 2: it costs 10.00 % a year; B costs more, 20.00 % a year."),
            ([("A", TEN, 0, 100), ("B", OPEN, 0, 100)], "A",
             "Number 1: it costs 10.00 % a year; the rate of B is not known."),
            ([("A", TEN, 0, 100), ("B", OPEN, 0, 100)], "B",
             "Number 2: its rate is not known, so it comes last. It may belong further up: enter "
             "its rate."),
            ([("A", TEN, 2, 100), ("B", TEN, 5, 100)], "B",
             "Number 1: it costs 10.00 % a year, like A, but has been overdue longer."),
            ([("A", TEN, 2, 100), ("B", TEN, 5, 100)], "A",
             "Number 2: it costs 10.00 % a year, like B, which has been overdue longer."),
            # the one behind is not overdue at all
            ([("A", TEN, 0, 100), ("B", TEN, 5, 100)], "B",
             "Number 1: it costs 10.00 % a year, like A, but is overdue already."),
            ([("A", TEN, 0, 100), ("B", TEN, 5, 100)], "A",
             "Number 2: it costs 10.00 % a year, like B, which is overdue already."),
            ([("A", TEN, 0, 200), ("B", TEN, 0, 100)], "A",
             "Number 2: it costs 10.00 % a year, like B, which is smaller and so gone sooner."),
            ([("A", TEN, 0, 100), ("B", TEN, 0, 100)], "A",
             "Number 1: it costs 10.00 % a year, like B, but was entered earlier."),
            ([("A", TEN, 0, 0), ("B", TEN, 0, 100)], "A", ""),
            # why the list says 10.80 %
            ([("A", TEN, 0, 100), ("B", BANK, 0, 100)], "B",
             "Number 1: it costs 10.95 % a year (10.80 % on a year of 360 days); A costs less, "
             "10.00 % a year."),
            ([("A", PART, 3, 100), ("B", BANK, 0, 100)], "B",
             "Number 2: it costs 10.95 % a year (10.80 % on a year of 360 days); A costs more, "
             "54.00 % a year on its overdue part."),
            # what differs is seen to differ
            ([("A", Terms(rate("27.38")), 0, 100), ("B", FINE, 3, 100)], "B",
             "Number 2: it costs 27.375 % a year with its penalty interest; A costs more, "
             "27.38 % a year."),
        ],
    )  # fmt: skip
    def test_why_a_debt_has_its_place(
        self, some: list[tuple[str, Terms, int, int]], which: str, english: str
    ) -> None:
        said = both(explain.place_sentence, debts(*some), which)
        assert said[0] == english
        assert bool(said[1]) is bool(english)

    def test_amounts_of_two_currencies_are_not_compared(self) -> None:
        yen = replace(named("Yen", TEN), currency="JPY")
        yuan = named("Yuan", TEN, position=1)
        records = [
            record(yen, balance(TODAY, 5_000_000, TODAY)), record(yuan, balance(TODAY, 90_000, TODAY))
        ]  # fmt: skip
        held = portfolio(records, date.fromisoformat(TODAY), lambda _debt: RULES)
        assert both(explain.place_sentence, held, "Yen") == [
            "Number 1: it costs 10.00 % a year, like Yuan, but is in JPY, the currency entered earlier.",
            "第 1 位：年利率 10.00 %，与 Yuan 相同，但这一笔的币种 JPY 录入更早。",
        ]
        assert both(explain.place_sentence, held, "Yuan") == [
            "Number 2: it costs 10.00 % a year, like Yen, which is in JPY, the currency entered earlier.",
            "第 2 位：年利率 10.00 %，与 Yen 相同，但那一笔的币种 JPY 录入更早。",
        ]
        assert both(explain.first_sentence, held) == [
            "All cost the same, 10.00 % a year. Yen comes first: it is in JPY, the currency entered "
            "earlier.",
            "各笔成本相同，年利率 10.00 %。Yen 排在最前：它的币种 JPY 录入更早。",
        ]

    def test_the_place_of_a_tie_in_chinese(self) -> None:
        some = debts(("A", TEN, 0, 100), ("B", TEN, 5, 100))
        assert both(explain.place_sentence, some, "A")[1] == (
            "第 2 位：年利率 10.00 %，与 B 相同，但那一笔已经逾期。"
        )


class TestRow:
    @pytest.mark.parametrize(
        ("days", "rank", "first", "english", "chinese"),
        [
            (47, 1, True, "Jiebei, ¥24,000.00, 47 days overdue, formal collection, pay first",
             "借呗，¥24,000.00，逾期 47 天，正式催收期，优先还"),
            (9, 2, True, "Jiebei, ¥24,000.00, 9 days overdue, phone contact, pay first",
             "借呗，¥24,000.00，逾期 9 天，电话联系期，优先还"),
            (1, 3, False, "Jiebei, ¥24,000.00, 1 day overdue, reminder, number 3 in the order",
             "借呗，¥24,000.00，逾期 1 天，提醒期，还款顺序第 3 位"),
            (-1, 4, False, "Jiebei, ¥24,000.00, due tomorrow, number 4 in the order",
             "借呗，¥24,000.00，明天到期，还款顺序第 4 位"),
            (0, None, False, "Jiebei, ¥24,000.00, due today, archived",
             "借呗，¥24,000.00，今天到期，已归档"),
        ],
    )  # fmt: skip
    def test_a_row_reads_as_a_sentence(
        self, days: int, rank: int | None, first: bool, english: str, chinese: str
    ) -> None:
        assert both(explain.row_sentence, late(days), rank, first=first) == [english, chinese]

    def test_in_grace(self) -> None:
        said = both(explain.row_sentence, late(2, Terms(grace=Grace(3))), 1)
        assert said[0] == "Jiebei, ¥24,000.00, was due 2 days ago, in grace, pay first"

    def test_closed_and_without_a_date(self) -> None:
        closed = stand(named("Jiebei", status=Status.CLOSED), [balance(TODAY, 100, TODAY)], TODAY)
        assert both(explain.row_sentence, closed, None)[0] == "Jiebei, ¥1.00, repaid"
        entries: list[Entry] = [balance(TODAY, 100), payment(TODAY, 50)]
        unknown = stand(named("Jiebei"), entries, TODAY)
        assert both(explain.row_sentence, unknown, 2)[0] == "Jiebei, ¥0.50, number 2 in the order"


def test_a_page_read_later_was_not_due_as_a_whole_on_the_due_date() -> None:
    """Interest has grown since: the page's balance is what is unpaid, not what was due that day."""
    ledger = [balance("2026-11-24", 1_015_054, "2026-10-26")]
    standing = stand(named("Loan", JIEBEI), ledger, TODAY)
    assert both(explain.due_sentence, standing, ledger) == [
        "¥10,150.54 is unpaid; it has been due since 26 Oct.",
        "10月26日到期，至今未还 ¥10,150.54。",
    ]
