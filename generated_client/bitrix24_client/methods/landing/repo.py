"""Methods of ``landing.repo``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...models.landing import repo as models
    from ...params.landing import repo as params
else:
    models = lazy_module("...models.landing.repo", __package__)

BIND = Method("landing.repo.bind", _k.ANY, some_keys={"fields": ("LandingRepoBindFields",)})
CHECKCONTENT = Method(
    "landing.repo.checkContent", _k.Nested(lambda: models.LandingRepoCheckContentResult), safe=True
)
GETLIST = list_method(
    "landing.repo.getList",
    _k.Nested(lambda: models.LandingRepo),
    Pagination(
        style="offset",
        cursor=("params", "offset"),
        limit=("params", "limit"),
        page_size=1,
        id_field="ID",
    ),
    keys={"params": ("LandingRepoGetListParams",)},
)
REGISTER = Method(
    "landing.repo.register",
    _k.INTEGER,
    keys={"fields": ("LandingRepoRegisterFields",), "manifest": ("LandingRepoRegisterManifest",)},
)
UNBIND = Method("landing.repo.unbind", _k.BOOLEAN)
UNREGISTER = Method("landing.repo.unregister", _k.BOOLEAN)


class LandingRepoMethods(SyncNamespace):
    """``landing.repo``."""

    __slots__ = ()
    _name = "landing.repo"

    def bind(
        self,
        *,
        fields: params.LandingRepoBindFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Bind a placement to a site block.

        ``landing.repo.bind``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html

        Args:
            fields (LandingRepoBindFields | Mapping[str, Any]): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingRepoBindFields``.
        """
        return self._client._invoke(BIND, {"fields": fields}, extra)

    def checkContent(
        self, *, content: str, splitter: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.LandingRepoCheckContentResult:
        """Check Content for Dangerous Substrings.

        ``landing.repo.checkContent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html

        Args:
            content (str): Content.
            splitter (str):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: content
                ``ERROR_ARGUMENT``: The value of an argument 'content' has an invalid type
                ``ACCESS_DENIED``: Insufficient permissions
                ``insufficient_scope``: Token lacks sufficient scope
        """
        return self._client._invoke(CHECKCONTENT, {"content": content, "splitter": splitter}, extra)

    def getList(
        self,
        *,
        params: params.LandingRepoGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.LandingRepo]:
        """Get a List of Custom Blocks.

        ``landing.repo.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html

        Args:
            params (LandingRepoGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingRepoGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``ERROR_ARGUMENT``: The value of an argument 'params' has an invalid type
                ``SYSTEM_ERROR``: Internal error
                ``insufficient_scope``: Insufficient scope for the token
        """
        return self._client._list(GETLIST, {"params": params}, extra)

    def register(
        self,
        *,
        code: str,
        fields: params.LandingRepoRegisterFields,
        manifest: params.LandingRepoRegisterManifest | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a Custom Block to the Repository.

        ``landing.repo.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html

        Args:
            code (str): Symbolic code.
            fields (LandingRepoRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingRepoRegisterFields``.
            manifest (LandingRepoRegisterManifest): Keys:
                ``bitrix24_client.params.LandingRepoRegisterManifest``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``ERROR_ARGUMENT``: Invalid argument type
                ``MISSING_PARAMS``: Insufficient call parameters
                ``REQUIRED_FIELD_NO_EXISTS``: Missing required field
                ``MANIFEST_INTERSECT_IMG``: Type conflict in the manifest
                ``CONTENT_IS_BAD``: Unsafe block content
                ``PRESET_CONTENT_IS_BAD``: Unsafe preset content
                ``UNSUPPORTED_BLOCK_TYPE``: Unsupported block type
                ``UNSUPPORTED_BLOCK_SUBTYPE``: Unsupported block subtype
                ``insufficient_scope``: Insufficient scope for the token
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._invoke(
            REGISTER, {"code": code, "fields": fields, "manifest": manifest}, extra
        )

    def unbind(
        self, *, code: str, handler: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Remove Embedding Placement.

        ``landing.repo.unbind``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: code
                ``PLACEMENT_NO_EXIST``: Such embedding placement does not exist
                ``ACCESS_DENIED``: Insufficient permissions.
        """
        return self._client._invoke(UNBIND, {"code": code, "handler": handler}, extra)

    def unregister(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete User Block.

        ``landing.repo.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ERROR_ARGUMENT``: The value of an argument 'code' has an invalid type
                ``ACCESS_DENIED``: Insufficient permissions
                ``insufficient_scope``: Token lacks sufficient scope
                (no code): Error deleting block
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)


class AsyncLandingRepoMethods(AsyncNamespace):
    """``landing.repo``."""

    __slots__ = ()
    _name = "landing.repo"

    def bind(
        self,
        *,
        fields: params.LandingRepoBindFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Bind a placement to a site block.

        ``landing.repo.bind``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/block.html

        Args:
            fields (LandingRepoBindFields | Mapping[str, Any]): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingRepoBindFields``.
        """
        return self._client._invoke(BIND, {"fields": fields}, extra)

    def checkContent(
        self, *, content: str, splitter: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.LandingRepoCheckContentResult]:
        """Check Content for Dangerous Substrings.

        ``landing.repo.checkContent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html

        Args:
            content (str): Content.
            splitter (str):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: content
                ``ERROR_ARGUMENT``: The value of an argument 'content' has an invalid type
                ``ACCESS_DENIED``: Insufficient permissions
                ``insufficient_scope``: Token lacks sufficient scope
        """
        return self._client._invoke(CHECKCONTENT, {"content": content, "splitter": splitter}, extra)

    def getList(
        self,
        *,
        params: params.LandingRepoGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.LandingRepo]:
        """Get a List of Custom Blocks.

        ``landing.repo.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html

        Args:
            params (LandingRepoGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingRepoGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``ERROR_ARGUMENT``: The value of an argument 'params' has an invalid type
                ``SYSTEM_ERROR``: Internal error
                ``insufficient_scope``: Insufficient scope for the token
        """
        return self._client._list(GETLIST, {"params": params}, extra)

    def register(
        self,
        *,
        code: str,
        fields: params.LandingRepoRegisterFields,
        manifest: params.LandingRepoRegisterManifest | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a Custom Block to the Repository.

        ``landing.repo.register``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html

        Args:
            code (str): Symbolic code.
            fields (LandingRepoRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingRepoRegisterFields``.
            manifest (LandingRepoRegisterManifest): Keys:
                ``bitrix24_client.params.LandingRepoRegisterManifest``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``ERROR_ARGUMENT``: Invalid argument type
                ``MISSING_PARAMS``: Insufficient call parameters
                ``REQUIRED_FIELD_NO_EXISTS``: Missing required field
                ``MANIFEST_INTERSECT_IMG``: Type conflict in the manifest
                ``CONTENT_IS_BAD``: Unsafe block content
                ``PRESET_CONTENT_IS_BAD``: Unsafe preset content
                ``UNSUPPORTED_BLOCK_TYPE``: Unsupported block type
                ``UNSUPPORTED_BLOCK_SUBTYPE``: Unsupported block subtype
                ``insufficient_scope``: Insufficient scope for the token
                ``SYSTEM_ERROR``: Internal error
        """
        return self._client._invoke(
            REGISTER, {"code": code, "fields": fields, "manifest": manifest}, extra
        )

    def unbind(
        self, *, code: str, handler: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Remove Embedding Placement.

        ``landing.repo.unbind``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: code
                ``PLACEMENT_NO_EXIST``: Such embedding placement does not exist
                ``ACCESS_DENIED``: Insufficient permissions.
        """
        return self._client._invoke(UNBIND, {"code": code, "handler": handler}, extra)

    def unregister(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete User Block.

        ``landing.repo.unregister``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ERROR_ARGUMENT``: The value of an argument 'code' has an invalid type
                ``ACCESS_DENIED``: Insufficient permissions
                ``insufficient_scope``: Token lacks sufficient scope
                (no code): Error deleting block
        """
        return self._client._invoke(UNREGISTER, {"code": code}, extra)
