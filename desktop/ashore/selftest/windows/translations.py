"""Every language has its words: the program's own, the guide, and Qt's."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox

from ashore import assets
from ashore.selftest.place import Place, need
from ashore.selftest.windows import application
from ashore.words import language

_CANCEL = QDialogButtonBox.StandardButton.Cancel
"""A word of Qt's own."""


def check(place: Place) -> str:
    """Speak each language, and look a sentence of each source up."""
    application(place)
    spoken, said = language.current(), {}
    try:
        for code in language.LANGUAGES:
            language.use(code)
            own = language.translate("Start", "The picture of the window is in {file}")
            box = QDialogButtonBox(_CANCEL)
            qt = box.button(_CANCEL).text()
            guide = assets.text(f"guide/{code}.md")
            said[code] = (own, qt, guide)
    finally:
        language.use(spoken)
    for texts in zip(*said.values(), strict=True):
        need(len(set(texts)) == len(said), f"not translated: {texts[0][:40]}")
    return f"{len(said)} languages: {', '.join(said)}"
