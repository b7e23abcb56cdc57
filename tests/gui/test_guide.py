"""The guide: it is complete in both languages, it says what the program does, and it is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontInfo, QKeySequence, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.dialog_kit import dress, focused, keys, press, settle, shown, speaking

from ashore import assets
from ashore.catalogue import Catalogue, currency
from ashore.domain.amount_text import parse_amount
from ashore.domain.date_text import parse_date
from ashore.domain.debt import Kind
from ashore.domain.errors import UserError
from ashore.domain.rate_text import parse_rate
from ashore.domain.rates import Period
from ashore.gui import fonts, theme
from ashore.gui.actions import Actions
from ashore.gui.dialogs.guide import SECTIONS, GuideDialog
from ashore.gui.dialogs.guide_text import headings
from ashore.paths import Profile
from ashore.services.currency_guess import named_currency
from ashore.services.fields import FIELDS, read_fields
from ashore.services.history import LIMIT as UNDO_STEPS
from ashore.services.imports import REQUIRED
from ashore.storage import backups
from ashore.words import language

TODAY = date(2026, 11, 24)
EN, ZH = (assets.text(f"guide/{code}.md") for code in ("en", "zh_CN"))
BOTH = pytest.mark.parametrize("text", [EN, ZH], ids=["en", "zh_CN"])


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    dress()
    yield from speaking("en")


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    """The guide, shown in English."""
    made = GuideDialog(None)
    shown(qtbot, made)
    made.resize(960, 680)
    settle()
    return made


def section(text: str, name: str) -> str:
    """The Markdown of one section."""
    parts = re.split(r"^## .*$", text, flags=re.MULTILINE)[1:]
    return parts[SECTIONS.index(name)]


def first_cells(text: str) -> list[str]:
    """The first cell of each row of the table in a section, the head left out."""
    rows = [line.split("|")[1].strip() for line in text.splitlines() if line.startswith("|")]
    return rows[2:]


def typed(text: str) -> list[str]:
    """What stands in the guide as something to type."""
    return re.findall(r"`([^`\n]+)`", text)


# What it says


@BOTH
def test_all_sections_are_there_in_order(text: str) -> None:
    assert text.count("\n## ") == len(SECTIONS)
    assert 120 <= len(text.splitlines()) <= 310


def test_both_languages_say_the_same_in_the_same_order() -> None:
    for name in SECTIONS:
        english, chinese = section(EN, name), section(ZH, name)
        shape = [
            [(line[:1] if line[:1] in "-|1234" else "p") for line in part.splitlines() if line]
            for part in (english, chinese)
        ]
        assert shape[0] == shape[1], name


def test_names_of_controls_are_those_of_the_window(checkout: Path) -> None:
    tree = ElementTree.parse(checkout / "resources" / "translations" / "ashore_zh_CN.ts")
    sources, words = set(), set()
    for message in tree.iter("message"):
        sources.add(bare(message.findtext("source") or ""))
        words.add(bare(message.findtext("translation") or ""))
    for text, pattern, known in (
        (EN, r"(?<!\*)\*([^*\n]+)\*(?!\*)", sources),
        (ZH, r"“([^”\n]+)”", words),
    ):
        named = {part for found in re.findall(pattern, text) for part in found.split(" › ")}
        # What the article itself says is in quotation marks too.
        named -= {"常见，但不严格"}
        assert len(named) > 10
        unknown = {name for name in named if not any(is_named(name, word) for word in known)}
        assert unknown == set()


def bare(text: str) -> str:
    """A label without mnemonic and dots."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…").strip()


def is_named(name: str, label: str) -> bool:
    """A label, or its words before the colon."""
    return label == name or label.startswith((f"{name}:", f"{name}："))


@BOTH
def test_the_keys_are_those_of_the_menus(text: str, qapp: QApplication) -> None:
    parent = QObject()
    actions = Actions(parent)
    wanted = {
        action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        for action in actions.all()
        if not action.shortcut().isEmpty()
    }
    listed = {
        key.strip() for cell in first_cells(section(text, "keys")) for key in split_keys(cell)
    }
    assert wanted <= listed
    extra = {"Enter", "F2", "Tab", "Shift+Tab", "Alt+Down", "Ctrl+Enter", "Esc"}
    assert {key.replace("↓", "Down") for key in listed} - wanted == extra


def split_keys(cell: str) -> list[str]:
    """``Ctrl+1, Ctrl+2, Ctrl+,`` as three keys."""
    return re.findall(r"(?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]\w*|\d|↓|,(?=$|,))", cell)


@BOTH
def test_the_columns_of_the_file_are_those_that_are_read(text: str) -> None:
    table = section(text, "import")
    named = [name for cell in first_cells(table) for name in typed(cell)]
    assert sorted(named) == sorted(FIELDS[:15])
    required = [line for line in table.splitlines() if "required" in line or "必填" in line]
    assert [typed(line.split("|")[1])[0] for line in required] == list(REQUIRED)
    kinds = next(line for line in table.splitlines() if line.startswith("| `kind`"))
    assert typed(kinds)[1:] == [str(kind) for kind in Kind]


@BOTH
def test_examples_are_read_as_they_stand(text: str) -> None:
    catalogue, cny = Catalogue(), currency("CNY")
    first = typed(section(text, "first"))
    lenders = first[:3]
    assert [found.id for name in lenders if (found := catalogue.find(name))] == ["huabei"] * 3
    amounts = [parse_amount(t, cny) for t in first[3:6]]
    assert amounts == [1_200_000] * 3
    known = [found for found, _ in catalogue.currencies()]
    named = [named_currency(t, known, cny) for t in first[6:8]]
    assert named == [currency("USD"), currency("EUR")]
    assert {parse_date(t, TODAY) for t in first[8:11]} == {date(2026, 11, 22)}
    assert [parse_rate(t, Period.YEAR).period for t in first[11:15]] == [
        Period.YEAR, Period.MONTH, Period.DAY, Period.DAY
    ]  # fmt: skip


@BOTH
def test_values_of_the_import_table_are_read(text: str) -> None:
    for line in section(text, "import").splitlines():
        if not line.startswith("| `"):
            continue
        names, values = (typed(cell) for cell in line.split("|")[1:3])
        for value in values:
            texts = {"name": "x", "balance": "1000", "due_date": "2026-11-22", "rate": "0.5 %"}
            texts["rate_period"] = "year"
            texts[names[-1]] = value
            assert read_fields(texts, Catalogue(), TODAY).errors == (), (names, value)


@BOTH
def test_the_days_of_the_stages_are_the_rules(text: str) -> None:
    rule = Catalogue().default_boundaries()
    rows = [line for line in section(text, "stages").splitlines() if line.startswith("|")][2:]
    numbers = [[int(n) for n in re.findall(r"\d+", row.split("|")[2])] for row in rows]
    assert numbers == [
        [1, rule.phone_contact_from - 1],
        [rule.phone_contact_from, rule.formal_collection_from - 1],
        [rule.formal_collection_from],
    ]


@BOTH
def test_figures_about_the_program_are_its_own(text: str) -> None:
    assert str(UNDO_STEPS) in section(text, "undo")
    kept = section(text, "backups")
    words = {7: ("seven", "七个"), 4: ("four", "四周"), 12: ("twelve", "十二个月")}
    for number in (backups.DAYS, backups.WEEKS, backups.MONTHS):
        assert any(word in kept for word in words[number])
    profile = Profile(Path("x"))
    for name in (profile.database.name, profile.settings.name):
        assert f"`{name}`" in section(text, "data")
    assert f"`{profile.backups.name}`" in kept


@BOTH
def test_commands_are_understood(text: str) -> None:
    from ashore.cli.parser import parse

    commands = [t for t in typed(section(text, "terminal")) if t.startswith("ashore ")]
    assert len(commands) >= 5
    for command in commands:
        words = command.split()[1:]
        if "--help" in words:
            continue
        parse(words)
    with pytest.raises(UserError):
        parse(["no-such-command"])


@BOTH
def test_a_backup_is_got_back_as_it_says(text: str, tmp_path: Path) -> None:
    """The four steps, done with the files that they name."""
    from ashore.services.demo import lay_out_demo
    from ashore.storage import Store

    profile = Profile(tmp_path / "mine").create()
    store = Store.open(profile.folder)
    lay_out_demo(store, TODAY, "en")
    before = store.records()
    copy = store.backup_if_due(TODAY)
    assert copy is not None
    assert copy.parent.name in section(text, "backups")
    store.apply([record.debt.id for record in before], [])
    store.close()
    away = tmp_path / "away"
    away.mkdir()
    for name in ("debts.sqlite", "debts.sqlite-wal", "debts.sqlite-shm"):
        assert f"`{name}`" in section(text, "backups")
        if (profile.folder / name).exists():
            (profile.folder / name).rename(away / name)
    (profile.folder / "debts.sqlite").write_bytes(copy.read_bytes())
    again = Store.open(profile.folder)
    assert again.records() == before
    again.close()


# How it is read


def test_the_contents_lead_to_their_section(guide: GuideDialog) -> None:
    assert guide.contents.count() == len(SECTIONS)
    tops = []
    for n in range(len(SECTIONS)):
        guide.contents.setCurrentRow(n)
        tops.append(guide.text.verticalScrollBar().value())
        assert guide.contents.currentRow() == n
    assert all(later >= before for before, later in pairwise(tops))
    assert tops[-1] > tops[3] > tops[0]


def test_the_contents_follow_the_text(guide: GuideDialog) -> None:
    guide.text.setFocus()
    bar = guide.text.verticalScrollBar()
    bar.setValue(0)
    assert guide.contents.currentRow() == 0
    guide.contents.setCurrentRow(5)
    at = bar.value()
    guide.contents.setCurrentRow(0)
    bar.setValue(at + 20)
    assert guide.contents.currentRow() == 5


def test_a_section_can_be_asked_for(guide: GuideDialog) -> None:
    guide.go_to("backups")
    assert guide.contents.currentItem().text() == "Backups"
    guide.go_to("nowhere")
    assert guide.contents.currentItem().text() == "Backups"


def test_the_search_goes_round_and_counts(guide: GuideDialog) -> None:
    press(guide.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is guide.search
    keys(guide.search, "GB18030")
    assert guide.found.text() == "1 of 1"
    assert guide.text.textCursor().selectedText() == "GB18030"
    guide.search.setText("backup")
    first = guide.text.textCursor().selectionStart()
    seen = [guide.found.text()]
    count = len(guide.text.extraSelections())
    assert count > 3
    for _ in range(count):
        press(guide.search, Qt.Key.Key_Return)
        seen.append(guide.found.text())
    assert seen == [*(f"{n + 1} of {count}" for n in range(count)), f"1 of {count}"]
    assert guide.text.textCursor().selectionStart() == first
    press(guide.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.found.text() == f"{count} of {count}"
    guide.search.setText("no such words")
    assert guide.found.text() == "Not found"
    assert not guide.finder.find_next()
    press(guide.search, Qt.Key.Key_Escape)
    assert (guide.search.text(), guide.found.text(), guide.isVisible()) == ("", "", True)
    press(guide.text, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_f3_looks_on_from_the_text(guide: GuideDialog, qtbot: QtBot) -> None:
    guide.search.setText("backup")
    guide.text.setFocus()
    press(guide.text, Qt.Key.Key_F3)
    assert guide.found.text().startswith("2 of ")
    press(guide.text, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert guide.found.text().startswith("1 of ")


def test_there_is_one_guide_for_a_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    GuideDialog(window).open()
    GuideDialog(window, "keys").open()
    settle()
    found = [g for g in window.findChildren(GuideDialog) if g.isVisible()]
    assert len(found) == 1
    assert found[0].contents.currentItem().text() == "Keyboard"
    assert not found[0].isModal()


def test_it_speaks_the_other_language_at_once(guide: GuideDialog) -> None:
    language.use("zh_CN")
    settle()
    assert guide.text.toPlainText().startswith("上岸：使用说明")
    assert guide.contents.item(0).text() == "第一笔债务"
    assert guide.contents.count() == len(SECTIONS)


def test_it_has_the_program_s_own_look_in_both_themes(
    guide: GuideDialog, qapp: QApplication
) -> None:
    document = guide.text.document()
    sizes = {h.level: fragment_font(h.block).pixelSize() for h in headings(document)}
    assert sizes[1] in range(24, 29)
    assert sizes[2] in range(16, 19)
    families = {fragment_font(block).family() for block in iter_blocks(guide) if block.length() > 1}
    assert families <= set(fonts.FAMILIES)
    for name in ("dark", "light"):
        theme.apply(qapp, name)
        assert theme.current().name == name
        grounds = {
            part.background().color().name().upper()
            for block in iter_blocks(guide)
            for part in formats(block)
            if part.background().style() is not Qt.BrushStyle.NoBrush
        }
        assert grounds == {theme.current().colours["press"].upper()}


def test_a_narrow_window_shows_the_text_alone(guide: GuideDialog) -> None:
    guide.resize(480, 400)
    settle()
    assert not guide.contents.isVisible()
    guide.resize(960, 400)
    settle()
    assert guide.contents.isVisible()


def test_every_control_has_a_name_and_a_place_in_the_order(guide: GuideDialog) -> None:
    guide.search.setText("debt")
    buttons = [b for b in guide.findChildren(QAbstractButton) if b.isVisibleTo(guide)]
    assert all(b.accessibleName() or b.text() for b in buttons)
    assert all(w.accessibleName() for w in (guide.contents, guide.text, guide.search))
    guide.search.setFocus()
    reached = []
    for _ in range(10):
        now = focused()
        assert now is not None
        reached.append(now)
        press(now, Qt.Key.Key_Tab)
    assert {guide.search, guide.contents, guide.text} <= set(reached)


def iter_blocks(guide: GuideDialog) -> Iterator[QTextBlock]:
    """All blocks of the text."""
    block = guide.text.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def formats(block: QTextBlock) -> Iterator[QTextCharFormat]:
    """The formats of a block's parts."""
    part = block.begin()
    while not part.atEnd():
        yield part.fragment().charFormat()
        part += 1


def fragment_font(block: QTextBlock) -> QFontInfo:
    """The font that the first part of a block is drawn with."""
    return QFontInfo(next(formats(block)).font())
