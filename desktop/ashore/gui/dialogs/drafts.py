"""What was typed into a form and not saved; it lives as long as the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt


class Drafts(QObject):
    """Texts by the debt they are for, "" for a new one; the latest is offered first.

    The desk of a window owns one. Nothing of it is written anywhere.
    """

    def __init__(self, desk: QObject) -> None:
        super().__init__(desk)
        self._kept: dict[str, list[dict[str, str]]] = {}

    def keep(self, key: str, texts: Mapping[str, str]) -> None:
        """Keep the texts of a form that was closed without saving."""
        self._kept.setdefault(key, []).append(dict(texts))

    def latest(self, key: str) -> dict[str, str] | None:
        """The texts that were kept last, if any."""
        kept = self._kept.get(key)
        return dict(kept[-1]) if kept else None

    def drop(self, key: str) -> None:
        """Forget the latest: it was taken up again, or is not wanted."""
        kept = self._kept.get(key)
        if kept:
            kept.pop()


def drafts_of(desk: QObject) -> Drafts:
    """The drafts that belong to a desk."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = desk.findChild(Drafts, options=direct)
    return found if isinstance(found, Drafts) else Drafts(desk)
