"""Methods of ``im.v2``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...models.im import v2 as models
    from ...params.im import v2 as params
else:
    models = lazy_module("...models.im.v2", __package__)

CHAT_BOT_SENDCONTEXT = Method("im.v2.Chat.Bot.sendContext", _k.ANY)
EVENT_GET = list_method(
    "im.v2.Event.get",
    _k.Nested(lambda: models.ImV2Event),
    Pagination(
        style="token",
        items=("result", "events"),
        cursor=("offset",),
        limit=("limit",),
        page_size=100,
        next=("result", "nextOffset"),
        more=("result", "hasMore"),
    ),
    safe=False,
)
EVENT_SUBSCRIBE = Method("im.v2.Event.subscribe", _k.BOOLEAN)
EVENT_UNSUBSCRIBE = Method("im.v2.Event.unsubscribe", _k.BOOLEAN)
FILE_DOWNLOAD = Method(
    "im.v2.File.download", _k.Nested(lambda: models.ImV2FileDownloadResult), safe=True
)
FILE_UPLOAD = Method(
    "im.v2.File.upload",
    _k.Nested(lambda: models.ImV2FileUploadResult),
    files=((("fields", "content"), "content"),),
    keys={"fields": ("ImV2FileUploadFields",)},
)


class ImV2Methods(SyncNamespace):
    """``im.v2``."""

    __slots__ = ()
    _name = "im.v2"

    @builtins.property
    def Chat(self) -> ImV2ChatMethods:
        return ImV2ChatMethods(self._client)

    @builtins.property
    def Event(self) -> ImV2EventMethods:
        return ImV2EventMethods(self._client)

    @builtins.property
    def File(self) -> ImV2FileMethods:
        return ImV2FileMethods(self._client)


class AsyncImV2Methods(AsyncNamespace):
    """``im.v2``."""

    __slots__ = ()
    _name = "im.v2"

    @builtins.property
    def Chat(self) -> AsyncImV2ChatMethods:
        return AsyncImV2ChatMethods(self._client)

    @builtins.property
    def Event(self) -> AsyncImV2EventMethods:
        return AsyncImV2EventMethods(self._client)

    @builtins.property
    def File(self) -> AsyncImV2FileMethods:
        return AsyncImV2FileMethods(self._client)


class ImV2ChatMethods(SyncNamespace):
    """``im.v2.Chat``."""

    __slots__ = ()
    _name = "im.v2.Chat"

    @builtins.property
    def Bot(self) -> ImV2ChatBotMethods:
        return ImV2ChatBotMethods(self._client)


class AsyncImV2ChatMethods(AsyncNamespace):
    """``im.v2.Chat``."""

    __slots__ = ()
    _name = "im.v2.Chat"

    @builtins.property
    def Bot(self) -> AsyncImV2ChatBotMethods:
        return AsyncImV2ChatBotMethods(self._client)


class ImV2ChatBotMethods(SyncNamespace):
    """``im.v2.Chat.Bot``."""

    __slots__ = ()
    _name = "im.v2.Chat.Bot"

    def sendContext(
        self,
        *,
        dialog_id: str | None = None,
        context: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Deliver context to a chat bot.

        ``im.v2.Chat.Bot.sendContext``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bot-context.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            context (Mapping[str, Any]):
        """
        return self._client._invoke(
            CHAT_BOT_SENDCONTEXT, {"dialogId": dialog_id, "context": context}, extra
        )


class AsyncImV2ChatBotMethods(AsyncNamespace):
    """``im.v2.Chat.Bot``."""

    __slots__ = ()
    _name = "im.v2.Chat.Bot"

    def sendContext(
        self,
        *,
        dialog_id: str | None = None,
        context: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Deliver context to a chat bot.

        ``im.v2.Chat.Bot.sendContext``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bot-context.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            context (Mapping[str, Any]):
        """
        return self._client._invoke(
            CHAT_BOT_SENDCONTEXT, {"dialogId": dialog_id, "context": context}, extra
        )


class ImV2EventMethods(SyncNamespace):
    """``im.v2.Event``."""

    __slots__ = ()
    _name = "im.v2.Event"

    def get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ImV2Event]:
        """Retrieve User Events.

        ``im.v2.Event.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html

        Args:
            offset (int): Number of records to skip.
            limit (int): Most records to return. Default: ``100``.
        """
        return self._client._list(EVENT_GET, {"offset": offset, "limit": limit}, extra)

    def subscribe(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Subscribe to Events.

        ``im.v2.Event.subscribe``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return self._client._invoke(EVENT_SUBSCRIBE, {}, extra)

    def unsubscribe(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Unsubscribing from Events.

        ``im.v2.Event.unsubscribe``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return self._client._invoke(EVENT_UNSUBSCRIBE, {}, extra)


class AsyncImV2EventMethods(AsyncNamespace):
    """``im.v2.Event``."""

    __slots__ = ()
    _name = "im.v2.Event"

    def get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ImV2Event]:
        """Retrieve User Events.

        ``im.v2.Event.get``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html

        Args:
            offset (int): Number of records to skip.
            limit (int): Most records to return. Default: ``100``.
        """
        return self._client._list(EVENT_GET, {"offset": offset, "limit": limit}, extra)

    def subscribe(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Subscribe to Events.

        ``im.v2.Event.subscribe``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html
        """
        return self._client._invoke(EVENT_SUBSCRIBE, {}, extra)

    def unsubscribe(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Unsubscribing from Events.

        ``im.v2.Event.unsubscribe``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html
        """
        return self._client._invoke(EVENT_UNSUBSCRIBE, {}, extra)


class ImV2FileMethods(SyncNamespace):
    """``im.v2.File``."""

    __slots__ = ()
    _name = "im.v2.File"

    def download(
        self, *, dialog_id: str, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.ImV2FileDownloadResult:
        """Get a Link to Download a File.

        ``im.v2.File.download``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``FILE_NOT_FOUND``: File not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FILE_DOWNLOAD, {"dialogId": dialog_id, "fileId": file_id}, extra
        )

    def upload(
        self,
        *,
        dialog_id: str,
        fields: params.ImV2FileUploadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ImV2FileUploadResult:
        """Upload File to Chat (im).

        ``im.v2.File.upload``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImV2FileUploadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImV2FileUploadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``FILE_EMPTY``: File name and content are required
                ``FILE_INVALID_CONTENT``: Invalid base64 content
                ``CHAT_NOT_FOUND``: CHAT_NOT_FOUND
                ``FOLDER_ERROR``: Failed to get chat folder
                ``UPLOAD_FAILED``: File upload failed
                ``SEND_FAILED``: Failed to send message
                ``FILE_TOO_LARGE``: File is too large
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(FILE_UPLOAD, {"dialogId": dialog_id, "fields": fields}, extra)


class AsyncImV2FileMethods(AsyncNamespace):
    """``im.v2.File``."""

    __slots__ = ()
    _name = "im.v2.File"

    def download(
        self, *, dialog_id: str, file_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.ImV2FileDownloadResult]:
        """Get a Link to Download a File.

        ``im.v2.File.download``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            file_id (int): Id of the file.

        Raises:
            ApiError: The codes that are documented:
                ``FILE_NOT_FOUND``: File not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FILE_DOWNLOAD, {"dialogId": dialog_id, "fileId": file_id}, extra
        )

    def upload(
        self,
        *,
        dialog_id: str,
        fields: params.ImV2FileUploadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ImV2FileUploadResult]:
        """Upload File to Chat (im).

        ``im.v2.File.upload``, scope ``im``.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html

        Args:
            dialog_id (str): Id of the dialog: a user id, or chat with a chat id.
            fields (ImV2FileUploadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.ImV2FileUploadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``FILE_EMPTY``: File name and content are required
                ``FILE_INVALID_CONTENT``: Invalid base64 content
                ``CHAT_NOT_FOUND``: CHAT_NOT_FOUND
                ``FOLDER_ERROR``: Failed to get chat folder
                ``UPLOAD_FAILED``: File upload failed
                ``SEND_FAILED``: Failed to send message
                ``FILE_TOO_LARGE``: File is too large
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(FILE_UPLOAD, {"dialogId": dialog_id, "fields": fields}, extra)
