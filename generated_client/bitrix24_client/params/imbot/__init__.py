"""Parameters of ``imbot``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotRegisterProperties(TypedDict, total=False):
    """Properties.

    Keys: NAME, LAST_NAME, COLOR, EMAIL, PERSONAL_BIRTHDAY, WORK_POSITION, PERSONAL_WWW,
    PERSONAL_GENDER, PERSONAL_PHOTO."""

    NAME: str
    """Name."""
    LAST_NAME: str
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
    EMAIL: str
    """E-mail addresses."""
    PERSONAL_BIRTHDAY: str
    WORK_POSITION: str
    """Position at work."""
    PERSONAL_WWW: str
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class ImbotUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: CODE, EVENT_HANDLER, EVENT_MESSAGE_ADD, EVENT_MESSAGE_UPDATE, EVENT_MESSAGE_DELETE,
    EVENT_WELCOME_MESSAGE, EVENT_BOT_DELETE, PROPERTIES."""

    CODE: str
    """Symbolic code."""
    EVENT_HANDLER: str
    EVENT_MESSAGE_ADD: str
    EVENT_MESSAGE_UPDATE: str
    EVENT_MESSAGE_DELETE: str
    EVENT_WELCOME_MESSAGE: str
    EVENT_BOT_DELETE: str
    PROPERTIES: ImbotUpdateFieldsProperties
    """Properties."""


class ImbotUpdateFieldsProperties(TypedDict, total=False):
    """Properties.

    Keys: NAME, LAST_NAME, COLOR, EMAIL, PERSONAL_BIRTHDAY, WORK_POSITION, PERSONAL_WWW,
    PERSONAL_GENDER, PERSONAL_PHOTO."""

    NAME: str
    """Name."""
    LAST_NAME: str
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
    EMAIL: str
    """E-mail addresses."""
    PERSONAL_BIRTHDAY: str
    WORK_POSITION: str
    """Position at work."""
    PERSONAL_WWW: str
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
