"""Parameters of ``catalog.productimage``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CatalogProductImageAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: productId, type."""

    productId: Required[int | str]
    """Id of the product."""
    type: Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"]
    """Type."""
