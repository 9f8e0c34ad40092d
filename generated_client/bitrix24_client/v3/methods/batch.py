"""Methods of ``batch``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ..models import batch as models
    from ..params import batch as params
else:
    models = lazy_module("..models.batch", __package__)

BATCH = Method("batch", _k.ListOf(_k.Nested(lambda: models.BatchResultItem)), version="v3")


class BatchMethods(SyncNamespace):
    """``batch`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.batch"

    def __call__(
        self,
        *,
        items: Sequence[params.BatchRequest | OtherKeys],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> builtins.list[models.BatchResultItem]:
        """Run several calls.

        ``batch``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html

        Args:
            items (Sequence[BatchRequest | Mapping[str, Any]]):
        """
        return self._client._invoke(
            BATCH, {str(index): each for index, each in enumerate(items)}, extra, idempotency_key
        )


class AsyncBatchMethods(AsyncNamespace):
    """``batch`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.batch"

    def __call__(
        self,
        *,
        items: Sequence[params.BatchRequest | OtherKeys],
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[builtins.list[models.BatchResultItem]]:
        """Run several calls.

        ``batch``.
        https://apidocs.bitrix24.com/api-reference/rest-v3.html

        Args:
            items (Sequence[BatchRequest | Mapping[str, Any]]):
        """
        return self._client._invoke(
            BATCH, {str(index): each for index, each in enumerate(items)}, extra, idempotency_key
        )
