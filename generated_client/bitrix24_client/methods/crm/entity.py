"""Methods of ``crm.entity``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import entity as models
    from ...params.crm import entity as params
else:
    models = lazy_module("...models.crm.entity", __package__)

MERGEBATCH = Method(
    "crm.entity.mergeBatch",
    _k.Nested(lambda: models.CrmEntityMergeBatchResult),
    keys={"params": ("CrmEntityMergeBatchParams",)},
)


class CrmEntityMethods(SyncNamespace):
    """``crm.entity``."""

    __slots__ = ()
    _name = "crm.entity"

    def mergeBatch(
        self, *, params: params.CrmEntityMergeBatchParams, extra: Mapping[str, Any] | None = None
    ) -> models.CrmEntityMergeBatchResult:
        """Merge Duplicates.

        ``crm.entity.mergeBatch``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html

        Args:
            params (CrmEntityMergeBatchParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmEntityMergeBatchParams``.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Access denied
                ``400``: The parameter entityTypeId is required.
                ``400``: The parameter entityIds does not contains valid elements.
                ``400``: The parameter entityIds must contains at least two elements.
                ``400``: Owner was not found
                ``400``: Entity type {entityTypeName} is not supported
                ``400``: CRM_FEATURE_RESTRICTION_ERROR
        """
        return self._client._invoke(MERGEBATCH, {"params": params}, extra)


class AsyncCrmEntityMethods(AsyncNamespace):
    """``crm.entity``."""

    __slots__ = ()
    _name = "crm.entity"

    def mergeBatch(
        self, *, params: params.CrmEntityMergeBatchParams, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmEntityMergeBatchResult]:
        """Merge Duplicates.

        ``crm.entity.mergeBatch``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html

        Args:
            params (CrmEntityMergeBatchParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.CrmEntityMergeBatchParams``.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Access denied
                ``400``: The parameter entityTypeId is required.
                ``400``: The parameter entityIds does not contains valid elements.
                ``400``: The parameter entityIds must contains at least two elements.
                ``400``: Owner was not found
                ``400``: Entity type {entityTypeName} is not supported
                ``400``: CRM_FEATURE_RESTRICTION_ERROR
        """
        return self._client._invoke(MERGEBATCH, {"params": params}, extra)
