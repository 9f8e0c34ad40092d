"""Methods of ``crm.company``."""

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
    from ...models.crm import company as models
    from ...params import shared as params_shared
    from ...params.crm import company as params
else:
    models = lazy_module("...models.crm.company", __package__)

ADD = Method(
    "crm.company.add",
    _k.INTEGER,
    some_keys={"fields": ("CrmCompanyAddFields",), "params": ("CrmCompanyAddParams",)},
    file_form="data",
)
DELETE = Method("crm.company.delete", _k.BOOLEAN)
FIELDS = Method("crm.company.fields", _k.Nested(lambda: models.CrmCompanyFieldsResult), safe=True)
GET = Method("crm.company.get", _k.ANY, safe=True)
LIST = list_method(
    "crm.company.list",
    _k.ANY,
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmCompanyListFilter",), "order": ("CrmCompanyListOrder",)},
)
UPDATE = Method(
    "crm.company.update",
    _k.BOOLEAN,
    some_keys={"fields": ("CrmCompanyUpdateFields",), "params": ("CrmCompanyUpdateParams",)},
    file_form="data",
)
CONTACT_ADD = Method(
    "crm.company.contact.add", _k.BOOLEAN, some_keys={"fields": ("CrmDealContactAddFields",)}
)
CONTACT_DELETE = Method(
    "crm.company.contact.delete",
    _k.BOOLEAN,
    some_keys={"fields": ("CrmCompanyContactDeleteFields",)},
)
CONTACT_FIELDS = Method("crm.company.contact.fields", _k.ANY, safe=True)
CONTACT_ITEMS_DELETE = Method("crm.company.contact.items.delete", _k.BOOLEAN)
CONTACT_ITEMS_GET = Method("crm.company.contact.items.get", _k.ANY, safe=True)
CONTACT_ITEMS_SET = Method("crm.company.contact.items.set", _k.BOOLEAN)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.company.details.configuration.forceCommonScopeForAll", _k.BOOLEAN
)
DETAILS_CONFIGURATION_GET = Method("crm.company.details.configuration.get", _k.ANY, safe=True)
DETAILS_CONFIGURATION_RESET = Method("crm.company.details.configuration.reset", _k.BOOLEAN)
DETAILS_CONFIGURATION_SET = Method("crm.company.details.configuration.set", _k.BOOLEAN)
USERFIELD_ADD = Method(
    "crm.company.userfield.add", _k.INTEGER, some_keys={"fields": ("CrmLeadUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.company.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method("crm.company.userfield.get", _k.ANY, safe=True)
USERFIELD_LIST = list_method(
    "crm.company.userfield.list",
    _k.ANY,
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmDealUserfieldListFilter",), "order": ("CrmDealUserfieldListOrder",)},
)
USERFIELD_UPDATE = Method(
    "crm.company.userfield.update",
    _k.BOOLEAN,
    some_keys={"fields": ("CrmQuoteUserfieldUpdateFields",)},
)


class CrmCompanyMethods(SyncNamespace):
    """``crm.company``."""

    __slots__ = ()
    _name = "crm.company"

    @builtins.property
    def contact(self) -> CrmCompanyContactMethods:
        return CrmCompanyContactMethods(self._client)

    @builtins.property
    def details(self) -> CrmCompanyDetailsMethods:
        return CrmCompanyDetailsMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmCompanyUserfieldMethods:
        return CrmCompanyUserfieldMethods(self._client)

    @deprecated("crm.company.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmCompanyAddFields | OtherKeys | Sequence[Any],
        params: params.CrmCompanyAddParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Company.

        Deprecated: use ``crm.item.add``.

        ``crm.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html

        Args:
            fields (CrmCompanyAddFields | Mapping[str, Any] | Sequence[Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmCompanyAddFields``.
            params (CrmCompanyAddParams | Mapping[str, Any] | Sequence[Any]): Further parameters of
                the call. Keys: ``bitrix24_client.params.CrmCompanyAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                ``ERROR_CORE``: The E-mail field contains an invalid address
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.company.delete is deprecated: use crm.item.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Company.

        Deprecated: use ``crm.item.delete``.

        ``crm.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Company is not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.company.fields is deprecated: use crm.item.fields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmCompanyFieldsResult:
        """Get Company Fields Description.

        Deprecated: use ``crm.item.fields``.

        ``crm.company.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.company.get is deprecated: use crm.item.get")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Company Information.

        Deprecated: use ``crm.item.get``.

        ``crm.company.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.company.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CrmCompanyListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CrmCompanyListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Companies by Filter.

        Deprecated: use ``crm.item.list``.

        ``crm.company.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CrmCompanyListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCompanyListFilter``.
            order (CrmCompanyListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CrmCompanyListOrder``.
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

    @deprecated("crm.company.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: params.CrmCompanyUpdateFields | OtherKeys | Sequence[Any] | None = None,
        params: params.CrmCompanyUpdateParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Existing Company.

        Deprecated: use ``crm.item.update``.

        ``crm.company.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmCompanyUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmCompanyUpdateFields``.
            params (CrmCompanyUpdateParams | Mapping[str, Any] | Sequence[Any]): Further parameters
                of the call. Keys: ``bitrix24_client.params.CrmCompanyUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be an array
                (no code): Parameter 'params' must be an array
                (no code): Access denied
                (no code): Exhausted allocated disk resource
                ``ERROR_CORE``: The E-mail field contains an invalid address
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class AsyncCrmCompanyMethods(AsyncNamespace):
    """``crm.company``."""

    __slots__ = ()
    _name = "crm.company"

    @builtins.property
    def contact(self) -> AsyncCrmCompanyContactMethods:
        return AsyncCrmCompanyContactMethods(self._client)

    @builtins.property
    def details(self) -> AsyncCrmCompanyDetailsMethods:
        return AsyncCrmCompanyDetailsMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmCompanyUserfieldMethods:
        return AsyncCrmCompanyUserfieldMethods(self._client)

    @deprecated("crm.company.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmCompanyAddFields | OtherKeys | Sequence[Any],
        params: params.CrmCompanyAddParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Company.

        Deprecated: use ``crm.item.add``.

        ``crm.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html

        Args:
            fields (CrmCompanyAddFields | Mapping[str, Any] | Sequence[Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmCompanyAddFields``.
            params (CrmCompanyAddParams | Mapping[str, Any] | Sequence[Any]): Further parameters of
                the call. Keys: ``bitrix24_client.params.CrmCompanyAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                ``ERROR_CORE``: The E-mail field contains an invalid address
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.company.delete is deprecated: use crm.item.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Company.

        Deprecated: use ``crm.item.delete``.

        ``crm.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Company is not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.company.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCompanyFieldsResult]:
        """Get Company Fields Description.

        Deprecated: use ``crm.item.fields``.

        ``crm.company.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.company.get is deprecated: use crm.item.get")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Company Information.

        Deprecated: use ``crm.item.get``.

        ``crm.company.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.company.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CrmCompanyListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CrmCompanyListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Companies by Filter.

        Deprecated: use ``crm.item.list``.

        ``crm.company.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CrmCompanyListFilter | Mapping[str, Any] | Sequence[Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCompanyListFilter``.
            order (CrmCompanyListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names of
                fields with asc or desc. Keys: ``bitrix24_client.params.CrmCompanyListOrder``.
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

    @deprecated("crm.company.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: params.CrmCompanyUpdateFields | OtherKeys | Sequence[Any] | None = None,
        params: params.CrmCompanyUpdateParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Existing Company.

        Deprecated: use ``crm.item.update``.

        ``crm.company.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmCompanyUpdateFields | Mapping[str, Any] | Sequence[Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmCompanyUpdateFields``.
            params (CrmCompanyUpdateParams | Mapping[str, Any] | Sequence[Any]): Further parameters
                of the call. Keys: ``bitrix24_client.params.CrmCompanyUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be an array
                (no code): Parameter 'params' must be an array
                (no code): Access denied
                (no code): Exhausted allocated disk resource
                ``ERROR_CORE``: The E-mail field contains an invalid address
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class CrmCompanyContactMethods(SyncNamespace):
    """``crm.company.contact``."""

    __slots__ = ()
    _name = "crm.company.contact"

    @builtins.property
    def items(self) -> CrmCompanyContactItemsMethods:
        return CrmCompanyContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int | str,
        fields: params_shared.CrmDealContactAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Contact to the Specified Company.

        ``crm.company.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html

        Args:
            id (int | str): Id of the record.
            fields (params_shared.CrmDealContactAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmDealContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int | str,
        fields: params.CrmCompanyContactDeleteFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Contact from Specified Company.

        ``crm.company.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html

        Args:
            id (int | str): Id of the record to delete.
            fields (CrmCompanyContactDeleteFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.CrmCompanyContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields for Company-Contact Connection.

        ``crm.company.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class AsyncCrmCompanyContactMethods(AsyncNamespace):
    """``crm.company.contact``."""

    __slots__ = ()
    _name = "crm.company.contact"

    @builtins.property
    def items(self) -> AsyncCrmCompanyContactItemsMethods:
        return AsyncCrmCompanyContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int | str,
        fields: params_shared.CrmDealContactAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Contact to the Specified Company.

        ``crm.company.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html

        Args:
            id (int | str): Id of the record.
            fields (params_shared.CrmDealContactAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmDealContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int | str,
        fields: params.CrmCompanyContactDeleteFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Contact from Specified Company.

        ``crm.company.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html

        Args:
            id (int | str): Id of the record to delete.
            fields (CrmCompanyContactDeleteFields | Mapping[str, Any]): Values of the fields, by
                name. Keys: ``bitrix24_client.params.CrmCompanyContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields for Company-Contact Connection.

        ``crm.company.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class CrmCompanyContactItemsMethods(SyncNamespace):
    """``crm.company.contact.items``."""

    __slots__ = ()
    _name = "crm.company.contact.items"

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Clear the Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Retrieve a Set of Contacts Associated with a Specified Company.

        ``crm.company.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int | str,
        items: Sequence[params_shared.CrmDealContactAddFields | OtherKeys]
        | Mapping[str, params_shared.CrmDealContactAddFields | OtherKeys],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html

        Args:
            id (int | str): Id of the record.
            items (Sequence[params_shared.CrmDealContactAddFields | Mapping[str, Any]] |
                Mapping[str, params_shared.CrmDealContactAddFields | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                (no code): The parameter items must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class AsyncCrmCompanyContactItemsMethods(AsyncNamespace):
    """``crm.company.contact.items``."""

    __slots__ = ()
    _name = "crm.company.contact.items"

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Clear the Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Retrieve a Set of Contacts Associated with a Specified Company.

        ``crm.company.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int | str,
        items: Sequence[params_shared.CrmDealContactAddFields | OtherKeys]
        | Mapping[str, params_shared.CrmDealContactAddFields | OtherKeys],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set a Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html

        Args:
            id (int | str): Id of the record.
            items (Sequence[params_shared.CrmDealContactAddFields | Mapping[str, Any]] |
                Mapping[str, params_shared.CrmDealContactAddFields | Mapping[str, Any]]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                (no code): The parameter items must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class CrmCompanyDetailsMethods(SyncNamespace):
    """``crm.company.details``."""

    __slots__ = ()
    _name = "crm.company.details"

    @builtins.property
    def configuration(self) -> CrmCompanyDetailsConfigurationMethods:
        return CrmCompanyDetailsConfigurationMethods(self._client)


class AsyncCrmCompanyDetailsMethods(AsyncNamespace):
    """``crm.company.details``."""

    __slots__ = ()
    _name = "crm.company.details"

    @builtins.property
    def configuration(self) -> AsyncCrmCompanyDetailsConfigurationMethods:
        return AsyncCrmCompanyDetailsConfigurationMethods(self._client)


class CrmCompanyDetailsConfigurationMethods(SyncNamespace):
    """``crm.company.details.configuration``."""

    __slots__ = ()
    _name = "crm.company.details.configuration"

    @deprecated(
        "crm.company.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Set Common Company Card for All Users.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.company.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {}, extra)

    @deprecated(
        "crm.company.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.company.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.company.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Reset Company Card Settings.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.company.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.company.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params.CrmCompanyDetailsConfigurationSetDataItem | OtherKeys]
        | Mapping[str, params.CrmCompanyDetailsConfigurationSetDataItem | OtherKeys],
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.company.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.
            data (Sequence[CrmCompanyDetailsConfigurationSetDataItem | Mapping[str, Any]] |
                Mapping[str, CrmCompanyDetailsConfigurationSetDataItem | Mapping[str, Any]]): Data.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'data' must be array
                (no code): The data must be indexed array
                (no code): There are no data to write
                (no code): Section at index # has type data[i].type. The expected type is 'section'
                (no code): Section at index # does not have name
                (no code): Section at index # does not have title
                (no code): Element at index # in section at index # does not have name
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET, {"scope": scope, "userId": user_id, "data": data}, extra
        )


class AsyncCrmCompanyDetailsConfigurationMethods(AsyncNamespace):
    """``crm.company.details.configuration``."""

    __slots__ = ()
    _name = "crm.company.details.configuration"

    @deprecated(
        "crm.company.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Set Common Company Card for All Users.

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.company.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-force-common-scope-for-all.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {}, extra)

    @deprecated(
        "crm.company.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.company.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.company.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Reset Company Card Settings.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.company.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET, {"scope": scope, "userId": user_id}, extra
        )

    @deprecated(
        "crm.company.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params.CrmCompanyDetailsConfigurationSetDataItem | OtherKeys]
        | Mapping[str, params.CrmCompanyDetailsConfigurationSetDataItem | OtherKeys],
        scope: Literal["P", "C"] | None = None,
        user_id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.company.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int | str): Id of the user. Required in some cases.
            data (Sequence[CrmCompanyDetailsConfigurationSetDataItem | Mapping[str, Any]] |
                Mapping[str, CrmCompanyDetailsConfigurationSetDataItem | Mapping[str, Any]]): Data.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'data' must be array
                (no code): The data must be indexed array
                (no code): There are no data to write
                (no code): Section at index # has type data[i].type. The expected type is 'section'
                (no code): Section at index # does not have name
                (no code): Section at index # does not have title
                (no code): Element at index # in section at index # does not have name
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET, {"scope": scope, "userId": user_id, "data": data}, extra
        )


class CrmCompanyUserfieldMethods(SyncNamespace):
    """``crm.company.userfield``."""

    __slots__ = ()
    _name = "crm.company.userfield"

    def add(
        self,
        *,
        fields: params_shared.CrmLeadUserfieldAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a Custom Field for Companies.

        ``crm.company.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html

        Args:
            fields (params_shared.CrmLeadUserfieldAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Custom Field for Companies.

        ``crm.company.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``400``: Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Company Custom Field by ID.

        ``crm.company.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html

        Args:
            id (int | str): Id of the record to read.

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
        filter: params_shared.CrmDealUserfieldListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params_shared.CrmDealUserfieldListOrder | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Custom Fields for Companies.

        ``crm.company.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html

        Args:
            filter (params_shared.CrmDealUserfieldListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealUserfieldListFilter``.
            order (params_shared.CrmDealUserfieldListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Default: ``{"SORT": "ASC", "ID":
                "ASC"}``. Keys: ``bitrix24_client.params.CrmDealUserfieldListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'order' must be array
                ``400``: Parameter 'filter' must be array
        """
        return self._client._list(USERFIELD_LIST, {"filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params_shared.CrmQuoteUserfieldUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Company User Field.

        ``crm.company.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (params_shared.CrmQuoteUserfieldUpdateFields | Mapping[str, Any] |
                Sequence[Any]): New values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmQuoteUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmCompanyUserfieldMethods(AsyncNamespace):
    """``crm.company.userfield``."""

    __slots__ = ()
    _name = "crm.company.userfield"

    def add(
        self,
        *,
        fields: params_shared.CrmLeadUserfieldAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a Custom Field for Companies.

        ``crm.company.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html

        Args:
            fields (params_shared.CrmLeadUserfieldAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
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

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Custom Field for Companies.

        ``crm.company.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``400``: Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Company Custom Field by ID.

        ``crm.company.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html

        Args:
            id (int | str): Id of the record to read.

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
        filter: params_shared.CrmDealUserfieldListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params_shared.CrmDealUserfieldListOrder | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Custom Fields for Companies.

        ``crm.company.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html

        Args:
            filter (params_shared.CrmDealUserfieldListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealUserfieldListFilter``.
            order (params_shared.CrmDealUserfieldListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc. Default: ``{"SORT": "ASC", "ID":
                "ASC"}``. Keys: ``bitrix24_client.params.CrmDealUserfieldListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'order' must be array
                ``400``: Parameter 'filter' must be array
        """
        return self._client._list(USERFIELD_LIST, {"filter": filter, "order": order}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params_shared.CrmQuoteUserfieldUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Company User Field.

        ``crm.company.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (params_shared.CrmQuoteUserfieldUpdateFields | Mapping[str, Any] |
                Sequence[Any]): New values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmQuoteUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
