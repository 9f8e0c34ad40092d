"""Methods of ``crm.deal``."""

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
    from ...models.crm import deal as models
    from ...params.crm import deal as params
else:
    models = lazy_module("...models.crm.deal", __package__)
    models_shared = lazy_module("...models.shared", __package__)

ADD = Method(
    "crm.deal.add",
    _k.INTEGER,
    keys={"fields": ("CrmDealAddFields",), "params": ("CrmDealAddParams",)},
    file_form="data",
)
DELETE = Method("crm.deal.delete", _k.BOOLEAN)
FIELDS = Method(
    "crm.deal.fields",
    _k.MapOf(_k.Nested(lambda: models.CrmDealFieldsResultValueVariant1)),
    safe=True,
)
GET = Method("crm.deal.get", _k.Nested(lambda: models.CrmDeal), safe=True)
LIST = list_method(
    "crm.deal.list",
    _k.Nested(lambda: models.CrmDeal),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmDealListFilter",), "order": ("CrmDealListOrder",)},
)
UPDATE = Method(
    "crm.deal.update",
    _k.BOOLEAN,
    keys={"params": ("CrmDealUpdateParams",)},
    some_keys={"fields": ("CrmDealUpdateFields",)},
    file_form="data",
)
CONTACT_ADD = Method(
    "crm.deal.contact.add", _k.BOOLEAN, keys={"fields": ("CrmDealContactAddFields",)}
)
CONTACT_DELETE = Method(
    "crm.deal.contact.delete", _k.BOOLEAN, keys={"fields": ("CrmDealContactDeleteFields",)}
)
CONTACT_FIELDS = Method(
    "crm.deal.contact.fields",
    _k.MapOf(_k.Nested(lambda: models_shared.CrmRestFieldDescription)),
    safe=True,
)
CONTACT_ITEMS_DELETE = Method("crm.deal.contact.items.delete", _k.BOOLEAN)
CONTACT_ITEMS_GET = Method(
    "crm.deal.contact.items.get",
    _k.ListOf(_k.Nested(lambda: models.CrmDealContactItems)),
    safe=True,
)
CONTACT_ITEMS_SET = Method("crm.deal.contact.items.set", _k.BOOLEAN)
DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL = Method(
    "crm.deal.details.configuration.forceCommonScopeForAll",
    _k.BOOLEAN,
    keys={"extras": ("CrmDealDetailsConfigurationForceCommonScopeForAllExtras",)},
)
DETAILS_CONFIGURATION_GET = Method(
    "crm.deal.details.configuration.get",
    _k.ListOf(_k.Nested(lambda: models.CrmDealDetailsConfiguration)),
    safe=True,
    keys={"extras": ("CrmDealDetailsConfigurationGetExtras",)},
)
DETAILS_CONFIGURATION_RESET = Method(
    "crm.deal.details.configuration.reset",
    _k.BOOLEAN,
    keys={"extras": ("CrmDealDetailsConfigurationResetExtras",)},
)
DETAILS_CONFIGURATION_SET = Method(
    "crm.deal.details.configuration.set",
    _k.BOOLEAN,
    keys={"extras": ("CrmDealDetailsConfigurationSetExtras",)},
)
PRODUCTROWS_GET = Method(
    "crm.deal.productrows.get", _k.ListOf(_k.Nested(lambda: models.CrmDealProductrows)), safe=True
)
PRODUCTROWS_SET = Method("crm.deal.productrows.set", _k.BOOLEAN)
RECURRING_ADD = Method(
    "crm.deal.recurring.add", _k.INTEGER, keys={"fields": ("CrmDealRecurringAddFields",)}
)
RECURRING_DELETE = Method("crm.deal.recurring.delete", _k.BOOLEAN)
RECURRING_EXPOSE = Method(
    "crm.deal.recurring.expose", _k.Nested(lambda: models.CrmDealRecurringExposeResult)
)
RECURRING_FIELDS = Method(
    "crm.deal.recurring.fields", _k.Nested(lambda: models.CrmDealRecurringFieldsResult), safe=True
)
RECURRING_GET = Method(
    "crm.deal.recurring.get", _k.Nested(lambda: models.CrmDealRecurring), safe=True
)
RECURRING_LIST = list_method(
    "crm.deal.recurring.list",
    _k.Nested(lambda: models.CrmDealRecurring),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"order": ("CrmDealRecurringListOrder",), "filter": ("CrmDealRecurringListFilter",)},
)
RECURRING_UPDATE = Method(
    "crm.deal.recurring.update", _k.BOOLEAN, keys={"fields": ("CrmDealRecurringUpdateFields",)}
)
USERFIELD_ADD = Method(
    "crm.deal.userfield.add", _k.INTEGER, keys={"fields": ("CrmDealUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("crm.deal.userfield.delete", _k.BOOLEAN)
USERFIELD_GET = Method(
    "crm.deal.userfield.get", _k.Nested(lambda: models.CrmDealUserfield), safe=True
)
USERFIELD_LIST = list_method(
    "crm.deal.userfield.list",
    _k.Nested(lambda: models.CrmDealUserfield),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmDealUserfieldListFilter",), "order": ("CrmDealUserfieldListOrder",)},
)
USERFIELD_UPDATE = Method(
    "crm.deal.userfield.update", _k.BOOLEAN, keys={"fields": ("CrmDealUserfieldUpdateFields",)}
)


class CrmDealMethods(SyncNamespace):
    """``crm.deal``."""

    __slots__ = ()
    _name = "crm.deal"

    @builtins.property
    def contact(self) -> CrmDealContactMethods:
        return CrmDealContactMethods(self._client)

    @builtins.property
    def details(self) -> CrmDealDetailsMethods:
        return CrmDealDetailsMethods(self._client)

    @builtins.property
    def productrows(self) -> CrmDealProductrowsMethods:
        return CrmDealProductrowsMethods(self._client)

    @builtins.property
    def recurring(self) -> CrmDealRecurringMethods:
        return CrmDealRecurringMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmDealUserfieldMethods:
        return CrmDealUserfieldMethods(self._client)

    @deprecated("crm.deal.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmDealAddFields | OtherKeys | None = None,
        params: params.CrmDealAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Deal.

        Deprecated: use ``crm.item.add``.

        ``crm.deal.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html

        Args:
            fields (CrmDealAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDealAddFields``.
            params (CrmDealAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmDealAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                (no code): Invalid value for the "Currency" field
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.deal.delete is deprecated: use crm.item.delete")
    def delete(self, *, id: int | None = None, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Deal.

        Deprecated: use ``crm.item.delete``.

        ``crm.deal.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.deal.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models.CrmDealFieldsResultValueVariant1]:
        """Get Fields of the Deal.

        Deprecated: use ``crm.item.fields``.

        ``crm.deal.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.deal.get is deprecated: use crm.item.get")
    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDeal:
        """Get Deal by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.deal.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.deal.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmDealListFilter | OtherKeys | None = None,
        order: params.CrmDealListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmDeal]:
        """Get a List of Deals.

        Deprecated: use ``crm.item.list``.

        ``crm.deal.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmDealListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmDealListFilter``.
            order (CrmDealListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmDealListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Parameter 'order' must be array.
                (no code): Parameter 'filter' must be array.
                (no code): Failed to get list. General error.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.deal.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.CrmDealUpdateFields | OtherKeys | None = None,
        params: params.CrmDealUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Deal.

        Deprecated: use ``crm.item.update``.

        ``crm.deal.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDealUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmDealUpdateFields``.
            params (CrmDealUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmDealUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Not found
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                (no code): Invalid value for the "Currency" field
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class AsyncCrmDealMethods(AsyncNamespace):
    """``crm.deal``."""

    __slots__ = ()
    _name = "crm.deal"

    @builtins.property
    def contact(self) -> AsyncCrmDealContactMethods:
        return AsyncCrmDealContactMethods(self._client)

    @builtins.property
    def details(self) -> AsyncCrmDealDetailsMethods:
        return AsyncCrmDealDetailsMethods(self._client)

    @builtins.property
    def productrows(self) -> AsyncCrmDealProductrowsMethods:
        return AsyncCrmDealProductrowsMethods(self._client)

    @builtins.property
    def recurring(self) -> AsyncCrmDealRecurringMethods:
        return AsyncCrmDealRecurringMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmDealUserfieldMethods:
        return AsyncCrmDealUserfieldMethods(self._client)

    @deprecated("crm.deal.add is deprecated: use crm.item.add")
    def add(
        self,
        *,
        fields: params.CrmDealAddFields | OtherKeys | None = None,
        params: params.CrmDealAddParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Deal.

        Deprecated: use ``crm.item.add``.

        ``crm.deal.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html

        Args:
            fields (CrmDealAddFields | Mapping[str, Any]): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDealAddFields``.
            params (CrmDealAddParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmDealAddParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                (no code): Invalid value for the "Currency" field
        """
        return self._client._invoke(ADD, {"fields": fields, "params": params}, extra)

    @deprecated("crm.deal.delete is deprecated: use crm.item.delete")
    def delete(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Deal.

        Deprecated: use ``crm.item.delete``.

        ``crm.deal.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.deal.fields is deprecated: use crm.item.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models.CrmDealFieldsResultValueVariant1]]:
        """Get Fields of the Deal.

        Deprecated: use ``crm.item.fields``.

        ``crm.deal.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.deal.get is deprecated: use crm.item.get")
    def get(
        self, *, id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDeal]:
        """Get Deal by Id.

        Deprecated: use ``crm.item.get``.

        ``crm.deal.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.deal.list is deprecated: use crm.item.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmDealListFilter | OtherKeys | None = None,
        order: params.CrmDealListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmDeal]:
        """Get a List of Deals.

        Deprecated: use ``crm.item.list``.

        ``crm.deal.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmDealListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmDealListFilter``.
            order (CrmDealListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmDealListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): Parameter 'order' must be array.
                (no code): Parameter 'filter' must be array.
                (no code): Failed to get list. General error.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.deal.update is deprecated: use crm.item.update")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.CrmDealUpdateFields | OtherKeys | None = None,
        params: params.CrmDealUpdateParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Deal.

        Deprecated: use ``crm.item.update``.

        ``crm.deal.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDealUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmDealUpdateFields``.
            params (CrmDealUpdateParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmDealUpdateParams``.

        Raises:
            ApiError: The codes that are documented:
                (no code): ID is not defined or invalid
                (no code): Not found
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Access denied
                (no code): Disk resource exhausted
                (no code): Invalid value for the "Currency" field
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields, "params": params}, extra)


class CrmDealContactMethods(SyncNamespace):
    """``crm.deal.contact``."""

    __slots__ = ()
    _name = "crm.deal.contact"

    @builtins.property
    def items(self) -> CrmDealContactItemsMethods:
        return CrmDealContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int,
        fields: params.CrmDealContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Contact to Deal.

        ``crm.deal.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmDealContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'fields' must be array.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        fields: params.CrmDealContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Contact from Specified Deal.

        ``crm.deal.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmDealContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmDealContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models_shared.CrmRestFieldDescription]:
        """Get Fields for Deal-Contact Connection.

        ``crm.deal.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class AsyncCrmDealContactMethods(AsyncNamespace):
    """``crm.deal.contact``."""

    __slots__ = ()
    _name = "crm.deal.contact"

    @builtins.property
    def items(self) -> AsyncCrmDealContactItemsMethods:
        return AsyncCrmDealContactItemsMethods(self._client)

    def add(
        self,
        *,
        id: int,
        fields: params.CrmDealContactAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Contact to Deal.

        ``crm.deal.contact.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-add.html

        Args:
            id (int): Id of the record.
            fields (CrmDealContactAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealContactAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'fields' must be array.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_ADD, {"id": id, "fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        fields: params.CrmDealContactDeleteFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Contact from Specified Deal.

        ``crm.deal.contact.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-delete.html

        Args:
            id (int): Id of the record to delete.
            fields (CrmDealContactDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmDealContactDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter 'ownerEntityID' is invalid or not defined.
                (no code): The parameter 'item' must be array.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                (no code): The parameter 'fields' is not valid.
        """
        return self._client._invoke(CONTACT_DELETE, {"id": id, "fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models_shared.CrmRestFieldDescription]]:
        """Get Fields for Deal-Contact Connection.

        ``crm.deal.contact.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-fields.html
        """
        return self._client._invoke(CONTACT_FIELDS, {}, extra)


class CrmDealContactItemsMethods(SyncNamespace):
    """``crm.deal.contact.items``."""

    __slots__ = ()
    _name = "crm.deal.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Remove the set of contacts associated with the specified deal.

        ``crm.deal.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): Access denied
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmDealContactItems]:
        """Retrieve a Set of Contacts Associated with a Specified Deal.

        ``crm.deal.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmDealContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a set of contacts associated with the specified deal.

        ``crm.deal.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmDealContactItemsSetItemsItem]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): The parameter items must be array.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                ``ERROR_CORE``
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class AsyncCrmDealContactItemsMethods(AsyncNamespace):
    """``crm.deal.contact.items``."""

    __slots__ = ()
    _name = "crm.deal.contact.items"

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Remove the set of contacts associated with the specified deal.

        ``crm.deal.contact.items.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): Access denied
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found
        """
        return self._client._invoke(CONTACT_ITEMS_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmDealContactItems]]:
        """Retrieve a Set of Contacts Associated with a Specified Deal.

        ``crm.deal.contact.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
        """
        return self._client._invoke(CONTACT_ITEMS_GET, {"id": id}, extra)

    def set(
        self,
        *,
        id: int,
        items: Sequence[params.CrmDealContactItemsSetItemsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set a set of contacts associated with the specified deal.

        ``crm.deal.contact.items.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/contacts/crm-deal-contact-items-set.html

        Args:
            id (int): Id of the record.
            items (Sequence[CrmDealContactItemsSetItemsItem]):

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter ownerEntityID is invalid or not defined.
                (no code): The parameter items must be array.
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied!
                (no code): Not found.
                ``ERROR_CORE``
        """
        return self._client._invoke(CONTACT_ITEMS_SET, {"id": id, "items": items}, extra)


class CrmDealDetailsMethods(SyncNamespace):
    """``crm.deal.details``."""

    __slots__ = ()
    _name = "crm.deal.details"

    @builtins.property
    def configuration(self) -> CrmDealDetailsConfigurationMethods:
        return CrmDealDetailsConfigurationMethods(self._client)


class AsyncCrmDealDetailsMethods(AsyncNamespace):
    """``crm.deal.details``."""

    __slots__ = ()
    _name = "crm.deal.details"

    @builtins.property
    def configuration(self) -> AsyncCrmDealDetailsConfigurationMethods:
        return AsyncCrmDealDetailsConfigurationMethods(self._client)


class CrmDealDetailsConfigurationMethods(SyncNamespace):
    """``crm.deal.details.configuration``."""

    __slots__ = ()
    _name = "crm.deal.details.configuration"

    @deprecated(
        "crm.deal.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(
        self,
        *,
        extras: params.CrmDealDetailsConfigurationForceCommonScopeForAllExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set a Common Detail Form for All Users (crm.deal).

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.deal.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html

        Args:
            extras (CrmDealDetailsConfigurationForceCommonScopeForAllExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationForceCommonScopeForAllExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {"extras": extras}, extra
        )

    @deprecated(
        "crm.deal.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: params.CrmDealDetailsConfigurationGetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmDealDetailsConfiguration]:
        """Get Parameters of the Deal Card.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.deal.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            extras (CrmDealDetailsConfigurationGetExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationGetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"scope": scope, "userId": user_id, "extras": extras}, extra
        )

    @deprecated(
        "crm.deal.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: params.CrmDealDetailsConfigurationResetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Reset Deal Card Settings.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.deal.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            extras (CrmDealDetailsConfigurationResetExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationResetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET,
            {"scope": scope, "userId": user_id, "extras": extras},
            extra,
        )

    @deprecated(
        "crm.deal.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params.CrmDealDetailsConfigurationSetDataItem],
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: params.CrmDealDetailsConfigurationSetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Parameters for the Deal Card.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.deal.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            data (Sequence[CrmDealDetailsConfigurationSetDataItem]): Data.
            extras (CrmDealDetailsConfigurationSetExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationSetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'data' must be array
                (no code): There are no data to write
                (no code): The data must be indexed array
                (no code): Section at index i has type data[i].type. The expected type is 'section'
                (no code): Section at index i does not have a name
                (no code): Section at index i does not have a title
                (no code): Element at index j in section at index i does not have a name
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET,
            {"scope": scope, "userId": user_id, "data": data, "extras": extras},
            extra,
        )


class AsyncCrmDealDetailsConfigurationMethods(AsyncNamespace):
    """``crm.deal.details.configuration``."""

    __slots__ = ()
    _name = "crm.deal.details.configuration"

    @deprecated(
        "crm.deal.details.configuration.forceCommonScopeForAll is deprecated: use crm.item.details.configuration.forceCommonScopeForAll"
    )
    def forceCommonScopeForAll(
        self,
        *,
        extras: params.CrmDealDetailsConfigurationForceCommonScopeForAllExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set a Common Detail Form for All Users (crm.deal).

        Deprecated: use ``crm.item.details.configuration.forceCommonScopeForAll``.

        ``crm.deal.details.configuration.forceCommonScopeForAll``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-force-common-scope-for-all.html

        Args:
            extras (CrmDealDetailsConfigurationForceCommonScopeForAllExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationForceCommonScopeForAllExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_FORCECOMMONSCOPEFORALL, {"extras": extras}, extra
        )

    @deprecated(
        "crm.deal.details.configuration.get is deprecated: use crm.item.details.configuration.get"
    )
    def get(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: params.CrmDealDetailsConfigurationGetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmDealDetailsConfiguration]]:
        """Get Parameters of the Deal Card.

        Deprecated: use ``crm.item.details.configuration.get``.

        ``crm.deal.details.configuration.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-get.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            extras (CrmDealDetailsConfigurationGetExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationGetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_GET, {"scope": scope, "userId": user_id, "extras": extras}, extra
        )

    @deprecated(
        "crm.deal.details.configuration.reset is deprecated: use crm.item.details.configuration.reset"
    )
    def reset(
        self,
        *,
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: params.CrmDealDetailsConfigurationResetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Reset Deal Card Settings.

        Deprecated: use ``crm.item.details.configuration.reset``.

        ``crm.deal.details.configuration.reset``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-reset.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            extras (CrmDealDetailsConfigurationResetExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationResetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_RESET,
            {"scope": scope, "userId": user_id, "extras": extras},
            extra,
        )

    @deprecated(
        "crm.deal.details.configuration.set is deprecated: use crm.item.details.configuration.set"
    )
    def set(
        self,
        *,
        data: Sequence[params.CrmDealDetailsConfigurationSetDataItem],
        scope: Literal["P", "C"] | None = None,
        user_id: int | None = None,
        extras: params.CrmDealDetailsConfigurationSetExtras | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Parameters for the Deal Card.

        Deprecated: use ``crm.item.details.configuration.set``.

        ``crm.deal.details.configuration.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/custom-form/crm-deal-details-configuration-set.html

        Args:
            scope (Literal["P", "C"]): Default: ``"P"``.
            user_id (int): Id of the user. Required in some cases.
            data (Sequence[CrmDealDetailsConfigurationSetDataItem]): Data.
            extras (CrmDealDetailsConfigurationSetExtras): Keys:
                ``bitrix24_client.params.CrmDealDetailsConfigurationSetExtras``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'data' must be array
                (no code): There are no data to write
                (no code): The data must be indexed array
                (no code): Section at index i has type data[i].type. The expected type is 'section'
                (no code): Section at index i does not have a name
                (no code): Section at index i does not have a title
                (no code): Element at index j in section at index i does not have a name
        """
        return self._client._invoke(
            DETAILS_CONFIGURATION_SET,
            {"scope": scope, "userId": user_id, "data": data, "extras": extras},
            extra,
        )


class CrmDealProductrowsMethods(SyncNamespace):
    """``crm.deal.productrows``."""

    __slots__ = ()
    _name = "crm.deal.productrows"

    @deprecated("crm.deal.productrows.get is deprecated: use crm.item")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmDealProductrows]:
        """Get Deal Products.

        Deprecated: use ``crm.item``.

        ``crm.deal.productrows.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(PRODUCTROWS_GET, {"id": id}, extra)

    @deprecated("crm.deal.productrows.set is deprecated: use crm.item")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[params.CrmDealProductrowsSetRowsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Set Products in Deal.

        Deprecated: use ``crm.item``.

        ``crm.deal.productrows.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html

        Args:
            id (int): Id of the record.
            rows (Sequence[CrmDealProductrowsSetRowsItem]): Rows.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
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


class AsyncCrmDealProductrowsMethods(AsyncNamespace):
    """``crm.deal.productrows``."""

    __slots__ = ()
    _name = "crm.deal.productrows"

    @deprecated("crm.deal.productrows.get is deprecated: use crm.item")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmDealProductrows]]:
        """Get Deal Products.

        Deprecated: use ``crm.item``.

        ``crm.deal.productrows.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
                (no code): Access denied
                (no code): Not found
        """
        return self._client._invoke(PRODUCTROWS_GET, {"id": id}, extra)

    @deprecated("crm.deal.productrows.set is deprecated: use crm.item")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[params.CrmDealProductrowsSetRowsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Set Products in Deal.

        Deprecated: use ``crm.item``.

        ``crm.deal.productrows.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html

        Args:
            id (int): Id of the record.
            rows (Sequence[CrmDealProductrowsSetRowsItem]): Rows.

        Raises:
            ApiError: The codes that are documented:
                (no code): The parameter id is invalid or not defined
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


class CrmDealRecurringMethods(SyncNamespace):
    """``crm.deal.recurring``."""

    __slots__ = ()
    _name = "crm.deal.recurring"

    def add(
        self, *, fields: params.CrmDealRecurringAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Template for Recurring Deal.

        ``crm.deal.recurring.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html

        Args:
            fields (CrmDealRecurringAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealRecurringAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Deal id is empty
                (no code): Access denied
                (no code): Deal already has recurring settings
        """
        return self._client._invoke(RECURRING_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete the Recurring Deal Template Setting.

        ``crm.deal.recurring.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Deleting is impossible. Connected recurring deal exists
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_DELETE, {"id": id}, extra)

    def expose(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDealRecurringExposeResult:
        """Create a New Deal from the Template.

        ``crm.deal.recurring.expose``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_EXPOSE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDealRecurringFieldsResult:
        """Get the List of Fields for the Recurring Deal Template.

        ``crm.deal.recurring.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmDealRecurring:
        """Get Recurring Deal Template Settings by ID.

        ``crm.deal.recurring.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmDealRecurringListOrder | OtherKeys | None = None,
        filter: params.CrmDealRecurringListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmDealRecurring]:
        """Get a List of Recurring Deal Template Settings.

        ``crm.deal.recurring.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html

        Args:
            order (CrmDealRecurringListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmDealRecurringListOrder``.
            filter (CrmDealRecurringListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealRecurringListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'order' must be array
                (no code): Parameter 'filter' must be array
                (no code): Failed to get list. General error
        """
        return self._client._list(
            RECURRING_LIST, {"order": order, "filter": filter, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmDealRecurringUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update the Recurring Deal Template Settings.

        ``crm.deal.recurring.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDealRecurringUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmDealRecurringUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Parameter 'fields' must be array
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmDealRecurringMethods(AsyncNamespace):
    """``crm.deal.recurring``."""

    __slots__ = ()
    _name = "crm.deal.recurring"

    def add(
        self, *, fields: params.CrmDealRecurringAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Template for Recurring Deal.

        ``crm.deal.recurring.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html

        Args:
            fields (CrmDealRecurringAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealRecurringAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Parameter 'fields' must be array
                (no code): Parameter 'params' must be array
                (no code): Deal id is empty
                (no code): Access denied
                (no code): Deal already has recurring settings
        """
        return self._client._invoke(RECURRING_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete the Recurring Deal Template Setting.

        ``crm.deal.recurring.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Deleting is impossible. Connected recurring deal exists
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_DELETE, {"id": id}, extra)

    def expose(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDealRecurringExposeResult]:
        """Create a New Deal from the Template.

        ``crm.deal.recurring.expose``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_EXPOSE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDealRecurringFieldsResult]:
        """Get the List of Fields for the Recurring Deal Template.

        ``crm.deal.recurring.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDealRecurring]:
        """Get Recurring Deal Template Settings by ID.

        ``crm.deal.recurring.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmDealRecurringListOrder | OtherKeys | None = None,
        filter: params.CrmDealRecurringListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmDealRecurring]:
        """Get a List of Recurring Deal Template Settings.

        ``crm.deal.recurring.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html

        Args:
            order (CrmDealRecurringListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmDealRecurringListOrder``.
            filter (CrmDealRecurringListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealRecurringListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
                (no code): Parameter 'order' must be array
                (no code): Parameter 'filter' must be array
                (no code): Failed to get list. General error
        """
        return self._client._list(
            RECURRING_LIST, {"order": order, "filter": filter, "start": start}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmDealRecurringUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update the Recurring Deal Template Settings.

        ``crm.deal.recurring.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDealRecurringUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmDealRecurringUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): id is not defined or invalid
                (no code): Parameter 'fields' must be array
                (no code): Recurring is not allowed
                (no code): Recurring deal is not found
                (no code): Access denied
        """
        return self._client._invoke(RECURRING_UPDATE, {"id": id, "fields": fields}, extra)


class CrmDealUserfieldMethods(SyncNamespace):
    """``crm.deal.userfield``."""

    __slots__ = ()
    _name = "crm.deal.userfield"

    def add(
        self, *, fields: params.CrmDealUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create a Custom Field for Deals.

        ``crm.deal.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html

        Args:
            fields (CrmDealUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The 'FIELD_NAME' field is not found.
                ``ERROR_CORE``: Field name is too long (more than 50 characters).
                ``ERROR_CORE``: Field name contains invalid characters. Allowed characters are: A-Z,
                    0-9 and _.
                (no code): The 'USER_TYPE_ID' field is not found.
                ``ERROR_CORE``: Incorrect custom type specified.
                ``ERROR_CORE``: List item with value XML_ID=xml_id already exists.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Custom Field (crm).

        ``crm.deal.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html

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

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmDealUserfield:
        """Get Custom Deal Field by ID.

        ``crm.deal.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html

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
        filter: params.CrmDealUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmDealUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmDealUserfield]:
        """Get a list of custom fields for deals.

        ``crm.deal.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html

        Args:
            filter (CrmDealUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealUserfieldListFilter``.
            order (CrmDealUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmDealUserfieldListOrder``.

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
        fields: params.CrmDealUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Existing Custom Field for Deals.

        ``crm.deal.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDealUserfieldUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmDealUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmDealUserfieldMethods(AsyncNamespace):
    """``crm.deal.userfield``."""

    __slots__ = ()
    _name = "crm.deal.userfield"

    def add(
        self, *, fields: params.CrmDealUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create a Custom Field for Deals.

        ``crm.deal.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.html

        Args:
            fields (CrmDealUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmDealUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The 'FIELD_NAME' field is not found.
                ``ERROR_CORE``: Field name is too long (more than 50 characters).
                ``ERROR_CORE``: Field name contains invalid characters. Allowed characters are: A-Z,
                    0-9 and _.
                (no code): The 'USER_TYPE_ID' field is not found.
                ``ERROR_CORE``: Incorrect custom type specified.
                ``ERROR_CORE``: List item with value XML_ID=xml_id already exists.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Custom Field (crm).

        ``crm.deal.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-delete.html

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
    ) -> Awaitable[models.CrmDealUserfield]:
        """Get Custom Deal Field by ID.

        ``crm.deal.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-get.html

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
        filter: params.CrmDealUserfieldListFilter | OtherKeys | None = None,
        order: params.CrmDealUserfieldListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmDealUserfield]:
        """Get a list of custom fields for deals.

        ``crm.deal.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.html

        Args:
            filter (CrmDealUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealUserfieldListFilter``.
            order (CrmDealUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmDealUserfieldListOrder``.

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
        fields: params.CrmDealUserfieldUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Existing Custom Field for Deals.

        ``crm.deal.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDealUserfieldUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.CrmDealUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Parameter 'fields' must be array
                ``400``: ID is not defined or invalid
                ``403``: Access denied
                ``ERROR_NOT_FOUND``: The entity with ID 'id' is not found
                ``ERROR_CORE``: List item with XML_ID='XML_ID' already exists
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)
