"""The Windows installers, built on any Linux: a Windows Python, wheels for Windows, NSIS and MSI."""
