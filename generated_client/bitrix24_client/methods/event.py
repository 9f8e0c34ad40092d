"""Methods of ``event``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import event as models
    from ..params import event as params
else:
    models = lazy_module("..models.event", __package__)

BIND = Method("event.bind", _k.BOOLEAN)
GET = Method("event.get", _k.ListOf(_k.Nested(lambda: models.Event)), safe=True)
TEST = Method("event.test", _k.ANY)
UNBIND = Method("event.unbind", _k.Nested(lambda: models.EventUnbindResult))
OFFLINE_CLEAR = Method("event.offline.clear", _k.BOOLEAN)
OFFLINE_ERROR = Method("event.offline.error", _k.BOOLEAN)
OFFLINE_GET = Method(
    "event.offline.get",
    _k.Nested(lambda: models.EventOffline),
    some_keys={"filter": ("EventOfflineGetFilter",)},
)
OFFLINE_LIST = list_method(
    "event.offline.list",
    _k.Nested(lambda: models.EventOfflineListResultItem),
    Pagination(id_field="ID"),
    some_keys={"filter": ("EventOfflineListFilter",), "order": ("EventOfflineListOrder",)},
)


class EventMethods(SyncNamespace):
    """``event``."""

    __slots__ = ()
    _name = "event"

    @builtins.property
    def offline(self) -> EventOfflineMethods:
        return EventOfflineMethods(self._client)

    def bind(
        self,
        *,
        event: str,
        handler: str | None = None,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
        auth_connector: str | None = None,
        options: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register a New Event Handler.

        ``event.bind``.
        https://apidocs.bitrix24.com/api-reference/events/event-bind.html

        Args:
            event (str): Code of the event.
            handler (str): Address of the handler.
            auth_type (int):
            event_type (Literal["online", "offline"]): Default: ``"online"``.
            auth_connector (str):
            options (Mapping[str, Any]): Options.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EVENT_NOT_FOUND``: Event not found
                ``ACCESS_DENIED``: Access denied! Offline events binding requires administrator
                    access rights
                ``ACCESS_DENIED``: Access denied! Event binding with AUTH_TYPE requires
                    administrator access rights
        """
        return self._client._invoke(
            BIND,
            {
                "event": event,
                "handler": handler,
                "auth_type": auth_type,
                "event_type": event_type,
                "auth_connector": auth_connector,
                "options": options,
            },
            extra,
        )

    def get(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[models.Event]:
        """Retrieve a List of Registered Event Handlers.

        ``event.get``.
        https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return self._client._invoke(GET, {}, extra)

    def test(self, *, any: Any = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Send a test event to the application.

        ``event.test``.
        https://apidocs.bitrix24.com/api-reference/events/test-handler.html

        Args:
            any (Any):
        """
        return self._client._invoke(TEST, {"any": any}, extra)

    def unbind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.EventUnbindResult:
        """Unregister Event Handler.

        ``event.unbind``.
        https://apidocs.bitrix24.com/api-reference/events/event-unbind.html

        Args:
            event (str): Code of the event.
            handler (str): Address of the handler.
            auth_type (int):
            event_type (Literal["online", "offline"]): Default: ``"online"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! Offline events unbinding requires administrator
                    access rights
                ``ACCESS_DENIED``: Access denied! Event unbinding with AUTH_TYPE requires
                    administrator access rights
        """
        return self._client._invoke(
            UNBIND,
            {"event": event, "handler": handler, "auth_type": auth_type, "event_type": event_type},
            extra,
        )


class AsyncEventMethods(AsyncNamespace):
    """``event``."""

    __slots__ = ()
    _name = "event"

    @builtins.property
    def offline(self) -> AsyncEventOfflineMethods:
        return AsyncEventOfflineMethods(self._client)

    def bind(
        self,
        *,
        event: str,
        handler: str | None = None,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
        auth_connector: str | None = None,
        options: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register a New Event Handler.

        ``event.bind``.
        https://apidocs.bitrix24.com/api-reference/events/event-bind.html

        Args:
            event (str): Code of the event.
            handler (str): Address of the handler.
            auth_type (int):
            event_type (Literal["online", "offline"]): Default: ``"online"``.
            auth_connector (str):
            options (Mapping[str, Any]): Options.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EVENT_NOT_FOUND``: Event not found
                ``ACCESS_DENIED``: Access denied! Offline events binding requires administrator
                    access rights
                ``ACCESS_DENIED``: Access denied! Event binding with AUTH_TYPE requires
                    administrator access rights
        """
        return self._client._invoke(
            BIND,
            {
                "event": event,
                "handler": handler,
                "auth_type": auth_type,
                "event_type": event_type,
                "auth_connector": auth_connector,
                "options": options,
            },
            extra,
        )

    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.Event]]:
        """Retrieve a List of Registered Event Handlers.

        ``event.get``.
        https://apidocs.bitrix24.com/api-reference/events/event-get.html
        """
        return self._client._invoke(GET, {}, extra)

    def test(self, *, any: Any = None, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Send a test event to the application.

        ``event.test``.
        https://apidocs.bitrix24.com/api-reference/events/test-handler.html

        Args:
            any (Any):
        """
        return self._client._invoke(TEST, {"any": any}, extra)

    def unbind(
        self,
        *,
        event: str,
        handler: str,
        auth_type: int | None = None,
        event_type: Literal["online", "offline"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.EventUnbindResult]:
        """Unregister Event Handler.

        ``event.unbind``.
        https://apidocs.bitrix24.com/api-reference/events/event-unbind.html

        Args:
            event (str): Code of the event.
            handler (str): Address of the handler.
            auth_type (int):
            event_type (Literal["online", "offline"]): Default: ``"online"``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied! Offline events unbinding requires administrator
                    access rights
                ``ACCESS_DENIED``: Access denied! Event unbinding with AUTH_TYPE requires
                    administrator access rights
        """
        return self._client._invoke(
            UNBIND,
            {"event": event, "handler": handler, "auth_type": auth_type, "event_type": event_type},
            extra,
        )


class EventOfflineMethods(SyncNamespace):
    """``event.offline``."""

    __slots__ = ()
    _name = "event.offline"

    def clear(
        self,
        *,
        process_id: str,
        id: Sequence[int | str] | None = None,
        message_id: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Clear Offline Event Queue.

        ``event.offline.clear``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html

        Args:
            process_id (str):
            id (Sequence[int | str]): Id of the record.
            message_id (Sequence[str]): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            OFFLINE_CLEAR, {"process_id": process_id, "id": id, "message_id": message_id}, extra
        )

    def error(
        self,
        *,
        process_id: str,
        message_id: Sequence[str | int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register Offline Event Queue Processing Errors.

        ``event.offline.error``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html

        Args:
            process_id (str):
            message_id (Sequence[str | int]): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            OFFLINE_ERROR, {"process_id": process_id, "message_id": message_id}, extra
        )

    def get(
        self,
        *,
        filter: Sequence[Any] | params.EventOfflineGetFilter | OtherKeys | None = None,
        order: Sequence[Any] | Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        limit: int | None = None,
        auth_connector: str | None = None,
        clear: Literal[0, 1] | None = None,
        error: Literal[0, 1] | None = None,
        process_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.EventOffline:
        """Retrieve a List of Offline Events With Cleanup.

        ``event.offline.get``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html

        Args:
            filter (Sequence[Any] | EventOfflineGetFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.EventOfflineGetFilter``.
            order (Sequence[Any] | Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting:
                names of fields with asc or desc. Default: ``{"TIMESTAMP_X": "ASC"}``.
            limit (int): Most records to return. Default: ``50``.
            auth_connector (str):
            clear (Literal[0, 1]): Default: ``1``.
            error (Literal[0, 1]): Default: ``0``.
            process_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            OFFLINE_GET,
            {
                "filter": filter,
                "order": order,
                "limit": limit,
                "auth_connector": auth_connector,
                "clear": clear,
                "error": error,
                "process_id": process_id,
            },
            extra,
        )

    def list(
        self,
        *,
        filter: Sequence[Any] | params.EventOfflineListFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.EventOfflineListOrder | OtherKeys | None = None,
        start: int | None = None,
        auth_connector: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.EventOfflineListResultItem]:
        """Get a List of Offline Events.

        ``event.offline.list``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html

        Args:
            filter (Sequence[Any] | EventOfflineListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.EventOfflineListFilter``.
            order (Sequence[Any] | EventOfflineListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Default: ``{"ID": "ASC"}``. Keys:
                ``bitrix24_client.params.EventOfflineListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
            auth_connector (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            OFFLINE_LIST,
            {"filter": filter, "order": order, "start": start, "auth_connector": auth_connector},
            extra,
        )


class AsyncEventOfflineMethods(AsyncNamespace):
    """``event.offline``."""

    __slots__ = ()
    _name = "event.offline"

    def clear(
        self,
        *,
        process_id: str,
        id: Sequence[int | str] | None = None,
        message_id: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Clear Offline Event Queue.

        ``event.offline.clear``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html

        Args:
            process_id (str):
            id (Sequence[int | str]): Id of the record.
            message_id (Sequence[str]): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            OFFLINE_CLEAR, {"process_id": process_id, "id": id, "message_id": message_id}, extra
        )

    def error(
        self,
        *,
        process_id: str,
        message_id: Sequence[str | int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register Offline Event Queue Processing Errors.

        ``event.offline.error``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html

        Args:
            process_id (str):
            message_id (Sequence[str | int]): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            OFFLINE_ERROR, {"process_id": process_id, "message_id": message_id}, extra
        )

    def get(
        self,
        *,
        filter: Sequence[Any] | params.EventOfflineGetFilter | OtherKeys | None = None,
        order: Sequence[Any] | Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        limit: int | None = None,
        auth_connector: str | None = None,
        clear: Literal[0, 1] | None = None,
        error: Literal[0, 1] | None = None,
        process_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.EventOffline]:
        """Retrieve a List of Offline Events With Cleanup.

        ``event.offline.get``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html

        Args:
            filter (Sequence[Any] | EventOfflineGetFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.EventOfflineGetFilter``.
            order (Sequence[Any] | Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting:
                names of fields with asc or desc. Default: ``{"TIMESTAMP_X": "ASC"}``.
            limit (int): Most records to return. Default: ``50``.
            auth_connector (str):
            clear (Literal[0, 1]): Default: ``1``.
            error (Literal[0, 1]): Default: ``0``.
            process_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            OFFLINE_GET,
            {
                "filter": filter,
                "order": order,
                "limit": limit,
                "auth_connector": auth_connector,
                "clear": clear,
                "error": error,
                "process_id": process_id,
            },
            extra,
        )

    def list(
        self,
        *,
        filter: Sequence[Any] | params.EventOfflineListFilter | OtherKeys | None = None,
        order: Sequence[Any] | params.EventOfflineListOrder | OtherKeys | None = None,
        start: int | None = None,
        auth_connector: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.EventOfflineListResultItem]:
        """Get a List of Offline Events.

        ``event.offline.list``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html

        Args:
            filter (Sequence[Any] | EventOfflineListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.EventOfflineListFilter``.
            order (Sequence[Any] | EventOfflineListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Default: ``{"ID": "ASC"}``. Keys:
                ``bitrix24_client.params.EventOfflineListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
            auth_connector (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            OFFLINE_LIST,
            {"filter": filter, "order": order, "start": start, "auth_connector": auth_connector},
            extra,
        )
