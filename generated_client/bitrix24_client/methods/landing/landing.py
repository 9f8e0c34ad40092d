"""Methods of ``landing.landing``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...models.landing import landing as models
    from ...params.landing import landing as params
else:
    models = lazy_module("...models.landing.landing", __package__)

ADD = Method("landing.landing.add", _k.INTEGER, keys={"fields": ("LandingLandingAddFields",)})
ADDBYTEMPLATE = Method(
    "landing.landing.addByTemplate",
    _k.INTEGER,
    keys={"fields": ("LandingLandingAddByTemplateFields",)},
)
ADDBLOCK = Method(
    "landing.landing.addblock", _k.ANY, keys={"fields": ("LandingLandingAddblockFields",)}
)
COPY = Method("landing.landing.copy", _k.INTEGER)
COPYBLOCK = Method(
    "landing.landing.copyblock", _k.ANY, keys={"params": ("LandingLandingCopyblockParams",)}
)
DELETE = Method("landing.landing.delete", _k.BOOLEAN)
DELETEBLOCK = Method("landing.landing.deleteblock", _k.BOOLEAN)
DOWNBLOCK = Method("landing.landing.downblock", _k.BOOLEAN)
FAVORITEBLOCK = Method(
    "landing.landing.favoriteBlock", _k.INTEGER, keys={"meta": ("LandingLandingFavoriteBlockMeta",)}
)
GETLIST = list_method(
    "landing.landing.getList",
    _k.Nested(lambda: models.LandingLanding),
    Pagination(
        style="offset",
        cursor=("params", "offset"),
        limit=("params", "limit"),
        page_size=1,
        id_field="ID",
    ),
    keys={"params": ("LandingLandingGetListParams",)},
)
GETADDITIONALFIELDS = Method("landing.landing.getadditionalfields", _k.MapOf(_k.ANY), safe=True)
GETPREVIEW = Method("landing.landing.getpreview", _k.STRING, safe=True)
GETPUBLICURL = Method("landing.landing.getpublicurl", _k.STRING)
HIDEBLOCK = Method("landing.landing.hideblock", _k.BOOLEAN)
MARKDELETE = Method("landing.landing.markDelete", _k.INTEGER)
MARKUNDELETE = Method("landing.landing.markUnDelete", _k.INTEGER)
MARKDELETEDBLOCK = Method("landing.landing.markdeletedblock", _k.BOOLEAN)
MARKUNDELETEDBLOCK = Method("landing.landing.markundeletedblock", _k.BOOLEAN)
MOVE = Method("landing.landing.move", _k.BOOLEAN)
MOVEBLOCK = Method(
    "landing.landing.moveblock", _k.ANY, keys={"params": ("LandingLandingMoveblockParams",)}
)
PUBLICATION = Method("landing.landing.publication", _k.BOOLEAN)
REMOVEENTITIES = Method(
    "landing.landing.removeEntities",
    _k.BOOLEAN,
    keys={"data": ("LandingLandingRemoveEntitiesData",)},
)
RESOLVEIDBYPUBLICURL = Method("landing.landing.resolveIdByPublicUrl", _k.INTEGER, safe=True)
SHOWBLOCK = Method("landing.landing.showblock", _k.BOOLEAN)
UNFAVORITEBLOCK = Method("landing.landing.unFavoriteBlock", _k.BOOLEAN)
UNPUBLIC = Method("landing.landing.unpublic", _k.BOOLEAN)
UPBLOCK = Method("landing.landing.upblock", _k.BOOLEAN)
UPDATE = Method(
    "landing.landing.update", _k.BOOLEAN, keys={"fields": ("LandingLandingUpdateFields",)}
)


class LandingLandingMethods(SyncNamespace):
    """``landing.landing``."""

    __slots__ = ()
    _name = "landing.landing"

    def add(
        self,
        *,
        fields: params.LandingLandingAddFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Page or Folder.

        ``landing.landing.add``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html

        Args:
            scope (str): Code of the scope.
            fields (LandingLandingAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.LandingLandingAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``SITE_NOT_FOUND``
                ``FOLDER_NOT_FOUND``
                ``SLASH_IS_NOT_ALLOWED``: Slash is not allowed in the landing address.
                ``CANT_BE_EMPTY``
                ``WRONG_CODE_FORMAT``
        """
        return self._client._invoke(ADD, {"scope": scope, "fields": fields}, extra)

    def addByTemplate(
        self,
        *,
        site_id: int,
        code: str,
        scope: str | None = None,
        fields: params.LandingLandingAddByTemplateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Page by Template.

        ``landing.landing.addByTemplate``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            code (str): Symbolic code.
            fields (LandingLandingAddByTemplateFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingLandingAddByTemplateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``SITE_ERROR``: Site not found or access denied
                ``LANDING_ERROR``
                ``ACCESS_DENIED``
                ``FOLDER_NOT_FOUND``
                ``WRONG_DATA``
                ``SLASH_IS_NOT_ALLOWED``
                ``CANT_BE_EMPTY``
                ``WRONG_CODE_FORMAT``
        """
        return self._client._invoke(
            ADDBYTEMPLATE,
            {"scope": scope, "siteId": site_id, "code": code, "fields": fields},
            extra,
        )

    def addblock(
        self,
        *,
        lid: int,
        fields: params.LandingLandingAddblockFields,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Block to Page.

        ``landing.landing.addblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            fields (LandingLandingAddblockFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingLandingAddblockFields``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_CANT_BE_ADDED``: Cannot add block because it is not intended for this type
                    of page.
                ``BLOCK_WRONG_VERSION``
                ``BLOCK_NOT_FOUND``
        """
        return self._client._invoke(
            ADDBLOCK,
            {"scope": scope, "lid": lid, "fields": fields, "preventHistory": prevent_history},
            extra,
        )

    def copy(
        self,
        *,
        lid: int,
        scope: str | None = None,
        to_site_id: int | None = None,
        to_folder_id: int | None = None,
        skip_system: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Copy Page.

        ``landing.landing.copy``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            to_site_id (int):
            to_folder_id (int):
            skip_system (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``LANDING_NOT_EXIST``: Landing not found
                ``SITE_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            COPY,
            {
                "scope": scope,
                "lid": lid,
                "toSiteId": to_site_id,
                "toFolderId": to_folder_id,
                "skipSystem": skip_system,
            },
            extra,
        )

    def copyblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        params: params.LandingLandingCopyblockParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Copy Block to Page.

        ``landing.landing.copyblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            params (LandingLandingCopyblockParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingLandingCopyblockParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(
            COPYBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra
        )

    def delete(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Page.

        ``landing.landing.delete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``: Access to delete the page is denied.
                ``LANDING_IS_LOCK``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(DELETE, {"scope": scope, "lid": lid}, extra)

    def deleteblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Block from Page.

        ``landing.landing.deleteblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(
            DELETEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra
        )

    def downblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Move Block Down.

        ``landing.landing.downblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``BLOCK_WRONG_SORT``: Out of sort range or block not found
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            DOWNBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra,
        )

    def favoriteBlock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        meta: params.LandingLandingFavoriteBlockMeta | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Save to the list of blocks.

        ``landing.landing.favoriteBlock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            meta (LandingLandingFavoriteBlockMeta): Keys:
                ``bitrix24_client.params.LandingLandingFavoriteBlockMeta``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``TYPE_ERROR``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
                ``BLOCK_CANT_BE_ADDED``
                ``BLOCK_WRONG_VERSION``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            FAVORITEBLOCK, {"scope": scope, "lid": lid, "block": block, "meta": meta}, extra
        )

    def getList(
        self,
        *,
        scope: str | None = None,
        params: params.LandingLandingGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.LandingLanding]:
        """Get a List of Pages.

        ``landing.landing.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html

        Args:
            scope (str): Code of the scope.
            params (LandingLandingGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingLandingGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._list(GETLIST, {"scope": scope, "params": params}, extra)

    def getadditionalfields(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, Any]:
        """Get Additional Fields of the Page.

        ``landing.landing.getadditionalfields``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETADDITIONALFIELDS, {"scope": scope, "lid": lid}, extra)

    def getpreview(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> str:
        """Get the URL of the Preview for Landing.

        ``landing.landing.getpreview``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
        """
        return self._client._invoke(GETPREVIEW, {"scope": scope, "lid": lid}, extra)

    def getpublicurl(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> str:
        """Get Public URL of the Page.

        ``landing.landing.getpublicurl``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETPUBLICURL, {"scope": scope, "lid": lid}, extra)

    def hideblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Hide Block on Page.

        ``landing.landing.hideblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(HIDEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra)

    def markDelete(
        self,
        *,
        lid: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Mark Page as Deleted.

        ``landing.landing.markDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Access to delete the page is denied.
                ``CANT_DELETE_MAIN``
                ``UNABLE_DELETE_INCLUDE``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKDELETE, {"scope": scope, "lid": lid, "mark": mark}, extra)

    def markUnDelete(self, *, lid: int, extra: Mapping[str, Any] | None = None) -> int:
        """Restore Page from Recycle Bin.

        ``landing.landing.markUnDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html

        Args:
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Access to delete the page is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKUNDELETE, {"lid": lid}, extra)

    def markdeletedblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Mark a Block as Deleted.

        ``landing.landing.markdeletedblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            mark (bool | Literal["Y", "N"]): Default: ``true``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            MARKDELETEDBLOCK,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "mark": mark,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def markundeletedblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove the deletion mark from the block.

        ``landing.landing.markundeletedblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            MARKUNDELETEDBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra,
        )

    def move(
        self,
        *,
        lid: int,
        scope: str | None = None,
        to_site_id: int | None = None,
        to_folder_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Move Page.

        ``landing.landing.move``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            to_site_id (int):
            to_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``DELETE_ACCESS_DENIED``
                ``FOLDER_NOT_FOUND``: Folder not found
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            MOVE,
            {"scope": scope, "lid": lid, "toSiteId": to_site_id, "toFolderId": to_folder_id},
            extra,
        )

    def moveblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        params: params.LandingLandingMoveblockParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Move Block to Page.

        ``landing.landing.moveblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            params (LandingLandingMoveblockParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingLandingMoveblockParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(
            MOVEBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra
        )

    def publication(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Publish the page.

        ``landing.landing.publication``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``PUBLIC_PAGE_REACHED``
                ``LANDING_PAYMENT_FAILED``
                ``LANDING_PAYMENT_FAILED_BLOCK``
                ``PUBLIC_SITE_REACHED``
                ``PUBLIC_SITE_REACHED_FREE``
                ``PUBLIC_HTML_DISALLOWED[...]``
                ``PHONE_NOT_CONFIRMED``
                ``EMAIL_NOT_CONFIRMED``
                ``URLCHECKER_FAIL``
                ``LICENSE_EXPIRED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(PUBLICATION, {"scope": scope, "lid": lid}, extra)

    def removeEntities(
        self,
        *,
        lid: int,
        data: params.LandingLandingRemoveEntitiesData,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Blocks and Clear Image File Bindings on Page.

        ``landing.landing.removeEntities``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            data (LandingLandingRemoveEntitiesData): Data. Keys:
                ``bitrix24_client.params.LandingLandingRemoveEntitiesData``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            REMOVEENTITIES, {"scope": scope, "lid": lid, "data": data}, extra
        )

    def resolveIdByPublicUrl(
        self,
        *,
        landing_url: str,
        site_id: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Get Page ID by Public URL.

        ``landing.landing.resolveIdByPublicUrl``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html

        Args:
            scope (str): Code of the scope.
            landing_url (str):
            site_id (int): Id of the site.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: landingUrl, siteId
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            RESOLVEIDBYPUBLICURL,
            {"scope": scope, "landingUrl": landing_url, "siteId": site_id},
            extra,
        )

    def showblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Show Block on Page.

        ``landing.landing.showblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(SHOWBLOCK, {"scope": scope, "lid": lid, "block": block}, extra)

    def unFavoriteBlock(self, *, block_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove from the saved list of blocks.

        ``landing.landing.unFavoriteBlock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html

        Args:
            block_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``TYPE_ERROR``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``: Operation is forbidden
        """
        return self._client._invoke(UNFAVORITEBLOCK, {"blockId": block_id}, extra)

    def unpublic(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unpublishing a Page.

        ``landing.landing.unpublic``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``: Publishing access to the page is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UNPUBLIC, {"scope": scope, "lid": lid}, extra)

    def upblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Move Block Up.

        ``landing.landing.upblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``BLOCK_WRONG_SORT``: Out of sorting bounds or block not found
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            UPBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra,
        )

    def update(
        self,
        *,
        lid: int,
        fields: params.LandingLandingUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Page.

        ``landing.landing.update``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html

        Args:
            lid (int): Code of the site or language.
            fields (LandingLandingUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.LandingLandingUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: lid
                ``ACCESS_DENIED``
                ``SITE_NOT_FOUND``
                ``FOLDER_NOT_FOUND``
                ``SLASH_IS_NOT_ALLOWED``
                ``CANT_BE_EMPTY``
                ``WRONG_CODE_FORMAT``
                ``CANT_DELETE_MAIN``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UPDATE, {"lid": lid, "fields": fields}, extra)


class AsyncLandingLandingMethods(AsyncNamespace):
    """``landing.landing``."""

    __slots__ = ()
    _name = "landing.landing"

    def add(
        self,
        *,
        fields: params.LandingLandingAddFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Page or Folder.

        ``landing.landing.add``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html

        Args:
            scope (str): Code of the scope.
            fields (LandingLandingAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.LandingLandingAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``SITE_NOT_FOUND``
                ``FOLDER_NOT_FOUND``
                ``SLASH_IS_NOT_ALLOWED``: Slash is not allowed in the landing address.
                ``CANT_BE_EMPTY``
                ``WRONG_CODE_FORMAT``
        """
        return self._client._invoke(ADD, {"scope": scope, "fields": fields}, extra)

    def addByTemplate(
        self,
        *,
        site_id: int,
        code: str,
        scope: str | None = None,
        fields: params.LandingLandingAddByTemplateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Page by Template.

        ``landing.landing.addByTemplate``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            code (str): Symbolic code.
            fields (LandingLandingAddByTemplateFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingLandingAddByTemplateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``SITE_ERROR``: Site not found or access denied
                ``LANDING_ERROR``
                ``ACCESS_DENIED``
                ``FOLDER_NOT_FOUND``
                ``WRONG_DATA``
                ``SLASH_IS_NOT_ALLOWED``
                ``CANT_BE_EMPTY``
                ``WRONG_CODE_FORMAT``
        """
        return self._client._invoke(
            ADDBYTEMPLATE,
            {"scope": scope, "siteId": site_id, "code": code, "fields": fields},
            extra,
        )

    def addblock(
        self,
        *,
        lid: int,
        fields: params.LandingLandingAddblockFields,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Block to Page.

        ``landing.landing.addblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            fields (LandingLandingAddblockFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingLandingAddblockFields``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_CANT_BE_ADDED``: Cannot add block because it is not intended for this type
                    of page.
                ``BLOCK_WRONG_VERSION``
                ``BLOCK_NOT_FOUND``
        """
        return self._client._invoke(
            ADDBLOCK,
            {"scope": scope, "lid": lid, "fields": fields, "preventHistory": prevent_history},
            extra,
        )

    def copy(
        self,
        *,
        lid: int,
        scope: str | None = None,
        to_site_id: int | None = None,
        to_folder_id: int | None = None,
        skip_system: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Copy Page.

        ``landing.landing.copy``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            to_site_id (int):
            to_folder_id (int):
            skip_system (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``LANDING_NOT_EXIST``: Landing not found
                ``SITE_NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            COPY,
            {
                "scope": scope,
                "lid": lid,
                "toSiteId": to_site_id,
                "toFolderId": to_folder_id,
                "skipSystem": skip_system,
            },
            extra,
        )

    def copyblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        params: params.LandingLandingCopyblockParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Copy Block to Page.

        ``landing.landing.copyblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            params (LandingLandingCopyblockParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingLandingCopyblockParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(
            COPYBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra
        )

    def delete(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Page.

        ``landing.landing.delete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``: Access to delete the page is denied.
                ``LANDING_IS_LOCK``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(DELETE, {"scope": scope, "lid": lid}, extra)

    def deleteblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Block from Page.

        ``landing.landing.deleteblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(
            DELETEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra
        )

    def downblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Move Block Down.

        ``landing.landing.downblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``BLOCK_WRONG_SORT``: Out of sort range or block not found
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            DOWNBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra,
        )

    def favoriteBlock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        meta: params.LandingLandingFavoriteBlockMeta | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Save to the list of blocks.

        ``landing.landing.favoriteBlock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            meta (LandingLandingFavoriteBlockMeta): Keys:
                ``bitrix24_client.params.LandingLandingFavoriteBlockMeta``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``TYPE_ERROR``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
                ``BLOCK_CANT_BE_ADDED``
                ``BLOCK_WRONG_VERSION``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            FAVORITEBLOCK, {"scope": scope, "lid": lid, "block": block, "meta": meta}, extra
        )

    def getList(
        self,
        *,
        scope: str | None = None,
        params: params.LandingLandingGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.LandingLanding]:
        """Get a List of Pages.

        ``landing.landing.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html

        Args:
            scope (str): Code of the scope.
            params (LandingLandingGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingLandingGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._list(GETLIST, {"scope": scope, "params": params}, extra)

    def getadditionalfields(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, Any]]:
        """Get Additional Fields of the Page.

        ``landing.landing.getadditionalfields``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETADDITIONALFIELDS, {"scope": scope, "lid": lid}, extra)

    def getpreview(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Get the URL of the Preview for Landing.

        ``landing.landing.getpreview``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
        """
        return self._client._invoke(GETPREVIEW, {"scope": scope, "lid": lid}, extra)

    def getpublicurl(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Get Public URL of the Page.

        ``landing.landing.getpublicurl``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETPUBLICURL, {"scope": scope, "lid": lid}, extra)

    def hideblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Hide Block on Page.

        ``landing.landing.hideblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(HIDEBLOCK, {"scope": scope, "lid": lid, "block": block}, extra)

    def markDelete(
        self,
        *,
        lid: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Mark Page as Deleted.

        ``landing.landing.markDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Access to delete the page is denied.
                ``CANT_DELETE_MAIN``
                ``UNABLE_DELETE_INCLUDE``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKDELETE, {"scope": scope, "lid": lid, "mark": mark}, extra)

    def markUnDelete(self, *, lid: int, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Restore Page from Recycle Bin.

        ``landing.landing.markUnDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html

        Args:
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Access to delete the page is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKUNDELETE, {"lid": lid}, extra)

    def markdeletedblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Mark a Block as Deleted.

        ``landing.landing.markdeletedblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            mark (bool | Literal["Y", "N"]): Default: ``true``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            MARKDELETEDBLOCK,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "mark": mark,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def markundeletedblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove the deletion mark from the block.

        ``landing.landing.markundeletedblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            MARKUNDELETEDBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra,
        )

    def move(
        self,
        *,
        lid: int,
        scope: str | None = None,
        to_site_id: int | None = None,
        to_folder_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Move Page.

        ``landing.landing.move``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            to_site_id (int):
            to_folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``DELETE_ACCESS_DENIED``
                ``FOLDER_NOT_FOUND``: Folder not found
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            MOVE,
            {"scope": scope, "lid": lid, "toSiteId": to_site_id, "toFolderId": to_folder_id},
            extra,
        )

    def moveblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        params: params.LandingLandingMoveblockParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Move Block to Page.

        ``landing.landing.moveblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            params (LandingLandingMoveblockParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingLandingMoveblockParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(
            MOVEBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, extra
        )

    def publication(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Publish the page.

        ``landing.landing.publication``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``PUBLIC_PAGE_REACHED``
                ``LANDING_PAYMENT_FAILED``
                ``LANDING_PAYMENT_FAILED_BLOCK``
                ``PUBLIC_SITE_REACHED``
                ``PUBLIC_SITE_REACHED_FREE``
                ``PUBLIC_HTML_DISALLOWED[...]``
                ``PHONE_NOT_CONFIRMED``
                ``EMAIL_NOT_CONFIRMED``
                ``URLCHECKER_FAIL``
                ``LICENSE_EXPIRED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(PUBLICATION, {"scope": scope, "lid": lid}, extra)

    def removeEntities(
        self,
        *,
        lid: int,
        data: params.LandingLandingRemoveEntitiesData,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Blocks and Clear Image File Bindings on Page.

        ``landing.landing.removeEntities``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            data (LandingLandingRemoveEntitiesData): Data. Keys:
                ``bitrix24_client.params.LandingLandingRemoveEntitiesData``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            REMOVEENTITIES, {"scope": scope, "lid": lid, "data": data}, extra
        )

    def resolveIdByPublicUrl(
        self,
        *,
        landing_url: str,
        site_id: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Get Page ID by Public URL.

        ``landing.landing.resolveIdByPublicUrl``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html

        Args:
            scope (str): Code of the scope.
            landing_url (str):
            site_id (int): Id of the site.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: landingUrl, siteId
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            RESOLVEIDBYPUBLICURL,
            {"scope": scope, "landingUrl": landing_url, "siteId": site_id},
            extra,
        )

    def showblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Show Block on Page.

        ``landing.landing.showblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found in the landing
        """
        return self._client._invoke(SHOWBLOCK, {"scope": scope, "lid": lid, "block": block}, extra)

    def unFavoriteBlock(
        self, *, block_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Remove from the saved list of blocks.

        ``landing.landing.unFavoriteBlock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html

        Args:
            block_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``TYPE_ERROR``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``: Operation is forbidden
        """
        return self._client._invoke(UNFAVORITEBLOCK, {"blockId": block_id}, extra)

    def unpublic(
        self, *, lid: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unpublishing a Page.

        ``landing.landing.unpublic``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``: Publishing access to the page is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UNPUBLIC, {"scope": scope, "lid": lid}, extra)

    def upblock(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Move Block Up.

        ``landing.landing.upblock``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``BLOCK_WRONG_SORT``: Out of sorting bounds or block not found
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            UPBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            extra,
        )

    def update(
        self,
        *,
        lid: int,
        fields: params.LandingLandingUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Page.

        ``landing.landing.update``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html

        Args:
            lid (int): Code of the site or language.
            fields (LandingLandingUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.LandingLandingUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: lid
                ``ACCESS_DENIED``
                ``SITE_NOT_FOUND``
                ``FOLDER_NOT_FOUND``
                ``SLASH_IS_NOT_ALLOWED``
                ``CANT_BE_EMPTY``
                ``WRONG_CODE_FORMAT``
                ``CANT_DELETE_MAIN``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UPDATE, {"lid": lid, "fields": fields}, extra)
