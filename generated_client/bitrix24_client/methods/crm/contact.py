"""Methods of ``crm.contact``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import contact as models
    from ...params import shared as params_shared
    from ...params.crm import contact as params
else:
    models = lazy_module("...models.crm.contact", __package__)

ADD = Method(
    "crm.contact.add",
    _k.INTEGER,
    some_keys={"fields": ("CrmContactAddFields",), "params": ("CrmContactAddParams",)},
    file_form="data",
)
DELETE = Method("crm.contact.delete", _k.BOOLEAN)
FIELDS = Method("crm.contact.fields", _k.Nested(lambda: models.CrmContactFieldsResult), safe=True)
GET = Method("crm.contact.get", _k.ANY, safe=True)
LIST = list_method(
    "crm.contact.list",
    _k.ANY,
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmContactListFilter",), "order": ("CrmContactListOrder",)},
)
UPDATE = Method(
    "crm.contact.update",
    _k.BOOLEAN,
    some_keys={"fields": ("CrmContactUpdateFields",), "params": ("CrmContactUpdateParams",)},
    file_form="data",
)
COMPANY_ADD = Method(
    "crm.contact.company.add", _k.BOOLEAN, some_keys={"fields": ("CrmContactCompanyAddFields",)}
)
COMPANY_DELETE = Method(
    "crm.contact.company.delete",
    _k.BOOLEAN,
    some_keys={"fields": ("CrmContactCompanyDeleteFields",)},
)
COMPANY_FIELDS = Method("crm.contact.company.fields", _k.ANY, safe=True)
COMPANY_ITEMS_DELETE = Method("crm.contact.company.items.delete", _k.BOOLEAN)
COMPANY_ITEMS_GET = Method("crm.contact.company.items.get", _k.ANY, safe=True)
COMPANY_ITEMS_SET = Method("crm.contact.company.items.set", _k.BOOLEAN)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.contact.details.configuration.forceCommonScopeForAll", _k.BOOLEAN
)
DETAILS_CONFIGURATION_GET = Method("crm.contact.details.configuration.get", _k.ANY, safe=True)
DETAILS_CONFIGURATION_RESET = Method("crm.contact.details.configuration.reset", _k.BOOLEAN)
DETAILS_CONFIGURATION_SET = Method("crm.contact.details.configuration.set", _k.BOOLEAN)
USERFIELD_ADD = Method(
    "crm.contact.userfield.add", _k.INTEGER, some_keys={"fields": ("CrmDealUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.contact.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method("crm.contact.userfield.get", _k.ANY, safe=True)
USERFIELD_LIST = list_method(
    "crm.contact.userfield.list",
    _k.ANY,
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmDealUserfieldListFilter",), "order": ("CrmDealUserfieldListOrder",)},
)
USERFIELD_UPDATE = Method(
    "crm.contact.userfield.update",
    _k.BOOLEAN,
    some_keys={"fields": ("CrmContactUserfieldUpdateFields",)},
)


class CrmContactMethods(SyncNamespace):
    """``crm.contact``."""

    __slots__ = ()
    _name = "crm.contact"

    @builtins.property
    def company(self) -> CrmContactCompanyMethods:
        return CrmContactCompanyMethods(self._client)

    @builtins.property
    def details(self) -> CrmContactDetailsMethods:
        return CrmContactDetailsMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmContactUserfieldMethods:
        return CrmContactUserfieldMethods(self._client)

    @deprecated("crm.contact.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmContactAddFields | OtherKeys | Sequence[Any] | None = None,
        params: params.CrmContactAddParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Contact.

        Deprecated: use ``crm.item.add``.

        ``crm.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html

        Args:
            fields (CrmContactAddFields | Mapping[str, Any] | Sequence[Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmContactAddFields``.
            params (CrmContactAddParams | Mapping[str, Any] | Sequence[Any]): Further parameters of
                the call. Keys: ``bitrix24_client.params.CrmContactAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                ``ERROR_CORE``: The field Work e-mail contains an invalid address
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.contact.delete is deprecated: use crm.item.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Contact.

        Deprecated: use ``crm.item.delete``.

        ``crm.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_CORE``: Element not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.contact.fields is deprecated: use crm.item.fields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmContactFieldsResult:
        """Get Contact Fields.

        Deprecated: use ``crm.item.fields``.

        ``crm.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.contact.get is deprecated: use crm.item.get")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Contact by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.contact.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.contact.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CrmContactListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CrmContactListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Contacts (crm).

        Deprecated: use ``crm.item.list``.

        ``crm.contact.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CrmContactListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmContactListFilter``.
            order (CrmContactListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CrmContactListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'order' must be array
                (no code): Parameter 'filter' must be array
                (no code): Failed to get list. General error
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.contact.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: params.CrmContactUpdateFields | OtherKeys | Sequence[Any] | None = None,
        params: params.CrmContactUpdateParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Contact.

        Deprecated: use ``crm.item.update``.

        ``crm.contact.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmContactUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmContactUpdateFields``.
            params (CrmContactUpdateParams | Mapping[str, Any] | Sequence[Any]): Further parameters
                of the call. Keys: ``bitrix24_client.params.CrmContactUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                ``ERROR_CORE``: The field Work e-mail contains an invalid address
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class AsyncCrmContactMethods(AsyncNamespace):
    """``crm.contact``."""

    __slots__ = ()
    _name = "crm.contact"

    @builtins.property
    def company(self) -> AsyncCrmContactCompanyMethods:
        return AsyncCrmContactCompanyMethods(self._client)

    @builtins.property
    def details(self) -> AsyncCrmContactDetailsMethods:
        return AsyncCrmContactDetailsMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmContactUserfieldMethods:
        return AsyncCrmContactUserfieldMethods(self._client)

    @deprecated("crm.contact.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmContactAddFields | OtherKeys | Sequence[Any] | None = None,
        params: params.CrmContactAddParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Contact.

        Deprecated: use ``crm.item.add``.

        ``crm.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html

        Args:
            fields (CrmContactAddFields | Mapping[str, Any] | Sequence[Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmContactAddFields``.
            params (CrmContactAddParams | Mapping[str, Any] | Sequence[Any]): Further parameters of
                the call. Keys: ``bitrix24_client.params.CrmContactAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                ``ERROR_CORE``: The field Work e-mail contains an invalid address
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.contact.delete is deprecated: use crm.item.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Contact.

        Deprecated: use ``crm.item.delete``.

        ``crm.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_CORE``: Element not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.contact.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmContactFieldsResult]:
        """Get Contact Fields.

        Deprecated: use ``crm.item.fields``.

        ``crm.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.contact.get is deprecated: use crm.item.get")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Contact by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.contact.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.contact.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CrmContactListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CrmContactListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Contacts (crm).

        Deprecated: use ``crm.item.list``.

        ``crm.contact.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CrmContactListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmContactListFilter``.
            order (CrmContactListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CrmContactListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'order' must be array
                (no code): Parameter 'filter' must be array
                (no code): Failed to get list. General error
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.contact.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: params.CrmContactUpdateFields | OtherKeys | Sequence[Any] | None = None,
        params: params.CrmContactUpdateParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Contact.

        Deprecated: use ``crm.item.update``.

        ``crm.contact.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmContactUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmContactUpdateFields``.
            params (CrmContactUpdateParams | Mapping[str, Any] | Sequence[Any]): Further parameters
                of the call. Keys: ``bitrix24_client.params.CrmContactUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                ``ERROR_CORE``: The field Work e-mail contains an invalid address
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class CrmContactCompanyMethods(SyncNamespace):
    """``crm.contact.company``."""

    __slots__ = ()
    _name = "crm.contact.company"

    @builtins.property
    def items(self) -> CrmContactCompanyItemsMethods:
        return CrmContactCompanyItemsMethods(self._client)

    def add(
        self,
        *,
        id: int | str,
        fields: params.CrmContactCompanyAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add a Company to the Specified Contact.

        ``crm.contact.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html

        Args:
            id (int | str): Id of the record.
            fields (CrmContactCompanyAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmContactCompanyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(COMPANY_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int | str,
        fields: params.CrmContactCompanyDeleteFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove a Company from the Specified Contact.

        ``crm.contact.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html

        Args:
            id (int | str): Id of the record to delete.
            fields (CrmContactCompanyDeleteFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.CrmContactCompanyDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(COMPANY_DELETE, {"id": id, "fields": fields}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields for Contact-Company.

        ``crm.contact.company.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return self._client._invoke(COMPANY_FIELDS, {}, extra)


class AsyncCrmContactCompanyMethods(AsyncNamespace):
    """``crm.contact.company``."""

    __slots__ = ()
    _name = "crm.contact.company"

    @builtins.property
    def items(self) -> AsyncCrmContactCompanyItemsMethods:
        return AsyncCrmContactCompanyItemsMethods(self._client)

    def add(
        self,
        *,
        id: int | str,
        fields: params.CrmContactCompanyAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add a Company to the Specified Contact.

        ``crm.contact.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html

        Args:
            id (int | str): Id of the record.
            fields (CrmContactCompanyAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmContactCompanyAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(COMPANY_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int | str,
        fields: params.CrmContactCompanyDeleteFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove a Company from the Specified Contact.

        ``crm.contact.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html

        Args:
            id (int | str): Id of the record to delete.
            fields (CrmContactCompanyDeleteFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.CrmContactCompanyDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(COMPANY_DELETE, {"id": id, "fields": fields}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields for Contact-Company.

        ``crm.contact.company.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return self._client._invoke(COMPANY_FIELDS, {}, extra)


class CrmContactCompanyItemsMethods(SyncNamespace):
    """``crm.contact.company.items``."""

    __slots__ = ()
    _name = "crm.contact.company.items"

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Clear the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int | str,
        items: Sequence[params.CrmContactCompanyAddFields | OtherKeys]
        | Mapping[str, params.CrmContactCompanyAddFields | OtherKeys],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html

        Args:
            id (int | str): Id of the record.
            items (Sequence[CrmContactCompanyAddFields | Mapping[str, Any]] | Mapping[str,
                CrmContactCompanyAddFields | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                (no code): The parameter items must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
        """
        return self._client._invoke(COMPANY_ITEMS_SET, {"id": id, "items": items}, extra)


class AsyncCrmContactCompanyItemsMethods(AsyncNamespace):
    """``crm.contact.company.items``."""

    __slots__ = ()
    _name = "crm.contact.company.items"

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Clear the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int | str,
        items: Sequence[params.CrmContactCompanyAddFields | OtherKeys]
        | Mapping[str, params.CrmContactCompanyAddFields | OtherKeys],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html

        Args:
            id (int | str): Id of the record.
            items (Sequence[CrmContactCompanyAddFields | Mapping[str, Any]] | Mapping[str,
                CrmContactCompanyAddFields | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                (no code): The parameter items must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
        """
        return self._client._invoke(COMPANY_ITEMS_SET, {"id": id, "items": items}, extra)


class CrmContactDetailsMethods(SyncNamespace):
    """``crm.contact.details``."""

    __slots__ = ()
    _name = "crm.contact.details"

    @builtins.property
    def configuration(self) -> CrmContactDetailsConfigurationMethods:
        return CrmContactDetailsConfigurationMethods(self._client)


class AsyncCrmContactDetailsMethods(AsyncNamespace):
    """``crm.contact.details``."""

    __slots__ = ()
    _name = "crm.contact.details"

    @builtins.property
    def configuration(self) -> AsyncCrmContactDetailsConfigurationMethods:
        return AsyncCrmContactDetailsConfigurationMethods(self._client)


class CrmContactDetailsConfigurationMethods(SyncNamespace):
    """``crm.contact.details.configuration``."""

    __slots__ = ()
    _name = "crm.contact.details.configuration"

    @deprecated(
        "crm.contact.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Set a Common Contact Card for All Users.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.contact.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {}, extra)

    @deprecated(
        "crm.contact.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Card Parameters.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.contact.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.contact.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Reset Card Parameters.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.contact.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.contact.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params_shared.CrmItemDetailsConfigurationSetDataItem | OtherKeys]
        | Mapping[str, params_shared.CrmItemDetailsConfigurationSetDataItem | OtherKeys],
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for the Individual Card.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.contact.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.
            data (Sequence[params_shared.CrmItemDetailsConfigurationSetDataItem | Mapping[str, Any]]
                | Mapping[str, params_shared.CrmItemDetailsConfigurationSetDataItem | Mapping[str,
                Any]]): Data.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Parameter 'data' must be array.
                (no code): The data must be indexed array.
                (no code): There are no data to write.
                (no code): Section at index i has type data[i].type. The expected type is 'section'.
                (no code): Section at index i does not have name.
                (no code): Section at index i does not have title.
                (no code): Element at index j in section at index i does not have name.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET, {"scope": scope, "userId": user_id, "data": data}, extra
        )


class AsyncCrmContactDetailsConfigurationMethods(AsyncNamespace):
    """``crm.contact.details.configuration``."""

    __slots__ = ()
    _name = "crm.contact.details.configuration"

    @deprecated(
        "crm.contact.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Set a Common Contact Card for All Users.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.contact.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-force-common-scope-for-all.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {}, extra)

    @deprecated(
        "crm.contact.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Card Parameters.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.contact.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.contact.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Reset Card Parameters.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.contact.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.contact.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params_shared.CrmItemDetailsConfigurationSetDataItem | OtherKeys]
        | Mapping[str, params_shared.CrmItemDetailsConfigurationSetDataItem | OtherKeys],
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for the Individual Card.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.contact.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.
            data (Sequence[params_shared.CrmItemDetailsConfigurationSetDataItem | Mapping[str, Any]]
                | Mapping[str, params_shared.CrmItemDetailsConfigurationSetDataItem | Mapping[str,
                Any]]): Data.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Parameter 'data' must be array.
                (no code): The data must be indexed array.
                (no code): There are no data to write.
                (no code): Section at index i has type data[i].type. The expected type is 'section'.
                (no code): Section at index i does not have name.
                (no code): Section at index i does not have title.
                (no code): Element at index j in section at index i does not have name.
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET, {"scope": scope, "userId": user_id, "data": data}, extra
        )


class CrmContactUserfieldMethods(SyncNamespace):
    """``crm.contact.userfield``."""

    __slots__ = ()
    _name = "crm.contact.userfield"

    def add(
        self,
        *,
        fields: params_shared.CrmDealUserfieldAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a Custom Field for Contacts.

        ``crm.contact.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html

        Args:
            fields (params_shared.CrmDealUserfieldAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): The 'FIELD_NAME' field is not found
                (no code): Field name is too long (more than 50 characters)
                (no code): Field name contains invalid characters. Allowed characters are: A-Z, 0-9
                    and _
                (no code): The 'USER_TYPE_ID' field is not found
                (no code): Incorrect custom type specified
                ``XML_ID``: A list item with XML_ID= already exists
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Custom Contact Field.

        ``crm.contact.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                (no code): Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Custom Contact Field by Id.

        ``crm.contact.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params_shared.CrmDealUserfieldListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params_shared.CrmDealUserfieldListOrder | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Custom Fields for Contacts.

        ``crm.contact.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html

        Args:
            filter (params_shared.CrmDealUserfieldListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealUserfieldListFilter``.
            order (params_shared.CrmDealUserfieldListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Default: ``{"SORT": "ASC", "ID":
                "ASC"}``. Keys: ``bitrix24_client.params.CrmDealUserfieldListOrder``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'order' must be array
                (no code): Parameter 'filter' must be array
                (no code): Access denied
        """
        return self._client._list(USERFIELD_LIST, {"filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.CrmContactUserfieldUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Edit an Existing Contact Custom Field.

        ``crm.contact.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmContactUserfieldUpdateFields | Mapping[str, Any] | Sequence[Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmContactUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: A list item with XML_ID=XML_ID already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmContactUserfieldMethods(AsyncNamespace):
    """``crm.contact.userfield``."""

    __slots__ = ()
    _name = "crm.contact.userfield"

    def add(
        self,
        *,
        fields: params_shared.CrmDealUserfieldAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a Custom Field for Contacts.

        ``crm.contact.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html

        Args:
            fields (params_shared.CrmDealUserfieldAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): The 'FIELD_NAME' field is not found
                (no code): Field name is too long (more than 50 characters)
                (no code): Field name contains invalid characters. Allowed characters are: A-Z, 0-9
                    and _
                (no code): The 'USER_TYPE_ID' field is not found
                (no code): Incorrect custom type specified
                ``XML_ID``: A list item with XML_ID= already exists
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Custom Contact Field.

        ``crm.contact.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                (no code): Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Custom Contact Field by Id.

        ``crm.contact.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): ID is not defined or invalid
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params_shared.CrmDealUserfieldListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params_shared.CrmDealUserfieldListOrder | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Custom Fields for Contacts.

        ``crm.contact.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html

        Args:
            filter (params_shared.CrmDealUserfieldListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealUserfieldListFilter``.
            order (params_shared.CrmDealUserfieldListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Default: ``{"SORT": "ASC", "ID":
                "ASC"}``. Keys: ``bitrix24_client.params.CrmDealUserfieldListOrder``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'order' must be array
                (no code): Parameter 'filter' must be array
                (no code): Access denied
        """
        return self._client._list(USERFIELD_LIST, {"filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.CrmContactUserfieldUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Edit an Existing Contact Custom Field.

        ``crm.contact.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmContactUserfieldUpdateFields | Mapping[str, Any] | Sequence[Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmContactUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: A list item with XML_ID=XML_ID already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
