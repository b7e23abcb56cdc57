"""The options of ``ashore plan``."""

from __future__ import annotations

BUDGET, PAYDAY, CASH = "--budget", "--payday", "--cash"
STRATEGY, CONVENTION, CURRENCY = "--strategy", "--convention", "--currency"
EXPORT = "--export"
