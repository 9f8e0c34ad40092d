"""Methods of ``crm.lead``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import lead as models
    from ...params.crm import lead as params
else:
    models = lazy_module("...models.crm.lead", __package__)

ADD = Method(
    "crm.lead.add",
    _k.INTEGER,
    keys={"fields": ("CrmLeadAddFields",), "params": ("CrmLeadAddParams",)},
    file_form="data",
)
DELETE = Method("crm.lead.delete", _k.BOOLEAN)
FIELDS = Method("crm.lead.fields", _k.Nested(lambda: models.CrmLeadFieldsResult), safe=True)
GET = Method("crm.lead.get", _k.Nested(lambda: models.CrmLead), safe=True)
LIST = list_method(
    "crm.lead.list",
    _k.Nested(lambda: models.CrmLead),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmLeadListFilter",), "order": ("CrmLeadListOrder",)},
)
UPDATE = Method(
    "crm.lead.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmLeadUpdateFields",), "params": ("CrmLeadUpdateParams",)},
    file_form="data",
)
CONTACT_ADD = Method(
    "crm.lead.contact.add", _k.BOOLEAN, keys={"fields": ("CrmLeadContactAddFields",)}
)
CONTACT_DELETE = Method(
    "crm.lead.contact.delete", _k.BOOLEAN, keys={"fields": ("CrmLeadContactDeleteFields",)}
)
CONTACT_FIELDS = Method(
    "crm.lead.contact.fields", _k.Nested(lambda: models.CrmLeadContactFieldsResult), safe=True
)
CONTACT_ITEMS_DELETE = Method("crm.lead.contact.items.delete", _k.BOOLEAN)
CONTACT_ITEMS_GET = Method(
    "crm.lead.contact.items.get",
    _k.ListOf(_k.Nested(lambda: models.CrmLeadContactItems)),
    safe=True,
)
CONTACT_ITEMS_SET = Method(
    "crm.lead.contact.items.set", _k.BOOLEAN, keys={"items": ("CrmLeadContactItemsSetItemsItem",)}
)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.lead.details.configuration.forceCommonScopeForAll",
    _k.BOOLEAN,
    keys={"extras": ("CrmLeadDetailsConfigurationForceCommonScopeForAllExtras",)},
)
DETAILS_CONFIGURATION_GET = Method(
    "crm.lead.details.configuration.get",
    _k.ListOf(_k.Nested(lambda: models.CrmLeadDetailsConfiguration)),
    safe=True,
    keys={"extras": ("CrmLeadDetailsConfigurationGetExtras",)},
)
DETAILS_CONFIGURATION_RESET = Method(
    "crm.lead.details.configuration.reset",
    _k.BOOLEAN,
    keys={"extras": ("CrmLeadDetailsConfigurationResetExtras",)},
)
DETAILS_CONFIGURATION_SET = Method(
    "crm.lead.details.configuration.set",
    _k.BOOLEAN,
    keys={"extras": ("CrmLeadDetailsConfigurationSetExtras",)},
)
PRODUCTROWS_GET = Method(
    "crm.lead.productrows.get", _k.ListOf(_k.Nested(lambda: models.CrmLeadProductrows)), safe=True
)
PRODUCTROWS_SET = Method("crm.lead.productrows.set", _k.BOOLEAN)
USERFIELD_ADD = Method(
    "crm.lead.userfield.add", _k.INTEGER, keys={"fields": ("CrmLeadUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.lead.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "crm.lead.userfield.get", _k.Nested(lambda: models.CrmLeadUserfield), safe=True
)
USERFIELD_LIST = list_method(
    "crm.lead.userfield.list",
    _k.Nested(lambda: models.CrmLeadUserfield),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmLeadUserfieldListFilter",), "order": ("CrmLeadUserfieldListOrder",)},
)
USERFIELD_UPDATE = Method(
    "crm.lead.userfield.update", _k.BOOLEAN, keys={"fields": ("CrmLeadUserfieldUpdateFields",)}
)


class CrmLeadMethods(SyncNamespace):
    """``crm.lead``."""

    __slots__ = ()
    _name = "crm.lead"

    @builtins.property
    def contact(self) -> CrmLeadContactMethods:
        return CrmLeadContactMethods(self._client)

    @builtins.property
    def details(self) -> CrmLeadDetailsMethods:
        return CrmLeadDetailsMethods(self._client)

    @builtins.property
    def productrows(self) -> CrmLeadProductrowsMethods:
        return CrmLeadProductrowsMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmLeadUserfieldMethods:
        return CrmLeadUserfieldMethods(self._client)

    @deprecated("crm.lead.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmLeadAddFields | OtherKeys | None = None,
        params: params.CrmLeadAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Lead.

        Deprecated: use ``crm.item.add``.

        ``crm.lead.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html

        Args:
            fields (CrmLeadAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmLeadAddFields``.
            params (CrmLeadAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmLeadAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.lead.delete is deprecated: use crm.item.delete")
    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Lead.

        Deprecated: use ``crm.item.delete``.

        ``crm.lead.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.lead.fields is deprecated: use crm.item.fields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmLeadFieldsResult:
        """Get CRM Lead Fields.

        Deprecated: use ``crm.item.fields``.

        ``crm.lead.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.lead.get is deprecated: use crm.item.get")
    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.CrmLead:
        """Get Lead by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.lead.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Not found
                (no code): Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.lead.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmLeadListFilter | OtherKeys | None = None,
        order: params.CrmLeadListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmLead]:
        """Get a List of Leads.

        Deprecated: use ``crm.item.list``.

        ``crm.lead.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmLeadListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmLeadListFilter``.
            order (CrmLeadListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmLeadListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.lead.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int,
        fields: params.CrmLeadUpdateFields | OtherKeys | None = None,
        params: params.CrmLeadUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Lead.

        Deprecated: use ``crm.item.update``.

        ``crm.lead.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmLeadUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmLeadUpdateFields``.
            params (CrmLeadUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmLeadUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Not found
                (no code): Access denied
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class AsyncCrmLeadMethods(AsyncNamespace):
    """``crm.lead``."""

    __slots__ = ()
    _name = "crm.lead"

    @builtins.property
    def contact(self) -> AsyncCrmLeadContactMethods:
        return AsyncCrmLeadContactMethods(self._client)

    @builtins.property
    def details(self) -> AsyncCrmLeadDetailsMethods:
        return AsyncCrmLeadDetailsMethods(self._client)

    @builtins.property
    def productrows(self) -> AsyncCrmLeadProductrowsMethods:
        return AsyncCrmLeadProductrowsMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmLeadUserfieldMethods:
        return AsyncCrmLeadUserfieldMethods(self._client)

    @deprecated("crm.lead.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmLeadAddFields | OtherKeys | None = None,
        params: params.CrmLeadAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Lead.

        Deprecated: use ``crm.item.add``.

        ``crm.lead.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-add.html

        Args:
            fields (CrmLeadAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmLeadAddFields``.
            params (CrmLeadAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmLeadAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.lead.delete is deprecated: use crm.item.delete")
    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Lead.

        Deprecated: use ``crm.item.delete``.

        ``crm.lead.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.lead.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmLeadFieldsResult]:
        """Get CRM Lead Fields.

        Deprecated: use ``crm.item.fields``.

        ``crm.lead.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.lead.get is deprecated: use crm.item.get")
    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmLead]:
        """Get Lead by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.lead.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Not found
                (no code): Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.lead.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmLeadListFilter | OtherKeys | None = None,
        order: params.CrmLeadListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmLead]:
        """Get a List of Leads.

        Deprecated: use ``crm.item.list``.

        ``crm.lead.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmLeadListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmLeadListFilter``.
            order (CrmLeadListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmLeadListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.lead.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int,
        fields: params.CrmLeadUpdateFields | OtherKeys | None = None,
        params: params.CrmLeadUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Lead.

        Deprecated: use ``crm.item.update``.

        ``crm.lead.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmLeadUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmLeadUpdateFields``.
            params (CrmLeadUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmLeadUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Not found
                (no code): Access denied
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class CrmLeadContactMethods(SyncNamespace):
    """``crm.lead.contact``."""

    __slots__ = ()
    _name = "crm.lead.contact"

    @builtins.property
    def items(self) -> CrmLeadContactItemsMethods:
        return CrmLeadContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int,
        fields: params.CrmLeadContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Contact Binding to Lead.

        ``crm.lead.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmLeadContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmLeadContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        fields: params.CrmLeadContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove contact binding from lead.

        ``crm.lead.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmLeadContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmLeadContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmLeadContactFieldsResult:
        """Get Lead-Contact Fields.

        ``crm.lead.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class AsyncCrmLeadContactMethods(AsyncNamespace):
    """``crm.lead.contact``."""

    __slots__ = ()
    _name = "crm.lead.contact"

    @builtins.property
    def items(self) -> AsyncCrmLeadContactItemsMethods:
        return AsyncCrmLeadContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int,
        fields: params.CrmLeadContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Contact Binding to Lead.

        ``crm.lead.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmLeadContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmLeadContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        fields: params.CrmLeadContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove contact binding from lead.

        ``crm.lead.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmLeadContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmLeadContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmLeadContactFieldsResult]:
        """Get Lead-Contact Fields.

        ``crm.lead.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class CrmLeadContactItemsMethods(SyncNamespace):
    """``crm.lead.contact.items``."""

    __slots__ = ()
    _name = "crm.lead.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Contact List from Lead.

        ``crm.lead.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmLeadContactItems]:
        """Get a List of Related Contacts.

        ``crm.lead.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: params.CrmLeadContactItemsSetItemsItem
        | Sequence[params.CrmLeadContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Attach a list of contacts to a lead.

        ``crm.lead.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (CrmLeadContactItemsSetItemsItem | Sequence[CrmLeadContactItemsSetItemsItem]):
                Keys: ``bitrix24_client.params.CrmLeadContactItemsSetItemsItem``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class AsyncCrmLeadContactItemsMethods(AsyncNamespace):
    """``crm.lead.contact.items``."""

    __slots__ = ()
    _name = "crm.lead.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Contact List from Lead.

        ``crm.lead.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmLeadContactItems]]:
        """Get a List of Related Contacts.

        ``crm.lead.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: params.CrmLeadContactItemsSetItemsItem
        | Sequence[params.CrmLeadContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Attach a list of contacts to a lead.

        ``crm.lead.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/management-communication/crm-lead-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (CrmLeadContactItemsSetItemsItem | Sequence[CrmLeadContactItemsSetItemsItem]):
                Keys: ``bitrix24_client.params.CrmLeadContactItemsSetItemsItem``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                (no code):
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class CrmLeadDetailsMethods(SyncNamespace):
    """``crm.lead.details``."""

    __slots__ = ()
    _name = "crm.lead.details"

    @builtins.property
    def configuration(self) -> CrmLeadDetailsConfigurationMethods:
        return CrmLeadDetailsConfigurationMethods(self._client)


class AsyncCrmLeadDetailsMethods(AsyncNamespace):
    """``crm.lead.details``."""

    __slots__ = ()
    _name = "crm.lead.details"

    @builtins.property
    def configuration(self) -> AsyncCrmLeadDetailsConfigurationMethods:
        return AsyncCrmLeadDetailsConfigurationMethods(self._client)


class CrmLeadDetailsConfigurationMethods(SyncNamespace):
    """``crm.lead.details.configuration``."""

    __slots__ = ()
    _name = "crm.lead.details.configuration"

    @deprecated(
        "crm.lead.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(
        self,
        *,
        extras: params.CrmLeadDetailsConfigurationForceCommonScopeForAllExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Common Lead Card for All Users.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.lead.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html

        Args:
            extras (CrmLeadDetailsConfigurationForceCommonScopeForAllExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationForceCommonScopeForAllExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {"extras": extras}, extra
        )

    @deprecated(
        "crm.lead.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmLeadDetailsConfigurationGetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmLeadDetailsConfiguration]:
        """Get Parameters of Lead Details Configuration.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.lead.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html

        Args:
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmLeadDetailsConfigurationGetExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationGetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"userId": user_id, "scope": scope, "extras": extras}, extra
        )

    @deprecated(
        "crm.lead.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmLeadDetailsConfigurationResetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Resetting the Parameters of Lead Details Configuration.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.lead.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html

        Args:
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmLeadDetailsConfigurationResetExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationResetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET,
            {"userId": user_id, "scope": scope, "extras": extras},
            extra,
        )

    @deprecated(
        "crm.lead.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params.CrmLeadDetailsConfigurationSetDataItem],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmLeadDetailsConfigurationSetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for Lead Details Configuration.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.lead.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html

        Args:
            data (Sequence[CrmLeadDetailsConfigurationSetDataItem]): Data.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmLeadDetailsConfigurationSetExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationSetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'data' must be array
                (no code): The data must be indexed array
                (no code): There are no data to write
                (no code): Section at index i has type data[i].type. The expected type is 'section'
                (no code): Section at index i does not have name
                (no code): Section at index i does not have title
                (no code): Element at index j in section at index i does not have name
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET,
            {"data": data, "userId": user_id, "scope": scope, "extras": extras},
            extra,
        )


class AsyncCrmLeadDetailsConfigurationMethods(AsyncNamespace):
    """``crm.lead.details.configuration``."""

    __slots__ = ()
    _name = "crm.lead.details.configuration"

    @deprecated(
        "crm.lead.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(
        self,
        *,
        extras: params.CrmLeadDetailsConfigurationForceCommonScopeForAllExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Common Lead Card for All Users.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.lead.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-force-common-scope-for-all.html

        Args:
            extras (CrmLeadDetailsConfigurationForceCommonScopeForAllExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationForceCommonScopeForAllExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {"extras": extras}, extra
        )

    @deprecated(
        "crm.lead.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmLeadDetailsConfigurationGetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmLeadDetailsConfiguration]]:
        """Get Parameters of Lead Details Configuration.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.lead.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-get.html

        Args:
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmLeadDetailsConfigurationGetExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationGetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"userId": user_id, "scope": scope, "extras": extras}, extra
        )

    @deprecated(
        "crm.lead.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmLeadDetailsConfigurationResetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Resetting the Parameters of Lead Details Configuration.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.lead.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-reset.html

        Args:
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmLeadDetailsConfigurationResetExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationResetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET,
            {"userId": user_id, "scope": scope, "extras": extras},
            extra,
        )

    @deprecated(
        "crm.lead.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params.CrmLeadDetailsConfigurationSetDataItem],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: params.CrmLeadDetailsConfigurationSetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for Lead Details Configuration.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.lead.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/custom-form/crm-lead-details-configuration-set.html

        Args:
            data (Sequence[CrmLeadDetailsConfigurationSetDataItem]): Data.
            user_id (int): Id of the user. Required in some cases.
            scope (Literal["P", "C"]): Default: ``"P"``.
            extras (CrmLeadDetailsConfigurationSetExtras): Keys:
                ``bitrix24_client.params.CrmLeadDetailsConfigurationSetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'data' must be array
                (no code): The data must be indexed array
                (no code): There are no data to write
                (no code): Section at index i has type data[i].type. The expected type is 'section'
                (no code): Section at index i does not have name
                (no code): Section at index i does not have title
                (no code): Element at index j in section at index i does not have name
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET,
            {"data": data, "userId": user_id, "scope": scope, "extras": extras},
            extra,
        )


class CrmLeadProductrowsMethods(SyncNamespace):
    """``crm.lead.productrows``."""

    __slots__ = ()
    _name = "crm.lead.productrows"

    @deprecated("crm.lead.productrows.get is deprecated: use crm.item")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmLeadProductrows]:
        """Get Lead Product Rows.

        Deprecated: use ``crm.item``.

        ``crm.lead.productrows.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
                (no code): Access denied
        """
        return self._client._invoke(PRODUCTROWS_GET, {"id": id}, extra)

    @deprecated("crm.lead.productrows.set is deprecated: use crm.item")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[params.CrmLeadProductrowsSetRowsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Products in Lead.

        Deprecated: use ``crm.item``.

        ``crm.lead.productrows.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html

        Args:
            id (int): Id of the record.
            rows (Sequence[CrmLeadProductrowsSetRowsItem]): Rows.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
                (no code): The parameter rows must be array
                (no code): Access denied
                (no code): Not found
                (no code): Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type
                    (DISCOUNT_TYPE_ID) is defined
                (no code): Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type
                    (DISCOUNT_TYPE_ID) is defined and Discount Rate (DISCOUNT_RATE) is 100%
                (no code): Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type
                    (DISCOUNT_TYPE_ID) is defined
        """
        return self._client._invoke(PRODUCTROWS_SET, {"id": id, "rows": rows}, extra)


class AsyncCrmLeadProductrowsMethods(AsyncNamespace):
    """``crm.lead.productrows``."""

    __slots__ = ()
    _name = "crm.lead.productrows"

    @deprecated("crm.lead.productrows.get is deprecated: use crm.item")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmLeadProductrows]]:
        """Get Lead Product Rows.

        Deprecated: use ``crm.item``.

        ``crm.lead.productrows.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
                (no code): Access denied
        """
        return self._client._invoke(PRODUCTROWS_GET, {"id": id}, extra)

    @deprecated("crm.lead.productrows.set is deprecated: use crm.item")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[params.CrmLeadProductrowsSetRowsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Products in Lead.

        Deprecated: use ``crm.item``.

        ``crm.lead.productrows.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-productrows-set.html

        Args:
            id (int): Id of the record.
            rows (Sequence[CrmLeadProductrowsSetRowsItem]): Rows.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
                (no code): The parameter rows must be array
                (no code): Access denied
                (no code): Not found
                (no code): Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type
                    (DISCOUNT_TYPE_ID) is defined
                (no code): Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type
                    (DISCOUNT_TYPE_ID) is defined and Discount Rate (DISCOUNT_RATE) is 100%
                (no code): Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type
                    (DISCOUNT_TYPE_ID) is defined
        """
        return self._client._invoke(PRODUCTROWS_SET, {"id": id, "rows": rows}, extra)


class CrmLeadUserfieldMethods(SyncNamespace):
    """``crm.lead.userfield``."""

    __slots__ = ()
    _name = "crm.lead.userfield"

    def add(
        self, *, fields: params.CrmLeadUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Custom Field for Leads.

        ``crm.lead.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html

        Args:
            fields (CrmLeadUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmLeadUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The 'FIELD_NAME' field is not found.
                ``ERROR_CORE``: Field name is too long (more than 50 characters).
                ``ERROR_CORE``: Field name contains invalid characters. Allowed characters are: A-Z,
                    0-9 and _.
                (no code): The 'USER_TYPE_ID' field is not found.
                ``ERROR_CORE``: Invalid custom type specified.
                ``ERROR_CORE``: List item with XML_ID=xml_id already exists.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Custom Field for Leads.

        ``crm.lead.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``400``: Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmLeadUserfield:
        """Get Custom Lead Field by ID.

        ``crm.lead.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Access denied
                ``400``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.CrmLeadUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmLeadUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmLeadUserfield]:
        """Get a List of Custom Fields for Leads.

        ``crm.lead.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html

        Args:
            filter (CrmLeadUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmLeadUserfieldListFilter``.
            order (CrmLeadUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmLeadUserfieldListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'order' must be array
                ``400``: Parameter 'filter' must be array
        """
        return self._client._list(USERFIELD_LIST, {"filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmLeadUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Existing Custom Field for Leads.

        ``crm.lead.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmLeadUserfieldUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmLeadUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmLeadUserfieldMethods(AsyncNamespace):
    """``crm.lead.userfield``."""

    __slots__ = ()
    _name = "crm.lead.userfield"

    def add(
        self, *, fields: params.CrmLeadUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Custom Field for Leads.

        ``crm.lead.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-add.html

        Args:
            fields (CrmLeadUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmLeadUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The 'FIELD_NAME' field is not found.
                ``ERROR_CORE``: Field name is too long (more than 50 characters).
                ``ERROR_CORE``: Field name contains invalid characters. Allowed characters are: A-Z,
                    0-9 and _.
                (no code): The 'USER_TYPE_ID' field is not found.
                ``ERROR_CORE``: Invalid custom type specified.
                ``ERROR_CORE``: List item with XML_ID=xml_id already exists.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Custom Field for Leads.

        ``crm.lead.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``400``: Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmLeadUserfield]:
        """Get Custom Lead Field by ID.

        ``crm.lead.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Access denied
                ``400``: ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.CrmLeadUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmLeadUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmLeadUserfield]:
        """Get a List of Custom Fields for Leads.

        ``crm.lead.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-list.html

        Args:
            filter (CrmLeadUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmLeadUserfieldListFilter``.
            order (CrmLeadUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmLeadUserfieldListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'order' must be array
                ``400``: Parameter 'filter' must be array
        """
        return self._client._list(USERFIELD_LIST, {"filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmLeadUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Existing Custom Field for Leads.

        ``crm.lead.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/crm-lead-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmLeadUserfieldUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmLeadUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
