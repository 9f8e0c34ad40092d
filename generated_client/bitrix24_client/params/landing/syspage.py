"""Parameters of ``landing.syspage``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class LandingSyspageGetSpecialPageAdditional(TypedDict, total=False):
    """Keys: SECTION."""

    SECTION: Any
    """Section."""
