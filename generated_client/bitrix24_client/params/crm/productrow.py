"""Parameters of ``crm.productrow``."""

from __future__ import annotations

from typing import Any, TypedDict


class CrmProductrowListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    OWNER_TYPE: Any
    OWNER_ID: Any
