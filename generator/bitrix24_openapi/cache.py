"""The cache of a build, so that only changed pages are read again.

One SQLite file, safe to delete at any time. An entry is valid for the contents of every
file that its page depends on, for the source of the generator and for the options of the build;
anything unreadable counts as absent.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import platform
import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache as memoise
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from . import __version__
from .files import digest

_FILE: Final = "pages.sqlite"
#: How many builds of other docs, options or generators are kept.
_NAMESPACES_KEPT: Final = 4
#: What of the package makes entries: clients and mocks come later.
_MAKERS: Final = ("markdown", "extract", "entities", "openapi", "spec", "checks")
_LIBRARIES: Final = ("markdown-it-py", "pyyaml", "json5", "jsonschema-rs")
_SCHEMA: Final = """
create table if not exists namespace (name text primary key, used real not null);
create table if not exists page (
    namespace text not null, page text not null, stamp text not null, payload text not null,
    checksum text not null, primary key (namespace, page)
) without rowid;
"""


@memoise
def generator_digest() -> str:
    """Identity of the code that makes the entries: our own source and the libraries it uses."""
    root = Path(__file__).parent
    parts: list[str | bytes] = [__version__, platform.python_version()]
    for library in _LIBRARIES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            parts.append(f"{library} {metadata.version(library)}")
    modules = [*root.glob("*.py"), *(f for part in _MAKERS for f in (root / part).rglob("*.py"))]
    for file in sorted(modules):
        parts += [file.relative_to(root).as_posix(), file.read_bytes()]
    return digest(*parts)


class FileDigests:
    """Content digests of ``en:path`` and ``ru:path``, each file read once; ``""`` if absent."""

    def __init__(self, roots: Mapping[str, Path]) -> None:
        self._roots = {language: str(root) for language, root in roots.items()}
        self._known: dict[str, str] = {}

    def of(self, name: str) -> str:
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._read(name)
        return known

    def _read(self, name: str) -> str:
        language, _, path = name.partition(":")
        root = self._roots.get(language)
        if root is None:
            return ""
        try:
            with open(f"{root}/{path}", "rb") as file:  # noqa: PTH123 - thousands of files
                return hashlib.blake2b(file.read(), digest_size=16).hexdigest()
        except OSError:
            return ""


@dataclass(frozen=True, slots=True)
class Entry:
    """``stamp`` shows whether ``payload`` is still valid; both are JSON-ready."""

    stamp: Any
    payload: Any


class Cache:
    """Entries of one namespace. A cache that cannot be used behaves like an empty one."""

    def __init__(self, folder: Path | None, namespace: str) -> None:
        self._path = folder / _FILE if folder is not None else None
        self._namespace = namespace

    def load(self) -> dict[str, Entry]:
        """All readable entries, by page."""
        if self._path is None or not self._path.exists():
            return {}
        entries: dict[str, Entry] = {}
        try:
            with contextlib.closing(self._connect()) as connection:
                rows = connection.execute(
                    "select page, stamp, payload, checksum from page where namespace = ?",
                    (self._namespace,),
                )
                for page, stamp, payload, checksum in rows:
                    if digest(stamp, payload) == checksum:
                        entries[page] = Entry(json.loads(stamp), json.loads(payload))
        except (sqlite3.Error, OSError, TypeError, ValueError):
            self._discard()
            return {}
        return entries

    def store(self, entries: Mapping[str, Entry], gone: Iterable[str] = ()) -> None:
        """Keep new entries, drop those of pages that are gone, and forget old namespaces.

        A cache that cannot be written only makes the next build slower.
        """
        if self._path is None:
            return
        rows = []
        for page, entry in entries.items():
            stamp, payload = _text(entry.stamp), _text(entry.payload)
            rows.append((self._namespace, page, stamp, payload, digest(stamp, payload)))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.closing(self._connect()) as connection, connection:
                connection.executescript(_SCHEMA)
                connection.executemany("insert or replace into page values (?, ?, ?, ?, ?)", rows)
                connection.executemany(
                    "delete from page where namespace = ? and page = ?",
                    [(self._namespace, page) for page in gone],
                )
                connection.execute(
                    "insert or replace into namespace values (?, ?)",
                    (self._namespace, time.time()),
                )
                connection.execute(
                    "delete from namespace where name not in "
                    "(select name from namespace order by used desc limit ?)",
                    (_NAMESPACES_KEPT,),
                )
                connection.execute(
                    "delete from page where namespace not in (select name from namespace)"
                )
        except (sqlite3.Error, OSError):
            self._discard()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(str(self._path), timeout=5)
        # Durability is not needed here and would cost a sync to disk.
        connection.execute("pragma synchronous = off")
        return connection

    def _discard(self) -> None:
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._path.unlink()


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
