"""Parameters of ``landing.syspage``."""

from __future__ import annotations

from typing import Any, TypedDict


class LandingSyspageGetSpecialPageAdditional(TypedDict, total=False):
    SECTION: Any
