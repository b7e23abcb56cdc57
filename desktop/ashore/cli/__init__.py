"""The same services without a window: one small module for each command.

Nothing at the top of these modules is slow: the parser reads them all, a command imports
what it needs when it runs.
"""
