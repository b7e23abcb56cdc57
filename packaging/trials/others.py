"""Tries the rpm and the AppImage in a bare root."""

from __future__ import annotations

from trials.roots import BareRoot


def try_them(root: BareRoot, display: str) -> None:
    """Both, one after the other. Raises Failed."""
