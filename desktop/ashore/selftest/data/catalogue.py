"""Lenders, rules, sources and currencies can be read, and agree with each other."""

from __future__ import annotations

from ashore import assets
from ashore.catalogue import Catalogue, currency
from ashore.selftest.place import Place, need


def check(_place: Place) -> str:
    """Read all of it."""
    presets = tuple(Catalogue().presets())
    need(len(presets) == len(assets.names("lenders", ".toml")), "a lender is missing")
    need(currency("CNY").digits == 2, "the currencies are wrong")
    rules = [assets.toml(name) for name in assets.names("rules", ".toml")]
    need(all(rules), "a file of rules is empty")
    return f"{len(presets)} lenders and products, {len(rules)} files of rules"
