"""The token store as OAuth uses it: errors of one kind, and pairs that are saved later.

A new pair is used at once, whether it can be saved or not: the refresh token before it is used
up. One that could not be saved is kept here and saved with a later call.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from .effects import Flow, Offload
from .errors import TokenStoreError
from .masking import mask, mask_chain
from .tokens import Tokens, TokenStore

logger: Final = logging.getLogger("bitrix24_client")


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """A pair that is in use and not in the store, and the refresh token that it replaces there;
    None if it replaces any."""

    tokens: Tokens
    replaces: str | None

    def replaces_stored(self, stored: Tokens) -> bool:
        known = ("", self.replaces, self.tokens.refresh_token)
        return self.replaces is None or stored.refresh_token in known


class TokenKeeper:
    """A token store that raises :class:`TokenStoreError` and nothing else."""

    def __init__(self, store: TokenStore, secrets: Callable[[], Iterable[str]]) -> None:
        self.store = store
        self._secrets = secrets
        self._unsaved: _Unsaved | None = None

    @property
    def unsaved(self) -> bool:
        """Whether there is a pair that waits to be saved."""
        return self._unsaved is not None

    def load(self) -> Tokens | None:
        found: Tokens | None = self._guarded("read", self.store.load)
        return found

    def load_newer(self) -> Flow[Tokens | None]:
        """What is stored, unless it is the pair that one waiting to be saved replaces."""
        found: Tokens | None = yield Offload(self.load)
        unsaved = self._unsaved
        if unsaved is None or found is None or not unsaved.replaces_stored(found):
            return found
        return None

    def save_first(self, tokens: Tokens) -> Tokens:
        """Save the first pair, unless another process just did; the pair to go on with."""
        if not self._guarded("lock", self.store.acquire):
            self.remember(tokens, Tokens())
            return tokens
        try:
            stored = self.load()
            if stored is None:
                self._guarded("save", self.store.save, tokens)
            return stored or tokens
        finally:
            self.release()

    def acquire(self) -> Flow[bool]:
        """Try to get the lock. It is not left behind if this is cancelled meanwhile."""
        attempt = _Acquisition(self.store)
        try:
            got: bool = yield Offload(lambda: self._guarded("lock", attempt.run))
        except BaseException:
            attempt.abandon()
            raise
        return got

    def release(self) -> None:
        try:
            self._guarded("unlock", self.store.release)
        except TokenStoreError as error:
            # What was done under the lock counts.
            logger.error("%s", error)  # noqa: TRY400

    def remember(self, tokens: Tokens, before: Tokens | None) -> None:
        """Save ``tokens`` with a later call. They replace ``before`` in the store, and nothing
        newer; None for tokens that are the newest there can be."""
        replaces = None if before is None else before.refresh_token
        if before is not None and self._unsaved is not None:
            # The store is behind by more than one pair.
            replaces = self._unsaved.replaces
        self._unsaved = _Unsaved(tokens, replaces)

    def save(self, tokens: Tokens, before: Tokens) -> Flow[None]:
        """Save ``tokens``, which replace ``before``, now or with a later call. The lock is held."""
        self.remember(tokens, before)
        yield Offload(lambda: self._guarded("save", self.store.save, tokens))
        self._unsaved = None

    def save_later(self) -> Flow[None]:
        """Save what waits to be saved, if the lock is free."""
        try:
            if not (yield from self.acquire()):
                return
            try:
                yield from self._save_unsaved()
            finally:
                self.release()
        except TokenStoreError as error:
            logger.warning("tokens are not saved: %s", error)

    def _save_unsaved(self) -> Flow[None]:
        unsaved = self._unsaved
        if unsaved is None:
            return
        if (yield from self.load_newer()) is None:
            yield Offload(lambda: self._guarded("save", self.store.save, unsaved.tokens))
            logger.info("tokens saved")
        # Otherwise somebody has authorized anew: that pair is the newer one.
        if self._unsaved is unsaved:
            self._unsaved = None

    def _guarded(self, what: str, function: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return function(*arguments)
        except TokenStoreError:
            raise
        except Exception as error:
            secrets = tuple(self._secrets())
            mask_chain(error, None, secrets)
            text = mask(f"{type(error).__name__}: {error}", secrets)
            raise TokenStoreError(f"the token store cannot {what} tokens: {text}") from error


class _Acquisition:
    """One try to get a store's lock, which may be abandoned while a thread is at it."""

    def __init__(self, store: TokenStore) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._got = False
        self._abandoned = False

    def run(self) -> bool:
        got = self._store.acquire()
        with self._guard:
            if not self._abandoned:
                self._got = got
                return got
        if got:
            self._store.release()
        return False

    def abandon(self) -> None:
        with self._guard:
            got, self._got, self._abandoned = self._got, False, True
        if got:
            self._store.release()
