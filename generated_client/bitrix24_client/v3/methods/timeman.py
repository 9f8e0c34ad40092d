"""Methods of ``timeman``."""

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
    from ..models import timeman as models
    from ..params import shared as params_shared
    from ..params import timeman as params
else:
    models = lazy_module("..models.timeman", __package__)

RECORD_LIST = list_method(
    "timeman.record.list",
    _k.Nested(lambda: models.TimemanRecord),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("TimemanRecordListPagination",)},
    some_keys={"order": ("TimemanRecordListOrder",)},
)
RECORD_FIELD_GET = Method(
    "timeman.record.field.get",
    _k.Nested(lambda: models.TimemanRecordField),
    version="v3",
    safe=True,
    at=("item",),
)
RECORD_FIELD_LIST = Method(
    "timeman.record.field.list",
    _k.Nested(lambda: models.TimemanRecordFieldListResult),
    version="v3",
    safe=True,
)


class TimemanMethods(SyncNamespace):
    """``timeman`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.timeman"

    @builtins.property
    def record(self) -> TimemanRecordMethods:
        return TimemanRecordMethods(self._client)


class AsyncTimemanMethods(AsyncNamespace):
    """``timeman`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.timeman"

    @builtins.property
    def record(self) -> AsyncTimemanRecordMethods:
        return AsyncTimemanRecordMethods(self._client)


class TimemanRecordMethods(SyncNamespace):
    """``timeman.record`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.timeman.record"

    @builtins.property
    def field(self) -> TimemanRecordFieldMethods:
        return TimemanRecordFieldMethods(self._client)

    def list(
        self,
        *,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup],
        select: Sequence[str] | None = None,
        order: params.TimemanRecordListOrder | OtherKeys | None = None,
        pagination: params.TimemanRecordListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.TimemanRecord]:
        """Get a List of Time Records.

        ``timeman.record.list``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html

        Args:
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            select (Sequence[str]): Names of the fields to return.
            order (TimemanRecordListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.TimemanRecordListOrder``.
            pagination (TimemanRecordListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TimemanRecordListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    filter.userId is not specified
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Multiple different userId
                    values were provided in one request
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            RECORD_LIST,
            {"filter": filter, "select": select, "order": order, "pagination": pagination},
            extra,
        )


class AsyncTimemanRecordMethods(AsyncNamespace):
    """``timeman.record`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.timeman.record"

    @builtins.property
    def field(self) -> AsyncTimemanRecordFieldMethods:
        return AsyncTimemanRecordFieldMethods(self._client)

    def list(
        self,
        *,
        filter: Sequence[Sequence[Any] | params_shared.FilterGroup],
        select: Sequence[str] | None = None,
        order: params.TimemanRecordListOrder | OtherKeys | None = None,
        pagination: params.TimemanRecordListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.TimemanRecord]:
        """Get a List of Time Records.

        ``timeman.record.list``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html

        Args:
            filter (Sequence[Sequence[Any] | params_shared.FilterGroup]): Conditions on the records;
                a prefix of the name may set the comparison.
            select (Sequence[str]): Names of the fields to return.
            order (TimemanRecordListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.TimemanRecordListOrder``.
            pagination (TimemanRecordListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TimemanRecordListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    filter.userId is not specified
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``: Multiple different userId
                    values were provided in one request
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            RECORD_LIST,
            {"filter": filter, "select": select, "order": order, "pagination": pagination},
            extra,
        )


class TimemanRecordFieldMethods(SyncNamespace):
    """``timeman.record.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.timeman.record.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TimemanRecordField:
        """Get the Record Field of Working Time.

        ``timeman.record.field.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html

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
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECORD_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.TimemanRecordFieldListResult:
        """Get a List of Time Tracking Record Fields.

        ``timeman.record.field.list``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECORD_FIELD_LIST, {"select": select}, extra)


class AsyncTimemanRecordFieldMethods(AsyncNamespace):
    """``timeman.record.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.timeman.record.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TimemanRecordField]:
        """Get the Record Field of Working Time.

        ``timeman.record.field.get``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html

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
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECORD_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TimemanRecordFieldListResult]:
        """Get a List of Time Tracking Record Fields.

        ``timeman.record.field.list``, scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECORD_FIELD_LIST, {"select": select}, extra)
