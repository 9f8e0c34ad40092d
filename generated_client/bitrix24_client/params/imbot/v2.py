"""Parameters of ``imbot.v2``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotV2BotListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    type: str


class ImbotV2BotRegisterRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    code: Required[str]
    botToken: str
    properties: Required[ImbotV2BotRegisterRequestFieldsProperties]
    type: str
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    isHidden: bool | Literal["Y", "N"]
    isReactionsEnabled: bool | Literal["Y", "N"]
    isSupportOpenline: bool | Literal["Y", "N"]
    backgroundId: str | None


class ImbotV2BotRegisterRequestFieldsProperties(TypedDict, total=False):
    """Properties."""

    name: Required[str]
    lastName: str
    workPosition: str
    color: str
    gender: Literal["M", "F"]
    avatar: FileSource | str | Sequence[Any] | Mapping[str, Any]


class ImbotV2BotUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    properties: ImbotV2BotUpdateRequestFieldsProperties
    isHidden: bool | Literal["Y", "N"]
    isReactionsEnabled: bool | Literal["Y", "N"]
    isSupportOpenline: bool | Literal["Y", "N"]
    backgroundId: str
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    botToken: str


class ImbotV2BotUpdateRequestFieldsProperties(TypedDict, total=False):
    """Properties."""

    name: str
    lastName: str
    workPosition: str
    color: str
    gender: Literal["M", "F"]
    avatar: FileSource | str | Sequence[Any] | Mapping[str, Any]


class ImbotV2ChatAddRequestFields(TypedDict, total=False):
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
    avatar: FileSource | str | Sequence[Any] | Mapping[str, Any]
    userIds: Sequence[int]
    ownerId: int
    message: str


class ImbotV2ChatMessageSendRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    message: str
    attach: Sequence[Any]
    keyboard: Sequence[ImbotV2ChatMessageSendRequestFieldsKeyboardItem | Mapping[str, Any]]
    system: bool | Literal["Y", "N"]
    urlPreview: bool | Literal["Y", "N"]
    replyId: int
    templateId: str
    forwardIds: Mapping[str, Any]


class ImbotV2ChatMessageSendRequestFieldsKeyboardItem(TypedDict, total=False):
    TEXT: Any
    LINK: Any
    BG_COLOR_TOKEN: Any


class ImbotV2ChatMessageUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    message: str
    attach: Sequence[Any]
    keyboard: Sequence[Any]
    urlPreview: Literal["Y", "N"]


class ImbotV2ChatUpdateRequestFields(TypedDict, total=False):
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
    avatar: FileSource | str | Sequence[Any] | Mapping[str, Any]


class ImbotV2ChatUserListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    lastSendMessageId: Any
    userId: Any


class ImbotV2CommandAnswerRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    message: str
    attach: Sequence[Any]
    keyboard: Sequence[Any]
    system: bool | Literal["Y", "N"]
    urlPreview: bool | Literal["Y", "N"]


class ImbotV2CommandRegisterRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    command: Required[str]
    title: ImbotV2CommandRegisterRequestFieldsTitle | Mapping[str, Any]
    params: ImbotV2CommandRegisterRequestFieldsParams | Mapping[str, Any]
    common: bool | Literal["Y", "N"]
    hidden: bool | Literal["Y", "N"]
    extranetSupport: bool | Literal["Y", "N"]


class ImbotV2CommandRegisterRequestFieldsParams(TypedDict, total=False):
    """Further parameters of the call."""

    en: Any
    de: Any


class ImbotV2CommandRegisterRequestFieldsTitle(TypedDict, total=False):
    """Title."""

    en: Any
    de: Any


class ImbotV2CommandUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    command: str
    title: ImbotV2CommandUpdateRequestFieldsTitle | Mapping[str, Any]
    params: Mapping[str, Any]
    common: bool | Literal["Y", "N"]
    hidden: bool | Literal["Y", "N"]
    extranetSupport: bool | Literal["Y", "N"]


class ImbotV2CommandUpdateRequestFieldsTitle(TypedDict, total=False):
    """Title."""

    en: Any
    de: Any


class ImbotV2FileUploadRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    name: Required[str]
    content: Required[str]
    message: str
