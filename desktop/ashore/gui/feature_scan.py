"""Switches off a search that PySide6 does in every module that is imported after it."""

from __future__ import annotations

import sys
from contextlib import suppress

import PySide6.QtCore  # noqa: F401 - its import installs the search


def skip_feature_scan() -> None:
    """Spare all modules PySide6's search for ``from __feature__`` in their sources.

    It reads every source that is imported after it: 100 ms and 20 MB for the store alone. The
    hook is private, so do without it where it moved.
    """
    feature = sys.modules.get("shibokensupport.feature")
    with suppress(AttributeError):
        if callable(getattr(feature, "_mod_uses_pyside", None)):
            feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]
