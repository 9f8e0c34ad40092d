"""A portal on a socket of 127.0.0.1 that answers with a function of what it is asked."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

#: From the decoded body of a request to status and body; status 0 resets the connection.
Answer = Callable[[Any], tuple[int, bytes]]


class Server(ThreadingHTTPServer):
    """Counts what it is asked and over how many connections."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.calls = 0
        self.connections = 0
        #: Close connections behind answers without having said so: what an idle one ends in.
        self.hangs_up = False
        self.guard = threading.Lock()
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/rest/1/s3cr3tc0de/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Connections are broken on purpose."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        with self.server.guard:
            self.server.connections += 1
        super().setup()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.guard:
            self.server.calls += 1
        status, content = self.server.answer(json.loads(body))
        if status == 0:
            # A reset, not an orderly end.
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.connection.close()
            self.close_connection = True
            return
        self.send_response(status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.close_connection = self.server.hangs_up

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def running(answer: Answer) -> Iterator[Server]:
    server = Server(answer)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def ok(_: Any) -> tuple[int, bytes]:
    return 200, b'{"result": 1}'


def echo(body: Any) -> tuple[int, bytes]:
    """The parameters come back as the result."""
    return 200, json.dumps({"result": body}).encode()
