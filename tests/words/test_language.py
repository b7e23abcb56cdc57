"""Which language is spoken, and that words come in it with and without a window."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ashore.words import language

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")

SYSTEMS = [
    ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
    ({"LANG": "zh_TW.UTF-8"}, "zh_CN"),
    ({"LANG": "en_US.UTF-8"}, "en"),
    ({"LANG": "de_DE.UTF-8"}, "en"),
    ({}, "en"),
    ({"LANG": "C.UTF-8"}, "en"),
    ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh_CN"),
    ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
    ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:zh_CN:en"}, "zh_CN"),
    # glibc too leaves LANGUAGE aside where the locale is C
    ({"LC_ALL": "C", "LANGUAGE": "zh_CN"}, "en"),
    ({"LC_ALL": "C.UTF-8", "LANGUAGE": "zh_CN"}, "zh_CN"),
]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the system is asked there")
@pytest.mark.parametrize(("environment", "spoken"), SYSTEMS)
def test_the_systems_language(
    environment: dict[str, str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language.system() == spoken


@pytest.mark.parametrize(
    ("names", "spoken"),
    [
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["en-Latn-US"], "en"),
        (["fr-FR", "zh-Hant-HK"], "zh_CN"),
        (["ja"], "en"),
        ([], "en"),
        (["ZH"], "zh_CN"),
    ],
)
def test_the_first_language_that_is_known(names: list[str], spoken: str) -> None:
    assert language.first_known(names) == spoken


def test_words_come_in_the_language_in_use() -> None:
    assert language.translate("Stages", "Formal collection") == "Formal collection"
    language.use("zh_CN")
    assert language.current() == "zh_CN"
    assert language.translate("Stages", "Formal collection") == "正式催收期"
    assert language.translate("Stages", "Nobody translated this") == "Nobody translated this"


@pytest.mark.parametrize(
    ("code", "n", "text"),
    [
        ("en", 1, "1 day"),
        ("en", 2, "2 days"),
        ("en", 0, "0 days"),
        ("zh_CN", 1, "1 天"),
        ("zh_CN", 47, "47 天"),
    ],
)
def test_plurals(code: str, n: int, text: str) -> None:
    language.use(code)
    assert language.translate("Figures", "%n day(s)", None, n) == text


def test_another_language_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="fr"):
        language.use("fr")
    assert language.current() == "en"


def test_a_window_is_told_and_qt_speaks_the_same(qtbot: QtBot) -> None:
    class Listener(QWidget):
        told = 0

        def changeEvent(self, event: QEvent) -> None:
            self.told += event.type() is QEvent.Type.LanguageChange

    listener = Listener()
    qtbot.addWidget(listener)
    language.use("zh_CN")
    qtbot.waitUntil(lambda: listener.told > 0)
    assert QCoreApplication.translate("Stages", "Reminder") == "提醒期"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QLocale().language() is QLocale.Language.Chinese
    language.use("en")
    assert QCoreApplication.translate("Stages", "Reminder") == "Reminder"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() is QLocale.Language.English


def test_words_stay_when_memory_is_used_again() -> None:
    # Qt reads a translation where its bytes lie: freed, they were overwritten within seconds.
    language.use("zh_CN")
    for size in range(0, 60_000, 64):
        _ = bytes(size)
    assert language.translate("Stages", "Formal collection") == "正式催收期"


def test_choosing_a_language_alone_does_not_load_qt() -> None:
    code = (
        "import sys\nfrom ashore.words import language\nlanguage.use('zh_CN')\n"
        "print(language.current(), [m for m in sys.modules if m.startswith('PySide6')])\n"
        "print(language.translate('Stages', 'Repaid'))"
    )
    environment = os.environ | {"PYTHONIOENCODING": "utf-8", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode().splitlines() == ["zh_CN []", "已结清"]
    assert done.stderr == b""
