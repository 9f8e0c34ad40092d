"""Methods of ``crm.automation``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import automation as models
else:
    models = lazy_module("...models.crm.automation", __package__)

TRIGGER = Method("crm.automation.trigger", _k.BOOLEAN)
TRIGGER_ADD = Method("crm.automation.trigger.add", _k.BOOLEAN)
TRIGGER_DELETE = Method("crm.automation.trigger.delete", _k.BOOLEAN)
TRIGGER_EXECUTE = Method("crm.automation.trigger.execute", _k.BOOLEAN)
TRIGGER_LIST = Method(
    "crm.automation.trigger.list",
    _k.ListOf(_k.Nested(lambda: models.CrmAutomationTrigger)),
    safe=True,
)


class CrmAutomationMethods(SyncNamespace):
    """``crm.automation``."""

    __slots__ = ()
    _name = "crm.automation"

    @builtins.property
    def trigger(self) -> CrmAutomationTriggerMethods:
        return CrmAutomationTriggerMethods(self._client)


class AsyncCrmAutomationMethods(AsyncNamespace):
    """``crm.automation``."""

    __slots__ = ()
    _name = "crm.automation"

    @builtins.property
    def trigger(self) -> AsyncCrmAutomationTriggerMethods:
        return AsyncCrmAutomationTriggerMethods(self._client)


class CrmAutomationTriggerMethods(SyncNamespace):
    """``crm.automation.trigger``."""

    __slots__ = ()
    _name = "crm.automation.trigger"

    def __call__(
        self, *, target: str, code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Activate the Automation.

        ``crm.automation.trigger``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html

        Args:
            target (str):
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                (no code): Target is not set.
                (no code): Incorrect target format.
                (no code): Target is not found.
                ``ACCESS_DENIED``: Access denied! There are no permissions to update the entity.
                (no code): Access denied.
        """
        return self._client._invoke(TRIGGER, {"target": target, "code": code}, extra)

    def add(self, *, code: str, name: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Add Trigger.

        ``crm.automation.trigger.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html

        Args:
            code (str): Symbolic code.
            name (str): Name.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
                (no code): Empty trigger code!
                (no code): Wrong trigger code!
                (no code): Empty trigger name!
        """
        return self._client._invoke(TRIGGER_ADD, {"CODE": code, "NAME": name}, extra)

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Trigger ctrigger.delete.

        ``crm.automation.trigger.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
                (no code): Empty trigger code!
                (no code): Wrong trigger code!
                (no code): Trigger not found
        """
        return self._client._invoke(TRIGGER_DELETE, {"CODE": code}, extra)

    def execute(
        self,
        *,
        code: str,
        owner_type_id: int,
        owner_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Execute the Trigger.

        ``crm.automation.trigger.execute``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html

        Args:
            code (str): Symbolic code.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
                (no code): Empty trigger code!
                (no code): Wrong trigger code!
                (no code): Trigger with code {$code} is not registered.
                (no code): Incorrect parameter OWNER_TYPE_ID.
                (no code): Incorrect parameter OWNER_ID.
        """
        return self._client._invoke(
            TRIGGER_EXECUTE,
            {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id},
            extra,
        )

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmAutomationTrigger]:
        """Get the list of triggers.

        ``crm.automation.trigger.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(TRIGGER_LIST, {}, extra)


class AsyncCrmAutomationTriggerMethods(AsyncNamespace):
    """``crm.automation.trigger``."""

    __slots__ = ()
    _name = "crm.automation.trigger"

    def __call__(
        self, *, target: str, code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Activate the Automation.

        ``crm.automation.trigger``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html

        Args:
            target (str):
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                (no code): Target is not set.
                (no code): Incorrect target format.
                (no code): Target is not found.
                ``ACCESS_DENIED``: Access denied! There are no permissions to update the entity.
                (no code): Access denied.
        """
        return self._client._invoke(TRIGGER, {"target": target, "code": code}, extra)

    def add(
        self, *, code: str, name: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Add Trigger.

        ``crm.automation.trigger.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html

        Args:
            code (str): Symbolic code.
            name (str): Name.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
                (no code): Empty trigger code!
                (no code): Wrong trigger code!
                (no code): Empty trigger name!
        """
        return self._client._invoke(TRIGGER_ADD, {"CODE": code, "NAME": name}, extra)

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Trigger ctrigger.delete.

        ``crm.automation.trigger.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
                (no code): Empty trigger code!
                (no code): Wrong trigger code!
                (no code): Trigger not found
        """
        return self._client._invoke(TRIGGER_DELETE, {"CODE": code}, extra)

    def execute(
        self,
        *,
        code: str,
        owner_type_id: int,
        owner_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Execute the Trigger.

        ``crm.automation.trigger.execute``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html

        Args:
            code (str): Symbolic code.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
                (no code): Empty trigger code!
                (no code): Wrong trigger code!
                (no code): Trigger with code {$code} is not registered.
                (no code): Incorrect parameter OWNER_TYPE_ID.
                (no code): Incorrect parameter OWNER_ID.
        """
        return self._client._invoke(
            TRIGGER_EXECUTE,
            {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id},
            extra,
        )

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmAutomationTrigger]]:
        """Get the list of triggers.

        ``crm.automation.trigger.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                ``ACCESS_DENIED``: Access denied! Admin permissions required
                ``ACCESS_DENIED``: Access denied! Application context required
        """
        return self._client._invoke(TRIGGER_LIST, {}, extra)
