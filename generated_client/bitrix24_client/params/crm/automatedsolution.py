"""Parameters of ``crm.automatedsolution``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmAutomatedsolutionAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str | float | Decimal]
    typeIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmAutomatedsolutionListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmAutomatedsolutionListOrder(TypedDict, total=False):
    id: str
    title: str


class CrmAutomatedsolutionUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    typeIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
