"""A file of the first release is brought to today's schema, after a kept copy."""

from __future__ import annotations

from ashore import assets
from ashore.selftest.place import Place, need
from ashore.storage import Store

_OLD = "samples/schema-0001.sqlite"


def check(place: Place) -> str:
    """Open a copy of the sample of the first schema."""
    profile = place.profile("migration")
    profile.database.write_bytes(assets.bytes_(_OLD))
    store = Store.open(profile.folder)
    try:
        records = store.records()
    finally:
        store.close()
    kept = list(profile.backups.glob("schema-0001*.sqlite"))
    need(len(records) == 2, f"{len(records)} debts after the migration")
    need(all(record.entries for record in records), "a ledger was lost in the migration")
    need(len(kept) == 1, "the file was migrated without a kept copy")
    return f"{len(records)} debts of schema 0001 migrated"
