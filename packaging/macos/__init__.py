"""The macOS application and its disk image: built, signed and notarised on a Mac."""
