"""Which language the program speaks, and the words of a translation file in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ashore import assets

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale, QTranslator

LANGUAGES = ("zh_CN", "en")
"""The languages of the program; the words in the source are English."""


@dataclass(slots=True)
class _State:
    """The language in use: its own words and Qt's (dialog buttons, menus of a text field)."""

    code: str
    words: QTranslator
    qt: QTranslator
    # Qt reads the words where these bytes lie: they must stay as long as the translator.
    data: bytes


_state: _State | None = None


def system() -> str:
    """The first language of the system's list that the program speaks, else English.

    The list is that of the desktop settings; where there is none, LANGUAGE, LC_ALL,
    LC_MESSAGES and LANG.
    """
    from PySide6.QtCore import QLocale

    for name in QLocale.system().uiLanguages():
        for code in LANGUAGES:
            if name.replace("_", "-").split("-")[0] == code.split("_")[0]:
                return code
    return "en"


def current() -> str:
    """The code of the language in use; the system's, where nobody chose one yet."""
    return _in_use().code


def use(code: str) -> None:
    """Speak the language ``code`` from now on: "zh_CN" or "en".

    With a QApplication every widget gets LanguageChange; call it again after making one.
    Raises ValueError for another code, and AssetMissing in a damaged installation.
    """
    from PySide6.QtCore import QCoreApplication, QLocale

    global _state
    if code not in LANGUAGES:
        raise ValueError(f"not a language of the program: {code!r}")
    made = _State(code, *_translators(code))
    before, _state = _state, made
    QLocale.setDefault(locale())
    if QCoreApplication.instance():
        if before:
            QCoreApplication.removeTranslator(before.words)
            QCoreApplication.removeTranslator(before.qt)
        # The last one that is installed is asked first.
        QCoreApplication.installTranslator(made.qt)
        QCoreApplication.installTranslator(made.words)


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """The words for ``text`` in the language in use; ``%n`` becomes ``n``.

    Needs no application, and so makes Qt write nothing to a terminal. lupdate finds a call
    only with literal texts, and ``n`` only by its place.
    """
    found = _in_use().words.translate(context, text, disambiguation or "", n) or text
    return found if n < 0 else found.replace("%n", str(n))


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a literal for lupdate, which knows this name; whoever shows it calls ``translate`` with it."""
    return text


def locale() -> QLocale:
    """How the language in use writes numbers and dates."""
    return _locale(current())


@cache
def _locale(code: str) -> QLocale:
    from PySide6.QtCore import QLocale

    return QLocale(code)


@cache
def _translators(code: str) -> tuple[QTranslator, QTranslator, bytes]:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    words, qt = QTranslator(), QTranslator()
    data = assets.bytes_(f"translations/ashore_{code}.qm")
    words.load(data)
    # A distribution may ship Qt without its translations: then Qt's few words stay English.
    qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return words, qt, data


def _in_use() -> _State:
    if _state is None:
        use(system())
    assert _state is not None
    return _state
