"""Methods of ``entity``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import entity as models
    from ..params import entity as params
else:
    models = lazy_module("..models.entity", __package__)

ADD = Method("entity.add", _k.BOOLEAN, some_keys={"ACCESS": ("EntityAddAccess",)})
DELETE = Method("entity.delete", _k.BOOLEAN)
GET = Method("entity.get", _k.ListOf(_k.Nested(lambda: models.Entity)), safe=True)
RIGHTS = Method(
    "entity.rights",
    _k.Nested(lambda: models.EntityRightsResult),
    some_keys={"ACCESS": ("EntityRightsAccess",)},
)
UPDATE = Method("entity.update", _k.BOOLEAN, some_keys={"ACCESS": ("EntityUpdateAccess",)})
ITEM_ADD = Method(
    "entity.item.add", _k.INTEGER, some_keys={"PROPERTY_VALUES": ("EntityItemAddPropertyValues",)}
)
ITEM_DELETE = Method("entity.item.delete", _k.BOOLEAN)
ITEM_GET = list_method(
    "entity.item.get",
    _k.Nested(lambda: models.EntityItem),
    Pagination(id_field="ID"),
    some_keys={"SORT": ("EntityItemGetSort",), "FILTER": ("EntityItemGetFilter",)},
)
ITEM_UPDATE = Method(
    "entity.item.update",
    _k.BOOLEAN,
    some_keys={"PROPERTY_VALUES": ("EntityItemUpdatePropertyValues",)},
)
ITEM_PROPERTY_ADD = Method("entity.item.property.add", _k.BOOLEAN)
ITEM_PROPERTY_DELETE = Method("entity.item.property.delete", _k.BOOLEAN)
ITEM_PROPERTY_GET = Method(
    "entity.item.property.get", _k.ListOf(_k.Nested(lambda: models.EntityItemProperty)), safe=True
)
ITEM_PROPERTY_UPDATE = Method("entity.item.property.update", _k.BOOLEAN)
SECTION_ADD = Method("entity.section.add", _k.INTEGER)
SECTION_DELETE = Method("entity.section.delete", _k.BOOLEAN)
SECTION_GET = list_method(
    "entity.section.get",
    _k.Nested(lambda: models.EntitySection),
    Pagination(id_field="ID"),
    some_keys={"SORT": ("EntitySectionGetSort",), "FILTER": ("EntitySectionGetFilter",)},
)
SECTION_UPDATE = Method("entity.section.update", _k.BOOLEAN)


class EntityMethods(SyncNamespace):
    """``entity``."""

    __slots__ = ()
    _name = "entity"

    @builtins.property
    def item(self) -> EntityItemMethods:
        return EntityItemMethods(self._client)

    @builtins.property
    def section(self) -> EntitySectionMethods:
        return EntitySectionMethods(self._client)

    def add(
        self,
        *,
        entity: str,
        name: str,
        access: params.EntityAddAccess | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Create a Data Storage.

        ``entity.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html

        Args:
            entity (str):
            name (str): Name.
            access (EntityAddAccess | Mapping[str, Any]): Access level. Keys:
                ``bitrix24_client.params.EntityAddAccess``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ENTITY_ALREADY_EXISTS``: Entity already exists
                ``ERROR_CORE``: Internal error adding entity. Try adding again.
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(ADD, {"ENTITY": entity, "NAME": name, "ACCESS": access}, extra)

    def delete(self, *, entity: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete a Storage.

        ``entity.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html

        Args:
            entity (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error deleting entity. Try deleting again.
        """
        return self._client._invoke(DELETE, {"ENTITY": entity}, extra)

    def get(
        self, *, entity: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.Entity]:
        """Get Storage Parameters or List of Storages.

        ``entity.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html

        Args:
            entity (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is 13 characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(GET, {"ENTITY": entity}, extra)

    def rights(
        self,
        *,
        entity: str,
        access: params.EntityRightsAccess | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.EntityRightsResult:
        """Get or Modify Access Permissions.

        ``entity.rights``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html

        Args:
            entity (str):
            access (EntityRightsAccess | Mapping[str, Any]): Access level. Keys:
                ``bitrix24_client.params.EntityRightsAccess``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is 13 characters.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(RIGHTS, {"ENTITY": entity, "ACCESS": access}, extra)

    def update(
        self,
        *,
        entity: str,
        name: str | None = None,
        entity_new: str | None = None,
        access: params.EntityUpdateAccess | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Storage Parameters.

        ``entity.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html

        Args:
            entity (str):
            name (str): Name.
            entity_new (str):
            access (EntityUpdateAccess | Mapping[str, Any]): Access level. Keys:
                ``bitrix24_client.params.EntityUpdateAccess``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_ENTITY_ALREADY_EXISTS``: Entity already exists
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error updating entity. Try updating again.
        """
        return self._client._invoke(
            UPDATE,
            {"ENTITY": entity, "NAME": name, "ENTITY_NEW": entity_new, "ACCESS": access},
            extra,
        )


class AsyncEntityMethods(AsyncNamespace):
    """``entity``."""

    __slots__ = ()
    _name = "entity"

    @builtins.property
    def item(self) -> AsyncEntityItemMethods:
        return AsyncEntityItemMethods(self._client)

    @builtins.property
    def section(self) -> AsyncEntitySectionMethods:
        return AsyncEntitySectionMethods(self._client)

    def add(
        self,
        *,
        entity: str,
        name: str,
        access: params.EntityAddAccess | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Create a Data Storage.

        ``entity.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html

        Args:
            entity (str):
            name (str): Name.
            access (EntityAddAccess | Mapping[str, Any]): Access level. Keys:
                ``bitrix24_client.params.EntityAddAccess``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ENTITY_ALREADY_EXISTS``: Entity already exists
                ``ERROR_CORE``: Internal error adding entity. Try adding again.
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(ADD, {"ENTITY": entity, "NAME": name, "ACCESS": access}, extra)

    def delete(self, *, entity: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete a Storage.

        ``entity.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html

        Args:
            entity (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error deleting entity. Try deleting again.
        """
        return self._client._invoke(DELETE, {"ENTITY": entity}, extra)

    def get(
        self, *, entity: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.Entity]]:
        """Get Storage Parameters or List of Storages.

        ``entity.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html

        Args:
            entity (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is 13 characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(GET, {"ENTITY": entity}, extra)

    def rights(
        self,
        *,
        entity: str,
        access: params.EntityRightsAccess | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.EntityRightsResult]:
        """Get or Modify Access Permissions.

        ``entity.rights``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html

        Args:
            entity (str):
            access (EntityRightsAccess | Mapping[str, Any]): Access level. Keys:
                ``bitrix24_client.params.EntityRightsAccess``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is 13 characters.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(RIGHTS, {"ENTITY": entity, "ACCESS": access}, extra)

    def update(
        self,
        *,
        entity: str,
        name: str | None = None,
        entity_new: str | None = None,
        access: params.EntityUpdateAccess | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Storage Parameters.

        ``entity.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html

        Args:
            entity (str):
            name (str): Name.
            entity_new (str):
            access (EntityUpdateAccess | Mapping[str, Any]): Access level. Keys:
                ``bitrix24_client.params.EntityUpdateAccess``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_ENTITY_ALREADY_EXISTS``: Entity already exists
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error updating entity. Try updating again.
        """
        return self._client._invoke(
            UPDATE,
            {"ENTITY": entity, "NAME": name, "ENTITY_NEW": entity_new, "ACCESS": access},
            extra,
        )


class EntityItemMethods(SyncNamespace):
    """``entity.item``."""

    __slots__ = ()
    _name = "entity.item"

    @builtins.property
    def property(self) -> EntityItemPropertyMethods:
        return EntityItemPropertyMethods(self._client)

    def add(
        self,
        *,
        entity: str,
        name: str | None = None,
        property_values: params.EntityItemAddPropertyValues | Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.date | str | None = None,
        date_active_to: dt.date | str | None = None,
        preview_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a Storage Item.

        ``entity.item.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html

        Args:
            entity (str):
            name (str): Name.
            property_values (EntityItemAddPropertyValues | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.EntityItemAddPropertyValues``.
            section (int): Section.
            date_active_from (dt.date | str): Begin of activity.
            date_active_to (dt.date | str): End of activity.
            preview_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Small picture.
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Field validation errors for the item
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error adding entity item. Try adding again.
        """
        return self._client._invoke(
            ITEM_ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )

    def delete(self, *, entity: str, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete a Storage Item.

        ``entity.item.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html

        Args:
            entity (str):
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_ITEM_NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error deleting entity item. Try deleting again.
        """
        return self._client._invoke(ITEM_DELETE, {"ENTITY": entity, "ID": id}, extra)

    def get(
        self,
        *,
        entity: str,
        sort: params.EntityItemGetSort | OtherKeys | None = None,
        filter: params.EntityItemGetFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.EntityItem]:
        """Get a List of Storage Items.

        ``entity.item.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html

        Args:
            entity (str):
            sort (EntityItemGetSort | Mapping[str, Any]): Position in the sorting order. Keys:
                ``bitrix24_client.params.EntityItemGetSort``.
            filter (EntityItemGetFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.EntityItemGetFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Filter validator errors
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._list(
            ITEM_GET, {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start}, extra
        )

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        property_values: params.EntityItemUpdatePropertyValues | Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.date | str | None = None,
        date_active_to: dt.date | str | None = None,
        preview_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update a Storage Item.

        ``entity.item.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html

        Args:
            entity (str):
            id (int): Id of the record to change.
            name (str): Name.
            property_values (EntityItemUpdatePropertyValues | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.EntityItemUpdatePropertyValues``.
            section (int): Section.
            date_active_from (dt.date | str): Begin of activity.
            date_active_to (dt.date | str): End of activity.
            preview_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Small picture.
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ARGUMENT``: Field validation errors for the item
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_ITEM_NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error updating entity item. Try updating again.
        """
        return self._client._invoke(
            ITEM_UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )


class AsyncEntityItemMethods(AsyncNamespace):
    """``entity.item``."""

    __slots__ = ()
    _name = "entity.item"

    @builtins.property
    def property(self) -> AsyncEntityItemPropertyMethods:
        return AsyncEntityItemPropertyMethods(self._client)

    def add(
        self,
        *,
        entity: str,
        name: str | None = None,
        property_values: params.EntityItemAddPropertyValues | Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.date | str | None = None,
        date_active_to: dt.date | str | None = None,
        preview_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a Storage Item.

        ``entity.item.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html

        Args:
            entity (str):
            name (str): Name.
            property_values (EntityItemAddPropertyValues | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.EntityItemAddPropertyValues``.
            section (int): Section.
            date_active_from (dt.date | str): Begin of activity.
            date_active_to (dt.date | str): End of activity.
            preview_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Small picture.
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Field validation errors for the item
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error adding entity item. Try adding again.
        """
        return self._client._invoke(
            ITEM_ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )

    def delete(
        self, *, entity: str, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete a Storage Item.

        ``entity.item.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html

        Args:
            entity (str):
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_ITEM_NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error deleting entity item. Try deleting again.
        """
        return self._client._invoke(ITEM_DELETE, {"ENTITY": entity, "ID": id}, extra)

    def get(
        self,
        *,
        entity: str,
        sort: params.EntityItemGetSort | OtherKeys | None = None,
        filter: params.EntityItemGetFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.EntityItem]:
        """Get a List of Storage Items.

        ``entity.item.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html

        Args:
            entity (str):
            sort (EntityItemGetSort | Mapping[str, Any]): Position in the sorting order. Keys:
                ``bitrix24_client.params.EntityItemGetSort``.
            filter (EntityItemGetFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.EntityItemGetFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Filter validator errors
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._list(
            ITEM_GET, {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start}, extra
        )

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        property_values: params.EntityItemUpdatePropertyValues | Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: dt.date | str | None = None,
        date_active_to: dt.date | str | None = None,
        preview_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update a Storage Item.

        ``entity.item.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html

        Args:
            entity (str):
            id (int): Id of the record to change.
            name (str): Name.
            property_values (EntityItemUpdatePropertyValues | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.EntityItemUpdatePropertyValues``.
            section (int): Section.
            date_active_from (dt.date | str): Begin of activity.
            date_active_to (dt.date | str): End of activity.
            preview_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Small picture.
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ARGUMENT``: Field validation errors for the item
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_ITEM_NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error updating entity item. Try updating again.
        """
        return self._client._invoke(
            ITEM_UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )


class EntityItemPropertyMethods(SyncNamespace):
    """``entity.item.property``."""

    __slots__ = ()
    _name = "entity.item.property"

    def add(
        self,
        *,
        entity: str,
        property: str,
        name: str | None = None,
        type: Literal["S", "N", "F"] | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add a Storage Item Property.

        ``entity.item.property.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html

        Args:
            entity (str):
            property (str):
            name (str): Name.
            type (Literal["S", "N", "F"]): Type.
            sort (int): Position in the sorting order.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'PROPERTY' is null or empty
                ``ERROR_ARGUMENT``: Wrong entity item property type
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_ALREADY_EXISTS``: Property already exists
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_UNSUPPORTED_PROPERTY_TYPE``: Invalid property type
                ``ERROR_CORE``: Internal error adding entity property. Try adding again.
                ``ERROR_CORE``: Property code cannot start with a digit
        """
        return self._client._invoke(
            ITEM_PROPERTY_ADD,
            {"ENTITY": entity, "PROPERTY": property, "NAME": name, "TYPE": type, "SORT": sort},
            extra,
        )

    def delete(self, *, entity: str, property: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete a Storage Item Property.

        ``entity.item.property.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html

        Args:
            entity (str):
            property (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_NOT_FOUND``: Property not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error deleting entity property. Try deleting again.
        """
        return self._client._invoke(
            ITEM_PROPERTY_DELETE, {"ENTITY": entity, "PROPERTY": property}, extra
        )

    def get(
        self, *, entity: str, property: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.EntityItemProperty]:
        """Get Storage Item Properties.

        ``entity.item.property.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html

        Args:
            entity (str):
            property (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_NOT_FOUND``: Property not found
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(
            ITEM_PROPERTY_GET, {"ENTITY": entity, "PROPERTY": property}, extra
        )

    def update(
        self,
        *,
        entity: str,
        property: str,
        property_new: str | None = None,
        name: str | None = None,
        type: Literal["S", "N"] | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update a Storage Item Property.

        ``entity.item.property.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html

        Args:
            entity (str):
            property (str):
            property_new (str):
            name (str): Name.
            type (Literal["S", "N"]): Type.
            sort (int): Position in the sorting order.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Wrong entity item property type
                ``ERROR_ARGUMENT``: Cannot change property type to File
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_NOT_FOUND``: Property not found
                ``ERROR_PROPERTY_ALREADY_EXISTS``: Property <PROPERTY_NEW> already exists
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error updating entity property. Try updating again.
        """
        return self._client._invoke(
            ITEM_PROPERTY_UPDATE,
            {
                "ENTITY": entity,
                "PROPERTY": property,
                "PROPERTY_NEW": property_new,
                "NAME": name,
                "TYPE": type,
                "SORT": sort,
            },
            extra,
        )


class AsyncEntityItemPropertyMethods(AsyncNamespace):
    """``entity.item.property``."""

    __slots__ = ()
    _name = "entity.item.property"

    def add(
        self,
        *,
        entity: str,
        property: str,
        name: str | None = None,
        type: Literal["S", "N", "F"] | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add a Storage Item Property.

        ``entity.item.property.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html

        Args:
            entity (str):
            property (str):
            name (str): Name.
            type (Literal["S", "N", "F"]): Type.
            sort (int): Position in the sorting order.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'PROPERTY' is null or empty
                ``ERROR_ARGUMENT``: Wrong entity item property type
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_ALREADY_EXISTS``: Property already exists
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_UNSUPPORTED_PROPERTY_TYPE``: Invalid property type
                ``ERROR_CORE``: Internal error adding entity property. Try adding again.
                ``ERROR_CORE``: Property code cannot start with a digit
        """
        return self._client._invoke(
            ITEM_PROPERTY_ADD,
            {"ENTITY": entity, "PROPERTY": property, "NAME": name, "TYPE": type, "SORT": sort},
            extra,
        )

    def delete(
        self, *, entity: str, property: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete a Storage Item Property.

        ``entity.item.property.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html

        Args:
            entity (str):
            property (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_NOT_FOUND``: Property not found
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error deleting entity property. Try deleting again.
        """
        return self._client._invoke(
            ITEM_PROPERTY_DELETE, {"ENTITY": entity, "PROPERTY": property}, extra
        )

    def get(
        self, *, entity: str, property: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.EntityItemProperty]]:
        """Get Storage Item Properties.

        ``entity.item.property.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html

        Args:
            entity (str):
            property (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_NOT_FOUND``: Property not found
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(
            ITEM_PROPERTY_GET, {"ENTITY": entity, "PROPERTY": property}, extra
        )

    def update(
        self,
        *,
        entity: str,
        property: str,
        property_new: str | None = None,
        name: str | None = None,
        type: Literal["S", "N"] | None = None,
        sort: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update a Storage Item Property.

        ``entity.item.property.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html

        Args:
            entity (str):
            property (str):
            property_new (str):
            name (str): Name.
            type (Literal["S", "N"]): Type.
            sort (int): Position in the sorting order.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Wrong entity item property type
                ``ERROR_ARGUMENT``: Cannot change property type to File
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_PROPERTY_NOT_FOUND``: Property not found
                ``ERROR_PROPERTY_ALREADY_EXISTS``: Property <PROPERTY_NEW> already exists
                ``ACCESS_DENIED``: Access denied!
                ``ACCESS_DENIED``: Access denied! Application context required
                ``ERROR_CORE``: Internal error updating entity property. Try updating again.
        """
        return self._client._invoke(
            ITEM_PROPERTY_UPDATE,
            {
                "ENTITY": entity,
                "PROPERTY": property,
                "PROPERTY_NEW": property_new,
                "NAME": name,
                "TYPE": type,
                "SORT": sort,
            },
            extra,
        )


class EntitySectionMethods(SyncNamespace):
    """``entity.section``."""

    __slots__ = ()
    _name = "entity.section"

    def add(
        self,
        *,
        entity: str,
        name: str,
        section: int | None = None,
        active: Literal["Y", "N"] | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a Storage Section.

        ``entity.section.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html

        Args:
            entity (str):
            name (str): Name.
            section (int): Section.
            active (Literal["Y", "N"]): Whether the record is active.
            sort (int): Position in the sorting order.
            code (str): Symbolic code.
            description (str): Description.
            picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error adding entity section. Try adding again.
                ``ERROR_CORE``: Invalid parent section!
                ``ERROR_CORE``: The section block code does not match the parent section block code!
                ``ERROR_CORE``: Invalid file type
        """
        return self._client._invoke(
            SECTION_ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )

    def delete(self, *, entity: str, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete a Storage Section.

        ``entity.section.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html

        Args:
            entity (str):
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error deleting entity section. Try deleting again.
        """
        return self._client._invoke(SECTION_DELETE, {"ENTITY": entity, "ID": id}, extra)

    def get(
        self,
        *,
        entity: str,
        sort: params.EntitySectionGetSort | OtherKeys | None = None,
        filter: params.EntitySectionGetFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.EntitySection]:
        """Get a List of Storage Sections.

        ``entity.section.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html

        Args:
            entity (str):
            sort (EntitySectionGetSort | Mapping[str, Any]): Position in the sorting order. Keys:
                ``bitrix24_client.params.EntitySectionGetSort``.
            filter (EntitySectionGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.EntitySectionGetFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
        """
        return self._client._list(
            SECTION_GET, {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start}, extra
        )

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        section: int | None = None,
        active: Literal["Y", "N"] | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update a Storage Section.

        ``entity.section.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html

        Args:
            entity (str):
            id (int): Id of the record to change.
            name (str): Name.
            section (int): Section.
            active (Literal["Y", "N"]): Whether the record is active.
            sort (int): Position in the sorting order.
            code (str): Symbolic code.
            description (str): Description.
            picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error updating entity section. Try updating again.
                ``ERROR_CORE``: Invalid file type
        """
        return self._client._invoke(
            SECTION_UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )


class AsyncEntitySectionMethods(AsyncNamespace):
    """``entity.section``."""

    __slots__ = ()
    _name = "entity.section"

    def add(
        self,
        *,
        entity: str,
        name: str,
        section: int | None = None,
        active: Literal["Y", "N"] | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a Storage Section.

        ``entity.section.add``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html

        Args:
            entity (str):
            name (str): Name.
            section (int): Section.
            active (Literal["Y", "N"]): Whether the record is active.
            sort (int): Position in the sorting order.
            code (str): Symbolic code.
            description (str): Description.
            picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error adding entity section. Try adding again.
                ``ERROR_CORE``: Invalid parent section!
                ``ERROR_CORE``: The section block code does not match the parent section block code!
                ``ERROR_CORE``: Invalid file type
        """
        return self._client._invoke(
            SECTION_ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )

    def delete(
        self, *, entity: str, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete a Storage Section.

        ``entity.section.delete``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html

        Args:
            entity (str):
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error deleting entity section. Try deleting again.
        """
        return self._client._invoke(SECTION_DELETE, {"ENTITY": entity, "ID": id}, extra)

    def get(
        self,
        *,
        entity: str,
        sort: params.EntitySectionGetSort | OtherKeys | None = None,
        filter: params.EntitySectionGetFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.EntitySection]:
        """Get a List of Storage Sections.

        ``entity.section.get``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html

        Args:
            entity (str):
            sort (EntitySectionGetSort | Mapping[str, Any]): Position in the sorting order. Keys:
                ``bitrix24_client.params.EntitySectionGetSort``.
            filter (EntitySectionGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.EntitySectionGetFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
        """
        return self._client._list(
            SECTION_GET, {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start}, extra
        )

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        section: int | None = None,
        active: Literal["Y", "N"] | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        detail_picture: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update a Storage Section.

        ``entity.section.update``, scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html

        Args:
            entity (str):
            id (int): Id of the record to change.
            name (str): Name.
            section (int): Section.
            active (Literal["Y", "N"]): Whether the record is active.
            sort (int): Position in the sorting order.
            code (str): Symbolic code.
            description (str): Description.
            picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            detail_picture (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]): Large picture.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'ENTITY' is null or empty
                ``ERROR_ARGUMENT``: Entity code is too long. Max length is N characters.
                ``ERROR_ARGUMENT``: Argument 'ID' is null or empty
                ``ERROR_ENTITY_NOT_FOUND``: Entity not found
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Internal error updating entity section. Try updating again.
                ``ERROR_CORE``: Invalid file type
        """
        return self._client._invoke(
            SECTION_UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            extra,
        )
