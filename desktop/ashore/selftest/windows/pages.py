"""Each page of the window is made and paints, in each language."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ashore.selftest.place import Place, need
from ashore.selftest.windows import window
from ashore.words import language


def check(place: Place) -> str:
    """Visit every place of the navigation."""
    opened = window(place)
    seen: set[str] = set()
    for code in reversed(language.LANGUAGES):
        opened.use_language(code)
        QApplication.processEvents()
        for target in opened.places():
            opened.show_page(target.id)
            QApplication.processEvents()
            page = opened.pages.currentWidget()
            need(page is not None and not page.grab().isNull(), f"nothing painted: {target.id}")
            seen.add(target.id)
    opened.show_page("debts")
    return f"{len(seen)} pages in {len(language.LANGUAGES)} languages"
