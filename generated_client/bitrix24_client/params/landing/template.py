"""Parameters of ``landing.template``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingTemplateGetlistParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, filter, order, group, limit, offset."""

    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    filter: (
        LandingTemplateGetlistParamsFilter | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: (
        LandingTemplateGetlistParamsOrder | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Sorting: names of fields with asc or desc."""
    group: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    """Most records to return."""
    offset: int | str | Literal[False] | None
    """Number of records to skip."""


class LandingTemplateGetlistParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ACTIVE."""

    ACTIVE: Any
    """Whether the record is active."""


class LandingTemplateGetlistParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: SORT, ID."""

    SORT: str
    """The direction of an order."""
    ID: str
    """The direction of an order."""
