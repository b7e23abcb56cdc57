"""The side panel: one small class per section, always in the same order."""
