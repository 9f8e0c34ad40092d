"""Methods of ``landing.demos``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.landing import demos as models
    from ...params.landing import demos as params
else:
    models = lazy_module("...models.landing.demos", __package__)

GETLIST = list_method(
    "landing.demos.getList",
    _k.Nested(lambda: models.LandingDemos),
    Pagination(
        style="offset",
        cursor=("params", "offset"),
        limit=("params", "limit"),
        page_size=1,
        id_field="ID",
    ),
    keys={"params": ("LandingDemosGetListParams",)},
)
GETPAGELIST = Method(
    "landing.demos.getPageList",
    _k.MapOf(_k.Nested(lambda: models.LandingDemosGetPageListResultObjectValue)),
    safe=True,
    some_keys={"filter": ("LandingDemosGetPageListFilter",)},
)
GETSITELIST = Method(
    "landing.demos.getSiteList",
    _k.Nested(lambda: models.LandingDemosGetSiteListResult),
    safe=True,
    some_keys={"filter": ("LandingDemosGetSiteListFilter",)},
)
REGISTER = Method(
    "landing.demos.register",
    _k.ListOf(_k.INTEGER),
    keys={"data": ("LandingDemosRegisterData",), "params": ("LandingDemosRegisterParams",)},
)
UNREGISTER = Method("landing.demos.unregister", _k.BOOLEAN)


class LandingDemosMethods(SyncNamespace):
    """``landing.demos``."""

    __slots__ = ()
    _name = "landing.demos"

    def getList(
        self,
        *,
        params: params.LandingDemosGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.LandingDemos]:
        """Get a List of Registered Templates.

        ``landing.demos.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html

        Args:
            params (LandingDemosGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingDemosGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'params' has an invalid type
                ``ACCESS_DENIED``: Insufficient permissions
                ``TYPE_ERROR``: Data type error
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._list(GETLIST, {"params": params}, extra)

    def getPageList(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        filter: params.LandingDemosGetPageListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, models.LandingDemosGetPageListResultObjectValue]:
        """Get a List of Templates for Creating Pages.

        ``landing.demos.getPageList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html

        Args:
            type (Literal["page", "store", "knowledge", "group", "mainpage"]): Type.
            filter (LandingDemosGetPageListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.LandingDemosGetPageListFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'filter' has an invalid type
                ``MISSING_PARAMS``: Insufficient call parameters
                ``ACCESS_DENIED``: Insufficient permissions
                ``TYPE_ERROR``: Data type error
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._invoke(GETPAGELIST, {"type": type, "filter": filter}, extra)

    def getSiteList(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        filter: params.LandingDemosGetSiteListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LandingDemosGetSiteListResult:
        """Get a List of Templates for Creating Websites.

        ``landing.demos.getSiteList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html

        Args:
            type (Literal["page", "store", "knowledge", "group", "mainpage"]): Type.
            filter (LandingDemosGetSiteListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.LandingDemosGetSiteListFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'filter' has an invalid type
                ``MISSING_PARAMS``: Insufficient call parameters
                ``ACCESS_DENIED``: Insufficient permissions
                ``TYPE_ERROR``: Data type error
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._invoke(GETSITELIST, {"type": type, "filter": filter}, extra)

    def register(
        self,
        *,
        data: params.LandingDemosRegisterData | Sequence[Any],
        params: params.LandingDemosRegisterParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[int]:
        """Register a Template in the Site Creation Wizard.

        ``landing.demos.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html

        Args:
            data (LandingDemosRegisterData | Sequence[Any]): Data. Keys:
                ``bitrix24_client.params.LandingDemosRegisterData``.
            params (LandingDemosRegisterParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingDemosRegisterParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'data' has an invalid type
                ``REGISTER_ERROR_DATA``: Data is empty or incorrect
                ``CONTENT_IS_BAD``: Content is defined as unsafe. Unsafe parts can be identified
                    using the method landing.repo.checkcontent
                ``BX_EMPTY_REQUIRED``: Required field "External code" is not filled
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(REGISTER, {"data": data, "params": params}, extra)

    def unregister(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Registered Template.

        ``landing.demos.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: code
                ``ACCESS_DENIED``: Insufficient permissions
                (no code): Template deletion error
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)


class AsyncLandingDemosMethods(AsyncNamespace):
    """``landing.demos``."""

    __slots__ = ()
    _name = "landing.demos"

    def getList(
        self,
        *,
        params: params.LandingDemosGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.LandingDemos]:
        """Get a List of Registered Templates.

        ``landing.demos.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html

        Args:
            params (LandingDemosGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingDemosGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'params' has an invalid type
                ``ACCESS_DENIED``: Insufficient permissions
                ``TYPE_ERROR``: Data type error
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._list(GETLIST, {"params": params}, extra)

    def getPageList(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        filter: params.LandingDemosGetPageListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, models.LandingDemosGetPageListResultObjectValue]]:
        """Get a List of Templates for Creating Pages.

        ``landing.demos.getPageList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html

        Args:
            type (Literal["page", "store", "knowledge", "group", "mainpage"]): Type.
            filter (LandingDemosGetPageListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.LandingDemosGetPageListFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'filter' has an invalid type
                ``MISSING_PARAMS``: Insufficient call parameters
                ``ACCESS_DENIED``: Insufficient permissions
                ``TYPE_ERROR``: Data type error
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._invoke(GETPAGELIST, {"type": type, "filter": filter}, extra)

    def getSiteList(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        filter: params.LandingDemosGetSiteListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LandingDemosGetSiteListResult]:
        """Get a List of Templates for Creating Websites.

        ``landing.demos.getSiteList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html

        Args:
            type (Literal["page", "store", "knowledge", "group", "mainpage"]): Type.
            filter (LandingDemosGetSiteListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.LandingDemosGetSiteListFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'filter' has an invalid type
                ``MISSING_PARAMS``: Insufficient call parameters
                ``ACCESS_DENIED``: Insufficient permissions
                ``TYPE_ERROR``: Data type error
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._invoke(GETSITELIST, {"type": type, "filter": filter}, extra)

    def register(
        self,
        *,
        data: params.LandingDemosRegisterData | Sequence[Any],
        params: params.LandingDemosRegisterParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[int]]:
        """Register a Template in the Site Creation Wizard.

        ``landing.demos.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html

        Args:
            data (LandingDemosRegisterData | Sequence[Any]): Data. Keys:
                ``bitrix24_client.params.LandingDemosRegisterData``.
            params (LandingDemosRegisterParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingDemosRegisterParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: The value of an argument 'data' has an invalid type
                ``REGISTER_ERROR_DATA``: Data is empty or incorrect
                ``CONTENT_IS_BAD``: Content is defined as unsafe. Unsafe parts can be identified
                    using the method landing.repo.checkcontent
                ``BX_EMPTY_REQUIRED``: Required field "External code" is not filled
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(REGISTER, {"data": data, "params": params}, extra)

    def unregister(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Registered Template.

        ``landing.demos.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: code
                ``ACCESS_DENIED``: Insufficient permissions
                (no code): Template deletion error
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)
