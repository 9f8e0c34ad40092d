"""Waiting for a place in a limiter, as a flow: at once, in a thread or in the event loop."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Iterable
from typing import Any, Final, cast

from .effects import AwaitCall, Flow, Offload, Sleep
from .errors import NotSent
from .limits import AsyncLimiter, Limiter
from .masking import mask, mask_chain

logger: Final = logging.getLogger("bitrix24_client")


class Throttle:
    """A limiter as the core uses it."""

    def __init__(
        self,
        limiter: Limiter | AsyncLimiter,
        clock: Callable[[], float],
        secrets: Callable[[], Iterable[str]],
    ) -> None:
        self._limiter = limiter
        self._clock = clock
        self._secrets = secrets
        self._at_once = getattr(limiter, "in_process", False)
        self._awaited = inspect.iscoroutinefunction(limiter.reserve)
        self._reserve_for: Callable[[str, float], Any] | None
        self._reserve_for = getattr(limiter, "reserve_for", None)
        self._block: Callable[[str, float, float], Any] | None = getattr(limiter, "block", None)

    def wait(self, method: str) -> Flow[float]:
        """Wait until a request may be sent. A wait that is cancelled gives its place back.

        Returns 0, or for how many seconds the method must not be called, as other processes have
        found out; there is no place then.
        """
        if self._at_once:
            wait, held = cast("float", self._limiter.reserve(self._clock())), 0.0
        else:
            wait, held = yield from self._reserve_elsewhere(method)
        if held > 0:
            return held
        if wait <= 0:
            return 0.0
        logger.debug("%s waits %.1f s for the request limit", method, wait)
        try:
            yield Sleep(wait)
        except GeneratorExit:
            # No more effects then: in the event loop, the place leaks out in its time.
            if not self._awaited:
                try:
                    self._release()
                except Exception as error:  # noqa: BLE001 - whatever a limiter raises
                    self._log(error)
            raise
        except BaseException:
            yield from self._perform(self._release)
            raise
        return 0.0

    def exceeded(self) -> Flow[None]:
        """The portal refused a request for its rate."""
        yield from self._perform(lambda: self._limiter.exceeded(self._clock()))

    def block(self, method: str, seconds: float) -> Flow[None]:
        """The method has used up its operating time: tell other processes, if they can be told."""
        block = self._block
        if block is not None:
            yield from self._perform(lambda: block(method, seconds, self._clock()))

    def _reserve_elsewhere(self, method: str) -> Flow[tuple[float, float]]:
        reserve_for, clock = self._reserve_for, self._clock
        try:
            if reserve_for is not None:
                wait, held = yield from self._ask(lambda: reserve_for(method, clock()))
            else:
                wait, held = (yield from self._ask(lambda: self._limiter.reserve(clock()))), 0.0
        except Exception as error:
            secrets = tuple(self._secrets())
            mask_chain(error, None, secrets)
            text = mask(f"{type(error).__name__}: {error}", secrets)
            raise NotSent(f"not sent, the limiter failed: {text}") from error
        return wait, held

    def _release(self) -> Any:
        # Of a limiter without it, places leak out in their time.
        release: Callable[[float], Any] | None = getattr(self._limiter, "release", None)
        return release(self._clock()) if release is not None else _nothing(self._awaited)

    def _ask(self, function: Callable[[], Any]) -> Flow[Any]:
        if self._at_once:
            return function()
        if self._awaited:
            return (yield AwaitCall(function))
        return (yield Offload(function))

    def _perform(self, function: Callable[[], Any]) -> Flow[None]:
        """For what is good to do: a limiter that fails here does not fail the call."""
        try:
            yield from self._ask(function)
        except Exception as error:  # noqa: BLE001 - whatever a limiter raises
            self._log(error)

    def _log(self, error: Exception) -> None:
        logger.error("the limiter failed: %s", mask(str(error), self._secrets()))


async def _done() -> None:
    pass


def _nothing(awaited: bool) -> Any:
    return _done() if awaited else None
