"""Tokens of many portals in a database, by SQLAlchemy Core (extra ``sql``)."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from . import sql_migrations
from .errors import ParameterError
from .extras import optional
from .forks import reset_in_children
from .shared_tokens import Keys, SharedTokenStore

if TYPE_CHECKING:
    import asyncio

    from sqlalchemy import Connection

T = TypeVar("T")


#: The database's own clock, in seconds since 1970: those of many machines differ.
_CLOCKS: Final = {
    "postgresql": "cast(extract(epoch from clock_timestamp()) as double precision)",
    "mysql": "unix_timestamp(now(6))",
    "mariadb": "unix_timestamp(now(6))",
    "sqlite": "(julianday('now') - 2440587.5) * 86400.0",
}

_ROW: Final = "application = :application AND member_id = :member_id"
_READ: Final = f"SELECT content FROM bitrix24_tokens WHERE {_ROW}"  # noqa: S608 - constants
_MEMBERS: Final = (
    "SELECT member_id FROM bitrix24_tokens "
    "WHERE application = :application AND content IS NOT NULL ORDER BY member_id"
)
_INSERT: Final = (
    "INSERT INTO bitrix24_tokens (application, member_id, content) "
    "VALUES (:application, :member_id, :content)"
)
_UPDATE: Final = f"UPDATE bitrix24_tokens SET content = :content WHERE {_ROW}"  # noqa: S608
_DELETE: Final = f"DELETE FROM bitrix24_tokens WHERE {_ROW}"  # noqa: S608
_EXISTS: Final = f"SELECT 1 FROM bitrix24_tokens WHERE {_ROW}"  # noqa: S608
_LOCK: Final = f"""
    UPDATE bitrix24_tokens SET lock_owner = :owner, lock_until = {{clock}} + :seconds
    WHERE {_ROW}
    AND (lock_owner IS NULL OR lock_owner = :owner OR lock_until < {{clock}})
"""  # noqa: S608
_UNLOCK: Final = (
    f"UPDATE bitrix24_tokens SET lock_owner = NULL WHERE {_ROW} "  # noqa: S608
    "AND lock_owner = :owner"
)


class SqlTokenStore(SharedTokenStore):
    """Keeps the tokens of one application on any number of portals in a database.

    ``database`` is a URL of SQLAlchemy, an ``Engine`` or an ``AsyncEngine``: PostgreSQL, MySQL,
    MariaDB and SQLite are known. Drivers for asyncio (``asyncpg``, ``aiosqlite``) run in a thread
    with an event loop of its own; an ``AsyncEngine`` is asked for its URL only. Either kind of
    client may use either kind of driver. :meth:`migrate` makes the tables::

        store = SqlTokenStore("postgresql+psycopg://app@db/app", key=os.environ["B24_TOKEN_KEY"])
        store.migrate()
        portals = Portals(store, client_id=..., client_secret=...)

    Applications that share a database need a name each: ``application``. For ``key`` see
    :class:`SharedTokenStore`.
    """

    def __init__(
        self,
        database: Any,
        *,
        key: Keys = None,
        application: str = "",
        lease_seconds: float = 20.0,
    ) -> None:
        super().__init__(key, lease_seconds)
        if len(application) > 64:
            raise ParameterError("the name of an application has at most 64 characters")
        self._database = database
        self._application = application
        self._runner = _runner(database)
        clock = _CLOCKS.get(self._runner.dialect)
        if clock is None:
            raise _unknown(self._runner.dialect)
        self._lock_statement = _LOCK.format(clock=clock)

    def __repr__(self) -> str:
        return f"SqlTokenStore({self._runner.dialect!r}, application={self._application!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not isinstance(self._database, str):
            raise ParameterError(
                "a SqlTokenStore made of an engine cannot go to another process: make it of a URL"
            )
        arguments = (self._database, self._keys, self._application, self.lease_seconds)
        return _revive, arguments

    def migrate(self) -> None:
        """Make the tables, or bring them up to date. Several processes may do so at once."""
        errors = optional("sqlalchemy.exc", "sql", "SqlTokenStore")
        for last in (False, True):
            try:
                self._runner.run(sql_migrations.create_versions)
                break
            except errors.DBAPIError:
                # PostgreSQL, when two processes make the same table.
                if last:
                    raise
        for version in sorted(sql_migrations.MIGRATIONS):
            if version in self._runner.run(sql_migrations.applied):
                continue
            try:
                self._runner.run(partial(sql_migrations.apply, version=version))
            except errors.DBAPIError:
                if version not in self._runner.run(sql_migrations.applied):
                    raise

    def close(self) -> None:
        """Close the connections, unless the engine was given."""
        self._runner.close()

    def members(self) -> Iterator[str]:
        yield from self._do(
            lambda run: run(_MEMBERS, application=self._application).scalars().all()
        )

    def forget(self, member_id: str) -> None:
        self._do(lambda run: run(_DELETE, **self._row(member_id)))

    def read(self, member_id: str) -> str | None:
        text = self._do(lambda run: run(_READ, **self._row(member_id)).scalar())
        return None if text is None else str(text)

    def write(self, member_id: str, text: str) -> None:
        row = {**self._row(member_id), "content": text}
        if self._updated(_UPDATE, row) or self._inserted(row):
            return
        # Another process was faster to insert: its text is older than this one.
        self._do(lambda run: run(_UPDATE, **row))

    def lock(self, member_id: str, owner: str) -> bool:
        values = {**self._row(member_id), "owner": owner, "seconds": self.lease_seconds}
        if self._updated(self._lock_statement, values):
            return True
        if self._do(lambda run: run(_EXISTS, **self._row(member_id)).scalar()):
            return False
        # There has to be a row to be locked, before there are tokens.
        self._inserted({**self._row(member_id), "content": None})
        return self._updated(self._lock_statement, values)

    def unlock(self, member_id: str, owner: str) -> None:
        self._do(lambda run: run(_UNLOCK, **self._row(member_id), owner=owner))

    def _row(self, member_id: str) -> dict[str, Any]:
        return {"application": self._application, "member_id": member_id}

    def _updated(self, statement: str, values: dict[str, Any]) -> bool:
        return self._do(lambda run: bool(run(statement, **values).rowcount > 0))

    def _inserted(self, row: dict[str, Any]) -> bool:
        from sqlalchemy.exc import IntegrityError

        try:
            self._do(lambda run: run(_INSERT, **row))
        except IntegrityError:
            return False
        return True

    def _do(self, work: Callable[[Callable[..., Any]], T]) -> T:
        """Do something in a transaction, by a function that executes statements."""
        from sqlalchemy import text

        def on(connection: Connection) -> T:
            return work(lambda statement, **values: connection.execute(text(statement), values))

        return self._runner.run(on)


class _Runner:
    """An engine whose driver blocks."""

    def __init__(self, engine: Any, *, own: bool) -> None:
        self._engine, self._own = engine, own
        self.dialect: str = engine.dialect.name
        if own:
            reset_in_children(self)

    def run(self, function: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return function(connection)

    def close(self) -> None:
        if self._own:
            self._engine.dispose()

    def reset_after_fork(self) -> None:
        # Connections are the parent's: they are forgotten and not closed.
        self._engine.dispose(close=False)


class _AsyncRunner:
    """An engine whose driver is for asyncio: in an event loop and a thread of its own."""

    def __init__(self, url: Any) -> None:
        self._url = url
        self.dialect: str = url.get_dialect().name
        self.reset_after_fork()
        reset_in_children(self)

    def reset_after_fork(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._engine: Any = None

    def run(self, function: Callable[[Connection], T]) -> T:
        async def main() -> T:
            async with self._engine.begin() as connection:
                return await connection.run_sync(function)  # type: ignore[no-any-return]

        import asyncio

        return asyncio.run_coroutine_threadsafe(main(), self._started()).result()

    def close(self) -> None:
        with self._lock:
            loop, thread, engine = self._loop, self._thread, self._engine
            self._loop = self._thread = self._engine = None
        if loop is None or thread is None:
            return
        import asyncio

        asyncio.run_coroutine_threadsafe(engine.dispose(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    def _started(self) -> asyncio.AbstractEventLoop:
        import asyncio

        with self._lock:
            if self._loop is None:
                asynchronous = optional("sqlalchemy.ext.asyncio", "sql", "SqlTokenStore")
                self._engine = asynchronous.create_async_engine(self._url)
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=self._loop.run_forever, name="bitrix24-tokens", daemon=True
                )
                self._thread.start()
            return self._loop


def _runner(database: Any) -> _Runner | _AsyncRunner:
    alchemy = optional("sqlalchemy", "sql", "SqlTokenStore")
    if isinstance(database, alchemy.Engine):
        return _Runner(database, own=False)
    if isinstance(database, (str, alchemy.URL)):
        url = None
        with contextlib.suppress(alchemy.exc.ArgumentError):
            url = alchemy.make_url(database)
        if url is None:
            # Without the error of the library, which quotes the URL.
            raise ParameterError("a database is named by a URL of SQLAlchemy")
        if url.get_backend_name() not in _CLOCKS:
            raise _unknown(url.get_backend_name())
        if url.get_dialect().is_async and not _drives_both(url):
            return _AsyncRunner(url)
        return _Runner(alchemy.create_engine(url), own=True)
    if hasattr(database, "sync_engine"):
        url = database.url
        return (
            _Runner(alchemy.create_engine(url), own=True)
            if _drives_both(url)
            else _AsyncRunner(url)
        )
    raise ParameterError("a SqlTokenStore is made of a URL, an Engine or an AsyncEngine")


def _unknown(dialect: str) -> ParameterError:
    known = "PostgreSQL, MySQL, MariaDB and SQLite"
    return ParameterError(f"tokens are stored in {known}, not in {dialect}")


def _drives_both(url: Any) -> bool:
    """Whether the driver is for threads as well as for asyncio."""
    return bool(url.get_driver_name() == "psycopg")


def _revive(database: str, keys: list[str], application: str, seconds: float) -> SqlTokenStore:
    return SqlTokenStore(database, key=keys or None, application=application, lease_seconds=seconds)
