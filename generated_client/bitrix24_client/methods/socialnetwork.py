"""Methods of ``socialnetwork``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import socialnetwork as models
    from ..params import socialnetwork as params
else:
    models = lazy_module("..models.socialnetwork", __package__)

API_WORKGROUP_GET = Method(
    "socialnetwork.api.workgroup.get",
    _k.Nested(lambda: models.SocialnetworkApiWorkgroup),
    safe=True,
    keys={"params": ("SocialnetworkApiWorkgroupGetParams",)},
)
API_WORKGROUP_LIST = list_method(
    "socialnetwork.api.workgroup.list",
    _k.Nested(lambda: models.SocialnetworkApiWorkgroupListResultWorkgroupsItem),
    Pagination(items=("result", "workgroups"), id_field="id", by_id=ById(row="id")),
    keys={"params": ("SocialnetworkApiWorkgroupListParams",)},
    some_keys={
        "filter": ("SocialnetworkApiWorkgroupListFilter",),
        "order": ("SocialnetworkApiWorkgroupListOrder",),
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
        params: params.SocialnetworkApiWorkgroupGetParams,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SocialnetworkApiWorkgroup:
        """Retrieve Data on Workgroup.

        ``socialnetwork.api.workgroup.get``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html

        Args:
            params (SocialnetworkApiWorkgroupGetParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupGetParams``.

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_WORKGROUP_EMPTY``: No value for the workgroup ID was provided.
                ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``: Workgroup not found.
        """
        return self._client._invoke(API_WORKGROUP_GET, {"params": params}, extra)

    def list(
        self,
        *,
        filter: params.SocialnetworkApiWorkgroupListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        order: params.SocialnetworkApiWorkgroupListOrder | OtherKeys | None = None,
        params: params.SocialnetworkApiWorkgroupListParams | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SocialnetworkApiWorkgroupListResultWorkgroupsItem]:
        """Get a List of Workgroups.

        ``socialnetwork.api.workgroup.list``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html

        Args:
            filter (SocialnetworkApiWorkgroupListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListFilter``.
            select (Sequence[str]): Names of the fields to return.
            order (SocialnetworkApiWorkgroupListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListOrder``.
            params (SocialnetworkApiWorkgroupListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListParams``.
            start (int): Offset of the first record; the next offset is in the answer.
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
        params: params.SocialnetworkApiWorkgroupGetParams,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SocialnetworkApiWorkgroup]:
        """Retrieve Data on Workgroup.

        ``socialnetwork.api.workgroup.get``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html

        Args:
            params (SocialnetworkApiWorkgroupGetParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupGetParams``.

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_WORKGROUP_EMPTY``: No value for the workgroup ID was provided.
                ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``: Workgroup not found.
        """
        return self._client._invoke(API_WORKGROUP_GET, {"params": params}, extra)

    def list(
        self,
        *,
        filter: params.SocialnetworkApiWorkgroupListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        order: params.SocialnetworkApiWorkgroupListOrder | OtherKeys | None = None,
        params: params.SocialnetworkApiWorkgroupListParams | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SocialnetworkApiWorkgroupListResultWorkgroupsItem]:
        """Get a List of Workgroups.

        ``socialnetwork.api.workgroup.list``, scope ``socialnetwork``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html

        Args:
            filter (SocialnetworkApiWorkgroupListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListFilter``.
            select (Sequence[str]): Names of the fields to return.
            order (SocialnetworkApiWorkgroupListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListOrder``.
            params (SocialnetworkApiWorkgroupListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.SocialnetworkApiWorkgroupListParams``.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            API_WORKGROUP_LIST,
            {"filter": filter, "select": select, "order": order, "params": params, "start": start},
            extra,
        )
