"""The README of the package: every block of code runs, and prints what it says it prints."""

from __future__ import annotations

import io
import re
import threading
import warnings
from collections.abc import Iterator
from contextlib import redirect_stdout
from fnmatch import fnmatchcase
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from tests.runtime.double import TIME, Portal

import bitrix24_openapi.client

README = Path(bitrix24_openapi.client.__file__).parent / "package" / "README.md"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: ``print(...)  # what it prints``
SAID = re.compile(r"^ *print\(.*\)  # (.*)$", re.MULTILINE)
BLOCKS = BLOCK.findall(README.read_text(encoding="utf-8"))


def row(number: int) -> dict[str, Any]:
    return {"id": number, "title": f"Deal {number}", "opportunity": f"{number}.00"}


def items(params: dict[str, Any]) -> dict[str, Any]:
    start = int(params.get("start", 0))
    rows = [row(number) for number in range(start + 1, min(start + 50, 120) + 1)]
    following = {"next": start + 50} if start + 50 < 120 else {}
    return {"result": {"items": rows}, "total": 120, **following}


def item(params: dict[str, Any]) -> dict[str, Any]:
    number = int(params["id"])
    if number == 404:
        return {"error": "NOT_FOUND", "error_description": "There is none"}
    if number != 7:
        return {"result": {"item": row(number)}}
    fields = {
        "id": 7, "title": "First", "opportunity": "1500.00",
        "createdTime": "2026-01-01T00:00:00+03:00", "ufCrm_1": "blue",
    }  # fmt: skip
    return {"result": {"item": fields}}


def product(params: dict[str, Any]) -> dict[str, Any]:
    """The form of files that this method wants, and no other."""
    sent = params["fields"]["detailPicture"], params["fields"]["property7"]["value"]
    wanted = ["chair.png", "UE5H"], ["about.txt", "TWFkZSBvZiBvYWs="]
    if sent != tuple({"fileData": pair} for pair in wanted):
        return {"error": "", "error_description": str(sent)}
    return {"result": {"element": {"id": 9}}}


PORTAL = Portal(
    crm_item_add=lambda params: {"result": {"item": {"id": 7, **params["fields"]}}},
    crm_item_get=item,
    crm_item_list=items,
    catalog_product_add=product,
    any_method=lambda params: {"result": params},
    tasks_task_get=lambda _: {"result": {"item": {"id": 1, "title": "Call back"}}},
    tasks_task_list=lambda _: {"result": {"items": [{"id": 1}]}},
)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        answer = PORTAL(httpx.Request("POST", f"http://portal{self.path}", content=content))
        body = answer.json()
        status = 400 if "error" in body else 200
        text = httpx.Response(status, json={**body, "time": {**TIME, "operating": 0.25}}).content
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/rest/1/secret/"
    server.shutdown()
    server.server_close()


def test_every_block(
    package: ModuleType, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One after the other, as somebody reads them."""
    assert package.__name__ == "bitrix24_client"
    monkeypatch.chdir(tmp_path)
    known: dict[str, Any] = {"__name__": "readme"}
    for block in BLOCKS:
        if "b24 =" in block and "b24" in known:
            known["b24"].close()
        program = block.replace("https://acme.bitrix24.com/rest/1/secret/", url)
        printed = io.StringIO()
        with redirect_stdout(printed), warnings.catch_warnings():
            # The README shows nothing that is outdated.
            warnings.simplefilter("error", DeprecationWarning)
            exec(compile(program, str(README), "exec"), known)
        expected = SAID.findall(block)
        lines = printed.getvalue().splitlines()
        assert len(lines) == len(expected), (block, lines)
        for line, said in zip(lines, expected, strict=True):
            assert line == said or fnmatchcase(line, said.replace("?...", "[?]*")), (line, said)
    known["b24"].close()


def test_the_readme_has_examples() -> None:
    assert len(BLOCKS) >= 9
    assert sum(len(SAID.findall(block)) for block in BLOCKS) >= 15


def test_what_it_says_of_lines() -> None:
    lines = README.read_text(encoding="utf-8").splitlines()
    # Rows of tables cannot be broken.
    assert [each for each in lines if len(each) > 120 and not each.startswith("|")] == []
