"""Methods of ``event``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..params import event as params

BIND = Method("event.bind", _k.BOOLEAN)
GET = Method("event.get", _k.ANY, safe=True)
TEST = Method("event.test", _k.ANY)
UNBIND = Method("event.unbind", _k.ANY)
OFFLINE_CLEAR = Method("event.offline.clear", _k.BOOLEAN)
OFFLINE_ERROR = Method("event.offline.error", _k.BOOLEAN)
OFFLINE_GET = Method("event.offline.get", _k.ANY, some_keys={"filter": ("EventOfflineGetFilter",)})
OFFLINE_LIST = list_method(
    "event.offline.list",
    _k.ANY,
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
        event: str | float | Decimal,
        handler: str | float | Decimal | None = None,
        auth_type: int | str | None = None,
        event_type: Literal["online", "offline"] | None = None,
        auth_connector: str | float | Decimal | None = None,
        options: Mapping[str, Any] | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register a New Event Handler.

        ``event.bind``.
        https://apidocs.bitrix24.com/api-reference/events/event-bind.html

        Args:
            event (str | float | Decimal): Code of the event.
            handler (str | float | Decimal): Address of the handler.
            auth_type (int | str): A whole number, or its digits.
            event_type (Literal["online", "offline"]): Default: ``"online"``.
            auth_connector (str | float | Decimal): A text.
            options (Mapping[str, Any] | Sequence[Any]): Options. Default: ``1``.

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

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Any:
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
        event: str | float | Decimal,
        handler: str | float | Decimal,
        auth_type: int | str | None = None,
        event_type: Literal["online", "offline"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Unregister Event Handler.

        ``event.unbind``.
        https://apidocs.bitrix24.com/api-reference/events/event-unbind.html

        Args:
            event (str | float | Decimal): Code of the event.
            handler (str | float | Decimal): Address of the handler.
            auth_type (int | str): A whole number, or its digits.
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
        event: str | float | Decimal,
        handler: str | float | Decimal | None = None,
        auth_type: int | str | None = None,
        event_type: Literal["online", "offline"] | None = None,
        auth_connector: str | float | Decimal | None = None,
        options: Mapping[str, Any] | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register a New Event Handler.

        ``event.bind``.
        https://apidocs.bitrix24.com/api-reference/events/event-bind.html

        Args:
            event (str | float | Decimal): Code of the event.
            handler (str | float | Decimal): Address of the handler.
            auth_type (int | str): A whole number, or its digits.
            event_type (Literal["online", "offline"]): Default: ``"online"``.
            auth_connector (str | float | Decimal): A text.
            options (Mapping[str, Any] | Sequence[Any]): Options. Default: ``1``.

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

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
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
        event: str | float | Decimal,
        handler: str | float | Decimal,
        auth_type: int | str | None = None,
        event_type: Literal["online", "offline"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Unregister Event Handler.

        ``event.unbind``.
        https://apidocs.bitrix24.com/api-reference/events/event-unbind.html

        Args:
            event (str | float | Decimal): Code of the event.
            handler (str | float | Decimal): Address of the handler.
            auth_type (int | str): A whole number, or its digits.
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
        process_id: str | float | Decimal,
        id: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        message_id: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Clear Offline Event Queue.

        ``event.offline.clear``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html

        Args:
            process_id (str | float | Decimal): A text.
            id (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int |
                str | Literal[False] | float | Decimal | None]): Id of the record.
            message_id (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str |
                float | Decimal | Literal[False] | None]): Id of the message.

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
        process_id: str | float | Decimal,
        message_id: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register Offline Event Queue Processing Errors.

        ``event.offline.error``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html

        Args:
            process_id (str | float | Decimal): A text.
            message_id (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str |
                float | Decimal | Literal[False] | None]): Id of the message.

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
        order: Sequence[Any] | Mapping[str, str] | Mapping[str, Any] | None = None,
        limit: int | str | None = None,
        auth_connector: str | float | Decimal | None = None,
        clear: Literal[0, 1] | None = None,
        error: Literal[0, 1] | None = None,
        process_id: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Retrieve a List of Offline Events With Cleanup.

        ``event.offline.get``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html

        Args:
            filter (Sequence[Any] | EventOfflineGetFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.EventOfflineGetFilter``.
            order (Sequence[Any] | Mapping[str, str] | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Default: ``{"TIMESTAMP_X": "ASC"}``.
            limit (int | str): Most records to return. Default: ``50``.
            auth_connector (str | float | Decimal): A text.
            clear (Literal[0, 1]): Default: ``1``.
            error (Literal[0, 1]): Default: ``0``.
            process_id (str | float | Decimal): A text.

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
        start: int | str | None = None,
        auth_connector: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
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
            start (int | str): Offset of the first record; the next offset is in the answer.
            auth_connector (str | float | Decimal): A text.

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
        process_id: str | float | Decimal,
        id: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | None = None,
        message_id: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Clear Offline Event Queue.

        ``event.offline.clear``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html

        Args:
            process_id (str | float | Decimal): A text.
            id (Sequence[int | str | Literal[False] | float | Decimal | None] | Mapping[str, int |
                str | Literal[False] | float | Decimal | None]): Id of the record.
            message_id (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str |
                float | Decimal | Literal[False] | None]): Id of the message.

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
        process_id: str | float | Decimal,
        message_id: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register Offline Event Queue Processing Errors.

        ``event.offline.error``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html

        Args:
            process_id (str | float | Decimal): A text.
            message_id (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str |
                float | Decimal | Literal[False] | None]): Id of the message.

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
        order: Sequence[Any] | Mapping[str, str] | Mapping[str, Any] | None = None,
        limit: int | str | None = None,
        auth_connector: str | float | Decimal | None = None,
        clear: Literal[0, 1] | None = None,
        error: Literal[0, 1] | None = None,
        process_id: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Retrieve a List of Offline Events With Cleanup.

        ``event.offline.get``.
        https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html

        Args:
            filter (Sequence[Any] | EventOfflineGetFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.EventOfflineGetFilter``.
            order (Sequence[Any] | Mapping[str, str] | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Default: ``{"TIMESTAMP_X": "ASC"}``.
            limit (int | str): Most records to return. Default: ``50``.
            auth_connector (str | float | Decimal): A text.
            clear (Literal[0, 1]): Default: ``1``.
            error (Literal[0, 1]): Default: ``0``.
            process_id (str | float | Decimal): A text.

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
        start: int | str | None = None,
        auth_connector: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
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
            start (int | str): Offset of the first record; the next offset is in the answer.
            auth_connector (str | float | Decimal): A text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            OFFLINE_LIST,
            {"filter": filter, "order": order, "start": start, "auth_connector": auth_connector},
            extra,
        )
