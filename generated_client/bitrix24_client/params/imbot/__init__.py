"""Parameters of ``imbot``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotRegisterProperties(TypedDict, total=False):
    """Properties."""

    NAME: str
    LAST_NAME: str
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
    EMAIL: str
    PERSONAL_BIRTHDAY: str
    WORK_POSITION: str
    PERSONAL_WWW: str
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class ImbotUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    CODE: str
    EVENT_HANDLER: str
    EVENT_MESSAGE_ADD: str
    EVENT_MESSAGE_UPDATE: str
    EVENT_MESSAGE_DELETE: str
    EVENT_WELCOME_MESSAGE: str
    EVENT_BOT_DELETE: str
    PROPERTIES: ImbotUpdateFieldsProperties


class ImbotUpdateFieldsProperties(TypedDict, total=False):
    """Properties."""

    NAME: str
    LAST_NAME: str
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
    EMAIL: str
    PERSONAL_BIRTHDAY: str
    WORK_POSITION: str
    PERSONAL_WWW: str
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
