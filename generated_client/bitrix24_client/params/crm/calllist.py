"""Parameters of ``crm.calllist``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict


class CrmCalllistItemsGetFilter(TypedDict, total=False):
    STATUS: Any


class CrmCalllistListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    CREATED_BY_ID: int | str | Sequence[int | str] | Literal[False] | None
    WEBFORM_ID: int | str | Sequence[int | str] | Literal[False] | None
    ENTITY_TYPE_ID: int | str | Sequence[int | str] | Literal[False] | None


class CrmCalllistListOrder(TypedDict, total=False):
    ID: str
