"""Methods of ``im``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.im.chat import AsyncImChatMethods, ImChatMethods
    from ...methods.im.counters import AsyncImCountersMethods, ImCountersMethods
    from ...methods.im.department import AsyncImDepartmentMethods, ImDepartmentMethods
    from ...methods.im.dialog import AsyncImDialogMethods, ImDialogMethods
    from ...methods.im.disk import AsyncImDiskMethods, ImDiskMethods
    from ...methods.im.message import AsyncImMessageMethods, ImMessageMethods
    from ...methods.im.notify import AsyncImNotifyMethods, ImNotifyMethods
    from ...methods.im.recent import AsyncImRecentMethods, ImRecentMethods
    from ...methods.im.revision import AsyncImRevisionMethods, ImRevisionMethods
    from ...methods.im.search import AsyncImSearchMethods, ImSearchMethods
    from ...methods.im.user import AsyncImUserMethods, ImUserMethods
    from ...methods.im.v2 import AsyncImV2Methods, ImV2Methods


class ImMethods(SyncNamespace):
    """``im``."""

    __slots__ = ()
    _name = "im"

    @builtins.property
    def chat(self) -> ImChatMethods:
        from ...methods.im.chat import ImChatMethods

        return ImChatMethods(self._client)

    @builtins.property
    def counters(self) -> ImCountersMethods:
        from ...methods.im.counters import ImCountersMethods

        return ImCountersMethods(self._client)

    @builtins.property
    def department(self) -> ImDepartmentMethods:
        from ...methods.im.department import ImDepartmentMethods

        return ImDepartmentMethods(self._client)

    @builtins.property
    def dialog(self) -> ImDialogMethods:
        from ...methods.im.dialog import ImDialogMethods

        return ImDialogMethods(self._client)

    @builtins.property
    def disk(self) -> ImDiskMethods:
        from ...methods.im.disk import ImDiskMethods

        return ImDiskMethods(self._client)

    @builtins.property
    def message(self) -> ImMessageMethods:
        from ...methods.im.message import ImMessageMethods

        return ImMessageMethods(self._client)

    @builtins.property
    def notify(self) -> ImNotifyMethods:
        from ...methods.im.notify import ImNotifyMethods

        return ImNotifyMethods(self._client)

    @builtins.property
    def recent(self) -> ImRecentMethods:
        from ...methods.im.recent import ImRecentMethods

        return ImRecentMethods(self._client)

    @builtins.property
    def revision(self) -> ImRevisionMethods:
        from ...methods.im.revision import ImRevisionMethods

        return ImRevisionMethods(self._client)

    @builtins.property
    def search(self) -> ImSearchMethods:
        from ...methods.im.search import ImSearchMethods

        return ImSearchMethods(self._client)

    @builtins.property
    def user(self) -> ImUserMethods:
        from ...methods.im.user import ImUserMethods

        return ImUserMethods(self._client)

    @builtins.property
    def v2(self) -> ImV2Methods:
        from ...methods.im.v2 import ImV2Methods

        return ImV2Methods(self._client)


class AsyncImMethods(AsyncNamespace):
    """``im``."""

    __slots__ = ()
    _name = "im"

    @builtins.property
    def chat(self) -> AsyncImChatMethods:
        from ...methods.im.chat import AsyncImChatMethods

        return AsyncImChatMethods(self._client)

    @builtins.property
    def counters(self) -> AsyncImCountersMethods:
        from ...methods.im.counters import AsyncImCountersMethods

        return AsyncImCountersMethods(self._client)

    @builtins.property
    def department(self) -> AsyncImDepartmentMethods:
        from ...methods.im.department import AsyncImDepartmentMethods

        return AsyncImDepartmentMethods(self._client)

    @builtins.property
    def dialog(self) -> AsyncImDialogMethods:
        from ...methods.im.dialog import AsyncImDialogMethods

        return AsyncImDialogMethods(self._client)

    @builtins.property
    def disk(self) -> AsyncImDiskMethods:
        from ...methods.im.disk import AsyncImDiskMethods

        return AsyncImDiskMethods(self._client)

    @builtins.property
    def message(self) -> AsyncImMessageMethods:
        from ...methods.im.message import AsyncImMessageMethods

        return AsyncImMessageMethods(self._client)

    @builtins.property
    def notify(self) -> AsyncImNotifyMethods:
        from ...methods.im.notify import AsyncImNotifyMethods

        return AsyncImNotifyMethods(self._client)

    @builtins.property
    def recent(self) -> AsyncImRecentMethods:
        from ...methods.im.recent import AsyncImRecentMethods

        return AsyncImRecentMethods(self._client)

    @builtins.property
    def revision(self) -> AsyncImRevisionMethods:
        from ...methods.im.revision import AsyncImRevisionMethods

        return AsyncImRevisionMethods(self._client)

    @builtins.property
    def search(self) -> AsyncImSearchMethods:
        from ...methods.im.search import AsyncImSearchMethods

        return AsyncImSearchMethods(self._client)

    @builtins.property
    def user(self) -> AsyncImUserMethods:
        from ...methods.im.user import AsyncImUserMethods

        return AsyncImUserMethods(self._client)

    @builtins.property
    def v2(self) -> AsyncImV2Methods:
        from ...methods.im.v2 import AsyncImV2Methods

        return AsyncImV2Methods(self._client)
