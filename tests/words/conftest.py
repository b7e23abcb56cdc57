"""Both languages, and the one that was in use put back afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ashore.words import language


@pytest.fixture(autouse=True)
def _language_put_back() -> Iterator[None]:
    before = language.current()
    language.use("en")
    yield
    language.use(before)
