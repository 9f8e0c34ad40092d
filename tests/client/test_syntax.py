"""Generated modules hold what templates write, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bitrix24_openapi.client import driver
from bitrix24_openapi.client.driver import FIXED, PACKAGE, generate
from bitrix24_openapi.client.source import Code
from bitrix24_openapi.client.syntax import bound_names, check_modules
from bitrix24_openapi.errors import InputError

from .conftest import GENERATED
from .documents import document, operation

#: A module with a place for each kind of code.
MODULE = '''\
"""Methods."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .._runtime import kinds as _k, views as _v

if TYPE_CHECKING:
    from ..models import crm as models
else:
    models = lazy_module("..models.crm", __package__)

GET = Method("crm.deal.get", _k.Nested(lambda: models.Deal), at=("item",))
{top}

class Deal(_v.View):
    """A deal."""

    __slots__ = ()
    id = _v.integer("ID")
    """Its id."""
    {member}


class DealMethods(SyncNamespace):
    __slots__ = ()

    @builtins.property
    def child(self) -> ChildMethods:
        from .child import ChildMethods

        return ChildMethods(self._client)

    {decorator}
    def get(self, *, id: int, select: Literal["A", -1] | None = None{argument}) -> {returns}:
        """Get it."""
        {statement}
        return {call}
'''
DEFAULTS = {
    "top": "",
    "member": "",
    "decorator": '@deprecated("Words")',
    "argument": "",
    "returns": "builtins.list[Any] | None",
    "statement": "",
    "call": 'self._client._invoke(GET, {"ID": id, "select": select}, params)',
}


def module(**parts: str) -> str:
    return MODULE.format_map(DEFAULTS | parts)


def test_what_templates_write_passes() -> None:
    check_modules({"x.py": module()}, ())


#: Place in the module → what no template writes there.
REFUSED = {
    "top": [
        'exec("1")', "import os", "import os as builtins", "from os import system",
        "from . import *", "X = exec", 'X = eval("1")', "X = __import__('os')", "X = a.b.c",
        "X = a._b", "X = a.__class__", "X = [1]", "X = {1}", "X = {**a}", "X = {a: 1}",
        "X = f'{a}'", "X = 1 + 1", "X = 1.5", "X = b'x'", "X = ...", "X = -1.5", "X = lambda: 1",
        "X = _k.Nested(lambda: a())", "X = _k.Nested(lambda a: a)", "X = _k.ListOf(lambda: a)",
        "X = _k.__init__()", "X = (yield)", "X: exec = 1", "X: a() = 1", "X: int", "X = Y = 1",
        "X += 1", "X.y = 1", "X, Y = 1, 2", "del GET", "GET = 1", "__builtins__ = 1", "__x = 1",
        "for x in y: pass", "while x: pass", "with x: pass", "try:\n    pass\nfinally:\n    pass",
        "def f(): pass", "async def f(): pass", "class A: pass", "class A(B): pass",
        "class A(_v.B): pass", "class A(_v.View, B): pass", "class A(_v.View, metaclass=B): pass",
        "class A(TypedDict, total=exec): pass", "class A(Event[exec()]): pass",
        "@a\nclass A(_v.View): pass", "class Deal(_v.View): pass", "if x: pass",
        "if TYPE_CHECKING:\n    exec('1')", "if not TYPE_CHECKING:\n    def f(): pass",
        "assert x", "raise x", "global x", "pass", "5", "x", "x()", "x[0]", "(x := 1)",
        "match x:\n    case _: pass", 'X = Method("a", *b)', 'X = Method("a", **b)',
        'X = Method("a", b=exec)', "X = not a", "X = a if b else c", "X = a or b", "X = a < b",
        "X = [a for a in b]", "X = (a for a in b)", "X = a[0]", "X = builtins.exec",
    ],
    "member": [
        'exec("1")', "x = exec", "x = exec()", "id = 1", "__init__ = 1", "__x = 1",
        "_v = f'{x}'", "def f(self): exec()", "x: exec() = 1", "import os", "pass",
        "x = _v.integer(a())", 'x = _v.nested("X", lambda: exec("1"))', "class A(_v.View): pass",
        'x = os.system("X")', "x = _v.a.b()", "x = _v(1)",
    ],
    "decorator": [
        "@exec", "@exec()", "@deprecated(exec())", "@builtins.exec", "@a.b", "@deprecated",
    ],
    "argument": [
        ", x=exec()", ", x=1", ", id: int", ", **x", ", x: exec()",
    ],
    "returns": ["exec()", "a.b.c", "[1]", "a._b", "builtins.exec", "exec"],
    "statement": [
        "exec()", "import os", "from os import system", "x = 1", "return 1", "if x: pass",
    ],
    "call": [
        "exec()", "1", "self._client._invoke(GET, x)", "self._client.close(GET, {})",
        "self._client._invoke(GET, {exec(): id})", 'self._client._invoke(GET, {"a": exec()})',
        "self._client._invoke(GET, {**x})", "self._client._invoke(GET, {}, exec())",
        "self._client._invoke(GET, {}, x=1)", "self._client._invoke(exec(), {})",
        "self.x._invoke(GET, {})", "exec(self)", "A(self, self)", "A(x)", "a.b(self)",
        "self._client._invoke(GET, {a: b for a in c})",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("place", "code"), [(place, code) for place, codes in REFUSED.items() for code in codes]
)
def test_anything_else_is_refused(place: str, code: str) -> None:
    with pytest.raises(InputError, match=r"\Amethods/x\.py:\d+: unexpected in generated code: "):
        check_modules({"good.py": "", "methods/x.py": module(**{place: code})}, ())


@pytest.mark.parametrize(
    "text", ["x = (", "x = \x00", "(" * 10_000, "-" * 100_000 + "1", "\tx\n  y"]
)
def test_what_is_no_python_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"\Ax\.py:\d+: generated code is not Python"):
        check_modules({"x.py": text}, ())


def test_functions_of_templates_are_known() -> None:
    text = "def f(x: int) -> str:\n    return eval(x)\n"
    with pytest.raises(InputError):
        check_modules({"x.py": text}, ())
    check_modules({"x.py": text}, [text])
    with pytest.raises(InputError):
        check_modules({"x.py": text.replace("eval", "exec")}, [text])


@pytest.mark.thorough
def test_the_committed_package_passes() -> None:
    package = GENERATED / PACKAGE
    paths = [
        path
        for path in package.rglob("*.py")
        if "_runtime" not in path.parts and path.name not in FIXED
    ]
    own = [
        "__init__.py",
        "_client.py",
        "events/__init__.py",
        "params/__init__.py",
        "v3/__init__.py",
    ]
    texts = {str(path.relative_to(package)): path.read_text(encoding="utf-8") for path in paths}
    assert len(texts) > 100
    check_modules(texts, [texts[name] for name in own])


def test_nothing_is_written_when_a_module_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("openapi.yaml", "openapi-v3.yaml"):
        (tmp_path / name).write_text(json.dumps(document(operation("x.get"))), encoding="utf-8")
    out = tmp_path / "out"
    generate(tmp_path, out)
    before = sorted(out.rglob("*"))
    hostile = 'x""" + exec("1") + """'
    monkeypatch.setattr(
        "bitrix24_openapi.client.render.inside_docstring", lambda text: Code(text + hostile)
    )
    with pytest.raises(InputError, match=r"methods/x\.py:\d+: unexpected in generated code"):
        generate(tmp_path, out)
    assert sorted(out.rglob("*")) == before


def test_two_modules_of_one_name_are_refused() -> None:
    for first, second in (
        ("a.py", "A.py"),
        ("models/events.py", "models/events/__init__.py"),
        ("a/b.py", "a/b.py"),
    ):
        with pytest.raises(InputError, match="the same module as"):
            driver._gathered([(first, ""), (second, "")])


def test_bound_names() -> None:
    text = (
        "import a\nfrom b import c as d\nif x:\n    e = 1\nelse:\n    f: int = 2\ndef g(): h = 1\n"
    )
    assert bound_names(text) == {"a", "d", "e", "f", "g"}
