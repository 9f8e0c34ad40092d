"""Methods of ``landing.template``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.landing import template as models
    from ...params.landing import template as params
else:
    models = lazy_module("...models.landing.template", __package__)

GETLANDINGREF = Method("landing.template.getLandingRef", _k.ANY, safe=True)
GETSITEREF = Method("landing.template.getSiteRef", _k.ANY, safe=True)
GETLIST = Method(
    "landing.template.getlist", _k.ListOf(_k.Nested(lambda: models.LandingTemplate)), safe=True
)
SETLANDINGREF = Method("landing.template.setLandingRef", _k.BOOLEAN)
SETSITEREF = Method("landing.template.setSiteRef", _k.BOOLEAN)


class LandingTemplateMethods(SyncNamespace):
    """``landing.template``."""

    __slots__ = ()
    _name = "landing.template"

    def getLandingRef(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Included Areas for the Page.

        ``landing.template.getLandingRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETLANDINGREF, {"id": id}, extra)

    def getSiteRef(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Included Areas for the Site.

        ``landing.template.getSiteRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETSITEREF, {"id": id}, extra)

    def getlist(
        self,
        *,
        params: params.LandingTemplateGetlistParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.LandingTemplate]:
        """Get a List of View Templates.

        ``landing.template.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html

        Args:
            params (LandingTemplateGetlistParams): Further parameters of the call.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETLIST, {"params": params}, extra)

    def setLandingRef(
        self,
        *,
        id: int,
        data: Mapping[str, int] | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Included Areas for Page.

        ``landing.template.setLandingRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html

        Args:
            id (int): Id of the record.
            data (Mapping[str, int] | Sequence[Any]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(SETLANDINGREF, {"id": id, "data": data}, extra)

    def setSiteRef(
        self,
        *,
        id: int,
        data: Mapping[str, int] | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Included Areas for the Site.

        ``landing.template.setSiteRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html

        Args:
            id (int): Id of the record.
            data (Mapping[str, int] | Sequence[Any]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(SETSITEREF, {"id": id, "data": data}, extra)


class AsyncLandingTemplateMethods(AsyncNamespace):
    """``landing.template``."""

    __slots__ = ()
    _name = "landing.template"

    def getLandingRef(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Included Areas for the Page.

        ``landing.template.getLandingRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETLANDINGREF, {"id": id}, extra)

    def getSiteRef(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Included Areas for the Site.

        ``landing.template.getSiteRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETSITEREF, {"id": id}, extra)

    def getlist(
        self,
        *,
        params: params.LandingTemplateGetlistParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.LandingTemplate]]:
        """Get a List of View Templates.

        ``landing.template.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html

        Args:
            params (LandingTemplateGetlistParams): Further parameters of the call.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETLIST, {"params": params}, extra)

    def setLandingRef(
        self,
        *,
        id: int,
        data: Mapping[str, int] | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Included Areas for Page.

        ``landing.template.setLandingRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html

        Args:
            id (int): Id of the record.
            data (Mapping[str, int] | Sequence[Any]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(SETLANDINGREF, {"id": id, "data": data}, extra)

    def setSiteRef(
        self,
        *,
        id: int,
        data: Mapping[str, int] | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Included Areas for the Site.

        ``landing.template.setSiteRef``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html

        Args:
            id (int): Id of the record.
            data (Mapping[str, int] | Sequence[Any]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ENTITY_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(SETSITEREF, {"id": id, "data": data}, extra)
