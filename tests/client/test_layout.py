"""Where methods and classes live in the package."""

from __future__ import annotations

import pytest

from bitrix24_openapi.client.code import Module, standard_imports
from bitrix24_openapi.client.plan import tree
from bitrix24_openapi.client.plan.homes import Homes, parts_of_view
from bitrix24_openapi.client.plan.model import ANY, Field, Kind, ListOf, Method, Nested, View
from bitrix24_openapi.client.plan.model import Reference as Place


def method(name: str) -> Method:
    return Method(name=name, version="classic", summary="", parameters=(), result=ANY)


def layout(*names: str) -> dict[str, list[str]]:
    """Module → methods."""
    root = tree.build(map(method, names))
    return {group.module: [each.name for each in group.methods()] for group in tree.groups(root)}


# --- methods -------------------------------------------------------------------------------------


def test_a_small_root_is_one_module() -> None:
    names = ["disk.file.get", "disk.folder.get", "disk.folder.list"]
    assert layout(*names) == {"disk": names}


def test_a_large_root_has_a_module_for_each_namespace_below_it() -> None:
    deals = [f"crm.deal.verb{number}" for number in range(tree.MOST_METHODS)]
    names = ["crm.now", "crm.deal.contact.add", "crm.priceType.list", *deals]
    found = layout(*names)
    assert {name: sorted(methods) for name, methods in found.items()} == {
        "crm": ["crm.now"],
        "crm.deal": sorted(["crm.deal.contact.add", *deals]),
        "crm.pricetype": ["crm.priceType.list"],
    }


def test_a_name_that_is_method_and_namespace_is_both() -> None:
    root = tree.build(map(method, ["event.get", "event.get.nearest"]))
    namespace = root.children["event"].children["get"]
    assert namespace.itself is not None
    assert namespace.itself.name == "event.get"
    assert list(namespace.methods) == ["nearest"]
    assert not root.children["event"].methods


def test_a_method_without_a_namespace_can_be_called_as_one() -> None:
    root = tree.build([method("profile")])
    assert root.children["profile"].itself is not None
    assert layout("profile") == {"profile": ["profile"]}


# --- classes -------------------------------------------------------------------------------------


def view(key: str, *kinds: Kind, name: str = "") -> View:
    fields = tuple(Field(f"f{index}", f"F{index}", kind) for index, kind in enumerate(kinds))
    return View(key, name or key, fields)


def homes(*views: View) -> Homes[View]:
    return Homes("models", {each.key: each for each in views}, parts_of_view)


def test_a_class_lives_with_those_who_use_it() -> None:
    found = homes(view("A", Nested("B")), view("B"), view("Unused"))
    found.use("crm.deal", ["A"])
    assert found.reference("B") == Place("models.crm.deal", "B")
    assert {m: [each.key for each in classes] for m, classes in found.modules().items()} == {
        "models.crm.deal": ["A", "B"]
    }


def test_a_class_of_several_modules_is_shared_with_all_that_it_is_made_of() -> None:
    found = homes(view("A", ListOf(Nested("B"))), view("B", Nested("A")), view("C", Nested("B")))
    found.use("crm.deal", ["A"])
    found.use("crm.lead", ["C"])
    assert [found.reference(key).module for key in "ABC"] == [
        "models.shared",
        "models.shared",
        "models.crm.lead",
    ]


def test_no_two_classes_have_one_name_and_none_that_of_an_import() -> None:
    found = homes(view("1", name="Deal"), view("2", name="Deal"), view("3", name="Mapping"))
    found.use("crm", ["1", "2", "3"])
    assert [found.reference(key).name for key in "123"] == ["Deal", "Deal2", "Mapping2"]


# --- imports -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "package", "above", "other", "line", "runtime"),
    [
        ("methods.crm.deal", False, 0, "models.crm.deal",
         "from ...models.crm import deal as models", "..._runtime.kinds"),
        ("methods.crm", True, 0, "models.crm", "from ...models import crm as models",
         "..._runtime.kinds"),
        ("methods.disk", False, 0, "models.disk", "from ..models import disk as models",
         ".._runtime.kinds"),
        ("methods.disk", False, 0, "models.shared",
         "from ..models import shared as models_shared", ".._runtime.kinds"),
        ("methods.tasks", False, 1, "models.tasks", "from ..models import tasks as models",
         "..._runtime.kinds"),
    ],
)  # fmt: skip
def test_modules_find_each_other(
    path: str, package: bool, above: int, other: str, line: str, runtime: str
) -> None:
    module = Module(path, package, above)
    alias = line.rpartition(" ")[2]
    assert module.name(Place(other, "Thing")) == f"{alias}.Thing"
    assert module.checked_imports() == [line]
    assert module.runtime("kinds") == runtime
    assert module.name(Place(path, "Thing")) == "Thing"


def test_what_code_uses_is_imported() -> None:
    text = "def f(a: Sequence[dt.date], b: Mapping[str, Any]) -> builtins.list[Decimal]: ..."
    assert standard_imports(text, "TYPE_CHECKING") == [
        "import builtins",
        "import datetime as dt",
        "from collections.abc import Mapping, Sequence",
        "from decimal import Decimal",
        "from typing import Any, TYPE_CHECKING",
    ]
