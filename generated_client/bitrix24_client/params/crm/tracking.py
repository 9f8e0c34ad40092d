"""Parameters of ``crm.tracking``."""

from __future__ import annotations

from typing import Literal, Required
from typing_extensions import TypedDict


class CrmTrackingTraceAddEntitiesItem(TypedDict, total=False):
    """Keys: TYPE, ID."""

    TYPE: Required[Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]]
    """Type."""
    ID: Required[int]
    """Id of the record."""
