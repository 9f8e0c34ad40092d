"""Methods of ``main``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ..models import main as models
    from ..params import main as params
    from ..params import shared as params_shared
else:
    models = lazy_module("..models.main", __package__)

EVENTLOG_GET = Method(
    "main.eventlog.get",
    _k.Nested(lambda: models.MainEventlog),
    version="v3",
    safe=True,
    at=("item",),
)
EVENTLOG_LIST = list_method(
    "main.eventlog.list",
    _k.Nested(lambda: models.MainEventlog),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("MainEventlogListPagination",)},
    some_keys={"order": ("MainEventlogListOrder",)},
)
EVENTLOG_TAIL = list_method(
    "main.eventlog.tail",
    _k.Nested(lambda: models.MainEventlogTailResultItemsItem),
    Pagination(
        style="after",
        items=("result", "items"),
        cursor=("cursor", "value"),
        limit=("cursor", "limit"),
        id_field="id",
        fixed={"cursor": {"field": "id", "order": "ASC"}},
    ),
    version="v3",
    keys={"cursor": ("MainEventlogTailCursor",)},
)
EVENTLOG_FIELD_GET = Method(
    "main.eventlog.field.get",
    _k.Nested(lambda: models.MainEventlogField),
    version="v3",
    safe=True,
    at=("item",),
)
EVENTLOG_FIELD_LIST = Method(
    "main.eventlog.field.list",
    _k.Nested(lambda: models.MainEventlogFieldListResult),
    version="v3",
    safe=True,
)


class MainMethods(SyncNamespace):
    """``main`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.main"

    @builtins.property
    def eventlog(self) -> MainEventlogMethods:
        return MainEventlogMethods(self._client)


class AsyncMainMethods(AsyncNamespace):
    """``main`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.main"

    @builtins.property
    def eventlog(self) -> AsyncMainEventlogMethods:
        return AsyncMainEventlogMethods(self._client)


class MainEventlogMethods(SyncNamespace):
    """``main.eventlog`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.main.eventlog"

    @builtins.property
    def field(self) -> MainEventlogFieldMethods:
        return MainEventlogFieldMethods(self._client)

    def get(
        self,
        *,
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MainEventlog:
        """Get Event Log Entry.

        ``main.eventlog.get``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Entry with ID = #ID# not found
        """
        return self._client._invoke(EVENTLOG_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup] | None = None,
        order: params.MainEventlogListOrder | OtherKeys | None = None,
        pagination: params.MainEventlogListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MainEventlog]:
        """Get the list of event log entries.

        ``main.eventlog.list``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            order (MainEventlogListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.MainEventlogListOrder``.
            pagination (MainEventlogListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.MainEventlogListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Cannot recognize pagination
                    parameter #PAGE#
        """
        return self._client._list(
            EVENTLOG_LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra,
        )

    def tail(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup] | None = None,
        cursor: params.MainEventlogTailCursor | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MainEventlogTailResultItemsItem]:
        """Get New Log Entries.

        ``main.eventlog.tail``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            cursor (MainEventlogTailCursor): Where to go on reading. Keys:
                ``bitrix24_client.v3.params.MainEventlogTailCursor``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Unable to recognize filter
                    expression #FILTER#
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            EVENTLOG_TAIL, {"select": select, "filter": filter, "cursor": cursor}, extra
        )


class AsyncMainEventlogMethods(AsyncNamespace):
    """``main.eventlog`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.main.eventlog"

    @builtins.property
    def field(self) -> AsyncMainEventlogFieldMethods:
        return AsyncMainEventlogFieldMethods(self._client)

    def get(
        self,
        *,
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MainEventlog]:
        """Get Event Log Entry.

        ``main.eventlog.get``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Entry with ID = #ID# not found
        """
        return self._client._invoke(EVENTLOG_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup] | None = None,
        order: params.MainEventlogListOrder | OtherKeys | None = None,
        pagination: params.MainEventlogListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MainEventlog]:
        """Get the list of event log entries.

        ``main.eventlog.list``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            order (MainEventlogListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.MainEventlogListOrder``.
            pagination (MainEventlogListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.MainEventlogListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Cannot recognize pagination
                    parameter #PAGE#
        """
        return self._client._list(
            EVENTLOG_LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            extra,
        )

    def tail(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup] | None = None,
        cursor: params.MainEventlogTailCursor | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MainEventlogTailResultItemsItem]:
        """Get New Log Entries.

        ``main.eventlog.tail``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            cursor (MainEventlogTailCursor): Where to go on reading. Keys:
                ``bitrix24_client.v3.params.MainEventlogTailCursor``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Unable to recognize filter
                    expression #FILTER#
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            EVENTLOG_TAIL, {"select": select, "filter": filter, "cursor": cursor}, extra
        )


class MainEventlogFieldMethods(SyncNamespace):
    """``main.eventlog.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.main.eventlog.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MainEventlogField:
        """Get Event Log Field.

        ``main.eventlog.field.get``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(EVENTLOG_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.MainEventlogFieldListResult:
        """Get the List of Event Log Fields.

        ``main.eventlog.field.list``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(EVENTLOG_FIELD_LIST, {"select": select}, extra)


class AsyncMainEventlogFieldMethods(AsyncNamespace):
    """``main.eventlog.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.main.eventlog.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MainEventlogField]:
        """Get Event Log Field.

        ``main.eventlog.field.get``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(EVENTLOG_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.MainEventlogFieldListResult]:
        """Get the List of Event Log Fields.

        ``main.eventlog.field.list``, scope ``main``.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(EVENTLOG_FIELD_LIST, {"select": select}, extra)
