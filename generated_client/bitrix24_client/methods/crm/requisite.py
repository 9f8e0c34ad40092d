"""Methods of ``crm.requisite``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import requisite as models
    from ...params.crm import requisite as params
else:
    models = lazy_module("...models.crm.requisite", __package__)

ADD = Method("crm.requisite.add", _k.INTEGER, keys={"fields": ("CrmRequisiteAddFields",)})
DELETE = Method("crm.requisite.delete", _k.BOOLEAN)
FIELDS = Method(
    "crm.requisite.fields", _k.Nested(lambda: models.CrmRequisiteFieldsResult), safe=True
)
GET = Method("crm.requisite.get", _k.Nested(lambda: models.CrmRequisite), safe=True)
LIST = list_method(
    "crm.requisite.list",
    _k.Nested(lambda: models.CrmRequisite),
    Pagination(id_field="ID"),
    some_keys={"filter": ("CrmRequisiteListFilter",), "order": ("CrmRequisiteListOrder",)},
)
UPDATE = Method("crm.requisite.update", _k.BOOLEAN, keys={"fields": ("CrmRequisiteUpdateFields",)})
BANKDETAIL_ADD = Method(
    "crm.requisite.bankdetail.add",
    _k.INTEGER,
    keys={"fields": ("CrmRequisiteBankdetailAddFields",)},
)
BANKDETAIL_DELETE = Method("crm.requisite.bankdetail.delete", _k.BOOLEAN)
BANKDETAIL_FIELDS = Method(
    "crm.requisite.bankdetail.fields",
    _k.Nested(lambda: models.CrmRequisiteBankdetailFieldsResult),
    safe=True,
)
BANKDETAIL_GET = Method(
    "crm.requisite.bankdetail.get", _k.Nested(lambda: models.CrmRequisiteBankdetail), safe=True
)
BANKDETAIL_LIST = list_method(
    "crm.requisite.bankdetail.list",
    _k.Nested(lambda: models.CrmRequisiteBankdetail),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "filter": ("CrmRequisiteBankdetailListFilter",),
        "order": ("CrmRequisiteBankdetailListOrder",),
    },
)
BANKDETAIL_UPDATE = Method(
    "crm.requisite.bankdetail.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmRequisiteBankdetailUpdateFields",)},
)
LINK_FIELDS = Method(
    "crm.requisite.link.fields", _k.Nested(lambda: models.CrmRequisiteLinkFieldsResult), safe=True
)
LINK_GET = Method("crm.requisite.link.get", _k.Nested(lambda: models.CrmRequisiteLink), safe=True)
LINK_LIST = list_method(
    "crm.requisite.link.list",
    _k.Nested(lambda: models.CrmRequisiteLink),
    Pagination(),
    some_keys={"filter": ("CrmRequisiteLinkListFilter",), "order": ("CrmRequisiteLinkListOrder",)},
)
LINK_REGISTER = Method(
    "crm.requisite.link.register", _k.BOOLEAN, keys={"fields": ("CrmRequisiteLinkRegisterFields",)}
)
LINK_UNREGISTER = Method("crm.requisite.link.unregister", _k.BOOLEAN)
PRESET_ADD = Method(
    "crm.requisite.preset.add", _k.INTEGER, keys={"fields": ("CrmRequisitePresetAddFields",)}
)
PRESET_COUNTRIES = Method(
    "crm.requisite.preset.countries",
    _k.ListOf(_k.Nested(lambda: models.CrmRequisitePresetCountriesResultItem)),
    safe=True,
)
PRESET_DELETE = Method("crm.requisite.preset.delete", _k.BOOLEAN)
PRESET_FIELDS = Method(
    "crm.requisite.preset.fields",
    _k.Nested(lambda: models.CrmRequisitePresetFieldsResult),
    safe=True,
)
PRESET_GET = Method(
    "crm.requisite.preset.get", _k.Nested(lambda: models.CrmRequisitePreset), safe=True
)
PRESET_LIST = list_method(
    "crm.requisite.preset.list",
    _k.Nested(lambda: models.CrmRequisitePreset),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "filter": ("CrmRequisitePresetListFilter",),
        "order": ("CrmRequisitePresetListOrder",),
    },
)
PRESET_UPDATE = Method(
    "crm.requisite.preset.update", _k.BOOLEAN, keys={"fields": ("CrmRequisitePresetUpdateFields",)}
)
PRESET_FIELD_ADD = Method(
    "crm.requisite.preset.field.add",
    _k.INTEGER,
    keys={"fields": ("CrmRequisitePresetFieldAddFields",)},
    some_keys={"preset": ("CrmRequisitePresetFieldAddPreset",)},
)
PRESET_FIELD_AVAILABLETOADD = Method(
    "crm.requisite.preset.field.availabletoadd",
    _k.ListOf(_k.STRING),
    safe=True,
    some_keys={"preset": ("CrmRequisitePresetFieldAvailabletoaddPreset",)},
)
PRESET_FIELD_DELETE = Method(
    "crm.requisite.preset.field.delete",
    _k.BOOLEAN,
    some_keys={"preset": ("CrmRequisitePresetFieldDeletePreset",)},
)
PRESET_FIELD_FIELDS = Method(
    "crm.requisite.preset.field.fields",
    _k.Nested(lambda: models.CrmRequisitePresetFieldFieldsResult),
    safe=True,
)
PRESET_FIELD_GET = Method(
    "crm.requisite.preset.field.get",
    _k.Nested(lambda: models.CrmRequisitePresetField),
    safe=True,
    some_keys={"preset": ("CrmRequisitePresetFieldGetPreset",)},
)
PRESET_FIELD_LIST = Method(
    "crm.requisite.preset.field.list",
    _k.ListOf(_k.Nested(lambda: models.CrmRequisitePresetField)),
    safe=True,
    some_keys={"preset": ("CrmRequisitePresetFieldListPreset",)},
)
PRESET_FIELD_UPDATE = Method(
    "crm.requisite.preset.field.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmRequisitePresetFieldUpdateFields",)},
    some_keys={"preset": ("CrmRequisitePresetFieldUpdatePreset",)},
)
USERFIELD_ADD = Method(
    "crm.requisite.userfield.add", _k.INTEGER, keys={"fields": ("CrmRequisiteUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.requisite.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "crm.requisite.userfield.get", _k.Nested(lambda: models.CrmRequisiteUserfield), safe=True
)
USERFIELD_LIST = list_method(
    "crm.requisite.userfield.list",
    _k.Nested(lambda: models.CrmRequisiteUserfield),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "order": ("CrmRequisiteUserfieldListOrder",),
        "filter": ("CrmRequisiteUserfieldListFilter",),
    },
)
USERFIELD_UPDATE = Method(
    "crm.requisite.userfield.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmRequisiteUserfieldUpdateFields",)},
)


class CrmRequisiteMethods(SyncNamespace):
    """``crm.requisite``."""

    __slots__ = ()
    _name = "crm.requisite"

    @builtins.property
    def bankdetail(self) -> CrmRequisiteBankdetailMethods:
        return CrmRequisiteBankdetailMethods(self._client)

    @builtins.property
    def link(self) -> CrmRequisiteLinkMethods:
        return CrmRequisiteLinkMethods(self._client)

    @builtins.property
    def preset(self) -> CrmRequisitePresetMethods:
        return CrmRequisitePresetMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmRequisiteUserfieldMethods:
        return CrmRequisiteUserfieldMethods(self._client)

    def add(
        self,
        *,
        fields: params.CrmRequisiteAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Requisite.

        ``crm.requisite.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html

        Args:
            fields (CrmRequisiteAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmRequisiteAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_TYPE_ID is not defined or invalid.
                (no code): ENTITY_ID is not defined or invalid.
                (no code): PRESET_ID is not defined or invalid.
                (no code): Entity not found.
                (no code): Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Requisite and Related Objects.

        ``crm.requisite.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Requisite with ID '57' is not found
                (no code): ID is not defined or invalid.
                (no code): Access denied.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmRequisiteFieldsResult:
        """Get CRM Requisite Fields.

        ``crm.requisite.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmRequisite:
        """Get Requisite by ID.

        ``crm.requisite.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Requisite with ID '27' is not found
                (no code): Access denied.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisiteListFilter | OtherKeys | None = None,
        order: params.CrmRequisiteListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmRequisite]:
        """Get a List of Requisites by Filter.

        ``crm.requisite.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisiteListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteListFilter``.
            order (CrmRequisiteListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CrmRequisiteListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmRequisiteUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Requisite.

        ``crm.requisite.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmRequisiteUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisiteUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Requisite with ID '57' is not found
                (no code): ID is not defined or invalid.
                (no code): ENTITY_TYPE_ID is not defined or invalid.
                (no code): ENTITY_ID is not defined or invalid.
                (no code): PRESET_ID is not defined or invalid.
                (no code): Access denied.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmRequisiteMethods(AsyncNamespace):
    """``crm.requisite``."""

    __slots__ = ()
    _name = "crm.requisite"

    @builtins.property
    def bankdetail(self) -> AsyncCrmRequisiteBankdetailMethods:
        return AsyncCrmRequisiteBankdetailMethods(self._client)

    @builtins.property
    def link(self) -> AsyncCrmRequisiteLinkMethods:
        return AsyncCrmRequisiteLinkMethods(self._client)

    @builtins.property
    def preset(self) -> AsyncCrmRequisitePresetMethods:
        return AsyncCrmRequisitePresetMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmRequisiteUserfieldMethods:
        return AsyncCrmRequisiteUserfieldMethods(self._client)

    def add(
        self,
        *,
        fields: params.CrmRequisiteAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Requisite.

        ``crm.requisite.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-add.html

        Args:
            fields (CrmRequisiteAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmRequisiteAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_TYPE_ID is not defined or invalid.
                (no code): ENTITY_ID is not defined or invalid.
                (no code): PRESET_ID is not defined or invalid.
                (no code): Entity not found.
                (no code): Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Requisite and Related Objects.

        ``crm.requisite.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Requisite with ID '57' is not found
                (no code): ID is not defined or invalid.
                (no code): Access denied.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisiteFieldsResult]:
        """Get CRM Requisite Fields.

        ``crm.requisite.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisite]:
        """Get Requisite by ID.

        ``crm.requisite.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Requisite with ID '27' is not found
                (no code): Access denied.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisiteListFilter | OtherKeys | None = None,
        order: params.CrmRequisiteListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmRequisite]:
        """Get a List of Requisites by Filter.

        ``crm.requisite.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisiteListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteListFilter``.
            order (CrmRequisiteListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CrmRequisiteListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmRequisiteUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Requisite.

        ``crm.requisite.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/universal/crm-requisite-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmRequisiteUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisiteUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Requisite with ID '57' is not found
                (no code): ID is not defined or invalid.
                (no code): ENTITY_TYPE_ID is not defined or invalid.
                (no code): ENTITY_ID is not defined or invalid.
                (no code): PRESET_ID is not defined or invalid.
                (no code): Access denied.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CrmRequisiteBankdetailMethods(SyncNamespace):
    """``crm.requisite.bankdetail``."""

    __slots__ = ()
    _name = "crm.requisite.bankdetail"

    def add(
        self,
        *,
        fields: params.CrmRequisiteBankdetailAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Bank Detail.

        ``crm.requisite.bankdetail.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html

        Args:
            fields (CrmRequisiteBankdetailAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisiteBankdetailAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Bank Detail.

        ``crm.requisite.bankdetail.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): The RequisiteBankDetail with ID '357' is not found
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisiteBankdetailFieldsResult:
        """Get Description of Bank Details Fields.

        ``crm.requisite.bankdetail.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
        """
        return self._client._invoke(BANKDETAIL_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisiteBankdetail:
        """Get Bank Details by Id.

        ``crm.requisite.bankdetail.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): The RequisiteBankDetail with ID '357' is not found
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisiteBankdetailListFilter | OtherKeys | None = None,
        order: params.CrmRequisiteBankdetailListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmRequisiteBankdetail]:
        """Get a List of Bank Details by Filter.

        ``crm.requisite.bankdetail.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisiteBankdetailListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteBankdetailListFilter``.
            order (CrmRequisiteBankdetailListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmRequisiteBankdetailListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            BANKDETAIL_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmRequisiteBankdetailUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Bank Details.

        ``crm.requisite.bankdetail.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmRequisiteBankdetailUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisiteBankdetailUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): The Requisite with ID '357' is not found
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmRequisiteBankdetailMethods(AsyncNamespace):
    """``crm.requisite.bankdetail``."""

    __slots__ = ()
    _name = "crm.requisite.bankdetail"

    def add(
        self,
        *,
        fields: params.CrmRequisiteBankdetailAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Bank Detail.

        ``crm.requisite.bankdetail.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html

        Args:
            fields (CrmRequisiteBankdetailAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisiteBankdetailAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Bank Detail.

        ``crm.requisite.bankdetail.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): The RequisiteBankDetail with ID '357' is not found
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisiteBankdetailFieldsResult]:
        """Get Description of Bank Details Fields.

        ``crm.requisite.bankdetail.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
        """
        return self._client._invoke(BANKDETAIL_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisiteBankdetail]:
        """Get Bank Details by Id.

        ``crm.requisite.bankdetail.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): The RequisiteBankDetail with ID '357' is not found
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisiteBankdetailListFilter | OtherKeys | None = None,
        order: params.CrmRequisiteBankdetailListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmRequisiteBankdetail]:
        """Get a List of Bank Details by Filter.

        ``crm.requisite.bankdetail.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisiteBankdetailListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteBankdetailListFilter``.
            order (CrmRequisiteBankdetailListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmRequisiteBankdetailListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            BANKDETAIL_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmRequisiteBankdetailUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Bank Details.

        ``crm.requisite.bankdetail.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmRequisiteBankdetailUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisiteBankdetailUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): The Requisite with ID '357' is not found
                (no code): Access denied
        """
        return self._client._invoke(BANKDETAIL_UPDATE, {"id": id, "fields": fields}, extra)


class CrmRequisiteLinkMethods(SyncNamespace):
    """``crm.requisite.link``."""

    __slots__ = ()
    _name = "crm.requisite.link"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisiteLinkFieldsResult:
        """Get Description of CRM Requisite Link Fields.

        ``crm.requisite.link.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return self._client._invoke(LINK_FIELDS, {}, extra)

    def get(
        self, *, entity_type_id: int, entity_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisiteLink:
        """Get the Link of the Requisite with the Object.

        ``crm.requisite.link.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                (no code): entityTypeId is not defined or invalid
                (no code): entityId is not defined or invalid
                (no code): Not found
                (no code): Access denied
        """
        return self._client._invoke(
            LINK_GET, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisiteLinkListFilter | OtherKeys | None = None,
        order: params.CrmRequisiteLinkListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmRequisiteLink]:
        """Get a List of Links for Requisites.

        ``crm.requisite.link.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisiteLinkListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteLinkListFilter``.
            order (CrmRequisiteLinkListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmRequisiteLinkListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            LINK_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def register(
        self,
        *,
        fields: params.CrmRequisiteLinkRegisterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register Requisite Link with Object.

        ``crm.requisite.link.register``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html

        Args:
            fields (CrmRequisiteLinkRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmRequisiteLinkRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): REQUISITE_ID is not defined or invalid
                (no code): BANK_DETAIL_ID is not defined or invalid
                (no code): MC_REQUISITE_ID is not defined or invalid
                (no code): MC_BANK_DETAIL_ID is not defined or invalid
                (no code): The Requisite with ID '60' is not found
                (no code): The Requisite with ID '60' is not assigned to Company with ID '5'
                (no code): The BankDetail with ID '24' is not found
                (no code): The BankDetail with ID '24' is not assigned to Requisite with ID '60'
                (no code): The Requisite of your company with ID '2' is not found
                (no code): The Requisite with ID '2' is not assigned to your company with ID '3010'
                (no code): The BankDetail of your company with ID '2' is not found
                (no code): The BankDetail of your company with ID '2' is not assigned to Requisite
                    of your company with ID '2'
        """
        return self._client._invoke(LINK_REGISTER, {"fields": fields}, extra)

    def unregister(
        self, *, entity_type_id: int, entity_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Unlink Requisite from Object.

        ``crm.requisite.link.unregister``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                (no code): entityTypeId is not defined or invalid
                (no code): entityId is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(
            LINK_UNREGISTER, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra
        )


class AsyncCrmRequisiteLinkMethods(AsyncNamespace):
    """``crm.requisite.link``."""

    __slots__ = ()
    _name = "crm.requisite.link"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisiteLinkFieldsResult]:
        """Get Description of CRM Requisite Link Fields.

        ``crm.requisite.link.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-fields.html
        """
        return self._client._invoke(LINK_FIELDS, {}, extra)

    def get(
        self, *, entity_type_id: int, entity_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisiteLink]:
        """Get the Link of the Requisite with the Object.

        ``crm.requisite.link.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                (no code): entityTypeId is not defined or invalid
                (no code): entityId is not defined or invalid
                (no code): Not found
                (no code): Access denied
        """
        return self._client._invoke(
            LINK_GET, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisiteLinkListFilter | OtherKeys | None = None,
        order: params.CrmRequisiteLinkListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmRequisiteLink]:
        """Get a List of Links for Requisites.

        ``crm.requisite.link.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisiteLinkListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteLinkListFilter``.
            order (CrmRequisiteLinkListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmRequisiteLinkListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            LINK_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def register(
        self,
        *,
        fields: params.CrmRequisiteLinkRegisterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register Requisite Link with Object.

        ``crm.requisite.link.register``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-register.html

        Args:
            fields (CrmRequisiteLinkRegisterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmRequisiteLinkRegisterFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): REQUISITE_ID is not defined or invalid
                (no code): BANK_DETAIL_ID is not defined or invalid
                (no code): MC_REQUISITE_ID is not defined or invalid
                (no code): MC_BANK_DETAIL_ID is not defined or invalid
                (no code): The Requisite with ID '60' is not found
                (no code): The Requisite with ID '60' is not assigned to Company with ID '5'
                (no code): The BankDetail with ID '24' is not found
                (no code): The BankDetail with ID '24' is not assigned to Requisite with ID '60'
                (no code): The Requisite of your company with ID '2' is not found
                (no code): The Requisite with ID '2' is not assigned to your company with ID '3010'
                (no code): The BankDetail of your company with ID '2' is not found
                (no code): The BankDetail of your company with ID '2' is not assigned to Requisite
                    of your company with ID '2'
        """
        return self._client._invoke(LINK_REGISTER, {"fields": fields}, extra)

    def unregister(
        self, *, entity_type_id: int, entity_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Unlink Requisite from Object.

        ``crm.requisite.link.unregister``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/links/crm-requisite-link-unregister.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                (no code): entityTypeId is not defined or invalid
                (no code): entityId is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(
            LINK_UNREGISTER, {"entityTypeId": entity_type_id, "entityId": entity_id}, extra
        )


class CrmRequisitePresetMethods(SyncNamespace):
    """``crm.requisite.preset``."""

    __slots__ = ()
    _name = "crm.requisite.preset"

    @builtins.property
    def field(self) -> CrmRequisitePresetFieldMethods:
        return CrmRequisitePresetFieldMethods(self._client)

    def add(
        self, *, fields: params.CrmRequisitePresetAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Template.

        ``crm.requisite.preset.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html

        Args:
            fields (CrmRequisitePresetAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisitePresetAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(PRESET_ADD, {"fields": fields}, extra)

    def countries(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmRequisitePresetCountriesResultItem]:
        """Get a List of Countries for the Template.

        ``crm.requisite.preset.countries``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
        """
        return self._client._invoke(PRESET_COUNTRIES, {}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Company Details Template.

        ``crm.requisite.preset.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '347' is not found
                (no code): You cannot delete the template because requisites have already been
                    created for it
                (no code): Access denied
        """
        return self._client._invoke(PRESET_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisitePresetFieldsResult:
        """Get Description of the Fields of the Requisite Template.

        ``crm.requisite.preset.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
        """
        return self._client._invoke(PRESET_FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmRequisitePreset:
        """Get Requisite Template Fields by ID.

        ``crm.requisite.preset.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '347' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisitePresetListFilter | OtherKeys | None = None,
        order: params.CrmRequisitePresetListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmRequisitePreset]:
        """Get a List of Requisites Templates by Filter.

        ``crm.requisite.preset.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisitePresetListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisitePresetListFilter``.
            order (CrmRequisitePresetListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmRequisitePresetListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            PRESET_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.CrmRequisitePresetUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Requisite Template.

        ``crm.requisite.preset.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmRequisitePresetUpdateFields): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisitePresetUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '347' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmRequisitePresetMethods(AsyncNamespace):
    """``crm.requisite.preset``."""

    __slots__ = ()
    _name = "crm.requisite.preset"

    @builtins.property
    def field(self) -> AsyncCrmRequisitePresetFieldMethods:
        return AsyncCrmRequisitePresetFieldMethods(self._client)

    def add(
        self, *, fields: params.CrmRequisitePresetAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Template.

        ``crm.requisite.preset.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html

        Args:
            fields (CrmRequisitePresetAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisitePresetAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(PRESET_ADD, {"fields": fields}, extra)

    def countries(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmRequisitePresetCountriesResultItem]]:
        """Get a List of Countries for the Template.

        ``crm.requisite.preset.countries``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
        """
        return self._client._invoke(PRESET_COUNTRIES, {}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Company Details Template.

        ``crm.requisite.preset.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '347' is not found
                (no code): You cannot delete the template because requisites have already been
                    created for it
                (no code): Access denied
        """
        return self._client._invoke(PRESET_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisitePresetFieldsResult]:
        """Get Description of the Fields of the Requisite Template.

        ``crm.requisite.preset.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
        """
        return self._client._invoke(PRESET_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisitePreset]:
        """Get Requisite Template Fields by ID.

        ``crm.requisite.preset.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '347' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmRequisitePresetListFilter | OtherKeys | None = None,
        order: params.CrmRequisitePresetListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmRequisitePreset]:
        """Get a List of Requisites Templates by Filter.

        ``crm.requisite.preset.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmRequisitePresetListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisitePresetListFilter``.
            order (CrmRequisitePresetListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmRequisitePresetListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            PRESET_LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.CrmRequisitePresetUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Requisite Template.

        ``crm.requisite.preset.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmRequisitePresetUpdateFields): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisitePresetUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '347' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_UPDATE, {"id": id, "fields": fields}, extra)


class CrmRequisitePresetFieldMethods(SyncNamespace):
    """``crm.requisite.preset.field``."""

    __slots__ = ()
    _name = "crm.requisite.preset.field"

    def add(
        self,
        *,
        preset: params.CrmRequisitePresetFieldAddPreset | Mapping[str, Any],
        fields: params.CrmRequisitePresetFieldAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a Custom Field to the CRM Requisite Template.

        ``crm.requisite.preset.field.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html

        Args:
            preset (CrmRequisitePresetFieldAddPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldAddPreset``.
            fields (CrmRequisitePresetFieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The field 'RQ_NAME' can not be added
                (no code): The Preset with ID '27' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_ADD, {"preset": preset, "fields": fields}, extra)

    def availabletoadd(
        self,
        *,
        preset: params.CrmRequisitePresetFieldAvailabletoaddPreset | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Get Fields Available for Addition to the Requisite Template.

        ``crm.requisite.preset.field.availabletoadd``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html

        Args:
            preset (CrmRequisitePresetFieldAvailabletoaddPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldAvailabletoaddPreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Template not found
        """
        return self._client._invoke(PRESET_FIELD_AVAILABLETOADD, {"preset": preset}, extra)

    def delete(
        self,
        *,
        preset: params.CrmRequisitePresetFieldDeletePreset | Mapping[str, Any],
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Custom Field from CRM Requisite Template.

        ``crm.requisite.preset.field.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html

        Args:
            id (int): Id of the record to delete.
            preset (CrmRequisitePresetFieldDeletePreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldDeletePreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The PresetField with ID '27' is not found
                (no code): The Preset with ID '1' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_DELETE, {"id": id, "preset": preset}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisitePresetFieldFieldsResult:
        """Get Description of Custom Fields for the Requisite Template.

        ``crm.requisite.preset.field.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
        """
        return self._client._invoke(PRESET_FIELD_FIELDS, {}, extra)

    def get(
        self,
        *,
        preset: params.CrmRequisitePresetFieldGetPreset | Mapping[str, Any],
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmRequisitePresetField:
        """Get Custom Field of Requisite Template by ID.

        ``crm.requisite.preset.field.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html

        Args:
            id (int): Id of the record to read.
            preset (CrmRequisitePresetFieldGetPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldGetPreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The PresetField with ID '1' is not found
                (no code): The Preset with ID '27' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_GET, {"id": id, "preset": preset}, extra)

    def list(
        self,
        *,
        preset: params.CrmRequisitePresetFieldListPreset | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmRequisitePresetField]:
        """Get a List of All Customizable Fields for a Specified CRM Requisites Template.

        ``crm.requisite.preset.field.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html

        Args:
            preset (CrmRequisitePresetFieldListPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldListPreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '27' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_LIST, {"preset": preset}, extra)

    def update(
        self,
        *,
        preset: params.CrmRequisitePresetFieldUpdatePreset | Mapping[str, Any],
        fields: params.CrmRequisitePresetFieldUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Custom Field of a Given Requisite Template.

        ``crm.requisite.preset.field.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html

        Args:
            id (int): Id of the record to change.
            preset (CrmRequisitePresetFieldUpdatePreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldUpdatePreset``.
            fields (CrmRequisitePresetFieldUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The PresetField with ID '1' is not found
                (no code): The Preset with ID '27' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(
            PRESET_FIELD_UPDATE, {"id": id, "preset": preset, "fields": fields}, extra
        )


class AsyncCrmRequisitePresetFieldMethods(AsyncNamespace):
    """``crm.requisite.preset.field``."""

    __slots__ = ()
    _name = "crm.requisite.preset.field"

    def add(
        self,
        *,
        preset: params.CrmRequisitePresetFieldAddPreset | Mapping[str, Any],
        fields: params.CrmRequisitePresetFieldAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a Custom Field to the CRM Requisite Template.

        ``crm.requisite.preset.field.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html

        Args:
            preset (CrmRequisitePresetFieldAddPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldAddPreset``.
            fields (CrmRequisitePresetFieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The field 'RQ_NAME' can not be added
                (no code): The Preset with ID '27' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_ADD, {"preset": preset, "fields": fields}, extra)

    def availabletoadd(
        self,
        *,
        preset: params.CrmRequisitePresetFieldAvailabletoaddPreset | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Get Fields Available for Addition to the Requisite Template.

        ``crm.requisite.preset.field.availabletoadd``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html

        Args:
            preset (CrmRequisitePresetFieldAvailabletoaddPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldAvailabletoaddPreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Template not found
        """
        return self._client._invoke(PRESET_FIELD_AVAILABLETOADD, {"preset": preset}, extra)

    def delete(
        self,
        *,
        preset: params.CrmRequisitePresetFieldDeletePreset | Mapping[str, Any],
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Custom Field from CRM Requisite Template.

        ``crm.requisite.preset.field.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html

        Args:
            id (int): Id of the record to delete.
            preset (CrmRequisitePresetFieldDeletePreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldDeletePreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The PresetField with ID '27' is not found
                (no code): The Preset with ID '1' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_DELETE, {"id": id, "preset": preset}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisitePresetFieldFieldsResult]:
        """Get Description of Custom Fields for the Requisite Template.

        ``crm.requisite.preset.field.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
        """
        return self._client._invoke(PRESET_FIELD_FIELDS, {}, extra)

    def get(
        self,
        *,
        preset: params.CrmRequisitePresetFieldGetPreset | Mapping[str, Any],
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmRequisitePresetField]:
        """Get Custom Field of Requisite Template by ID.

        ``crm.requisite.preset.field.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html

        Args:
            id (int): Id of the record to read.
            preset (CrmRequisitePresetFieldGetPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldGetPreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The PresetField with ID '1' is not found
                (no code): The Preset with ID '27' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_GET, {"id": id, "preset": preset}, extra)

    def list(
        self,
        *,
        preset: params.CrmRequisitePresetFieldListPreset | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmRequisitePresetField]]:
        """Get a List of All Customizable Fields for a Specified CRM Requisites Template.

        ``crm.requisite.preset.field.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html

        Args:
            preset (CrmRequisitePresetFieldListPreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldListPreset``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The Preset with ID '27' is not found
                (no code): Access denied
        """
        return self._client._invoke(PRESET_FIELD_LIST, {"preset": preset}, extra)

    def update(
        self,
        *,
        preset: params.CrmRequisitePresetFieldUpdatePreset | Mapping[str, Any],
        fields: params.CrmRequisitePresetFieldUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Custom Field of a Given Requisite Template.

        ``crm.requisite.preset.field.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html

        Args:
            id (int): Id of the record to change.
            preset (CrmRequisitePresetFieldUpdatePreset | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldUpdatePreset``.
            fields (CrmRequisitePresetFieldUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisitePresetFieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The PresetField with ID '1' is not found
                (no code): The Preset with ID '27' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
        """
        return self._client._invoke(
            PRESET_FIELD_UPDATE, {"id": id, "preset": preset, "fields": fields}, extra
        )


class CrmRequisiteUserfieldMethods(SyncNamespace):
    """``crm.requisite.userfield``."""

    __slots__ = ()
    _name = "crm.requisite.userfield"

    def add(
        self,
        *,
        fields: params.CrmRequisiteUserfieldAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Custom Field for Requisite.

        ``crm.requisite.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html

        Args:
            fields (CrmRequisiteUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisiteUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: The field UF_CRM_NEWTECH_V1_STRING for the CRM_REQUISITE object
                    already exists
                (no code): The 'USER_TYPE_ID' field is not found
                (no code): The 'FIELD_NAME' field is not found
                (no code): Access denied
                ``ERROR_CORE``: Fail to create new user field
                ``ERROR_CORE``: Fail to save enumeration field values
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete User Field of Requisite.

        ``crm.requisite.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The entity with ID '235' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_CORE``: Fail to delete user field
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmRequisiteUserfield:
        """Get User Field by ID (crm.requisite).

        ``crm.requisite.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '235' is not found
                (no code): Access denied
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmRequisiteUserfieldListOrder | OtherKeys | None = None,
        filter: params.CrmRequisiteUserfieldListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmRequisiteUserfield]:
        """Get a List of Custom Fields of the Requisite by Filter.

        ``crm.requisite.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html

        Args:
            order (CrmRequisiteUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmRequisiteUserfieldListOrder``.
            filter (CrmRequisiteUserfieldListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteUserfieldListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(USERFIELD_LIST, {"order": order, "filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmRequisiteUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Custom Field of CRM Requisite.

        ``crm.requisite.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmRequisiteUserfieldUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisiteUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Operation is not allowed. Entity ID is not defined
                (no code): The entity with ID '235' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_CORE``: Fail to update user field
                ``ERROR_CORE``: Fail to save enumeration field values
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmRequisiteUserfieldMethods(AsyncNamespace):
    """``crm.requisite.userfield``."""

    __slots__ = ()
    _name = "crm.requisite.userfield"

    def add(
        self,
        *,
        fields: params.CrmRequisiteUserfieldAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Custom Field for Requisite.

        ``crm.requisite.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.html

        Args:
            fields (CrmRequisiteUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmRequisiteUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: The field UF_CRM_NEWTECH_V1_STRING for the CRM_REQUISITE object
                    already exists
                (no code): The 'USER_TYPE_ID' field is not found
                (no code): The 'FIELD_NAME' field is not found
                (no code): Access denied
                ``ERROR_CORE``: Fail to create new user field
                ``ERROR_CORE``: Fail to save enumeration field values
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete User Field of Requisite.

        ``crm.requisite.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The entity with ID '235' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_CORE``: Fail to delete user field
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmRequisiteUserfield]:
        """Get User Field by ID (crm.requisite).

        ``crm.requisite.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID '235' is not found
                (no code): Access denied
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmRequisiteUserfieldListOrder | OtherKeys | None = None,
        filter: params.CrmRequisiteUserfieldListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmRequisiteUserfield]:
        """Get a List of Custom Fields of the Requisite by Filter.

        ``crm.requisite.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-list.html

        Args:
            order (CrmRequisiteUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmRequisiteUserfieldListOrder``.
            filter (CrmRequisiteUserfieldListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmRequisiteUserfieldListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(USERFIELD_LIST, {"order": order, "filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmRequisiteUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Custom Field of CRM Requisite.

        ``crm.requisite.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmRequisiteUserfieldUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.CrmRequisiteUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Operation is not allowed. Entity ID is not defined
                (no code): The entity with ID '235' is not found
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_CORE``: Fail to update user field
                ``ERROR_CORE``: Fail to save enumeration field values
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
