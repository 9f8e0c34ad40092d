"""Parameters of ``crm.tracking``."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CrmTrackingTraceAddEntitiesItem(TypedDict, total=False):
    TYPE: Required[Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]]
    ID: Required[int | str]


class CrmTrackingTraceAddEntitiesValue(TypedDict, total=False):
    TYPE: Required[Literal["COMPANY", "CONTACT", "DEAL", "LEAD", "QUOTE"]]
    ID: Required[int | str]
