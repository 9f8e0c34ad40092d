"""Methods of ``crm.item``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import item as models
    from ...params.crm import item as params
else:
    models = lazy_module("...models.crm.item", __package__)

ADD = Method(
    "crm.item.add",
    _k.Nested(lambda: models.CrmItemAddResult),
    some_keys={
        "fields": (
            "CrmItemAddFieldsLead",
            "CrmItemAddFieldsDeal",
            "CrmItemAddFieldsContact",
            "CrmItemAddFieldsCompany",
            "CrmItemAddFieldsEstimate",
            "CrmItemAddFieldsInvoice",
            "CrmItemAddFieldsSPA",
        )
    },
)
BATCHIMPORT = Method("crm.item.batchImport", _k.Nested(lambda: models.CrmItemBatchImportResult))
DELETE = Method("crm.item.delete", _k.ListOf(_k.ANY))
FIELDS = Method("crm.item.fields", _k.Nested(lambda: models.CrmItemFieldsResult), safe=True)
GET = Method("crm.item.get", _k.Nested(lambda: models.CrmItemGetResult), safe=True)
IMPORT_ = Method(
    "crm.item.import",
    _k.Nested(lambda: models.CrmItemImportResult),
    some_keys={"fields": ("CrmItemImportFields",)},
)
LIST = list_method(
    "crm.item.list",
    _k.Nested(lambda: models.CrmItem),
    Pagination(
        items=("result", "items"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"filter": ("CrmItemListFilter",), "order": ("CrmItemListOrder",)},
)
UPDATE = Method(
    "crm.item.update",
    _k.Nested(lambda: models.CrmItemUpdateResult),
    keys={
        "fields": (
            "CrmItemUpdateFieldsLead",
            "CrmItemUpdateFieldsDeal",
            "CrmItemUpdateFieldsContact",
            "CrmItemUpdateFieldsCompany",
            "CrmItemUpdateFieldsEstimate",
            "CrmItemUpdateFieldsInvoice",
            "CrmItemUpdateFieldsSPA",
        )
    },
)
DELIVERY_GET = Method("crm.item.delivery.get", _k.Nested(lambda: models.CrmItemDelivery), safe=True)
DELIVERY_LIST = Method(
    "crm.item.delivery.list",
    _k.ListOf(_k.Nested(lambda: models.CrmItemDelivery)),
    safe=True,
    some_keys={"filter": ("CrmItemDeliveryListFilter",)},
)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.item.details.configuration.forceCommonScopeForAll",
    _k.BOOLEAN,
    keys={"extras": ("CrmItemDetailsConfigurationForceCommonScopeForAllExtras",)},
)
DETAILS_CONFIGURATION_GET = Method(
    "crm.item.details.configuration.get",
    _k.ListOf(_k.Nested(lambda: models.CrmItemDetailsConfiguration)),
    safe=True,
    keys={"extras": ("CrmItemDetailsConfigurationGetExtras",)},
)
DETAILS_CONFIGURATION_RESET = Method(
    "crm.item.details.configuration.reset",
    _k.BOOLEAN,
    keys={"extras": ("CrmItemDetailsConfigurationResetExtras",)},
)
DETAILS_CONFIGURATION_SET = Method(
    "crm.item.details.configuration.set",
    _k.BOOLEAN,
    keys={"extras": ("CrmItemDetailsConfigurationSetExtras",)},
)
PAYMENT_ADD = Method("crm.item.payment.add", _k.INTEGER)
PAYMENT_DELETE = Method("crm.item.payment.delete", _k.BOOLEAN)
PAYMENT_GET = Method("crm.item.payment.get", _k.Nested(lambda: models.CrmItemPayment), safe=True)
PAYMENT_LIST = Method(
    "crm.item.payment.list",
    _k.ListOf(_k.Nested(lambda: models.CrmItemPayment)),
    safe=True,
    some_keys={"filter": ("CrmItemPaymentListFilter",)},
)
PAYMENT_PAY = Method("crm.item.payment.pay", _k.BOOLEAN)
PAYMENT_UNPAY = Method("crm.item.payment.unpay", _k.BOOLEAN)
PAYMENT_UPDATE = Method(
    "crm.item.payment.update", _k.BOOLEAN, keys={"fields": ("CrmItemPaymentUpdateFields",)}
)
PAYMENT_DELIVERY_ADD = Method("crm.item.payment.delivery.add", _k.INTEGER)
PAYMENT_DELIVERY_DELETE = Method("crm.item.payment.delivery.delete", _k.BOOLEAN)
PAYMENT_DELIVERY_LIST = Method(
    "crm.item.payment.delivery.list",
    _k.ListOf(_k.Nested(lambda: models.CrmItemPaymentDelivery)),
    safe=True,
    some_keys={
        "filter": ("CrmItemPaymentDeliveryListFilter",),
        "order": ("CrmItemPaymentDeliveryListOrder",),
    },
)
PAYMENT_DELIVERY_SETDELIVERY = Method("crm.item.payment.delivery.setDelivery", _k.BOOLEAN)
PAYMENT_PRODUCT_ADD = Method("crm.item.payment.product.add", _k.INTEGER)
PAYMENT_PRODUCT_DELETE = Method("crm.item.payment.product.delete", _k.BOOLEAN)
PAYMENT_PRODUCT_LIST = Method(
    "crm.item.payment.product.list",
    _k.ListOf(_k.Nested(lambda: models.CrmItemPaymentProduct)),
    safe=True,
    some_keys={
        "filter": ("CrmItemPaymentProductListFilter",),
        "order": ("CrmItemPaymentProductListOrder",),
    },
)
PAYMENT_PRODUCT_SETQUANTITY = Method("crm.item.payment.product.setQuantity", _k.BOOLEAN)
PRODUCTROW_ADD = Method(
    "crm.item.productrow.add",
    _k.Nested(lambda: models.CrmItemProductrowAddResult),
    keys={"fields": ("CrmItemProductrowAddFields",)},
)
PRODUCTROW_DELETE = Method("crm.item.productrow.delete", _k.ANY)
PRODUCTROW_FIELDS = Method(
    "crm.item.productrow.fields", _k.Nested(lambda: models.CrmItemProductrowFieldsResult), safe=True
)
PRODUCTROW_GET = Method(
    "crm.item.productrow.get", _k.Nested(lambda: models.CrmItemProductrowGetResult), safe=True
)
PRODUCTROW_GETAVAILABLEFORPAYMENT = Method(
    "crm.item.productrow.getAvailableForPayment",
    _k.Nested(lambda: models.CrmItemProductrowGetAvailableForPaymentResult),
    safe=True,
)
PRODUCTROW_LIST = list_method(
    "crm.item.productrow.list",
    _k.Nested(lambda: models.CrmItemProductrow),
    Pagination(
        items=("result", "productRows"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CrmItemProductrowListFilter",),
        "order": ("CrmItemProductrowListOrder",),
    },
)
PRODUCTROW_SET = Method(
    "crm.item.productrow.set", _k.Nested(lambda: models.CrmItemProductrowSetResult)
)
PRODUCTROW_UPDATE = Method(
    "crm.item.productrow.update",
    _k.Nested(lambda: models.CrmItemProductrowUpdateResult),
    keys={"fields": ("CrmItemProductrowUpdateFields",)},
)


class CrmItemMethods(SyncNamespace):
    """``crm.item``."""

    __slots__ = ()
    _name = "crm.item"

    @builtins.property
    def delivery(self) -> CrmItemDeliveryMethods:
        return CrmItemDeliveryMethods(self._client)

    @builtins.property
    def details(self) -> CrmItemDetailsMethods:
        return CrmItemDetailsMethods(self._client)

    @builtins.property
    def payment(self) -> CrmItemPaymentMethods:
        return CrmItemPaymentMethods(self._client)

    @builtins.property
    def productrow(self) -> CrmItemProductrowMethods:
        return CrmItemProductrowMethods(self._client)

    def add(
        self,
        *,
        entity_type_id: int,
        fields: params.CrmItemAddFieldsLead
        | OtherKeys
        | params.CrmItemAddFieldsDeal
        | params.CrmItemAddFieldsContact
        | params.CrmItemAddFieldsCompany
        | params.CrmItemAddFieldsEstimate
        | params.CrmItemAddFieldsInvoice
        | params.CrmItemAddFieldsSPA,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemAddResult:
        """Create a New CRM Item.

        ``crm.item.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html

        Args:
            entity_type_id (int): Id of the type of object.
            fields (CrmItemAddFieldsLead | Mapping[str, Any] | CrmItemAddFieldsDeal |
                CrmItemAddFieldsContact | CrmItemAddFieldsCompany | CrmItemAddFieldsEstimate |
                CrmItemAddFieldsInvoice | CrmItemAddFieldsSPA): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmItemAddFieldsLead``,
                ``bitrix24_client.params.CrmItemAddFieldsDeal``,
                ``bitrix24_client.params.CrmItemAddFieldsContact``,
                ``bitrix24_client.params.CrmItemAddFieldsCompany``,
                ``bitrix24_client.params.CrmItemAddFieldsEstimate``,
                ``bitrix24_client.params.CrmItemAddFieldsInvoice``,
                ``bitrix24_client.params.CrmItemAddFieldsSPA``.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only for intranet users
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: You cannot create a new item due to your plan
                    restrictions
        """
        return self._client._invoke(
            ADD,
            {
                "entityTypeId": entity_type_id,
                "fields": fields,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def batchImport(
        self,
        *,
        entity_type_id: int,
        data: Sequence[params.CrmItemBatchImportDataItem | Mapping[str, Any]],
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemBatchImportResult:
        """Importing a Batch of CRM Records.

        ``crm.item.batchImport``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html

        Args:
            entity_type_id (int): Id of the type of object.
            data (Sequence[CrmItemBatchImportDataItem | Mapping[str, Any]]): Data.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: You cannot create a new item due to your plan
                    restrictions
                ``MAX_IMPORT_BATCH_SIZE_EXCEEDED``: You cannot import more than 20 items
                ``INVALID_CREDENTIALS``: Invalid authorization data for the request
                ``allowed_only_intranet_user``: This action is allowed only for intranet users
        """
        return self._client._invoke(
            BATCHIMPORT,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def delete(
        self, *, entity_type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[Any]:
        """Delete CRM Item.

        ``crm.item.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only to intranet users
                ``NOT_FOUND``: SPA not found
                ``NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETE, {"entityTypeId": entity_type_id, "id": id}, extra)

    def fields(
        self,
        *,
        entity_type_id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemFieldsResult:
        """Retrieve Fields of CRM Item.

        ``crm.item.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html

        Args:
            entity_type_id (int): Id of the type of object.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only to intranet users
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: You do not have permission to view this item
        """
        return self._client._invoke(
            FIELDS,
            {"entityTypeId": entity_type_id, "useOriginalUfNames": use_original_uf_names},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemGetResult:
        """Get Element by Id.

        ``crm.item.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to read.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only to intranet users
                ``NOT_FOUND``: SPA not found
                ``NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: You do not have permission to view this item
        """
        return self._client._invoke(
            GET,
            {"entityTypeId": entity_type_id, "id": id, "useOriginalUfNames": use_original_uf_names},
            extra,
        )

    def import_(
        self,
        *,
        entity_type_id: int,
        fields: params.CrmItemImportFields | OtherKeys,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemImportResult:
        """Import One Record.

        ``crm.item.import``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html

        Args:
            entity_type_id (int): Id of the type of object.
            fields (CrmItemImportFields | Mapping[str, Any]): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmItemImportFields``.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: You cannot create a new item due to your plan
                    restrictions
                ``INVALID_CREDENTIALS``: Invalid authorization data for the request
                ``allowed_only_intranet_user``: This action is allowed only for intranet users
        """
        return self._client._invoke(
            IMPORT_,
            {
                "entityTypeId": entity_type_id,
                "fields": fields,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[str] | None = None,
        filter: params.CrmItemListFilter | OtherKeys | None = None,
        order: params.CrmItemListOrder | OtherKeys | None = None,
        start: int | None = None,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmItem]:
        """Get a List of Items.

        ``crm.item.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html

        Args:
            entity_type_id (int): Id of the type of object.
            select (Sequence[str]): Names of the fields to return.
            filter (CrmItemListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmItemListFilter``.
            order (CrmItemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmItemListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed for intranet users only
                ``NOT_FOUND``: SPA not found
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' is not allowed in filter
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' has invalid value
                ``INVALID_ARG_VALUE``: Invalid order: field 'field' is not allowed in order
                ``INVALID_ARG_VALUE``: Invalid order: allowed sort directions are ASC, DESC. But got
                    'orderValue' for field 'field'
        """
        return self._client._list(
            LIST,
            {
                "entityTypeId": entity_type_id,
                "select": select,
                "filter": filter,
                "order": order,
                "start": start,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: params.CrmItemUpdateFieldsLead
        | OtherKeys
        | params.CrmItemUpdateFieldsDeal
        | params.CrmItemUpdateFieldsContact
        | params.CrmItemUpdateFieldsCompany
        | params.CrmItemUpdateFieldsEstimate
        | params.CrmItemUpdateFieldsInvoice
        | params.CrmItemUpdateFieldsSPA,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemUpdateResult:
        """Update Item.

        ``crm.item.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to change.
            fields (CrmItemUpdateFieldsLead | Mapping[str, Any] | CrmItemUpdateFieldsDeal |
                CrmItemUpdateFieldsContact | CrmItemUpdateFieldsCompany |
                CrmItemUpdateFieldsEstimate | CrmItemUpdateFieldsInvoice | CrmItemUpdateFieldsSPA):
                New values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmItemUpdateFieldsLead``,
                ``bitrix24_client.params.CrmItemUpdateFieldsDeal``,
                ``bitrix24_client.params.CrmItemUpdateFieldsContact``,
                ``bitrix24_client.params.CrmItemUpdateFieldsCompany``,
                ``bitrix24_client.params.CrmItemUpdateFieldsEstimate``,
                ``bitrix24_client.params.CrmItemUpdateFieldsInvoice``,
                ``bitrix24_client.params.CrmItemUpdateFieldsSPA``.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only for intranet users
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                (no code): Insufficient permissions to change the stage
                ``UPDATE_DYNAMIC_ITEM_RESTRICTED``: You cannot change the item due to your plan
                    restrictions
        """
        return self._client._invoke(
            UPDATE,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "fields": fields,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )


class AsyncCrmItemMethods(AsyncNamespace):
    """``crm.item``."""

    __slots__ = ()
    _name = "crm.item"

    @builtins.property
    def delivery(self) -> AsyncCrmItemDeliveryMethods:
        return AsyncCrmItemDeliveryMethods(self._client)

    @builtins.property
    def details(self) -> AsyncCrmItemDetailsMethods:
        return AsyncCrmItemDetailsMethods(self._client)

    @builtins.property
    def payment(self) -> AsyncCrmItemPaymentMethods:
        return AsyncCrmItemPaymentMethods(self._client)

    @builtins.property
    def productrow(self) -> AsyncCrmItemProductrowMethods:
        return AsyncCrmItemProductrowMethods(self._client)

    def add(
        self,
        *,
        entity_type_id: int,
        fields: params.CrmItemAddFieldsLead
        | OtherKeys
        | params.CrmItemAddFieldsDeal
        | params.CrmItemAddFieldsContact
        | params.CrmItemAddFieldsCompany
        | params.CrmItemAddFieldsEstimate
        | params.CrmItemAddFieldsInvoice
        | params.CrmItemAddFieldsSPA,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemAddResult]:
        """Create a New CRM Item.

        ``crm.item.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html

        Args:
            entity_type_id (int): Id of the type of object.
            fields (CrmItemAddFieldsLead | Mapping[str, Any] | CrmItemAddFieldsDeal |
                CrmItemAddFieldsContact | CrmItemAddFieldsCompany | CrmItemAddFieldsEstimate |
                CrmItemAddFieldsInvoice | CrmItemAddFieldsSPA): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmItemAddFieldsLead``,
                ``bitrix24_client.params.CrmItemAddFieldsDeal``,
                ``bitrix24_client.params.CrmItemAddFieldsContact``,
                ``bitrix24_client.params.CrmItemAddFieldsCompany``,
                ``bitrix24_client.params.CrmItemAddFieldsEstimate``,
                ``bitrix24_client.params.CrmItemAddFieldsInvoice``,
                ``bitrix24_client.params.CrmItemAddFieldsSPA``.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only for intranet users
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: You cannot create a new item due to your plan
                    restrictions
        """
        return self._client._invoke(
            ADD,
            {
                "entityTypeId": entity_type_id,
                "fields": fields,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def batchImport(
        self,
        *,
        entity_type_id: int,
        data: Sequence[params.CrmItemBatchImportDataItem | Mapping[str, Any]],
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemBatchImportResult]:
        """Importing a Batch of CRM Records.

        ``crm.item.batchImport``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html

        Args:
            entity_type_id (int): Id of the type of object.
            data (Sequence[CrmItemBatchImportDataItem | Mapping[str, Any]]): Data.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: You cannot create a new item due to your plan
                    restrictions
                ``MAX_IMPORT_BATCH_SIZE_EXCEEDED``: You cannot import more than 20 items
                ``INVALID_CREDENTIALS``: Invalid authorization data for the request
                ``allowed_only_intranet_user``: This action is allowed only for intranet users
        """
        return self._client._invoke(
            BATCHIMPORT,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def delete(
        self, *, entity_type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[Any]]:
        """Delete CRM Item.

        ``crm.item.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only to intranet users
                ``NOT_FOUND``: SPA not found
                ``NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(DELETE, {"entityTypeId": entity_type_id, "id": id}, extra)

    def fields(
        self,
        *,
        entity_type_id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemFieldsResult]:
        """Retrieve Fields of CRM Item.

        ``crm.item.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html

        Args:
            entity_type_id (int): Id of the type of object.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only to intranet users
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: You do not have permission to view this item
        """
        return self._client._invoke(
            FIELDS,
            {"entityTypeId": entity_type_id, "useOriginalUfNames": use_original_uf_names},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemGetResult]:
        """Get Element by Id.

        ``crm.item.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to read.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only to intranet users
                ``NOT_FOUND``: SPA not found
                ``NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: You do not have permission to view this item
        """
        return self._client._invoke(
            GET,
            {"entityTypeId": entity_type_id, "id": id, "useOriginalUfNames": use_original_uf_names},
            extra,
        )

    def import_(
        self,
        *,
        entity_type_id: int,
        fields: params.CrmItemImportFields | OtherKeys,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemImportResult]:
        """Import One Record.

        ``crm.item.import``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html

        Args:
            entity_type_id (int): Id of the type of object.
            fields (CrmItemImportFields | Mapping[str, Any]): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmItemImportFields``.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                ``CREATE_DYNAMIC_ITEM_RESTRICTED``: You cannot create a new item due to your plan
                    restrictions
                ``INVALID_CREDENTIALS``: Invalid authorization data for the request
                ``allowed_only_intranet_user``: This action is allowed only for intranet users
        """
        return self._client._invoke(
            IMPORT_,
            {
                "entityTypeId": entity_type_id,
                "fields": fields,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[str] | None = None,
        filter: params.CrmItemListFilter | OtherKeys | None = None,
        order: params.CrmItemListOrder | OtherKeys | None = None,
        start: int | None = None,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmItem]:
        """Get a List of Items.

        ``crm.item.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html

        Args:
            entity_type_id (int): Id of the type of object.
            select (Sequence[str]): Names of the fields to return.
            filter (CrmItemListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmItemListFilter``.
            order (CrmItemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmItemListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed for intranet users only
                ``NOT_FOUND``: SPA not found
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' is not allowed in filter
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' has invalid value
                ``INVALID_ARG_VALUE``: Invalid order: field 'field' is not allowed in order
                ``INVALID_ARG_VALUE``: Invalid order: allowed sort directions are ASC, DESC. But got
                    'orderValue' for field 'field'
        """
        return self._client._list(
            LIST,
            {
                "entityTypeId": entity_type_id,
                "select": select,
                "filter": filter,
                "order": order,
                "start": start,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: params.CrmItemUpdateFieldsLead
        | OtherKeys
        | params.CrmItemUpdateFieldsDeal
        | params.CrmItemUpdateFieldsContact
        | params.CrmItemUpdateFieldsCompany
        | params.CrmItemUpdateFieldsEstimate
        | params.CrmItemUpdateFieldsInvoice
        | params.CrmItemUpdateFieldsSPA,
        use_original_uf_names: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemUpdateResult]:
        """Update Item.

        ``crm.item.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html

        Args:
            entity_type_id (int): Id of the type of object.
            id (int): Id of the record to change.
            fields (CrmItemUpdateFieldsLead | Mapping[str, Any] | CrmItemUpdateFieldsDeal |
                CrmItemUpdateFieldsContact | CrmItemUpdateFieldsCompany |
                CrmItemUpdateFieldsEstimate | CrmItemUpdateFieldsInvoice | CrmItemUpdateFieldsSPA):
                New values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmItemUpdateFieldsLead``,
                ``bitrix24_client.params.CrmItemUpdateFieldsDeal``,
                ``bitrix24_client.params.CrmItemUpdateFieldsContact``,
                ``bitrix24_client.params.CrmItemUpdateFieldsCompany``,
                ``bitrix24_client.params.CrmItemUpdateFieldsEstimate``,
                ``bitrix24_client.params.CrmItemUpdateFieldsInvoice``,
                ``bitrix24_client.params.CrmItemUpdateFieldsSPA``.
            use_original_uf_names (bool | Literal["Y", "N"]): Keep the names of user fields as they
                are stored. Default: ``"N"``.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only for intranet users
                ``NOT_FOUND``: SPA not found
                ``ACCESS_DENIED``: Access denied
                ``CRM_FIELD_ERROR_VALUE_NOT_VALID``: Invalid value for field "field"
                ``100``: Expected iterable value for multiple field, but got type instead
                (no code): Insufficient permissions to change the stage
                ``UPDATE_DYNAMIC_ITEM_RESTRICTED``: You cannot change the item due to your plan
                    restrictions
        """
        return self._client._invoke(
            UPDATE,
            {
                "entityTypeId": entity_type_id,
                "id": id,
                "fields": fields,
                "useOriginalUfNames": use_original_uf_names,
            },
            extra,
        )


class CrmItemDeliveryMethods(SyncNamespace):
    """``crm.item.delivery``."""

    __slots__ = ()
    _name = "crm.item.delivery"

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmItemDelivery:
        """Get Delivery Information by ID.

        ``crm.item.delivery.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELIVERY_GET, {"id": id}, extra)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: params.CrmItemDeliveryListFilter | OtherKeys | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmItemDelivery]:
        """Get the List of Deliveries for a CRM object.

        ``crm.item.delivery.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type_id (int): Id of the type of object.
            filter (CrmItemDeliveryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemDeliveryListFilter``.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            DELIVERY_LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra,
        )


class AsyncCrmItemDeliveryMethods(AsyncNamespace):
    """``crm.item.delivery``."""

    __slots__ = ()
    _name = "crm.item.delivery"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmItemDelivery]:
        """Get Delivery Information by ID.

        ``crm.item.delivery.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELIVERY_GET, {"id": id}, extra)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: params.CrmItemDeliveryListFilter | OtherKeys | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmItemDelivery]]:
        """Get the List of Deliveries for a CRM object.

        ``crm.item.delivery.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type_id (int): Id of the type of object.
            filter (CrmItemDeliveryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemDeliveryListFilter``.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            DELIVERY_LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra,
        )


class CrmItemDetailsMethods(SyncNamespace):
    """``crm.item.details``."""

    __slots__ = ()
    _name = "crm.item.details"

    @builtins.property
    def configuration(self) -> CrmItemDetailsConfigurationMethods:
        return CrmItemDetailsConfigurationMethods(self._client)


class AsyncCrmItemDetailsMethods(AsyncNamespace):
    """``crm.item.details``."""

    __slots__ = ()
    _name = "crm.item.details"

    @builtins.property
    def configuration(self) -> AsyncCrmItemDetailsConfigurationMethods:
        return AsyncCrmItemDetailsConfigurationMethods(self._client)


class CrmItemDetailsConfigurationMethods(SyncNamespace):
    """``crm.item.details.configuration``."""

    __slots__ = ()
    _name = "crm.item.details.configuration"

    def forceCommonScopeForAll(
        self,
        *,
        entity_type_id: int,
        extras: params.CrmItemDetailsConfigurationForceCommonScopeForAllExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a Common Detail Form for All Users (crm.item).

        ``crm.item.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html

        Args:
            entity_type_id (int): Id of the type of object.
            extras (CrmItemDetailsConfigurationForceCommonScopeForAllExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationForceCommonScopeForAllExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL,
            {"entityTypeId": entity_type_id, "extras": extras},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmItemDetailsConfigurationGetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmItemDetailsConfiguration]:
        """Get Parameters of CRM Item Detail Configuration.

        ``crm.item.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmItemDetailsConfigurationGetExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationGetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra,
        )

    def reset(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmItemDetailsConfigurationResetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Reset Item Card Parameters.

        ``crm.item.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html

        Args:
            entity_type_id (int): Id of the type of object.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmItemDetailsConfigurationResetExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationResetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        data: Sequence[params.CrmItemDetailsConfigurationSetDataItem],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmItemDetailsConfigurationSetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for Item Details Configuration.

        ``crm.item.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html

        Args:
            entity_type_id (int): Id of the type of object.
            data (Sequence[CrmItemDetailsConfigurationSetDataItem]): Data.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmItemDetailsConfigurationSetExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationSetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
                (no code): Parameter 'data' must be array.
                (no code): The data must be indexed array.
                (no code): There are no data to write.
                (no code): Section at index i have type data[i].type. The expected type is
                    'section'.
                (no code): Section at index i does not have name.
                (no code): Section at index i does not have title.
                (no code): Element at index j in section at index i does not have name.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "userId": user_id,
                "scope": scope,
                "extras": extras,
            },
            extra,
        )


class AsyncCrmItemDetailsConfigurationMethods(AsyncNamespace):
    """``crm.item.details.configuration``."""

    __slots__ = ()
    _name = "crm.item.details.configuration"

    def forceCommonScopeForAll(
        self,
        *,
        entity_type_id: int,
        extras: params.CrmItemDetailsConfigurationForceCommonScopeForAllExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set a Common Detail Form for All Users (crm.item).

        ``crm.item.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html

        Args:
            entity_type_id (int): Id of the type of object.
            extras (CrmItemDetailsConfigurationForceCommonScopeForAllExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationForceCommonScopeForAllExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL,
            {"entityTypeId": entity_type_id, "extras": extras},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmItemDetailsConfigurationGetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmItemDetailsConfiguration]]:
        """Get Parameters of CRM Item Detail Configuration.

        ``crm.item.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmItemDetailsConfigurationGetExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationGetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra,
        )

    def reset(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmItemDetailsConfigurationResetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Reset Item Card Parameters.

        ``crm.item.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html

        Args:
            entity_type_id (int): Id of the type of object.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmItemDetailsConfigurationResetExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationResetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET,
            {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras},
            extra,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        data: Sequence[params.CrmItemDetailsConfigurationSetDataItem],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmItemDetailsConfigurationSetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for Item Details Configuration.

        ``crm.item.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html

        Args:
            entity_type_id (int): Id of the type of object.
            data (Sequence[CrmItemDetailsConfigurationSetDataItem]): Data.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmItemDetailsConfigurationSetExtras): Keys:
                ``bitrix24_client.params.CrmItemDetailsConfigurationSetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'entityTypeId' is not defined
                (no code): The entity type 'entityTypeName' is not supported in current context.
                (no code): Access denied.
                (no code): Parameter 'data' must be array.
                (no code): The data must be indexed array.
                (no code): There are no data to write.
                (no code): Section at index i have type data[i].type. The expected type is
                    'section'.
                (no code): Section at index i does not have name.
                (no code): Section at index i does not have title.
                (no code): Element at index j in section at index i does not have name.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET,
            {
                "entityTypeId": entity_type_id,
                "data": data,
                "userId": user_id,
                "scope": scope,
                "extras": extras,
            },
            extra,
        )


class CrmItemPaymentMethods(SyncNamespace):
    """``crm.item.payment``."""

    __slots__ = ()
    _name = "crm.item.payment"

    @builtins.property
    def delivery(self) -> CrmItemPaymentDeliveryMethods:
        return CrmItemPaymentDeliveryMethods(self._client)

    @builtins.property
    def product(self) -> CrmItemPaymentProductMethods:
        return CrmItemPaymentProductMethods(self._client)

    def add(
        self, *, entity_id: int, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Add Payment (crm).

        ``crm.item.payment.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Entity with identifier №13123000 does not exist
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_ADD, {"entityId": entity_id, "entityTypeId": entity_type_id}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Payment (crm).

        ``crm.item.payment.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmItemPayment:
        """Get Payment Information.

        ``crm.item.payment.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_GET, {"id": id}, extra)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: params.CrmItemPaymentListFilter | OtherKeys | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmItemPayment]:
        """Get the List of Payments (crm).

        ``crm.item.payment.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type_id (int): Id of the type of object.
            filter (CrmItemPaymentListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemPaymentListFilter``.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            PAYMENT_LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra,
        )

    def pay(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Change Payment Status to "Paid".

        ``crm.item.payment.pay``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_PAY, {"id": id}, extra)

    def unpay(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Change Payment Status to "Unpaid".

        ``crm.item.payment.unpay``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_UNPAY, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmItemPaymentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Payment Fields.

        ``crm.item.payment.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmItemPaymentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmItemPaymentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``0``
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(PAYMENT_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmItemPaymentMethods(AsyncNamespace):
    """``crm.item.payment``."""

    __slots__ = ()
    _name = "crm.item.payment"

    @builtins.property
    def delivery(self) -> AsyncCrmItemPaymentDeliveryMethods:
        return AsyncCrmItemPaymentDeliveryMethods(self._client)

    @builtins.property
    def product(self) -> AsyncCrmItemPaymentProductMethods:
        return AsyncCrmItemPaymentProductMethods(self._client)

    def add(
        self, *, entity_id: int, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Add Payment (crm).

        ``crm.item.payment.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Entity with identifier №13123000 does not exist
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_ADD, {"entityId": entity_id, "entityTypeId": entity_type_id}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Payment (crm).

        ``crm.item.payment.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmItemPayment]:
        """Get Payment Information.

        ``crm.item.payment.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_GET, {"id": id}, extra)

    def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: params.CrmItemPaymentListFilter | OtherKeys | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmItemPayment]]:
        """Get the List of Payments (crm).

        ``crm.item.payment.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html

        Args:
            entity_id (int): Id or code of the object that it belongs to.
            entity_type_id (int): Id of the type of object.
            filter (CrmItemPaymentListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemPaymentListFilter``.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            PAYMENT_LIST,
            {
                "entityId": entity_id,
                "entityTypeId": entity_type_id,
                "filter": filter,
                "order": order,
            },
            extra,
        )

    def pay(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Change Payment Status to "Paid".

        ``crm.item.payment.pay``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_PAY, {"id": id}, extra)

    def unpay(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Change Payment Status to "Unpaid".

        ``crm.item.payment.unpay``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(PAYMENT_UNPAY, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmItemPaymentUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Payment Fields.

        ``crm.item.payment.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmItemPaymentUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmItemPaymentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Insufficient permissions
                ``0``
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(PAYMENT_UPDATE, {"id": id, "fields": fields}, extra)


class CrmItemPaymentDeliveryMethods(SyncNamespace):
    """``crm.item.payment.delivery``."""

    __slots__ = ()
    _name = "crm.item.payment.delivery"

    def add(
        self, *, payment_id: int, delivery_id: int, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Add Delivery Item to Payment.

        ``crm.item.payment.delivery.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html

        Args:
            payment_id (int):
            delivery_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_DELIVERY_ADD, {"paymentId": payment_id, "deliveryId": delivery_id}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Delivery Item from Payment.

        ``crm.item.payment.delivery.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(PAYMENT_DELIVERY_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        payment_id: int,
        filter: params.CrmItemPaymentDeliveryListFilter | OtherKeys,
        order: params.CrmItemPaymentDeliveryListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmItemPaymentDelivery]:
        """Get Delivery Item List by Specific Payment.

        ``crm.item.payment.delivery.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html

        Args:
            payment_id (int):
            filter (CrmItemPaymentDeliveryListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemPaymentDeliveryListFilter``.
            order (CrmItemPaymentDeliveryListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmItemPaymentDeliveryListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_DELIVERY_LIST,
            {"paymentId": payment_id, "filter": filter, "order": order},
            extra,
        )

    def setDelivery(
        self, *, id: int, delivery_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Reassign Delivery Position to Another Document.

        ``crm.item.payment.delivery.setDelivery``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html

        Args:
            id (int): Id of the record.
            delivery_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_DELIVERY_SETDELIVERY, {"id": id, "deliveryId": delivery_id}, extra
        )


class AsyncCrmItemPaymentDeliveryMethods(AsyncNamespace):
    """``crm.item.payment.delivery``."""

    __slots__ = ()
    _name = "crm.item.payment.delivery"

    def add(
        self, *, payment_id: int, delivery_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Add Delivery Item to Payment.

        ``crm.item.payment.delivery.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html

        Args:
            payment_id (int):
            delivery_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_DELIVERY_ADD, {"paymentId": payment_id, "deliveryId": delivery_id}, extra
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Delivery Item from Payment.

        ``crm.item.payment.delivery.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(PAYMENT_DELIVERY_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        payment_id: int,
        filter: params.CrmItemPaymentDeliveryListFilter | OtherKeys,
        order: params.CrmItemPaymentDeliveryListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmItemPaymentDelivery]]:
        """Get Delivery Item List by Specific Payment.

        ``crm.item.payment.delivery.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html

        Args:
            payment_id (int):
            filter (CrmItemPaymentDeliveryListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemPaymentDeliveryListFilter``.
            order (CrmItemPaymentDeliveryListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmItemPaymentDeliveryListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_DELIVERY_LIST,
            {"paymentId": payment_id, "filter": filter, "order": order},
            extra,
        )

    def setDelivery(
        self, *, id: int, delivery_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Reassign Delivery Position to Another Document.

        ``crm.item.payment.delivery.setDelivery``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html

        Args:
            id (int): Id of the record.
            delivery_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_DELIVERY_SETDELIVERY, {"id": id, "deliveryId": delivery_id}, extra
        )


class CrmItemPaymentProductMethods(SyncNamespace):
    """``crm.item.payment.product``."""

    __slots__ = ()
    _name = "crm.item.payment.product"

    def add(
        self,
        *,
        payment_id: int,
        row_id: int,
        quantity: float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Adding a Product Item to Payment.

        ``crm.item.payment.product.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html

        Args:
            payment_id (int):
            row_id (int):
            quantity (float | Decimal): Quantity.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_PRODUCT_ADD,
            {"paymentId": payment_id, "rowId": row_id, "quantity": quantity},
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove Product Item from Payment.

        ``crm.item.payment.product.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(PAYMENT_PRODUCT_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        payment_id: int,
        filter: params.CrmItemPaymentProductListFilter | OtherKeys,
        order: params.CrmItemPaymentProductListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmItemPaymentProduct]:
        """Get a List of Payment Product Items.

        ``crm.item.payment.product.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html

        Args:
            payment_id (int):
            filter (CrmItemPaymentProductListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemPaymentProductListFilter``.
            order (CrmItemPaymentProductListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmItemPaymentProductListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_PRODUCT_LIST, {"paymentId": payment_id, "filter": filter, "order": order}, extra
        )

    def setQuantity(
        self, *, id: int, quantity: float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Change Product Quantity.

        ``crm.item.payment.product.setQuantity``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html

        Args:
            id (int): Id of the record.
            quantity (float | Decimal): Quantity.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_PRODUCT_SETQUANTITY, {"id": id, "quantity": quantity}, extra
        )


class AsyncCrmItemPaymentProductMethods(AsyncNamespace):
    """``crm.item.payment.product``."""

    __slots__ = ()
    _name = "crm.item.payment.product"

    def add(
        self,
        *,
        payment_id: int,
        row_id: int,
        quantity: float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Adding a Product Item to Payment.

        ``crm.item.payment.product.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html

        Args:
            payment_id (int):
            row_id (int):
            quantity (float | Decimal): Quantity.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_PRODUCT_ADD,
            {"paymentId": payment_id, "rowId": row_id, "quantity": quantity},
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove Product Item from Payment.

        ``crm.item.payment.product.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter {id}
        """
        return self._client._invoke(PAYMENT_PRODUCT_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        payment_id: int,
        filter: params.CrmItemPaymentProductListFilter | OtherKeys,
        order: params.CrmItemPaymentProductListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmItemPaymentProduct]]:
        """Get a List of Payment Product Items.

        ``crm.item.payment.product.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html

        Args:
            payment_id (int):
            filter (CrmItemPaymentProductListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemPaymentProductListFilter``.
            order (CrmItemPaymentProductListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmItemPaymentProductListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payment has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_PRODUCT_LIST, {"paymentId": payment_id, "filter": filter, "order": order}, extra
        )

    def setQuantity(
        self, *, id: int, quantity: float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Change Product Quantity.

        ``crm.item.payment.product.setQuantity``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html

        Args:
            id (int): Id of the record.
            quantity (float | Decimal): Quantity.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Payable item has not been found
                ``0``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            PAYMENT_PRODUCT_SETQUANTITY, {"id": id, "quantity": quantity}, extra
        )


class CrmItemProductrowMethods(SyncNamespace):
    """``crm.item.productrow``."""

    __slots__ = ()
    _name = "crm.item.productrow"

    def add(
        self, *, fields: params.CrmItemProductrowAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CrmItemProductrowAddResult:
        """Add Product Row to CRM Object.

        ``crm.item.productrow.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html

        Args:
            fields (CrmItemProductrowAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmItemProductrowAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``: Owner was not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Product Row from CRM Object.

        ``crm.item.productrow.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Item not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmItemProductrowFieldsResult:
        """Get the List of Fields for Product Rows.

        ``crm.item.productrow.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: some error
        """
        return self._client._invoke(PRODUCTROW_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmItemProductrowGetResult:
        """Get Information About a Product Item by Id.

        ``crm.item.productrow.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Item not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_GET, {"id": id}, extra)

    def getAvailableForPayment(
        self, *, owner_id: int, owner_type: str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmItemProductrowGetAvailableForPaymentResult:
        """Get Unpaid Product Rows of CRM Object.

        ``crm.item.productrow.getAvailableForPayment``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html

        Args:
            owner_id (int): Id of the owner.
            owner_type (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            PRODUCTROW_GETAVAILABLEFORPAYMENT, {"ownerId": owner_id, "ownerType": owner_type}, extra
        )

    def list(
        self,
        *,
        filter: params.CrmItemProductrowListFilter | OtherKeys,
        order: params.CrmItemProductrowListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmItemProductrow]:
        """Get Product Rows of the CRM Object.

        ``crm.item.productrow.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html

        Args:
            filter (CrmItemProductrowListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemProductrowListFilter``.
            order (CrmItemProductrowListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmItemProductrowListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._list(
            PRODUCTROW_LIST, {"filter": filter, "order": order, "start": start}, extra
        )

    def set(
        self,
        *,
        owner_id: int,
        owner_type: str,
        product_rows: Sequence[params.CrmItemProductrowSetProductRowsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemProductrowSetResult:
        """Save Product Row of CRM Object.

        ``crm.item.productrow.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html

        Args:
            owner_id (int): Id of the owner.
            owner_type (str):
            product_rows (Sequence[CrmItemProductrowSetProductRowsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``: Owner was not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            PRODUCTROW_SET,
            {"ownerId": owner_id, "ownerType": owner_type, "productRows": product_rows},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmItemProductrowUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmItemProductrowUpdateResult:
        """Update the Product Row of a CRM Object.

        ``crm.item.productrow.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmItemProductrowUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmItemProductrowUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Item not found
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmItemProductrowMethods(AsyncNamespace):
    """``crm.item.productrow``."""

    __slots__ = ()
    _name = "crm.item.productrow"

    def add(
        self, *, fields: params.CrmItemProductrowAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmItemProductrowAddResult]:
        """Add Product Row to CRM Object.

        ``crm.item.productrow.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html

        Args:
            fields (CrmItemProductrowAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmItemProductrowAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``: Owner was not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Product Row from CRM Object.

        ``crm.item.productrow.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Item not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmItemProductrowFieldsResult]:
        """Get the List of Fields for Product Rows.

        ``crm.item.productrow.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: some error
        """
        return self._client._invoke(PRODUCTROW_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmItemProductrowGetResult]:
        """Get Information About a Product Item by Id.

        ``crm.item.productrow.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Item not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_GET, {"id": id}, extra)

    def getAvailableForPayment(
        self, *, owner_id: int, owner_type: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmItemProductrowGetAvailableForPaymentResult]:
        """Get Unpaid Product Rows of CRM Object.

        ``crm.item.productrow.getAvailableForPayment``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html

        Args:
            owner_id (int): Id of the owner.
            owner_type (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            PRODUCTROW_GETAVAILABLEFORPAYMENT, {"ownerId": owner_id, "ownerType": owner_type}, extra
        )

    def list(
        self,
        *,
        filter: params.CrmItemProductrowListFilter | OtherKeys,
        order: params.CrmItemProductrowListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmItemProductrow]:
        """Get Product Rows of the CRM Object.

        ``crm.item.productrow.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html

        Args:
            filter (CrmItemProductrowListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmItemProductrowListFilter``.
            order (CrmItemProductrowListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmItemProductrowListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._list(
            PRODUCTROW_LIST, {"filter": filter, "order": order, "start": start}, extra
        )

    def set(
        self,
        *,
        owner_id: int,
        owner_type: str,
        product_rows: Sequence[params.CrmItemProductrowSetProductRowsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemProductrowSetResult]:
        """Save Product Row of CRM Object.

        ``crm.item.productrow.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html

        Args:
            owner_id (int): Id of the owner.
            owner_type (str):
            product_rows (Sequence[CrmItemProductrowSetProductRowsItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``: Owner was not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            PRODUCTROW_SET,
            {"ownerId": owner_id, "ownerType": owner_type, "productRows": product_rows},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmItemProductrowUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmItemProductrowUpdateResult]:
        """Update the Product Row of a CRM Object.

        ``crm.item.productrow.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmItemProductrowUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmItemProductrowUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ENTITY_TYPE_NOT_SUPPORTED``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Item not found
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(PRODUCTROW_UPDATE, {"id": id, "fields": fields}, extra)
