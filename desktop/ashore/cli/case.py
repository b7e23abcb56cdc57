"""What ``log`` and ``agree`` share: options by the names of their fields, and errors at them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ashore.domain.errors import InvalidInput, UserError

if TYPE_CHECKING:
    from ashore.cli.options import Options

Table = Mapping[str, tuple[str, str, str]]
"""For each option the field that it fills, what stands for its value in the help, and its help."""


def texts(options: Options, table: Table) -> dict[str, str]:
    """What was given, by field."""
    given = {option: options.typed.get(option) for option in table}
    return {table[option][0]: text for option, text in given.items() if isinstance(text, str)}


@contextmanager
def by_option(table: Table) -> Iterator[None]:
    """Errors name the option instead of the field."""
    names = {field: option for option, (field, _, _) in table.items()}
    # What a service calls them where it is not what the reader calls them.
    names |= {"at": names.get("when", ""), "promised_on": names.get("promised", "")}
    try:
        yield
    except InvalidInput as error:
        raise InvalidInput([_placed(each, names) for each in error.errors]) from None
    except UserError as error:
        raise _placed(error, names) from None


def _placed(error: UserError, names: Mapping[str, str]) -> UserError:
    place = names.get(error.field or "")
    return error.at(place) if place else error
