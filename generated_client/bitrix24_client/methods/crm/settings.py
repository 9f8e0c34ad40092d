"""Methods of ``crm.settings``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

MODE_GET = Method("crm.settings.mode.get", _k.INTEGER, safe=True)


class CrmSettingsMethods(SyncNamespace):
    """``crm.settings``."""

    __slots__ = ()
    _name = "crm.settings"

    @builtins.property
    def mode(self) -> CrmSettingsModeMethods:
        return CrmSettingsModeMethods(self._client)


class AsyncCrmSettingsMethods(AsyncNamespace):
    """``crm.settings``."""

    __slots__ = ()
    _name = "crm.settings"

    @builtins.property
    def mode(self) -> AsyncCrmSettingsModeMethods:
        return AsyncCrmSettingsModeMethods(self._client)


class CrmSettingsModeMethods(SyncNamespace):
    """``crm.settings.mode``."""

    __slots__ = ()
    _name = "crm.settings.mode"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> int:
        """Determine the Current CRM Operating Mode.

        ``crm.settings.mode.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
        """
        return self._client._invoke(MODE_GET, {}, extra)


class AsyncCrmSettingsModeMethods(AsyncNamespace):
    """``crm.settings.mode``."""

    __slots__ = ()
    _name = "crm.settings.mode"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[int]:
        """Determine the Current CRM Operating Mode.

        ``crm.settings.mode.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html
        """
        return self._client._invoke(MODE_GET, {}, extra)
