"""Figures that can be checked row by row: interest, schedules, cards, true cost, payoff.

Pure functions, standard library only. Money is minor units, a rate is a percent with its
period, and what is rounded was exact before: integers and fractions, never a float.
"""
