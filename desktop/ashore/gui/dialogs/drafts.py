"""What was typed into a form and not saved; it lives as long as the window."""

from __future__ import annotations

from collections.abc import Mapping


class Drafts:
    """Texts by the debt they are for, "" for a new one; the latest is offered first.

    The window owns one and hands it to each form. Nothing of it is written anywhere.
    """

    def __init__(self) -> None:
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
