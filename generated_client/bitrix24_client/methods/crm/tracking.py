"""Methods of ``crm.tracking``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...params.crm import tracking as params

TRACE_ADD = Method("crm.tracking.trace.add", _k.INTEGER)
TRACE_DELETE = Method("crm.tracking.trace.delete", _k.ANY)


class CrmTrackingMethods(SyncNamespace):
    """``crm.tracking``."""

    __slots__ = ()
    _name = "crm.tracking"

    @builtins.property
    def trace(self) -> CrmTrackingTraceMethods:
        return CrmTrackingTraceMethods(self._client)


class AsyncCrmTrackingMethods(AsyncNamespace):
    """``crm.tracking``."""

    __slots__ = ()
    _name = "crm.tracking"

    @builtins.property
    def trace(self) -> AsyncCrmTrackingTraceMethods:
        return AsyncCrmTrackingTraceMethods(self._client)


class CrmTrackingTraceMethods(SyncNamespace):
    """``crm.tracking.trace``."""

    __slots__ = ()
    _name = "crm.tracking.trace"

    def add(
        self,
        *,
        trace: str,
        entities: Sequence[params.CrmTrackingTraceAddEntitiesItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a Sales Intelligence Trace.

        ``crm.tracking.trace.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html

        Args:
            trace (str):
            entities (Sequence[CrmTrackingTraceAddEntitiesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Parameter TRACE required.
                ``ERROR_CORE``: Can not parse JSON in parameter TRACE.
                ``ERROR_CORE``: Wrong TYPE in parameter ENTITIES. Allowed types:
                    COMPANY,CONTACT,DEAL,LEAD,QUOTE
                ``ERROR_CORE``: Wrong ID in parameter ENTITIES.
                ``ERROR_CORE``: You have no access to entity <TYPE> with ID <ID>.
        """
        return self._client._invoke(TRACE_ADD, {"TRACE": trace, "ENTITIES": entities}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Sales Intelligence Trace.

        ``crm.tracking.trace.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Parameter id required.
        """
        return self._client._invoke(TRACE_DELETE, {"id": id}, extra)


class AsyncCrmTrackingTraceMethods(AsyncNamespace):
    """``crm.tracking.trace``."""

    __slots__ = ()
    _name = "crm.tracking.trace"

    def add(
        self,
        *,
        trace: str,
        entities: Sequence[params.CrmTrackingTraceAddEntitiesItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a Sales Intelligence Trace.

        ``crm.tracking.trace.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html

        Args:
            trace (str):
            entities (Sequence[CrmTrackingTraceAddEntitiesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Parameter TRACE required.
                ``ERROR_CORE``: Can not parse JSON in parameter TRACE.
                ``ERROR_CORE``: Wrong TYPE in parameter ENTITIES. Allowed types:
                    COMPANY,CONTACT,DEAL,LEAD,QUOTE
                ``ERROR_CORE``: Wrong ID in parameter ENTITIES.
                ``ERROR_CORE``: You have no access to entity <TYPE> with ID <ID>.
        """
        return self._client._invoke(TRACE_ADD, {"TRACE": trace, "ENTITIES": entities}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Sales Intelligence Trace.

        ``crm.tracking.trace.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: Parameter id required.
        """
        return self._client._invoke(TRACE_DELETE, {"id": id}, extra)
