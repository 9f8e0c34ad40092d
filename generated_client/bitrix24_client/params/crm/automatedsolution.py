"""Parameters of ``crm.automatedsolution``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmAutomatedsolutionAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: title, typeIds."""

    title: Required[str | float | Decimal]
    """Title."""
    typeIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmAutomatedsolutionListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, title."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    title: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""


class CrmAutomatedsolutionListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, title."""

    id: str
    """The direction of an order."""
    title: str
    """The direction of an order."""


class CrmAutomatedsolutionUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, typeIds."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
