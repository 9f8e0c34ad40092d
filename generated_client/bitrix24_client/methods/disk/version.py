"""Methods of ``disk.version``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

GET = Method("disk.version.get", _k.ANY, safe=True)


class DiskVersionMethods(SyncNamespace):
    """``disk.version``."""

    __slots__ = ()
    _name = "disk.version"

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get File Version.

        ``disk.version.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html

        Args:
            id (int | str): Id of the record to read.

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

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get File Version.

        ``disk.version.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Invalid value of parameter id
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)
