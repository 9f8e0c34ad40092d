"""Methods of ``tasks.flow``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.tasks import flow as models
    from ...params.tasks import flow as params
else:
    models = lazy_module("...models.tasks.flow", __package__)

FLOW_ACTIVATE = Method("tasks.flow.Flow.activate", _k.BOOLEAN)
FLOW_CREATE = Method(
    "tasks.flow.Flow.create",
    _k.Nested(lambda: models.TasksFlowFlow),
    keys={"flowData": ("TasksFlowFlowCreateFlowData",)},
)
FLOW_DELETE = Method(
    "tasks.flow.Flow.delete",
    _k.Nested(lambda: models.TasksFlowFlowDeleteResult),
    keys={"flowData": ("TasksFlowFlowDeleteFlowData",)},
)
FLOW_GET = Method("tasks.flow.Flow.get", _k.Nested(lambda: models.TasksFlowFlow), safe=True)
FLOW_ISEXISTS = Method(
    "tasks.flow.Flow.isExists",
    _k.Nested(lambda: models.TasksFlowFlowIsExistsResult),
    safe=True,
    some_keys={"flowData": ("TasksFlowFlowIsExistsFlowData",)},
)
FLOW_PIN = Method("tasks.flow.Flow.pin", _k.BOOLEAN)
FLOW_UPDATE = Method(
    "tasks.flow.Flow.update",
    _k.Nested(lambda: models.TasksFlowFlow),
    keys={"flowData": ("TasksFlowFlowUpdateFlowData",)},
)


class TasksFlowMethods(SyncNamespace):
    """``tasks.flow``."""

    __slots__ = ()
    _name = "tasks.flow"

    @builtins.property
    def Flow(self) -> TasksFlowFlowMethods:
        return TasksFlowFlowMethods(self._client)


class AsyncTasksFlowMethods(AsyncNamespace):
    """``tasks.flow``."""

    __slots__ = ()
    _name = "tasks.flow"

    @builtins.property
    def Flow(self) -> AsyncTasksFlowFlowMethods:
        return AsyncTasksFlowFlowMethods(self._client)


class TasksFlowFlowMethods(SyncNamespace):
    """``tasks.flow.Flow``."""

    __slots__ = ()
    _name = "tasks.flow.Flow"

    def activate(self, *, flow_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Activate/Deactivate the Flow.

        ``tasks.flow.Flow.activate``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html

        Args:
            flow_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Flow not found
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_ACTIVATE, {"flowId": flow_id}, extra)

    def create(
        self,
        *,
        flow_data: params.TasksFlowFlowCreateFlowData,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksFlowFlow:
        """Create a New Flow.

        ``tasks.flow.Flow.create``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html

        Args:
            flow_data (TasksFlowFlowCreateFlowData): Keys:
                ``bitrix24_client.params.TasksFlowFlowCreateFlowData``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied or flow not found
                ``0``: Unknown error
                ``0``: 'distributionType': field's value has an invalid value
                ``0``
        """
        return self._client._invoke(FLOW_CREATE, {"flowData": flow_data}, extra)

    def delete(
        self,
        *,
        flow_data: params.TasksFlowFlowDeleteFlowData,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksFlowFlowDeleteResult:
        """Delete Flow.

        ``tasks.flow.Flow.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html

        Args:
            flow_data (TasksFlowFlowDeleteFlowData): Keys:
                ``bitrix24_client.params.TasksFlowFlowDeleteFlowData``.

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Flow not found
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_DELETE, {"flowData": flow_data}, extra)

    def get(self, *, flow_id: int, extra: Mapping[str, Any] | None = None) -> models.TasksFlowFlow:
        """Get Flow.

        ``tasks.flow.Flow.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html

        Args:
            flow_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Unknown error
                ``0``: Flow not found
        """
        return self._client._invoke(FLOW_GET, {"flowId": flow_id}, extra)

    def isExists(
        self,
        *,
        flow_data: params.TasksFlowFlowIsExistsFlowData | Mapping[str, Any],
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksFlowFlowIsExistsResult:
        """Check the Existence of Flow.

        ``tasks.flow.Flow.isExists``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html

        Args:
            flow_data (TasksFlowFlowIsExistsFlowData | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TasksFlowFlowIsExistsFlowData``.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Flow not found
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_ISEXISTS, {"flowData": flow_data, "id": id}, extra)

    def pin(self, *, flow_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Pin or Unpin the Flow.

        ``tasks.flow.Flow.pin``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html

        Args:
            flow_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_PIN, {"flowId": flow_id}, extra)

    def update(
        self,
        *,
        flow_data: params.TasksFlowFlowUpdateFlowData,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksFlowFlow:
        """Update the Flow.

        ``tasks.flow.Flow.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html

        Args:
            flow_data (TasksFlowFlowUpdateFlowData): Keys:
                ``bitrix24_client.params.TasksFlowFlowUpdateFlowData``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Flow not found
                ``0``: Unknown error
                ``0``: 'distributionType': field's value has an invalid value
                ``0``
        """
        return self._client._invoke(FLOW_UPDATE, {"flowData": flow_data}, extra)


class AsyncTasksFlowFlowMethods(AsyncNamespace):
    """``tasks.flow.Flow``."""

    __slots__ = ()
    _name = "tasks.flow.Flow"

    def activate(self, *, flow_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Activate/Deactivate the Flow.

        ``tasks.flow.Flow.activate``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html

        Args:
            flow_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Flow not found
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_ACTIVATE, {"flowId": flow_id}, extra)

    def create(
        self,
        *,
        flow_data: params.TasksFlowFlowCreateFlowData,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksFlowFlow]:
        """Create a New Flow.

        ``tasks.flow.Flow.create``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html

        Args:
            flow_data (TasksFlowFlowCreateFlowData): Keys:
                ``bitrix24_client.params.TasksFlowFlowCreateFlowData``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access denied or flow not found
                ``0``: Unknown error
                ``0``: 'distributionType': field's value has an invalid value
                ``0``
        """
        return self._client._invoke(FLOW_CREATE, {"flowData": flow_data}, extra)

    def delete(
        self,
        *,
        flow_data: params.TasksFlowFlowDeleteFlowData,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksFlowFlowDeleteResult]:
        """Delete Flow.

        ``tasks.flow.Flow.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html

        Args:
            flow_data (TasksFlowFlowDeleteFlowData): Keys:
                ``bitrix24_client.params.TasksFlowFlowDeleteFlowData``.

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Flow not found
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_DELETE, {"flowData": flow_data}, extra)

    def get(
        self, *, flow_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksFlowFlow]:
        """Get Flow.

        ``tasks.flow.Flow.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html

        Args:
            flow_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Unknown error
                ``0``: Flow not found
        """
        return self._client._invoke(FLOW_GET, {"flowId": flow_id}, extra)

    def isExists(
        self,
        *,
        flow_data: params.TasksFlowFlowIsExistsFlowData | Mapping[str, Any],
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksFlowFlowIsExistsResult]:
        """Check the Existence of Flow.

        ``tasks.flow.Flow.isExists``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html

        Args:
            flow_data (TasksFlowFlowIsExistsFlowData | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.TasksFlowFlowIsExistsFlowData``.
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Flow not found
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_ISEXISTS, {"flowData": flow_data, "id": id}, extra)

    def pin(self, *, flow_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Pin or Unpin the Flow.

        ``tasks.flow.Flow.pin``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html

        Args:
            flow_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``0``: Unknown error
        """
        return self._client._invoke(FLOW_PIN, {"flowId": flow_id}, extra)

    def update(
        self,
        *,
        flow_data: params.TasksFlowFlowUpdateFlowData,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksFlowFlow]:
        """Update the Flow.

        ``tasks.flow.Flow.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html

        Args:
            flow_data (TasksFlowFlowUpdateFlowData): Keys:
                ``bitrix24_client.params.TasksFlowFlowUpdateFlowData``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Flow not found
                ``0``: Unknown error
                ``0``: 'distributionType': field's value has an invalid value
                ``0``
        """
        return self._client._invoke(FLOW_UPDATE, {"flowData": flow_data}, extra)
