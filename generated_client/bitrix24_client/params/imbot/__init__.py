"""Parameters of ``imbot``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotRegisterProperties(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    LAST_NAME: str | float | Decimal | Literal[False] | None
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
    EMAIL: str | float | Decimal | Literal[False] | None
    PERSONAL_BIRTHDAY: str | float | Decimal | Literal[False] | None
    WORK_POSITION: str | float | Decimal | Literal[False] | None
    PERSONAL_WWW: str | float | Decimal | Literal[False] | None
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


class ImbotUpdateFields(TypedDict, total=False):
    CODE: str | float | Decimal | Literal[False] | None
    EVENT_HANDLER: str | float | Decimal | Literal[False] | None
    EVENT_MESSAGE_ADD: str | float | Decimal | Literal[False] | None
    EVENT_MESSAGE_UPDATE: str | float | Decimal | Literal[False] | None
    EVENT_MESSAGE_DELETE: str | float | Decimal | Literal[False] | None
    EVENT_WELCOME_MESSAGE: str | float | Decimal | Literal[False] | None
    EVENT_BOT_DELETE: str | float | Decimal | Literal[False] | None
    PROPERTIES: (
        ImbotUpdateFieldsProperties
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class ImbotUpdateFieldsProperties(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    LAST_NAME: str | float | Decimal | Literal[False] | None
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
    EMAIL: str | float | Decimal | Literal[False] | None
    PERSONAL_BIRTHDAY: str | float | Decimal | Literal[False] | None
    WORK_POSITION: str | float | Decimal | Literal[False] | None
    PERSONAL_WWW: str | float | Decimal | Literal[False] | None
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
