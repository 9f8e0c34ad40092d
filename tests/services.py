"""Redis and PostgreSQL for tests: started on free ports of 127.0.0.1, stopped afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

#: Seconds that a server may take to start.
_START = 30.0


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _wait_for(ready: Callable[[], bool], process: subprocess.Popen[bytes], name: str) -> None:
    end = time.monotonic() + _START
    while not ready():
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"{name} did not start (exit code {process.poll()})")
        time.sleep(0.02)


class Redis:
    """A server that can be killed and started again at the same port, without its data."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1"]
        quiet = ["--save", "", "--appendonly", "no", "--dir", tempfile.gettempdir()]
        self._process = subprocess.Popen([*command, *quiet], stdout=subprocess.DEVNULL)
        _wait_for(lambda: answers(self.port), self._process, "redis-server")

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextmanager
def redis_server() -> Iterator[Redis]:
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed (apt-get install redis-server)")
    pytest.importorskip("redis", reason="the extra redis is not installed")
    server = Redis()
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _postgres_tool(name: str) -> str | None:
    """A program of PostgreSQL; Debian keeps them off PATH."""
    if found := shutil.which(name):
        return found
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(versions[-1]) if versions else None


@contextmanager
def postgres_server() -> Iterator[str]:
    """The URL of an empty database, for SQLAlchemy with psycopg."""
    initdb, postgres = _postgres_tool("initdb"), _postgres_tool("postgres")
    if initdb is None or postgres is None:
        pytest.skip("postgresql is not installed (apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    folder = tempfile.mkdtemp(prefix="b24-postgres-")
    try:
        # PostgreSQL refuses to run as root.
        user = "postgres" if os.geteuid() == 0 else None
        if user is not None:
            shutil.chown(folder, user)
        data = str(Path(folder) / "data")
        subprocess.run(
            [initdb, "--auth=trust", "--username=test", "--encoding=UTF8", "--no-sync", data],
            user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=120,
        )  # fmt: skip
        port = free_port()
        options = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "fsync": "off",
            "max_connections": "60",
        }
        settings = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        process = subprocess.Popen(
            [postgres, "-D", data, "-p", str(port), *settings],
            user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            url = f"postgresql+psycopg://test@127.0.0.1:{port}/postgres"
            _wait_for(lambda: _accepts(port), process, "postgres")
            yield url
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _accepts(port: int) -> bool:
    """Whether connections are let in: for a moment, a starting server refuses them."""
    import psycopg

    try:
        psycopg.connect(f"host=127.0.0.1 port={port} user=test dbname=postgres").close()
    except psycopg.OperationalError:
        return False
    return True
