"""Parameters of ``im.v2``."""

from __future__ import annotations

from typing import Required, TypedDict


class ImV2FileUploadRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    name: Required[str]
    content: Required[str]
    message: str
