"""The dialogs: one class each, handed the Desk of the window."""
