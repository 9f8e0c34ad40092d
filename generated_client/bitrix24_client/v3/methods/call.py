"""Methods of ``call``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ..models import call as models
    from ..params import call as params
else:
    models = lazy_module("..models.call", __package__)

FOLLOWUP_GET = Method(
    "call.followup.get",
    _k.Nested(lambda: models.CallFollowup),
    version="v3",
    safe=True,
    at=("item",),
)
FOLLOWUP_LIST = list_method(
    "call.followup.list",
    _k.Nested(lambda: models.CallFollowup),
    Pagination(
        style="token",
        items=("result", "items"),
        cursor=("pagination", "afterCursor"),
        limit=("pagination", "limit"),
        next=("result", "afterCursor"),
        more=("result", "hasMore"),
    ),
    version="v3",
    keys={"pagination": ("CallFollowupListPagination",)},
    some_keys={"filter": ("CallFollowupListFilter",), "order": ("CallFollowupListOrder",)},
)
FOLLOWUP_FIELD_GET = Method(
    "call.followup.field.get",
    _k.Nested(lambda: models.CallFollowupField),
    version="v3",
    safe=True,
    at=("item",),
)
FOLLOWUP_FIELD_LIST = Method(
    "call.followup.field.list",
    _k.Nested(lambda: models.CallFollowupFieldListResult),
    version="v3",
    safe=True,
)


class CallMethods(SyncNamespace):
    """``call`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.call"

    @builtins.property
    def followup(self) -> CallFollowupMethods:
        return CallFollowupMethods(self._client)


class AsyncCallMethods(AsyncNamespace):
    """``call`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.call"

    @builtins.property
    def followup(self) -> AsyncCallFollowupMethods:
        return AsyncCallFollowupMethods(self._client)


class CallFollowupMethods(SyncNamespace):
    """``call.followup`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.call.followup"

    @builtins.property
    def field(self) -> CallFollowupFieldMethods:
        return CallFollowupFieldMethods(self._client)

    def get(
        self,
        *,
        call_id: int,
        select: Sequence[str] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CallFollowup:
        """Get Call Follow-up.

        ``call.followup.get``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html

        Args:
            call_id (int):
            select (Sequence[str]): Names of the fields to return.
            mention_format (Literal["bb", "html", "none"]): Default: ``"bb"``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``access_denied``: No access to Follow-up data
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Call not found
                ``invalid_select_field``: Invalid field in select
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A required
                    parameter was not provided or an incorrect type was provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The provided
                    value is not from the list of allowed formats
        """
        return self._client._invoke(
            FOLLOWUP_GET,
            {"callId": call_id, "select": select, "mentionFormat": mention_format},
            extra,
        )

    def list(
        self,
        *,
        filter: params.CallFollowupListFilter | OtherKeys,
        select: Sequence[str] | None = None,
        order: params.CallFollowupListOrder | OtherKeys | None = None,
        pagination: params.CallFollowupListPagination | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CallFollowup]:
        """Get a List of Follow-up Calls.

        ``call.followup.list``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html

        Args:
            filter (CallFollowupListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.v3.params.CallFollowupListFilter``.
            select (Sequence[str]): Names of the fields to return.
            order (CallFollowupListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.CallFollowupListOrder``.
            pagination (CallFollowupListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.CallFollowupListPagination``.
            mention_format (Literal["bb", "html", "none"]): Default: ``"bb"``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing
                ``invalid_date_range``: Incorrect date range
                ``invalid_select_field``: Invalid field in select
                ``invalid_order``: Incorrect parameter order
                ``invalid_pagination``: Incorrect parameter pagination
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid
                    participant identifier type was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A value not from
                    the list of allowed formats was passed
        """
        return self._client._list(
            FOLLOWUP_LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "pagination": pagination,
                "mentionFormat": mention_format,
            },
            extra,
        )


class AsyncCallFollowupMethods(AsyncNamespace):
    """``call.followup`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.call.followup"

    @builtins.property
    def field(self) -> AsyncCallFollowupFieldMethods:
        return AsyncCallFollowupFieldMethods(self._client)

    def get(
        self,
        *,
        call_id: int,
        select: Sequence[str] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CallFollowup]:
        """Get Call Follow-up.

        ``call.followup.get``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html

        Args:
            call_id (int):
            select (Sequence[str]): Names of the fields to return.
            mention_format (Literal["bb", "html", "none"]): Default: ``"bb"``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``access_denied``: No access to Follow-up data
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Call not found
                ``invalid_select_field``: Invalid field in select
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A required
                    parameter was not provided or an incorrect type was provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The provided
                    value is not from the list of allowed formats
        """
        return self._client._invoke(
            FOLLOWUP_GET,
            {"callId": call_id, "select": select, "mentionFormat": mention_format},
            extra,
        )

    def list(
        self,
        *,
        filter: params.CallFollowupListFilter | OtherKeys,
        select: Sequence[str] | None = None,
        order: params.CallFollowupListOrder | OtherKeys | None = None,
        pagination: params.CallFollowupListPagination | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CallFollowup]:
        """Get a List of Follow-up Calls.

        ``call.followup.list``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html

        Args:
            filter (CallFollowupListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.v3.params.CallFollowupListFilter``.
            select (Sequence[str]): Names of the fields to return.
            order (CallFollowupListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.v3.params.CallFollowupListOrder``.
            pagination (CallFollowupListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.CallFollowupListPagination``.
            mention_format (Literal["bb", "html", "none"]): Default: ``"bb"``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient permissions:
                    required scope is missing
                ``invalid_date_range``: Incorrect date range
                ``invalid_select_field``: Invalid field in select
                ``invalid_order``: Incorrect parameter order
                ``invalid_pagination``: Incorrect parameter pagination
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: An invalid
                    participant identifier type was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: A value not from
                    the list of allowed formats was passed
        """
        return self._client._list(
            FOLLOWUP_LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "pagination": pagination,
                "mentionFormat": mention_format,
            },
            extra,
        )


class CallFollowupFieldMethods(SyncNamespace):
    """``call.followup.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.call.followup.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CallFollowupField:
        """Get Follow-up Field Description.

        ``call.followup.field.get``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FOLLOWUP_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.CallFollowupFieldListResult:
        """Get Follow-up Fields List.

        ``call.followup.field.list``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FOLLOWUP_FIELD_LIST, {"select": select}, extra)


class AsyncCallFollowupFieldMethods(AsyncNamespace):
    """``call.followup.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.call.followup.field"

    def get(
        self,
        *,
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CallFollowupField]:
        """Get Follow-up Field Description.

        ``call.followup.field.get``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FOLLOWUP_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CallFollowupFieldListResult]:
        """Get Follow-up Fields List.

        ``call.followup.field.list``, scope ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``: Insufficient access rights:
                    required scope is missing
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    object DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(FOLLOWUP_FIELD_LIST, {"select": select}, extra)
