"""Requests that are made ahead of the flow that consumes their results, in order."""

from __future__ import annotations

from collections import deque
from typing import Any, Generic, TypeVar

from .effects import Flow, Join, Spawn

T = TypeVar("T")


class ReadAhead(Generic[T]):
    """Flows that were started, in the order in which their results are wanted."""

    def __init__(self) -> None:
        self._started: deque[Any] = deque()

    def __len__(self) -> int:
        return len(self._started)

    def start(self, flow: Flow[T]) -> Flow[None]:
        self._started.append((yield Spawn(flow)))

    def next(self) -> Flow[T]:
        """The result of the flow that was started first."""
        result: T = yield Join(self._started[0])
        self._started.popleft()
        return result

    def cancel(self) -> None:
        """End what is left."""
        while self._started:
            self._started.popleft().cancel()
