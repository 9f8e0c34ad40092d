"""What happened: the latest exchanges, and who wants to know of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Final

from .model import Exchange

#: Bytes of bodies that are kept: many large uploads push the older exchanges out.
_MOST_BYTES: Final = 64 * 1024 * 1024


class Journal:
    """Finished exchanges, oldest first."""

    def __init__(self, most: int | None = 1000, most_bytes: int = _MOST_BYTES) -> None:
        self._kept: deque[Exchange] = deque()
        self._most = most
        self._most_bytes = most_bytes
        self._bytes = 0
        self.listeners: list[Callable[[Exchange], None]] = []

    def add(self, exchange: Exchange) -> None:
        self._kept.append(exchange)
        self._bytes += _size(exchange)
        while self._kept and (
            (self._most is not None and len(self._kept) > self._most)
            or (self._bytes > self._most_bytes and len(self._kept) > 1)
        ):
            self._bytes -= _size(self._kept.popleft())
        for listener in self.listeners:
            listener(exchange)

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0

    def __iter__(self) -> Iterator[Exchange]:
        # A copy: exchanges come in while somebody reads.
        return iter(self._kept.copy())

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, index: int) -> Exchange:
        return self._kept[index]


def _size(exchange: Exchange) -> int:
    response = exchange.response
    return len(exchange.request.body) + (len(response.body) if response is not None else 0)
