"""Parameters of ``landing.template``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingTemplateGetlistParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, filter, order, group, limit, offset."""

    select: Sequence[str]
    """Names of the fields to return."""
    filter: LandingTemplateGetlistParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingTemplateGetlistParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""
    group: Sequence[str]
    limit: int
    """Most records to return."""
    offset: int
    """Number of records to skip."""


class LandingTemplateGetlistParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ACTIVE."""

    ACTIVE: Any
    """Whether the record is active."""


class LandingTemplateGetlistParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT, ID."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]
    ID: Literal["ASC", "DESC", "asc", "desc"]
