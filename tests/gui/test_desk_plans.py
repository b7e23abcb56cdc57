"""The saved plans as the window has them: read late, and kept up to date by what is done."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.gui.dialog_kit import make_desk

from ashore.gui.desk import Desk
from ashore.planning.baseline import SavedPlan
from ashore.planning.cash import CashFlow, Income
from ashore.planning.inputs import PlanInputs
from ashore.planning.intake import take_in
from ashore.planning.make import make_plan
from ashore.services import plans
from ashore.storage import Store


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path, demo=True)
    yield made
    made.store.close()


def inputs(desk: Desk) -> PlanInputs:
    return PlanInputs(CashFlow("CNY", (Income(300_000, day=10),), available=90_000), desk.today)


def test_they_follow_what_is_done_and_taken_back(desk: Desk) -> None:
    said = inputs(desk)
    assert desk.plans == {}
    desk.do(plans.save_inputs, said)
    assert desk.plans == {"CNY": SavedPlan(said)}
    taken = take_in(desk.records.values(), desk.today, desk.catalogue.boundaries_of, "CNY")
    plan = make_plan(taken.starts, said.flow(desk.today), desk.today)
    first = plan.payments[0]
    desk.do(plans.record_planned, first, desk.today, first.amount, desk.today)
    assert desk.plans["CNY"].inputs == replace(said, spent=first.amount)
    desk.undo()
    desk.do(plans.keep_baseline, plan, said, desk.today)
    assert desk.plans["CNY"].baseline is not None
    desk.undo()
    assert desk.plans == {"CNY": SavedPlan(said)}
    desk.undo()
    assert desk.plans == {}
    desk.redo()
    assert desk.plans == desk.store.plans() == {"CNY": SavedPlan(said)}


def test_they_are_read_again_where_another_process_wrote(desk: Desk) -> None:
    assert desk.plans == {}
    with closing(Store.open(desk.store.folder)) as other:
        plans.save_inputs(other, inputs(desk))
    assert desk.was_changed_outside()
    desk.reload()
    assert desk.plans == {"CNY": SavedPlan(inputs(desk))}
    desk.replace_contents(desk.catalogue, desk.records.values(), desk.portfolio)
    assert desk.plans == {"CNY": SavedPlan(inputs(desk))}


def test_the_start_does_without_the_planning() -> None:
    code = (
        "import sys, ashore.gui.desk, ashore.storage.store; "
        "sys.exit(any(name.startswith(('ashore.planning', 'ashore.storage.plans')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
