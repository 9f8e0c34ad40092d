"""Tokens of many portals in one store, for many processes: what every such store has in common.

A store keeps one text for each ``member_id`` and a lock beside it. The lock is a lease: it ends by
itself some seconds after the process that holds it has died, and is extended for as long as that
process lives.
"""

from __future__ import annotations

import json
import logging
import threading
import uuid
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any, Final

from .errors import ParameterError, TokenStoreError
from .extras import optional
from .forks import reset_in_children
from .tokens import Tokens

logger: Final = logging.getLogger("bitrix24_client")

#: Keys for encryption: one, or the newest first and those that it replaces.
Keys = str | bytes | Iterable[str | bytes] | None

#: A member_id is 32 hexadecimal digits; others are taken for what they are, up to this length.
_LONGEST_MEMBER: Final = 255


class SharedTokenStore(ABC):
    """Base of stores of the tokens of one application on any number of portals.

    ``key`` encrypts what is stored (extra ``crypto``): a key that
    ``cryptography.fernet.Fernet.generate_key()`` made, or several. The first encrypts, all
    decrypt: put a new one in front, and tokens change over to it as they are renewed.
    """

    def __init__(self, key: Keys = None, lease_seconds: float = 20.0) -> None:
        if lease_seconds <= 0:
            raise ParameterError("a lock is held for a positive number of seconds")
        self.lease_seconds = lease_seconds
        self._keys = _key_list(key)
        self._cipher = _cipher(self._keys)

    def for_member(self, member_id: str) -> MemberTokens:
        """The store of one portal's tokens, for ``OAuth(store=…)``."""
        if not member_id or len(member_id) > _LONGEST_MEMBER or not member_id.isprintable():
            raise ParameterError("a member_id is a text of 1 to 255 printable characters")
        return MemberTokens(self, member_id)

    @abstractmethod
    def members(self) -> Iterator[str]:
        """The ``member_id`` of every portal that tokens are stored of."""

    @abstractmethod
    def forget(self, member_id: str) -> None:
        """Delete the tokens of a portal: the application has been uninstalled."""

    # --- what a kind of store does ------------------------------------------------------------

    @abstractmethod
    def read(self, member_id: str) -> str | None:
        """The text that is stored, None if there is none."""

    @abstractmethod
    def write(self, member_id: str, text: str) -> None:
        """Store a text, in place of another one if there is one."""

    @abstractmethod
    def lock(self, member_id: str, owner: str) -> bool:
        """Lock a portal's tokens for ``lease_seconds``, or extend the lock that ``owner`` has.
        False if somebody else has it."""

    @abstractmethod
    def unlock(self, member_id: str, owner: str) -> None:
        """Give the lock back, if ``owner`` has it."""

    # --- texts --------------------------------------------------------------------------------

    def load_tokens(self, member_id: str) -> Tokens | None:
        text = self.read(member_id)
        if text is None:
            return None
        if self._cipher is not None:
            text = self._decrypted(text, member_id)
        data = _decoded(text)
        tokens = data.get("tokens")
        if not isinstance(tokens, dict):
            raise TokenStoreError(f"tokens of {member_id} cannot be read: is a key missing?")
        if data.get("member_id") != member_id:
            raise TokenStoreError(f"what is stored for {member_id} belongs to another portal")
        return Tokens.from_dict(tokens)

    def save_tokens(self, member_id: str, tokens: Tokens) -> None:
        # With the id inside of what is encrypted: a row cannot be passed off as another one's.
        text = json.dumps({"member_id": member_id, "tokens": tokens.to_dict()})
        if self._cipher is not None:
            text = self._cipher.encrypt(text.encode()).decode()
        self.write(member_id, text)

    def _decrypted(self, text: str, member_id: str) -> str:
        from cryptography.fernet import InvalidToken

        try:
            return str(self._cipher.decrypt(text.encode()), "utf-8")
        except InvalidToken:
            pass
        raise TokenStoreError(f"tokens of {member_id} cannot be decrypted with the key given")


class MemberTokens:
    """The tokens of one portal in a store of many: what ``OAuth`` takes as ``store``."""

    def __init__(self, store: SharedTokenStore, member_id: str) -> None:
        self._store = store
        self.member_id = member_id
        self._lease: _Lease | None = None
        reset_in_children(self)

    def __repr__(self) -> str:
        return f"{self._store!r}.for_member({self.member_id!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._store, self.member_id)

    def load(self) -> Tokens | None:
        return self._store.load_tokens(self.member_id)

    def save(self, tokens: Tokens) -> None:
        self._store.save_tokens(self.member_id, tokens)

    def acquire(self) -> bool:
        owner = uuid.uuid4().hex
        if not self._store.lock(self.member_id, owner):
            return False
        self._lease = _Lease(self._store, self.member_id, owner)
        return True

    def release(self) -> None:
        lease, self._lease = self._lease, None
        if lease is not None:
            lease.end()

    def reset_after_fork(self) -> None:
        # The lock is the parent's.
        self._lease = None


class _Lease:
    """A lock that is held: a thread extends it, until it is given back."""

    def __init__(self, store: SharedTokenStore, member_id: str, owner: str) -> None:
        self._store, self._member_id, self._owner = store, member_id, owner
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._extend, name="bitrix24-lease", daemon=True)
        self._thread.start()

    def _extend(self) -> None:
        while not self._ended.wait(self._store.lease_seconds / 3):
            try:
                kept = self._store.lock(self._member_id, self._owner)
            except Exception as error:  # noqa: BLE001 - whatever a store raises
                # No text: errors of databases quote statements.
                logger.warning("a lock of tokens is not extended: %s", type(error).__name__)
                continue
            if not kept:
                logger.warning("the lock of the tokens of %s was lost", self._member_id)
                return

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        self._store.unlock(self._member_id, self._owner)


def _key_list(key: Keys) -> list[str]:
    if key is None:
        return []
    keys = [key] if isinstance(key, (str, bytes)) else list(key)
    if not keys:
        # An empty setting must not turn encryption off.
        raise ParameterError("no key for encryption is given: leave out key= to store plain text")
    return [each.decode("ascii", "replace") if isinstance(each, bytes) else each for each in keys]


def _cipher(keys: list[str]) -> Any:
    if not keys:
        return None
    fernet = optional("cryptography.fernet", "crypto", "key=")
    try:
        ciphers = [fernet.Fernet(key) for key in keys]
    except (TypeError, ValueError):
        ciphers = []
    if not ciphers:
        # Raised here, without the error of the library, which may quote the key.
        raise ParameterError(
            "a key for encryption is made by cryptography.fernet.Fernet.generate_key()"
        )
    return fernet.MultiFernet(ciphers)


def _decoded(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
