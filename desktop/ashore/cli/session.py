"""What a command works with: the open store, the catalogue and the day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ashore import paths
from ashore.cli import output
from ashore.cli.options import Options
from ashore.domain.date_text import parse_date
from ashore.domain.errors import UserError
from ashore.domain.portfolio import Portfolio, portfolio
from ashore.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ashore.catalogue import Catalogue
    from ashore.domain.debt import Record
    from ashore.paths import Profile
    from ashore.storage import Store

Clock = Callable[[], date]


@dataclass(frozen=True, slots=True)
class View:
    """What a command that only shows works with; ``today`` is the day that was asked for."""

    records: Sequence[Record]
    catalogue: Catalogue
    today: date

    def portfolio(self) -> Portfolio:
        """All debts as they stand."""
        return portfolio(self.records, self.today, self.catalogue.boundaries_of)


@dataclass(frozen=True, slots=True)
class Session:
    """What a command that writes works with; ``clock`` says the real day."""

    store: Store
    catalogue: Catalogue
    today: date
    clock: Clock

    def view(self) -> View:
        """The debts as they are saved now."""
        return View(self.store.records(), self.catalogue, self.today)

    def back_up(self) -> None:
        """Keep a copy of the database, once a day, before something is written.

        Where only the copy cannot be made, that is said, and the writing goes on.
        """
        try:
            self.store.backup_if_due(self.clock())
        except UserError as error:
            if error.code not in ("backup_unwritable", "backup_full"):
                raise
            output.complain(error)


def day_of(options: Options, clock: Clock) -> date:
    """The day to look from. Raises UserError at ``--as-of``."""
    if options.as_of is None:
        return clock()
    try:
        return parse_date(options.as_of, clock())
    except UserError as error:
        raise error.at("--as-of") from None


def seen(options: Options, clock: Clock) -> View:
    """The debts of the profile that was asked for. Raises UserError ``store_*``.

    A glance at the file spares the third of a second that the store takes to be imported; it
    gives nothing where there is anything to make, to migrate or to complain of.
    """
    today = day_of(options, clock)
    found = _glanced(_profile(options), today, options.demo)
    if found is not None:
        return found
    with opened(options, clock) as session:
        return session.view()


@contextmanager
def opened(options: Options, clock: Clock) -> Iterator[Session]:
    """The store of the profile that was asked for. Raises UserError ``store_*``."""
    today = day_of(options, clock)
    # SQLModel first: once Qt is there, every import is slower.
    from ashore.services.lenders import catalogue_of
    from ashore.storage import Store

    store = Store.open(_profile(options).folder)
    try:
        if options.demo:
            _lay_out(store, today)
        yield Session(store, catalogue_of(store), today, clock)
    finally:
        store.close()


def _profile(options: Options) -> Profile:
    return paths.profile(options.profile, demo=options.demo)


def _glanced(profile: Profile, today: date, demo: bool) -> View | None:
    from ashore.services.demo import is_laid_out
    from ashore.services.lenders import catalogue_with
    from ashore.storage import glance

    found = glance(profile)
    if found is None:
        return None
    found.close()
    if demo and not is_laid_out(found.meta, today, language.current()):
        return None
    return View(found.records, catalogue_with(found.overrides), today)


def _lay_out(store: Store, today: date) -> None:
    from ashore.services.demo import lay_out_demo

    lay_out_demo(store, today, language.current())
