"""Keeps None, True and False alive under Python 3.11, whose references PySide6 gives away.

The wheel of PySide6 6.12 is one for all Pythons and is built with the headers of a newer one,
where these objects cannot die: a call that returns None does not count its reference. Up to
Python 3.11 they can, and after some 5,700 calls of Qt the interpreter stops with "deallocating
None". See docs/decisions/none-under-python-3-11.md.
"""

from __future__ import annotations

import sys

_PLENTY = 1 << (28 if sys.maxsize < 2**32 else 48)
"""References that no session uses up: a billion Qt calls a second for three days."""


def keep_alive() -> None:
    """Give the singletons references in plenty; nothing where Python itself keeps them alive."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= _PLENTY:
        return
    from ctypes import c_ssize_t

    for one in (None, True, False, NotImplemented):
        # An object begins with its reference count.
        c_ssize_t.from_address(id(one)).value += _PLENTY
