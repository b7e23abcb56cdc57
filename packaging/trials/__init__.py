"""Tries the finished packages where they are meant to run, and prints what it measured."""
