"""The errors that a person can mend, named by a code; the words live elsewhere."""

from __future__ import annotations

from typing import NamedTuple


class Sum(NamedTuple):
    """An amount of money in a sentence: minor units, and the code of the currency."""

    minor: int
    currency: str


class UserError(Exception):
    """Something the person can put right.

    ``code`` names the case ("amount_not_a_number"); ``field`` the input it belongs
    to ("balance"), if any; ``params`` are the values that the sentence needs. The
    exception's own text holds the code alone, so that a crash report never carries
    an amount or a name.
    """

    def __init__(self, code: str, field: str | None = None, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.params = params

    def at(self, field: str) -> UserError:
        """The same error, placed at ``field``."""
        return UserError(self.code, field, **self.params)


class InvalidInput(UserError):
    """One save was refused: every wrong field with its own error, all at once."""

    def __init__(self, errors: list[UserError]) -> None:
        super().__init__("invalid_input")
        self.errors = errors
