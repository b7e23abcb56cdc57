"""One more try for a test that drives a real screen: a busy machine may swallow a key."""

from __future__ import annotations

import pytest
from _pytest.runner import runtestprotocol


def second_try(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Run ``item``, and once more where it failed; what counts is the last try."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    if any(report.failed for report in reports):
        item._initrequest()  # type: ignore[attr-defined]
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
