"""A portal with many deals, for ``tools/bench_scale.py``: rows are made as they are asked for."""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

PAGE: Final = 50
TIME: Final = {"start": 1.0, "finish": 2.0, "operating": 0}


def row(number: int) -> dict[str, str]:
    """A deal as portals send one: everything is text."""
    return {
        "ID": str(number),
        "TITLE": f"Deal {number}",
        "TYPE_ID": "SALE",
        "STAGE_ID": "NEW",
        "CURRENCY_ID": "EUR",
        "OPPORTUNITY": f"{number}.50",
        "COMPANY_ID": str(number % 977),
        "CONTACT_ID": "",
        "BEGINDATE": "2026-03-01T00:00:00+03:00",
        "OPENED": "Y" if number % 2 else "N",
        "COMMENTS": "as agreed",
        "ASSIGNED_BY_ID": str(number % 31 + 1),
        "DATE_CREATE": "2026-03-01T12:00:00+03:00",
        "DATE_MODIFY": "2026-03-02T12:00:00+03:00",
        "UF_CRM_1": f"custom {number}",
    }


def answer(total: int, descending: bool, low: int, high: int) -> dict[str, Any]:
    ids = range(low + 1, min(high, total) + 1)
    found = (ids[::-1] if descending else ids)[:PAGE]
    body: dict[str, Any] = {"result": [row(number) for number in found], "total": len(ids)}
    if len(ids) > PAGE:
        body["next"] = PAGE
    return body


def command(total: int, text: str) -> dict[str, Any]:
    """A command of a batch."""
    query = dict(parse_qsl(text.partition("?")[2]))
    low = int(query.get("filter[>ID]", 0))
    high = int(query.get("filter[<=ID]", total))
    return answer(total, query.get("order[ID]") == "DESC", low, high)


def handler(total: int) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            sent = self.rfile.read(int(self.headers["Content-Length"]))
            if len(sent) < int(self.headers["Content-Length"]):
                raise ConnectionResetError
            params = json.loads(sent)
            if self.path.endswith("/batch"):
                found = {key: command(total, unquote(t)) for key, t in params["cmd"].items()}
                parts: dict[str, Any] = {"result_error": [], "result_time": []}
                parts["result"] = {key: each["result"] for key, each in found.items()}
                parts["result_total"] = {key: each["total"] for key, each in found.items()}
                parts["result_next"] = {
                    k: each["next"] for k, each in found.items() if "next" in each
                }
                body: dict[str, Any] = {"result": parts}
            else:
                conditions = params.get("filter") or {}
                low, high = int(conditions.get(">ID", 0)), int(conditions.get("<=ID", total))
                descending = (params.get("order") or {}).get("ID") == "DESC"
                body = answer(total, descending, low, high)
            content = json.dumps({**body, "time": TIME}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
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
            """Nothing."""

    return Handler


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(int(sys.argv[1])))
    print(server.server_address[1], flush=True)
    server.serve_forever()
