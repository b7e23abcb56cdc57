"""The one door to a person's debts on disk: domain values in, domain values out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from ashore.domain.contact import Contact
from ashore.domain.debt import Record, ordered
from ashore.domain.errors import UserError
from ashore.paths import Profile
from ashore.storage import backups, case_columns, case_rows, cases, reading, rows
from ashore.storage.case_tables import AGREEMENT, CONTACT, EVIDENCE, PROMISE
from ashore.storage.database import open_database
from ashore.storage.engine import alone, lock_next
from ashore.storage.failures import damaged, told, told_of_copy
from ashore.storage.tables import DEBT, ENTRY, META, OVERRIDE

if TYPE_CHECKING:
    from ashore.planning.baseline import SavedPlan
    from ashore.storage.plans import Steps

Figures = Mapping[str, str]
"""A person's own figures for a lender: texts by field; empty, the program's own count."""

ContactStep = tuple[Contact | None, Contact | None]
"""What is there of a contact, and what is to be there in its place; None for nothing."""

# One parameter holds any number of ids: an import of thousands is compared by four questions.
_IDS = "IN (SELECT value FROM json_each(?))"
_SOME = (
    f"{reading.DEBTS} WHERE id {_IDS}",
    f"{reading.RULES} AND id {_IDS}",
    f"{reading.ENTRIES} WHERE debt_id {_IDS}",
    f"{reading.DETAILS} AND debt_id {_IDS}",
    f"{case_columns.AGREEMENTS} WHERE debt_id {_IDS}",
    f"{case_columns.PROMISES} WHERE debt_id {_IDS}",
)
_INSERT_DEBT = insert(DEBT)
# An update in place: deleting the row would take along all that refers to the debt.
_PUT_DEBT = _INSERT_DEBT.on_conflict_do_update(
    index_elements=[DEBT.c.id],
    set_={column.name: _INSERT_DEBT.excluded[column.name] for column in DEBT.c},
)
_DELETE_DEBT = delete(DEBT).where(DEBT.c.id == bindparam("gone"))
_DELETE_LEDGER = [
    delete(table).where(table.c.debt_id == bindparam("gone"))
    for table in (ENTRY, AGREEMENT, PROMISE)
]
_DELETE_CONTACT = delete(CONTACT).where(CONTACT.c.id == bindparam("gone"))


class Store:
    """An open database. Each method is one transaction, from any thread, one at a time.

    Every method raises UserError for what the disk or another process does:
    ``store_locked``, ``store_full``, ``store_unwritable``, ``store_unreadable``, ``store_damaged``.
    """

    def __init__(self, profile: Profile, connection: Connection) -> None:
        self._profile = profile
        self._connection = connection
        self._lock = RLock()

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Open the database in ``folder``, made or migrated when due.

        Raises UserError: also ``store_newer`` (made by a newer version of the program) and
        ``store_not_upgraded``. A file that is refused is left as it is.
        """
        profile = Profile(folder)
        with told(folder):
            return cls(profile, open_database(profile))

    @property
    def folder(self) -> Path:
        """The profile's folder."""
        return self._profile.folder

    def close(self) -> None:
        """Let go of the file."""
        with self._lock, told(self._profile.folder):
            self._connection.close()

    def records(self) -> list[Record]:
        """Every debt with its entries, in the order of entry."""
        with reading.no_garbage_collection():
            with self._reading() as connection:
                rows = _asked(connection, reading.QUESTIONS)
            return self._built(rows)

    def record(self, debt_id: str) -> Record | None:
        """One debt with its entries; None when there is none of that id."""
        with self._reading() as connection:
            return self._some(connection, [debt_id]).get(debt_id)

    def apply(
        self,
        removed: Iterable[str],
        written: Iterable[Record],
        expected: Mapping[str, Record | None] | None = None,
        figures: Mapping[str, tuple[Figures, Figures]] | None = None,
        plans: Steps | None = None,
        contacts: Iterable[ContactStep] = (),
    ) -> None:
        """Remove debts with all that belongs to them, and write others with all their entries.

        ``expected`` says what the caller took for granted, None for a debt that is not there;
        ``figures`` says it for lenders, and which figures of theirs are to be kept, ``plans`` for
        the plan of a currency; ``contacts`` are pairs of what is there and what is to be there,
        None for nothing. Where the file says otherwise, UserError ``changed_elsewhere`` is raised
        and nothing is written. Raises ValueError for a value that no record can hold.
        """
        records = list(written)
        debts = [rows.debt_values(record.debt) for record in records]
        ledgers = _ledgers(records)
        steps = list(contacts)
        notes = _notes(steps)
        with self._writing() as connection:
            self._compare(connection, expected or {}, figures or {}, plans or {})
            self._compare_contacts(connection, steps)
            if gone := [{"gone": debt_id} for debt_id in removed]:
                connection.execute(_DELETE_DEBT, gone)
            if debts:
                connection.execute(_PUT_DEBT, debts)
                new = {debt_id for debt_id, record in (expected or {}).items() if record is None}
                if old := [{"gone": debt["id"]} for debt in debts if debt["id"] not in new]:
                    for deletion in _DELETE_LEDGER:
                        connection.execute(deletion, old)
            if before := [{"gone": old.id} for old, _ in steps if old]:
                connection.execute(_DELETE_CONTACT, before)
            for table, values in (*ledgers, *notes):
                if values:
                    connection.execute(insert(table), values)
            for lender_id, (_, kept) in (figures or {}).items():
                _put_override(connection, lender_id, kept)
            _put_plans(connection, plans or {})

    def contacts(
        self, debt_id: str | None = None, since: date | None = None, until: date | None = None
    ) -> list[Contact]:
        """Contacts by time: of one debt or all, between two local days, both counted."""
        asked, values = _wanted(debt_id, since, until)
        with reading.no_garbage_collection():
            with self._reading() as connection:
                found = connection.exec_driver_sql(f"{cases.CONTACTS} {asked}", values).all()
                shown = connection.exec_driver_sql(cases.EVIDENCES).all() if found else ()
            return self._told(found, shown)

    def contact(self, contact_id: str) -> Contact | None:
        """One contact; None when there is none of that id."""
        with self._reading() as connection:
            return self._some_contacts(connection, [contact_id]).get(contact_id)

    def next_position(self) -> int:
        """The place of the next debt in the order of entry."""
        with self._reading() as connection:
            last = connection.execute(select(func.max(DEBT.c.position))).scalar()
        return 0 if last is None else int(last) + 1

    def overrides(self) -> dict[str, dict[str, str]]:
        """The lenders' figures that the person changed: {lender id: {field: text}}."""
        with self._reading() as connection:
            return _overrides(connection)

    def plans(self) -> dict[str, SavedPlan]:
        """What is kept of the plan of each currency. The first call imports the planning."""
        from ashore.storage.plans import read

        with self._reading() as connection:
            try:
                return read(connection)
            except ValueError as error:
                raise damaged(self._profile.folder) from error

    def meta(self, key: str) -> str | None:
        """A small fact about the file, None when it was never set."""
        with self._reading() as connection:
            found = connection.execute(select(META.c.value).where(META.c.key == key)).scalar()
        return None if found is None else str(found)

    def set_meta(self, key: str, value: str) -> None:
        """Set a small fact about the file."""
        put = insert(META).values(key=key, value=value)
        with self._writing() as connection:
            connection.execute(put.on_conflict_do_update(set_={"value": put.excluded.value}))

    def data_version(self) -> int:
        """A number that changes when another process has written, and only then."""
        with self._lock, told(self._profile.folder):
            return int(alone(self._connection, "PRAGMA data_version"))

    def backup_if_due(self, today: date) -> Path | None:
        """Copy the database into the profile's backups, once a day; return the new copy.

        A store without debts is not copied: copies of nothing would thin the good ones away.
        Runs beside the other methods, on a connection of its own: call it in a thread. Raises
        UserError ``backup_unwritable`` and ``backup_full`` where only the copy cannot be made.
        """
        if self.next_position() == 0:
            return None
        with told_of_copy(self._profile):
            return backups.copy_if_due(self._profile, today)

    def _compare(
        self,
        connection: Connection,
        expected: Mapping[str, Record | None],
        figures: Mapping[str, tuple[Figures, Figures]],
        plans: Steps,
    ) -> None:
        found = self._some(connection, expected) if expected else {}
        own = _overrides(connection) if figures else {}
        if any(
            found.get(debt_id) != _normal(record) for debt_id, record in expected.items()
        ) or any(own.get(lender_id, {}) != before for lender_id, (before, _) in figures.items()):
            raise UserError("changed_elsewhere")
        if plans:
            from ashore.storage.plans import changed

            if changed(connection, plans):
                raise UserError("changed_elsewhere")

    def _compare_contacts(self, connection: Connection, steps: list[ContactStep]) -> None:
        if not steps:
            return
        ids = [each.id for step in steps for each in step if each]
        found = self._some_contacts(connection, ids)
        for before, after in steps:
            there = next(
                (found[each.id] for each in (before, after) if each and each.id in found), None
            )
            if there != before:
                raise UserError("changed_elsewhere")

    def _some_contacts(
        self, connection: Connection, contact_ids: Iterable[str]
    ) -> dict[str, Contact]:
        ids = (json.dumps([*contact_ids]),)
        found = connection.exec_driver_sql(f"{cases.CONTACTS} WHERE id {_IDS}", ids).all()
        shown = connection.exec_driver_sql(f"{cases.EVIDENCES} WHERE contact_id {_IDS}", ids).all()
        return {contact.id: contact for contact in self._told(found, shown)}

    def _told(self, found: Sequence[cases.Row], shown: Sequence[cases.Row]) -> list[Contact]:
        try:
            return cases.contacts_of(found, shown)
        except (KeyError, ValueError) as error:
            raise damaged(self._profile.folder) from error

    def _some(self, connection: Connection, debt_ids: Iterable[str]) -> dict[str, Record]:
        """Those debts that are there, by their ids."""
        rows = _asked(connection, _SOME, json.dumps([*debt_ids]))
        return {record.debt.id: record for record in self._built(rows)}

    def _built(self, found: reading.Rows) -> list[Record]:
        try:
            return reading.records_of(found)
        except (KeyError, ValueError) as error:
            raise damaged(self._profile.folder) from error

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._lock, told(self._profile.folder), self._connection.begin():
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock, told(self._profile.folder):
            lock_next(self._connection)
            with self._connection.begin():
                yield self._connection


def _asked(connection: Connection, questions: Iterable[str], *values: str) -> reading.Rows:
    """What the file answers, as plain rows."""
    return reading.Rows(
        *(connection.exec_driver_sql(question, values).all() for question in questions)
    )


def _overrides(connection: Connection) -> dict[str, dict[str, str]]:
    found = connection.execute(select(OVERRIDE).order_by(OVERRIDE.c.lender_id)).all()
    return {row[0]: json.loads(row[1]) for row in found}


def _put_override(connection: Connection, lender_id: str, fields: Figures) -> None:
    connection.execute(delete(OVERRIDE).where(OVERRIDE.c.lender_id == lender_id))
    if fields:
        text = json.dumps(dict(fields), ensure_ascii=False, sort_keys=True)
        connection.execute(insert(OVERRIDE).values(lender_id=lender_id, fields=text))


def _put_plans(connection: Connection, plans: Steps) -> None:
    if plans:
        from ashore.storage.plans import write

        for currency, (_, saved) in plans.items():
            write(connection, currency, saved)


def _normal(record: Record | None) -> Record | None:
    return record and Record(
        record.debt,
        ordered(record.entries),
        cases.by_signing(record.agreements),
        cases.by_making(record.promises),
    )


def _ledgers(records: Iterable[Record]) -> list[tuple[Table, list[dict[str, Any]]]]:
    """The rows of all that belongs to records, by table. Raises ValueError."""
    entries: list[dict[str, Any]] = []
    agreements: list[dict[str, Any]] = []
    promises: list[dict[str, Any]] = []
    for record in records:
        entries += map(rows.entry_values, record.entries)
        agreements += map(case_rows.agreement_values, record.agreements)
        promises += map(case_rows.promise_values, record.promises)
    return [(ENTRY, entries), (AGREEMENT, agreements), (PROMISE, promises)]


def _notes(steps: Iterable[ContactStep]) -> list[tuple[Table, list[dict[str, Any]]]]:
    """The rows of contacts with their evidence, by table. Raises ValueError."""
    made = [after for _, after in steps if after]
    evidence = [
        case_rows.evidence_values(contact.id, place, each)
        for contact in made
        for place, each in enumerate(contact.evidence)
    ]
    return [(CONTACT, [case_rows.contact_values(each) for each in made]), (EVIDENCE, evidence)]


def _wanted(
    debt_id: str | None, since: date | None, until: date | None
) -> tuple[str, tuple[str, ...]]:
    """The condition for contacts, and its values."""
    given = (
        ("debt_id = ?", debt_id),
        ("at_local >= ?", since.isoformat() if since else None),
        # A time of the last day is more than its date alone.
        ("at_local < ?", (until + timedelta(days=1)).isoformat() if until else None),
    )
    parts = [(text, value) for text, value in given if value is not None]
    if not parts:
        return "", ()
    return "WHERE " + " AND ".join(text for text, _ in parts), tuple(value for _, value in parts)
