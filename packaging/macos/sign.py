"""Signs and notarises on a Mac, where the environment says with what:

ASHORE_APPLE_IDENTITY     the name of a "Developer ID Application" certificate in the keychain
ASHORE_NOTARY_PROFILE     a profile that ``xcrun notarytool store-credentials`` has stored

Without them nothing is signed, and that is said.
"""

from __future__ import annotations

import os
from pathlib import Path

from bundle.work import PACKAGING, Timed, call, say

ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"


def sign(app: Path) -> None:
    """Sign every library of an application, the inner ones first, and then itself."""
    identity = os.environ.get("ASHORE_APPLE_IDENTITY")
    if not identity:
        say("macOS: not signed, for ASHORE_APPLE_IDENTITY names no identity")
        return
    common = ("codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity)
    with Timed("macOS: signing"):
        inside = [f for f in app.rglob("*") if f.is_file() and not f.is_symlink()]
        for library in sorted(
            f for f in inside if f.suffix in (".so", ".dylib") or "." not in f.name
        ):
            if library.read_bytes()[:4] in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"):
                call(*common, library)
        call(*common, "--entitlements", ENTITLEMENTS, app)
        call("codesign", "--verify", "--deep", "--strict", app)


def notarise(image: Path) -> None:
    """Sign a disk image, let Apple look through it, and staple the answer to it."""
    identity = os.environ.get("ASHORE_APPLE_IDENTITY")
    profile = os.environ.get("ASHORE_NOTARY_PROFILE")
    if not identity or not profile:
        say("macOS: not notarised, for ASHORE_NOTARY_PROFILE names no profile")
        return
    with Timed("macOS: notarising"):
        call("codesign", "--timestamp", "--sign", identity, image)
        call("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
        call("xcrun", "stapler", "staple", image)
        call("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image)
