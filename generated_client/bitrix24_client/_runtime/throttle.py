"""Waiting for a place in a limiter, as a flow: in this process or, in a thread, elsewhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any, Final

from .effects import Flow, Offload, Sleep
from .errors import NotSent
from .limits import Limiter
from .masking import mask, mask_chain

logger: Final = logging.getLogger("bitrix24_client")


class Throttle:
    """A limiter as the core uses it."""

    def __init__(
        self,
        limiter: Limiter,
        clock: Callable[[], float],
        secrets: Callable[[], Iterable[str]],
    ) -> None:
        self._limiter = limiter
        self._clock = clock
        self._secrets = secrets
        self._at_once = getattr(limiter, "in_process", False)

    def wait(self, method: str) -> Flow[None]:
        """Wait until a request may be sent. A wait that is cancelled gives its place back."""
        if self._at_once:
            wait = self._limiter.reserve(self._clock())
        else:
            wait = yield from self._reserve_elsewhere()
        if wait <= 0:
            return
        logger.debug("%s waits %.1f s for the request limit", method, wait)
        try:
            yield Sleep(wait)
        except GeneratorExit:
            # No more effects then.
            self._call(self._release)
            raise
        except BaseException:
            yield from self._perform(self._release)
            raise

    def exceeded(self) -> Flow[None]:
        """The portal refused a request for its rate."""
        yield from self._perform(self._exceeded)

    def _reserve_elsewhere(self) -> Flow[float]:
        try:
            wait: float = yield Offload(lambda: self._limiter.reserve(self._clock()))
        except Exception as error:
            secrets = tuple(self._secrets())
            mask_chain(error, None, secrets)
            text = mask(f"{type(error).__name__}: {error}", secrets)
            raise NotSent(f"not sent, the limiter failed: {text}") from error
        return wait

    def _release(self) -> None:
        # Of a limiter without it, places leak out in their time.
        release: Callable[[float], object] | None = getattr(self._limiter, "release", None)
        if release is not None:
            release(self._clock())

    def _exceeded(self) -> None:
        self._limiter.exceeded(self._clock())

    def _perform(self, function: Callable[[], None]) -> Flow[None]:
        if self._at_once:
            function()
        else:
            yield Offload(lambda: self._call(function))

    def _call(self, function: Callable[[], Any]) -> None:
        """For what is good to do: a limiter that fails here does not fail the call."""
        try:
            function()
        except Exception as error:  # noqa: BLE001 - whatever a limiter raises
            logger.error("the limiter failed: %s", mask(str(error), self._secrets()))  # noqa: TRY400
