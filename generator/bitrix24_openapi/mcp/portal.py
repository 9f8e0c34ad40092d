"""The connected portal."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from ..errors import InputError
from .calling import Caller, Refused
from .knowledge import Operation


@asynccontextmanager
async def connected(webhook: str) -> AsyncIterator[Caller]:
    """Calls by a webhook, with the retries and limits of the client.

    :raises InputError: the address is no webhook.
    """
    from ..client.runtime import AsyncClient
    from ..client.runtime.calls import by_name
    from ..client.runtime.effects import run_async
    from ..client.runtime.errors import Bitrix24Error

    try:
        client = AsyncClient(webhook)
    except Bitrix24Error as error:
        raise InputError(str(error)) from None

    async def caller(operation: Operation, parameters: Mapping[str, Any]) -> dict[str, Any]:
        call = by_name(operation.name, dict(parameters), operation.safe, operation.api, None)
        try:
            answer = await run_async(client._core.send(call), client._io)
        except Bitrix24Error as error:
            raise Refused(f"{type(error).__name__}: {error}") from None
        return {"result": answer.result, "total": answer.total, "next": answer.next}

    async with client:
        yield caller
