"""Values that are made by the ten thousand: frozen for the type checker, cheap to make."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """A dataclass with slots, equality and hash, whose fields only the type checker guards.

    A frozen one takes three times as long to make, which the list of 10,000 debts feels.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
