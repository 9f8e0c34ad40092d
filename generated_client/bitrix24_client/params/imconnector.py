"""Parameters of ``imconnector``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class ImconnectorConnectorDataSetData(TypedDict, total=False, extra_items=Any):
    """Keys: ID, URL, URL_IM, NAME."""

    ID: str | float | Decimal | Literal[False] | None
    """Id of the record."""
    URL: str | float | Decimal | Literal[False] | None
    """Address."""
    URL_IM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""


class ImconnectorDeleteMessagesMessagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: user, message, chat."""

    user: ImconnectorDeleteMessagesMessagesItemUser | OtherKeys | str | Literal[False] | None
    message: ImconnectorDeleteMessagesMessagesItemMessage | OtherKeys | str | Literal[False] | None
    """Text of the message."""
    chat: ImconnectorDeleteMessagesMessagesItemChat | OtherKeys | str | Literal[False] | None


class ImconnectorDeleteMessagesMessagesItemChat(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Required[str | float | Decimal]
    """Id of the record."""


class ImconnectorDeleteMessagesMessagesItemMessage(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Required[str | float | Decimal]
    """Id of the record."""


class ImconnectorDeleteMessagesMessagesItemUser(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: Required[str | float | Decimal]
    """Id of the record."""


class ImconnectorRegisterIcon(TypedDict, total=False, extra_items=Any):
    """Keys: DATA_IMAGE, COLOR, SIZE, POSITION."""

    DATA_IMAGE: Required[str | float | Decimal]
    """A text."""
    COLOR: str | float | Decimal | Literal[False] | None
    """Color."""
    SIZE: str | float | Decimal | Literal[False] | None
    """Size in bytes."""
    POSITION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class ImconnectorRegisterIconDisabled(TypedDict, total=False, extra_items=Any):
    """Keys: DATA_IMAGE, COLOR, SIZE, POSITION."""

    DATA_IMAGE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COLOR: str | float | Decimal | Literal[False] | None
    """Color."""
    SIZE: str | float | Decimal | Literal[False] | None
    """Size in bytes."""
    POSITION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class ImconnectorSendMessagesMessagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: user, message, chat."""

    user: ImconnectorSendMessagesMessagesItemUser | OtherKeys | str | Literal[False] | None
    message: ImconnectorSendMessagesMessagesItemMessage | OtherKeys | str | Literal[False] | None
    """Text of the message."""
    chat: ImconnectorSendMessagesMessagesItemChat | OtherKeys | str | Literal[False] | None


class ImconnectorSendMessagesMessagesItemChat(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, url."""

    id: Required[str | float | Decimal]
    """Id of the record."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    url: str | float | Decimal | Literal[False] | None
    """Address."""


class ImconnectorSendMessagesMessagesItemMessage(TypedDict, total=False, extra_items=Any):
    """Keys: id, date, text, files, disable_crm, user_id."""

    id: str | float | Decimal | Literal[False] | None
    """Id of the record."""
    date: int | str | Literal[False] | None
    """Date."""
    text: str | float | Decimal | Literal[False] | None
    """Text."""
    files: (
        Sequence[ImconnectorSendMessagesMessagesItemMessageFilesItem | Mapping[str, Any]]
        | Mapping[str, ImconnectorSendMessagesMessagesItemMessageFilesValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    """Files."""
    disable_crm: Literal["Y"]
    user_id: int | str | Literal[False] | None
    """Id of the user."""


class ImconnectorSendMessagesMessagesItemMessageFilesItem(TypedDict, total=False):
    """Keys: url, name."""

    url: Any
    """Address."""
    name: Any
    """Name."""


class ImconnectorSendMessagesMessagesItemMessageFilesValue(TypedDict, total=False):
    """Keys: url, name."""

    url: Any
    """Address."""
    name: Any
    """Name."""


class ImconnectorSendMessagesMessagesItemUser(TypedDict, total=False, extra_items=Any):
    """Keys: id, last_name, name, picture, url, gender, email, phone, skip_phone_validate."""

    id: Required[str | float | Decimal]
    """Id of the record."""
    last_name: str | float | Decimal | Literal[False] | None
    """Last name."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    picture: (
        ImconnectorSendMessagesMessagesItemUserPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    url: str | float | Decimal | Literal[False] | None
    """Address."""
    gender: Literal["male", "female"]
    """Gender."""
    email: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
    phone: str | float | Decimal | Literal[False] | None
    """Phone numbers."""
    skip_phone_validate: Literal["Y"]


class ImconnectorSendMessagesMessagesItemUserPicture(TypedDict, total=False):
    """Keys: url."""

    url: Any
    """Address."""


class ImconnectorSendStatusDeliveryMessagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: im, message, chat."""

    im: (
        ImconnectorSendStatusDeliveryMessagesItemIm
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Messengers."""
    message: (
        ImconnectorSendStatusDeliveryMessagesItemMessage
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Text of the message."""
    chat: (
        ImconnectorSendStatusDeliveryMessagesItemChat
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class ImconnectorSendStatusDeliveryMessagesItemChat(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str | float | Decimal | Literal[False] | None
    """Id of the record."""


class ImconnectorSendStatusDeliveryMessagesItemIm(TypedDict, total=False, extra_items=Any):
    """Keys: chat_id, message_id."""

    chat_id: int | str | Literal[False] | None
    """Id of the chat."""
    message_id: int | str | Literal[False] | None
    """Id of the message."""


class ImconnectorSendStatusDeliveryMessagesItemMessage(TypedDict, total=False, extra_items=Any):
    """Keys: id, date."""

    id: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    """Id of the record."""
    date: int | str | Literal[False] | None
    """Date."""


class ImconnectorSendStatusReadingMessagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: im, message, chat."""

    im: (
        ImconnectorSendStatusReadingMessagesItemIm
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Messengers."""
    message: (
        ImconnectorSendStatusReadingMessagesItemMessage
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Text of the message."""
    chat: (
        ImconnectorSendStatusReadingMessagesItemChat
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class ImconnectorSendStatusReadingMessagesItemChat(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: str | float | Decimal | Literal[False] | None
    """Id of the record."""


class ImconnectorSendStatusReadingMessagesItemIm(TypedDict, total=False, extra_items=Any):
    """Keys: chat_id, message_id."""

    chat_id: int | str | Literal[False] | None
    """Id of the chat."""
    message_id: int | str | Literal[False] | None
    """Id of the message."""


class ImconnectorSendStatusReadingMessagesItemMessage(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    """Id of the record."""


class ImconnectorUpdateMessagesMessagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: user, message, chat."""

    user: ImconnectorSendMessagesMessagesItemUser | OtherKeys | str | Literal[False] | None
    message: ImconnectorUpdateMessagesMessagesItemMessage | OtherKeys | str | Literal[False] | None
    """Text of the message."""
    chat: ImconnectorSendMessagesMessagesItemChat | OtherKeys | str | Literal[False] | None


class ImconnectorUpdateMessagesMessagesItemMessage(TypedDict, total=False, extra_items=Any):
    """Keys: id, date, text, files, disable_crm, user_id."""

    id: str | float | Decimal | Literal[False] | None
    """Id of the record."""
    date: int | str | Literal[False] | None
    """Date."""
    text: str | float | Decimal | Literal[False] | None
    """Text."""
    files: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Files."""
    disable_crm: Literal["Y"]
    user_id: int | str | Literal[False] | None
    """Id of the user."""
