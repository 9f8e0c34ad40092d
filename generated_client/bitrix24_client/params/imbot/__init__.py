"""Parameters of ``imbot``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class ImbotRegisterProperties(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, LAST_NAME, COLOR, EMAIL, PERSONAL_BIRTHDAY, WORK_POSITION, PERSONAL_WWW,
    PERSONAL_GENDER, PERSONAL_PHOTO."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    LAST_NAME: str | float | Decimal | Literal[False] | None
    """Last name."""
    COLOR: Literal[
        "RED",
        "GREEN",
        "MINT",
        "LIGHT_BLUE",
        "DARK_BLUE",
        "PURPLE",
        "AQUA",
        "PINK",
        "LIME",
        "BROWN",
        "AZURE",
        "KHAKI",
        "SAND",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
    ]
    """Color."""
    EMAIL: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
    PERSONAL_BIRTHDAY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORK_POSITION: str | float | Decimal | Literal[False] | None
    """Position at work."""
    PERSONAL_WWW: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""


class ImbotUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: CODE, EVENT_HANDLER, EVENT_MESSAGE_ADD, EVENT_MESSAGE_UPDATE, EVENT_MESSAGE_DELETE,
    EVENT_WELCOME_MESSAGE, EVENT_BOT_DELETE, PROPERTIES."""

    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    EVENT_HANDLER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EVENT_MESSAGE_ADD: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EVENT_MESSAGE_UPDATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EVENT_MESSAGE_DELETE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EVENT_WELCOME_MESSAGE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EVENT_BOT_DELETE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PROPERTIES: (
        ImbotUpdateFieldsProperties | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Properties."""


class ImbotUpdateFieldsProperties(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, LAST_NAME, COLOR, EMAIL, PERSONAL_BIRTHDAY, WORK_POSITION, PERSONAL_WWW,
    PERSONAL_GENDER, PERSONAL_PHOTO."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    LAST_NAME: str | float | Decimal | Literal[False] | None
    """Last name."""
    COLOR: Literal[
        "RED",
        "GREEN",
        "MINT",
        "LIGHT_BLUE",
        "DARK_BLUE",
        "PURPLE",
        "AQUA",
        "PINK",
        "LIME",
        "BROWN",
        "AZURE",
        "KHAKI",
        "SAND",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
    ]
    """Color."""
    EMAIL: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
    PERSONAL_BIRTHDAY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORK_POSITION: str | float | Decimal | Literal[False] | None
    """Position at work."""
    PERSONAL_WWW: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
