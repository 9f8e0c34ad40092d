"""Parameters of ``imconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class ImconnectorConnectorDataSetData(TypedDict, total=False):
    """Data."""

    ID: str
    URL: str
    URL_IM: str
    NAME: str


class ImconnectorDeleteMessagesMessagesItem(TypedDict, total=False):
    user: ImconnectorDeleteMessagesMessagesItemUser
    message: ImconnectorDeleteMessagesMessagesItemMessage
    chat: ImconnectorDeleteMessagesMessagesItemChat


class ImconnectorDeleteMessagesMessagesItemChat(TypedDict, total=False):
    id: Required[str]


class ImconnectorDeleteMessagesMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: Required[str]


class ImconnectorDeleteMessagesMessagesItemUser(TypedDict, total=False):
    id: Required[str]


class ImconnectorRegisterIcon(TypedDict, total=False):
    DATA_IMAGE: Required[str]
    COLOR: str
    SIZE: str
    POSITION: str


class ImconnectorRegisterIconDisabled(TypedDict, total=False):
    DATA_IMAGE: str
    COLOR: str
    SIZE: str
    POSITION: str


class ImconnectorSendMessagesMessagesItem(TypedDict, total=False):
    user: ImconnectorSendMessagesMessagesItemUser
    message: ImconnectorSendMessagesMessagesItemMessage
    chat: ImconnectorSendMessagesMessagesItemChat


class ImconnectorSendMessagesMessagesItemChat(TypedDict, total=False):
    id: Required[str]
    name: str
    url: str


class ImconnectorSendMessagesMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: str
    date: int
    text: str
    files: Sequence[ImconnectorSendMessagesMessagesItemMessageFilesItem | Mapping[str, Any]]
    disable_crm: Literal["Y"]
    user_id: int


class ImconnectorSendMessagesMessagesItemMessageFilesItem(TypedDict, total=False):
    url: Any
    name: Any


class ImconnectorSendMessagesMessagesItemUser(TypedDict, total=False):
    id: Required[str]
    last_name: str
    name: str
    picture: ImconnectorSendMessagesMessagesItemUserPicture | Mapping[str, Any]
    url: str
    gender: Literal["male", "female"]
    email: str
    phone: str
    skip_phone_validate: Literal["Y"]


class ImconnectorSendMessagesMessagesItemUserPicture(TypedDict, total=False):
    url: Any


class ImconnectorSendStatusDeliveryMessagesItem(TypedDict, total=False):
    im: ImconnectorSendStatusDeliveryMessagesItemIm
    message: ImconnectorSendStatusDeliveryMessagesItemMessage
    chat: ImconnectorSendStatusDeliveryMessagesItemChat


class ImconnectorSendStatusDeliveryMessagesItemChat(TypedDict, total=False):
    id: str


class ImconnectorSendStatusDeliveryMessagesItemIm(TypedDict, total=False):
    """Messengers."""

    chat_id: int
    message_id: int


class ImconnectorSendStatusDeliveryMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: Sequence[str]
    date: int


class ImconnectorSendStatusReadingMessagesItem(TypedDict, total=False):
    im: ImconnectorSendStatusReadingMessagesItemIm
    message: ImconnectorSendStatusReadingMessagesItemMessage
    chat: ImconnectorSendStatusReadingMessagesItemChat


class ImconnectorSendStatusReadingMessagesItemChat(TypedDict, total=False):
    id: str


class ImconnectorSendStatusReadingMessagesItemIm(TypedDict, total=False):
    """Messengers."""

    chat_id: int
    message_id: int


class ImconnectorSendStatusReadingMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: Sequence[str]


class ImconnectorUpdateMessagesMessagesItem(TypedDict, total=False):
    user: ImconnectorUpdateMessagesMessagesItemUser
    message: ImconnectorUpdateMessagesMessagesItemMessage
    chat: ImconnectorUpdateMessagesMessagesItemChat


class ImconnectorUpdateMessagesMessagesItemChat(TypedDict, total=False):
    id: Required[str]
    name: str
    url: str


class ImconnectorUpdateMessagesMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: str
    date: int
    text: str
    files: Sequence[Any]
    disable_crm: Literal["Y"]
    user_id: int


class ImconnectorUpdateMessagesMessagesItemUser(TypedDict, total=False):
    id: Required[str]
    last_name: str
    name: str
    picture: ImconnectorUpdateMessagesMessagesItemUserPicture | Mapping[str, Any]
    url: str
    gender: Literal["male", "female"]
    email: str
    phone: str
    skip_phone_validate: Literal["Y"]


class ImconnectorUpdateMessagesMessagesItemUserPicture(TypedDict, total=False):
    url: Any
