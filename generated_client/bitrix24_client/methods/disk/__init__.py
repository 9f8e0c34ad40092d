"""Methods of ``disk``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.disk.attachedobject import (
        AsyncDiskAttachedObjectMethods,
        DiskAttachedObjectMethods,
    )
    from ...methods.disk.file import AsyncDiskFileMethods, DiskFileMethods
    from ...methods.disk.folder import AsyncDiskFolderMethods, DiskFolderMethods
    from ...methods.disk.rights import AsyncDiskRightsMethods, DiskRightsMethods
    from ...methods.disk.storage import AsyncDiskStorageMethods, DiskStorageMethods
    from ...methods.disk.version import AsyncDiskVersionMethods, DiskVersionMethods


class DiskMethods(SyncNamespace):
    """``disk``."""

    __slots__ = ()
    _name = "disk"

    @builtins.property
    def attachedObject(self) -> DiskAttachedObjectMethods:
        from ...methods.disk.attachedobject import DiskAttachedObjectMethods

        return DiskAttachedObjectMethods(self._client)

    @builtins.property
    def file(self) -> DiskFileMethods:
        from ...methods.disk.file import DiskFileMethods

        return DiskFileMethods(self._client)

    @builtins.property
    def folder(self) -> DiskFolderMethods:
        from ...methods.disk.folder import DiskFolderMethods

        return DiskFolderMethods(self._client)

    @builtins.property
    def rights(self) -> DiskRightsMethods:
        from ...methods.disk.rights import DiskRightsMethods

        return DiskRightsMethods(self._client)

    @builtins.property
    def storage(self) -> DiskStorageMethods:
        from ...methods.disk.storage import DiskStorageMethods

        return DiskStorageMethods(self._client)

    @builtins.property
    def version(self) -> DiskVersionMethods:
        from ...methods.disk.version import DiskVersionMethods

        return DiskVersionMethods(self._client)


class AsyncDiskMethods(AsyncNamespace):
    """``disk``."""

    __slots__ = ()
    _name = "disk"

    @builtins.property
    def attachedObject(self) -> AsyncDiskAttachedObjectMethods:
        from ...methods.disk.attachedobject import AsyncDiskAttachedObjectMethods

        return AsyncDiskAttachedObjectMethods(self._client)

    @builtins.property
    def file(self) -> AsyncDiskFileMethods:
        from ...methods.disk.file import AsyncDiskFileMethods

        return AsyncDiskFileMethods(self._client)

    @builtins.property
    def folder(self) -> AsyncDiskFolderMethods:
        from ...methods.disk.folder import AsyncDiskFolderMethods

        return AsyncDiskFolderMethods(self._client)

    @builtins.property
    def rights(self) -> AsyncDiskRightsMethods:
        from ...methods.disk.rights import AsyncDiskRightsMethods

        return AsyncDiskRightsMethods(self._client)

    @builtins.property
    def storage(self) -> AsyncDiskStorageMethods:
        from ...methods.disk.storage import AsyncDiskStorageMethods

        return AsyncDiskStorageMethods(self._client)

    @builtins.property
    def version(self) -> AsyncDiskVersionMethods:
        from ...methods.disk.version import AsyncDiskVersionMethods

        return AsyncDiskVersionMethods(self._client)
