"""The runtime of the client: what is written by hand, copied as it is into the package.

It depends on httpx and, for type checkers, on typing_extensions. Nothing here knows a single
method of Bitrix24; the generated modules bring those as values.

How it is made
==============

===============  ===========================================================================
``effects``      flows: logic as generators that do no I/O, and the drivers (threads, asyncio)
``transport``    the drivers' hands: httpx, sleeping, running beside
``core``         one call: authorization, redirects, limits, retries, errors
``portal``       addresses and redirects; ``auth``, ``oauth``, ``tokens``: who calls
``portals``      clients for many portals; ``shared_tokens``, ``redis_tokens``, ``sql_tokens``:
                 the tokens of all of them
``limits``       leaky bucket and operating time; ``retry``: whether to repeat, and when;
                 ``redis_limiter``: the limit of many processes
``encoding``     parameters on the wire; ``answers``: envelopes and errors off the wire
``batching``     batches without I/O; ``batch``: as callers see them
``watch``        what reading a list guarantees; ``paging`` and ``cursors``: the walks;
                 ``listing``: lists as callers see them
``converters``   documented types; ``views``: typed views over decoded JSON
``method``       methods as values; ``client``: base classes; ``events``: event handlers;
                 ``offline_events``: the queue of events
``exporting``    lists into files; ``partitions``: lists in pieces; ``columns``,
                 ``export_files``: types and formats; ``command``: the command ``bitrix24``;
                 ``dlt_source``: lists as a source of dlt
``errors``       the tree of exceptions; ``masking``: keeping secrets out of sight
``deprecation``  ``deprecated`` for generated methods, without importing typing_extensions
===============  ===========================================================================

What generated code looks like
==============================

Models: one class per documented object. Nothing is evaluated per field but one call::

    class CrmDeal(View):
        __slots__ = ()
        id = integer("ID")
        title = string("TITLE")
        stage = choice("STAGE_ID", Stage)                      # enums are open
        company = nested("COMPANY", lambda: CrmCompany)        # defined later, or elsewhere
        phones = array("PHONE", Nested(CrmMultifield))
        settings = mapping("SETTINGS", ANY)

A field whose attribute would be one of ``views.RESERVED`` gets a trailing underscore.

Methods: constants, one per operation (``safe`` decides what may be repeated, so it must be
right: reads only)::

    GET = Method("crm.deal.get", Nested(CrmDeal), safe=True)
    ADD = Method("crm.deal.add", INTEGER)
    LIST = list_method("crm.deal.list", Nested(CrmDeal), Pagination(id_field="ID", by_id=ById()))
    TASK = Method("tasks.task.get", Nested(Task), "v3", safe=True, at=("item",))

Namespaces: a pair of classes each, sync and async, with equal bodies and other annotations.
A parameter that the caller leaves out is None; ``params`` goes out as it is (and is the way
to send a null)::

    class Deal(Namespace):
        __slots__ = ()

        def get(self, *, id: int, params: Params | None = None) -> CrmDeal:
            return self._client._invoke(GET, {"id": id}, params)

        def list(self, *, filter: DealFilter | None = None, ...) -> Listing[CrmDeal]:
            return self._client._list(LIST, {"filter": filter}, params)

    class AsyncDeal(Namespace):
        __slots__ = ()

        def get(self, *, id: int, params: Params | None = None) -> Awaitable[CrmDeal]:
            return self._client._invoke(GET, {"id": id}, params)

        def list(self, ...) -> AsyncListing[CrmDeal]: ...

Methods are plain ``def`` in both: ``batch.add(b24.crm.deal.get, id=1)`` and ``b24.raw(...)``
run the very same body with a recorder in place of the client and get the :class:`Call`. A name
that is both method and namespace is a namespace with ``__call__``. Writes of REST 3.0 take
``idempotency_key: str | None`` and pass it on as fourth argument; without, one is made per call.

Clients: ``class Bitrix24(SyncClient)`` and ``class AsyncBitrix24(AsyncClient)`` with one lazy
property per root namespace, ``v3`` among them, importing when it is read. The version for the
``User-Agent`` goes in as ``user_agent``. ``errors`` is re-exported as it is.

Events: subclasses of ``events.Event`` with ``data_class``, and a ``registry`` function from
codes to classes for ``events.parse``.

Importing this module imports nothing else: names below load their module when they are used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .answers import Envelope as Envelope
    from .answers import Time as Time
    from .auth import Auth as Auth
    from .auth import Webhook as Webhook
    from .batch import AsyncBatch as AsyncBatch
    from .batch import Batch as Batch
    from .calls import Namespace as Namespace
    from .client import AsyncClient as AsyncClient
    from .client import SyncClient as SyncClient
    from .commands import Command as Command
    from .commands import Ref as Ref
    from .encoding import File as File
    from .exporting import Exported as Exported
    from .exporting import export as export
    from .limits import LeakyBucket as LeakyBucket
    from .listing import AsyncListing as AsyncListing
    from .listing import Listing as Listing
    from .method import ById as ById
    from .method import Call as Call
    from .method import ListMethod as ListMethod
    from .method import Method as Method
    from .method import Pagination as Pagination
    from .method import list_method as list_method
    from .oauth import OAuth as OAuth
    from .offline_events import AsyncOfflineEvents as AsyncOfflineEvents
    from .offline_events import OfflineEvent as OfflineEvent
    from .offline_events import OfflineEvents as OfflineEvents
    from .partitions import Piece as Piece
    from .partitions import plan as plan
    from .partitions import read as read
    from .portal import Portal as Portal
    from .redis_limiter import AsyncRedisLimiter as AsyncRedisLimiter
    from .redis_limiter import RedisLimiter as RedisLimiter
    from .redis_tokens import RedisTokenStore as RedisTokenStore
    from .retry import NEVER as NEVER
    from .retry import Retry as Retry
    from .shared_tokens import SharedTokenStore as SharedTokenStore
    from .sql_tokens import SqlTokenStore as SqlTokenStore
    from .tokens import FileTokenStore as FileTokenStore
    from .tokens import MemoryTokenStore as MemoryTokenStore
    from .tokens import Tokens as Tokens
    from .tokens import TokenStore as TokenStore
    from .views import View as View

#: Module → names that are reached from here.
_HOMES: Final = {
    "answers": ("Envelope", "Time"),
    "auth": ("Auth", "Webhook"),
    "batch": ("AsyncBatch", "Batch"),
    "calls": ("Namespace",),
    "client": ("AsyncClient", "SyncClient"),
    "commands": ("Command", "Ref"),
    "encoding": ("File",),
    "exporting": ("Exported", "export"),
    "limits": ("LeakyBucket",),
    "listing": ("AsyncListing", "Listing"),
    "method": ("ById", "Call", "ListMethod", "Method", "Pagination", "list_method"),
    "oauth": ("OAuth",),
    "offline_events": ("AsyncOfflineEvents", "OfflineEvent", "OfflineEvents"),
    "partitions": ("Piece", "plan", "read"),
    "portal": ("Portal",),
    "redis_limiter": ("AsyncRedisLimiter", "RedisLimiter"),
    "redis_tokens": ("RedisTokenStore",),
    "retry": ("NEVER", "Retry"),
    "shared_tokens": ("SharedTokenStore",),
    "sql_tokens": ("SqlTokenStore",),
    "tokens": ("FileTokenStore", "MemoryTokenStore", "TokenStore", "Tokens"),
    "views": ("View",),
}

_HOME_OF: Final = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    module = _HOME_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})
