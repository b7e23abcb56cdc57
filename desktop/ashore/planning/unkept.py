"""An agreement or a promise to pay that a plan does not keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Unkept:
    """``missing`` (minor units) is not there in time for what was agreed for ``due_on``.

    ``counted``: the plan counts with what the breach leaves; else it goes on as if the lender
    did not mind, and what would follow is not in its figures. Without a promise it counts always.
    """

    debt: str
    name: str
    due_on: date
    missing: int
    counted: bool
    is_promise: bool = False
