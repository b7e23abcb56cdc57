"""Divides money in proportion, to the last minor unit."""

from __future__ import annotations

from collections.abc import Sequence


def divide(amount: int, weights: Sequence[int]) -> list[int]:
    """``amount`` in proportion to ``weights``, each share rounded down; the units that are
    left over go to the first ones.

    ``amount`` must not be above the sum of the weights, and no share is above its weight.
    """
    total = sum(weights)
    shares = [amount * weight // total for weight in weights]
    left = amount - sum(shares)
    for n, (share, weight) in enumerate(zip(shares, weights, strict=True)):
        if left == 0:
            break
        if share < weight:
            shares[n] += 1
            left -= 1
    return shares


def divide_within(amount: int, weights: Sequence[int], rooms: Sequence[int]) -> list[int]:
    """The same where nobody takes more than its room; what one cannot take goes to the others."""
    shares = [0] * len(weights)
    while True:
        free = [n for n, room in enumerate(rooms) if shares[n] < room]
        wanted = min(amount - sum(shares), sum(rooms[n] - shares[n] for n in free))
        if wanted <= 0:
            return shares
        left = [weights[n] - shares[n] for n in free]
        for n, share in zip(free, divide(wanted, left), strict=True):
            shares[n] += min(share, rooms[n] - shares[n])
