"""Parameters of ``imbot.v2``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotV2BotListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    type: str


class ImbotV2BotRegisterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    code: Required[str]
    botToken: str
    properties: Required[ImbotV2BotRegisterFieldsProperties]
    type: str
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    isHidden: bool | Literal["Y", "N"]
    isReactionsEnabled: bool | Literal["Y", "N"]
    isSupportOpenline: bool | Literal["Y", "N"]
    backgroundId: str | None


class ImbotV2BotRegisterFieldsProperties(TypedDict, total=False):
    """Properties."""

    name: Required[str]
    lastName: str
    workPosition: str
    color: str
    gender: Literal["M", "F"]
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class ImbotV2BotUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    properties: ImbotV2BotUpdateFieldsProperties
    isHidden: bool | Literal["Y", "N"]
    isReactionsEnabled: bool | Literal["Y", "N"]
    isSupportOpenline: bool | Literal["Y", "N"]
    backgroundId: str
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    botToken: str


class ImbotV2BotUpdateFieldsProperties(TypedDict, total=False):
    """Properties."""

    name: str
    lastName: str
    workPosition: str
    color: str
    gender: Literal["M", "F"]
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class ImbotV2ChatAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: str
    description: str
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
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    userIds: Sequence[int]
    ownerId: int
    message: str


class ImbotV2ChatMessageSendFields(TypedDict, total=False):
    """Values of the fields, by name."""

    message: str
    attach: Sequence[Any]
    keyboard: Sequence[ImbotV2ChatMessageSendFieldsKeyboardItem | Mapping[str, Any]]
    system: bool | Literal["Y", "N"]
    urlPreview: bool | Literal["Y", "N"]
    replyId: int
    templateId: str
    forwardIds: Mapping[str, Any]


class ImbotV2ChatMessageSendFieldsKeyboardItem(TypedDict, total=False):
    TEXT: Any
    LINK: Any
    BG_COLOR_TOKEN: Any


class ImbotV2ChatMessageUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    message: str
    attach: Sequence[Any]
    keyboard: Sequence[Any]
    urlPreview: Literal["Y", "N"]


class ImbotV2ChatUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    description: str
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
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]


class ImbotV2ChatUserListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    lastSendMessageId: Any
    userId: Any


class ImbotV2CommandAnswerFields(TypedDict, total=False):
    """Values of the fields, by name."""

    message: str
    attach: Sequence[Any]
    keyboard: Sequence[Any]
    system: bool | Literal["Y", "N"]
    urlPreview: bool | Literal["Y", "N"]


class ImbotV2CommandRegisterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    command: Required[str]
    title: ImbotV2CommandRegisterFieldsTitle | Mapping[str, Any]
    params: ImbotV2CommandRegisterFieldsParams | Mapping[str, Any]
    common: bool | Literal["Y", "N"]
    hidden: bool | Literal["Y", "N"]
    extranetSupport: bool | Literal["Y", "N"]


class ImbotV2CommandRegisterFieldsParams(TypedDict, total=False):
    """Further parameters of the call."""

    en: Any
    de: Any


class ImbotV2CommandRegisterFieldsTitle(TypedDict, total=False):
    """Title."""

    en: Any
    de: Any


class ImbotV2CommandUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    command: str
    title: ImbotV2CommandUpdateFieldsTitle | Mapping[str, Any]
    params: Mapping[str, Any]
    common: bool | Literal["Y", "N"]
    hidden: bool | Literal["Y", "N"]
    extranetSupport: bool | Literal["Y", "N"]


class ImbotV2CommandUpdateFieldsTitle(TypedDict, total=False):
    """Title."""

    en: Any
    de: Any


class ImbotV2FileUploadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    name: Required[str]
    content: Required[FileSource | str]
    message: str
