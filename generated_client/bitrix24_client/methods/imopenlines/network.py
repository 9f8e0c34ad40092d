"""Methods of ``imopenlines.network``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...params.imopenlines import network as params

JOIN = Method("imopenlines.network.join", _k.INTEGER)
MESSAGE_ADD = Method(
    "imopenlines.network.message.add",
    _k.BOOLEAN,
    some_keys={
        "ATTACH": ("ImopenlinesNetworkMessageAddAttach",),
        "KEYBOARD": ("ImopenlinesNetworkMessageAddKeyboard",),
    },
)


class ImopenlinesNetworkMethods(SyncNamespace):
    """``imopenlines.network``."""

    __slots__ = ()
    _name = "imopenlines.network"

    @builtins.property
    def message(self) -> ImopenlinesNetworkMessageMethods:
        return ImopenlinesNetworkMessageMethods(self._client)

    def join(self, *, code: str, extra: Mapping[str, Any] | None = None) -> int:
        """Connect an External Open Channel to the Account.

        ``imopenlines.network.join``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``CODE``: You entered an invalid code
                ``IMBOT_ERROR``: Module IMBOT is not installed
                ``NOT_FOUND``: Line not found
                ``INACTIVE``: Openline is inactive
        """
        return self._client._invoke(JOIN, {"CODE": code}, extra)


class AsyncImopenlinesNetworkMethods(AsyncNamespace):
    """``imopenlines.network``."""

    __slots__ = ()
    _name = "imopenlines.network"

    @builtins.property
    def message(self) -> AsyncImopenlinesNetworkMessageMethods:
        return AsyncImopenlinesNetworkMessageMethods(self._client)

    def join(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Connect an External Open Channel to the Account.

        ``imopenlines.network.join``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-join.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``CODE``: You entered an invalid code
                ``IMBOT_ERROR``: Module IMBOT is not installed
                ``NOT_FOUND``: Line not found
                ``INACTIVE``: Openline is inactive
        """
        return self._client._invoke(JOIN, {"CODE": code}, extra)


class ImopenlinesNetworkMessageMethods(SyncNamespace):
    """``imopenlines.network.message``."""

    __slots__ = ()
    _name = "imopenlines.network.message"

    def add(
        self,
        *,
        code: str,
        user_id: int,
        message: str,
        attach: params.ImopenlinesNetworkMessageAddAttach | Mapping[str, Any] | None = None,
        keyboard: params.ImopenlinesNetworkMessageAddKeyboard | Mapping[str, Any] | None = None,
        url_preview: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Send a message to a user on behalf of the Open Channel.

        ``imopenlines.network.message.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html

        Args:
            code (str): Symbolic code.
            user_id (int): Id of the user.
            message (str): Text of the message.
            attach (ImopenlinesNetworkMessageAddAttach | Mapping[str, Any]): Attachment of the
                message. Keys: ``bitrix24_client.params.ImopenlinesNetworkMessageAddAttach``.
            keyboard (ImopenlinesNetworkMessageAddKeyboard | Mapping[str, Any]): Buttons below the
                message. Keys: ``bitrix24_client.params.ImopenlinesNetworkMessageAddKeyboard``.
            url_preview (str): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
                ``CODE``: You entered an invalid code
                ``IMBOT_ERROR``: Module IMBOT is not installed
                ``NOT_FOUND``: Line not found
                ``USER_ID_EMPTY``: User ID can't be empty
                ``USER_MESSAGE_LIMIT``: You can't send more than one message per week to each user
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``WRONG_REQUEST``: Message isn't added
        """
        return self._client._invoke(
            MESSAGE_ADD,
            {
                "CODE": code,
                "USER_ID": user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "URL_PREVIEW": url_preview,
            },
            extra,
        )


class AsyncImopenlinesNetworkMessageMethods(AsyncNamespace):
    """``imopenlines.network.message``."""

    __slots__ = ()
    _name = "imopenlines.network.message"

    def add(
        self,
        *,
        code: str,
        user_id: int,
        message: str,
        attach: params.ImopenlinesNetworkMessageAddAttach | Mapping[str, Any] | None = None,
        keyboard: params.ImopenlinesNetworkMessageAddKeyboard | Mapping[str, Any] | None = None,
        url_preview: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Send a message to a user on behalf of the Open Channel.

        ``imopenlines.network.message.add``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html

        Args:
            code (str): Symbolic code.
            user_id (int): Id of the user.
            message (str): Text of the message.
            attach (ImopenlinesNetworkMessageAddAttach | Mapping[str, Any]): Attachment of the
                message. Keys: ``bitrix24_client.params.ImopenlinesNetworkMessageAddAttach``.
            keyboard (ImopenlinesNetworkMessageAddKeyboard | Mapping[str, Any]): Buttons below the
                message. Keys: ``bitrix24_client.params.ImopenlinesNetworkMessageAddKeyboard``.
            url_preview (str): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
                ``CODE``: You entered an invalid code
                ``IMBOT_ERROR``: Module IMBOT is not installed
                ``NOT_FOUND``: Line not found
                ``USER_ID_EMPTY``: User ID can't be empty
                ``USER_MESSAGE_LIMIT``: You can't send more than one message per week to each user
                ``MESSAGE_EMPTY``: Message can't be empty
                ``ATTACH_OVERSIZE``: You have exceeded the maximum allowable size of attach
                ``ATTACH_ERROR``: Incorrect attach params
                ``KEYBOARD_ERROR``: Incorrect keyboard params
                ``WRONG_REQUEST``: Message isn't added
        """
        return self._client._invoke(
            MESSAGE_ADD,
            {
                "CODE": code,
                "USER_ID": user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "URL_PREVIEW": url_preview,
            },
            extra,
        )
