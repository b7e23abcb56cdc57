"""The Linux packages: what the desktop needs to know, and deb, rpm and AppImage around one tree."""
