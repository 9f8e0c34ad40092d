"""OAuth tokens and where they are kept."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import stat
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Final, Protocol

from .errors import ParameterError, TokenStoreError
from .forks import reset_in_children
from .masking import MASK

logger: Final = logging.getLogger("bitrix24_client")

#: Longer texts are no tokens, ids or addresses.
_LONGEST: Final = 4096


@dataclass(frozen=True, slots=True)
class Tokens:
    """A pair of tokens, and what the authorization server says about them."""

    access_token: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    #: ``https://portal/rest/``
    client_endpoint: str = ""
    #: The portal's identity: survives a change of its address.
    member_id: str = ""
    user_id: int | None = None
    scope: str = ""
    #: Unix time, 0 where unknown. For information: a token is renewed when the portal says so.
    expires: int = 0

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tokens:
        """Tokens from an answer of the authorization server, an event's ``auth`` or a saved file.

        The names that an application page receives (``AUTH_ID``, ``REFRESH_ID``,
        settings/oauth/simple-way.md) are understood, too. Values of other types, and longer ones
        than any token, count as absent.
        """

        def text(*names: str) -> str:
            return next((found for name in names if (found := _text(data.get(name)))), "")

        return cls(
            access_token=text("access_token", "AUTH_ID"),
            refresh_token=text("refresh_token", "REFRESH_ID"),
            client_endpoint=text("client_endpoint"),
            member_id=text("member_id"),
            user_id=_number(text("user_id")),
            scope=text("scope", "APPLICATION_SCOPE"),
            expires=_number(text("expires")) or 0,
        )

    def to_dict(self) -> dict[str, Any]:
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def merged(self, newer: Tokens) -> Tokens:
        """``newer``, with what it does not say taken from here."""
        said = {k: v for k, v in newer.to_dict().items() if v not in ("", None, 0)}
        return replace(self, **said)

    def __repr__(self) -> str:
        shown = {"member_id": self.member_id, "client_endpoint": self.client_endpoint}
        inside = ", ".join(f"{k}={v!r}" for k, v in shown.items() if v)
        return f"Tokens(access_token={MASK}, refresh_token={MASK}{', ' if inside else ''}{inside})"


def _text(value: Any) -> str:
    if type(value) is int and abs(value) < 10**18:
        return str(value)
    return value if isinstance(value, str) and len(value) <= _LONGEST else ""


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None


class TokenStore(Protocol):
    """Keeps the tokens of one application on one portal, for any number of processes.

    ``acquire`` tries, without waiting, to become the only one who renews and saves; True on
    success, and then ``release`` is called in any case. A refresh token is used up by renewing:
    two processes that renew at once would lock each other out. What a store raises reaches the
    caller as :class:`TokenStoreError`. Methods may block: asyncio clients call them in a thread.
    """

    def load(self) -> Tokens | None: ...
    def save(self, tokens: Tokens) -> None: ...
    def acquire(self) -> bool: ...
    def release(self) -> None: ...


class MemoryTokenStore:
    """Keeps tokens as long as the process lives."""

    def __init__(self, tokens: Tokens | None = None) -> None:
        self._tokens = tokens
        self._lock = threading.Lock()
        reset_in_children(self)

    def load(self) -> Tokens | None:
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def acquire(self) -> bool:
        return self._lock.acquire(blocking=False)

    def release(self) -> None:
        # Not held in a child forked during a renewal.
        with contextlib.suppress(RuntimeError):
            self._lock.release()

    def __reduce__(self) -> tuple[Any, ...]:
        raise ParameterError(
            "tokens kept in memory cannot go to another process, where they would be renewed "
            "without this one: use FileTokenStore or a store of your own"
        )

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()


class FileTokenStore:
    """Keeps tokens in a JSON file that only its owner can read.

    A file is replaced as a whole, so that a reader never sees half of it, and the lock is one
    of the operating system on a file beside it: it vanishes with a process that dies. A pair
    that a process had written, but not yet put in place when it died, is found by the next one
    that acquires the lock.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if not path or not isinstance(path, (str, os.PathLike)):
            raise ParameterError("a FileTokenStore needs the path of a file")
        self._path = Path(path)
        self._lock_path = self._path.with_name(self._path.name + ".lock")
        self._new_path = self._path.with_name(self._path.name + ".new")
        self._held: int | None = None
        reset_in_children(self)

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self._path),)

    def load(self) -> Tokens | None:
        return _read(self._path)

    def save(self, tokens: Tokens) -> None:
        """Replace the file. With the lock held, a pair that is written and not yet in place will
        be found if this process dies."""
        try:
            if self._held is None:
                # mkstemp makes the file readable by its owner alone, as the flags below do.
                handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name + ".")
                self._replace(tokens, handle, Path(name))
            else:
                flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
                self._replace(tokens, os.open(self._new_path, flags, 0o600), self._new_path)
        except OSError as error:
            raise TokenStoreError(f"{self._path}: tokens cannot be saved: {error}") from error

    def _replace(self, tokens: Tokens, handle: int, written: Path) -> None:
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(tokens.to_dict(), file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            written.replace(self._path)
        except BaseException:
            written.unlink(missing_ok=True)
            raise

    def acquire(self) -> bool:
        try:
            # A link is not followed: it would create a file wherever it points to.
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
            handle = os.open(self._lock_path, flags, 0o600)
        except OSError as error:
            raise TokenStoreError(f"{self._lock_path}: cannot be locked: {error}") from error
        if not _lock(handle):
            os.close(handle)
            return False
        self._held = handle
        try:
            self._recover()
        except BaseException:
            self.release()
            raise
        return True

    def release(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            # Closing alone does not unlock as long as a forked child has the file open.
            _unlock(held)
            os.close(held)

    def _recover(self) -> None:
        """Put the pair in place that a process had written when it died; it is the newest."""
        try:
            if _read(self._new_path) is not None:
                self._new_path.replace(self._path)
        except TokenStoreError:
            # Half of a file: the process died while it wrote.
            self._new_path.unlink(missing_ok=True)
        except OSError as error:
            raise TokenStoreError(f"{self._path}: tokens cannot be saved: {error}") from error

    def reset_after_fork(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            # The parent's lock stays: it belongs to the file as opened there.
            os.close(held)


def _read(path: Path) -> Tokens | None:
    problem = ""
    mode, data = 0, None
    try:
        with path.open(encoding="utf-8") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = json.load(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        problem = str(error)
    except (ValueError, RecursionError):
        problem = "not JSON"
    if problem:
        # Raised here, without the parser's error, which has the text of the file with it.
        raise TokenStoreError(f"{path}: tokens cannot be read: {problem}")
    if not isinstance(data, dict):
        raise TokenStoreError(f"{path}: tokens cannot be read: not a JSON object")
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        logger.warning("%s: others can read the tokens: chmod 600 %s", path, path)
    return Tokens.from_dict(data)


def _lock(handle: int) -> bool:
    """An exclusive lock of the operating system on an open file, without waiting."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _unlock(handle: int) -> None:
    try:
        import fcntl
    except ImportError:  # Windows unlocks when the file is closed
        return
    with contextlib.suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_UN)
