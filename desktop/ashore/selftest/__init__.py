"""``ashore --self-test``: tries every part of the program where it is installed.

A check is a module of ``data`` (no window) or ``windows`` with one function ``check(place)``: it
returns what it found, in a few words, and raises when something does not hold. A new file is a new
check; nothing else names it. All of it happens in a temporary folder. The lines are for a report,
and so in English whatever the language.
"""

from __future__ import annotations
