"""Parameters of ``landing.role``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict


LandingRoleSetRightsRights = TypedDict(
    "LandingRoleSetRightsRights",
    {
        "0": 'Sequence[Literal["denied", "read", "edit", "sett", "public", "delete"]]',
    },
    total=False,
)
