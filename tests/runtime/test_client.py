"""The base classes of the generated clients."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import bitrix24_openapi.client.runtime as runtime
from bitrix24_openapi.client.runtime.client import SyncClient
from bitrix24_openapi.client.runtime.deprecation import deprecated
from bitrix24_openapi.client.runtime.errors import ParameterError, ResponseMismatch
from bitrix24_openapi.client.runtime.method import Method, prepare

from .double import (
    GET,
    URL,
    AsyncDealNamespace,
    Both,
    Clock,
    Deal,
    DealNamespace,
    Portal,
    paged,
    sync_client,
)

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])
FOLDER = Path(runtime.__file__).parent


def portal() -> Portal:
    return Portal(
        crm_deal_get=lambda params: {"result": {"ID": str(params["id"])}},
        crm_deal_list=paged(120),
        x=lambda params: {"result": params},
    )


@KINDS
def test_raw_is_the_whole_answer(kind: str) -> None:
    both = Both(portal(), kind)
    namespace: Any = DealNamespace if kind == "sync" else AsyncDealNamespace
    envelope = both.run(lambda client: client.raw(namespace(client).get, id=5))
    assert (envelope.result.id, envelope.total, envelope.status) == (5, None, 200)
    assert envelope.time.duration == 0.5
    assert envelope.time.date_start is None
    assert repr(envelope) == "<Envelope crm.deal.get ['result', 'time']>"


def test_raw_of_a_list_is_one_page() -> None:
    client = sync_client(portal(), Clock())
    envelope = client.raw(DealNamespace(client).list)
    assert (len(envelope.result), envelope.total, envelope.next) == (50, 120, 50)


@KINDS
def test_calls_by_name(kind: str) -> None:
    both = Both(portal(), kind)
    assert both.run(lambda client: client.call("x", {"ID": 1})) == {"ID": 1}
    assert both.run(lambda client: client.call("x")) == {}
    assert both.run(lambda client: client.call("x", [5, {"a": 1}])) == {"0": 5, "1": {"a": 1}}
    assert list(both.portal.requests[0].headers.get_list("user-agent")) == ["bitrix24-client"]


def test_extra_parameters_go_along() -> None:
    method: Method[Any] = Method("x", positional=())
    assert prepare(method, {"ID": 1, "NAME": None}, {"ORDER": 2}).params == {"ID": 1, "ORDER": 2}
    # None is left out where it is an argument, and sent where somebody wrote it down.
    assert prepare(method, {"ID": None}, {"ID": None}).params == {"ID": None}
    assert prepare(method, {"ID": 1}, {}).params == {"ID": 1}


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ({"ID": 2}, r"^x: 'ID' is given twice: as an argument and in extra$"),
        ("ID=2", r"^x: extra is a mapping of wire names to values, not str$"),
        ([], r"^x: extra is a mapping of wire names to values, not list$"),
    ],
)
def test_extra_parameters_that_cannot_go_along(extra: Any, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        prepare(Method("x"), {"ID": 1}, extra)


@pytest.mark.parametrize("name", ["", "a/b", "a?b", "a#b", "a%2Fb", "..\\x", "a\nb"])
def test_names_that_would_leave_the_path(name: str) -> None:
    with pytest.raises(ParameterError):
        sync_client(portal(), Clock()).call(name)


@KINDS
def test_strict(kind: str) -> None:
    both = Both(Portal(crm_deal_get=lambda _: {"result": {"ID": "n5"}}), kind, strict=True)
    with pytest.raises(ResponseMismatch, match=r"crm\.deal\.get: result\.ID: expected integer"):
        both.invoke(GET, id=5)


@KINDS
def test_answers_without_an_envelope(kind: str) -> None:
    both = Both(Portal(), kind)
    both.portal.methods["documentation"] = lambda _: {"openapi": "3.0.0"}
    method: Method[Any] = Method("documentation", version="v3", safe=True, bare=True)
    assert both.invoke(method)["openapi"] == "3.0.0"


@KINDS
def test_codes_are_for_oauth(kind: str) -> None:
    with pytest.raises(ParameterError, match="OAuth"):
        Both(portal(), kind).run(lambda client: client.authorize("code"))


def test_making_a_client_opens_nothing() -> None:
    client = SyncClient(URL)
    assert client._io._courier is None
    client.close()


def test_deprecated_methods_warn_and_work() -> None:
    class Old(DealNamespace):
        __slots__ = ()

        @deprecated("use crm.item.get")
        def get_old(self, *, id: int) -> Deal:  # noqa: A002
            """Reads a deal."""
            return self.get(id=id)

    client = sync_client(portal(), Clock())
    with pytest.warns(DeprecationWarning, match=r"crm\.item\.get"):
        assert Old(client).get_old(id=5).id == 5
    batch = client.batch()
    with pytest.warns(DeprecationWarning, match=r"crm\.item\.get"):
        command = batch.add(Old(client).get_old, id=6)
    batch.run()
    assert command.result.id == 6
    assert Old.get_old.__doc__ == "Reads a deal."
    assert Old.get_old.__deprecated__ == "use crm.item.get"  # type: ignore[attr-defined]


# --- the package ----------------------------------------------------------------------------------


def test_every_name_of_the_runtime_is_reached() -> None:
    for module, names in runtime._HOMES.items():
        home = importlib.import_module(f"{runtime.__name__}.{module}")
        for name in names:
            assert getattr(runtime, name) is getattr(home, name)
            assert name in dir(runtime)
    with pytest.raises(AttributeError, match="nothing"):
        _ = runtime.nothing


#: Modules that need an extra → what that extra installs.
OPTIONAL = {
    "redis_limiter": {"redis"},
    "shared_tokens": {"cryptography"},
    "sql_migrations": {"sqlalchemy"},
    "sql_tokens": {"sqlalchemy"},
}


def test_the_runtime_stands_alone() -> None:
    """It is copied into another package: relative imports, and no dependency but httpx."""
    required = {*sys.stdlib_module_names, "httpx", "typing_extensions"}
    for path in sorted(FOLDER.glob("*.py")):
        allowed = required | OPTIONAL.get(path.stem, set())
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level <= 1, f"{path.name}:{node.lineno}"
                names = [node.module or ""] if node.level == 0 else []
            else:
                continue
            for name in names:
                assert name.partition(".")[0] in allowed, f"{path.name}:{node.lineno}: {name}"


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import bitrix24_openapi.client.runtime", "httpx"),
        ("from bitrix24_openapi.client.runtime import SyncClient", "asyncio"),
        ("from bitrix24_openapi.client.runtime import SyncClient", "httpcore"),
        ("from bitrix24_openapi.client.runtime import SyncClient", "concurrent.futures"),
        ("from bitrix24_openapi.client.runtime import SyncClient", "typing_extensions"),
    ],
)
def test_what_is_not_used_is_not_imported(statement: str, absent: str) -> None:
    script = (
        f"import sys; sys.path[:0] = {sys.path!r}; {statement}\n"
        f"assert {absent!r} not in sys.modules\n"
        "for name in ('oauth', 'batch', 'batching', 'listing', 'paging', 'cursors', 'events'):\n"
        "    assert f'bitrix24_openapi.client.runtime.{name}' not in sys.modules, name\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
