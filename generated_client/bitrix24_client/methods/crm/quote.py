"""Methods of ``crm.quote``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models import shared as models_shared
    from ...models.crm import quote as models
    from ...params.crm import quote as params
else:
    models = lazy_module("...models.crm.quote", __package__)
    models_shared = lazy_module("...models.shared", __package__)

ADD = Method(
    "crm.quote.add",
    _k.INTEGER,
    keys={"fields": ("CrmQuoteAddFields",), "params": ("CrmQuoteAddParams",)},
)
DELETE = Method("crm.quote.delete", _k.BOOLEAN)
FIELDS = Method(
    "crm.quote.fields",
    _k.MapOf(_k.Nested(lambda: models.CrmQuoteFieldsResultValueVariant1)),
    safe=True,
)
GET = Method("crm.quote.get", _k.Nested(lambda: models.CrmQuote), safe=True)
LIST = list_method(
    "crm.quote.list",
    _k.Nested(lambda: models.CrmQuote),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmQuoteListFilter",), "order": ("CrmQuoteListOrder",)},
)
UPDATE = Method(
    "crm.quote.update",
    _k.BOOLEAN,
    keys={"fields": ("CrmQuoteUpdateFields",), "params": ("CrmQuoteUpdateParams",)},
)
CONTACT_ADD = Method(
    "crm.quote.contact.add", _k.BOOLEAN, keys={"fields": ("CrmQuoteContactAddFields",)}
)
CONTACT_DELETE = Method(
    "crm.quote.contact.delete", _k.BOOLEAN, keys={"fields": ("CrmQuoteContactDeleteFields",)}
)
CONTACT_FIELDS = Method(
    "crm.quote.contact.fields",
    _k.MapOf(_k.Nested(lambda: models_shared.CrmRestFieldDescription)),
    safe=True,
)
CONTACT_ITEMS_DELETE = Method("crm.quote.contact.items.delete", _k.BOOLEAN)
CONTACT_ITEMS_GET = Method(
    "crm.quote.contact.items.get",
    _k.ListOf(_k.Nested(lambda: models.CrmQuoteContactItems)),
    safe=True,
)
CONTACT_ITEMS_SET = Method("crm.quote.contact.items.set", _k.BOOLEAN)
PRODUCTROWS_GET = Method(
    "crm.quote.productrows.get", _k.ListOf(_k.Nested(lambda: models.CrmQuoteProductrows)), safe=True
)
PRODUCTROWS_SET = Method("crm.quote.productrows.set", _k.BOOLEAN)
USERFIELD_ADD = Method(
    "crm.quote.userfield.add", _k.INTEGER, keys={"fields": ("CrmQuoteUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.quote.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "crm.quote.userfield.get", _k.Nested(lambda: models.CrmQuoteUserfield), safe=True
)
USERFIELD_LIST = list_method(
    "crm.quote.userfield.list",
    _k.Nested(lambda: models.CrmQuoteUserfield),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "filter": ("CrmQuoteUserfieldListFilter",),
        "order": ("CrmQuoteUserfieldListOrder",),
    },
)
USERFIELD_UPDATE = Method(
    "crm.quote.userfield.update", _k.BOOLEAN, keys={"fields": ("CrmQuoteUserfieldUpdateFields",)}
)


class CrmQuoteMethods(SyncNamespace):
    """``crm.quote``."""

    __slots__ = ()
    _name = "crm.quote"

    @builtins.property
    def contact(self) -> CrmQuoteContactMethods:
        return CrmQuoteContactMethods(self._client)

    @builtins.property
    def productrows(self) -> CrmQuoteProductrowsMethods:
        return CrmQuoteProductrowsMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmQuoteUserfieldMethods:
        return CrmQuoteUserfieldMethods(self._client)

    @deprecated("crm.quote.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmQuoteAddFields,
        params: params.CrmQuoteAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Estimate.

        Deprecated: use ``crm.item.add``.

        ``crm.quote.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html

        Args:
            fields (CrmQuoteAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmQuoteAddFields``.
            params (CrmQuoteAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmQuoteAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array.
                (no code): Parameter 'params' must be array.
                (no code): Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.quote.delete is deprecated: use crm.item.delete")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Estimate.

        Deprecated: use ``crm.item.delete``.

        ``crm.quote.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid.
                (no code): Access denied.
                ``ERROR_CORE``: Element not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.quote.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models.CrmQuoteFieldsResultValueVariant1]:
        """Get Fields of the Estimate.

        Deprecated: use ``crm.item.fields``.

        ``crm.quote.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.quote.get is deprecated: use crm.item.get")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmQuote:
        """Get Estimate by ID.

        Deprecated: use ``crm.item.get``.

        ``crm.quote.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid.
                (no code): Access denied.
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.quote.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmQuoteListFilter | OtherKeys | None = None,
        order: params.CrmQuoteListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmQuote]:
        """Get a List of Estimates by Filter.

        Deprecated: use ``crm.item.list``.

        ``crm.quote.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmQuoteListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmQuoteListFilter``.
            order (CrmQuoteListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmQuoteListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'order' must be array.
                (no code): Parameter 'filter' must be array.
                (no code): Access denied.
                (no code): Failed to get list. General error.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.quote.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int,
        fields: params.CrmQuoteUpdateFields | OtherKeys | None = None,
        params: params.CrmQuoteUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Estimate.

        Deprecated: use ``crm.item.update``.

        ``crm.quote.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmQuoteUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmQuoteUpdateFields``.
            params (CrmQuoteUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmQuoteUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array.
                (no code): Parameter 'params' must be array.
                (no code): ID is not defined or invalid.
                (no code): Access denied.
                (no code): Quote is not found
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class AsyncCrmQuoteMethods(AsyncNamespace):
    """``crm.quote``."""

    __slots__ = ()
    _name = "crm.quote"

    @builtins.property
    def contact(self) -> AsyncCrmQuoteContactMethods:
        return AsyncCrmQuoteContactMethods(self._client)

    @builtins.property
    def productrows(self) -> AsyncCrmQuoteProductrowsMethods:
        return AsyncCrmQuoteProductrowsMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmQuoteUserfieldMethods:
        return AsyncCrmQuoteUserfieldMethods(self._client)

    @deprecated("crm.quote.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmQuoteAddFields,
        params: params.CrmQuoteAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Estimate.

        Deprecated: use ``crm.item.add``.

        ``crm.quote.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html

        Args:
            fields (CrmQuoteAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmQuoteAddFields``.
            params (CrmQuoteAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmQuoteAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array.
                (no code): Parameter 'params' must be array.
                (no code): Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.quote.delete is deprecated: use crm.item.delete")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Estimate.

        Deprecated: use ``crm.item.delete``.

        ``crm.quote.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid.
                (no code): Access denied.
                ``ERROR_CORE``: Element not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.quote.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models.CrmQuoteFieldsResultValueVariant1]]:
        """Get Fields of the Estimate.

        Deprecated: use ``crm.item.fields``.

        ``crm.quote.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.quote.get is deprecated: use crm.item.get")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[models.CrmQuote]:
        """Get Estimate by ID.

        Deprecated: use ``crm.item.get``.

        ``crm.quote.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid.
                (no code): Access denied.
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.quote.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmQuoteListFilter | OtherKeys | None = None,
        order: params.CrmQuoteListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmQuote]:
        """Get a List of Estimates by Filter.

        Deprecated: use ``crm.item.list``.

        ``crm.quote.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmQuoteListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmQuoteListFilter``.
            order (CrmQuoteListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmQuoteListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'order' must be array.
                (no code): Parameter 'filter' must be array.
                (no code): Access denied.
                (no code): Failed to get list. General error.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.quote.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int,
        fields: params.CrmQuoteUpdateFields | OtherKeys | None = None,
        params: params.CrmQuoteUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Estimate.

        Deprecated: use ``crm.item.update``.

        ``crm.quote.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmQuoteUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmQuoteUpdateFields``.
            params (CrmQuoteUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmQuoteUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array.
                (no code): Parameter 'params' must be array.
                (no code): ID is not defined or invalid.
                (no code): Access denied.
                (no code): Quote is not found
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class CrmQuoteContactMethods(SyncNamespace):
    """``crm.quote.contact``."""

    __slots__ = ()
    _name = "crm.quote.contact"

    @builtins.property
    def items(self) -> CrmQuoteContactItemsMethods:
        return CrmQuoteContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int,
        fields: params.CrmQuoteContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add a Contact to an Estimate.

        ``crm.quote.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmQuoteContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmQuoteContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'fields' must be array.
                (no code): The parameter 'fields' is not valid.
                (no code): Not found.
                (no code): [Contact #2647] You do not have permission to view this item
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        fields: params.CrmQuoteContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove a Contact from a Specified Estimate.

        ``crm.quote.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmQuoteContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmQuoteContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                (no code): The parameter 'fields' is not valid.
                (no code): Not found.
                (no code): [Contact #2647] You do not have permission to view this item
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models_shared.CrmRestFieldDescription]:
        """Get Fields for the Estimate-Contact Link.

        ``crm.quote.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class AsyncCrmQuoteContactMethods(AsyncNamespace):
    """``crm.quote.contact``."""

    __slots__ = ()
    _name = "crm.quote.contact"

    @builtins.property
    def items(self) -> AsyncCrmQuoteContactItemsMethods:
        return AsyncCrmQuoteContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int,
        fields: params.CrmQuoteContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add a Contact to an Estimate.

        ``crm.quote.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmQuoteContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmQuoteContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'fields' must be array.
                (no code): The parameter 'fields' is not valid.
                (no code): Not found.
                (no code): [Contact #2647] You do not have permission to view this item
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        fields: params.CrmQuoteContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove a Contact from a Specified Estimate.

        ``crm.quote.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmQuoteContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmQuoteContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                (no code): The parameter 'fields' is not valid.
                (no code): Not found.
                (no code): [Contact #2647] You do not have permission to view this item
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models_shared.CrmRestFieldDescription]]:
        """Get Fields for the Estimate-Contact Link.

        ``crm.quote.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class CrmQuoteContactItemsMethods(SyncNamespace):
    """``crm.quote.contact.items``."""

    __slots__ = ()
    _name = "crm.quote.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove a Set of Contacts Associated with a Specified Estimate.

        ``crm.quote.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmQuoteContactItems]:
        """Retrieve a Set of Contacts Associated with a Specified Estimate.

        ``crm.quote.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmQuoteContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set the Contacts Associated with a Specified Estimate.

        ``crm.quote.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmQuoteContactItemsSetItemsItem]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): The parameter items must be array.
                (no code): Not found.
                (no code): [Contact #2647] You do not have permission to view this item
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Text of the internal error
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class AsyncCrmQuoteContactItemsMethods(AsyncNamespace):
    """``crm.quote.contact.items``."""

    __slots__ = ()
    _name = "crm.quote.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove a Set of Contacts Associated with a Specified Estimate.

        ``crm.quote.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmQuoteContactItems]]:
        """Retrieve a Set of Contacts Associated with a Specified Estimate.

        ``crm.quote.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmQuoteContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set the Contacts Associated with a Specified Estimate.

        ``crm.quote.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/contacts/crm-quote-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmQuoteContactItemsSetItemsItem]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): The parameter items must be array.
                (no code): Not found.
                (no code): [Contact #2647] You do not have permission to view this item
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_CORE``: Text of the internal error
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class CrmQuoteProductrowsMethods(SyncNamespace):
    """``crm.quote.productrows``."""

    __slots__ = ()
    _name = "crm.quote.productrows"

    @deprecated("crm.quote.productrows.get is deprecated: use crm.item")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmQuoteProductrows]:
        """Retrieve Product Rows of the Estimate.

        Deprecated: use ``crm.item``.

        ``crm.quote.productrows.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined.
                (no code): Access denied.
        """
        return self._client._invoke(PRODUCTROWS_GET, {"id": id}, extra)

    @deprecated("crm.quote.productrows.set is deprecated: use crm.item")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[params.CrmQuoteProductrowsSetRowsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Product Rows for the Quote.

        Deprecated: use ``crm.item``.

        ``crm.quote.productrows.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html

        Args:
            id (int): Id of the record.
            rows (Sequence[CrmQuoteProductrowsSetRowsItem]): Rows.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined.
                (no code): The parameter rows must be array.
                (no code): Access denied.
                (no code): Not found.
                (no code): Catalog rights check error message
        """
        return self._client._invoke(PRODUCTROWS_SET, {"id": id, "rows": rows}, extra)


class AsyncCrmQuoteProductrowsMethods(AsyncNamespace):
    """``crm.quote.productrows``."""

    __slots__ = ()
    _name = "crm.quote.productrows"

    @deprecated("crm.quote.productrows.get is deprecated: use crm.item")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmQuoteProductrows]]:
        """Retrieve Product Rows of the Estimate.

        Deprecated: use ``crm.item``.

        ``crm.quote.productrows.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined.
                (no code): Access denied.
        """
        return self._client._invoke(PRODUCTROWS_GET, {"id": id}, extra)

    @deprecated("crm.quote.productrows.set is deprecated: use crm.item")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[params.CrmQuoteProductrowsSetRowsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Product Rows for the Quote.

        Deprecated: use ``crm.item``.

        ``crm.quote.productrows.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html

        Args:
            id (int): Id of the record.
            rows (Sequence[CrmQuoteProductrowsSetRowsItem]): Rows.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined.
                (no code): The parameter rows must be array.
                (no code): Access denied.
                (no code): Not found.
                (no code): Catalog rights check error message
        """
        return self._client._invoke(PRODUCTROWS_SET, {"id": id, "rows": rows}, extra)


class CrmQuoteUserfieldMethods(SyncNamespace):
    """``crm.quote.userfield``."""

    __slots__ = ()
    _name = "crm.quote.userfield"

    def add(
        self, *, fields: params.CrmQuoteUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Custom Field for Estimates.

        ``crm.quote.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html

        Args:
            fields (CrmQuoteUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmQuoteUserfieldAddFields``.

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
        """Delete Custom Field for Quotes.

        ``crm.quote.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html

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

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmQuoteUserfield:
        """Get Custom Field of Estimates by ID.

        ``crm.quote.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html

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
        filter: params.CrmQuoteUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmQuoteUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmQuoteUserfield]:
        """Get a List of Custom Fields for Quote.

        ``crm.quote.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html

        Args:
            filter (CrmQuoteUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmQuoteUserfieldListFilter``.
            order (CrmQuoteUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmQuoteUserfieldListOrder``.

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
        fields: params.CrmQuoteUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Existing Custom Field for Quotes.

        ``crm.quote.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmQuoteUserfieldUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmQuoteUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmQuoteUserfieldMethods(AsyncNamespace):
    """``crm.quote.userfield``."""

    __slots__ = ()
    _name = "crm.quote.userfield"

    def add(
        self, *, fields: params.CrmQuoteUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Custom Field for Estimates.

        ``crm.quote.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-add.html

        Args:
            fields (CrmQuoteUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmQuoteUserfieldAddFields``.

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
        """Delete Custom Field for Quotes.

        ``crm.quote.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-delete.html

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
    ) -> Awaitable[models.CrmQuoteUserfield]:
        """Get Custom Field of Estimates by ID.

        ``crm.quote.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-get.html

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
        filter: params.CrmQuoteUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmQuoteUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmQuoteUserfield]:
        """Get a List of Custom Fields for Quote.

        ``crm.quote.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-list.html

        Args:
            filter (CrmQuoteUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmQuoteUserfieldListFilter``.
            order (CrmQuoteUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmQuoteUserfieldListOrder``.

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
        fields: params.CrmQuoteUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Existing Custom Field for Quotes.

        ``crm.quote.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/crm-quote-user-field-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmQuoteUserfieldUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmQuoteUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with value XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
