"""Waiting for something to become true: asked again and again, never slept for."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
STEP_S = 0.02


class Gone(Exception):
    """What was looked at is not there any more; the next look may find what came in its place."""


def until(ask: Callable[[], T | None], what: str, seconds: float = 10) -> T:
    """The first answer that counts as true. Raises AssertionError after ``seconds`` without one."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = ask()
        except Gone:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s in vain: {what}; last seen: {answer!r}")
        time.sleep(STEP_S)
