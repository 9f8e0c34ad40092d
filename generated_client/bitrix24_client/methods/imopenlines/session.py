"""Methods of ``imopenlines.session``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imopenlines import session as models
else:
    models = lazy_module("...models.imopenlines.session", __package__)

INTERCEPT = Method("imopenlines.session.intercept", _k.BOOLEAN)
JOIN = Method("imopenlines.session.join", _k.BOOLEAN)
OPEN = Method("imopenlines.session.open", _k.Nested(lambda: models.ImopenlinesSessionOpenResult))
START = Method("imopenlines.session.start", _k.BOOLEAN)
HEAD_VOTE = Method("imopenlines.session.head.vote", _k.BOOLEAN)
HISTORY_GET = Method(
    "imopenlines.session.history.get",
    _k.Nested(lambda: models.ImopenlinesSessionHistory),
    safe=True,
)
MODE_PIN = Method("imopenlines.session.mode.pin", _k.BOOLEAN)
MODE_PINALL = Method("imopenlines.session.mode.pinAll", _k.ListOf(_k.INTEGER))
MODE_SILENT = Method("imopenlines.session.mode.silent", _k.BOOLEAN)
MODE_UNPINALL = Method("imopenlines.session.mode.unpinAll", _k.ListOf(_k.INTEGER))


class ImopenlinesSessionMethods(SyncNamespace):
    """``imopenlines.session``."""

    __slots__ = ()
    _name = "imopenlines.session"

    @builtins.property
    def head(self) -> ImopenlinesSessionHeadMethods:
        return ImopenlinesSessionHeadMethods(self._client)

    @builtins.property
    def history(self) -> ImopenlinesSessionHistoryMethods:
        return ImopenlinesSessionHistoryMethods(self._client)

    @builtins.property
    def mode(self) -> ImopenlinesSessionModeMethods:
        return ImopenlinesSessionModeMethods(self._client)

    def intercept(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Take Over the Dialogue from the Current Operator.

        ``imopenlines.session.intercept``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``OPERATOR_WRONG``: You can not redirect to this operator
        """
        return self._client._invoke(INTERCEPT, {"CHAT_ID": chat_id}, extra)

    def join(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Join the Dialogue.

        ``imopenlines.session.join``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an Open Channel
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: The specified user identifier is incorrect
        """
        return self._client._invoke(JOIN, {"CHAT_ID": chat_id}, extra)

    def open(
        self, *, user_code: str, extra: Mapping[str, Any] | None = None
    ) -> models.ImopenlinesSessionOpenResult:
        """Get Chat by User Code.

        ``imopenlines.session.open``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html

        Args:
            user_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: You cannot open this conversation because you do not have
                    sufficient permissions
        """
        return self._client._invoke(OPEN, {"USER_CODE": user_code}, extra)

    def start(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Start a New Dialogue.

        ``imopenlines.session.start``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is invalid
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation because you do not have
                    sufficient permissions
                ``USER_ID``: The specified user identifier is invalid
        """
        return self._client._invoke(START, {"CHAT_ID": chat_id}, extra)


class AsyncImopenlinesSessionMethods(AsyncNamespace):
    """``imopenlines.session``."""

    __slots__ = ()
    _name = "imopenlines.session"

    @builtins.property
    def head(self) -> AsyncImopenlinesSessionHeadMethods:
        return AsyncImopenlinesSessionHeadMethods(self._client)

    @builtins.property
    def history(self) -> AsyncImopenlinesSessionHistoryMethods:
        return AsyncImopenlinesSessionHistoryMethods(self._client)

    @builtins.property
    def mode(self) -> AsyncImopenlinesSessionModeMethods:
        return AsyncImopenlinesSessionModeMethods(self._client)

    def intercept(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Take Over the Dialogue from the Current Operator.

        ``imopenlines.session.intercept``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``OPERATOR_WRONG``: You can not redirect to this operator
        """
        return self._client._invoke(INTERCEPT, {"CHAT_ID": chat_id}, extra)

    def join(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Join the Dialogue.

        ``imopenlines.session.join``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an Open Channel
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: The specified user identifier is incorrect
        """
        return self._client._invoke(JOIN, {"CHAT_ID": chat_id}, extra)

    def open(
        self, *, user_code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImopenlinesSessionOpenResult]:
        """Get Chat by User Code.

        ``imopenlines.session.open``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html

        Args:
            user_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: You cannot open this conversation because you do not have
                    sufficient permissions
        """
        return self._client._invoke(OPEN, {"USER_CODE": user_code}, extra)

    def start(self, *, chat_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Start a New Dialogue.

        ``imopenlines.session.start``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html

        Args:
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The specified chat identifier is invalid
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation because you do not have
                    sufficient permissions
                ``USER_ID``: The specified user identifier is invalid
        """
        return self._client._invoke(START, {"CHAT_ID": chat_id}, extra)


class ImopenlinesSessionHeadMethods(SyncNamespace):
    """``imopenlines.session.head``."""

    __slots__ = ()
    _name = "imopenlines.session.head"

    def vote(
        self,
        *,
        session_id: int,
        rating: int | None = None,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Rate Employee Performance in the Dialog.

        ``imopenlines.session.head.vote``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html

        Args:
            session_id (int):
            rating (int):
            comment (str):

        Raises:
            ApiError: The codes that are documented:
                ``EMPTY_SESSION_ID``: Session ID can't be empty
                ``EMPTY_VOTE_PARAMS``: At least one of the parameters RATING or COMMENT must be
                    specified
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
        """
        return self._client._invoke(
            HEAD_VOTE, {"SESSION_ID": session_id, "RATING": rating, "COMMENT": comment}, extra
        )


class AsyncImopenlinesSessionHeadMethods(AsyncNamespace):
    """``imopenlines.session.head``."""

    __slots__ = ()
    _name = "imopenlines.session.head"

    def vote(
        self,
        *,
        session_id: int,
        rating: int | None = None,
        comment: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Rate Employee Performance in the Dialog.

        ``imopenlines.session.head.vote``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html

        Args:
            session_id (int):
            rating (int):
            comment (str):

        Raises:
            ApiError: The codes that are documented:
                ``EMPTY_SESSION_ID``: Session ID can't be empty
                ``EMPTY_VOTE_PARAMS``: At least one of the parameters RATING or COMMENT must be
                    specified
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
        """
        return self._client._invoke(
            HEAD_VOTE, {"SESSION_ID": session_id, "RATING": rating, "COMMENT": comment}, extra
        )


class ImopenlinesSessionHistoryMethods(SyncNamespace):
    """``imopenlines.session.history``."""

    __slots__ = ()
    _name = "imopenlines.session.history"

    def get(
        self,
        *,
        session_id: int | None = None,
        chat_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImopenlinesSessionHistory:
        """Get Message History of the Dialogue.

        ``imopenlines.session.history.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html

        Args:
            session_id (int):
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_REQUIRED_PARAM``: Session ID or Chat ID must be provided
                ``INVALID_SESSION_ID``: Unable to determine session ID from provided parameters
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
        """
        return self._client._invoke(
            HISTORY_GET, {"SESSION_ID": session_id, "CHAT_ID": chat_id}, extra
        )


class AsyncImopenlinesSessionHistoryMethods(AsyncNamespace):
    """``imopenlines.session.history``."""

    __slots__ = ()
    _name = "imopenlines.session.history"

    def get(
        self,
        *,
        session_id: int | None = None,
        chat_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImopenlinesSessionHistory]:
        """Get Message History of the Dialogue.

        ``imopenlines.session.history.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html

        Args:
            session_id (int):
            chat_id (int): Id of the chat.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_REQUIRED_PARAM``: Session ID or Chat ID must be provided
                ``INVALID_SESSION_ID``: Unable to determine session ID from provided parameters
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    rights
        """
        return self._client._invoke(
            HISTORY_GET, {"SESSION_ID": session_id, "CHAT_ID": chat_id}, extra
        )


class ImopenlinesSessionModeMethods(SyncNamespace):
    """``imopenlines.session.mode``."""

    __slots__ = ()
    _name = "imopenlines.session.mode"

    def pin(
        self,
        *,
        chat_id: int,
        activate: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Pin or Unpin a Dialog.

        ``imopenlines.session.mode.pin``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html

        Args:
            chat_id (int): Id of the chat.
            activate (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``CHAT_ID``: Invalid chat identifier provided
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: Invalid user identifier provided
        """
        return self._client._invoke(MODE_PIN, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra)

    def pinAll(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[int]:
        """Pin All Available Dialogs to the Operator.

        ``imopenlines.session.mode.pinAll``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
        """
        return self._client._invoke(MODE_PINALL, {}, extra)

    @deprecated("imopenlines.session.mode.silent is deprecated")
    def silent(
        self, *, chat_id: int, activate: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Switch the dialog to silent mode.

        Deprecated.

        ``imopenlines.session.mode.silent``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html

        Args:
            chat_id (int): Id of the chat.
            activate (str):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation due to insufficient rights
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(MODE_SILENT, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra)

    def unpinAll(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[int]:
        """Unpin All Operator Dialogs.

        ``imopenlines.session.mode.unpinAll``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
        """
        return self._client._invoke(MODE_UNPINALL, {}, extra)


class AsyncImopenlinesSessionModeMethods(AsyncNamespace):
    """``imopenlines.session.mode``."""

    __slots__ = ()
    _name = "imopenlines.session.mode"

    def pin(
        self,
        *,
        chat_id: int,
        activate: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Pin or Unpin a Dialog.

        ``imopenlines.session.mode.pin``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html

        Args:
            chat_id (int): Id of the chat.
            activate (Literal["Y", "N"]): Default: ``"Y"``.

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID_EMPTY``: Chat ID can't be empty
                ``CHAT_ID``: Invalid chat identifier provided
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation as you do not have sufficient
                    permissions
                ``USER_ID``: Invalid user identifier provided
        """
        return self._client._invoke(MODE_PIN, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra)

    def pinAll(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[int]]:
        """Pin All Available Dialogs to the Operator.

        ``imopenlines.session.mode.pinAll``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
        """
        return self._client._invoke(MODE_PINALL, {}, extra)

    @deprecated("imopenlines.session.mode.silent is deprecated")
    def silent(
        self, *, chat_id: int, activate: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Switch the dialog to silent mode.

        Deprecated.

        ``imopenlines.session.mode.silent``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html

        Args:
            chat_id (int): Id of the chat.
            activate (str):

        Raises:
            ApiError: The codes that are documented:
                ``CHAT_ID``: The provided chat identifier is incorrect
                ``CHAT_TYPE``: The specified chat is not an open line
                ``ACCESS_DENIED``: You cannot open this conversation due to insufficient rights
                ``USER_ID``: The provided user identifier is incorrect
        """
        return self._client._invoke(MODE_SILENT, {"CHAT_ID": chat_id, "ACTIVATE": activate}, extra)

    def unpinAll(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[int]]:
        """Unpin All Operator Dialogs.

        ``imopenlines.session.mode.unpinAll``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
        """
        return self._client._invoke(MODE_UNPINALL, {}, extra)
