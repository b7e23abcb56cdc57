"""What a person can do: each function checks, writes one transaction, and returns the Change.

No module here imports ``ashore.storage``: a Store is an argument, so that the window can be
there before SQL is.
"""
