"""Parameters of ``crm.status``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmStatusAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ENTITY_ID, STATUS_ID, NAME, SORT, COLOR, SEMANTICS."""

    ENTITY_ID: Required[str]
    """Id or code of the object that it belongs to."""
    STATUS_ID: Required[str]
    """Id of the status."""
    NAME: Required[str]
    """Name."""
    SORT: int
    """Position in the sorting order."""
    COLOR: str
    """Color."""
    SEMANTICS: Literal["S", "F", ""]


class CrmStatusDeleteParams(TypedDict, total=False):
    """Keys: FORCED."""

    FORCED: Any


class CrmStatusListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ENTITY_ID."""

    ENTITY_ID: str | Sequence[str] | None
    """Id or code of the object that it belongs to."""


class CrmStatusListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmStatusUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, SORT, COLOR."""

    NAME: str
    """Name."""
    SORT: int
    """Position in the sorting order."""
    COLOR: str
    """Color."""
