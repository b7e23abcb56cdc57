"""Every colour pair is legible, what is compiled is true to its source, and themes change whole."""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ashore import assets
from ashore.domain.stage import Stage
from ashore.gui import theme

TOKENS: dict[str, Any] = tomllib.loads(assets.text("themes/tokens.toml"))
THEMES: tuple[theme.Name, ...] = ("light", "dark")
NEEDED = {"text": 4.5, "sign": 3.0}
PART = {"ground": 0, "text": 1, "sign": 2}


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pairs() -> Iterator[tuple[str, str, str, str, str]]:
    """Every pair of the table: theme, kind, what is drawn, on what, and the stage if any."""
    for name, kind in itertools.product(THEMES, NEEDED):
        for drawn, ground in TOKENS["pairs"][kind]:
            stages = TOKENS[name]["stage"] if "*" in drawn + ground else [""]
            for stage in stages:
                yield name, kind, drawn, ground, stage


def colour(name: str, token: str, stage: str) -> str:
    """The colour of token, which may be a part of a stage."""
    if token.startswith("stage."):
        return str(TOKENS[name]["stage"][stage][PART[token.rpartition(".")[2]]])
    return str(TOKENS[name][token])


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def test_contrast_is_computed_as_in_the_standard() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize(("name", "kind", "drawn", "ground", "stage"), list(pairs()))
def test_every_pair_can_be_read(name: str, kind: str, drawn: str, ground: str, stage: str) -> None:
    ratio = contrast(colour(name, drawn, stage), colour(name, ground, stage))
    assert ratio >= NEEDED[kind], f"{ratio:.2f}"


@pytest.mark.parametrize("name", THEMES)
def test_what_is_compiled_is_what_the_source_says(name: theme.Name) -> None:
    shown, source = theme.named(name), dict(TOKENS[name])
    stages = {stage: tuple(three) for stage, three in source.pop("stage").items()}
    assert dict(shown.colours) == source, "run: python packaging/icons.py render"
    assert {stage: tuple(three) for stage, three in shown.stages.items()} == stages


def test_both_themes_have_the_same_tokens() -> None:
    light, dark = (theme.named(name) for name in THEMES)
    assert light.colours.keys() == dark.colours.keys()
    assert light.stages.keys() == dark.stages.keys()


def test_every_stage_has_its_colours() -> None:
    assert {stage.value for stage in Stage} <= theme.named("light").stages.keys()
    assert theme.current().stage("reminder").text == TOKENS["light"]["stage"]["reminder"][1]


def test_every_token_is_in_a_pair_or_carries_no_meaning() -> None:
    paired = {token for kind in TOKENS["pairs"].values() for pair in kind for token in pair}
    alone = {token for token in TOKENS["light"] if token != "stage"} - paired
    assert alone == {"line"}


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_no_colour_of_its_own(name: theme.Name) -> None:
    template = re.sub(r"Q\w+#qt_\w+", "", assets.text("themes/style.qss"))
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(", template)
    sheet = theme.style_sheet(name)
    assert "$" not in sheet.partition("*/")[2]
    files = set(re.findall(r"url\(theme:([^)]+)\)", sheet))
    assert files
    for file in files:
        assert assets.path(f"themes/{file}").is_file()


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_says_every_state(name: theme.Name) -> None:
    made, shown = theme.palette(name), theme.named(name)
    groups = QPalette.ColorGroup
    for group in (groups.Active, groups.Inactive):
        assert made.color(group, QPalette.ColorRole.WindowText) == shown.color("text")
        assert made.color(group, QPalette.ColorRole.Base) == shown.color("card")
    assert made.color(groups.Disabled, QPalette.ColorRole.Text) == shown.color("disabled")


def test_a_change_of_theme_is_told_once(qapp: QApplication) -> None:
    told: list[str] = []

    def listen() -> None:
        told.append(theme.current().name)

    theme.notifier().changed.connect(listen)
    theme.apply(qapp, "dark")
    theme.apply(qapp, "dark")
    theme.notifier().changed.disconnect(listen)
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.named("dark").color("ground")
    assert theme.named("dark").colours["card"] in qapp.styleSheet()


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Qt.ColorScheme.Dark, "dark"),
        (Qt.ColorScheme.Light, "light"),
        (Qt.ColorScheme.Unknown, "light"),
    ],
)
def test_system_follows_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, expected: str
) -> None:
    monkeypatch.setattr(theme, "_scheme", lambda: scheme)
    theme.apply(qapp, "system")
    assert theme.current().name == expected


def test_the_system_changes_while_the_program_runs(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme = Qt.ColorScheme.Light
    monkeypatch.setattr(theme, "_scheme", lambda: scheme)
    theme.apply(qapp, "system")
    scheme = Qt.ColorScheme.Dark
    qapp.styleHints().colorSchemeChanged.emit(scheme)
    assert theme.current().name == "dark"


def test_a_choice_does_not_follow_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_scheme", lambda: Qt.ColorScheme.Light)
    theme.apply(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current().name == "dark"


def test_a_mark_restyles_the_widget(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    rest = field.grab().toImage()
    theme.mark(field, "invalid", True)
    assert field.grab().toImage() != rest
    theme.mark(field, "invalid", False)
    assert field.grab().toImage() == rest


@pytest.mark.parametrize("kind", [QLineEdit, QPushButton])
def test_focus_draws_a_ring_and_moves_nothing(qtbot: QtBot, kind: type[QWidget]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    control, other = kind(), QPushButton("other")
    layout.addWidget(control)
    layout.addWidget(other)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before, hint = control.grab().toImage(), control.sizeHint()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    focused = control.grab().toImage()
    accent = theme.current().color("accent")
    middle = focused.width() // 2
    assert [focused.pixelColor(middle, y) for y in range(theme.RING)] == [accent] * theme.RING
    assert before.pixelColor(middle, 0) != accent
    assert control.sizeHint() == hint
    assert control.height() == theme.CONTROL_HEIGHT
