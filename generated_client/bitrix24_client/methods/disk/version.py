"""Methods of ``disk.version``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.disk import version as models
else:
    models = lazy_module("...models.disk.version", __package__)

GET = Method("disk.version.get", _k.Nested(lambda: models.DiskVersion), safe=True)


class DiskVersionMethods(SyncNamespace):
    """``disk.version``."""

    __slots__ = ()
    _name = "disk.version"

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.DiskVersion:
        """Get File Version.

        ``disk.version.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter id
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)


class AsyncDiskVersionMethods(AsyncNamespace):
    """``disk.version``."""

    __slots__ = ()
    _name = "disk.version"

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskVersion]:
        """Get File Version.

        ``disk.version.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter id
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)
