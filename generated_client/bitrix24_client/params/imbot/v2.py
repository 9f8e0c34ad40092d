"""Parameters of ``imbot.v2``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotV2BotListFilter(TypedDict, total=False):
    type: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class ImbotV2BotRegisterFields(TypedDict, total=False):
    code: Required[str | float | Decimal]
    botToken: str | float | Decimal | Literal[False] | None
    properties: Required[ImbotV2BotRegisterFieldsProperties | Mapping[str, Any]]
    type: str | float | Decimal | Literal[False] | None
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str | float | Decimal | Literal[False] | None
    isHidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isReactionsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSupportOpenline: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    backgroundId: str | float | Decimal | Literal[False] | None


class ImbotV2BotRegisterFieldsProperties(TypedDict, total=False):
    name: Required[str | float | Decimal]
    lastName: str | float | Decimal | Literal[False] | None
    workPosition: str | float | Decimal | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None
    gender: Literal["M", "F"]
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )


class ImbotV2BotUpdateFields(TypedDict, total=False):
    properties: (
        ImbotV2BotUpdateFieldsProperties
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isHidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isReactionsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSupportOpenline: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    backgroundId: str | float | Decimal | Literal[False] | None
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str | float | Decimal | Literal[False] | None
    botToken: str | float | Decimal | Literal[False] | None


class ImbotV2BotUpdateFieldsProperties(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    workPosition: str | float | Decimal | Literal[False] | None
    color: str | float | Decimal | Literal[False] | None
    gender: Literal["M", "F"]
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )


class ImbotV2ChatAddFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    color: Literal[
        "red",
        "green",
        "mint",
        "lightBlue",
        "darkBlue",
        "purple",
        "aqua",
        "pink",
        "lime",
        "brown",
        "azure",
        "khaki",
        "sand",
        "marengo",
        "gray",
        "graphite",
    ]
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    userIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    ownerId: int | str | Literal[False] | None
    message: str | float | Decimal | Literal[False] | None


class ImbotV2ChatMessageSendFields(TypedDict, total=False):
    message: str | float | Decimal | Literal[False] | None
    attach: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    keyboard: (
        Sequence[ImbotV2ChatMessageSendFieldsKeyboardItem | Mapping[str, Any]]
        | Mapping[str, ImbotV2ChatMessageSendFieldsKeyboardItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    system: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    urlPreview: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    replyId: int | str | Literal[False] | None
    templateId: str | float | Decimal | Literal[False] | None
    forwardIds: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class ImbotV2ChatMessageSendFieldsKeyboardItem(TypedDict, total=False):
    TEXT: Any
    LINK: Any
    BG_COLOR_TOKEN: Any


class ImbotV2ChatMessageUpdateFields(TypedDict, total=False):
    message: str | float | Decimal | Literal[False] | None
    attach: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    keyboard: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    urlPreview: Literal["Y", "N"]


class ImbotV2ChatUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    color: Literal[
        "red",
        "green",
        "mint",
        "lightBlue",
        "darkBlue",
        "purple",
        "aqua",
        "pink",
        "lime",
        "brown",
        "azure",
        "khaki",
        "sand",
        "marengo",
        "gray",
        "graphite",
    ]
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )


class ImbotV2ChatUserListOrder(TypedDict, total=False):
    id: str
    lastSendMessageId: str
    userId: str


class ImbotV2CommandAnswerFields(TypedDict, total=False):
    message: str | float | Decimal | Literal[False] | None
    attach: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    keyboard: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    system: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    urlPreview: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class ImbotV2CommandRegisterFields(TypedDict, total=False):
    command: Required[str | float | Decimal]
    title: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    params: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    common: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    hidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    extranetSupport: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class ImbotV2CommandUpdateFields(TypedDict, total=False):
    command: str | float | Decimal | Literal[False] | None
    title: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    params: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    common: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    hidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    extranetSupport: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
