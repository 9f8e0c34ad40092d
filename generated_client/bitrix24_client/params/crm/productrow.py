"""Parameters of ``crm.productrow``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class CrmProductrowListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: OWNER_TYPE, OWNER_ID."""

    OWNER_TYPE: Any
    OWNER_ID: Any
    """Id of the owner."""
