"""Methods of ``crm.category``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import category as models
    from ...params.crm import category as params
else:
    models = lazy_module("...models.crm.category", __package__)

ADD = Method(
    "crm.category.add",
    _k.Nested(lambda: models.CrmCategoryAddResult),
    keys={"fields": ("CrmCategoryAddFields",)},
)
DELETE = Method("crm.category.delete", _k.ANY)
FIELDS = Method("crm.category.fields", _k.Nested(lambda: models.CrmCategoryFieldsResult), safe=True)
GET = Method("crm.category.get", _k.Nested(lambda: models.CrmCategoryGetResult), safe=True)
LIST = Method("crm.category.list", _k.Nested(lambda: models.CrmCategoryListResult), safe=True)
UPDATE = Method(
    "crm.category.update",
    _k.Nested(lambda: models.CrmCategoryUpdateResult),
    keys={"fields": ("CrmCategoryUpdateFields",)},
)


class CrmCategoryMethods(SyncNamespace):
    """``crm.category``."""

    __slots__ = ()
    _name = "crm.category"

    def add(
        self,
        *,
        entity_type_id: int,
        fields: params.CrmCategoryAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmCategoryAddResult:
        """Add a New Sales Funnel.

        ``crm.category.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html

        Args:
            entity_type_id (int): Id of the type of object.
            fields (CrmCategoryAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCategoryAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``ADDING_DISABLED``: Adding a system category is prohibited
                ``ACCESS_DENIED``: Access denied
                ``0``: Field 'NAME' is required
                ``0``: Default client category does not support updating default state
        """
        return self._client._invoke(ADD, {"entityTypeId": entity_type_id, "fields": fields}, extra)

    def delete(
        self, *, entity_type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Delete Sales Funnel.

        ``crm.category.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``NOT_FOUND``: Element not found
                ``REMOVING_DISABLED``: Deletion of system category is prohibited
                ``ACCESS_DENIED``: Access denied
                ``0``: Deals related to the funnel {categoryName} found
                ``0``: Default deal category cannot be deleted
                ``BX_ERROR``: Elements related to the funnel found
                ``BX_ERROR``: This funnel is the default funnel
        """
        return self._client._invoke(DELETE, {"entityTypeId": entity_type_id, "id": id}, extra)

    def fields(
        self, *, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmCategoryFieldsResult:
        """Get Fields of the Sales Funnel.

        ``crm.category.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html

        Args:
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
        """
        return self._client._invoke(FIELDS, {"entityTypeId": entity_type_id}, extra)

    def get(
        self, *, entity_type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmCategoryGetResult:
        """Get the funnel by Id.

        ``crm.category.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``NOT_FOUND``: Element not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"entityTypeId": entity_type_id, "id": id}, extra)

    def list(
        self, *, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmCategoryListResult:
        """Get the list of Sales Funnels.

        ``crm.category.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html

        Args:
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Smart process not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
        """
        return self._client._invoke(LIST, {"entityTypeId": entity_type_id}, extra)

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: params.CrmCategoryUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmCategoryUpdateResult:
        """Update Sales Funnel.

        ``crm.category.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to change.
            fields (CrmCategoryUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmCategoryUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Smart process not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``NOT_FOUND``: Element not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            UPDATE, {"entityTypeId": entity_type_id, "id": id, "fields": fields}, extra
        )


class AsyncCrmCategoryMethods(AsyncNamespace):
    """``crm.category``."""

    __slots__ = ()
    _name = "crm.category"

    def add(
        self,
        *,
        entity_type_id: int,
        fields: params.CrmCategoryAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmCategoryAddResult]:
        """Add a New Sales Funnel.

        ``crm.category.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-add.html

        Args:
            entity_type_id (int): Id of the type of object.
            fields (CrmCategoryAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCategoryAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``ADDING_DISABLED``: Adding a system category is prohibited
                ``ACCESS_DENIED``: Access denied
                ``0``: Field 'NAME' is required
                ``0``: Default client category does not support updating default state
        """
        return self._client._invoke(ADD, {"entityTypeId": entity_type_id, "fields": fields}, extra)

    def delete(
        self, *, entity_type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Sales Funnel.

        ``crm.category.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``NOT_FOUND``: Element not found
                ``REMOVING_DISABLED``: Deletion of system category is prohibited
                ``ACCESS_DENIED``: Access denied
                ``0``: Deals related to the funnel {categoryName} found
                ``0``: Default deal category cannot be deleted
                ``BX_ERROR``: Elements related to the funnel found
                ``BX_ERROR``: This funnel is the default funnel
        """
        return self._client._invoke(DELETE, {"entityTypeId": entity_type_id, "id": id}, extra)

    def fields(
        self, *, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCategoryFieldsResult]:
        """Get Fields of the Sales Funnel.

        ``crm.category.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-fields.html

        Args:
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
        """
        return self._client._invoke(FIELDS, {"entityTypeId": entity_type_id}, extra)

    def get(
        self, *, entity_type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCategoryGetResult]:
        """Get the funnel by Id.

        ``crm.category.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``NOT_FOUND``: Element not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"entityTypeId": entity_type_id, "id": id}, extra)

    def list(
        self, *, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCategoryListResult]:
        """Get the list of Sales Funnels.

        ``crm.category.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html

        Args:
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Smart process not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
        """
        return self._client._invoke(LIST, {"entityTypeId": entity_type_id}, extra)

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: params.CrmCategoryUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmCategoryUpdateResult]:
        """Update Sales Funnel.

        ``crm.category.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-update.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to change.
            fields (CrmCategoryUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmCategoryUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Smart process not found
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type {entityTypeName} is not supported
                ``NOT_FOUND``: Element not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            UPDATE, {"entityTypeId": entity_type_id, "id": id, "fields": fields}, extra
        )
