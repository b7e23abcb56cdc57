"""What a command works with: the open store, the catalogue and the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ashore import paths
from ashore.cli.options import Options
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.words import language

if TYPE_CHECKING:
    from ashore.catalogue import Catalogue
    from ashore.storage import Store


@dataclass(frozen=True, slots=True)
class Session:
    """``today`` is the day that was asked for; ``clock`` says the real one."""

    store: Store
    catalogue: Catalogue
    today: date
    clock: Callable[[], date]

    def portfolio(self) -> Portfolio:
        """All debts as they stand now."""
        return portfolio(self.store.records(), self.today, self.catalogue.boundaries_of)

    def back_up(self) -> None:
        """Keep a copy of the database, once a day, before something is written."""
        self.store.backup_if_due(self.clock())


def day_of(options: Options, clock: Callable[[], date]) -> date:
    """The day to look from. Raises UserError at ``--as-of``."""
    if options.as_of is None:
        return clock()
    try:
        return parse_date(options.as_of, clock())
    except UserError as error:
        raise error.at("--as-of") from None


@contextmanager
def opened(options: Options, clock: Callable[[], date]) -> Iterator[Session]:
    """The session of the profile that was asked for. Raises UserError ``store_*``."""
    today = day_of(options, clock)
    # SQLModel first: once Qt is there, every import is slower.
    from ashore.services.lenders import catalogue_of
    from ashore.storage import Store

    store = Store.open(paths.profile(options.profile, demo=options.demo).folder)
    try:
        if options.demo:
            from ashore.services.demo import lay_out_demo

            if options.profile and store.meta("demo_day") is None and store.next_position():
                # Laying the sample out there would delete the person's own debts.
                raise UserError("demo_refused", "--demo", folder=options.profile)
            lay_out_demo(store, today, language.current())
        yield Session(store, catalogue_of(store), today, clock)
    finally:
        store.close()
