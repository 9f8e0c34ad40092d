"""Parameters of ``imconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class ImconnectorConnectorDataSetRequestData(TypedDict, total=False):
    """Data."""

    ID: str
    URL: str
    URL_IM: str
    NAME: str


class ImconnectorDeleteMessagesRequestMessagesItem(TypedDict, total=False):
    user: ImconnectorDeleteMessagesRequestMessagesItemUser
    message: ImconnectorDeleteMessagesRequestMessagesItemMessage
    chat: ImconnectorDeleteMessagesRequestMessagesItemChat


class ImconnectorDeleteMessagesRequestMessagesItemChat(TypedDict, total=False):
    id: Required[str]


class ImconnectorDeleteMessagesRequestMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: Required[str]


class ImconnectorDeleteMessagesRequestMessagesItemUser(TypedDict, total=False):
    id: Required[str]


class ImconnectorRegisterRequestIcon(TypedDict, total=False):
    DATA_IMAGE: Required[str]
    COLOR: str
    SIZE: str
    POSITION: str


class ImconnectorRegisterRequestIconDisabled(TypedDict, total=False):
    DATA_IMAGE: str
    COLOR: str
    SIZE: str
    POSITION: str


class ImconnectorSendMessagesRequestMessagesItem(TypedDict, total=False):
    user: ImconnectorSendMessagesRequestMessagesItemUser
    message: ImconnectorSendMessagesRequestMessagesItemMessage
    chat: ImconnectorSendMessagesRequestMessagesItemChat


class ImconnectorSendMessagesRequestMessagesItemChat(TypedDict, total=False):
    id: Required[str]
    name: str
    url: str


class ImconnectorSendMessagesRequestMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: str
    date: int
    text: str
    files: Sequence[ImconnectorSendMessagesRequestMessagesItemMessageFilesItem | Mapping[str, Any]]
    disable_crm: Literal["Y"]
    user_id: int


class ImconnectorSendMessagesRequestMessagesItemMessageFilesItem(TypedDict, total=False):
    url: Any
    name: Any


class ImconnectorSendMessagesRequestMessagesItemUser(TypedDict, total=False):
    id: Required[str]
    last_name: str
    name: str
    picture: ImconnectorSendMessagesRequestMessagesItemUserPicture | Mapping[str, Any]
    url: str
    gender: Literal["male", "female"]
    email: str
    phone: str
    skip_phone_validate: Literal["Y"]


class ImconnectorSendMessagesRequestMessagesItemUserPicture(TypedDict, total=False):
    url: Any


class ImconnectorSendStatusDeliveryRequestMessagesItem(TypedDict, total=False):
    im: ImconnectorSendStatusDeliveryRequestMessagesItemIm
    message: ImconnectorSendStatusDeliveryRequestMessagesItemMessage
    chat: ImconnectorSendStatusDeliveryRequestMessagesItemChat


class ImconnectorSendStatusDeliveryRequestMessagesItemChat(TypedDict, total=False):
    id: str


class ImconnectorSendStatusDeliveryRequestMessagesItemIm(TypedDict, total=False):
    """Messengers."""

    chat_id: int
    message_id: int


class ImconnectorSendStatusDeliveryRequestMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: Sequence[str]
    date: int


class ImconnectorSendStatusReadingRequestMessagesItem(TypedDict, total=False):
    im: ImconnectorSendStatusReadingRequestMessagesItemIm
    message: ImconnectorSendStatusReadingRequestMessagesItemMessage
    chat: ImconnectorSendStatusReadingRequestMessagesItemChat


class ImconnectorSendStatusReadingRequestMessagesItemChat(TypedDict, total=False):
    id: str


class ImconnectorSendStatusReadingRequestMessagesItemIm(TypedDict, total=False):
    """Messengers."""

    chat_id: int
    message_id: int


class ImconnectorSendStatusReadingRequestMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: Sequence[str]


class ImconnectorUpdateMessagesRequestMessagesItem(TypedDict, total=False):
    user: ImconnectorUpdateMessagesRequestMessagesItemUser
    message: ImconnectorUpdateMessagesRequestMessagesItemMessage
    chat: ImconnectorUpdateMessagesRequestMessagesItemChat


class ImconnectorUpdateMessagesRequestMessagesItemChat(TypedDict, total=False):
    id: Required[str]
    name: str
    url: str


class ImconnectorUpdateMessagesRequestMessagesItemMessage(TypedDict, total=False):
    """Text of the message."""

    id: str
    date: int
    text: str
    files: Sequence[Any]
    disable_crm: Literal["Y"]
    user_id: int


class ImconnectorUpdateMessagesRequestMessagesItemUser(TypedDict, total=False):
    id: Required[str]
    last_name: str
    name: str
    picture: ImconnectorUpdateMessagesRequestMessagesItemUserPicture | Mapping[str, Any]
    url: str
    gender: Literal["male", "female"]
    email: str
    phone: str
    skip_phone_validate: Literal["Y"]


class ImconnectorUpdateMessagesRequestMessagesItemUserPicture(TypedDict, total=False):
    url: Any
