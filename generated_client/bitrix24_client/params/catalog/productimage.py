"""Parameters of ``catalog.productimage``."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CatalogProductImageAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    productId: Required[int | str]
    type: Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"]
