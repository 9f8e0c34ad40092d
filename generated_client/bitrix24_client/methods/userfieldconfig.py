"""Methods of ``userfieldconfig``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import userfieldconfig as models
    from ..params import userfieldconfig as params
else:
    models = lazy_module("..models.userfieldconfig", __package__)

ADD = Method(
    "userfieldconfig.add",
    _k.Nested(lambda: models.UserfieldconfigAddResult),
    keys={"field": ("UserfieldconfigAddField",)},
)
DELETE = Method("userfieldconfig.delete", _k.ANY)
GET = Method("userfieldconfig.get", _k.Nested(lambda: models.UserfieldconfigGetResult), safe=True)
GETTYPES = Method(
    "userfieldconfig.getTypes", _k.Nested(lambda: models.UserfieldconfigGetTypesResult), safe=True
)
LIST = list_method(
    "userfieldconfig.list",
    _k.Nested(lambda: models.Userfieldconfig),
    Pagination(
        items=("result", "fields"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    keys={"select": ("UserfieldconfigListSelect",)},
    some_keys={"order": ("UserfieldconfigListOrder",), "filter": ("UserfieldconfigListFilter",)},
)
UPDATE = Method(
    "userfieldconfig.update",
    _k.Nested(lambda: models.UserfieldconfigUpdateResult),
    keys={"field": ("UserfieldconfigUpdateField",)},
)


class UserfieldconfigMethods(SyncNamespace):
    """``userfieldconfig``."""

    __slots__ = ()
    _name = "userfieldconfig"

    def add(
        self,
        *,
        module_id: str,
        field: params.UserfieldconfigAddField,
        extra: Mapping[str, Any] | None = None,
    ) -> models.UserfieldconfigAddResult:
        """Add Custom Field (userfieldconfig).

        ``userfieldconfig.add``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html

        Args:
            module_id (str): Code of the module.
            field (UserfieldconfigAddField): Keys:
                ``bitrix24_client.params.UserfieldconfigAddField``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): You cannot create custom fields
                (no code): The 'USER_TYPE_ID' field is not found
                (no code): The 'FIELD_NAME' field is not found
                (no code): Field ... already exists
                (no code): Fail to create new user field
                (no code): Fail to save enumeration field values
        """
        return self._client._invoke(ADD, {"moduleId": module_id, "field": field}, extra)

    def delete(self, *, module_id: str, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete User Field (userfieldconfig).

        ``userfieldconfig.delete``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html

        Args:
            module_id (str): Code of the module.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot delete the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to modify user field settings
        """
        return self._client._invoke(DELETE, {"moduleId": module_id, "id": id}, extra)

    def get(
        self, *, module_id: str, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.UserfieldconfigGetResult:
        """Get User Field Settings.

        ``userfieldconfig.get``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html

        Args:
            module_id (str): Code of the module.
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permission to view user field settings
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GET, {"moduleId": module_id, "id": id}, extra)

    def getTypes(
        self, *, module_id: str, extra: Mapping[str, Any] | None = None
    ) -> models.UserfieldconfigGetTypesResult:
        """Get Available User Field Types.

        ``userfieldconfig.getTypes``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html

        Args:
            module_id (str): Code of the module.

        Raises:
            ApiError: The codes that are documented:
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GETTYPES, {"moduleId": module_id}, extra)

    def list(
        self,
        *,
        module_id: str,
        select: params.UserfieldconfigListSelect
        | OtherKeys
        | Sequence[str]
        | Sequence[params.UserfieldconfigListSelectItem | OtherKeys | str]
        | None = None,
        order: params.UserfieldconfigListOrder | OtherKeys | None = None,
        filter: params.UserfieldconfigListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.Userfieldconfig]:
        """Get a List of User Field Settings.

        ``userfieldconfig.list``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html

        Args:
            module_id (str): Code of the module.
            select (UserfieldconfigListSelect | Mapping[str, Any] | Sequence[str] |
                Sequence[UserfieldconfigListSelectItem | Mapping[str, Any] | str]): Names of the
                fields to return. Keys: ``bitrix24_client.params.UserfieldconfigListSelect``.
            order (UserfieldconfigListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.UserfieldconfigListOrder``.
            filter (UserfieldconfigListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.UserfieldconfigListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permission to view user field settings
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._list(
            LIST,
            {
                "moduleId": module_id,
                "select": select,
                "order": order,
                "filter": filter,
                "start": start,
            },
            extra,
        )

    def update(
        self,
        *,
        module_id: str,
        id: int,
        field: params.UserfieldconfigUpdateField,
        extra: Mapping[str, Any] | None = None,
    ) -> models.UserfieldconfigUpdateResult:
        """Update User Field (userfieldconfig).

        ``userfieldconfig.update``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html

        Args:
            module_id (str): Code of the module.
            id (int): Id of the record to change.
            field (UserfieldconfigUpdateField): Keys:
                ``bitrix24_client.params.UserfieldconfigUpdateField``.

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot change the settings of the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to change user field settings
        """
        return self._client._invoke(
            UPDATE, {"moduleId": module_id, "id": id, "field": field}, extra
        )


class AsyncUserfieldconfigMethods(AsyncNamespace):
    """``userfieldconfig``."""

    __slots__ = ()
    _name = "userfieldconfig"

    def add(
        self,
        *,
        module_id: str,
        field: params.UserfieldconfigAddField,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.UserfieldconfigAddResult]:
        """Add Custom Field (userfieldconfig).

        ``userfieldconfig.add``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html

        Args:
            module_id (str): Code of the module.
            field (UserfieldconfigAddField): Keys:
                ``bitrix24_client.params.UserfieldconfigAddField``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): You cannot create custom fields
                (no code): The 'USER_TYPE_ID' field is not found
                (no code): The 'FIELD_NAME' field is not found
                (no code): Field ... already exists
                (no code): Fail to create new user field
                (no code): Fail to save enumeration field values
        """
        return self._client._invoke(ADD, {"moduleId": module_id, "field": field}, extra)

    def delete(
        self, *, module_id: str, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete User Field (userfieldconfig).

        ``userfieldconfig.delete``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html

        Args:
            module_id (str): Code of the module.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot delete the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to modify user field settings
        """
        return self._client._invoke(DELETE, {"moduleId": module_id, "id": id}, extra)

    def get(
        self, *, module_id: str, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.UserfieldconfigGetResult]:
        """Get User Field Settings.

        ``userfieldconfig.get``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html

        Args:
            module_id (str): Code of the module.
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permission to view user field settings
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GET, {"moduleId": module_id, "id": id}, extra)

    def getTypes(
        self, *, module_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.UserfieldconfigGetTypesResult]:
        """Get Available User Field Types.

        ``userfieldconfig.getTypes``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html

        Args:
            module_id (str): Code of the module.

        Raises:
            ApiError: The codes that are documented:
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GETTYPES, {"moduleId": module_id}, extra)

    def list(
        self,
        *,
        module_id: str,
        select: params.UserfieldconfigListSelect
        | OtherKeys
        | Sequence[str]
        | Sequence[params.UserfieldconfigListSelectItem | OtherKeys | str]
        | None = None,
        order: params.UserfieldconfigListOrder | OtherKeys | None = None,
        filter: params.UserfieldconfigListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.Userfieldconfig]:
        """Get a List of User Field Settings.

        ``userfieldconfig.list``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html

        Args:
            module_id (str): Code of the module.
            select (UserfieldconfigListSelect | Mapping[str, Any] | Sequence[str] |
                Sequence[UserfieldconfigListSelectItem | Mapping[str, Any] | str]): Names of the
                fields to return. Keys: ``bitrix24_client.params.UserfieldconfigListSelect``.
            order (UserfieldconfigListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.UserfieldconfigListOrder``.
            filter (UserfieldconfigListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.UserfieldconfigListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permission to view user field settings
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._list(
            LIST,
            {
                "moduleId": module_id,
                "select": select,
                "order": order,
                "filter": filter,
                "start": start,
            },
            extra,
        )

    def update(
        self,
        *,
        module_id: str,
        id: int,
        field: params.UserfieldconfigUpdateField,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.UserfieldconfigUpdateResult]:
        """Update User Field (userfieldconfig).

        ``userfieldconfig.update``, scope ``userfieldconfig``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html

        Args:
            module_id (str): Code of the module.
            id (int): Id of the record to change.
            field (UserfieldconfigUpdateField): Keys:
                ``bitrix24_client.params.UserfieldconfigUpdateField``.

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot change the settings of the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to change user field settings
        """
        return self._client._invoke(
            UPDATE, {"moduleId": module_id, "id": id, "field": field}, extra
        )
