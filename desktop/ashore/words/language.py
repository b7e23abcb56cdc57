"""Which language the program speaks, and the words of a translation file in it."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ashore import assets
from ashore.singletons import keep_alive

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QLocale, QTranslator

# Every part of the window imports this module before it makes much of Qt.
keep_alive()

LANGUAGES = ("zh_CN", "en")
"""The languages of the program; the words in the source are English."""


class _Translators(NamedTuple):
    """The words of one language: the program's own, and Qt's (buttons, menus of a text field)."""

    own: QTranslator
    qt: QTranslator
    # Qt reads the words where these bytes lie: they must stay as long as the translator.
    data: bytes


_code: str | None = None
_installed: _Translators | None = None


def system() -> str:
    """The first language of the system's list that the program speaks, else English.

    Linux has the list in LANGUAGE, LC_ALL, LC_MESSAGES and LANG; other systems are asked by Qt.
    """
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return first_known(QLocale.system().uiLanguages())
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale_name = next((name for name in named if name), "C")
    if locale_name in ("C", "POSIX"):
        return "en"  # as everywhere, LANGUAGE does not count then
    return first_known([*os.environ.get("LANGUAGE", "").split(":"), locale_name])


def first_known(names: Iterable[str]) -> str:
    """The first language of a list such as ``fr_FR.UTF-8``, ``zh-Hans-CN``; else English."""
    for name in names:
        spoken = name.replace("-", "_").split("_")[0].split(".")[0].lower()
        for code in LANGUAGES:
            if spoken == code.split("_")[0]:
                return code
    return "en"


def current() -> str:
    """The code of the language in use; the system's, where nobody chose one yet."""
    return _code or system()


def use(code: str) -> None:
    """Speak the language ``code`` from now on: "zh_CN" or "en".

    With a QApplication every widget gets LanguageChange; call it again after making one.
    Without Qt loaded it is only noted down. Raises ValueError for another code, and
    AssetMissing in a damaged installation.
    """
    global _code, _installed
    if code not in LANGUAGES:
        raise ValueError(f"not a language of the program: {code!r}")
    _code = code
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    core.QLocale.setDefault(locale())
    if core.QCoreApplication.instance():
        before, _installed = _installed, _translators(code)
        if before:
            core.QCoreApplication.removeTranslator(before.own)
            core.QCoreApplication.removeTranslator(before.qt)
        # The last one that is installed is asked first.
        core.QCoreApplication.installTranslator(_installed.qt)
        core.QCoreApplication.installTranslator(_installed.own)


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The words for ``text`` in the language in use; ``%n`` becomes ``n``.

    Needs no application, and so makes Qt write nothing to a terminal. lupdate finds a call
    only with literal texts, and ``n`` only by its place.
    """
    own = _translators(current()).own
    found = own.translate(context, text, disambiguation or "", n) or text
    return found if n < 0 else found.replace("%n", str(n))


def in_sentence(text: str) -> str:
    """Without the capital of a heading, for the middle of a sentence."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a literal for lupdate, which knows this name; whoever shows it calls ``translate``."""
    return text


def locale() -> QLocale:
    """How the language in use writes numbers and dates."""
    return _locale(current())


@cache
def _locale(code: str) -> QLocale:
    from PySide6.QtCore import QLocale

    return QLocale(code)


@cache
def _translators(code: str) -> _Translators:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    made = _Translators(
        QTranslator(), QTranslator(), assets.bytes_(f"translations/ashore_{code}.qm")
    )
    made.own.load(made.data)
    # A distribution may ship Qt without its translations: then Qt's few words stay English.
    made.qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return made
