"""Typed client of the Bitrix24 REST API.

::

    from bitrix24_client import Bitrix24

    b24 = Bitrix24("https://acme.bitrix24.com/rest/1/secret/")
    deal_id = b24.crm.deal.add(fields={"TITLE": "First"})
    for deal in b24.crm.deal.list(filter={">OPPORTUNITY": 1000}):
        print(deal.id, deal.title)

Importing this module imports nothing else: names below load their module when they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from . import errors as errors
    from . import events as events
    from ._client import AsyncBitrix24 as AsyncBitrix24
    from ._client import Bitrix24 as Bitrix24
    from ._portals import AsyncPortals as AsyncPortals
    from ._portals import Portals as Portals
    from ._runtime.answers import Envelope as Envelope
    from ._runtime.answers import Time as Time
    from ._runtime.auth import Auth as Auth
    from ._runtime.auth import Webhook as Webhook
    from ._runtime.batch import AsyncBatch as AsyncBatch
    from ._runtime.batch import Batch as Batch
    from ._runtime.commands import Command as Command
    from ._runtime.commands import Ref as Ref
    from ._runtime.encoding import File as File
    from ._runtime.encoding import FileSource as FileSource
    from ._runtime.errors import ApiError as ApiError
    from ._runtime.errors import Bitrix24Error as Bitrix24Error
    from ._runtime.errors import TransportError as TransportError
    from ._runtime.exporting import Exported as Exported
    from ._runtime.exporting import export as export
    from ._runtime.known_keys import UnknownKeyWarning as UnknownKeyWarning
    from ._runtime.limits import LeakyBucket as LeakyBucket
    from ._runtime.listing import AsyncListing as AsyncListing
    from ._runtime.listing import Listing as Listing
    from ._runtime.oauth import OAuth as OAuth
    from ._runtime.offline_events import AsyncOfflineEvents as AsyncOfflineEvents
    from ._runtime.offline_events import OfflineEvent as OfflineEvent
    from ._runtime.offline_events import OfflineEvents as OfflineEvents
    from ._runtime.partitions import Piece as Piece
    from ._runtime.partitions import plan as plan
    from ._runtime.partitions import read as read
    from ._runtime.portal import Portal as Portal
    from ._runtime.redis_limiter import AsyncRedisLimiter as AsyncRedisLimiter
    from ._runtime.redis_limiter import RedisLimiter as RedisLimiter
    from ._runtime.redis_tokens import RedisTokenStore as RedisTokenStore
    from ._runtime.retry import NEVER as NEVER
    from ._runtime.retry import Retry as Retry
    from ._runtime.shared_tokens import SharedTokenStore as SharedTokenStore
    from ._runtime.sql_tokens import SqlTokenStore as SqlTokenStore
    from ._runtime.tokens import FileTokenStore as FileTokenStore
    from ._runtime.tokens import MemoryTokenStore as MemoryTokenStore
    from ._runtime.tokens import TokenStore as TokenStore
    from ._runtime.tokens import Tokens as Tokens
    from ._runtime.views import View as View

_HOMES = {
    "AsyncBitrix24": "._client",
    "AsyncPortals": "._portals",
    "Bitrix24": "._client",
    "Portals": "._portals",
    "Envelope": "._runtime.answers",
    "Time": "._runtime.answers",
    "Auth": "._runtime.auth",
    "Webhook": "._runtime.auth",
    "AsyncBatch": "._runtime.batch",
    "Batch": "._runtime.batch",
    "Command": "._runtime.commands",
    "Ref": "._runtime.commands",
    "File": "._runtime.encoding",
    "FileSource": "._runtime.encoding",
    "ApiError": "._runtime.errors",
    "Bitrix24Error": "._runtime.errors",
    "TransportError": "._runtime.errors",
    "Exported": "._runtime.exporting",
    "export": "._runtime.exporting",
    "UnknownKeyWarning": "._runtime.known_keys",
    "LeakyBucket": "._runtime.limits",
    "AsyncListing": "._runtime.listing",
    "Listing": "._runtime.listing",
    "OAuth": "._runtime.oauth",
    "AsyncOfflineEvents": "._runtime.offline_events",
    "OfflineEvent": "._runtime.offline_events",
    "OfflineEvents": "._runtime.offline_events",
    "Piece": "._runtime.partitions",
    "plan": "._runtime.partitions",
    "read": "._runtime.partitions",
    "Portal": "._runtime.portal",
    "AsyncRedisLimiter": "._runtime.redis_limiter",
    "RedisLimiter": "._runtime.redis_limiter",
    "RedisTokenStore": "._runtime.redis_tokens",
    "NEVER": "._runtime.retry",
    "Retry": "._runtime.retry",
    "SharedTokenStore": "._runtime.shared_tokens",
    "SqlTokenStore": "._runtime.sql_tokens",
    "FileTokenStore": "._runtime.tokens",
    "MemoryTokenStore": "._runtime.tokens",
    "TokenStore": "._runtime.tokens",
    "Tokens": "._runtime.tokens",
    "View": "._runtime.views",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in ("errors", "events"):
        return import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, "errors", "events"})
