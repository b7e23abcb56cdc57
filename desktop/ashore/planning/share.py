"""Divides money in proportion, to the last minor unit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from operator import floordiv, mul


def divide(amount: int, weights: Sequence[int], total: int) -> list[int]:
    """``amount`` in proportion to ``weights``, each share rounded down; the units that are
    left over go to the first ones.

    ``total`` is the sum of the weights, which are above 0. ``amount`` must be below it: then
    no share is above its weight.
    """
    shares = list(map(floordiv, map(mul, weights, repeat(amount)), repeat(total)))
    for n in range(amount - sum(shares)):
        shares[n] += 1
    return shares


def divide_within(amount: int, weights: Sequence[int], rooms: Sequence[int]) -> list[int]:
    """The same where nobody takes more than its room, which is at most its weight; what one
    cannot take goes to the others.
    """
    shares = [0] * len(weights)
    left = min(amount, sum(rooms))
    while left:
        free = [n for n, room in enumerate(rooms) if shares[n] < room]
        wanted = [weights[n] - shares[n] for n in free]
        total = sum(wanted)
        parts = wanted if left >= total else divide(left, wanted, total)
        for n, part in zip(free, parts, strict=True):
            shares[n] += min(part, rooms[n] - shares[n])
        left = min(amount, sum(rooms)) - sum(shares)
    return shares
