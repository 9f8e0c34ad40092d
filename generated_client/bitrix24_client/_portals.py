"""Clients for the portals of one application."""

from __future__ import annotations

from ._client import AsyncBitrix24, Bitrix24
from ._runtime import portals


class Portals(portals.SyncPortals[Bitrix24]):
    __doc__ = portals.SyncPortals.__doc__

    _client = Bitrix24


class AsyncPortals(portals.AsyncPortals[AsyncBitrix24]):
    __doc__ = portals.AsyncPortals.__doc__

    _client = AsyncBitrix24
