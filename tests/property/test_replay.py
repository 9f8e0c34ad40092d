"""The same call in another dress: written as a form, in the address, in other letter case, over a
socket, or sent again with its idempotency key."""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.mock.model import Generation, Request, Response
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.serve.server import Server

from .laboratory import Target, document, portal, shard, targets

SHARDS = 8
_PREFIX: dict[Generation, str] = {"classic": "/rest/1/secret/", "v3": "/rest/api/1/secret/"}
JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}


def shown(target: Target) -> Iterator[dict[str, Any]]:
    operation = document(target.generation)["paths"][f"/{target.name}"]["post"]
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    bodies = [each["value"] for each in content.get("examples", {}).values()]
    yield from [body for body in bodies if isinstance(body, dict)] or [{}]


def post(
    on: Portal, target: Target, body: Any, name: str = "", headers: dict[str, str] | None = None
) -> Response:
    path = _PREFIX[target.generation] + (name or target.name)
    sent = json.dumps(body).encode()
    return on.handle(Request("POST", path, headers={**JSON, **(headers or {})}, body=sent))


def result(response: Response) -> Any:
    """The answer without its times."""
    body = json.loads(response.body)
    body.pop("time", None)
    return response.status, body


def php(value: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Pairs of a form, as PHP reads them: ``filter[ID][0]=5``."""
    if isinstance(value, dict | list) and value:
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for name, inner in members:
            yield from php(inner, f"{prefix}[{name}]" if prefix else str(name))
    elif value is None or value in ({}, []):
        yield prefix, ""
    else:
        yield prefix, ("1" if value else "0") if isinstance(value, bool) else str(value)


def plain(value: Any) -> bool:
    """Whether a form can say it: no null, no empty object and list, no text that is a number."""
    if isinstance(value, dict):
        return (
            bool(value)
            and all(isinstance(k, str) and k for k in value)
            and all(map(plain, value.values()))
        )
    if isinstance(value, list):
        return bool(value) and all(map(plain, value))
    return value is not None and not isinstance(value, bool)


@given(
    st.recursive(
        st.integers() | st.text(string.ascii_letters, min_size=1),
        lambda inner: (
            st.lists(inner, min_size=1)
            | st.dictionaries(st.text(string.ascii_letters, min_size=1), inner, min_size=1)
        ),
        max_leaves=8,
    )
)
@settings(deadline=None)
def test_forms_name_every_leaf(value: Any) -> None:
    def leaves(each: Any) -> int:
        if isinstance(each, dict):
            return sum(map(leaves, each.values()))
        return sum(map(leaves, each)) if isinstance(each, list) else 1

    pairs = list(php({"x": value}))
    assert len(pairs) == leaves(value) == len({name for name, _ in pairs})


@pytest.mark.parametrize("number", range(SHARDS))
def test_another_dress_gets_the_same_answer(number: int) -> None:
    """Classic methods: JSON, a form, the address and any letter case mean the same."""
    on = portal()
    wrong: list[str] = []
    for target in shard(number, SHARDS):
        if target.generation != "classic" or target.name == "batch":
            continue
        body = next(shown(target))
        usual = result(post(on, target, body))
        if result(post(on, target, body, target.name.upper())) != usual:
            wrong.append(f"{target}: letter case")
        if not plain(body):
            continue
        pairs = urlencode(list(php(body)))
        path = _PREFIX["classic"] + target.name
        form = on.handle(Request("POST", path, headers=FORM, body=pairs.encode()))
        if result(form) != usual:
            wrong.append(f"{target}: form\n  {body!r:.200}\n  {result(form)!r:.200}")
        asked = on.handle(Request("GET", path, pairs))
        if result(asked) != usual:
            wrong.append(f"{target}: address\n  {body!r:.200}\n  {result(asked)!r:.200}")
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong[:20])


def test_the_same_key_gets_the_same_answer() -> None:
    """REST 3.0: sent again with its key a call is answered from the store; with another body it
    is refused; with another key it is carried out again."""
    replayed = 0
    for target in targets():
        operation = document(target.generation)["paths"][f"/{target.name}"]["post"]
        if target.generation != "v3" or not operation.get("parameters"):
            continue
        on = portal(stateful=True)
        body = next(shown(target))
        first = post(on, target, body, headers={"idempotency-key": "one"})
        again = post(on, target, body, headers={"idempotency-key": "one"})
        if first.status != 200 or "Idempotent-Replayed" not in dict(again.headers):
            # Methods that only read pay no attention to keys.
            continue
        replayed += 1
        assert again.body == first.body, target
        other = post(on, target, {**body, "unheard": 1}, headers={"idempotency-key": "one"})
        assert other.status == 422, target
        assert json.loads(other.body)["error"]["code"].endswith("IDEMPOTENCYKEYREUSEDEXCEPTION")
        anew = post(on, target, body, headers={"idempotency-key": "two"})
        assert "Idempotent-Replayed" not in dict(anew.headers), target
    assert replayed > 20


def test_the_same_over_a_socket(record_property: Callable[[str, object], None]) -> None:
    """Through the server and a real client of HTTP the answers are those of the portal itself."""
    on = portal()
    compared = 0
    with Server(portal(), host="127.0.0.1", port=0) as server, httpx.Client(timeout=30) as http:
        for target in targets()[::8]:
            body = next(shown(target))
            url = server.url.rstrip("/") + _PREFIX[target.generation] + target.name
            answer = http.post(url, json=body)
            whole = answer.json()
            whole.pop("time", None)
            assert (answer.status_code, whole) == result(post(on, target, body)), target
            compared += 1
    record_property("requests", compared)
    assert compared > 200
