"""Methods are sorted by their names."""

from __future__ import annotations

import pytest
from tests.entities.facts import event, field, merged, method, page, rows

from bitrix24_openapi.entities.grouping import EXCEPTIONS, group
from bitrix24_openapi.entities.model import Role


@pytest.mark.parametrize(
    ("name", "entity", "role"),
    [
        ("crm.deal.add", "crm.deal", Role.ADD),
        ("crm.deal.productrows.set", "crm.deal.productrows", Role.SET),
        ("crm.deal.productrows.get", "crm.deal.productrows", Role.LIST),
        ("crm.deal.contact.add", "crm.deal.contact", Role.ADD),
        ("crm.deal.contact.items.get", "crm.deal.contact", Role.LIST),
        ("crm.deal.contact.items.delete", "crm.deal.contact", Role.DELETE),
        ("crm.calllist.items.get", "crm.calllist.items", Role.GET),
        ("tasks.task.result.list", "tasks.task.result", Role.LIST),
        ("catalog.product.sku.getFieldsByFilter", "catalog.product.sku", Role.FIELDS),
        ("landing.landing.getList", "landing.landing", Role.LIST),
        ("sonet_group.create", "sonet_group", Role.ADD),
        ("user.current", "user", Role.GET),
        ("tasks.task.delegate", "tasks.task", Role.OTHER),
        ("batch", "", Role.OTHER),
        ("scope", "", Role.OTHER),
    ],
)
def test_a_name_says_whose_method_it_is(name: str, entity: str, role: Role) -> None:
    assert group(name, "classic") == (entity, role)


@pytest.mark.parametrize(
    ("name", "entity", "role"),
    [
        ("tasks.task.list", "v3/tasks.task", Role.LIST),
        ("tasks.task.field.list", "v3/tasks.task", Role.FIELDS),
        ("tasks.task.access.field.get", "v3/tasks.task.access", Role.FIELDS),
        ("humanresources.node.children", "v3/humanresources.node", Role.LIST),
    ],
)
def test_rest_3_is_kept_apart(name: str, entity: str, role: Role) -> None:
    assert group(name, "v3") == (entity, role)


@pytest.mark.parametrize("name", sorted(EXCEPTIONS))
def test_an_exception_says_something_that_the_rules_do_not(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    without = {key: value for key, value in EXCEPTIONS.items() if key != name}
    monkeypatch.setattr("bitrix24_openapi.entities.grouping.EXCEPTIONS", without)
    assert group(name, "classic") != EXCEPTIONS[name]


def test_an_old_get_that_lists_is_a_list() -> None:
    lists = method("department.get", field("NAME", "string"), answer=[rows("result", "array")])
    asks = method(
        "crm.x.get", field("id", "integer", required=True), answer=[rows("result", "array")]
    )
    entities, _ = merged(lists, asks)
    assert entities["department"].methods[0].role is Role.LIST
    assert entities["crm.x"].methods[0].role is Role.GET


@pytest.mark.parametrize(
    ("code", "entity"),
    [
        ("ONCRMDEALADD", "crm.deal"),
        ("ONCRMDEALMOVETOCATEGORY", "crm.deal"),
        ("ONCRMDEALUSERFIELDADD", "crm.deal.userfield"),
        ("ONTASKCOMMENTADD", "task.commentitem"),
        ("ONTASKADD", "tasks.task"),
        ("CATALOG.PRODUCT.ON.ADD", "catalog.product"),
        ("ONAPPINSTALL", ""),
    ],
)
def test_an_event_belongs_to_the_longest_name_that_it_begins_with(code: str, entity: str) -> None:
    names = ["crm.deal", "crm.deal.userfield", "tasks.task", "task.commentitem", "catalog.product"]
    pages = [page(method(f"{name}.add")) for name in names]
    entities, _ = merged(*pages, page(events=[event(code)]))
    owners = [name for name, each in entities.items() if each.events]
    assert owners == ([entity] if entity else [])


def test_the_same_record_under_other_methods() -> None:
    old = [method(f"crm.deal.{verb}", use=f"crm.item.{verb}") for verb in ("add", "get", "list")]
    once = method("crm.enum.list", use="crm.item.list")
    new = [method(f"crm.item.{verb}") for verb in ("add", "get", "list")]
    entities, _ = merged(*old, once, *new)
    assert entities["crm.deal"].same_record_as == {"crm.item": {"entityTypeId": 2}}
    assert entities["crm.enum"].same_record_as == {}
    assert entities["crm.item"].same_record_as == {}
