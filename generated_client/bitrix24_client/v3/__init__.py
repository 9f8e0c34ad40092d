"""REST 3.0."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from .methods.batch import AsyncBatchMethods, BatchMethods
    from .methods.call import AsyncCallMethods, CallMethods
    from .methods.documentation import AsyncDocumentationMethods, DocumentationMethods
    from .methods.humanresources import AsyncHumanresourcesMethods, HumanresourcesMethods
    from .methods.mail import AsyncMailMethods, MailMethods
    from .methods.main import AsyncMainMethods, MainMethods
    from .methods.note import AsyncNoteMethods, NoteMethods
    from .methods.rest import AsyncRestMethods, RestMethods
    from .methods.tasks import AsyncTasksMethods, TasksMethods
    from .methods.timeman import AsyncTimemanMethods, TimemanMethods


class V3(SyncNamespace):
    """REST 3.0."""

    __slots__ = ()
    _name = "v3"

    @builtins.property
    def batch(self) -> BatchMethods:
        from .methods.batch import BatchMethods

        return BatchMethods(self._client)

    @builtins.property
    def call(self) -> CallMethods:
        from .methods.call import CallMethods

        return CallMethods(self._client)

    @builtins.property
    def documentation(self) -> DocumentationMethods:
        from .methods.documentation import DocumentationMethods

        return DocumentationMethods(self._client)

    @builtins.property
    def humanresources(self) -> HumanresourcesMethods:
        from .methods.humanresources import HumanresourcesMethods

        return HumanresourcesMethods(self._client)

    @builtins.property
    def mail(self) -> MailMethods:
        from .methods.mail import MailMethods

        return MailMethods(self._client)

    @builtins.property
    def main(self) -> MainMethods:
        from .methods.main import MainMethods

        return MainMethods(self._client)

    @builtins.property
    def note(self) -> NoteMethods:
        from .methods.note import NoteMethods

        return NoteMethods(self._client)

    @builtins.property
    def rest(self) -> RestMethods:
        from .methods.rest import RestMethods

        return RestMethods(self._client)

    @builtins.property
    def tasks(self) -> TasksMethods:
        from .methods.tasks import TasksMethods

        return TasksMethods(self._client)

    @builtins.property
    def timeman(self) -> TimemanMethods:
        from .methods.timeman import TimemanMethods

        return TimemanMethods(self._client)


class AsyncV3(AsyncNamespace):
    """REST 3.0."""

    __slots__ = ()
    _name = "v3"

    @builtins.property
    def batch(self) -> AsyncBatchMethods:
        from .methods.batch import AsyncBatchMethods

        return AsyncBatchMethods(self._client)

    @builtins.property
    def call(self) -> AsyncCallMethods:
        from .methods.call import AsyncCallMethods

        return AsyncCallMethods(self._client)

    @builtins.property
    def documentation(self) -> AsyncDocumentationMethods:
        from .methods.documentation import AsyncDocumentationMethods

        return AsyncDocumentationMethods(self._client)

    @builtins.property
    def humanresources(self) -> AsyncHumanresourcesMethods:
        from .methods.humanresources import AsyncHumanresourcesMethods

        return AsyncHumanresourcesMethods(self._client)

    @builtins.property
    def mail(self) -> AsyncMailMethods:
        from .methods.mail import AsyncMailMethods

        return AsyncMailMethods(self._client)

    @builtins.property
    def main(self) -> AsyncMainMethods:
        from .methods.main import AsyncMainMethods

        return AsyncMainMethods(self._client)

    @builtins.property
    def note(self) -> AsyncNoteMethods:
        from .methods.note import AsyncNoteMethods

        return AsyncNoteMethods(self._client)

    @builtins.property
    def rest(self) -> AsyncRestMethods:
        from .methods.rest import AsyncRestMethods

        return AsyncRestMethods(self._client)

    @builtins.property
    def tasks(self) -> AsyncTasksMethods:
        from .methods.tasks import AsyncTasksMethods

        return AsyncTasksMethods(self._client)

    @builtins.property
    def timeman(self) -> AsyncTimemanMethods:
        from .methods.timeman import AsyncTimemanMethods

        return AsyncTimemanMethods(self._client)
