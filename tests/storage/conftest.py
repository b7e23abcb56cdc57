"""A store in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from ashore.paths import Profile
from ashore.storage import Store


@pytest.fixture
def opener(profile: Profile) -> Iterator[Callable[[], Store]]:
    """Opens the profile's store again and again; closes what it opened."""
    opened: list[Store] = []

    def open_store() -> Store:
        opened.append(Store.open(profile.folder))
        return opened[-1]

    yield open_store
    for one in opened:
        one.close()


@pytest.fixture
def store(opener: Callable[[], Store]) -> Store:
    return opener()
