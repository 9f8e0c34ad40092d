"""Methods of ``disk.attachedObject``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.disk import attachedobject as models
else:
    models = lazy_module("...models.disk.attachedobject", __package__)

GET = Method("disk.attachedObject.get", _k.Nested(lambda: models.DiskAttachedObject), safe=True)


class DiskAttachedObjectMethods(SyncNamespace):
    """``disk.attachedObject``."""

    __slots__ = ()
    _name = "disk.attachedObject"

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.DiskAttachedObject:
        """Get Information About Attached File.

        ``disk.attachedObject.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html

        Args:
            id (int): Id of the record to read.

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

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DiskAttachedObject]:
        """Get Information About Attached File.

        ``disk.attachedObject.get``, scope ``disk``.
        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_NOT_FOUND``: Could not find entity with id X
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(GET, {"id": id}, extra)
