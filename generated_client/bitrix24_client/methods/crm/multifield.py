"""Methods of ``crm.multifield``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import multifield as models
else:
    models = lazy_module("...models.crm.multifield", __package__)

FIELDS = Method(
    "crm.multifield.fields", _k.Nested(lambda: models.CrmMultifieldFieldsResult), safe=True
)


class CrmMultifieldMethods(SyncNamespace):
    """``crm.multifield``."""

    __slots__ = ()
    _name = "crm.multifield"

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmMultifieldFieldsResult:
        """Get Description of Multiple Fields.

        ``crm.multifield.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)


class AsyncCrmMultifieldMethods(AsyncNamespace):
    """``crm.multifield``."""

    __slots__ = ()
    _name = "crm.multifield"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmMultifieldFieldsResult]:
        """Get Description of Multiple Fields.

        ``crm.multifield.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/auxiliary/multifield/crm-multifield-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)
