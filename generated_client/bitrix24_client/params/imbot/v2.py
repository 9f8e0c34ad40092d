"""Parameters of ``imbot.v2``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys


class ImbotV2BotListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: type."""

    type: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type."""


class ImbotV2BotRegisterFields(TypedDict, total=False, extra_items=Any):
    """Keys: code, botToken, properties, type, eventMode, webhookUrl, isHidden, isReactionsEnabled,
    isSupportOpenline, backgroundId."""

    code: Required[str | float | Decimal]
    """Symbolic code."""
    botToken: str | float | Decimal | Literal[False] | None
    """Token that a bot passes to prove that it acts for itself."""
    properties: Required[ImbotV2BotRegisterFieldsProperties | OtherKeys]
    """Properties."""
    type: str | float | Decimal | Literal[False] | None
    """Type."""
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    isHidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isReactionsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isSupportOpenline: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    backgroundId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class ImbotV2BotRegisterFieldsProperties(TypedDict, total=False, extra_items=Any):
    """Keys: name, lastName, workPosition, color, gender, avatar."""

    name: Required[str | float | Decimal]
    """Name."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    workPosition: str | float | Decimal | Literal[False] | None
    """Position at work."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""
    gender: Literal["M", "F"]
    """Gender."""
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """Picture of the user or chat."""


class ImbotV2BotUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: properties, isHidden, isReactionsEnabled, isSupportOpenline, backgroundId, eventMode,
    webhookUrl, botToken."""

    properties: (
        ImbotV2BotUpdateFieldsProperties | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Properties."""
    isHidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isReactionsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isSupportOpenline: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    backgroundId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    botToken: str | float | Decimal | Literal[False] | None
    """Token that a bot passes to prove that it acts for itself."""


class ImbotV2BotUpdateFieldsProperties(TypedDict, total=False, extra_items=Any):
    """Keys: name, lastName, workPosition, color, gender, avatar."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    workPosition: str | float | Decimal | Literal[False] | None
    """Position at work."""
    color: str | float | Decimal | Literal[False] | None
    """Color."""
    gender: Literal["M", "F"]
    """Gender."""
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """Picture of the user or chat."""


class ImbotV2ChatAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, description, color, avatar, userIds, ownerId, message."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
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
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """Picture of the user or chat."""
    userIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Ids of the users."""
    ownerId: int | str | Literal[False] | None
    """Id of the owner."""
    message: str | float | Decimal | Literal[False] | None
    """Text of the message."""


class ImbotV2ChatMessageSendFields(TypedDict, total=False, extra_items=Any):
    """Keys: message, attach, keyboard, system, urlPreview, replyId, templateId, forwardIds."""

    message: str | float | Decimal | Literal[False] | None
    """Text of the message."""
    attach: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Attachment of the message."""
    keyboard: (
        Sequence[ImbotV2ChatMessageSendFieldsKeyboardItem | Mapping[str, Any]]
        | Mapping[str, ImbotV2ChatMessageSendFieldsKeyboardItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    """Buttons below the message."""
    system: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    urlPreview: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    replyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    templateId: str | float | Decimal | Literal[False] | None
    """Id of the template."""
    forwardIds: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class ImbotV2ChatMessageSendFieldsKeyboardItem(TypedDict, total=False):
    """Keys: TEXT, LINK, BG_COLOR_TOKEN."""

    TEXT: Any
    """Text."""
    LINK: Any
    """Link."""
    BG_COLOR_TOKEN: Any


class ImbotV2ChatMessageUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: message, attach, keyboard, urlPreview."""

    message: str | float | Decimal | Literal[False] | None
    """Text of the message."""
    attach: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Attachment of the message."""
    keyboard: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Buttons below the message."""
    urlPreview: Literal["Y", "N"]


class ImbotV2ChatUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, description, color, avatar."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
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
    avatar: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """Picture of the user or chat."""


class ImbotV2ChatUserListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, lastSendMessageId, userId."""

    id: str
    """The direction of an order."""
    lastSendMessageId: str
    """The direction of an order."""
    userId: str
    """The direction of an order."""


class ImbotV2CommandAnswerFields(TypedDict, total=False, extra_items=Any):
    """Keys: message, attach, keyboard, system, urlPreview."""

    message: str | float | Decimal | Literal[False] | None
    """Text of the message."""
    attach: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Attachment of the message."""
    keyboard: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Buttons below the message."""
    system: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    urlPreview: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class ImbotV2CommandRegisterFields(TypedDict, total=False, extra_items=Any):
    """Keys: command, title, params, common, hidden, extranetSupport."""

    command: Required[str | float | Decimal]
    """Command."""
    title: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Title."""
    params: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Further parameters of the call."""
    common: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    hidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    extranetSupport: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class ImbotV2CommandUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: command, title, params, common, hidden, extranetSupport."""

    command: str | float | Decimal | Literal[False] | None
    """Command."""
    title: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Title."""
    params: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Further parameters of the call."""
    common: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    hidden: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    extranetSupport: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
