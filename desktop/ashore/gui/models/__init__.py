"""Table models; they can be tested without a window."""
