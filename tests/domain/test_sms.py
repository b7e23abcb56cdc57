"""What is recognised in a lender's message, in both languages; and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from ashore.catalogue import currency
from ashore.domain.sms import MAX_LENGTH, NumberKind, read_message

TODAY = date(2026, 11, 24)
CASE, CARD, PHONE = NumberKind.CASE, NumberKind.CARD_END, NumberKind.PHONE


@pytest.mark.parametrize(
    ("text", "code", "amounts", "days", "numbers", "sender"),
    [
        ("【花呗】您本期账单2,140.50元已逾期，请于11月25日前还款。如有疑问致电95188。案件编号：HB20261124001",
         "CNY", [214_050], ["2026-11-25"], [(CASE, "HB20261124001"), (PHONE, "95188")], "花呗"),
        ("【工商银行】您尾号0415的信用卡应还金额12000.00元，最低还款额1,200.00元，到期还款日2026年11月25日，客服95588",
         "CNY", [1_200_000, 120_000], ["2026-11-25"], [(CARD, "0415"), (PHONE, "95588")], "工商银行"),
        ("[Acme Bank] Your payment of USD 1,250.00 was due 22 Nov 2026. Ref no: AB-12345. Call 400-123-4567",
         "USD", [125_000], ["2026-11-22"], [(CASE, "AB-12345"), (PHONE, "400-123-4567")], "Acme Bank"),
        ("Pay ¥500 by Nov 30, card ending in 2207, case number 778812",
         "CNY", [50_000], ["2026-11-30"], [(CASE, "778812"), (CARD, "2207")], ""),
        ("您拖欠1.2万元，请于11月25号前联系13800138000", "CNY", [1_200_000], ["2026-11-25"],
         [(PHONE, "13800138000")], ""),
        ("（2026）京0105民初1234号案件将于12月3日开庭", "CNY", [], ["2026-12-03"],
         [(CASE, "（2026）京0105民初1234号")], ""),
        ("编号：（2026）京0105民初1234号", "CNY", [], [], [(CASE, "（2026）京0105民初1234号")], ""),
        ("请还500块，还是500元", "CNY", [50_000], [], [], ""),
        ("Please pay 300 dollars by December 1st, 2026", "USD", [30_000], ["2026-12-01"], [], ""),
        ("We are owed $80 since 2026/11/01", "USD", [8_000], ["2026-11-01"], [], ""),
        # A part of a number, a negative one, a range, coins beside it: nothing.
        ("利息345.678元", "CNY", [], [], [], ""),
        ("欠款￥ 1，234．56，共计1,234元5角", "CNY", [], [], [], ""),
        ("您有-100元的溢缴款，或500-600元，¥3亿", "CNY", [], [], [], ""),
        ("请今天还，500元。共¥1,234.50，谢谢", "CNY", [50_000, 123_450], [], [], ""),
        # Another currency, a day that is none, figures without a meaning: nothing.
        ("Pay US$80 by 31 Nov or 2026-13-40; code 123456", "CNY", [], [], [], ""),
        ("逾期3天，共2期，区块链", "CNY", [], [], [], ""),
        ("", "CNY", [], [], [], ""),
    ],
)  # fmt: skip
def test_messages(
    text: str, code: str, amounts: list[int], days: list[str],
    numbers: list[tuple[NumberKind, str]], sender: str,
) -> None:  # fmt: skip
    found = read_message(text, currency(code), TODAY)
    assert [amount.minor for amount in found.amounts] == amounts
    assert [day.on.isoformat() for day in found.days] == days
    assert [(number.kind, number.number) for number in found.numbers] == numbers
    assert found.sender == sender
    places = [piece.found for piece in found.amounts] + [piece.found for piece in found.days]
    for place in places + [number.found for number in found.numbers]:
        assert text[place.start : place.end] == place.text


def test_a_text_that_is_too_long_is_read_up_to_its_limit() -> None:
    text = "a" * MAX_LENGTH + " 500元"
    assert read_message(text, currency("CNY"), TODAY).amounts == ()
