"""Methods of ``messageservice``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method

MESSAGE_STATUS_UPDATE = Method("messageservice.message.status.update", _k.BOOLEAN)
SENDER_ADD = Method("messageservice.sender.add", _k.BOOLEAN)
SENDER_DELETE = Method("messageservice.sender.delete", _k.BOOLEAN)
SENDER_LIST = Method("messageservice.sender.list", _k.ListOf(_k.STRING), safe=True)
SENDER_UPDATE = Method("messageservice.sender.update", _k.BOOLEAN)


class MessageserviceMethods(SyncNamespace):
    """``messageservice``."""

    __slots__ = ()
    _name = "messageservice"

    @builtins.property
    def message(self) -> MessageserviceMessageMethods:
        return MessageserviceMessageMethods(self._client)

    @builtins.property
    def sender(self) -> MessageserviceSenderMethods:
        return MessageserviceSenderMethods(self._client)


class AsyncMessageserviceMethods(AsyncNamespace):
    """``messageservice``."""

    __slots__ = ()
    _name = "messageservice"

    @builtins.property
    def message(self) -> AsyncMessageserviceMessageMethods:
        return AsyncMessageserviceMessageMethods(self._client)

    @builtins.property
    def sender(self) -> AsyncMessageserviceSenderMethods:
        return AsyncMessageserviceSenderMethods(self._client)


class MessageserviceMessageMethods(SyncNamespace):
    """``messageservice.message``."""

    __slots__ = ()
    _name = "messageservice.message"

    @builtins.property
    def status(self) -> MessageserviceMessageStatusMethods:
        return MessageserviceMessageStatusMethods(self._client)


class AsyncMessageserviceMessageMethods(AsyncNamespace):
    """``messageservice.message``."""

    __slots__ = ()
    _name = "messageservice.message"

    @builtins.property
    def status(self) -> AsyncMessageserviceMessageStatusMethods:
        return AsyncMessageserviceMessageStatusMethods(self._client)


class MessageserviceMessageStatusMethods(SyncNamespace):
    """``messageservice.message.status``."""

    __slots__ = ()
    _name = "messageservice.message.status"

    def update(
        self,
        *,
        code: str,
        message_id: str,
        status: Literal["queued", "sent", "delivered", "undelivered", "failed"],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Message Delivery Status.

        ``messageservice.message.status.update``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html

        Args:
            code (str): Symbolic code.
            message_id (str): Id of the message.
            status (Literal["queued", "sent", "delivered", "undelivered", "failed"]): Status.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Wrong sender code!
                ``ERROR_MESSAGE_NOT_FOUND``: Message not found!
                ``ERROR_MESSAGE_STATUS_INCORRECT``: Message status incorrect!
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            MESSAGE_STATUS_UPDATE, {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status}, extra
        )


class AsyncMessageserviceMessageStatusMethods(AsyncNamespace):
    """``messageservice.message.status``."""

    __slots__ = ()
    _name = "messageservice.message.status"

    def update(
        self,
        *,
        code: str,
        message_id: str,
        status: Literal["queued", "sent", "delivered", "undelivered", "failed"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Message Delivery Status.

        ``messageservice.message.status.update``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html

        Args:
            code (str): Symbolic code.
            message_id (str): Id of the message.
            status (Literal["queued", "sent", "delivered", "undelivered", "failed"]): Status.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Wrong sender code!
                ``ERROR_MESSAGE_NOT_FOUND``: Message not found!
                ``ERROR_MESSAGE_STATUS_INCORRECT``: Message status incorrect!
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            MESSAGE_STATUS_UPDATE, {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status}, extra
        )


class MessageserviceSenderMethods(SyncNamespace):
    """``messageservice.sender``."""

    __slots__ = ()
    _name = "messageservice.sender"

    def add(
        self,
        *,
        code: str,
        type: Literal["SMS"],
        handler: str,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register an SMS Provider or Message Provider.

        ``messageservice.sender.add``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html

        Args:
            code (str): Symbolic code.
            type (Literal["SMS"]): Type.
            handler (str): Address of the handler.
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty data!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Wrong sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender NAME!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender message TYPE!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Unknown sender message TYPE!
                ``ERROR_SENDER_ALREADY_INSTALLED``: Sender already installed!
                ``ERROR_SENDER_ADD_FAILURE``: Sender save error!
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Application context required
        """
        return self._client._invoke(
            SENDER_ADD,
            {
                "CODE": code,
                "TYPE": type,
                "HANDLER": handler,
                "NAME": name,
                "DESCRIPTION": description,
            },
            extra,
        )

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete SMS Provider or Message Provider.

        ``messageservice.sender.delete``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Wrong sender code!
                ``ERROR_SENDER_NOT_FOUND``: Sender not found!
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SENDER_DELETE, {"CODE": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[str]:
        """Get a List of SMS Providers or Message Providers.

        ``messageservice.sender.list``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SENDER_LIST, {}, extra)

    def update(
        self,
        *,
        code: str,
        handler: str | None = None,
        name: str | Mapping[str, Any] | None = None,
        description: str | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Message Provider.

        ``messageservice.sender.update``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_CODE_REQUIRED``: CODE is required!
                ``ERROR_SENDER_OTHER_PARAMS_REQUIRED``: At least one other parameter is required!
                ``ERROR_SENDER_NOT_FOUND``: Sender not found!
                ``ERROR_SENDER_UPDATE_FAILURE``: Sender update error!
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            SENDER_UPDATE,
            {"CODE": code, "HANDLER": handler, "NAME": name, "DESCRIPTION": description},
            extra,
        )


class AsyncMessageserviceSenderMethods(AsyncNamespace):
    """``messageservice.sender``."""

    __slots__ = ()
    _name = "messageservice.sender"

    def add(
        self,
        *,
        code: str,
        type: Literal["SMS"],
        handler: str,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register an SMS Provider or Message Provider.

        ``messageservice.sender.add``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html

        Args:
            code (str): Symbolic code.
            type (Literal["SMS"]): Type.
            handler (str): Address of the handler.
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty data!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Wrong sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender NAME!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender message TYPE!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Unknown sender message TYPE!
                ``ERROR_SENDER_ALREADY_INSTALLED``: Sender already installed!
                ``ERROR_SENDER_ADD_FAILURE``: Sender save error!
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Application context required
        """
        return self._client._invoke(
            SENDER_ADD,
            {
                "CODE": code,
                "TYPE": type,
                "HANDLER": handler,
                "NAME": name,
                "DESCRIPTION": description,
            },
            extra,
        )

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete SMS Provider or Message Provider.

        ``messageservice.sender.delete``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_VALIDATION_FAILURE``: Empty sender code!
                ``ERROR_SENDER_VALIDATION_FAILURE``: Wrong sender code!
                ``ERROR_SENDER_NOT_FOUND``: Sender not found!
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SENDER_DELETE, {"CODE": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[str]]:
        """Get a List of SMS Providers or Message Providers.

        ``messageservice.sender.list``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(SENDER_LIST, {}, extra)

    def update(
        self,
        *,
        code: str,
        handler: str | None = None,
        name: str | Mapping[str, Any] | None = None,
        description: str | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Message Provider.

        ``messageservice.sender.update``, scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_SENDER_CODE_REQUIRED``: CODE is required!
                ``ERROR_SENDER_OTHER_PARAMS_REQUIRED``: At least one other parameter is required!
                ``ERROR_SENDER_NOT_FOUND``: Sender not found!
                ``ERROR_SENDER_UPDATE_FAILURE``: Sender update error!
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            SENDER_UPDATE,
            {"CODE": code, "HANDLER": handler, "NAME": name, "DESCRIPTION": description},
            extra,
        )
