"""A store, drafts as the reader of fields makes them, and what a refused save says."""

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


@pytest.fixture
def other(profile: Profile, store: Store) -> Iterator[Store]:
    """Another process at the same file."""
    opened = Store.open(profile.folder)
    yield opened
    opened.close()
