"""A run that takes no short cut."""

from __future__ import annotations

from ashore.planning.account import Account
from ashore.planning.run import Branch, Run
from ashore.planning.settings import Settings
from ashore.planning.world import World


class WithoutPaths(Run):
    """Every debt counted by itself, payday by payday, from the first one on."""

    quiet = False

    def __init__(self, world: World, settings: Settings) -> None:
        super().__init__(world, settings)
        for n, contract in enumerate(world.contracts):
            self.branches[n] = Branch(0, [], Account(contract))
        self.on_path, self.off_path = [], list(self.on_path)
