"""Parameters of ``crm.automatedsolution``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmAutomatedsolutionAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, typeIds."""

    title: Required[str]
    """Title."""
    typeIds: Sequence[int]


class CrmAutomatedsolutionListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, title."""

    id: int | Sequence[int] | None
    """Id of the record."""
    title: str | Sequence[str] | None
    """Title."""


class CrmAutomatedsolutionListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, title."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]


class CrmAutomatedsolutionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, typeIds."""

    title: str
    """Title."""
    typeIds: Sequence[int]
