"""OAuth tokens and where they are kept."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import IO, Any, Protocol

from .masking import MASK


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
        settings/oauth/simple-way.md) are understood, too.
        """

        def text(*names: str) -> str:
            return next((str(data[name]) for name in names if data.get(name)), "")

        user, expires = text("user_id"), text("expires")
        return cls(
            access_token=text("access_token", "AUTH_ID"),
            refresh_token=text("refresh_token", "REFRESH_ID"),
            client_endpoint=text("client_endpoint"),
            member_id=text("member_id"),
            user_id=int(user) if user.isdecimal() else None,
            scope=text("scope", "APPLICATION_SCOPE"),
            expires=int(expires) if expires.isdecimal() else 0,
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


class TokenStore(Protocol):
    """Keeps the tokens of one application on one portal, for any number of processes.

    ``acquire`` tries, without waiting, to become the only one who renews; True on success,
    and then ``release`` is called in any case. A refresh token is used up by renewing: two
    processes that renew at once would lock each other out.
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

    def load(self) -> Tokens | None:
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def acquire(self) -> bool:
        return self._lock.acquire(blocking=False)

    def release(self) -> None:
        self._lock.release()


class FileTokenStore:
    """Keeps tokens in a JSON file that only its owner can read.

    A file is replaced as a whole, so that a reader never sees half of it, and the lock is one
    of the operating system on a file beside it: it vanishes with a process that dies.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._lock_path = self._path.with_name(self._path.name + ".lock")
        self._held: IO[bytes] | None = None

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self._path)!r})"

    def load(self) -> Tokens | None:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except ValueError as error:
            raise ValueError(f"{self._path}: no JSON: {error}") from None
        if not isinstance(data, dict):
            raise ValueError(f"{self._path}: not a JSON object")  # noqa: TRY004 - of a file
        return Tokens.from_dict(data)

    def save(self, tokens: Tokens) -> None:
        # mkstemp makes the file readable by its owner alone.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name + ".")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(tokens.to_dict(), file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def acquire(self) -> bool:
        file = self._lock_path.open("ab")
        if not _lock(file):
            file.close()
            return False
        self._held = file
        return True

    def release(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held.close()


def _lock(file: IO[bytes]) -> bool:
    """An exclusive lock of the operating system on an open file, without waiting."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
