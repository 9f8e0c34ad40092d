"""A portal and its authorization server that count: refresh tokens are good once."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


class AuthorizationServer:
    """``lifetime`` is that of access tokens, in seconds."""

    def __init__(self, lifetime: float) -> None:
        self._lifetime = lifetime
        self._lock = threading.Lock()
        self._number = 0
        self._until = 0.0
        self._expired = False
        self.url = ""
        self.first_refresh_token = "refresh-0"
        self.begin()

    def begin(self) -> None:
        """Count from here on."""
        with self._lock:
            self.calls = self.refreshes = self.invalid_grants = self.expiries = 0

    def call(self, token: str) -> tuple[int, dict[str, Any]]:
        with self._lock:
            if token == f"access-{self._number}" and time.monotonic() < self._until:
                self.calls += 1
                return 200, {"result": True, "time": {}}
            if token == f"access-{self._number}" and not self._expired:
                # Noticed for the first time.
                self._expired = True
                self.expiries += 1
            return 401, {"error": "expired_token", "error_description": "expired"}

    def refresh(self, token: str) -> tuple[int, dict[str, Any]]:
        with self._lock:
            if token != f"refresh-{self._number}":
                self.invalid_grants += 1
                return 400, {"error": "invalid_grant", "error_description": "Invalid grant"}
            self._number += 1
            self.refreshes += 1
            self._until = time.monotonic() + self._lifetime
            self._expired = False
            return 200, {
                "access_token": f"access-{self._number}",
                "refresh_token": f"refresh-{self._number}",
                "client_endpoint": f"{self.url}/rest/",
                "member_id": "m" * 32,
            }

    @contextmanager
    def running(self) -> Iterator[AuthorizationServer]:
        server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        server.daemon_threads = True
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()


def _handler(owner: AuthorizationServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            self._answer(*owner.refresh(query["refresh_token"][0]))

        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            if len(content) < int(self.headers["Content-Length"]):
                raise ConnectionResetError
            body = json.loads(content)
            self._answer(*owner.call(body.get("auth", "")))

        def _answer(self, status: int, value: dict[str, Any]) -> None:
            content = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except ConnectionError:
                # Of a process that was killed.
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Nothing: what is counted is what matters."""

    return Handler
