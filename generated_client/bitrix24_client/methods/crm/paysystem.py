"""Methods of ``crm.paysystem``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.crm import paysystem as params

FIELDS = Method("crm.paysystem.fields", _k.ANY, safe=True)
LIST = Method(
    "crm.paysystem.list",
    _k.ANY,
    safe=True,
    some_keys={"order": ("CrmPaysystemListOrder",), "filter": ("CrmPaysystemListFilter",)},
)


class CrmPaysystemMethods(SyncNamespace):
    """``crm.paysystem``."""

    __slots__ = ()
    _name = "crm.paysystem"

    @deprecated("crm.paysystem.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields for Payment Methods.

        Deprecated.

        ``crm.paysystem.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.paysystem.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmPaysystemListOrder | OtherKeys | None = None,
        filter: params.CrmPaysystemListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Payment Methods.

        Deprecated.

        ``crm.paysystem.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html

        Args:
            order (CrmPaysystemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmPaysystemListOrder``.
            filter (CrmPaysystemListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmPaysystemListFilter``.
        """
        return self._client._invoke(LIST, {"order": order, "filter": filter}, extra)


class AsyncCrmPaysystemMethods(AsyncNamespace):
    """``crm.paysystem``."""

    __slots__ = ()
    _name = "crm.paysystem"

    @deprecated("crm.paysystem.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields for Payment Methods.

        Deprecated.

        ``crm.paysystem.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.paysystem.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmPaysystemListOrder | OtherKeys | None = None,
        filter: params.CrmPaysystemListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Payment Methods.

        Deprecated.

        ``crm.paysystem.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-pay-system-list.html

        Args:
            order (CrmPaysystemListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmPaysystemListOrder``.
            filter (CrmPaysystemListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmPaysystemListFilter``.
        """
        return self._client._invoke(LIST, {"order": order, "filter": filter}, extra)
