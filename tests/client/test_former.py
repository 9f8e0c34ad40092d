"""Former names of classes and methods: importable and callable, with a warning."""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.client.driver import RUNTIME
from bitrix24_openapi.client.former import with_former_names
from bitrix24_openapi.client.plan.model import ANY, Method
from bitrix24_openapi.client.plan.tree import build
from bitrix24_openapi.compare.package import surface_of
from bitrix24_openapi.spec.ledger import Successor

FUTURE = "from __future__ import annotations\n"
FILES = {
    "__init__.py": "",
    "_runtime/__init__.py": "",
    "_runtime/former.py": (RUNTIME / "former.py").read_text(encoding="utf-8"),
    "_runtime/views.py": "class View: ...\n",
    "models/__init__.py": "",
    "models/deal.py": f'"""Deals."""\n\n{FUTURE}\nfrom typing import Any\n\n\nclass Deal: ...\n',
    "models/shared.py": f"{FUTURE}\n\nclass Common: ...\n",
    "models/crm/__init__.py": "",
    "models/crm/item.py": f"{FUTURE}\n\nclass Item: ...\n",
    "params/__init__.py": "",
    "params/deal.py": f'{FUTURE}\n\nFields = TypedDict("Fields", {{}}, total=False)\n',
    "events/__init__.py": (
        f"{FUTURE}\n\ndef __getattr__(name):\n"
        "    if name == 'OnAdd':\n        return 'known'\n    raise AttributeError(name)\n"
    ),
}
TYPES = {
    "models.deal.OldDeal": "models.deal.Deal",
    "models.deal.Moved": "models.shared.Common",
    "models.deal.Gone": "View",
    "models.deal.Kind": "str",
    "models.deal.Deal": "models.shared.Common",
    "models.deal.Lost": "models.nowhere.Nothing",
    "models.crm.item.OldItem": "models.crm.item.Item",
    "models.crm.lead.Lead": "models.crm.item.Item",
    "models.deal.deeper.InAModule": "models.deal.Deal",
    "params.deal.OldFields": "params.deal.Fields",
    "params.deal.GoneFields": "dict",
    "events.OnOld": "View",
}


@pytest.fixture
def files() -> dict[str, str]:
    return with_former_names(FILES, {k: Successor(v, "1.0.0") for k, v in TYPES.items()})


@pytest.fixture
def package(
    files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    for name, text in files.items():
        path = tmp_path / "sample_package" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("TypedDict(", "dict("), encoding="utf-8")
    path = tmp_path / "sample_package" / "params" / "deal.py"
    path.write_text(f"{FUTURE}\nclass Fields: ...\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "sample_package"
    for name in [name for name in sys.modules if name.startswith("sample_package")]:
        del sys.modules[name]


@pytest.mark.parametrize(
    ("module", "name", "now"),
    [
        ("models.deal", "OldDeal", ("models.deal", "Deal")),
        ("models.deal", "Moved", ("models.shared", "Common")),
        ("models.deal", "Gone", ("_runtime.views", "View")),
        ("models.crm.item", "OldItem", ("models.crm.item", "Item")),
        ("models.crm.lead", "Lead", ("models.crm.item", "Item")),
    ],
)
def test_a_former_name_warns_and_leads_on(
    package: str, module: str, name: str, now: tuple[str, str]
) -> None:
    home = importlib.import_module(f"{package}.{module}")
    with pytest.warns(DeprecationWarning, match=rf"{module}\.{name} is gone: use .*{now[1]}$"):
        found = getattr(home, name)
    assert found is getattr(importlib.import_module(f"{package}.{now[0]}"), now[1])
    with pytest.raises(AttributeError, match="nosuch"):
        home.nosuch  # noqa: B018


def test_builtins_stand_in_for_values(package: str) -> None:
    home = importlib.import_module(f"{package}.models.deal")
    with pytest.warns(DeprecationWarning, match=r"use builtins\.str"):
        assert home.Kind is str


def test_what_a_module_knows_itself_comes_first(package: str) -> None:
    events = importlib.import_module(f"{package}.events")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert events.OnAdd == "known"
        assert importlib.import_module(f"{package}.models.deal").Deal.__name__ == "Deal"
    with pytest.warns(DeprecationWarning, match="OnOld is gone"):
        assert events.OnOld.__name__ == "View"


def test_type_checkers_see_another_name_of_the_class(files: dict[str, str]) -> None:
    lines = surface_of(files).splitlines()
    for line in (
        "models.crm.item.OldItem = models.crm.item.Item",
        "models.crm.lead.Lead = models.crm.item.Item",
        "models.deal.Gone = _runtime.views.View",
        "models.deal.Kind = str",
        "models.deal.Moved = models.shared.Common",
        "models.deal.OldDeal = models.deal.Deal",
        "params.deal.GoneFields = dict[str, typing.Any]",
    ):
        assert line in lines
    # Deal is a class of its own again, Lost has nowhere to lead to, a module is no package.
    assert not [line for line in lines if ".Lost" in line or "InAModule" in line]
    assert "Deal = " not in files["models/deal.py"].replace("OldDeal = ", "")


def test_a_package_without_former_names_is_what_it_was() -> None:
    assert with_former_names(FILES, {}) == FILES


# --- methods --------------------------------------------------------------------------------


def tree(*names: str, former: dict[str, tuple[str, ...]] | None = None) -> Any:
    known = former or {}
    return build(Method(name, "classic", "", (), ANY, former=known.get(name, ())) for name in names)


def test_a_former_spelling_of_a_method_is_beside_it() -> None:
    root = tree("a.b.getFields", "a.b.list", former={"a.b.getFields": ("a.b.getfields",)})
    node = root.children["a"].children["b"]
    assert list(node.methods) == ["getFields", "list"]
    assert {name: each.name for name, each in node.former_methods.items()} == {
        "getfields": "a.b.getFields"
    }


def test_a_former_spelling_of_a_namespace_is_the_same_namespace() -> None:
    root = tree("a.waitList.add", "a.x", former={"a.waitList.add": ("a.waitlist.add",)})
    node = root.children["a"]
    assert list(node.children) == ["waitList"]
    assert node.former_children["waitlist"] is node.children["waitList"]
    assert node.children["waitList"].former_methods == {}


def test_namespaces_that_differ_by_case_alone_are_one() -> None:
    """They would be one file on Windows and macOS."""
    root = tree("a.waitlist.add", "a.waitList.get", "a.WAITLIST.list")
    node = root.children["a"]
    assert list(node.children) == ["waitlist"]
    assert list(node.children["waitlist"].methods) == ["add", "get", "list"]
    assert set(node.former_children) == {"waitList", "WAITLIST"}


def test_a_namespace_that_is_a_method_too_is_found_in_any_case() -> None:
    root = tree("user.Current", "user.current.get")
    current = root.children["user"].children["Current"]
    assert current.itself is not None
    assert list(current.methods) == ["get"]
