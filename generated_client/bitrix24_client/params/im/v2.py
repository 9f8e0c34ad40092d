"""Parameters of ``im.v2``."""

from __future__ import annotations

from typing import Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImV2FileUploadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: name, content, message."""

    name: Required[str]
    """Name."""
    content: Required[FileSource | str]
    """Content."""
    message: str
    """Text of the message."""
