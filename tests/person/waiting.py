"""Waiting for something to become true: asked again and again, never slept for."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
STEP_S = 0.02


def until(ask: Callable[[], T | None], what: str, seconds: float = 10) -> T:
    """The first answer that counts as true. Raises AssertionError after ``seconds`` without one."""
    end = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s in vain: {what}; last seen: {answer!r}")
        time.sleep(STEP_S)
