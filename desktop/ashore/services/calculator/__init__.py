"""The calculations of the window's calculator: typed texts in, figures out; nothing is stored.

Each module has FIELDS (the names of its texts), USUAL (what holds where nothing is typed),
EXAMPLE (texts that show what it does), and a function that reads the texts and computes. What
cannot be computed yet raises ``Unready``; what the figures forbid raises UserError.
"""
