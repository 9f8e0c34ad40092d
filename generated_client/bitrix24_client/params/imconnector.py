"""Parameters of ``imconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class ImconnectorConnectorDataSetData(TypedDict, total=False):
    """Data.

    Keys: ID, URL, URL_IM, NAME."""

    ID: str
    """Id of the record."""
    URL: str
    """Address."""
    URL_IM: str
    NAME: str
    """Name."""


class ImconnectorDeleteMessagesMessagesItem(TypedDict, total=False):
    """Keys: user, message, chat."""

    user: ImconnectorDeleteMessagesMessagesItemUser
    message: ImconnectorDeleteMessagesMessagesItemMessage
    """Text of the message."""
    chat: ImconnectorDeleteMessagesMessagesItemChat


class ImconnectorDeleteMessagesMessagesItemChat(TypedDict, total=False):
    """Keys: id."""

    id: Required[str]
    """Id of the record."""


class ImconnectorDeleteMessagesMessagesItemMessage(TypedDict, total=False):
    """Text of the message.

    Keys: id."""

    id: Required[str]
    """Id of the record."""


class ImconnectorDeleteMessagesMessagesItemUser(TypedDict, total=False):
    """Keys: id."""

    id: Required[str]
    """Id of the record."""


class ImconnectorRegisterIcon(TypedDict, total=False):
    """Keys: DATA_IMAGE, COLOR, SIZE, POSITION."""

    DATA_IMAGE: Required[str]
    COLOR: str
    """Color."""
    SIZE: str
    """Size in bytes."""
    POSITION: str


class ImconnectorRegisterIconDisabled(TypedDict, total=False):
    """Keys: DATA_IMAGE, COLOR, SIZE, POSITION."""

    DATA_IMAGE: str
    COLOR: str
    """Color."""
    SIZE: str
    """Size in bytes."""
    POSITION: str


class ImconnectorSendMessagesMessagesItem(TypedDict, total=False):
    """Keys: user, message, chat."""

    user: ImconnectorSendMessagesMessagesItemUser
    message: ImconnectorSendMessagesMessagesItemMessage
    """Text of the message."""
    chat: ImconnectorSendMessagesMessagesItemChat


class ImconnectorSendMessagesMessagesItemChat(TypedDict, total=False):
    """Keys: id, name, url."""

    id: Required[str]
    """Id of the record."""
    name: str
    """Name."""
    url: str
    """Address."""


class ImconnectorSendMessagesMessagesItemMessage(TypedDict, total=False):
    """Text of the message.

    Keys: id, date, text, files, disable_crm, user_id."""

    id: str
    """Id of the record."""
    date: int
    """Date."""
    text: str
    """Text."""
    files: Sequence[ImconnectorSendMessagesMessagesItemMessageFilesItem | Mapping[str, Any]]
    """Files."""
    disable_crm: Literal["Y"]
    user_id: int
    """Id of the user."""


class ImconnectorSendMessagesMessagesItemMessageFilesItem(TypedDict, total=False):
    """Keys: url, name."""

    url: Any
    """Address."""
    name: Any
    """Name."""


class ImconnectorSendMessagesMessagesItemUser(TypedDict, total=False):
    """Keys: id, last_name, name, picture, url, gender, email, phone, skip_phone_validate."""

    id: Required[str]
    """Id of the record."""
    last_name: str
    """Last name."""
    name: str
    """Name."""
    picture: ImconnectorSendMessagesMessagesItemUserPicture | Mapping[str, Any]
    url: str
    """Address."""
    gender: Literal["male", "female"]
    """Gender."""
    email: str
    """E-mail addresses."""
    phone: str
    """Phone numbers."""
    skip_phone_validate: Literal["Y"]


class ImconnectorSendMessagesMessagesItemUserPicture(TypedDict, total=False):
    """Keys: url."""

    url: Any
    """Address."""


class ImconnectorSendStatusDeliveryMessagesItem(TypedDict, total=False):
    """Keys: im, message, chat."""

    im: ImconnectorSendStatusDeliveryMessagesItemIm
    """Messengers."""
    message: ImconnectorSendStatusDeliveryMessagesItemMessage
    """Text of the message."""
    chat: ImconnectorSendStatusDeliveryMessagesItemChat


class ImconnectorSendStatusDeliveryMessagesItemChat(TypedDict, total=False):
    """Keys: id."""

    id: str
    """Id of the record."""


class ImconnectorSendStatusDeliveryMessagesItemIm(TypedDict, total=False):
    """Messengers.

    Keys: chat_id, message_id."""

    chat_id: int
    """Id of the chat."""
    message_id: int
    """Id of the message."""


class ImconnectorSendStatusDeliveryMessagesItemMessage(TypedDict, total=False):
    """Text of the message.

    Keys: id, date."""

    id: Sequence[int | str]
    """Id of the record."""
    date: int
    """Date."""


class ImconnectorSendStatusReadingMessagesItem(TypedDict, total=False):
    """Keys: im, message, chat."""

    im: ImconnectorSendStatusReadingMessagesItemIm
    """Messengers."""
    message: ImconnectorSendStatusReadingMessagesItemMessage
    """Text of the message."""
    chat: ImconnectorSendStatusReadingMessagesItemChat


class ImconnectorSendStatusReadingMessagesItemChat(TypedDict, total=False):
    """Keys: id."""

    id: str
    """Id of the record."""


class ImconnectorSendStatusReadingMessagesItemIm(TypedDict, total=False):
    """Messengers.

    Keys: chat_id, message_id."""

    chat_id: int
    """Id of the chat."""
    message_id: int
    """Id of the message."""


class ImconnectorSendStatusReadingMessagesItemMessage(TypedDict, total=False):
    """Text of the message.

    Keys: id."""

    id: Sequence[int | str]
    """Id of the record."""


class ImconnectorUpdateMessagesMessagesItem(TypedDict, total=False):
    """Keys: user, message, chat."""

    user: ImconnectorUpdateMessagesMessagesItemUser
    message: ImconnectorUpdateMessagesMessagesItemMessage
    """Text of the message."""
    chat: ImconnectorUpdateMessagesMessagesItemChat


class ImconnectorUpdateMessagesMessagesItemChat(TypedDict, total=False):
    """Keys: id, name, url."""

    id: Required[str]
    """Id of the record."""
    name: str
    """Name."""
    url: str
    """Address."""


class ImconnectorUpdateMessagesMessagesItemMessage(TypedDict, total=False):
    """Text of the message.

    Keys: id, date, text, files, disable_crm, user_id."""

    id: str
    """Id of the record."""
    date: int
    """Date."""
    text: str
    """Text."""
    files: Sequence[Any]
    """Files."""
    disable_crm: Literal["Y"]
    user_id: int
    """Id of the user."""


class ImconnectorUpdateMessagesMessagesItemUser(TypedDict, total=False):
    """Keys: id, last_name, name, picture, url, gender, email, phone, skip_phone_validate."""

    id: Required[str]
    """Id of the record."""
    last_name: str
    """Last name."""
    name: str
    """Name."""
    picture: ImconnectorUpdateMessagesMessagesItemUserPicture | Mapping[str, Any]
    url: str
    """Address."""
    gender: Literal["male", "female"]
    """Gender."""
    email: str
    """E-mail addresses."""
    phone: str
    """Phone numbers."""
    skip_phone_validate: Literal["Y"]


class ImconnectorUpdateMessagesMessagesItemUserPicture(TypedDict, total=False):
    """Keys: url."""

    url: Any
    """Address."""
