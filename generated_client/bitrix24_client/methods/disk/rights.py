"""Methods of ``disk.rights``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.disk import rights as models
else:
    models = lazy_module("...models.disk.rights", __package__)

GETTASKS = Method(
    "disk.rights.getTasks",
    _k.ListOf(_k.Nested(lambda: models.DiskRightsGetTasksResultItem)),
    safe=True,
)


class DiskRightsMethods(SyncNamespace):
    """``disk.rights``."""

    __slots__ = ()
    _name = "disk.rights"

    def getTasks(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.DiskRightsGetTasksResultItem]:
        """Get a List of Available Access Levels.

        ``disk.rights.getTasks``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._client._invoke(GETTASKS, {}, extra)


class AsyncDiskRightsMethods(AsyncNamespace):
    """``disk.rights``."""

    __slots__ = ()
    _name = "disk.rights"

    def getTasks(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.DiskRightsGetTasksResultItem]]:
        """Get a List of Available Access Levels.

        ``disk.rights.getTasks``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return self._client._invoke(GETTASKS, {}, extra)
