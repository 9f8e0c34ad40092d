"""Methods of ``crm.invoice``."""

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
    from ...models.crm import invoice as models
    from ...params.crm import invoice as params
else:
    models = lazy_module("...models.crm.invoice", __package__)

ADD = Method("crm.invoice.add", _k.ANY, some_keys={"fields": ("CrmInvoiceAddFields",)})
DELETE = Method("crm.invoice.delete", _k.ANY)
FIELDS = Method("crm.invoice.fields", _k.Nested(lambda: models.CrmInvoiceFieldsResult), safe=True)
GET = Method("crm.invoice.get", _k.ANY, safe=True)
GETEXTERNALLINK = Method("crm.invoice.getexternallink", _k.ANY)
LIST = Method(
    "crm.invoice.list",
    _k.ANY,
    safe=True,
    some_keys={"filter": ("CrmInvoiceListFilter",), "order": ("CrmInvoiceListOrder",)},
)
UPDATE = Method("crm.invoice.update", _k.ANY, some_keys={"fields": ("CrmInvoiceUpdateFields",)})
RECURRING_ADD = Method(
    "crm.invoice.recurring.add", _k.ANY, some_keys={"fields": ("CrmInvoiceRecurringAddFields",)}
)
RECURRING_DELETE = Method("crm.invoice.recurring.delete", _k.ANY)
RECURRING_EXPOSE = Method("crm.invoice.recurring.expose", _k.ANY)
RECURRING_FIELDS = Method(
    "crm.invoice.recurring.fields",
    _k.Nested(lambda: models.CrmInvoiceRecurringFieldsResult),
    safe=True,
)
RECURRING_GET = Method("crm.invoice.recurring.get", _k.ANY, safe=True)
RECURRING_LIST = Method(
    "crm.invoice.recurring.list",
    _k.ANY,
    safe=True,
    some_keys={
        "order": ("CrmInvoiceRecurringListOrder",),
        "filter": ("CrmInvoiceRecurringListFilter",),
    },
)
RECURRING_UPDATE = Method(
    "crm.invoice.recurring.update",
    _k.ANY,
    some_keys={"fields": ("CrmInvoiceRecurringUpdateFields",)},
)
STATUS_ADD = Method("crm.invoice.status.add", _k.ANY)
STATUS_DELETE = Method("crm.invoice.status.delete", _k.ANY)
STATUS_FIELDS = Method(
    "crm.invoice.status.fields", _k.Nested(lambda: models.CrmInvoiceStatusFieldsResult), safe=True
)
STATUS_GET = Method("crm.invoice.status.get", _k.ANY, safe=True)
STATUS_LIST = Method("crm.invoice.status.list", _k.ANY, safe=True)
STATUS_UPDATE = Method("crm.invoice.status.update", _k.ANY)
USERFIELD_ADD = Method(
    "crm.invoice.userfield.add", _k.ANY, keys={"LIST": ("CrmInvoiceUserfieldAddList",)}
)
USERFIELD_DELETE = Method("crm.invoice.userfield.delete", _k.ANY)
USERFIELD_GET = Method("crm.invoice.userfield.get", _k.ANY, safe=True)
USERFIELD_LIST = Method(
    "crm.invoice.userfield.list",
    _k.ANY,
    safe=True,
    some_keys={
        "order": ("CrmInvoiceUserfieldListOrder",),
        "filter": ("CrmInvoiceUserfieldListFilter",),
    },
)
USERFIELD_UPDATE = Method(
    "crm.invoice.userfield.update",
    _k.ANY,
    keys={"LIST": ("CrmInvoiceUserfieldUpdateList",)},
    some_keys={"fields": ("CrmInvoiceUserfieldUpdateFields",)},
)


class CrmInvoiceMethods(SyncNamespace):
    """``crm.invoice``."""

    __slots__ = ()
    _name = "crm.invoice"

    @builtins.property
    def recurring(self) -> CrmInvoiceRecurringMethods:
        return CrmInvoiceRecurringMethods(self._client)

    @builtins.property
    def status(self) -> CrmInvoiceStatusMethods:
        return CrmInvoiceStatusMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmInvoiceUserfieldMethods:
        return CrmInvoiceUserfieldMethods(self._client)

    @deprecated("crm.invoice.add is deprecated")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmInvoiceAddFields | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Invoice.

        Deprecated.

        ``crm.invoice.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html

        Args:
            fields (Sequence[Any] | CrmInvoiceAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmInvoiceAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.invoice.delete is deprecated")
    def delete(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete invoice.

        Deprecated.

        ``crm.invoice.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmInvoiceFieldsResult:
        """Get Invoice Fields and Associated Products.

        Deprecated.

        ``crm.invoice.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.invoice.get is deprecated")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Invoice by ID.

        Deprecated.

        ``crm.invoice.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.invoice.getexternallink is deprecated")
    def getexternallink(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get Link to Invoice.

        Deprecated.

        ``crm.invoice.getexternallink``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    @deprecated("crm.invoice.list is deprecated")
    def list(
        self,
        *,
        filter: params.CrmInvoiceListFilter | OtherKeys | None = None,
        order: params.CrmInvoiceListOrder | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Invoices.

        Deprecated.

        ``crm.invoice.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html

        Args:
            filter (CrmInvoiceListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmInvoiceListFilter``.
            order (CrmInvoiceListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmInvoiceListOrder``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"filter": filter, "order": order, "select": select}, extra
        )

    @deprecated("crm.invoice.update is deprecated")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any] | params.CrmInvoiceUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Invoice.

        Deprecated.

        ``crm.invoice.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmInvoiceUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmInvoiceUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmInvoiceMethods(AsyncNamespace):
    """``crm.invoice``."""

    __slots__ = ()
    _name = "crm.invoice"

    @builtins.property
    def recurring(self) -> AsyncCrmInvoiceRecurringMethods:
        return AsyncCrmInvoiceRecurringMethods(self._client)

    @builtins.property
    def status(self) -> AsyncCrmInvoiceStatusMethods:
        return AsyncCrmInvoiceStatusMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmInvoiceUserfieldMethods:
        return AsyncCrmInvoiceUserfieldMethods(self._client)

    @deprecated("crm.invoice.add is deprecated")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmInvoiceAddFields | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Invoice.

        Deprecated.

        ``crm.invoice.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-add.html

        Args:
            fields (Sequence[Any] | CrmInvoiceAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmInvoiceAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.invoice.delete is deprecated")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete invoice.

        Deprecated.

        ``crm.invoice.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.fields is deprecated")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmInvoiceFieldsResult]:
        """Get Invoice Fields and Associated Products.

        Deprecated.

        ``crm.invoice.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.invoice.get is deprecated")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Invoice by ID.

        Deprecated.

        ``crm.invoice.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.invoice.getexternallink is deprecated")
    def getexternallink(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Link to Invoice.

        Deprecated.

        ``crm.invoice.getexternallink``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-get-external-link.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(GETEXTERNALLINK, {"id": id}, extra)

    @deprecated("crm.invoice.list is deprecated")
    def list(
        self,
        *,
        filter: params.CrmInvoiceListFilter | OtherKeys | None = None,
        order: params.CrmInvoiceListOrder | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Invoices.

        Deprecated.

        ``crm.invoice.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-list.html

        Args:
            filter (CrmInvoiceListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmInvoiceListFilter``.
            order (CrmInvoiceListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmInvoiceListOrder``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"filter": filter, "order": order, "select": select}, extra
        )

    @deprecated("crm.invoice.update is deprecated")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any] | params.CrmInvoiceUpdateFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Invoice.

        Deprecated.

        ``crm.invoice.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmInvoiceUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmInvoiceUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CrmInvoiceRecurringMethods(SyncNamespace):
    """``crm.invoice.recurring``."""

    __slots__ = ()
    _name = "crm.invoice.recurring"

    @deprecated("crm.invoice.recurring.add is deprecated")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmInvoiceRecurringAddFields | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Configuration for Recurring Invoice.

        Deprecated.

        ``crm.invoice.recurring.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html

        Args:
            fields (Sequence[Any] | CrmInvoiceRecurringAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CrmInvoiceRecurringAddFields``.
        """
        return self._client._invoke(RECURRING_ADD, {"fields": fields}, extra)

    @deprecated("crm.invoice.recurring.delete is deprecated")
    def delete(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete the Recurring Invoice Setting.

        Deprecated.

        ``crm.invoice.recurring.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(RECURRING_DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.recurring.expose is deprecated")
    def expose(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Create a New Invoice from the Template.

        Deprecated.

        ``crm.invoice.recurring.expose``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(RECURRING_EXPOSE, {"id": id}, extra)

    @deprecated("crm.invoice.recurring.fields is deprecated")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmInvoiceRecurringFieldsResult:
        """Get Full Template of Recurring Invoice Fields.

        Deprecated.

        ``crm.invoice.recurring.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return self._client._invoke(RECURRING_FIELDS, {}, extra)

    @deprecated("crm.invoice.recurring.get is deprecated")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Recurring Invoice Settings by ID.

        Deprecated.

        ``crm.invoice.recurring.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(RECURRING_GET, {"id": id}, extra)

    @deprecated("crm.invoice.recurring.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmInvoiceRecurringListOrder | OtherKeys | None = None,
        filter: params.CrmInvoiceRecurringListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Recurring Invoice Settings by Filter.

        Deprecated.

        ``crm.invoice.recurring.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html

        Args:
            order (CrmInvoiceRecurringListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmInvoiceRecurringListOrder``.
            filter (CrmInvoiceRecurringListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmInvoiceRecurringListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            RECURRING_LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.invoice.recurring.update is deprecated")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any] | params.CrmInvoiceRecurringUpdateFields | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change Settings for Recurring Invoice.

        Deprecated.

        ``crm.invoice.recurring.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmInvoiceRecurringUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmInvoiceRecurringUpdateFields``.
        """
        return self._client._invoke(RECURRING_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmInvoiceRecurringMethods(AsyncNamespace):
    """``crm.invoice.recurring``."""

    __slots__ = ()
    _name = "crm.invoice.recurring"

    @deprecated("crm.invoice.recurring.add is deprecated")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmInvoiceRecurringAddFields | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Configuration for Recurring Invoice.

        Deprecated.

        ``crm.invoice.recurring.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-add.html

        Args:
            fields (Sequence[Any] | CrmInvoiceRecurringAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CrmInvoiceRecurringAddFields``.
        """
        return self._client._invoke(RECURRING_ADD, {"fields": fields}, extra)

    @deprecated("crm.invoice.recurring.delete is deprecated")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete the Recurring Invoice Setting.

        Deprecated.

        ``crm.invoice.recurring.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(RECURRING_DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.recurring.expose is deprecated")
    def expose(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Create a New Invoice from the Template.

        Deprecated.

        ``crm.invoice.recurring.expose``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-expose.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(RECURRING_EXPOSE, {"id": id}, extra)

    @deprecated("crm.invoice.recurring.fields is deprecated")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmInvoiceRecurringFieldsResult]:
        """Get Full Template of Recurring Invoice Fields.

        Deprecated.

        ``crm.invoice.recurring.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-fields.html
        """
        return self._client._invoke(RECURRING_FIELDS, {}, extra)

    @deprecated("crm.invoice.recurring.get is deprecated")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Recurring Invoice Settings by ID.

        Deprecated.

        ``crm.invoice.recurring.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(RECURRING_GET, {"id": id}, extra)

    @deprecated("crm.invoice.recurring.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmInvoiceRecurringListOrder | OtherKeys | None = None,
        filter: params.CrmInvoiceRecurringListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Recurring Invoice Settings by Filter.

        Deprecated.

        ``crm.invoice.recurring.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-list.html

        Args:
            order (CrmInvoiceRecurringListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmInvoiceRecurringListOrder``.
            filter (CrmInvoiceRecurringListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmInvoiceRecurringListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            RECURRING_LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.invoice.recurring.update is deprecated")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any] | params.CrmInvoiceRecurringUpdateFields | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change Settings for Recurring Invoice.

        Deprecated.

        ``crm.invoice.recurring.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-recurring-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmInvoiceRecurringUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmInvoiceRecurringUpdateFields``.
        """
        return self._client._invoke(RECURRING_UPDATE, {"id": id, "fields": fields}, extra)


class CrmInvoiceStatusMethods(SyncNamespace):
    """``crm.invoice.status``."""

    __slots__ = ()
    _name = "crm.invoice.status"

    @deprecated("crm.invoice.status.add is deprecated")
    def add(self, *, fields: Sequence[str], extra: Mapping[str, Any] | None = None) -> Any:
        """Create a New Invoice Status.

        Deprecated.

        ``crm.invoice.status.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html

        Args:
            fields (Sequence[str]): Values of the fields of the new record.
        """
        return self._client._invoke(STATUS_ADD, {"fields": fields}, extra)

    @deprecated("crm.invoice.status.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Invoice Status.

        Deprecated.

        ``crm.invoice.status.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(STATUS_DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.status.fields is deprecated")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmInvoiceStatusFieldsResult:
        """Get Invoice Status Fields.

        Deprecated.

        ``crm.invoice.status.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return self._client._invoke(STATUS_FIELDS, {}, extra)

    @deprecated("crm.invoice.status.get is deprecated")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Invoice Status by ID.

        Deprecated.

        ``crm.invoice.status.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(STATUS_GET, {"id": id}, extra)

    @deprecated("crm.invoice.status.list is deprecated")
    def list(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Invoice Statuses.

        Deprecated.

        ``crm.invoice.status.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return self._client._invoke(STATUS_LIST, {}, extra)

    @deprecated("crm.invoice.status.update is deprecated")
    def update(
        self, *, id: int, fields: Sequence[str], extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Update Invoice Status.

        Deprecated.

        ``crm.invoice.status.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[str]): New values of the fields; those not named stay as they are.
        """
        return self._client._invoke(STATUS_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmInvoiceStatusMethods(AsyncNamespace):
    """``crm.invoice.status``."""

    __slots__ = ()
    _name = "crm.invoice.status"

    @deprecated("crm.invoice.status.add is deprecated")
    def add(
        self, *, fields: Sequence[str], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Create a New Invoice Status.

        Deprecated.

        ``crm.invoice.status.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-add.html

        Args:
            fields (Sequence[str]): Values of the fields of the new record.
        """
        return self._client._invoke(STATUS_ADD, {"fields": fields}, extra)

    @deprecated("crm.invoice.status.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Invoice Status.

        Deprecated.

        ``crm.invoice.status.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(STATUS_DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.status.fields is deprecated")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmInvoiceStatusFieldsResult]:
        """Get Invoice Status Fields.

        Deprecated.

        ``crm.invoice.status.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-fields.html
        """
        return self._client._invoke(STATUS_FIELDS, {}, extra)

    @deprecated("crm.invoice.status.get is deprecated")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Invoice Status by ID.

        Deprecated.

        ``crm.invoice.status.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(STATUS_GET, {"id": id}, extra)

    @deprecated("crm.invoice.status.list is deprecated")
    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Invoice Statuses.

        Deprecated.

        ``crm.invoice.status.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-list.html
        """
        return self._client._invoke(STATUS_LIST, {}, extra)

    @deprecated("crm.invoice.status.update is deprecated")
    def update(
        self, *, id: int, fields: Sequence[str], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Update Invoice Status.

        Deprecated.

        ``crm.invoice.status.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice-status-old/crm-invoice-status-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[str]): New values of the fields; those not named stay as they are.
        """
        return self._client._invoke(STATUS_UPDATE, {"id": id, "fields": fields}, extra)


class CrmInvoiceUserfieldMethods(SyncNamespace):
    """``crm.invoice.userfield``."""

    __slots__ = ()
    _name = "crm.invoice.userfield"

    @deprecated("crm.invoice.userfield.add is deprecated")
    def add(
        self,
        *,
        fields: Any = None,
        list: params.CrmInvoiceUserfieldAddList | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create a Custom Field for Invoices.

        Deprecated.

        ``crm.invoice.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html

        Args:
            fields (Any): Values of the fields of the new record.
            list (CrmInvoiceUserfieldAddList): Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldAddList``.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields, "LIST": list}, extra)

    @deprecated("crm.invoice.userfield.delete is deprecated")
    def delete(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Custom Field of Invoices.

        Deprecated.

        ``crm.invoice.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.userfield.get is deprecated")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get User Field by ID (crm.invoice).

        Deprecated.

        ``crm.invoice.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    @deprecated("crm.invoice.userfield.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmInvoiceUserfieldListOrder | OtherKeys | None = None,
        filter: params.CrmInvoiceUserfieldListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Custom Fields by Filter.

        Deprecated.

        ``crm.invoice.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html

        Args:
            order (CrmInvoiceUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmInvoiceUserfieldListOrder``.
            filter (CrmInvoiceUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldListFilter``.
        """
        return self._client._invoke(USERFIELD_LIST, {"order": order, "filter": filter}, extra)

    @deprecated("crm.invoice.userfield.update is deprecated")
    def update(
        self,
        *,
        id: str | None = None,
        fields: params.CrmInvoiceUserfieldUpdateFields | Mapping[str, Any] | None = None,
        list: params.CrmInvoiceUserfieldUpdateList | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Custom Field (crm).

        Deprecated.

        ``crm.invoice.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html

        Args:
            id (str): Id of the record to change.
            fields (CrmInvoiceUserfieldUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldUpdateFields``.
            list (CrmInvoiceUserfieldUpdateList): Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldUpdateList``.
        """
        return self._client._invoke(
            USERFIELD_UPDATE, {"id": id, "fields": fields, "LIST": list}, extra
        )


class AsyncCrmInvoiceUserfieldMethods(AsyncNamespace):
    """``crm.invoice.userfield``."""

    __slots__ = ()
    _name = "crm.invoice.userfield"

    @deprecated("crm.invoice.userfield.add is deprecated")
    def add(
        self,
        *,
        fields: Any = None,
        list: params.CrmInvoiceUserfieldAddList | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create a Custom Field for Invoices.

        Deprecated.

        ``crm.invoice.userfield.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-add.html

        Args:
            fields (Any): Values of the fields of the new record.
            list (CrmInvoiceUserfieldAddList): Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldAddList``.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields, "LIST": list}, extra)

    @deprecated("crm.invoice.userfield.delete is deprecated")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Custom Field of Invoices.

        Deprecated.

        ``crm.invoice.userfield.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    @deprecated("crm.invoice.userfield.get is deprecated")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get User Field by ID (crm.invoice).

        Deprecated.

        ``crm.invoice.userfield.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(USERFIELD_GET, {"id": id}, extra)

    @deprecated("crm.invoice.userfield.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmInvoiceUserfieldListOrder | OtherKeys | None = None,
        filter: params.CrmInvoiceUserfieldListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Custom Fields by Filter.

        Deprecated.

        ``crm.invoice.userfield.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-list.html

        Args:
            order (CrmInvoiceUserfieldListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmInvoiceUserfieldListOrder``.
            filter (CrmInvoiceUserfieldListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldListFilter``.
        """
        return self._client._invoke(USERFIELD_LIST, {"order": order, "filter": filter}, extra)

    @deprecated("crm.invoice.userfield.update is deprecated")
    def update(
        self,
        *,
        id: str | None = None,
        fields: params.CrmInvoiceUserfieldUpdateFields | Mapping[str, Any] | None = None,
        list: params.CrmInvoiceUserfieldUpdateList | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Custom Field (crm).

        Deprecated.

        ``crm.invoice.userfield.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-invoice-user-field-update.html

        Args:
            id (str): Id of the record to change.
            fields (CrmInvoiceUserfieldUpdateFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldUpdateFields``.
            list (CrmInvoiceUserfieldUpdateList): Keys:
                ``bitrix24_client.params.CrmInvoiceUserfieldUpdateList``.
        """
        return self._client._invoke(
            USERFIELD_UPDATE, {"id": id, "fields": fields, "LIST": list}, extra
        )
