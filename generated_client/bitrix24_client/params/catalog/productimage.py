"""Parameters of ``catalog.productimage``."""

from __future__ import annotations

from typing import Literal, Required
from typing_extensions import TypedDict


class CatalogProductImageAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: productId, type."""

    productId: Required[int]
    """Id of the product."""
    type: Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"]
    """Type."""
