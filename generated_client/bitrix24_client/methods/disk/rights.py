"""Methods of ``disk.rights``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

GETTASKS = Method("disk.rights.getTasks", _k.ANY, safe=True)


class DiskRightsMethods(SyncNamespace):
    """``disk.rights``."""

    __slots__ = ()
    _name = "disk.rights"

    def getTasks(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Available Access Levels.

        ``disk.rights.getTasks``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._client._invoke(GETTASKS, {}, extra)


class AsyncDiskRightsMethods(AsyncNamespace):
    """``disk.rights``."""

    __slots__ = ()
    _name = "disk.rights"

    def getTasks(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Available Access Levels.

        ``disk.rights.getTasks``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._client._invoke(GETTASKS, {}, extra)
