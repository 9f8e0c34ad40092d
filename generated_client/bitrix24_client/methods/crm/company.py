"""Methods of ``crm.company``."""

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
    from ...models import shared as models_shared
    from ...models.crm import company as models
    from ...params.crm import company as params
else:
    models = lazy_module("...models.crm.company", __package__)
    models_shared = lazy_module("...models.shared", __package__)

ADD = Method(
    "crm.company.add",
    _k.INTEGER,
    keys={"fields": ("CrmCompanyAddFields",), "params": ("CrmCompanyAddParams",)},
    file_form="data",
)
DELETE = Method("crm.company.delete", _k.BOOLEAN)
FIELDS = Method("crm.company.fields", _k.Nested(lambda: models.CrmCompanyFieldsResult), safe=True)
GET = Method("crm.company.get", _k.Nested(lambda: models.CrmCompany), safe=True)
LIST = list_method(
    "crm.company.list",
    _k.Nested(lambda: models.CrmCompany),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmCompanyListFilter",), "order": ("CrmCompanyListOrder",)},
)
UPDATE = Method(
    "crm.company.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmCompanyUpdateFields",), "params": ("CrmCompanyUpdateParams",)},
    file_form="data",
)
CONTACT_ADD = Method(
    "crm.company.contact.add", _k.BOOLEAN, keys={"fields": ("CrmCompanyContactAddFields",)}
)
CONTACT_DELETE = Method(
    "crm.company.contact.delete", _k.BOOLEAN, keys={"fields": ("CrmCompanyContactDeleteFields",)}
)
CONTACT_FIELDS = Method(
    "crm.company.contact.fields",
    _k.MapOf(_k.Nested(lambda: models_shared.CrmRestFieldDescription)),
    safe=True,
)
CONTACT_ITEMS_DELETE = Method("crm.company.contact.items.delete", _k.BOOLEAN)
CONTACT_ITEMS_GET = Method(
    "crm.company.contact.items.get",
    _k.ListOf(_k.Nested(lambda: models.CrmCompanyContactItems)),
    safe=True,
)
CONTACT_ITEMS_SET = Method("crm.company.contact.items.set", _k.BOOLEAN)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.company.details.configuration.forceCommonScopeForAll", _k.BOOLEAN
)
DETAILS_CONFIGURATION_GET = Method(
    "crm.company.details.configuration.get",
    _k.ListOf(_k.Nested(lambda: models.CrmCompanyDetailsConfiguration)),
    safe=True,
)
DETAILS_CONFIGURATION_RESET = Method("crm.company.details.configuration.reset", _k.BOOLEAN)
DETAILS_CONFIGURATION_SET = Method("crm.company.details.configuration.set", _k.BOOLEAN)
USERFIELD_ADD = Method(
    "crm.company.userfield.add", _k.INTEGER, keys={"fields": ("CrmCompanyUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.company.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "crm.company.userfield.get", _k.Nested(lambda: models.CrmCompanyUserfield), safe=True
)
USERFIELD_LIST = list_method(
    "crm.company.userfield.list",
    _k.Nested(lambda: models.CrmCompanyUserfield),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "filter": ("CrmCompanyUserfieldListFilter",),
        "order": ("CrmCompanyUserfieldListOrder",),
    },
)
USERFIELD_UPDATE = Method(
    "crm.company.userfield.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmCompanyUserfieldUpdateFields",)},
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
        fields: params.CrmCompanyAddFields | OtherKeys,
        params: params.CrmCompanyAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Company.

        Deprecated: use ``crm.item.add``.

        ``crm.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html

        Args:
            fields (CrmCompanyAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmCompanyAddFields``.
            params (CrmCompanyAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmCompanyAddParams``.

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
    def delete(self, *, id: int | None = None, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Company.

        Deprecated: use ``crm.item.delete``.

        ``crm.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html

        Args:
            id (int): Id of the record to delete.

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
    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.CrmCompany:
        """Get Company Information.

        Deprecated: use ``crm.item.get``.

        ``crm.company.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html

        Args:
            id (int): Id of the record to read.

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
        select: Sequence[str] | None = None,
        filter: params.CrmCompanyListFilter | OtherKeys | None = None,
        order: params.CrmCompanyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmCompany]:
        """Get a List of Companies by Filter.

        Deprecated: use ``crm.item.list``.

        ``crm.company.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmCompanyListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCompanyListFilter``.
            order (CrmCompanyListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmCompanyListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        id: int | None = None,
        fields: params.CrmCompanyUpdateFields | OtherKeys | None = None,
        params: params.CrmCompanyUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Existing Company.

        Deprecated: use ``crm.item.update``.

        ``crm.company.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmCompanyUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmCompanyUpdateFields``.
            params (CrmCompanyUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmCompanyUpdateParams``.

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
        fields: params.CrmCompanyAddFields | OtherKeys,
        params: params.CrmCompanyAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Company.

        Deprecated: use ``crm.item.add``.

        ``crm.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-add.html

        Args:
            fields (CrmCompanyAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmCompanyAddFields``.
            params (CrmCompanyAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmCompanyAddParams``.

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
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Company.

        Deprecated: use ``crm.item.delete``.

        ``crm.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-delete.html

        Args:
            id (int): Id of the record to delete.

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
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCompany]:
        """Get Company Information.

        Deprecated: use ``crm.item.get``.

        ``crm.company.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html

        Args:
            id (int): Id of the record to read.

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
        select: Sequence[str] | None = None,
        filter: params.CrmCompanyListFilter | OtherKeys | None = None,
        order: params.CrmCompanyListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmCompany]:
        """Get a List of Companies by Filter.

        Deprecated: use ``crm.item.list``.

        ``crm.company.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmCompanyListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCompanyListFilter``.
            order (CrmCompanyListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmCompanyListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        id: int | None = None,
        fields: params.CrmCompanyUpdateFields | OtherKeys | None = None,
        params: params.CrmCompanyUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Existing Company.

        Deprecated: use ``crm.item.update``.

        ``crm.company.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmCompanyUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmCompanyUpdateFields``.
            params (CrmCompanyUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmCompanyUpdateParams``.

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
        id: int,
        fields: params.CrmCompanyContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Contact to the Specified Company.

        ``crm.company.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmCompanyContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCompanyContactAddFields``.

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
        id: int,
        fields: params.CrmCompanyContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Contact from Specified Company.

        ``crm.company.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmCompanyContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmCompanyContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models_shared.CrmRestFieldDescription]:
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
        id: int,
        fields: params.CrmCompanyContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Contact to the Specified Company.

        ``crm.company.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmCompanyContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCompanyContactAddFields``.

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
        id: int,
        fields: params.CrmCompanyContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Contact from Specified Company.

        ``crm.company.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmCompanyContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmCompanyContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models_shared.CrmRestFieldDescription]]:
        """Get Fields for Company-Contact Connection.

        ``crm.company.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class CrmCompanyContactItemsMethods(SyncNamespace):
    """``crm.company.contact.items``."""

    __slots__ = ()
    _name = "crm.company.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Clear the Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmCompanyContactItems]:
        """Retrieve a Set of Contacts Associated with a Specified Company.

        ``crm.company.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmCompanyContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmCompanyContactItemsSetItemsItem]):

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Clear the Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmCompanyContactItems]]:
        """Retrieve a Set of Contacts Associated with a Specified Company.

        ``crm.company.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmCompanyContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set a Set of Contacts Associated with the Specified Company.

        ``crm.company.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/contacts/crm-company-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmCompanyContactItemsSetItemsItem]):

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmCompanyDetailsConfiguration]:
        """Get Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.company.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Reset Company Card Settings.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.company.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        data: Sequence[params.CrmCompanyDetailsConfigurationSetDataItem],
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.company.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            data (Sequence[CrmCompanyDetailsConfigurationSetDataItem]): Data.

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmCompanyDetailsConfiguration]]:
        """Get Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.company.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Reset Company Card Settings.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.company.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        data: Sequence[params.CrmCompanyDetailsConfigurationSetDataItem],
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for Company Details Configuration.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.company.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/custom-form/crm-company-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            data (Sequence[CrmCompanyDetailsConfigurationSetDataItem]): Data.

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
        self, *, fields: params.CrmCompanyUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Custom Field for Companies.

        ``crm.company.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html

        Args:
            fields (CrmCompanyUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCompanyUserfieldAddFields``.

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
        """Delete Custom Field for Companies.

        ``crm.company.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html

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

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmCompanyUserfield:
        """Get Company Custom Field by ID.

        ``crm.company.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html

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
        filter: params.CrmCompanyUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmCompanyUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmCompanyUserfield]:
        """Get a List of Custom Fields for Companies.

        ``crm.company.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html

        Args:
            filter (CrmCompanyUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCompanyUserfieldListFilter``.
            order (CrmCompanyUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmCompanyUserfieldListOrder``.

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
        fields: params.CrmCompanyUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Company User Field.

        ``crm.company.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmCompanyUserfieldUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmCompanyUserfieldUpdateFields``.

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
        self, *, fields: params.CrmCompanyUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Custom Field for Companies.

        ``crm.company.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-add.html

        Args:
            fields (CrmCompanyUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmCompanyUserfieldAddFields``.

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
        """Delete Custom Field for Companies.

        ``crm.company.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-delete.html

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
    ) -> Awaitable[models.CrmCompanyUserfield]:
        """Get Company Custom Field by ID.

        ``crm.company.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-get.html

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
        filter: params.CrmCompanyUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmCompanyUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmCompanyUserfield]:
        """Get a List of Custom Fields for Companies.

        ``crm.company.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-list.html

        Args:
            filter (CrmCompanyUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCompanyUserfieldListFilter``.
            order (CrmCompanyUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmCompanyUserfieldListOrder``.

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
        fields: params.CrmCompanyUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Company User Field.

        ``crm.company.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/crm-company-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmCompanyUserfieldUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmCompanyUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
