"""Whether an agreement names what a rule asks for; which contents those are is data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ashore.domain.agreement.schedule import last_day
from ashore.domain.agreement.values import Agreement, AgreementKind, Content
from ashore.domain.dates import add_months
from ashore.domain.debt import Debt
from ashore.domain.scope import Scope


@dataclass(frozen=True, slots=True)
class Requirement:
    """``contents`` have to be named, and the last payment comes within ``months`` of signing."""

    contents: tuple[Content, ...]
    months: int
    scope: Scope


class Checked(NamedTuple):
    """``missing`` is not named; ``too_long``: it runs longer than the rule allows."""

    missing: tuple[Content, ...]
    too_long: bool

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing and it is not too long."""
        return not self.missing and not self.too_long


def is_personalised(debt: Debt, agreement: Agreement, requirement: Requirement) -> bool:
    """Whether the rule speaks of this agreement: instalments of a debt in its scope."""
    return agreement.kind is AgreementKind.INSTALMENTS and requirement.scope.holds(debt)


def check_contents(debt: Debt, agreement: Agreement, requirement: Requirement) -> Checked | None:
    """What a personalised instalment agreement lacks; None where the rule does not speak of it."""
    if not is_personalised(debt, agreement, requirement):
        return None
    missing = tuple(each for each in requirement.contents if each not in agreement.contents)
    last = last_day(agreement)
    latest = add_months(agreement.signed, requirement.months)
    return Checked(missing, last is not None and last > latest)
