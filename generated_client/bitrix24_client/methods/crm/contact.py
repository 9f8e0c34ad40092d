"""Methods of ``crm.contact``."""

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
    from ...models.crm import contact as models
    from ...params.crm import contact as params
else:
    models = lazy_module("...models.crm.contact", __package__)
    models_shared = lazy_module("...models.shared", __package__)

ADD = Method(
    "crm.contact.add",
    _k.INTEGER,
    keys={"fields": ("CrmContactAddFields",), "params": ("CrmContactAddParams",)},
    file_form="data",
)
DELETE = Method("crm.contact.delete", _k.BOOLEAN)
FIELDS = Method("crm.contact.fields", _k.Nested(lambda: models.CrmContactFieldsResult), safe=True)
GET = Method("crm.contact.get", _k.Nested(lambda: models.CrmContact), safe=True)
LIST = list_method(
    "crm.contact.list",
    _k.Nested(lambda: models.CrmContact),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmContactListFilter",), "order": ("CrmContactListOrder",)},
)
UPDATE = Method(
    "crm.contact.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmContactUpdateFields",), "params": ("CrmContactUpdateParams",)},
    file_form="data",
)
COMPANY_ADD = Method(
    "crm.contact.company.add", _k.BOOLEAN, keys={"fields": ("CrmContactCompanyAddFields",)}
)
COMPANY_DELETE = Method(
    "crm.contact.company.delete", _k.BOOLEAN, keys={"fields": ("CrmContactCompanyDeleteFields",)}
)
COMPANY_FIELDS = Method(
    "crm.contact.company.fields",
    _k.MapOf(_k.Nested(lambda: models_shared.CrmRestFieldDescription)),
    safe=True,
)
COMPANY_ITEMS_DELETE = Method("crm.contact.company.items.delete", _k.BOOLEAN)
COMPANY_ITEMS_GET = Method(
    "crm.contact.company.items.get",
    _k.ListOf(_k.Nested(lambda: models.CrmContactCompanyItems)),
    safe=True,
)
COMPANY_ITEMS_SET = Method("crm.contact.company.items.set", _k.BOOLEAN)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.contact.details.configuration.forceCommonScopeForAll", _k.BOOLEAN
)
DETAILS_CONFIGURATION_GET = Method(
    "crm.contact.details.configuration.get",
    _k.ListOf(_k.Nested(lambda: models.CrmContactDetailsConfiguration)),
    safe=True,
)
DETAILS_CONFIGURATION_RESET = Method("crm.contact.details.configuration.reset", _k.BOOLEAN)
DETAILS_CONFIGURATION_SET = Method("crm.contact.details.configuration.set", _k.BOOLEAN)
USERFIELD_ADD = Method(
    "crm.contact.userfield.add", _k.INTEGER, keys={"fields": ("CrmContactUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.contact.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "crm.contact.userfield.get", _k.Nested(lambda: models.CrmContactUserfield), safe=True
)
USERFIELD_LIST = list_method(
    "crm.contact.userfield.list",
    _k.Nested(lambda: models.CrmContactUserfield),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "filter": ("CrmContactUserfieldListFilter",),
        "order": ("CrmContactUserfieldListOrder",),
    },
)
USERFIELD_UPDATE = Method(
    "crm.contact.userfield.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmContactUserfieldUpdateFields",)},
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
        fields: params.CrmContactAddFields | OtherKeys | None = None,
        params: params.CrmContactAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Contact.

        Deprecated: use ``crm.item.add``.

        ``crm.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html

        Args:
            fields (CrmContactAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmContactAddFields``.
            params (CrmContactAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmContactAddParams``.

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
    def delete(self, *, id: int | None = None, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Contact.

        Deprecated: use ``crm.item.delete``.

        ``crm.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html

        Args:
            id (int): Id of the record to delete.

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
    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.CrmContact:
        """Get Contact by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.contact.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html

        Args:
            id (int): Id of the record to read.

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
        select: Sequence[str] | None = None,
        filter: params.CrmContactListFilter | OtherKeys | None = None,
        order: params.CrmContactListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmContact]:
        """Get a List of Contacts (crm).

        Deprecated: use ``crm.item.list``.

        ``crm.contact.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmContactListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmContactListFilter``.
            order (CrmContactListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmContactListOrder``.
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

    @deprecated("crm.contact.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.CrmContactUpdateFields | OtherKeys | None = None,
        params: params.CrmContactUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Contact.

        Deprecated: use ``crm.item.update``.

        ``crm.contact.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmContactUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmContactUpdateFields``.
            params (CrmContactUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmContactUpdateParams``.

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
        fields: params.CrmContactAddFields | OtherKeys | None = None,
        params: params.CrmContactAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Contact.

        Deprecated: use ``crm.item.add``.

        ``crm.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-add.html

        Args:
            fields (CrmContactAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.CrmContactAddFields``.
            params (CrmContactAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmContactAddParams``.

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
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Contact.

        Deprecated: use ``crm.item.delete``.

        ``crm.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-delete.html

        Args:
            id (int): Id of the record to delete.

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
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmContact]:
        """Get Contact by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.contact.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html

        Args:
            id (int): Id of the record to read.

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
        select: Sequence[str] | None = None,
        filter: params.CrmContactListFilter | OtherKeys | None = None,
        order: params.CrmContactListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmContact]:
        """Get a List of Contacts (crm).

        Deprecated: use ``crm.item.list``.

        ``crm.contact.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmContactListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmContactListFilter``.
            order (CrmContactListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmContactListOrder``.
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

    @deprecated("crm.contact.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.CrmContactUpdateFields | OtherKeys | None = None,
        params: params.CrmContactUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Contact.

        Deprecated: use ``crm.item.update``.

        ``crm.contact.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmContactUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmContactUpdateFields``.
            params (CrmContactUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmContactUpdateParams``.

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
        id: int,
        fields: params.CrmContactCompanyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add a Company to the Specified Contact.

        ``crm.contact.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html

        Args:
            id (int): Id of the record.
            fields (CrmContactCompanyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmContactCompanyAddFields``.

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
        id: int,
        fields: params.CrmContactCompanyDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove a Company from the Specified Contact.

        ``crm.contact.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmContactCompanyDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmContactCompanyDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(COMPANY_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models_shared.CrmRestFieldDescription]:
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
        id: int,
        fields: params.CrmContactCompanyAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add a Company to the Specified Contact.

        ``crm.contact.company.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-add.html

        Args:
            id (int): Id of the record.
            fields (CrmContactCompanyAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmContactCompanyAddFields``.

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
        id: int,
        fields: params.CrmContactCompanyDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove a Company from the Specified Contact.

        ``crm.contact.company.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmContactCompanyDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmContactCompanyDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                (no code): The parameter 'fields' must be array
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
                (no code): The parameter 'fields' is not valid
        """
        return self._client._invoke(COMPANY_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models_shared.CrmRestFieldDescription]]:
        """Get Fields for Contact-Company.

        ``crm.contact.company.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-fields.html
        """
        return self._client._invoke(COMPANY_FIELDS, {}, extra)


class CrmContactCompanyItemsMethods(SyncNamespace):
    """``crm.contact.company.items``."""

    __slots__ = ()
    _name = "crm.contact.company.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Clear the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmContactCompanyItems]:
        """Get a Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmContactCompanyItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmContactCompanyItemsSetItemsItem]):

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Clear the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmContactCompanyItems]]:
        """Get a Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(COMPANY_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmContactCompanyItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set the Set of Companies Associated with the Specified Contact.

        ``crm.contact.company.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/company/crm-contact-company-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmContactCompanyItemsSetItemsItem]):

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmContactDetailsConfiguration]:
        """Get Card Parameters.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.contact.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Reset Card Parameters.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.contact.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        data: Sequence[params.CrmContactDetailsConfigurationSetDataItem],
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for the Individual Card.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.contact.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            data (Sequence[CrmContactDetailsConfigurationSetDataItem]): Data.

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmContactDetailsConfiguration]]:
        """Get Card Parameters.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.contact.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Reset Card Parameters.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.contact.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.

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
        data: Sequence[params.CrmContactDetailsConfigurationSetDataItem],
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for the Individual Card.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.contact.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/custom-form/crm-contact-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            data (Sequence[CrmContactDetailsConfigurationSetDataItem]): Data.

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
        self, *, fields: params.CrmContactUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Custom Field for Contacts.

        ``crm.contact.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html

        Args:
            fields (CrmContactUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmContactUserfieldAddFields``.

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Custom Contact Field.

        ``crm.contact.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                (no code): Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmContactUserfield:
        """Get Custom Contact Field by Id.

        ``crm.contact.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html

        Args:
            id (int): Id of the record to read.

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
        filter: params.CrmContactUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmContactUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmContactUserfield]:
        """Get a List of Custom Fields for Contacts.

        ``crm.contact.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html

        Args:
            filter (CrmContactUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmContactUserfieldListFilter``.
            order (CrmContactUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmContactUserfieldListOrder``.

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
        id: int,
        fields: params.CrmContactUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Edit an Existing Contact Custom Field.

        ``crm.contact.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmContactUserfieldUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmContactUserfieldUpdateFields``.

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
        self, *, fields: params.CrmContactUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Custom Field for Contacts.

        ``crm.contact.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-add.html

        Args:
            fields (CrmContactUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmContactUserfieldAddFields``.

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

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Custom Contact Field.

        ``crm.contact.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                (no code): Error deleting FIELD_NAME for object ENTITY_ID
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmContactUserfield]:
        """Get Custom Contact Field by Id.

        ``crm.contact.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-get.html

        Args:
            id (int): Id of the record to read.

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
        filter: params.CrmContactUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmContactUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmContactUserfield]:
        """Get a List of Custom Fields for Contacts.

        ``crm.contact.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-list.html

        Args:
            filter (CrmContactUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmContactUserfieldListFilter``.
            order (CrmContactUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmContactUserfieldListOrder``.

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
        id: int,
        fields: params.CrmContactUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Edit an Existing Contact Custom Field.

        ``crm.contact.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/crm-contact-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmContactUserfieldUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmContactUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): ID is not defined or invalid
                (no code): Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: A list item with XML_ID=XML_ID already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
