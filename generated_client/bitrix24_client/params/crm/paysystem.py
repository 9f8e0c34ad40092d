"""Parameters of ``crm.paysystem``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal
from typing_extensions import TypedDict


class CrmPaysystemListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: NAME."""

    NAME: Any
    """Name."""


class CrmPaysystemListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: SORT."""

    SORT: Literal["ASC", "DESC", "asc", "desc"]
