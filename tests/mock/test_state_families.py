"""Every family of the spec: what is added is there, changes, and goes; every answer is valid."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from tests.documents import catalogue
from tests.mock.driver import PortalDriver, Reply, documented_request, errors_of

from bitrix24_openapi.mock.state.families import Families
from bitrix24_openapi.mock.state.family import Family, Path, Role
from bitrix24_openapi.mock.state.memory import families_of
from bitrix24_openapi.mock.state.names import fold
from bitrix24_openapi.mock.state.records import Collection, Record
from bitrix24_openapi.mock.state.services import family_rules, method_rules
from bitrix24_openapi.mock.state.values import Forms

FAMILIES: Families = families_of(catalogue())
WRITABLE = [family for family in FAMILIES.all() if family.having("add")]


def name_of(family: Family) -> str:
    return f"{family.generation}:{family.name}"


@pytest.fixture(scope="module")
def shared_b24() -> Iterator[PortalDriver]:
    b24 = PortalDriver()
    yield b24
    b24.portal.close()


@pytest.fixture
def b24(shared_b24: PortalDriver) -> PortalDriver:
    """As new: making one for each family would take most of the time."""
    shared_b24.portal.reset()
    return shared_b24


#: Documented in words: the cursor is null on the last page. The spec does not have it yet.
LAST_PAGE = "/result/nextCursor: null"


class Walk:
    """The way of one record of a family."""

    def __init__(self, b24: PortalDriver, family: Family) -> None:
        self.b24 = b24
        self.family = family
        self.forms = Forms(FAMILIES.documents[family.generation].shapes)
        self.first: dict[str, Any] = {}

    def call(self, role: Role, params: dict[str, Any]) -> Reply:
        return self.b24.ask(role.operation, params)

    def done(self, role: Role, params: dict[str, Any]) -> Any:
        """A call that has to succeed, with an answer that has to be valid."""
        reply = self.call(role, params)
        assert reply.status == 200, (role.operation.name, params, reply.body, reply.headers)
        wrong = [each for each in errors_of(role.operation, reply.body) if LAST_PAGE not in each]
        assert wrong == [], (role.operation.name, reply.body)
        return reply.body["result"]

    def refused(self, role: Role, params: dict[str, Any]) -> None:
        reply = self.call(role, params)
        # Some methods answer errors with status 200 (api-reference/biconnector).
        result = reply.body.get("result")
        holder = result if isinstance(result, dict) else reply.body
        said = reply.status == 200 and "error" in holder
        assert said or 400 <= reply.status < 500, (role.operation.name, reply.body)

    def params(self, role: Role, *, fields: bool = True) -> dict[str, Any]:
        """What the documentation shows, and what the schema requires beside it."""
        content = role.operation.document.get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        base = self.forms.of(schema).convert({}) if schema else {}
        shown = copy.deepcopy(documented_request(role.operation)) if fields else {}
        params = {**(base if isinstance(base, dict) else {}), **shown}
        if role.verb in ("get", "list"):
            for control, place in role.controls.items():
                if control in ("filter", "order") and place[0] in shown:
                    # What the example looks for is not what the test has added.
                    params[place[0]] = [] if isinstance(shown[place[0]], list) else {}
            for name in set(params) & {"select", "SELECT", "start", "START", "pagination"}:
                del params[name]
        if role.operation.name == "tasks.task.result.list":
            params["filter"] = [["id", ">", 0]]
        if "{entityTypeId}" in self.family.collection and self.first:
            params["entityTypeId"] = self.first["entityTypeId"]
        return params

    def add(self) -> tuple[Collection, Record]:
        role = self.family.having("add")[0]
        self.first = self.params(role)
        self.done(role, self.first)
        name = self.b24.state.state.collection_of(self.family, self.first)
        collection = self.b24.state.records.collection(name)
        return collection, list(collection)[-1]

    def addressed(self, role: Role, collection: Collection, record: Record) -> dict[str, Any]:
        """The parameters of a call that is about that record."""
        params = self.params(role)
        for name, places in role.scope:
            if places:
                put(params, places[0], record.values[name])
        if len(role.lookup) > 1:
            keys = {collection.spelling[name]: record.values[name] for name in role.lookup}
            inside = params.get(role.key[0])
            params.update({role.key[0]: {**inside, **keys}} if isinstance(inside, dict) else keys)
        elif role.key:
            put(params, role.key, record.values[role.lookup[0] if role.lookup else "id"])
        return params

    def listed(self, role: Role, record: Record) -> Sequence[Any]:
        """What a method that lists shows, without any filter."""
        params = self.params(role, fields=False)
        for name, places in role.scope:
            if places:
                put(params, places[0], record.values[name])
        rename = {
            **family_rules(self.family.name).renames,
            **method_rules(role.operation.name.lower()).renames,
        }
        for place in (role.controls[name] for name in ("filter",) if name in role.controls):
            conditions = params.get(place[0])
            if isinstance(conditions, dict):
                params[place[0]] = {n: record.values.get(fold(n)) for n in conditions}
        if role.operation.name == "lists.element.get":
            # The documentation has it that an element must be named.
            params["ELEMENT_ID"] = record.id
        for name in params:
            value = record.values.get(rename.get(fold(name), fold(name)))
            if (name,) == role.key:
                params[name] = record.id
            elif value is not None:
                params[name] = value
        result = self.done(role, params)
        for part in role.answer:
            result = result[part]
        return list(result.values()) if isinstance(result, dict) else list(result)


def put(params: dict[str, Any], path: Path, value: Any) -> None:
    for name in path[:-1]:
        params = params.setdefault(name, {})
    params[path[-1]] = value


#: Lists that show only what belongs to something else, whose id they take for their own.
BY_OWNER = {
    "disk.folder.getChildren",
    "disk.storage.getChildren",
    "crm.item.payment.list",
    # Added without the owner that the documentation leaves out.
    "rpa.stage.listForType",
}


@pytest.mark.parametrize("family", WRITABLE, ids=name_of)
def test_records_live_from_add_to_delete(b24: PortalDriver, family: Family) -> None:
    walk = Walk(b24, family)
    collection, record = walk.add()
    number = record.id
    for role in family.having("get"):
        walk.done(role, walk.addressed(role, collection, record))
    listed = [role for role in family.having("list") if role.operation.name not in BY_OWNER]
    for role in listed:
        assert walk.listed(role, record), role.operation.name
    for role in family.having("update"):
        walk.done(role, walk.addressed(role, collection, record))
        assert collection.find(number) is record
    for role in [*family.having("get"), *listed]:
        if role.verb == "get":
            walk.done(role, walk.addressed(role, collection, record))
        else:
            walk.listed(role, record)
    for role in family.having("delete"):
        params = walk.addressed(role, collection, record)
        walk.done(role, params)
        assert collection.find(number) is None
        walk.refused(role, params)
        for each in [*family.having("get"), *family.having("update")]:
            if each.operation.name != "user.current" and each.key:
                walk.refused(each, walk.addressed(each, collection, record))


@pytest.mark.parametrize("family", list(FAMILIES.all()), ids=name_of)
def test_a_seeded_record_of_which_nothing_is_known_is_answered_whole(
    b24: PortalDriver, family: Family
) -> None:
    walk = Walk(b24, family)
    for role in [*family.having("get"), *family.having("list")]:
        params = walk.params(role)
        places = {name: where[0] for name, where in role.scope if where}
        row = {**dict.fromkeys(family.scope, 1), **dict.fromkeys(family.natural, "1")}
        b24.state.load({b24.state.state.collection_of(family, params): [{"ID": 1, **row}]})
        for path in [*places.values(), *([role.key] if role.verb == "get" and role.key else [])]:
            put(params, path, 1)
        reply = walk.call(role, params)
        if reply.status == 200:
            assert errors_of(role.operation, reply.body) == [], (role.operation.name, reply.body)


@pytest.mark.parametrize("family", WRITABLE, ids=name_of)
def test_numbers_go_up_and_are_not_used_again(b24: PortalDriver, family: Family) -> None:
    walk = Walk(b24, family)
    collection, record = walk.add()
    first = record.id
    collection.remove(record)
    if family.natural or family_rules(family.name).unique:
        # The same code again is refused as long as there is the first.
        assert walk.add()[1].id > first
        return
    assert [walk.add()[1].id for _ in range(2)] == [first + 1, first + 2]


def test_the_families_are_read_off_the_spec() -> None:
    """Numbers that may go up with the documentation, and must not go down."""
    methods = sum(len(family.roles) for family in WRITABLE)
    assert len(WRITABLE) >= 185
    assert methods >= 780


@pytest.mark.parametrize(
    ("name", "verbs"),
    [
        ("crm.deal", "add delete get list update"),
        ("crm.item", "add delete get list update"),
        ("lists.element", "add delete list update"),
        ("sonet_group", "add delete list update"),
        ("user", "add get list update"),
        ("disk.file", "add copy delete get update"),
        ("catalog.product.sku", "add delete get list update"),
        ("tasks.task", "add delete get list update"),
        ("tasks.api.scrum.kanban.stage", "add delete list update"),
    ],
)
def test_verbs_of_known_families(name: str, verbs: str) -> None:
    family = FAMILIES.family("classic", name)
    assert family is not None
    assert sorted({role.verb for role in family.roles.values()}) == verbs.split()


@pytest.mark.parametrize(
    ("name", "id_name", "natural", "scope"),
    [
        ("crm.deal", "id", (), ()),
        ("crm.category", "id", (), ("entitytypeid",)),
        ("task.checklistitem", "id", (), ("taskid",)),
        ("entity.item", "id", (), ("entity",)),
        ("entity.item.property", "property", ("property",), ("entity",)),
        ("bizproc.robot", "id", ("code",), ()),
        ("catalog.productimage", "id", (), ("productid",)),
        ("voximplant.sip", "configid", (), ()),
        ("crm.address", "id", ("typeid", "entitytypeid", "entityid"), ()),
    ],
)
def test_how_records_are_told(
    name: str, id_name: str, natural: tuple[str, ...], scope: tuple[str, ...]
) -> None:
    family = FAMILIES.family("classic", name)
    assert family is not None
    assert (family.id, family.natural, family.scope) == (id_name, natural, scope)
