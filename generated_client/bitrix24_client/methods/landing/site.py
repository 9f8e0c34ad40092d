"""Methods of ``landing.site``."""

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
    from ...models.landing import site as models
    from ...params.landing import site as params
else:
    models = lazy_module("...models.landing.site", __package__)

ADD = Method("landing.site.add", _k.INTEGER, keys={"fields": ("LandingSiteAddFields",)})
ADDFOLDER = Method(
    "landing.site.addFolder", _k.INTEGER, keys={"fields": ("LandingSiteAddFolderFields",)}
)
BINDINGTOGROUP = Method("landing.site.bindingToGroup", _k.BOOLEAN)
BINDINGTOMENU = Method("landing.site.bindingToMenu", _k.BOOLEAN)
DELETE = Method("landing.site.delete", _k.BOOLEAN)
FULLEXPORT = Method(
    "landing.site.fullExport",
    _k.Nested(lambda: models.LandingSiteFullExportResult),
    keys={"params": ("LandingSiteFullExportParams",)},
)
GETFOLDERS = Method(
    "landing.site.getFolders",
    _k.ListOf(_k.Nested(lambda: models.LandingSiteGetFoldersResultItem)),
    safe=True,
    some_keys={"filter": ("LandingSiteGetFoldersFilter",)},
)
GETGROUPBINDINGS = Method(
    "landing.site.getGroupBindings",
    _k.ListOf(_k.Nested(lambda: models.LandingSiteGetGroupBindingsResultItem)),
    safe=True,
)
GETLIST = list_method(
    "landing.site.getList",
    _k.Nested(lambda: models.LandingSite),
    Pagination(
        style="offset",
        cursor=("params", "offset"),
        limit=("params", "limit"),
        page_size=1,
        id_field="ID",
    ),
    keys={"params": ("LandingSiteGetListParams",)},
)
GETMENUBINDINGS = Method(
    "landing.site.getMenuBindings",
    _k.ListOf(_k.Nested(lambda: models.LandingSiteGetMenuBindingsResultItem)),
    safe=True,
)
GETPREVIEW = Method("landing.site.getPreview", _k.STRING, safe=True)
GETPUBLICURL = Method("landing.site.getPublicUrl", _k.ANY)
GETRIGHTS = Method("landing.site.getRights", _k.ListOf(_k.STRING), safe=True)
GETADDITIONALFIELDS = Method("landing.site.getadditionalfields", _k.MapOf(_k.ANY), safe=True)
MARKDELETE = Method("landing.site.markDelete", _k.INTEGER)
MARKFOLDERDELETE = Method("landing.site.markFolderDelete", _k.BOOLEAN)
MARKFOLDERUNDELETE = Method("landing.site.markFolderUnDelete", _k.BOOLEAN)
MARKUNDELETE = Method("landing.site.markUnDelete", _k.INTEGER)
PUBLICATION = Method("landing.site.publication", _k.INTEGER)
PUBLICATIONFOLDER = Method("landing.site.publicationFolder", _k.BOOLEAN)
SETRIGHTS = Method("landing.site.setRights", _k.BOOLEAN)
UNPUBLICFOLDER = Method("landing.site.unPublicFolder", _k.BOOLEAN)
UNBINDINGFROMGROUP = Method("landing.site.unbindingFromGroup", _k.BOOLEAN)
UNBINDINGFROMMENU = Method("landing.site.unbindingFromMenu", _k.BOOLEAN)
UNPUBLIC = Method("landing.site.unpublic", _k.INTEGER)
UPDATE = Method("landing.site.update", _k.BOOLEAN, keys={"fields": ("LandingSiteUpdateFields",)})
UPDATEFOLDER = Method(
    "landing.site.updateFolder", _k.BOOLEAN, keys={"fields": ("LandingSiteUpdateFolderFields",)}
)


class LandingSiteMethods(SyncNamespace):
    """``landing.site``."""

    __slots__ = ()
    _name = "landing.site"

    def add(
        self,
        *,
        fields: params.LandingSiteAddFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add site.

        ``landing.site.add``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html

        Args:
            scope (str): Code of the scope.
            fields (LandingSiteAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.LandingSiteAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``SITE_LIMIT_REACHED``
                ``DOMAIN_NOT_FOUND``
                ``DOMAIN_IS_INCORRECT``: The site address is entered incorrectly. You can only use
                    the following characters: "a-z", "0-9", "-", ".".
                ``DOMAIN_EXIST_TRASH``
                ``DOMAIN_DISABLE``
                ``DOMAIN_EXIST``
                ``SLASH_IS_NOT_ALLOWED``
                ``CONTROLLER_ERROR_BADRESPONSE``
                ``CONTROLLER_ERROR_BADLICENSE``
                ``CONTROLLER_ERROR_<ERROR_CODE>``
        """
        return self._client._invoke(ADD, {"scope": scope, "fields": fields}, extra)

    def addFolder(
        self,
        *,
        site_id: int,
        fields: params.LandingSiteAddFolderFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Folder to Site.

        ``landing.site.addFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            fields (LandingSiteAddFolderFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingSiteAddFolderFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Site not found or access to it is denied.
                ``BX_EMPTY_REQUIRED``
                ``FOLDER_IS_NOT_UNIQUE``
                ``SLASH_IS_NOT_ALLOWED``
        """
        return self._client._invoke(
            ADDFOLDER, {"scope": scope, "siteId": site_id, "fields": fields}, extra
        )

    def bindingToGroup(
        self, *, id: int, group_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Bind to Social Network Group.

        ``landing.site.bindingToGroup``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html

        Args:
            id (int): Id of the record.
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: groupId
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #2
                    ($groupId) must be of type int, string given
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #1
                    ($id) must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(BINDINGTOGROUP, {"id": id, "groupId": group_id}, extra)

    def bindingToMenu(
        self, *, id: int, menu_code: str, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Bind Knowledge Base to Menu.

        ``landing.site.bindingToMenu``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html

        Args:
            id (int): Id of the record.
            menu_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: menuCode
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::bindingToMenu(): Argument #1 ($id)
                    must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(BINDINGTOMENU, {"id": id, "menuCode": menu_code}, extra)

    def delete(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Site.

        ``landing.site.delete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``ACCESS_DENIED_DELETED``
                ``SITE_IS_NOT_EMPTY``: The site contains pages.
                ``SITE_IS_LOCK``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(DELETE, {"scope": scope, "id": id}, extra)

    def fullExport(
        self,
        *,
        id: int,
        params: params.LandingSiteFullExportParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LandingSiteFullExportResult:
        """Exporting the site.

        ``landing.site.fullExport``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html

        Args:
            id (int): Id of the record.
            params (LandingSiteFullExportParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingSiteFullExportParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``AI_SITE_EXPORT_NOT_ALLOWED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``: The parameter code can only consist of Latin letters and digits.
        """
        return self._client._invoke(FULLEXPORT, {"id": id, "params": params}, extra)

    def getFolders(
        self,
        *,
        site_id: int,
        scope: str | None = None,
        filter: params.LandingSiteGetFoldersFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.LandingSiteGetFoldersResultItem]:
        """Get Site Folders.

        ``landing.site.getFolders``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            filter (LandingSiteGetFoldersFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.LandingSiteGetFoldersFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: siteId
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            GETFOLDERS, {"scope": scope, "siteId": site_id, "filter": filter}, extra
        )

    def getGroupBindings(
        self, *, group_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.LandingSiteGetGroupBindingsResultItem]:
        """Get Group Bindings.

        ``landing.site.getGroupBindings``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html

        Args:
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                ``TYPE_ERROR``: Data type error
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(GETGROUPBINDINGS, {"groupId": group_id}, extra)

    def getList(
        self,
        *,
        scope: str | None = None,
        params: params.LandingSiteGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.LandingSite]:
        """Get the List of Sites.

        ``landing.site.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html

        Args:
            scope (str): Code of the scope.
            params (LandingSiteGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingSiteGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._list(GETLIST, {"scope": scope, "params": params}, extra)

    def getMenuBindings(
        self, *, menu_code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.LandingSiteGetMenuBindingsResultItem]:
        """Get Menu Bindings.

        ``landing.site.getMenuBindings``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html

        Args:
            menu_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``TYPE_ERROR``: Data type error
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(GETMENUBINDINGS, {"menuCode": menu_code}, extra)

    def getPreview(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> str:
        """Get URL Preview of the Site.

        ``landing.site.getPreview``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: error_description
                ``ACCESS_DENIED``: error_description
        """
        return self._client._invoke(GETPREVIEW, {"scope": scope, "id": id}, extra)

    def getPublicUrl(
        self,
        *,
        id: int | Sequence[int | str],
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Public URL of the Site.

        ``landing.site.getPublicUrl``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html

        Args:
            scope (str): Code of the scope.
            id (int | Sequence[int | str]): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: id
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETPUBLICURL, {"scope": scope, "id": id}, extra)

    def getRights(
        self, *, id: int | str, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[str]:
        """Get Access Permissions for Site.

        ``landing.site.getRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
        """
        return self._client._invoke(GETRIGHTS, {"id": id}, extra)

    def getadditionalfields(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, Any]:
        """Get Additional Fields of the Site.

        ``landing.site.getadditionalfields``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETADDITIONALFIELDS, {"scope": scope, "id": id}, extra)

    def markDelete(
        self,
        *,
        id: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Mark the site as deleted.

        ``landing.site.markDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Access to delete the site is denied.
                ``ACCESS_DENIED_DELETED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKDELETE, {"scope": scope, "id": id, "mark": mark}, extra)

    def markFolderDelete(
        self,
        *,
        id: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Mark a Folder as Deleted.

        ``landing.site.markFolderDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``FOLDER_CONTAINS_AREAS``: The folder contains included areas and cannot be deleted.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            MARKFOLDERDELETE, {"scope": scope, "id": id, "mark": mark}, extra
        )

    def markFolderUnDelete(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Restore Folder from Recycle Bin.

        ``landing.site.markFolderUnDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Folder not found or access to it is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKFOLDERUNDELETE, {"scope": scope, "id": id}, extra)

    def markUnDelete(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Restore Site from Recycle Bin.

        ``landing.site.markUnDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``TOTAL_SITE_REACHED``: Your tariff plan has a limit on the number of created or
                    published sites. To work with a larger number of sites, please switch to a
                    different tariff plan.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKUNDELETE, {"scope": scope, "id": id}, extra)

    def publication(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Publish the site.

        ``landing.site.publication``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Publishing the site is not allowed.
                ``PHONE_NOT_CONFIRMED``
                ``EMAIL_NOT_CONFIRMED``
                ``URLCHECKER_FAIL``
                ``PUBLIC_PAGE_REACHED``
                ``LANDING_PAYMENT_FAILED``
                ``LANDING_PAYMENT_FAILED_BLOCK``
                ``PUBLIC_SITE_REACHED``
                ``PUBLIC_SITE_REACHED_FREE``
                ``PUBLIC_HTML_DISALLOWED[...]``
                ``LICENSE_EXPIRED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(PUBLICATION, {"scope": scope, "id": id}, extra)

    def publicationFolder(
        self,
        *,
        folder_id: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Publish the Website Folder.

        ``landing.site.publicationFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html

        Args:
            scope (str): Code of the scope.
            folder_id (int):
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Folder not found or access to it is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            PUBLICATIONFOLDER, {"scope": scope, "folderId": folder_id, "mark": mark}, extra
        )

    def setRights(
        self,
        *,
        id: int | str,
        rights: Mapping[
            str, Sequence[Literal["denied", "read", "edit", "sett", "public", "delete"]]
        ]
        | Sequence[Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Access Permissions for Site.

        ``landing.site.setRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html

        Args:
            id (int | str): Id of the record.
            rights (Mapping[str, Sequence[Literal["denied", "read", "edit", "sett", "public",
                "delete"]]] | Sequence[Any]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
        """
        return self._client._invoke(SETRIGHTS, {"id": id, "rights": rights}, extra)

    def unPublicFolder(
        self, *, folder_id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unpublishing a Website Folder.

        ``landing.site.unPublicFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html

        Args:
            scope (str): Code of the scope.
            folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Folder not found or access to it is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UNPUBLICFOLDER, {"scope": scope, "folderId": folder_id}, extra)

    def unbindingFromGroup(
        self, *, id: int, group_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unbind Knowledge Base from Social Network Group.

        ``landing.site.unbindingFromGroup``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html

        Args:
            id (int): Id of the record.
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: groupId
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #2
                    ($groupId) must be of type int, string given
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #1
                    ($id) must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(UNBINDINGFROMGROUP, {"id": id, "groupId": group_id}, extra)

    def unbindingFromMenu(
        self, *, id: int, menu_code: str, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unbind Knowledge Base from Menu.

        ``landing.site.unbindingFromMenu``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html

        Args:
            id (int): Id of the record.
            menu_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: menuCode
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::unbindingFromMenu(): Argument #1
                    ($id) must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(UNBINDINGFROMMENU, {"id": id, "menuCode": menu_code}, extra)

    def unpublic(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Unpublishing a Site.

        ``landing.site.unpublic``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Publishing access for the site is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UNPUBLIC, {"scope": scope, "id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.LandingSiteUpdateFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Site.

        ``landing.site.update``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record to change.
            fields (LandingSiteUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.LandingSiteUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters provided, missing: id
                ``ACCESS_DENIED``
                ``DOMAIN_NOT_FOUND``
                ``DOMAIN_IS_INCORRECT``
                ``DOMAIN_EXIST_TRASH``
                ``DOMAIN_DISABLE``
                ``DOMAIN_EXIST``
                ``CODE_IS_NOT_UNIQUE``
                ``SLASH_IS_NOT_ALLOWED``
                ``CONTROLLER_ERROR_BADRESPONSE``
                ``CONTROLLER_ERROR_BADLICENSE``
                ``CONTROLLER_ERROR_<ERROR_CODE>``
        """
        return self._client._invoke(UPDATE, {"scope": scope, "id": id, "fields": fields}, extra)

    def updateFolder(
        self,
        *,
        site_id: int,
        folder_id: int,
        fields: params.LandingSiteUpdateFolderFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Folder.

        ``landing.site.updateFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            folder_id (int):
            fields (LandingSiteUpdateFolderFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingSiteUpdateFolderFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Site not found or access to it is denied.
                ``FOLDER_IS_NOT_UNIQUE``
                ``SLASH_IS_NOT_ALLOWED``
        """
        return self._client._invoke(
            UPDATEFOLDER,
            {"scope": scope, "siteId": site_id, "folderId": folder_id, "fields": fields},
            extra,
        )


class AsyncLandingSiteMethods(AsyncNamespace):
    """``landing.site``."""

    __slots__ = ()
    _name = "landing.site"

    def add(
        self,
        *,
        fields: params.LandingSiteAddFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add site.

        ``landing.site.add``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html

        Args:
            scope (str): Code of the scope.
            fields (LandingSiteAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.LandingSiteAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``SITE_LIMIT_REACHED``
                ``DOMAIN_NOT_FOUND``
                ``DOMAIN_IS_INCORRECT``: The site address is entered incorrectly. You can only use
                    the following characters: "a-z", "0-9", "-", ".".
                ``DOMAIN_EXIST_TRASH``
                ``DOMAIN_DISABLE``
                ``DOMAIN_EXIST``
                ``SLASH_IS_NOT_ALLOWED``
                ``CONTROLLER_ERROR_BADRESPONSE``
                ``CONTROLLER_ERROR_BADLICENSE``
                ``CONTROLLER_ERROR_<ERROR_CODE>``
        """
        return self._client._invoke(ADD, {"scope": scope, "fields": fields}, extra)

    def addFolder(
        self,
        *,
        site_id: int,
        fields: params.LandingSiteAddFolderFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Folder to Site.

        ``landing.site.addFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            fields (LandingSiteAddFolderFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingSiteAddFolderFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Site not found or access to it is denied.
                ``BX_EMPTY_REQUIRED``
                ``FOLDER_IS_NOT_UNIQUE``
                ``SLASH_IS_NOT_ALLOWED``
        """
        return self._client._invoke(
            ADDFOLDER, {"scope": scope, "siteId": site_id, "fields": fields}, extra
        )

    def bindingToGroup(
        self, *, id: int, group_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Bind to Social Network Group.

        ``landing.site.bindingToGroup``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html

        Args:
            id (int): Id of the record.
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: groupId
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #2
                    ($groupId) must be of type int, string given
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::bindingToGroup(): Argument #1
                    ($id) must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(BINDINGTOGROUP, {"id": id, "groupId": group_id}, extra)

    def bindingToMenu(
        self, *, id: int, menu_code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Bind Knowledge Base to Menu.

        ``landing.site.bindingToMenu``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html

        Args:
            id (int): Id of the record.
            menu_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: menuCode
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::bindingToMenu(): Argument #1 ($id)
                    must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(BINDINGTOMENU, {"id": id, "menuCode": menu_code}, extra)

    def delete(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Site.

        ``landing.site.delete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``ACCESS_DENIED_DELETED``
                ``SITE_IS_NOT_EMPTY``: The site contains pages.
                ``SITE_IS_LOCK``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(DELETE, {"scope": scope, "id": id}, extra)

    def fullExport(
        self,
        *,
        id: int,
        params: params.LandingSiteFullExportParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LandingSiteFullExportResult]:
        """Exporting the site.

        ``landing.site.fullExport``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html

        Args:
            id (int): Id of the record.
            params (LandingSiteFullExportParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingSiteFullExportParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``AI_SITE_EXPORT_NOT_ALLOWED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``: The parameter code can only consist of Latin letters and digits.
        """
        return self._client._invoke(FULLEXPORT, {"id": id, "params": params}, extra)

    def getFolders(
        self,
        *,
        site_id: int,
        scope: str | None = None,
        filter: params.LandingSiteGetFoldersFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.LandingSiteGetFoldersResultItem]]:
        """Get Site Folders.

        ``landing.site.getFolders``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            filter (LandingSiteGetFoldersFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.LandingSiteGetFoldersFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: siteId
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            GETFOLDERS, {"scope": scope, "siteId": site_id, "filter": filter}, extra
        )

    def getGroupBindings(
        self, *, group_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.LandingSiteGetGroupBindingsResultItem]]:
        """Get Group Bindings.

        ``landing.site.getGroupBindings``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html

        Args:
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                ``TYPE_ERROR``: Data type error
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(GETGROUPBINDINGS, {"groupId": group_id}, extra)

    def getList(
        self,
        *,
        scope: str | None = None,
        params: params.LandingSiteGetListParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.LandingSite]:
        """Get the List of Sites.

        ``landing.site.getList``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html

        Args:
            scope (str): Code of the scope.
            params (LandingSiteGetListParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingSiteGetListParams``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._list(GETLIST, {"scope": scope, "params": params}, extra)

    def getMenuBindings(
        self, *, menu_code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.LandingSiteGetMenuBindingsResultItem]]:
        """Get Menu Bindings.

        ``landing.site.getMenuBindings``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html

        Args:
            menu_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``TYPE_ERROR``: Data type error
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(GETMENUBINDINGS, {"menuCode": menu_code}, extra)

    def getPreview(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Get URL Preview of the Site.

        ``landing.site.getPreview``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: error_description
                ``ACCESS_DENIED``: error_description
        """
        return self._client._invoke(GETPREVIEW, {"scope": scope, "id": id}, extra)

    def getPublicUrl(
        self,
        *,
        id: int | Sequence[int | str],
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Public URL of the Site.

        ``landing.site.getPublicUrl``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html

        Args:
            scope (str): Code of the scope.
            id (int | Sequence[int | str]): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: id
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETPUBLICURL, {"scope": scope, "id": id}, extra)

    def getRights(
        self, *, id: int | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[str]]:
        """Get Access Permissions for Site.

        ``landing.site.getRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
        """
        return self._client._invoke(GETRIGHTS, {"id": id}, extra)

    def getadditionalfields(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, Any]]:
        """Get Additional Fields of the Site.

        ``landing.site.getadditionalfields``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETADDITIONALFIELDS, {"scope": scope, "id": id}, extra)

    def markDelete(
        self,
        *,
        id: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Mark the site as deleted.

        ``landing.site.markDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Access to delete the site is denied.
                ``ACCESS_DENIED_DELETED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKDELETE, {"scope": scope, "id": id, "mark": mark}, extra)

    def markFolderDelete(
        self,
        *,
        id: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Mark a Folder as Deleted.

        ``landing.site.markFolderDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``FOLDER_CONTAINS_AREAS``: The folder contains included areas and cannot be deleted.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            MARKFOLDERDELETE, {"scope": scope, "id": id, "mark": mark}, extra
        )

    def markFolderUnDelete(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Restore Folder from Recycle Bin.

        ``landing.site.markFolderUnDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Folder not found or access to it is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKFOLDERUNDELETE, {"scope": scope, "id": id}, extra)

    def markUnDelete(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Restore Site from Recycle Bin.

        ``landing.site.markUnDelete``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``TOTAL_SITE_REACHED``: Your tariff plan has a limit on the number of created or
                    published sites. To work with a larger number of sites, please switch to a
                    different tariff plan.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(MARKUNDELETE, {"scope": scope, "id": id}, extra)

    def publication(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Publish the site.

        ``landing.site.publication``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Publishing the site is not allowed.
                ``PHONE_NOT_CONFIRMED``
                ``EMAIL_NOT_CONFIRMED``
                ``URLCHECKER_FAIL``
                ``PUBLIC_PAGE_REACHED``
                ``LANDING_PAYMENT_FAILED``
                ``LANDING_PAYMENT_FAILED_BLOCK``
                ``PUBLIC_SITE_REACHED``
                ``PUBLIC_SITE_REACHED_FREE``
                ``PUBLIC_HTML_DISALLOWED[...]``
                ``LICENSE_EXPIRED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(PUBLICATION, {"scope": scope, "id": id}, extra)

    def publicationFolder(
        self,
        *,
        folder_id: int,
        scope: str | None = None,
        mark: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Publish the Website Folder.

        ``landing.site.publicationFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html

        Args:
            scope (str): Code of the scope.
            folder_id (int):
            mark (bool | Literal["Y", "N"]): Default: ``true``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Folder not found or access to it is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            PUBLICATIONFOLDER, {"scope": scope, "folderId": folder_id, "mark": mark}, extra
        )

    def setRights(
        self,
        *,
        id: int | str,
        rights: Mapping[
            str, Sequence[Literal["denied", "read", "edit", "sett", "public", "delete"]]
        ]
        | Sequence[Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Access Permissions for Site.

        ``landing.site.setRights``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html

        Args:
            id (int | str): Id of the record.
            rights (Mapping[str, Sequence[Literal["denied", "read", "edit", "sett", "public",
                "delete"]]] | Sequence[Any]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``IS_NOT_ADMIN``
                ``FEATURE_NOT_AVAIL``
                ``MISSING_PARAMS``: Not enough call parameters, missing: id
        """
        return self._client._invoke(SETRIGHTS, {"id": id, "rights": rights}, extra)

    def unPublicFolder(
        self, *, folder_id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unpublishing a Website Folder.

        ``landing.site.unPublicFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html

        Args:
            scope (str): Code of the scope.
            folder_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Folder not found or access to it is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UNPUBLICFOLDER, {"scope": scope, "folderId": folder_id}, extra)

    def unbindingFromGroup(
        self, *, id: int, group_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unbind Knowledge Base from Social Network Group.

        ``landing.site.unbindingFromGroup``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html

        Args:
            id (int): Id of the record.
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Insufficient call parameters, missing: groupId
                ``MISSING_PARAMS``: Insufficient call parameters, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #2
                    ($groupId) must be of type int, string given
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::unbindingFromGroup(): Argument #1
                    ($id) must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(UNBINDINGFROMGROUP, {"id": id, "groupId": group_id}, extra)

    def unbindingFromMenu(
        self, *, id: int, menu_code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unbind Knowledge Base from Menu.

        ``landing.site.unbindingFromMenu``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html

        Args:
            id (int): Id of the record.
            menu_code (str):

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: menuCode
                ``MISSING_PARAMS``: Not enough parameters for the call, missing: id
                ``TYPE_ERROR``: Bitrix\\Landing\\PublicAction\\Site::unbindingFromMenu(): Argument #1
                    ($id) must be of type int, string given
                ``ACCESS_DENIED``: Insufficient permissions
        """
        return self._client._invoke(UNBINDINGFROMMENU, {"id": id, "menuCode": menu_code}, extra)

    def unpublic(
        self, *, id: int, scope: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Unpublishing a Site.

        ``landing.site.unpublic``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Publishing access for the site is denied.
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(UNPUBLIC, {"scope": scope, "id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.LandingSiteUpdateFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Site.

        ``landing.site.update``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html

        Args:
            scope (str): Code of the scope.
            id (int): Id of the record to change.
            fields (LandingSiteUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.LandingSiteUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough parameters provided, missing: id
                ``ACCESS_DENIED``
                ``DOMAIN_NOT_FOUND``
                ``DOMAIN_IS_INCORRECT``
                ``DOMAIN_EXIST_TRASH``
                ``DOMAIN_DISABLE``
                ``DOMAIN_EXIST``
                ``CODE_IS_NOT_UNIQUE``
                ``SLASH_IS_NOT_ALLOWED``
                ``CONTROLLER_ERROR_BADRESPONSE``
                ``CONTROLLER_ERROR_BADLICENSE``
                ``CONTROLLER_ERROR_<ERROR_CODE>``
        """
        return self._client._invoke(UPDATE, {"scope": scope, "id": id, "fields": fields}, extra)

    def updateFolder(
        self,
        *,
        site_id: int,
        folder_id: int,
        fields: params.LandingSiteUpdateFolderFields,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Folder.

        ``landing.site.updateFolder``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html

        Args:
            scope (str): Code of the scope.
            site_id (int): Id of the site.
            folder_id (int):
            fields (LandingSiteUpdateFolderFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.LandingSiteUpdateFolderFields``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``: Site not found or access to it is denied.
                ``FOLDER_IS_NOT_UNIQUE``
                ``SLASH_IS_NOT_ALLOWED``
        """
        return self._client._invoke(
            UPDATEFOLDER,
            {"scope": scope, "siteId": site_id, "folderId": folder_id, "fields": fields},
            extra,
        )
