"""Where things are kept on this machine: one folder per profile, private to the user."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_NAME = "ashore"
_PRIVATE = 0o700


class Profile(NamedTuple):
    """One set of debts with its preferences, in a folder of its own."""

    folder: Path

    @property
    def database(self) -> Path:
        """The file that holds the debts."""
        return self.folder / "debts.sqlite"

    @property
    def settings(self) -> Path:
        """The file that holds preferences; nothing private is written there."""
        return self.folder / "settings.ini"

    @property
    def backups(self) -> Path:
        """The folder of kept copies of the database."""
        return self.folder / "backups"

    def create(self) -> Profile:
        """Make the folder, and each missing one above it, with mode 0700; return this profile.

        A folder that exists keeps its mode: the user may have set it. Raises OSError, which is
        NotADirectoryError or FileExistsError where a file stands in the way.
        """
        for folder in [*reversed(self.folder.parents), self.folder]:
            if not folder.is_dir():
                folder.mkdir(mode=_PRIVATE, exist_ok=True)
        return self


def data_folder() -> Path:
    """Return the folder that holds the program's profiles; it may not exist yet."""
    # platformdirs costs some milliseconds, and --profile does without it.
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def default_profile() -> Profile:
    """Return the profile of a person who names none."""
    return Profile(data_folder() / "profiles" / "default")


def demo_profile() -> Profile:
    """Return the sample profile, apart from the user's own."""
    return Profile(data_folder() / "profiles" / "demo")


def profile(folder: str | Path | None = None, *, demo: bool = False) -> Profile:
    """Return the profile in folder, or the demo, or the default one.

    A folder that the user names wins. Nothing is created: see Profile.create.
    """
    if folder is not None:
        return Profile(Path(folder).expanduser().absolute())
    return demo_profile() if demo else default_profile()
