"""Servers that the tests of shared limits and tokens talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.services import Redis, postgres_server, redis_server


@pytest.fixture(scope="session")
def redis_process() -> Iterator[Redis]:
    with redis_server() as server:
        yield server


@pytest.fixture
def redis(redis_process: Redis) -> Redis:
    """A server that runs and has no data."""
    import redis as library

    if not redis_process.running:
        redis_process.start()
    with library.Redis.from_url(redis_process.url) as client:
        client.flushall()
    return redis_process


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with postgres_server() as url:
        yield url
