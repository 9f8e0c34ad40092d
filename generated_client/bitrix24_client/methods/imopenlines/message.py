"""Methods of ``imopenlines.message``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

QUICK_SAVE = Method("imopenlines.message.quick.save", _k.BOOLEAN)
SESSION_START = Method("imopenlines.message.session.start", _k.BOOLEAN)


class ImopenlinesMessageMethods(SyncNamespace):
    """``imopenlines.message``."""

    __slots__ = ()
    _name = "imopenlines.message"

    @builtins.property
    def quick(self) -> ImopenlinesMessageQuickMethods:
        return ImopenlinesMessageQuickMethods(self._client)

    @builtins.property
    def session(self) -> ImopenlinesMessageSessionMethods:
        return ImopenlinesMessageSessionMethods(self._client)


class AsyncImopenlinesMessageMethods(AsyncNamespace):
    """``imopenlines.message``."""

    __slots__ = ()
    _name = "imopenlines.message"

    @builtins.property
    def quick(self) -> AsyncImopenlinesMessageQuickMethods:
        return AsyncImopenlinesMessageQuickMethods(self._client)

    @builtins.property
    def session(self) -> AsyncImopenlinesMessageSessionMethods:
        return AsyncImopenlinesMessageSessionMethods(self._client)


class ImopenlinesMessageQuickMethods(SyncNamespace):
    """``imopenlines.message.quick``."""

    __slots__ = ()
    _name = "imopenlines.message.quick"

    def save(
        self, *, chat_id: int, message_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Save Message as Quick Answer.

        ``imopenlines.message.quick.save``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html

        Args:
            chat_id (int): Id of the chat.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``
                ``CHAT_TYPE``
                ``CANT_SAVE_QUICK_ANSWER``: Error saving quick answer
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            QUICK_SAVE, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra
        )


class AsyncImopenlinesMessageQuickMethods(AsyncNamespace):
    """``imopenlines.message.quick``."""

    __slots__ = ()
    _name = "imopenlines.message.quick"

    def save(
        self, *, chat_id: int, message_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Save Message as Quick Answer.

        ``imopenlines.message.quick.save``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html

        Args:
            chat_id (int): Id of the chat.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``
                ``CHAT_TYPE``
                ``CANT_SAVE_QUICK_ANSWER``: Error saving quick answer
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            QUICK_SAVE, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra
        )


class ImopenlinesMessageSessionMethods(SyncNamespace):
    """``imopenlines.message.session``."""

    __slots__ = ()
    _name = "imopenlines.message.session"

    def start(
        self, *, chat_id: int, message_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Start a New Dialogue Based on the Message.

        ``imopenlines.message.session.start``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html

        Args:
            chat_id (int): Id of the chat.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is invalid.
                ``CHAT_TYPE``: The specified chat is not an open line.
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions.
                ``USER_ID``: The provided user identifier is invalid.
        """
        return self._client._invoke(
            SESSION_START, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra
        )


class AsyncImopenlinesMessageSessionMethods(AsyncNamespace):
    """``imopenlines.message.session``."""

    __slots__ = ()
    _name = "imopenlines.message.session"

    def start(
        self, *, chat_id: int, message_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Start a New Dialogue Based on the Message.

        ``imopenlines.message.session.start``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html

        Args:
            chat_id (int): Id of the chat.
            message_id (int): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is invalid.
                ``CHAT_TYPE``: The specified chat is not an open line.
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions.
                ``USER_ID``: The provided user identifier is invalid.
        """
        return self._client._invoke(
            SESSION_START, {"CHAT_ID": chat_id, "MESSAGE_ID": message_id}, extra
        )
