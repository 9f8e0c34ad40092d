"""Methods of ``crm.product``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import product as models
    from ...params.crm import product as params
else:
    models = lazy_module("...models.crm.product", __package__)

ADD = Method(
    "crm.product.add", _k.ANY, some_keys={"fields": ("CrmProductAddFields",)}, file_form="data"
)
DELETE = Method("crm.product.delete", _k.ANY)
FIELDS = Method("crm.product.fields", _k.Nested(lambda: models.CrmProductFieldsResult), safe=True)
GET = Method("crm.product.get", _k.ANY, safe=True)
LIST = Method(
    "crm.product.list",
    _k.ANY,
    safe=True,
    some_keys={"order": ("CrmProductListOrder",), "filter": ("CrmProductListFilter",)},
)
UPDATE = Method(
    "crm.product.update",
    _k.ANY,
    some_keys={"fields": ("CrmProductUpdateFields",)},
    file_form="data",
)
PROPERTY_ADD = Method("crm.product.property.add", _k.ANY)
PROPERTY_DELETE = Method("crm.product.property.delete", _k.ANY)
PROPERTY_FIELDS = Method("crm.product.property.fields", _k.ANY, safe=True)
PROPERTY_GET = Method("crm.product.property.get", _k.ANY, safe=True)
PROPERTY_LIST = Method(
    "crm.product.property.list",
    _k.ANY,
    safe=True,
    some_keys={
        "order": ("CrmProductPropertyListOrder",),
        "filter": ("CrmProductPropertyListFilter",),
    },
)
PROPERTY_TYPES = Method("crm.product.property.types", _k.ANY, safe=True)
PROPERTY_UPDATE = Method(
    "crm.product.property.update", _k.ANY, some_keys={"fields": ("CrmProductPropertyUpdateFields",)}
)
PROPERTY_ENUMERATION_FIELDS = Method("crm.product.property.enumeration.fields", _k.ANY, safe=True)
PROPERTY_SETTINGS_FIELDS = Method("crm.product.property.settings.fields", _k.ANY, safe=True)


class CrmProductMethods(SyncNamespace):
    """``crm.product``."""

    __slots__ = ()
    _name = "crm.product"

    @builtins.property
    def property(self) -> CrmProductPropertyMethods:
        return CrmProductPropertyMethods(self._client)

    @deprecated("crm.product.add is deprecated: use catalog.product.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmProductAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Product (crm).

        Deprecated: use ``catalog.product.add``.

        ``crm.product.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html

        Args:
            fields (Sequence[Any] | CrmProductAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmProductAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.product.delete is deprecated: use catalog.product.delete")
    def delete(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Product (crm).

        Deprecated: use ``catalog.product.delete``.

        ``crm.product.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.product.fields is deprecated: use catalog.product.getFieldsByFilter")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmProductFieldsResult:
        """Get Product Fields.

        Deprecated: use ``catalog.product.getFieldsByFilter``.

        ``crm.product.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.product.get is deprecated: use catalog.product.get")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Product by ID (crm).

        Deprecated: use ``catalog.product.get``.

        ``crm.product.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.product.list is deprecated: use catalog.product.list")
    def list(
        self,
        *,
        order: params.CrmProductListOrder | OtherKeys | None = None,
        filter: params.CrmProductListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Product List by Filter.

        Deprecated: use ``catalog.product.list``.

        ``crm.product.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html

        Args:
            order (CrmProductListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmProductListOrder``.
            filter (CrmProductListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.product.update is deprecated: use catalog.product.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any] | params.CrmProductUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Product (crm).

        Deprecated: use ``catalog.product.update``.

        ``crm.product.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmProductUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmProductUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmProductMethods(AsyncNamespace):
    """``crm.product``."""

    __slots__ = ()
    _name = "crm.product"

    @builtins.property
    def property(self) -> AsyncCrmProductPropertyMethods:
        return AsyncCrmProductPropertyMethods(self._client)

    @deprecated("crm.product.add is deprecated: use catalog.product.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmProductAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Product (crm).

        Deprecated: use ``catalog.product.add``.

        ``crm.product.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html

        Args:
            fields (Sequence[Any] | CrmProductAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmProductAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.product.delete is deprecated: use catalog.product.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Product (crm).

        Deprecated: use ``catalog.product.delete``.

        ``crm.product.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.product.fields is deprecated: use catalog.product.getFieldsByFilter")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmProductFieldsResult]:
        """Get Product Fields.

        Deprecated: use ``catalog.product.getFieldsByFilter``.

        ``crm.product.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.product.get is deprecated: use catalog.product.get")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Product by ID (crm).

        Deprecated: use ``catalog.product.get``.

        ``crm.product.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.product.list is deprecated: use catalog.product.list")
    def list(
        self,
        *,
        order: params.CrmProductListOrder | OtherKeys | None = None,
        filter: params.CrmProductListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Product List by Filter.

        Deprecated: use ``catalog.product.list``.

        ``crm.product.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html

        Args:
            order (CrmProductListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmProductListOrder``.
            filter (CrmProductListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.product.update is deprecated: use catalog.product.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any] | params.CrmProductUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Product (crm).

        Deprecated: use ``catalog.product.update``.

        ``crm.product.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmProductUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmProductUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CrmProductPropertyMethods(SyncNamespace):
    """``crm.product.property``."""

    __slots__ = ()
    _name = "crm.product.property"

    @builtins.property
    def enumeration(self) -> CrmProductPropertyEnumerationMethods:
        return CrmProductPropertyEnumerationMethods(self._client)

    @builtins.property
    def settings(self) -> CrmProductPropertySettingsMethods:
        return CrmProductPropertySettingsMethods(self._client)

    @deprecated("crm.product.property.add is deprecated: use catalog.productProperty.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Product Property.

        Deprecated: use ``catalog.productProperty.add``.

        ``crm.product.property.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html

        Args:
            fields (Sequence[Any] | Mapping[str, Any]): Values of the fields of the new record.
        """
        return self._client._invoke(PROPERTY_ADD, {"fields": fields}, extra)

    @deprecated("crm.product.property.delete is deprecated: use catalog.productProperty.delete")
    def delete(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Product Property.

        Deprecated: use ``catalog.productProperty.delete``.

        ``crm.product.property.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(PROPERTY_DELETE, {"id": id}, extra)

    @deprecated("crm.product.property.fields is deprecated: use catalog.productProperty.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Retrieve Product Property Fields.

        Deprecated: use ``catalog.productProperty.getFields``.

        ``crm.product.property.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return self._client._invoke(PROPERTY_FIELDS, {}, extra)

    @deprecated("crm.product.property.get is deprecated: use catalog.productProperty.get")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Product Property by ID.

        Deprecated: use ``catalog.productProperty.get``.

        ``crm.product.property.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(PROPERTY_GET, {"id": id}, extra)

    @deprecated("crm.product.property.list is deprecated: use catalog.productProperty.list")
    def list(
        self,
        *,
        order: params.CrmProductPropertyListOrder | OtherKeys | None = None,
        filter: params.CrmProductPropertyListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Product Properties.

        Deprecated: use ``catalog.productProperty.list``.

        ``crm.product.property.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html

        Args:
            order (CrmProductPropertyListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmProductPropertyListOrder``.
            filter (CrmProductPropertyListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductPropertyListFilter``.
        """
        return self._client._invoke(PROPERTY_LIST, {"order": order, "filter": filter}, extra)

    @deprecated("crm.product.property.types is deprecated")
    def types(self, *, id: Any = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Product Property Types.

        Deprecated.

        ``crm.product.property.types``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html

        Args:
            id (Any): Id of the record.
        """
        return self._client._invoke(PROPERTY_TYPES, {"id": id}, extra)

    @deprecated("crm.product.property.update is deprecated: use catalog.productProperty.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any]
        | params.CrmProductPropertyUpdateFields
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Product Property.

        Deprecated: use ``catalog.productProperty.update``.

        ``crm.product.property.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmProductPropertyUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmProductPropertyUpdateFields``.
        """
        return self._client._invoke(PROPERTY_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmProductPropertyMethods(AsyncNamespace):
    """``crm.product.property``."""

    __slots__ = ()
    _name = "crm.product.property"

    @builtins.property
    def enumeration(self) -> AsyncCrmProductPropertyEnumerationMethods:
        return AsyncCrmProductPropertyEnumerationMethods(self._client)

    @builtins.property
    def settings(self) -> AsyncCrmProductPropertySettingsMethods:
        return AsyncCrmProductPropertySettingsMethods(self._client)

    @deprecated("crm.product.property.add is deprecated: use catalog.productProperty.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Product Property.

        Deprecated: use ``catalog.productProperty.add``.

        ``crm.product.property.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html

        Args:
            fields (Sequence[Any] | Mapping[str, Any]): Values of the fields of the new record.
        """
        return self._client._invoke(PROPERTY_ADD, {"fields": fields}, extra)

    @deprecated("crm.product.property.delete is deprecated: use catalog.productProperty.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Product Property.

        Deprecated: use ``catalog.productProperty.delete``.

        ``crm.product.property.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(PROPERTY_DELETE, {"id": id}, extra)

    @deprecated("crm.product.property.fields is deprecated: use catalog.productProperty.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Retrieve Product Property Fields.

        Deprecated: use ``catalog.productProperty.getFields``.

        ``crm.product.property.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return self._client._invoke(PROPERTY_FIELDS, {}, extra)

    @deprecated("crm.product.property.get is deprecated: use catalog.productProperty.get")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Product Property by ID.

        Deprecated: use ``catalog.productProperty.get``.

        ``crm.product.property.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(PROPERTY_GET, {"id": id}, extra)

    @deprecated("crm.product.property.list is deprecated: use catalog.productProperty.list")
    def list(
        self,
        *,
        order: params.CrmProductPropertyListOrder | OtherKeys | None = None,
        filter: params.CrmProductPropertyListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Product Properties.

        Deprecated: use ``catalog.productProperty.list``.

        ``crm.product.property.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html

        Args:
            order (CrmProductPropertyListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmProductPropertyListOrder``.
            filter (CrmProductPropertyListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductPropertyListFilter``.
        """
        return self._client._invoke(PROPERTY_LIST, {"order": order, "filter": filter}, extra)

    @deprecated("crm.product.property.types is deprecated")
    def types(self, *, id: Any = None, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Product Property Types.

        Deprecated.

        ``crm.product.property.types``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html

        Args:
            id (Any): Id of the record.
        """
        return self._client._invoke(PROPERTY_TYPES, {"id": id}, extra)

    @deprecated("crm.product.property.update is deprecated: use catalog.productProperty.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any]
        | params.CrmProductPropertyUpdateFields
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Product Property.

        Deprecated: use ``catalog.productProperty.update``.

        ``crm.product.property.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmProductPropertyUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmProductPropertyUpdateFields``.
        """
        return self._client._invoke(PROPERTY_UPDATE, {"id": id, "fields": fields}, extra)


class CrmProductPropertyEnumerationMethods(SyncNamespace):
    """``crm.product.property.enumeration``."""

    __slots__ = ()
    _name = "crm.product.property.enumeration"

    @deprecated("crm.product.property.enumeration.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of List-Type Property.

        Deprecated.

        ``crm.product.property.enumeration.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return self._client._invoke(PROPERTY_ENUMERATION_FIELDS, {}, extra)


class AsyncCrmProductPropertyEnumerationMethods(AsyncNamespace):
    """``crm.product.property.enumeration``."""

    __slots__ = ()
    _name = "crm.product.property.enumeration"

    @deprecated("crm.product.property.enumeration.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of List-Type Property.

        Deprecated.

        ``crm.product.property.enumeration.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return self._client._invoke(PROPERTY_ENUMERATION_FIELDS, {}, extra)


class CrmProductPropertySettingsMethods(SyncNamespace):
    """``crm.product.property.settings``."""

    __slots__ = ()
    _name = "crm.product.property.settings"

    @deprecated("crm.product.property.settings.fields is deprecated")
    def fields(
        self,
        *,
        property_type: str | None = None,
        user_type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Retrieve Additional Settings Fields for Custom Type.

        Deprecated.

        ``crm.product.property.settings.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html

        Args:
            property_type (str):
            user_type (str):
        """
        return self._client._invoke(
            PROPERTY_SETTINGS_FIELDS, {"propertyType": property_type, "userType": user_type}, extra
        )


class AsyncCrmProductPropertySettingsMethods(AsyncNamespace):
    """``crm.product.property.settings``."""

    __slots__ = ()
    _name = "crm.product.property.settings"

    @deprecated("crm.product.property.settings.fields is deprecated")
    def fields(
        self,
        *,
        property_type: str | None = None,
        user_type: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Retrieve Additional Settings Fields for Custom Type.

        Deprecated.

        ``crm.product.property.settings.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html

        Args:
            property_type (str):
            user_type (str):
        """
        return self._client._invoke(
            PROPERTY_SETTINGS_FIELDS, {"propertyType": property_type, "userType": user_type}, extra
        )
