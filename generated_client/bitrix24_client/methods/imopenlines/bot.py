"""Methods of ``imopenlines.bot``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Required

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

SESSION_FINISH = Method("imopenlines.bot.session.finish", _k.BOOLEAN)
SESSION_OPERATOR = Method("imopenlines.bot.session.operator", _k.BOOLEAN)
SESSION_TRANSFER = Method("imopenlines.bot.session.transfer", _k.BOOLEAN)
SESSION_MESSAGE_SEND = Method("imopenlines.bot.session.message.send", _k.BOOLEAN)


class ImopenlinesBotMethods(SyncNamespace):
    """``imopenlines.bot``."""

    __slots__ = ()
    _name = "imopenlines.bot"

    @builtins.property
    def session(self) -> ImopenlinesBotSessionMethods:
        return ImopenlinesBotSessionMethods(self._client)


class AsyncImopenlinesBotMethods(AsyncNamespace):
    """``imopenlines.bot``."""

    __slots__ = ()
    _name = "imopenlines.bot"

    @builtins.property
    def session(self) -> AsyncImopenlinesBotSessionMethods:
        return AsyncImopenlinesBotSessionMethods(self._client)


class ImopenlinesBotSessionMethods(SyncNamespace):
    """``imopenlines.bot.session``."""

    __slots__ = ()
    _name = "imopenlines.bot.session"

    @builtins.property
    def message(self) -> ImopenlinesBotSessionMessageMethods:
        return ImopenlinesBotSessionMessageMethods(self._client)

    def finish(
        self, *, chat_id: int, client_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Finish Dialog.

        ``imopenlines.bot.session.finish``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html

        Args:
            chat_id (int): Id of the chat.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``BOT_ID_ERROR``: Bot not found
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(
            SESSION_FINISH, {"CHAT_ID": chat_id, "CLIENT_ID": client_id}, extra
        )

    def operator(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Switch Dialog to Free Operator.

        ``imopenlines.bot.session.operator``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``WRONG_CHAT``: Operator is not a bot
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(SESSION_OPERATOR, {"CHAT_ID": chat_id}, extra)

    def transfer(
        self,
        *,
        chat_id: int,
        user_id: int | None = None,
        queue_id: int | None = None,
        transfer_id: str | int | None = None,
        leave: bool | Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Transfer a Dialogue to an Operator or Queue.

        ``imopenlines.bot.session.transfer``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            queue_id (int):
            transfer_id (str | int):
            leave (bool | Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``QUEUE_ID_EMPTY``: QUEUE ID can't be empty
                ``TRANSFER_ID_EMPTY``: Queue ID or User ID can't be empty
                ``BOT_ID_ERROR``: Bot not found
                ``OPERATOR_WRONG``: You cannot redirect to this operator
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(
            SESSION_TRANSFER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
                "TRANSFER_ID": transfer_id,
                "LEAVE": leave,
                "CLIENT_ID": client_id,
            },
            extra,
        )


class AsyncImopenlinesBotSessionMethods(AsyncNamespace):
    """``imopenlines.bot.session``."""

    __slots__ = ()
    _name = "imopenlines.bot.session"

    @builtins.property
    def message(self) -> AsyncImopenlinesBotSessionMessageMethods:
        return AsyncImopenlinesBotSessionMessageMethods(self._client)

    def finish(
        self, *, chat_id: int, client_id: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Finish Dialog.

        ``imopenlines.bot.session.finish``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html

        Args:
            chat_id (int): Id of the chat.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``BOT_ID_ERROR``: Bot not found
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(
            SESSION_FINISH, {"CHAT_ID": chat_id, "CLIENT_ID": client_id}, extra
        )

    def operator(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Switch Dialog to Free Operator.

        ``imopenlines.bot.session.operator``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``WRONG_CHAT``: Operator is not a bot
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(SESSION_OPERATOR, {"CHAT_ID": chat_id}, extra)

    def transfer(
        self,
        *,
        chat_id: int,
        user_id: int | None = None,
        queue_id: int | None = None,
        transfer_id: str | int | None = None,
        leave: bool | Literal["Y", "N"] | None = None,
        client_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Transfer a Dialogue to an Operator or Queue.

        ``imopenlines.bot.session.transfer``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html

        Args:
            chat_id (int): Id of the chat.
            user_id (int): Id of the user.
            queue_id (int):
            transfer_id (str | int):
            leave (bool | Literal["Y", "N"]): Default: ``"N"``.
            client_id (str): Id of the application. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``QUEUE_ID_EMPTY``: QUEUE ID can't be empty
                ``TRANSFER_ID_EMPTY``: Queue ID or User ID can't be empty
                ``BOT_ID_ERROR``: Bot not found
                ``OPERATOR_WRONG``: You cannot redirect to this operator
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(
            SESSION_TRANSFER,
            {
                "CHAT_ID": chat_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
                "TRANSFER_ID": transfer_id,
                "LEAVE": leave,
                "CLIENT_ID": client_id,
            },
            extra,
        )


class ImopenlinesBotSessionMessageMethods(SyncNamespace):
    """``imopenlines.bot.session.message``."""

    __slots__ = ()
    _name = "imopenlines.bot.session.message"

    def send(
        self,
        *,
        chat_id: int,
        name: Literal["WELCOME", "DEFAULT"] | None = None,
        message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Send an Automatic Message in the Dialog.

        ``imopenlines.bot.session.message.send``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html

        Args:
            chat_id (int): Id of the chat.
            name (Literal["WELCOME", "DEFAULT"]): Name.
            message (str): Text of the message. Default: ``\""``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(
            SESSION_MESSAGE_SEND, {"CHAT_ID": chat_id, "NAME": name, "MESSAGE": message}, extra
        )


class AsyncImopenlinesBotSessionMessageMethods(AsyncNamespace):
    """``imopenlines.bot.session.message``."""

    __slots__ = ()
    _name = "imopenlines.bot.session.message"

    def send(
        self,
        *,
        chat_id: int,
        name: Literal["WELCOME", "DEFAULT"] | None = None,
        message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Send an Automatic Message in the Dialog.

        ``imopenlines.bot.session.message.send``, scope ``imopenlines``, ``imbot``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html

        Args:
            chat_id (int): Id of the chat.
            name (Literal["WELCOME", "DEFAULT"]): Name.
            message (str): Text of the message. Default: ``\""``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``WRONG_AUTH_TYPE``: Access for this method not allowed by session authorization
        """
        return self._client._invoke(
            SESSION_MESSAGE_SEND, {"CHAT_ID": chat_id, "NAME": name, "MESSAGE": message}, extra
        )
