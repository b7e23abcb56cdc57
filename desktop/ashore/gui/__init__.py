"""Everything that Qt shows: windows, pages, dialogs, widgets, theme."""
