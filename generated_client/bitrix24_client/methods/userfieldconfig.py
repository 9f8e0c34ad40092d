"""Methods of ``userfieldconfig``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from ..params import userfieldconfig as params

ADD = Method("userfieldconfig.add", _k.ANY)
DELETE = Method("userfieldconfig.delete", _k.ANY)
GET = Method("userfieldconfig.get", _k.ANY, safe=True)
GETTYPES = Method("userfieldconfig.getTypes", _k.ANY, safe=True)
LIST = list_method(
    "userfieldconfig.list",
    _k.ANY,
    Pagination(
        items=("result", "fields"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
UPDATE = Method("userfieldconfig.update", _k.ANY)


class UserfieldconfigMethods(SyncNamespace):
    """``userfieldconfig``."""

    __slots__ = ()

    def add(
        self,
        *,
        module_id: str | float | Decimal,
        field: params.UserfieldconfigAddField | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Custom Field.

        ``userfieldconfig.add``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            field (UserfieldconfigAddField | Mapping[str, Any]):

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
        return self._client._invoke(ADD, {"moduleId": module_id, "field": field}, params)

    def delete(
        self,
        *,
        module_id: str | float | Decimal,
        id: int | str,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Delete User Field.

        ``userfieldconfig.delete``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot delete the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to modify user field settings
        """
        return self._client._invoke(DELETE, {"moduleId": module_id, "id": id}, params)

    def get(
        self,
        *,
        module_id: str | float | Decimal,
        id: int | str,
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get User Field Settings.

        ``userfieldconfig.get``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permission to view user field settings
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GET, {"moduleId": module_id, "id": id}, params)

    def getTypes(
        self, *, module_id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Any:
        """Get Available User Field Types.

        ``userfieldconfig.getTypes``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html

        Args:
            module_id (str | float | Decimal): Code of the module.

        Raises:
            ApiError: The codes that are documented:
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GETTYPES, {"moduleId": module_id}, params)

    def list(
        self,
        *,
        module_id: str | float | Decimal,
        select: params.UserfieldconfigListSelect
        | Mapping[str, Any]
        | Sequence[str | float | Decimal]
        | Sequence[Any]
        | Sequence[params.UserfieldconfigListSelect | Mapping[str, Any] | str]
        | None = None,
        order: params.UserfieldconfigListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        filter: params.UserfieldconfigListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of User Field Settings.

        ``userfieldconfig.list``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            select (UserfieldconfigListSelect | Mapping[str, Any] | Sequence[str | float | Decimal]
                | Sequence[Any] | Sequence[UserfieldconfigListSelect | Mapping[str, Any] | str]):
                Names of the fields to return.
            order (UserfieldconfigListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Default: ``{"sort": "ASC", "id": "ASC"}``.
            filter (UserfieldconfigListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
            params,
        )

    def update(
        self,
        *,
        module_id: str | float | Decimal,
        id: int | str,
        field: params.UserfieldconfigUpdateField | Mapping[str, Any] | Sequence[Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update User Field.

        ``userfieldconfig.update``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            id (int | str): Id of the record to change.
            field (UserfieldconfigUpdateField | Mapping[str, Any] | Sequence[Any]):

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot change the settings of the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to change user field settings
        """
        return self._client._invoke(
            UPDATE, {"moduleId": module_id, "id": id, "field": field}, params
        )


class AsyncUserfieldconfigMethods(AsyncNamespace):
    """``userfieldconfig``."""

    __slots__ = ()

    def add(
        self,
        *,
        module_id: str | float | Decimal,
        field: params.UserfieldconfigAddField | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Custom Field.

        ``userfieldconfig.add``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            field (UserfieldconfigAddField | Mapping[str, Any]):

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
        return self._client._invoke(ADD, {"moduleId": module_id, "field": field}, params)

    def delete(
        self,
        *,
        module_id: str | float | Decimal,
        id: int | str,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Delete User Field.

        ``userfieldconfig.delete``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot delete the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to modify user field settings
        """
        return self._client._invoke(DELETE, {"moduleId": module_id, "id": id}, params)

    def get(
        self,
        *,
        module_id: str | float | Decimal,
        id: int | str,
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get User Field Settings.

        ``userfieldconfig.get``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permission to view user field settings
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GET, {"moduleId": module_id, "id": id}, params)

    def getTypes(
        self, *, module_id: str | float | Decimal, params: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Available User Field Types.

        ``userfieldconfig.getTypes``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html

        Args:
            module_id (str | float | Decimal): Code of the module.

        Raises:
            ApiError: The codes that are documented:
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
        """
        return self._client._invoke(GETTYPES, {"moduleId": module_id}, params)

    def list(
        self,
        *,
        module_id: str | float | Decimal,
        select: params.UserfieldconfigListSelect
        | Mapping[str, Any]
        | Sequence[str | float | Decimal]
        | Sequence[Any]
        | Sequence[params.UserfieldconfigListSelect | Mapping[str, Any] | str]
        | None = None,
        order: params.UserfieldconfigListOrder | Mapping[str, Any] | Sequence[Any] | None = None,
        filter: params.UserfieldconfigListFilter | Mapping[str, Any] | Sequence[Any] | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of User Field Settings.

        ``userfieldconfig.list``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            select (UserfieldconfigListSelect | Mapping[str, Any] | Sequence[str | float | Decimal]
                | Sequence[Any] | Sequence[UserfieldconfigListSelect | Mapping[str, Any] | str]):
                Names of the fields to return.
            order (UserfieldconfigListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Default: ``{"sort": "ASC", "id": "ASC"}``.
            filter (UserfieldconfigListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on
                the records; a prefix of the name may set the comparison.
            start (int | str): Offset of the first record; the next offset is in the answer.

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
            params,
        )

    def update(
        self,
        *,
        module_id: str | float | Decimal,
        id: int | str,
        field: params.UserfieldconfigUpdateField | Mapping[str, Any] | Sequence[Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update User Field.

        ``userfieldconfig.update``, scope ``userfieldconfig``, ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html

        Args:
            module_id (str | float | Decimal): Code of the module.
            id (int | str): Id of the record to change.
            field (UserfieldconfigUpdateField | Mapping[str, Any] | Sequence[Any]):

        Raises:
            ApiError: The codes that are documented:
                (no code): You cannot change the settings of the user field
                (no code): The current method required more scopes. (crm)
                (no code): No settings for UserFieldAccess
                (no code): Error while attempting to change user field settings
        """
        return self._client._invoke(
            UPDATE, {"moduleId": module_id, "id": id, "field": field}, params
        )
