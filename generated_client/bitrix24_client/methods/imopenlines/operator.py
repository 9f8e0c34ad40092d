"""Methods of ``imopenlines.operator``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

ANSWER = Method("imopenlines.operator.answer", _k.BOOLEAN)
FINISH = Method("imopenlines.operator.finish", _k.BOOLEAN)
SKIP = Method("imopenlines.operator.skip", _k.BOOLEAN)
SPAM = Method("imopenlines.operator.spam", _k.BOOLEAN)
TRANSFER = Method("imopenlines.operator.transfer", _k.BOOLEAN)
ANOTHER_FINISH = Method("imopenlines.operator.another.finish", _k.BOOLEAN)


class ImopenlinesOperatorMethods(SyncNamespace):
    """``imopenlines.operator``."""

    __slots__ = ()
    _name = "imopenlines.operator"

    @builtins.property
    def another(self) -> ImopenlinesOperatorAnotherMethods:
        return ImopenlinesOperatorAnotherMethods(self._client)

    def answer(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Take the dialog for yourself.

        ``imopenlines.operator.answer``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
                ``USER_ID``: The specified user identifier is incorrect
        """
        return self._client._invoke(ANSWER, {"CHAT_ID": chat_id}, extra)

    def finish(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Finish Your Dialogue.

        ``imopenlines.operator.finish``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(FINISH, {"CHAT_ID": chat_id}, extra)

    def skip(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Skip Dialog.

        ``imopenlines.operator.skip``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``ACCESS_DENIED_KICK``: Insufficient permissions to remove participants from the
                    chat
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(SKIP, {"CHAT_ID": chat_id}, extra)

    def spam(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Mark a conversation as "spam".

        ``imopenlines.operator.spam``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(SPAM, {"CHAT_ID": chat_id}, extra)

    def transfer(
        self,
        *,
        chat_id: int,
        transfer_id: str | int | None = None,
        user_id: int | None = None,
        queue_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Transfer a dialog to another operator or to another line.

        ``imopenlines.operator.transfer``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html

        Args:
            chat_id (int): Id of the chat.
            transfer_id (str | int):
            user_id (int): Id of the user.
            queue_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``QUEUE_ID_EMPTY``: QUEUE ID can't be empty
                ``TRANSFER_ID_EMPTY``: Queue ID or User ID can't be empty
                ``OPERATOR_WRONG``: You cannot redirect to this operator
        """
        return self._client._invoke(
            TRANSFER,
            {
                "CHAT_ID": chat_id,
                "TRANSFER_ID": transfer_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
            },
            extra,
        )


class AsyncImopenlinesOperatorMethods(AsyncNamespace):
    """``imopenlines.operator``."""

    __slots__ = ()
    _name = "imopenlines.operator"

    @builtins.property
    def another(self) -> AsyncImopenlinesOperatorAnotherMethods:
        return AsyncImopenlinesOperatorAnotherMethods(self._client)

    def answer(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Take the dialog for yourself.

        ``imopenlines.operator.answer``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
                ``USER_ID``: The specified user identifier is incorrect
        """
        return self._client._invoke(ANSWER, {"CHAT_ID": chat_id}, extra)

    def finish(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Finish Your Dialogue.

        ``imopenlines.operator.finish``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(FINISH, {"CHAT_ID": chat_id}, extra)

    def skip(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Skip Dialog.

        ``imopenlines.operator.skip``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``ACCESS_DENIED_KICK``: Insufficient permissions to remove participants from the
                    chat
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(SKIP, {"CHAT_ID": chat_id}, extra)

    def spam(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Mark a conversation as "spam".

        ``imopenlines.operator.spam``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(SPAM, {"CHAT_ID": chat_id}, extra)

    def transfer(
        self,
        *,
        chat_id: int,
        transfer_id: str | int | None = None,
        user_id: int | None = None,
        queue_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Transfer a dialog to another operator or to another line.

        ``imopenlines.operator.transfer``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html

        Args:
            chat_id (int): Id of the chat.
            transfer_id (str | int):
            user_id (int): Id of the user.
            queue_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``USER_ID_EMPTY``: User ID can't be empty
                ``QUEUE_ID_EMPTY``: QUEUE ID can't be empty
                ``TRANSFER_ID_EMPTY``: Queue ID or User ID can't be empty
                ``OPERATOR_WRONG``: You cannot redirect to this operator
        """
        return self._client._invoke(
            TRANSFER,
            {
                "CHAT_ID": chat_id,
                "TRANSFER_ID": transfer_id,
                "USER_ID": user_id,
                "QUEUE_ID": queue_id,
            },
            extra,
        )


class ImopenlinesOperatorAnotherMethods(SyncNamespace):
    """``imopenlines.operator.another``."""

    __slots__ = ()
    _name = "imopenlines.operator.another"

    def finish(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Finish Another Operator's Dialog.

        ``imopenlines.operator.another.finish``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is invalid
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: The provided user identifier is invalid
        """
        return self._client._invoke(ANOTHER_FINISH, {"CHAT_ID": chat_id}, extra)


class AsyncImopenlinesOperatorAnotherMethods(AsyncNamespace):
    """``imopenlines.operator.another``."""

    __slots__ = ()
    _name = "imopenlines.operator.another"

    def finish(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Finish Another Operator's Dialog.

        ``imopenlines.operator.another.finish``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is invalid
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: The provided user identifier is invalid
        """
        return self._client._invoke(ANOTHER_FINISH, {"CHAT_ID": chat_id}, extra)
