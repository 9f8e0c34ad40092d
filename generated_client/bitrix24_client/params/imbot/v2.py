"""Parameters of ``imbot.v2``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class ImbotV2BotListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: type."""

    type: str | Sequence[str] | None
    """Type."""


class ImbotV2BotRegisterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: code, botToken, properties, type, eventMode, webhookUrl, isHidden, isReactionsEnabled,
    isSupportOpenline, backgroundId."""

    code: Required[str]
    """Symbolic code."""
    botToken: str
    """Token that a bot passes to prove that it acts for itself."""
    properties: Required[ImbotV2BotRegisterFieldsProperties]
    """Properties."""
    type: str
    """Type."""
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    isHidden: bool | Literal["Y", "N"]
    isReactionsEnabled: bool | Literal["Y", "N"]
    isSupportOpenline: bool | Literal["Y", "N"]
    backgroundId: str | None


class ImbotV2BotRegisterFieldsProperties(TypedDict, total=False):
    """Properties.

    Keys: name, lastName, workPosition, color, gender, avatar."""

    name: Required[str]
    """Name."""
    lastName: str
    """Last name."""
    workPosition: str
    """Position at work."""
    color: str
    """Color."""
    gender: Literal["M", "F"]
    """Gender."""
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Picture of the user or chat."""


class ImbotV2BotUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: properties, isHidden, isReactionsEnabled, isSupportOpenline, backgroundId, eventMode,
    webhookUrl, botToken."""

    properties: ImbotV2BotUpdateFieldsProperties
    """Properties."""
    isHidden: bool | Literal["Y", "N"]
    isReactionsEnabled: bool | Literal["Y", "N"]
    isSupportOpenline: bool | Literal["Y", "N"]
    backgroundId: str
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    botToken: str
    """Token that a bot passes to prove that it acts for itself."""


class ImbotV2BotUpdateFieldsProperties(TypedDict, total=False):
    """Properties.

    Keys: name, lastName, workPosition, color, gender, avatar."""

    name: str
    """Name."""
    lastName: str
    """Last name."""
    workPosition: str
    """Position at work."""
    color: str
    """Color."""
    gender: Literal["M", "F"]
    """Gender."""
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Picture of the user or chat."""


class ImbotV2ChatAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, description, color, avatar, userIds, ownerId, message."""

    title: str
    """Title."""
    description: str
    """Description."""
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
    """Color."""
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Picture of the user or chat."""
    userIds: Sequence[int]
    """Ids of the users."""
    ownerId: int
    """Id of the owner."""
    message: str
    """Text of the message."""


class ImbotV2ChatMessageSendFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: message, attach, keyboard, system, urlPreview, replyId, templateId, forwardIds."""

    message: str
    """Text of the message."""
    attach: Sequence[Any]
    """Attachment of the message."""
    keyboard: Sequence[ImbotV2ChatMessageSendFieldsKeyboardItem | Mapping[str, Any]]
    """Buttons below the message."""
    system: bool | Literal["Y", "N"]
    urlPreview: bool | Literal["Y", "N"]
    replyId: int
    templateId: str
    """Id of the template."""
    forwardIds: Mapping[str, Any]


class ImbotV2ChatMessageSendFieldsKeyboardItem(TypedDict, total=False):
    """Keys: TEXT, LINK, BG_COLOR_TOKEN."""

    TEXT: Any
    """Text."""
    LINK: Any
    """Link."""
    BG_COLOR_TOKEN: Any


class ImbotV2ChatMessageUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: message, attach, keyboard, urlPreview."""

    message: str
    """Text of the message."""
    attach: Sequence[Any]
    """Attachment of the message."""
    keyboard: Sequence[Any]
    """Buttons below the message."""
    urlPreview: Literal["Y", "N"]


class ImbotV2ChatUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, description, color, avatar."""

    title: str
    """Title."""
    description: str
    """Description."""
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
    """Color."""
    avatar: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    """Picture of the user or chat."""


class ImbotV2ChatUserListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, lastSendMessageId, userId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    lastSendMessageId: Literal["ASC", "DESC", "asc", "desc"]
    userId: Literal["ASC", "DESC", "asc", "desc"]


class ImbotV2CommandAnswerFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: message, attach, keyboard, system, urlPreview."""

    message: str
    """Text of the message."""
    attach: Sequence[Any]
    """Attachment of the message."""
    keyboard: Sequence[Any]
    """Buttons below the message."""
    system: bool | Literal["Y", "N"]
    urlPreview: bool | Literal["Y", "N"]


class ImbotV2CommandRegisterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: command, title, params, common, hidden, extranetSupport."""

    command: Required[str]
    """Command."""
    title: Mapping[str, Any]
    """Title."""
    params: Mapping[str, Any]
    """Further parameters of the call."""
    common: bool | Literal["Y", "N"]
    hidden: bool | Literal["Y", "N"]
    extranetSupport: bool | Literal["Y", "N"]


class ImbotV2CommandUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: command, title, params, common, hidden, extranetSupport."""

    command: str
    """Command."""
    title: Mapping[str, Any]
    """Title."""
    params: Mapping[str, Any]
    """Further parameters of the call."""
    common: bool | Literal["Y", "N"]
    hidden: bool | Literal["Y", "N"]
    extranetSupport: bool | Literal["Y", "N"]


class ImbotV2FileUploadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: name, content, message."""

    name: Required[str]
    """Name."""
    content: Required[FileSource | str]
    """Content."""
    message: str
    """Text of the message."""
