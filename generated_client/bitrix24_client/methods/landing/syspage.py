"""Methods of ``landing.syspage``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.landing import syspage as models
    from ...params.landing import syspage as params
else:
    models = lazy_module("...models.landing.syspage", __package__)

DELETEFORLANDING = Method("landing.syspage.deleteForLanding", _k.BOOLEAN)
DELETEFORSITE = Method("landing.syspage.deleteForSite", _k.BOOLEAN)
GET = Method(
    "landing.syspage.get",
    _k.MapOf(_k.Nested(lambda: models.LandingSyspageGetResultValue)),
    safe=True,
)
GETSPECIALPAGE = Method(
    "landing.syspage.getSpecialPage",
    _k.STRING,
    safe=True,
    some_keys={"additional": ("LandingSyspageGetSpecialPageAdditional",)},
)
SET = Method("landing.syspage.set", _k.BOOLEAN)


class LandingSyspageMethods(SyncNamespace):
    """``landing.syspage``."""

    __slots__ = ()
    _name = "landing.syspage"

    def deleteForLanding(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete All Page Bindings as Special.

        ``landing.syspage.deleteForLanding``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
        """
        return self._client._invoke(DELETEFORLANDING, {"scope": scope, "id": id}, extra)

    def deleteForSite(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete All Bindings of Special Pages for Site.

        ``landing.syspage.deleteForSite``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
        """
        return self._client._invoke(DELETEFORSITE, {"id": id}, extra)

    def get(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.dict[str, models.LandingSyspageGetResultValue]:
        """Get a List of Special Pages.

        ``landing.syspage.get``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html

        Args:
            id (int): Id of the record to read.
            active (bool | Literal["Y", "N"]): Whether the record is active. Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GET, {"id": id, "active": active}, extra)

    def getSpecialPage(
        self,
        *,
        site_id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ],
        additional: params.LandingSyspageGetSpecialPageAdditional | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Get the URL of the special page.

        ``landing.syspage.getSpecialPage``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html

        Args:
            site_id (int): Id of the site.
            type (Literal["mainpage", "catalog", "personal", "cart", "order", "payment", "compare",
                "feedback"]): Type.
            additional (LandingSyspageGetSpecialPageAdditional | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.LandingSyspageGetSpecialPageAdditional``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: type
                ``ACCESS_DENIED``
                ``ERROR_ARGUMENT``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            GETSPECIALPAGE, {"siteId": site_id, "type": type, "additional": additional}, extra
        )

    def set(
        self,
        *,
        id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ],
        lid: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a Special Page for the Site.

        ``landing.syspage.set``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html

        Args:
            id (int): Id of the record.
            type (Literal["mainpage", "catalog", "personal", "cart", "order", "payment", "compare",
                "feedback"]): Type.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(SET, {"id": id, "type": type, "lid": lid}, extra)


class AsyncLandingSyspageMethods(AsyncNamespace):
    """``landing.syspage``."""

    __slots__ = ()
    _name = "landing.syspage"

    def deleteForLanding(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete All Page Bindings as Special.

        ``landing.syspage.deleteForLanding``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
        """
        return self._client._invoke(DELETEFORLANDING, {"scope": scope, "id": id}, extra)

    def deleteForSite(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete All Bindings of Special Pages for Site.

        ``landing.syspage.deleteForSite``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
        """
        return self._client._invoke(DELETEFORSITE, {"id": id}, extra)

    def get(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.dict[str, models.LandingSyspageGetResultValue]]:
        """Get a List of Special Pages.

        ``landing.syspage.get``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html

        Args:
            id (int): Id of the record to read.
            active (bool | Literal["Y", "N"]): Whether the record is active. Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GET, {"id": id, "active": active}, extra)

    def getSpecialPage(
        self,
        *,
        site_id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ],
        additional: params.LandingSyspageGetSpecialPageAdditional | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[str]:
        """Get the URL of the special page.

        ``landing.syspage.getSpecialPage``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html

        Args:
            site_id (int): Id of the site.
            type (Literal["mainpage", "catalog", "personal", "cart", "order", "payment", "compare",
                "feedback"]): Type.
            additional (LandingSyspageGetSpecialPageAdditional | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.LandingSyspageGetSpecialPageAdditional``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: type
                ``ACCESS_DENIED``
                ``ERROR_ARGUMENT``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            GETSPECIALPAGE, {"siteId": site_id, "type": type, "additional": additional}, extra
        )

    def set(
        self,
        *,
        id: int,
        type: Literal[
            "mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"
        ],
        lid: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set a Special Page for the Site.

        ``landing.syspage.set``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html

        Args:
            id (int): Id of the record.
            type (Literal["mainpage", "catalog", "personal", "cart", "order", "payment", "compare",
                "feedback"]): Type.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``ACCESS_DENIED``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(SET, {"id": id, "type": type, "lid": lid}, extra)
