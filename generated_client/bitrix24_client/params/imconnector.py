"""Parameters of ``imconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class ImconnectorConnectorDataSetData(TypedDict, total=False):
    ID: str | float | Decimal | Literal[False] | None
    URL: str | float | Decimal | Literal[False] | None
    URL_IM: str | float | Decimal | Literal[False] | None
    NAME: str | float | Decimal | Literal[False] | None


class ImconnectorDeleteMessagesMessagesItem(TypedDict, total=False):
    user: (
        ImconnectorDeleteMessagesMessagesItemUser | Mapping[str, Any] | str | Literal[False] | None
    )
    message: (
        ImconnectorDeleteMessagesMessagesItemMessage
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    chat: (
        ImconnectorDeleteMessagesMessagesItemChat | Mapping[str, Any] | str | Literal[False] | None
    )


class ImconnectorDeleteMessagesMessagesItemChat(TypedDict, total=False):
    id: Required[str | float | Decimal]


class ImconnectorDeleteMessagesMessagesItemMessage(TypedDict, total=False):
    id: Required[str | float | Decimal]


class ImconnectorDeleteMessagesMessagesItemUser(TypedDict, total=False):
    id: Required[str | float | Decimal]


class ImconnectorRegisterIcon(TypedDict, total=False):
    DATA_IMAGE: Required[str | float | Decimal]
    COLOR: str | float | Decimal | Literal[False] | None
    SIZE: str | float | Decimal | Literal[False] | None
    POSITION: str | float | Decimal | Literal[False] | None


class ImconnectorRegisterIconDisabled(TypedDict, total=False):
    DATA_IMAGE: str | float | Decimal | Literal[False] | None
    COLOR: str | float | Decimal | Literal[False] | None
    SIZE: str | float | Decimal | Literal[False] | None
    POSITION: str | float | Decimal | Literal[False] | None


class ImconnectorSendMessagesMessagesItem(TypedDict, total=False):
    user: ImconnectorSendMessagesMessagesItemUser | Mapping[str, Any] | str | Literal[False] | None
    message: (
        ImconnectorSendMessagesMessagesItemMessage | Mapping[str, Any] | str | Literal[False] | None
    )
    chat: ImconnectorSendMessagesMessagesItemChat | Mapping[str, Any] | str | Literal[False] | None


class ImconnectorSendMessagesMessagesItemChat(TypedDict, total=False):
    id: Required[str | float | Decimal]
    name: str | float | Decimal | Literal[False] | None
    url: str | float | Decimal | Literal[False] | None


class ImconnectorSendMessagesMessagesItemMessage(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    date: int | str | Literal[False] | None
    text: str | float | Decimal | Literal[False] | None
    files: (
        Sequence[ImconnectorSendMessagesMessagesItemMessageFilesItem | Mapping[str, Any]]
        | Mapping[str, ImconnectorSendMessagesMessagesItemMessageFilesValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    disable_crm: Literal["Y"]
    user_id: int | str | Literal[False] | None


class ImconnectorSendMessagesMessagesItemMessageFilesItem(TypedDict, total=False):
    url: Any
    name: Any


class ImconnectorSendMessagesMessagesItemMessageFilesValue(TypedDict, total=False):
    url: Any
    name: Any


class ImconnectorSendMessagesMessagesItemUser(TypedDict, total=False):
    id: Required[str | float | Decimal]
    last_name: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    picture: (
        ImconnectorSendMessagesMessagesItemUserPicture
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    url: str | float | Decimal | Literal[False] | None
    gender: Literal["male", "female"]
    email: str | float | Decimal | Literal[False] | None
    phone: str | float | Decimal | Literal[False] | None
    skip_phone_validate: Literal["Y"]


class ImconnectorSendMessagesMessagesItemUserPicture(TypedDict, total=False):
    url: Any


class ImconnectorSendStatusDeliveryMessagesItem(TypedDict, total=False):
    im: (
        ImconnectorSendStatusDeliveryMessagesItemIm
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    message: (
        ImconnectorSendStatusDeliveryMessagesItemMessage
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    chat: (
        ImconnectorSendStatusDeliveryMessagesItemChat
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class ImconnectorSendStatusDeliveryMessagesItemChat(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None


class ImconnectorSendStatusDeliveryMessagesItemIm(TypedDict, total=False):
    chat_id: int | str | Literal[False] | None
    message_id: int | str | Literal[False] | None


class ImconnectorSendStatusDeliveryMessagesItemMessage(TypedDict, total=False):
    id: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    date: int | str | Literal[False] | None


class ImconnectorSendStatusReadingMessagesItem(TypedDict, total=False):
    im: (
        ImconnectorSendStatusReadingMessagesItemIm
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    message: (
        ImconnectorSendStatusReadingMessagesItemMessage
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    chat: (
        ImconnectorSendStatusReadingMessagesItemChat
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class ImconnectorSendStatusReadingMessagesItemChat(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None


class ImconnectorSendStatusReadingMessagesItemIm(TypedDict, total=False):
    chat_id: int | str | Literal[False] | None
    message_id: int | str | Literal[False] | None


class ImconnectorSendStatusReadingMessagesItemMessage(TypedDict, total=False):
    id: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )


class ImconnectorUpdateMessagesMessagesItem(TypedDict, total=False):
    user: ImconnectorSendMessagesMessagesItemUser | Mapping[str, Any] | str | Literal[False] | None
    message: (
        ImconnectorUpdateMessagesMessagesItemMessage
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    chat: ImconnectorSendMessagesMessagesItemChat | Mapping[str, Any] | str | Literal[False] | None


class ImconnectorUpdateMessagesMessagesItemMessage(TypedDict, total=False):
    id: str | float | Decimal | Literal[False] | None
    date: int | str | Literal[False] | None
    text: str | float | Decimal | Literal[False] | None
    files: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    disable_crm: Literal["Y"]
    user_id: int | str | Literal[False] | None
