"""The options of a calculation as the fields that services.calculator reads; errors name the option."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from ashore.domain.errors import UserError
from ashore.services.calculator.typed import Typed, Unready

FIELDS: Mapping[str, str] = {
    "--per": "rate_period",
    "--charge": "charges",
    "--payment": "payments",
    "--flow": "flows",
    "--prepay": "prepayments",
}
"""The field of an option where it is not the option's own name."""


class Typing:
    """What was typed: a text for each option, a list of texts where it may come again.

    ``fields`` names the fields that this calculation calls otherwise.
    """

    def __init__(
        self, given: Mapping[str, str | list[str]], fields: Mapping[str, str], today: date
    ) -> None:
        self._given, self._fields, self._today = given, {**FIELDS, **fields}, today
        for option, text in given.items():
            # An empty variable of a shell must not mean that the option was left out.
            if not all(each.strip() for each in ([text] if isinstance(text, str) else text)):
                raise UserError("option_needs_value", option=option)

    def has(self, option: str) -> bool:
        """Whether an option was given."""
        return option in self._given

    def text(self, option: str) -> str:
        """What was typed, "" where the option was not given or may come again."""
        text = self._given.get(option, "")
        return text.strip() if isinstance(text, str) else ""

    def typed(self, usual: Mapping[str, str]) -> Typed:
        """The fields; ``usual`` holds where an option was not given. UserError ``currency_unknown``."""
        from ashore.catalogue import currency

        texts = {
            self._field(option): text if isinstance(text, str) else "\n".join(text)
            for option, text in self._given.items()
        }
        try:
            money = currency((texts.pop("currency", "") or "CNY").strip().upper())
        except UserError as error:
            raise error.at("--currency") from None
        return Typed({**usual, **texts}, money, self._today)

    @contextmanager
    def placed(self) -> Iterator[None]:
        """Put each error that is raised inside at its option; of several the first one."""
        try:
            yield
        except Unready as unready:
            if unready.missing:
                option = self._option(unready.missing[0])
                raise UserError("argument_missing", option=option) from None
            raise self._place(unready.errors[0]) from None
        except UserError as error:
            raise self._place(error) from None

    def _place(self, error: UserError) -> UserError:
        cause = error.params.get("cause")
        # An option is one line: its number says nothing.
        said = cause if isinstance(cause, UserError) else error
        return said.at(self._option(error.field)) if error.field else said

    def _field(self, option: str) -> str:
        return self._fields.get(option) or option.removeprefix("--").replace("-", "_")

    def _option(self, field: str) -> str:
        if field.startswith("--"):
            return field
        named = {own: option for option, own in self._fields.items()}
        return named.get(field) or "--" + field.replace("_", "-")
