"""Methods of ``crm.productrow``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.crm import productrow as params

FIELDS = Method("crm.productrow.fields", _k.ANY, safe=True)
LIST = Method(
    "crm.productrow.list", _k.ANY, safe=True, some_keys={"filter": ("CrmProductrowListFilter",)}
)


class CrmProductrowMethods(SyncNamespace):
    """``crm.productrow``."""

    __slots__ = ()
    _name = "crm.productrow"

    @deprecated("crm.productrow.fields is deprecated: use crm.item.productrow.fields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Descriptions of Fields for Product Rows.

        Deprecated: use ``crm.item.productrow.fields``.

        ``crm.productrow.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.productrow.list is deprecated: use crm.item.productrow.list")
    def list(
        self,
        *,
        filter: params.CrmProductrowListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Order Properties.

        Deprecated: use ``crm.item.productrow.list``.

        ``crm.productrow.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html

        Args:
            filter (CrmProductrowListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductrowListFilter``.
        """
        return self._client._invoke(LIST, {"filter": filter}, extra)


class AsyncCrmProductrowMethods(AsyncNamespace):
    """``crm.productrow``."""

    __slots__ = ()
    _name = "crm.productrow"

    @deprecated("crm.productrow.fields is deprecated: use crm.item.productrow.fields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Descriptions of Fields for Product Rows.

        Deprecated: use ``crm.item.productrow.fields``.

        ``crm.productrow.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.productrow.list is deprecated: use crm.item.productrow.list")
    def list(
        self,
        *,
        filter: params.CrmProductrowListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Order Properties.

        Deprecated: use ``crm.item.productrow.list``.

        ``crm.productrow.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html

        Args:
            filter (CrmProductrowListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductrowListFilter``.
        """
        return self._client._invoke(LIST, {"filter": filter}, extra)
