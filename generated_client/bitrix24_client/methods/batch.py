"""Methods of ``batch``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import batch as models
else:
    models = lazy_module("..models.batch", __package__)

BATCH = Method("batch", _k.Nested(lambda: models.BatchResult))


class BatchMethods(SyncNamespace):
    """``batch``."""

    __slots__ = ()
    _name = "batch"

    def __call__(
        self,
        *,
        cmd: Sequence[str] | Mapping[str, str],
        halt: bool | int | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BatchResult:
        """How to Execute a Batch Request.

        ``batch``, scope ``basic``.
        https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html

        Args:
            cmd (Sequence[str] | Mapping[str, str]): Calls of the batch, by name.
            halt (bool | int | Literal["Y", "N"]): Stop at the first call of the batch that fails.
                Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_BATCH_METHOD_NOT_ALLOWED``: Method is not allowed for batch usage
                ``ERROR_BATCH_LENGTH_EXCEEDED``: Max batch length exceeded
        """
        return self._client._invoke(BATCH, {"cmd": cmd, "halt": halt}, extra)


class AsyncBatchMethods(AsyncNamespace):
    """``batch``."""

    __slots__ = ()
    _name = "batch"

    def __call__(
        self,
        *,
        cmd: Sequence[str] | Mapping[str, str],
        halt: bool | int | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BatchResult]:
        """How to Execute a Batch Request.

        ``batch``, scope ``basic``.
        https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html

        Args:
            cmd (Sequence[str] | Mapping[str, str]): Calls of the batch, by name.
            halt (bool | int | Literal["Y", "N"]): Stop at the first call of the batch that fails.
                Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_BATCH_METHOD_NOT_ALLOWED``: Method is not allowed for batch usage
                ``ERROR_BATCH_LENGTH_EXCEEDED``: Max batch length exceeded
        """
        return self._client._invoke(BATCH, {"cmd": cmd, "halt": halt}, extra)
