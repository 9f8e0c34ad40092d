"""Parameters of ``crm.tracking``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmTrackingTraceAddEntitiesItem(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, ID."""

    TYPE: Required[Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]]
    """Type."""
    ID: Required[int | str]
    """Id of the record."""


class CrmTrackingTraceAddEntitiesValue(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, ID."""

    TYPE: Required[Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]]
    """Type."""
    ID: Required[int | str]
    """Id of the record."""
