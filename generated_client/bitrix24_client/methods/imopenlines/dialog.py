"""Methods of ``imopenlines.dialog``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.imopenlines import dialog as models
else:
    models = lazy_module("...models.imopenlines.dialog", __package__)

GET = Method("imopenlines.dialog.get", _k.Nested(lambda: models.ImopenlinesDialog), safe=True)


class ImopenlinesDialogMethods(SyncNamespace):
    """``imopenlines.dialog``."""

    __slots__ = ()
    _name = "imopenlines.dialog"

    def get(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        session_id: int | None = None,
        user_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImopenlinesDialog:
        """Get Information About the Operator's Dialog.

        ``imopenlines.dialog.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html

        Args:
            chat_id (int): Id of the chat.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            session_id (int):
            user_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``IM_NOT_INSTALLED``: Messenger is not installed.
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(
            GET,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "SESSION_ID": session_id,
                "USER_CODE": user_code,
            },
            extra,
        )


class AsyncImopenlinesDialogMethods(AsyncNamespace):
    """``imopenlines.dialog``."""

    __slots__ = ()
    _name = "imopenlines.dialog"

    def get(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        session_id: int | None = None,
        user_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImopenlinesDialog]:
        """Get Information About the Operator's Dialog.

        ``imopenlines.dialog.get``, scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html

        Args:
            chat_id (int): Id of the chat.
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            session_id (int):
            user_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``IM_NOT_INSTALLED``: Messenger is not installed.
                ``ACCESS_ERROR``: You do not have access to the specified dialog
        """
        return self._client._invoke(
            GET,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "SESSION_ID": session_id,
                "USER_CODE": user_code,
            },
            extra,
        )
