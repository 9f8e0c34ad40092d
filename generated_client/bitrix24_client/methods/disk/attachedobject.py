"""Methods of ``disk.attachedObject``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

GET = Method("disk.attachedObject.get", _k.ANY, safe=True)


class DiskAttachedObjectMethods(SyncNamespace):
    """``disk.attachedObject``."""

    __slots__ = ()
    _name = "disk.attachedObject"

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Information About Attached File.

        ``disk.attachedObject.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)


class AsyncDiskAttachedObjectMethods(AsyncNamespace):
    """``disk.attachedObject``."""

    __slots__ = ()
    _name = "disk.attachedObject"

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Information About Attached File.

        ``disk.attachedObject.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)
