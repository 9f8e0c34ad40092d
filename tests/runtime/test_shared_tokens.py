"""Stores of the tokens of many portals: the same behaviour in Redis and in every database."""

from __future__ import annotations

import asyncio
import pickle
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from tests.services import free_port

from bitrix24_openapi.client.runtime import sql_migrations
from bitrix24_openapi.client.runtime.errors import ParameterError, TokenStoreError
from bitrix24_openapi.client.runtime.redis_tokens import RedisTokenStore
from bitrix24_openapi.client.runtime.shared_tokens import SharedTokenStore
from bitrix24_openapi.client.runtime.sql_tokens import SqlTokenStore
from bitrix24_openapi.client.runtime.tokens import Tokens

from .double import Both, Clock, async_client, sync_client
from .test_oauth import FIRST, Server, oauth

MEMBER, OTHER = "da45a03b265edd8787f8a258d793cc5d", "b" * 32
STORES = ("redis", "sqlite", "aiosqlite", "postgres", "postgres engine", "postgres async engine")

Make = Callable[..., SharedTokenStore]


def sql_address(kind: str, request: pytest.FixtureRequest, folder: Path) -> Any:
    """What a SqlTokenStore is made of."""
    import sqlalchemy
    from sqlalchemy.ext.asyncio import create_async_engine

    if kind == "sqlite":
        return f"sqlite:///{folder / 'tokens.db'}"
    if kind == "aiosqlite":
        return f"sqlite+aiosqlite:///{folder / 'tokens.db'}"
    url = request.getfixturevalue("postgres")
    if kind == "postgres engine":
        return sqlalchemy.create_engine(url)
    return create_async_engine(url) if kind == "postgres async engine" else url


@pytest.fixture(params=STORES)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Stores of one kind over the same data, which is empty to begin with."""
    made: list[Any] = []
    kind: str = request.param
    if kind == "redis":
        url = request.getfixturevalue("redis").url

        def new(**settings: Any) -> SharedTokenStore:
            settings["prefix"] = settings.pop("application", "bitrix24")
            made.append(RedisTokenStore(url, **settings))
            return made[-1]  # type: ignore[no-any-return]

        yield new
    else:
        address = sql_address(kind, request, tmp_path)

        def new(**settings: Any) -> SharedTokenStore:
            store = SqlTokenStore(address, **settings)
            made.append(store)
            store.migrate()
            return store

        yield new
        new()._do(lambda run: run("DELETE FROM bitrix24_tokens"))  # type: ignore[attr-defined]
        if hasattr(address, "dispose") and not hasattr(address, "sync_engine"):
            address.dispose()
    for store in made:
        store.close()


def raw(store: SharedTokenStore, member_id: str = MEMBER) -> str:
    text = store.read(member_id)
    assert text is not None
    return text


# --- what is stored -------------------------------------------------------------------------------


def test_tokens_are_kept_by_portal(make: Make) -> None:
    store = make()
    one, other = store.for_member(MEMBER), store.for_member(OTHER)
    assert one.load() is None
    assert list(store.members()) == []
    one.save(FIRST)
    assert (one.load(), other.load()) == (FIRST, None)
    newer = Tokens(access_token="а", refresh_token="r'\"\\%:x", user_id=7, scope="crm", expires=9)
    one.save(newer)
    other.save(FIRST)
    assert (one.load(), other.load()) == (newer, FIRST)
    assert make().for_member(MEMBER).load() == newer, "by another process"
    assert sorted(store.members()) == sorted([MEMBER, OTHER])
    store.forget(MEMBER)
    assert one.load() is None
    assert list(store.members()) == [OTHER]
    store.forget(MEMBER)


def test_applications_are_kept_apart(make: Make) -> None:
    make(application="one").for_member(MEMBER).save(FIRST)
    two = make(application="two")
    assert two.for_member(MEMBER).load() is None
    assert list(two.members()) == []
    locks = [make(application="one").for_member(MEMBER), two.for_member(MEMBER)]
    assert [each.acquire() for each in locks] == [True, True], "locks, too"
    for each in locks:
        each.release()


@pytest.mark.parametrize("wrong", ["", "a\nb", "x" * 256])
def test_what_is_no_member_id(wrong: str, make: Make) -> None:
    with pytest.raises(ParameterError, match="member_id"):
        make().for_member(wrong)


@pytest.mark.parametrize("text", ["", "x", "[]", "{}", '{"tokens": 1}', "gAAAAAB"])
def test_what_is_damaged_is_said(text: str, make: Make) -> None:
    store = make()
    store.write(MEMBER, text)
    with pytest.raises(TokenStoreError, match="cannot be read"):
        store.for_member(MEMBER).load()
    encrypted = make(key=Fernet.generate_key())
    with pytest.raises(TokenStoreError, match="cannot be decrypted"):
        encrypted.for_member(MEMBER).load()


# --- the lock -------------------------------------------------------------------------------------


def test_one_at_a_time_holds_the_lock_of_a_portal(make: Make) -> None:
    one, two, elsewhere = (make().for_member(each) for each in (MEMBER, MEMBER, OTHER))
    assert one.acquire()
    assert not two.acquire()
    assert elsewhere.acquire()
    one.release()
    assert two.acquire()
    one.release()
    assert not one.acquire(), "released twice, it is still the other one's"
    two.release()
    elsewhere.release()
    assert one.load() is None, "a lock is no tokens"
    assert list(make().members()) == []


def test_the_lock_does_not_touch_what_is_stored(make: Make) -> None:
    one = make().for_member(MEMBER)
    one.save(FIRST)
    assert one.acquire()
    assert make().for_member(MEMBER).load() == FIRST
    one.save(Tokens(access_token="a"))
    assert not make().for_member(MEMBER).acquire(), "saving does not unlock"
    one.release()


def test_the_lock_of_a_dead_process_ends(make: Make) -> None:
    store = make(lease_seconds=0.3)
    assert store.lock(MEMBER, "a process that dies")
    living = store.for_member(MEMBER)
    assert not living.acquire()
    end = time.monotonic() + 30
    while not living.acquire():
        assert time.monotonic() < end
        time.sleep(0.05)
    living.release()


def test_the_lock_of_a_living_process_is_extended(make: Make) -> None:
    store = make(lease_seconds=1.0)
    one, two = store.for_member(MEMBER), store.for_member(MEMBER)
    assert one.acquire()
    time.sleep(2.5)
    assert not two.acquire()
    one.release()
    assert two.acquire()
    two.release()


def test_of_many_who_want_the_lock_one_gets_it(make: Make) -> None:
    got: list[bool] = []
    stores = [make() for _ in range(4)]
    start = threading.Barrier(4)

    def want(store: SharedTokenStore) -> None:
        start.wait()
        got.append(store.lock(MEMBER, str(id(store))))

    threads = [threading.Thread(target=want, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == [False, False, False, True]


# --- encryption -----------------------------------------------------------------------------------


def test_tokens_are_encrypted_with_a_key(make: Make) -> None:
    key = Fernet.generate_key()
    make(key=key).for_member(MEMBER).save(FIRST)
    text = raw(make())
    assert "token" not in text
    assert FIRST.refresh_token not in text
    assert make(key=key.decode()).for_member(MEMBER).load() == FIRST


def test_keys_are_replaced(make: Make) -> None:
    old, new = Fernet.generate_key(), Fernet.generate_key()
    make(key=old).for_member(MEMBER).save(FIRST)
    both = make(key=[new, old]).for_member(MEMBER)
    assert both.load() == FIRST
    both.save(FIRST)
    assert make(key=new).for_member(MEMBER).load() == FIRST
    with pytest.raises(TokenStoreError, match="cannot be decrypted"):
        make(key=old).for_member(MEMBER).load()


def test_tokens_of_one_portal_do_not_pass_for_those_of_another(make: Make) -> None:
    store = make(key=Fernet.generate_key())
    store.for_member(MEMBER).save(FIRST)
    store.write(OTHER, raw(store))
    with pytest.raises(TokenStoreError, match="belongs to another portal"):
        store.for_member(OTHER).load()


@pytest.mark.parametrize("wrong", ["", "s3cr3t", b"x" * 32, [], ["s3cr3t"], [b"A" * 43 + b"=", ""]])
def test_what_is_no_key(wrong: Any, tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="key for encryption") as caught:
        SqlTokenStore(f"sqlite:///{tmp_path / 'x.db'}", key=wrong)
    assert "s3cr3t" not in str(caught.value)
    assert caught.value.__context__ is None


# --- with OAuth -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_tokens_are_renewed_once_however_many_processes_notice(kind: str, make: Make) -> None:
    server = Server()
    server.pause = 0.2
    make().for_member(MEMBER).save(FIRST)
    # Nothing in common but the store, as in processes of their own.
    auths = [oauth(store=make().for_member(MEMBER), tokens=None) for _ in range(4)]
    found: list[Any] = []

    def work(auth: Any) -> None:
        clock = Clock()
        clock.sleep = time.sleep  # type: ignore[method-assign, assignment]
        with sync_client(server, clock, auth) as client:
            found.append(client.call("x"))

    async def work_async(auth: Any) -> None:
        clock = Clock()
        clock.sleep_async = asyncio.sleep  # type: ignore[method-assign, assignment]
        async with async_client(server, clock, auth) as client:
            found.append(await client.call("x"))

    async def main() -> None:
        await asyncio.gather(*map(work_async, auths))

    if kind == "async":
        asyncio.run(main())
    else:
        threads = [threading.Thread(target=work, args=(auth,)) for auth in auths]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [1, 1, 1, 1]
    assert len(server.renewals) == 1
    stored = make().for_member(MEMBER).load()
    assert stored is not None
    assert stored.refresh_token == "refresh-token-1"


class Killed(BaseException):
    pass


def test_a_new_pair_is_stored_before_it_is_used(make: Make) -> None:
    """Whoever dies with the first call after a renewal has not taken the tokens along."""
    server = Server()
    make().for_member(MEMBER).save(FIRST)
    answer = server.answer

    def die_at_first_use(request: Any) -> Any:
        if server.renewals and request.url.path != "/oauth/token/":
            raise Killed
        return answer(request)

    server.on_request = die_at_first_use
    with pytest.raises(Killed):
        Both(server, "sync", oauth(store=make().for_member(MEMBER), tokens=None)).run(
            lambda client: client.call("x")
        )
    server.on_request = answer
    survivor = oauth(store=make().for_member(MEMBER), tokens=None)
    assert Both(server, "sync", survivor).run(lambda client: client.call("x")) == 1
    assert len(server.renewals) == 1


def test_a_store_that_is_away_is_said() -> None:
    store = RedisTokenStore(f"redis://:s3cr3t@127.0.0.1:{free_port()}/0")
    with pytest.raises(TokenStoreError) as caught:
        oauth(store=store.for_member(MEMBER), tokens=None)
    store.close()
    assert "s3cr3t" not in str(caught.value)


# --- settings -------------------------------------------------------------------------------------


def test_stores_go_to_other_processes(redis: Any, tmp_path: Path) -> None:
    key = Fernet.generate_key()
    stores = (
        RedisTokenStore(redis.url, key=key, prefix="p", lease_seconds=3),
        SqlTokenStore(f"sqlite:///{tmp_path / 'x.db'}", key=key, application="a"),
    )
    stores[1].migrate()
    for store in stores:
        store.for_member(MEMBER).save(FIRST)
        twin = pickle.loads(pickle.dumps(store.for_member(MEMBER)))
        assert twin.load() == FIRST
        assert repr(twin) == repr(store.for_member(MEMBER))
        twin._store.close()
        store.close()


def test_what_cannot_go_to_another_process(redis: Any, tmp_path: Path) -> None:
    import redis as library
    import sqlalchemy

    engine = sqlalchemy.create_engine(f"sqlite:///{tmp_path / 'x.db'}")
    with library.Redis.from_url(redis.url) as client:
        for store in (RedisTokenStore(client), SqlTokenStore(engine)):
            with pytest.raises(ParameterError, match="cannot go to another process"):
                pickle.dumps(store)
            store.close()
        assert client.ping(), "a client that was given is not closed"
    engine.dispose()


@pytest.mark.parametrize(
    ("database", "message"),
    [
        ("user:s3cr3t@nowhere", "a URL of SQLAlchemy"),
        (None, "made of a URL, an Engine or an AsyncEngine"),
        ("oracle://user:s3cr3t@nowhere/x", "not in oracle"),
    ],
)
def test_what_is_no_database(database: Any, message: str) -> None:
    with pytest.raises(ParameterError, match=message) as caught:
        SqlTokenStore(database)
    assert "s3cr3t" not in str(caught.value) + repr(caught.value.__context__)


def test_an_asyncio_client_of_redis_is_no_store() -> None:
    from redis.asyncio import Redis

    with pytest.raises(ParameterError, match="in a thread"):
        RedisTokenStore(Redis())


@pytest.mark.parametrize(
    ("module", "make_store", "extra"),
    [
        ("redis", lambda: RedisTokenStore("redis://127.0.0.1/0"), "redis"),
        ("sqlalchemy", lambda: SqlTokenStore("sqlite://"), "sql"),
        ("cryptography.fernet", lambda: SqlTokenStore("sqlite://", key="x"), "crypto"),
    ],
)
def test_what_is_missing_is_named(
    module: str, make_store: Any, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=rf"pip install 'bitrix24-client\[{extra}\]'"):
        make_store()


# --- migrations -----------------------------------------------------------------------------------


def test_processes_may_migrate_at_once(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    stores: list[Any] = [make() for _ in range(4)]
    if not isinstance(stores[0], SqlTokenStore):
        pytest.skip("Redis has no tables")
    stores[0]._do(lambda run: run("DROP TABLE bitrix24_tokens"))
    stores[0]._do(lambda run: run("DROP TABLE bitrix24_migrations"))
    errors: list[Exception] = []
    start = threading.Barrier(4)

    def migrate(store: SqlTokenStore) -> None:
        start.wait()
        try:
            store.migrate()
        except Exception as error:  # noqa: BLE001
            errors.append(error)

    threads = [threading.Thread(target=migrate, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    stores[0].for_member(MEMBER).save(FIRST)
    monkeypatch.setitem(
        sql_migrations.MIGRATIONS, 2, ("ALTER TABLE bitrix24_tokens ADD COLUMN more INTEGER",)
    )
    stores[0].migrate()
    stores[1].migrate()
    assert stores[2]._do(lambda run: run("SELECT more FROM bitrix24_tokens").all()) == [(None,)]
    assert stores[2].for_member(MEMBER).load() == FIRST
    stores[0]._do(lambda run: run("ALTER TABLE bitrix24_tokens DROP COLUMN more"))
    stores[0]._do(lambda run: run("DELETE FROM bitrix24_migrations WHERE version = 2"))


def test_a_migration_that_fails_is_said_and_not_noted(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy.exc import DBAPIError

    store: Any = make()
    if not isinstance(store, SqlTokenStore):
        pytest.skip("Redis has no tables")
    monkeypatch.setitem(sql_migrations.MIGRATIONS, 2, ("ALTER TABLE nowhere ADD COLUMN x TEXT",))
    with pytest.raises(DBAPIError):
        store.migrate()
    assert store._runner.run(sql_migrations.applied) == {1}
