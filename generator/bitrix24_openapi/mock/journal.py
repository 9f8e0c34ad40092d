"""What happened: the latest exchanges, and who wants to know of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

from .model import Exchange


class Journal:
    """Finished exchanges, oldest first."""

    def __init__(self, most: int | None = 1000) -> None:
        self._kept: deque[Exchange] = deque(maxlen=most)
        self.listeners: list[Callable[[Exchange], None]] = []

    def add(self, exchange: Exchange) -> None:
        self._kept.append(exchange)
        for listener in self.listeners:
            listener(exchange)

    def clear(self) -> None:
        self._kept.clear()

    def __iter__(self) -> Iterator[Exchange]:
        # A copy: exchanges come in while somebody reads.
        return iter(self._kept.copy())

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, index: int) -> Exchange:
        return self._kept[index]
