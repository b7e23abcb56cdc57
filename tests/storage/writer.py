"""Another process at the same store: ``python -m tests.storage.writer FOLDER FIRST COUNT``.

Says ``loaded``, waits for a line, opens the store, and says the number of each debt after it is
committed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.storage.samples import record

from ashore.storage import Store


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(folder: str, first: str, count: str) -> None:
    say("loaded")
    sys.stdin.readline()
    store = Store.open(Path(folder))
    for number in range(int(first), int(first) + int(count)):
        # Ten entries to a debt: there is a middle of a transaction to be killed in.
        store.apply([], [record(number, *range(10))], expected={f"debt-{number}": None})
        say(number)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
