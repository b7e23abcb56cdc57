"""Icons are there, tinted by token, crisp on every screen, and follow the theme."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ashore import assets
from ashore.gui import icons, theme


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


@pytest.fixture(scope="module")
def recipe(checkout: Path) -> ModuleType:
    """The recipe packaging/icons.py, as a module."""
    place = checkout / "packaging" / "icons.py"
    spec = importlib.util.spec_from_file_location("icon_recipe", place)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def names() -> list[str]:
    """The names of the line icons."""
    return sorted(Path(name).stem for name in assets.names("icons", ".svg"))


def is_in(image: QImage, colour: QColor) -> bool:
    """Whether what is drawn in image is drawn in colour alone; its edges are a matter of alpha."""
    drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [pixel for pixel in drawn if pixel.alpha() > 100]
    wanted = (colour.red(), colour.green(), colour.blue())
    # A little is lost where a half-covered pixel is multiplied by its alpha and back.
    return bool(solid) and all(
        abs(part - want) <= 2
        for pixel in solid
        for part, want in zip((pixel.red(), pixel.green(), pixel.blue()), wanted, strict=True)
    )


@pytest.mark.parametrize("name", names())
def test_every_icon_is_drawn_in_the_colour_of_its_token(name: str) -> None:
    drawn = icons.pixmap(name, "accent", 20, 2.0).toImage()
    assert drawn.size() == QSize(40, 40)
    assert is_in(drawn, theme.current().color("accent"))


def test_the_folder_holds_what_the_recipe_lists(recipe: ModuleType) -> None:
    assert names() == sorted(recipe.LINE_ICONS)
    sizes = {int(Path(name).stem.split("-")[1]) for name in assets.names("icons/app", ".png")}
    assert sizes == set(recipe.APP_SIZES)


def test_icons_that_the_program_names_exist(checkout: Path) -> None:
    there, named = set(names()), set()
    for file in (checkout / "desktop" / "ashore" / "gui").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        named |= set(re.findall(r"""icons\.(?:icon|pixmap)\(\s*["']([a-z0-9-]+)["']""", text))
        named |= set(re.findall(r"""icons\.set_icon\([\w.]+,\s*["']([a-z0-9-]+)["']""", text))
    assert named
    assert named - there == set()


def test_every_icon_is_shown_somewhere(checkout: Path, recipe: ModuleType) -> None:
    gui = (checkout / "desktop" / "ashore" / "gui").rglob("*.py")
    text = "".join(file.read_text(encoding="utf-8") for file in gui)
    signs = {icon for _, icon, _ in recipe.SHEET_SIGNS}
    assert [name for name in names() if f'"{name}"' not in text and name not in signs] == []


def test_the_signs_of_the_style_sheet_are_as_the_recipe_makes_them(
    recipe: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for folder in ("icons", "themes"):
        (tmp_path / folder).mkdir()
        for name in assets.names(folder):
            (tmp_path / name).write_bytes(assets.bytes_(name))
    monkeypatch.setattr(recipe, "RESOURCES", tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    recipe.themes()
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


def test_the_icons_come_with_their_licence() -> None:
    assert "ISC License" in assets.text("icons/LICENSE-lucide.txt")


def test_an_icon_is_made_once_and_has_a_disabled_state() -> None:
    first, second = icons.icon("plus"), icons.icon("plus")
    assert first.cacheKey() == second.cacheKey()
    off = first.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled).toImage()
    assert is_in(off, theme.current().color("disabled"))
    assert icons.icon("plus", "accent").cacheKey() != first.cacheKey()
    assert icons.icon("plus", size=16).actualSize(QSize(64, 64)) == QSize(16, 16)


def test_unknown_names_are_refused() -> None:
    with pytest.raises(assets.AssetMissing):
        icons.icon("no-such-icon")
    with pytest.raises(KeyError):
        icons.icon("plus", "no_such_token")


def test_an_icon_that_was_set_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button, action = QPushButton(), QAction()
    qtbot.addWidget(button)
    for target in (button, action):
        icons.set_icon(target, "plus", "accent")
        icons.set_icon(target, "calendar", "accent")
        assert len(target.children()) == 1
    theme.apply(qapp, "dark")
    for shown in (button.icon(), action.icon()):
        drawn = shown.pixmap(QSize(20, 20), 1.0).toImage()
        assert drawn == icons.pixmap("calendar", "accent").toImage()
        assert is_in(drawn, theme.named("dark").color("accent"))


def test_a_button_that_is_gone_is_not_followed(qapp: QApplication) -> None:
    button = QPushButton()
    icons.set_icon(button, "plus")
    del button
    theme.apply(qapp, "dark")


def test_the_programs_own_icon_has_every_size() -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 32, 48, 256, 512} <= sizes
    assert icons.app_icon().pixmap(16, 16).toImage().pixelColor(8, 8).alpha() == 255
