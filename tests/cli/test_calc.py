"""``ashore calc``: its keys, its tables, its help, and what it says of wrong input."""

from __future__ import annotations

import json
import re
import shlex
from typing import Any

import pytest
from tests.cli.conftest import Terminal

from ashore.cli.calc import CALCULATIONS, PLACES, signed

INSTALMENT = "calc instalment --principal 1000 --rate 9 --periods 6 --method equal-payment"
INTEREST = (
    "calc interest --principal 3000 --rate 0.04 --per day --from 2026-09-30 --to 2026-11-04"
    " --due 2026-10-30 --penalty-multiple 1.5"
)
CARD = (
    "calc card --statement-day 5 --due 2026-04-23 --rate 0.05 --per day --charge 2026-03-30:1000"
    " --payment 2026-04-23:100 --until 2026-05-05"
)
APR = "calc apr --periods-per-year 12 --flow 5000 --flow -230x24"
MINIMUM = "calc minimum --balance 7500 --rate 22 --percent 2 --floor 35"


def document(ashore: Terminal, line: str) -> dict[str, Any]:
    said = ashore(*shlex.split(line), "--json")
    assert (said.status, said.err) == (0, "")
    found: dict[str, Any] = json.loads(said.out)
    return found


def test_exactly_these_keys(ashore: Terminal) -> None:
    found = document(ashore, INSTALMENT)
    assert list(found) == ["rows", "interest", "nominal_rate", "effective_rate"]
    assert list(found["rows"][0]) == ["n", "date", "payment", "principal", "interest", "balance"]
    found = document(ashore, INTEREST)
    assert list(found) == ["days", "normal_interest", "penalty_interest", "total", "segments"]
    keys = ["from", "to", "days", "base", "rate", "kind", "amount"]
    assert [list(row) for row in found["segments"]] == [keys, keys]
    found = document(ashore, CARD)
    keys = ["date", "due", "balance", "minimum", "interest", "late_fee"]
    assert [list(each) for each in found["statements"]] == [keys, keys]
    assert list(document(ashore, APR)) == ["nominal_rate", "effective_rate"]
    assert list(document(ashore, MINIMUM)) == ["months", "interest"]
    never = document(ashore, MINIMUM.replace("--rate 22", "--rate 26"))
    assert never == {"months": None, "interest": None, "never_ends": "interest_not_covered"}


def test_amounts_are_whole_and_rates_are_texts(ashore: Terminal) -> None:
    found = document(ashore, f"{INSTALMENT} --start 2026-01-31")
    assert found["rows"][0] == {
        "n": 1, "date": "2026-02-28", "payment": 17107, "principal": 16357, "interest": 750,
        "balance": 83643,
    }  # fmt: skip
    assert document(ashore, INSTALMENT)["rows"][0]["date"] is None
    assert (found["nominal_rate"], found["effective_rate"]) == ("8.9989", "9.3795")
    segment = document(ashore, INTEREST)["segments"][1]
    assert segment == {
        "from": "2026-10-30", "to": "2026-11-04", "days": 5, "base": 300000, "rate": "0.06",
        "kind": "penalty", "amount": 900,
    }  # fmt: skip


PREPAID = f"{INSTALMENT} --start 2026-01-31 --prepay 2:300"


@pytest.mark.parametrize("when", ["2:300", "2026-03-31:300", "2:100 --prepay 2026-03-31:200"])
def test_a_prepayment_by_number_or_date(when: str, ashore: Terminal) -> None:
    found = document(ashore, f"{INSTALMENT} --start 2026-01-31 --prepay {when}")
    assert list(found) == ["rows", "interest", "nominal_rate", "effective_rate", "interest_saved"]
    assert found["rows"][1] == {
        "n": 2, "date": "2026-03-31", "payment": 17107, "principal": 16480, "interest": 627,
        "prepaid": 30000, "balance": 37163,
    }  # fmt: skip
    assert (len(found["rows"]), found["interest"], found["interest_saved"]) == (5, 1834, 807)
    lowered = document(ashore, f"{INSTALMENT} --start 2026-01-31 --prepay {when} --keep term")
    assert [row["payment"] for row in lowered["rows"]] == [17107, 17107, 9466, 9466, 9466, 9464]
    assert lowered["interest_saved"] == 565


def test_a_prepaid_schedule_as_a_table(ashore: Terminal) -> None:
    out = ashore(*shlex.split(PREPAID)).out
    assert "No.  Due          Payment  Principal  Interest  Prepaid  Balance\n" in out
    assert "  2  31 Mar 2026  ¥171.07    ¥164.80     ¥6.27  ¥300.00  ¥371.63\n" in out
    assert "Interest saved                   ¥8.07\n" in out


def test_an_offer_of_which_only_the_payment_is_known(ashore: Terminal) -> None:
    found = document(ashore, "calc instalment --principal 5000 --periods 24 --paid-each 230")
    assert found == {
        "rows": [], "interest": 52000, "nominal_rate": "9.6857", "effective_rate": "10.1275",
        "cost": 52000,
    }  # fmt: skip
    advance = document(ashore, f"{INSTALMENT} --received 900")
    assert (advance["interest"], advance["cost"]) == (2641, 12641)
    assert float(advance["nominal_rate"]) > 40
    out = ashore(*shlex.split("calc instalment --principal 5000 --periods 24 --paid-each 230")).out
    assert out.startswith("Interest in all")


def test_a_penalty_may_be_written_as_its_sentence_says(ashore: Terminal) -> None:
    plain = document(ashore, INTEREST)
    for times in ("1.5x", "+50%", "'+50 %'"):
        assert document(ashore, INTEREST.replace("multiple 1.5", f"multiple {times}")) == plain


def test_a_least_fee_alone_is_the_fee(ashore: Terminal) -> None:
    line = CARD.replace("--payment 2026-04-23:100 ", "").replace("05-05", "06-05")
    found = document(ashore, f"{line} --late-fee-floor 20")
    assert [each["late_fee"] for each in found["statements"]] == [0, 2000, 2000]


@pytest.mark.parametrize("words", [["calc"], *(["calc", name] for name in CALCULATIONS)])
def test_the_help_of_what_opens_no_profile_speaks_of_none(
    words: list[str], ashore: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        ashore(*words, "--help")
    out = capsys.readouterr().out
    assert "--profile" not in out
    assert "--demo" not in out
    assert "--json" in out


def test_no_profile_is_made(ashore: Terminal) -> None:
    before = sorted(ashore.profile.folder.rglob("*"))
    assert ashore(*shlex.split(INTEREST)).status == 0
    assert sorted(ashore.profile.folder.rglob("*")) == before


def test_a_schedule_as_a_table(ashore: Terminal) -> None:
    said = ashore(*shlex.split(f"{INSTALMENT} --start 2026-01-31"))
    assert said == (
        0,
        "No.  Due          Payment  Principal  Interest  Balance\n"
        "  1  28 Feb 2026  ¥171.07    ¥163.57     ¥7.50  ¥836.43\n"
        "  2  31 Mar 2026  ¥171.07    ¥164.80     ¥6.27  ¥671.63\n"
        "  3  30 Apr 2026  ¥171.07    ¥166.03     ¥5.04  ¥505.60\n"
        "  4  31 May 2026  ¥171.07    ¥167.28     ¥3.79  ¥338.32\n"
        "  5  30 Jun 2026  ¥171.07    ¥168.53     ¥2.54  ¥169.79\n"
        "  6  31 Jul 2026  ¥171.06    ¥169.79     ¥1.27    ¥0.00\n"
        "\n"
        "Interest in all                 ¥26.41\n"
        "True cost a year, nominal     8.9989 %\n"
        "True cost a year, compounded  9.3795 %\n",
        "",
    )
    undated = ashore(*shlex.split(INSTALMENT)).out
    assert undated.startswith("No.  Payment  Principal")


def test_interest_as_a_table(ashore: Terminal) -> None:
    assert ashore(*shlex.split(INTEREST)).out == (
        "From         To           Days         On  Rate          Kind              Amount\n"
        "30 Sep 2026  30 Oct 2026    30  ¥3,000.00  0.04 % a day  interest          ¥36.00\n"
        "30 Oct 2026  4 Nov 2026      5  ¥3,000.00  0.06 % a day  penalty interest   ¥9.00\n"
        "\n"
        "Days                  35\n"
        "Interest          ¥36.00\n"
        "Penalty interest   ¥9.00\n"
        "Together          ¥45.00\n"
    )


def test_statements_as_a_table(ashore: Terminal) -> None:
    out = ashore(*shlex.split(CARD)).out
    assert "5 May 2026  23 May 2026    ¥917.85  ¥107.85    ¥17.85     ¥0.00    ¥917.85\n" in out
    assert out.endswith(
        "Interest on the statement of 5 May 2026\n"
        "\n"
        "From         To           Days         On  Rate          Kind      Amount\n"
        "30 Mar 2026  22 Apr 2026    24  ¥1,000.00  0.05 % a day  interest  ¥12.00\n"
        "23 Apr 2026  5 May 2026     13    ¥900.00  0.05 % a day  interest   ¥5.85\n"
    )
    none = ashore(*shlex.split(CARD.replace("--until 2026-05-05", "--until 2026-04-01")))
    assert none == (0, "No statement falls on or before this day.\n", "")


def test_rates_as_a_table(ashore: Terminal) -> None:
    assert ashore(*shlex.split(APR)).out == (
        "True cost a year, nominal      9.6857 %\nTrue cost a year, compounded  10.1275 %\n"
    )


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (MINIMUM, "Months           1,010\nThat is          84 years 2 months\nInterest in all  ¥66,285.72\n"),
        ("calc minimum --balance 100 --rate 12 --fixed 60 --currency USD",
         "Months           2\nThat is          2 months\nInterest in all  US$1.41\n"),
        ("calc minimum --balance 1200 --rate 0 --fixed 100",
         "Months           12\nThat is          1 year\nInterest in all  ¥0.00\n"),
        ("calc minimum --balance 7500 --rate 24 --percent 2",
         "This never ends: the payment does not cover the interest of a month.\n"),
        ("calc minimum --balance 100亿 --rate 12 --percent 1.0001 --floor 1",
         "This takes more than a thousand years.\n"),
    ],
)  # fmt: skip
def test_months_as_a_table(line: str, text: str, ashore: Terminal) -> None:
    assert ashore(*shlex.split(line)) == (0, text, "")


def test_in_chinese(ashore: Terminal) -> None:
    out = ashore("--language", "zh_CN", *shlex.split(INTEREST)).out
    assert out.startswith("从")
    assert "罚息" in out


def test_currencies_have_their_own_decimals(ashore: Terminal) -> None:
    line = "calc instalment --principal 20000000 --rate 1.5 --periods 360 --currency jpy"
    assert document(ashore, line)["rows"][0]["payment"] == 69024


def test_a_minus_may_stand_apart_or_not(ashore: Terminal) -> None:
    both = [
        document(ashore, f"calc apr --periods-per-year 12 --flow 5000 {flow}")
        for flow in (
            "--flow -230x24",
            "--flow=-230x24",
            "--flow \u2212230×24",
            "--flow '-230 * 24'",
        )
    ]
    assert both.count(both[0]) == 4
    assert signed(["--flow", "-5", "--json", "-5"]) == ["--flow=-5", "--json", "-5"]


def test_a_rate_may_name_its_period(ashore: Terminal) -> None:
    plain = document(ashore, INTEREST)
    assert document(ashore, INTEREST.replace("0.04 --per day", "万分之四")) == plain
    assert document(ashore, INTEREST.replace("0.04 --per day", "'0.04 %/day'")) == plain


@pytest.mark.parametrize("name", CALCULATIONS)
def test_help_shows_an_example_that_works(name: str, ashore: Terminal) -> None:
    with pytest.raises(SystemExit) as ended:
        ashore("calc", name, "--help")
    assert ended.value.code == 0
    example = CALCULATIONS[name].example
    assert ashore(*shlex.split(example)[1:]).status == 0


def test_help_is_printed_with_the_example_on_one_line(
    ashore: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in ([], ["card"]):
        with pytest.raises(SystemExit):
            ashore("calc", *words, "--help")
        out = capsys.readouterr().out
        assert re.search(r"^Example: ashore calc .*$", out, re.MULTILINE)
        assert words or all(name in out for name in CALCULATIONS)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("calc", "This command needs CALCULATION."),
        ("calc loan", "There is no calculation “loan”."),
        ("calc apr", "This command needs --flow."),
        ("calc apr --flow 5000 --flow -230x24", "This command needs --periods-per-year."),
        ("calc card --due 2026-04-23", "This command needs --charge."),
        ("calc minimum --balance 5 --rate 5", "This command needs --percent."),
        ("calc instalment --principal 5", "This command needs --rate."),
        ("calc instalment --principal 5 --method flat-fee", "This command needs --fee-per-period."),
        (f"{INSTALMENT} --fee-per-period 1", "--fee-per-period: Only the method flat-fee"),
        (f"{INSTALMENT} --method square", "--method: This is not one of the choices."),
        (f"{INSTALMENT} --accrual weekly", "--accrual: This is not one of the choices. Write one of: monthly, actual."),
        (f"{INSTALMENT} --accrual actual", "--start: Interest by the actual days needs the date"),
        (f"{INSTALMENT} --prepay 5", "--prepay: Write a date and then an amount"),
        (f"{INSTALMENT} --prepay 7:5", "--prepay: Write a whole number from 1 to 6."),
        (f"{INSTALMENT} --prepay 2:900", "--prepay: The prepayment is more than what is still owed"),
        (f"{INSTALMENT} --prepay 2026-03-31:9", "--prepay: A date needs the day of the loan."),
        (f"{PREPAID} --prepay 2026-03-30:9", "--prepay: No instalment is due on this day."),
        (f"{PREPAID} --keep both", "--keep: This is not one of the choices. Write one of: payment, term."),
        (f"{INSTALMENT} --received 1001", "--received: What was received is more than 0"),
        (f"{INSTALMENT} --paid-each 175", "--paid-each: The payment holds rate and fee already."),
        (f"{INSTALMENT} --rate ''", "--rate needs a value after it."),
        (f"{INSTALMENT} --periods 0", "--periods: Write a whole number from 1 to 1200."),
        (f"{INSTALMENT} --periods six", "--periods: Write a whole number from 1 to 1200."),
        (f"{INSTALMENT} --principal 0", "--principal: Write an amount above 0"),
        (f"{INSTALMENT} --principal -5", "--principal: Write the amount without a minus"),
        (f"{INSTALMENT} --principal $5", "--principal: This sign belongs to another currency"),
        (f"{INSTALMENT} --currency XYZ", "--currency: “XYZ” is not the code of a currency."),
        (f"{INSTALMENT} --rate 9000", "--rate: This would be 9,000.00 % a year"),
        (f"{INSTALMENT} --rate nine", "--rate: This is not a rate."),
        (f"{INSTALMENT} --start 2026-02-30", "--start: There is no such day in the calendar."),
        (f"{INTEREST} --per week", "--per: This is not one of the choices. Write one of: day, month, year."),
        (f"{INTEREST} --to 2026-09-01", "--to: The last day is before the first one."),
        (f"{INTEREST} --due 2026-09-01", "--due: The due date is before the first day"),
        (f"{INTEREST} --payment 2026-09-01:5", "--payment: A payment is before the first day"),
        (f"{INTEREST} --payment 2026-10-30:5000", "--payment: A payment is more than what is owed"),
        (f"{INTEREST} --payment 5", "--payment: Write a date and then an amount"),
        (f"{INTEREST} --payment soon:5", "--payment: This is not a date."),
        (f"{INTEREST} --penalty-rate 0.06", "--penalty-rate: The penalty is a multiple of the rate or"),
        (f"{INTEREST} --penalty-multiple 0.5", "--penalty-multiple: Penalty interest is 1 to 10 times"),
        ("calc interest --principal 5 --rate 5 --from 2026-01-01 --to 2026-02-01 --penalty-multiple 2",
         "This command needs --due."),
        (f"{CARD} --statement-day 32", "--statement-day: Write a whole number from 1 to 31."),
        (f"{CARD} --minimum-percent 101", "--minimum-percent: A share cannot be more than 100 %."),
        (f"{CARD} --late-fee-percent five", "--late-fee-percent: This is not a percent."),
        (f"{CARD} --late-fee-floor x", "--late-fee-floor: This is not an amount."),
        (f"{APR} --flow 2026-01-01:5", "--flow: Give every amount a date, or none of them."),
        ("calc apr --periods-per-year 12 --flow 2026-01-01:5 --flow 2026-02-01:-6",
         "--periods-per-year: The amounts have dates"),
        (f"{APR} --flow 2026-01-01:5x3", "--flow: This is not an amount with its direction."),
        (f"{APR} --flow 5x0", "--flow: Write a whole number from 1 to 1200."),
        (f"{APR} --flow ''", "--flow needs a value after it."),
        (f"{APR} --flow x:y:z", "--flow: This is not an amount with its direction."),
        (f"{APR} --convention simple", "--convention: This is not one of the choices."),
        ("calc apr --periods-per-year 12 --flow 5000", "--flow: There must be money that comes in"),
        ("calc apr --periods-per-year 12 --flow -100 --flow 200 --flow -100", "--flow: Money goes to and fro"),
        ("calc apr --flow 2026-01-01:1 --flow 2026-01-02:-1000亿", "--flow: No yearly rate within reason"),
    ],
)  # fmt: skip
def test_wrong_input_is_said_with_status_2(line: str, complaint: str, ashore: Terminal) -> None:
    said = ashore(*shlex.split(line))
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(f"ashore: {complaint}".replace(" %", "\N{NO-BREAK SPACE}%")[:20])
    assert complaint in said.err.replace("\N{NO-BREAK SPACE}", " ")
    assert said.err.count("\n") == 1


def test_every_place_is_an_option_of_some_calculation() -> None:
    assert set(PLACES.values()) == {"--to", "--due", "--payment", "--start", "--flow"}
