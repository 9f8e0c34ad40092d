"""Methods of ``socialnetwork``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..params import socialnetwork as params

API_WORKGROUP_GET = Method(
    "socialnetwork.api.workgroup.get",
    _k.ANY,
    safe=True,
    some_keys={"params": ("SocialnetworkApiWorkgroupGetParams",)},
)
API_WORKGROUP_LIST = list_method(
    "socialnetwork.api.workgroup.list",
    _k.ANY,
    Pagination(items=("result", "workgroups"), id_field="id", by_id=ById(row="id")),
    some_keys={
        "filter": ("SocialnetworkApiWorkgroupListFilter",),
        "order": ("SocialnetworkApiWorkgroupListOrder",),
        "params": ("SocialnetworkApiWorkgroupListParams",),
    },
)


class SocialnetworkMethods(SyncNamespace):
    """``socialnetwork``."""

    __slots__ = ()
    _name = "socialnetwork"

    @builtins.property
    def api(self) -> SocialnetworkApiMethods:
        return SocialnetworkApiMethods(self._client)


class AsyncSocialnetworkMethods(AsyncNamespace):
    """``socialnetwork``."""

    __slots__ = ()
    _name = "socialnetwork"

    @builtins.property
    def api(self) -> AsyncSocialnetworkApiMethods:
        return AsyncSocialnetworkApiMethods(self._client)


class SocialnetworkApiMethods(SyncNamespace):
    """``socialnetwork.api``."""

    __slots__ = ()
    _name = "socialnetwork.api"

    @builtins.property
    def workgroup(self) -> SocialnetworkApiWorkgroupMethods:
        return SocialnetworkApiWorkgroupMethods(self._client)


class AsyncSocialnetworkApiMethods(AsyncNamespace):
    """``socialnetwork.api``."""

    __slots__ = ()
    _name = "socialnetwork.api"

    @builtins.property
    def workgroup(self) -> AsyncSocialnetworkApiWorkgroupMethods:
        return AsyncSocialnetworkApiWorkgroupMethods(self._client)


class SocialnetworkApiWorkgroupMethods(SyncNamespace):
    """``socialnetwork.api.workgroup``."""

    __slots__ = ()
    _name = "socialnetwork.api.workgroup"

    def get(
        self,
        *,
        params: params.SocialnetworkApiWorkgroupGetParams | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Retrieve Data on Workgroup.

        ``socialnetwork.api.workgroup.get``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html

        Args:
            params (SocialnetworkApiWorkgroupGetParams | Mapping[str, Any]): Further parameters of
                the call. Keys: ``bitrix24_client.params.SocialnetworkApiWorkgroupGetParams``.

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_WORKGROUP_EMPTY``: No value for the workgroup ID was provided.
                ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``: Workgroup not found.
        """
        return self._client._invoke(API_WORKGROUP_GET, {"params": params}, extra)

    def list(
        self,
        *,
        filter: params.SocialnetworkApiWorkgroupListFilter
        | OtherKeys
        | Sequence[Any]
        | None = None,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        order: params.SocialnetworkApiWorkgroupListOrder | OtherKeys | Sequence[Any] | None = None,
        params: params.SocialnetworkApiWorkgroupListParams
        | OtherKeys
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Workgroups.

        ``socialnetwork.api.workgroup.list``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html

        Args:
            filter (SocialnetworkApiWorkgroupListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListFilter``.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            order (SocialnetworkApiWorkgroupListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListOrder``.
            params (SocialnetworkApiWorkgroupListParams | Mapping[str, Any] | Sequence[Any]):
                Further parameters of the call. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListParams``.
            start (int | str): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            API_WORKGROUP_LIST,
            {"filter": filter, "select": select, "order": order, "params": params, "start": start},
            extra,
        )


class AsyncSocialnetworkApiWorkgroupMethods(AsyncNamespace):
    """``socialnetwork.api.workgroup``."""

    __slots__ = ()
    _name = "socialnetwork.api.workgroup"

    def get(
        self,
        *,
        params: params.SocialnetworkApiWorkgroupGetParams | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Retrieve Data on Workgroup.

        ``socialnetwork.api.workgroup.get``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html

        Args:
            params (SocialnetworkApiWorkgroupGetParams | Mapping[str, Any]): Further parameters of
                the call. Keys: ``bitrix24_client.params.SocialnetworkApiWorkgroupGetParams``.

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_WORKGROUP_EMPTY``: No value for the workgroup ID was provided.
                ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``: Workgroup not found.
        """
        return self._client._invoke(API_WORKGROUP_GET, {"params": params}, extra)

    def list(
        self,
        *,
        filter: params.SocialnetworkApiWorkgroupListFilter
        | OtherKeys
        | Sequence[Any]
        | None = None,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        order: params.SocialnetworkApiWorkgroupListOrder | OtherKeys | Sequence[Any] | None = None,
        params: params.SocialnetworkApiWorkgroupListParams
        | OtherKeys
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Workgroups.

        ``socialnetwork.api.workgroup.list``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html

        Args:
            filter (SocialnetworkApiWorkgroupListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListFilter``.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            order (SocialnetworkApiWorkgroupListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListOrder``.
            params (SocialnetworkApiWorkgroupListParams | Mapping[str, Any] | Sequence[Any]):
                Further parameters of the call. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListParams``.
            start (int | str): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            API_WORKGROUP_LIST,
            {"filter": filter, "select": select, "order": order, "params": params, "start": start},
            extra,
        )
