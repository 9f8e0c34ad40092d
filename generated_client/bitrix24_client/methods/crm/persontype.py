"""Methods of ``crm.persontype``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.crm import persontype as params

FIELDS = Method("crm.persontype.fields", _k.ANY, safe=True)
LIST = Method(
    "crm.persontype.list",
    _k.ANY,
    safe=True,
    some_keys={"order": ("CrmPersontypeListOrder",), "filter": ("CrmPersontypeListFilter",)},
)


class CrmPersontypeMethods(SyncNamespace):
    """``crm.persontype``."""

    __slots__ = ()
    _name = "crm.persontype"

    @deprecated("crm.persontype.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields for CRM Payer Types.

        Deprecated.

        ``crm.persontype.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.persontype.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmPersontypeListOrder | OtherKeys | None = None,
        filter: params.CrmPersontypeListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of CRM Payer Types.

        Deprecated.

        ``crm.persontype.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html

        Args:
            order (CrmPersontypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmPersontypeListOrder``.
            filter (CrmPersontypeListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmPersontypeListFilter``.
        """
        return self._client._invoke(LIST, {"order": order, "filter": filter}, extra)


class AsyncCrmPersontypeMethods(AsyncNamespace):
    """``crm.persontype``."""

    __slots__ = ()
    _name = "crm.persontype"

    @deprecated("crm.persontype.fields is deprecated")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields for CRM Payer Types.

        Deprecated.

        ``crm.persontype.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.persontype.list is deprecated")
    def list(
        self,
        *,
        order: params.CrmPersontypeListOrder | OtherKeys | None = None,
        filter: params.CrmPersontypeListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of CRM Payer Types.

        Deprecated.

        ``crm.persontype.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/crm-person-type-list.html

        Args:
            order (CrmPersontypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmPersontypeListOrder``.
            filter (CrmPersontypeListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmPersontypeListFilter``.
        """
        return self._client._invoke(LIST, {"order": order, "filter": filter}, extra)
