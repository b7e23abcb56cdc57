"""Ashore: a desktop program with which a person gets their own debts under control."""
