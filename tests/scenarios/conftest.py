"""A store, and the catalogue as the program has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ashore.paths import Profile
from ashore.storage import Store


@pytest.fixture
def store(profile: Profile) -> Iterator[Store]:
    opened = Store.open(profile.folder)
    yield opened
    opened.close()
