"""Every worked example in tests/data/worked, from the command line to the cent."""

from __future__ import annotations

import json
import shlex
import tomllib
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Terminal

WORKED = Path(__file__).parents[1] / "data" / "worked"
CASES = [
    pytest.param(case, id=f"{file.stem}: {case['id']}")
    for file in sorted(WORKED.glob("*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8")).get("case", [])
]


def at(document: Any, path: str) -> Any:
    """What a path like ``rows.-1.payment`` leads to."""
    for step in path.split("."):
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def same(found: Any, expected: Any) -> bool:
    """Whether a value is the expected one; a rate with as many decimals as are expected."""
    if isinstance(expected, dict):
        return all(same(found[key], value) for key, value in expected.items())
    if isinstance(expected, str) and expected.lstrip("-").replace(".", "", 1).isdigit():
        places = Decimal(expected)
        return Decimal(found).quantize(places, ROUND_HALF_UP) == places
    return bool(found == expected)


@pytest.mark.parametrize("case", CASES)
def test_worked_example(case: dict[str, Any], ashore: Terminal) -> None:
    assert case["source"]
    said = ashore(*shlex.split(case["line"]), "--json")
    assert (said.status, said.err) == (0, "")
    document = json.loads(said.out)
    for path, expected in case["expect"].items():
        found = at(document, path)
        assert same(found, expected), f"{path} is {found}, not {expected}"


def test_there_are_many() -> None:
    assert len(CASES) >= 100
    ids = [case.id for case in CASES]
    assert len(set(ids)) == len(ids)
