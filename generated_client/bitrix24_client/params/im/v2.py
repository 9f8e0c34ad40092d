"""Parameters of ``im.v2``."""

from __future__ import annotations

from typing import Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImV2FileUploadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    name: Required[str]
    content: Required[FileSource | str]
    message: str
