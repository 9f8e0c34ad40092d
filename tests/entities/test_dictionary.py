"""The printable form of the catalogue."""

from __future__ import annotations

from typing import Any

import yaml
from tests.entities.facts import deal_methods, event, field, merged, method, page

from bitrix24_openapi.entities.dictionary import HEAD, to_plain
from bitrix24_openapi.extract.model import Version
from bitrix24_openapi.markdown.model import Source
from bitrix24_openapi.openapi.emit import dump


def printed(*methods: Any) -> dict[str, Any]:
    found: dict[str, Any] = to_plain(merged(*methods)[0].values())["entities"]
    return found


def test_an_entity() -> None:
    item = method("crm.item.get")
    deal = printed(*deal_methods(), page(item, events=[event("ONCRMDEALADD")]))["crm.deal"]
    assert deal["record"] == "CrmDeal"
    assert deal["same_record_as"] == {"crm.item": {"entityTypeId": 2}}
    assert deal["keys"] == {"row": "ID", "filter": "ID", "order": "ID", "parameter": "id"}
    assert deal["events"] == {"ONCRMDEALADD": "api-reference/events/oncrmdealadd.md:1/"}
    assert deal["methods"]["crm.deal.list"] == {
        "role": "list",
        "rows": "/result",
        "source": "api-reference/crm-deal-list.md:1/",
    }
    assert deal["parameters"]["id"]["type"] == "integer"


def test_a_field() -> None:
    fields = printed(*deal_methods(), method("user.get"))["crm.deal"]["fields"]
    assert fields["ASSIGNED_BY_ID"] == {
        "type": "user",
        "kind": "integer",
        "target": "user",
        "sources": {"row": "api-reference/crm-deal-get.md:32/"},
    }
    assert fields["TITLE"]["required_on_add"] is True
    assert fields["TITLE"]["sources"] == {
        "add": "api-reference/crm-deal-add.md:12/",
        "row": "api-reference/crm-deal-get.md:31/",
    }
    assert fields["OPENED"]["values"] == {"Y": "label Y", "N": "label N"}


def test_lines_of_both_languages_and_several_places() -> None:
    made = [
        method("crm.x.add", field("A", "string", line=4, twin=Source("p", 6)), page="p"),
        method("crm.x.update", field("a", "integer", line=9, twin=Source("q", 9)), page="q"),
        method("crm.x.import", field("A", "string", line=8, only_in_ru=True), page="r"),
    ]
    found = printed(*made)["crm.x"]["fields"]["A"]
    assert found["sources"] == {"add": ["p:4/6", "r:/8"], "update": "q:9"}
    assert found["spellings"] == ["a"]
    assert found["also"] == ["integer"]


def test_what_is_empty_or_false_is_left_out() -> None:
    for entity in printed(*deal_methods()).values():
        for each in (entity, *entity["methods"].values(), *entity["fields"].values()):
            assert not [name for name, value in each.items() if value in ("", [], {}, False, None)]


def test_names_are_sorted_and_versions_apart() -> None:
    methods = [
        method("b.c.get", field("z", "string"), field("a", "string")),
        method("a.c.add", field("z", "string"), field("A", "string")),
        method("a.c.add", version=Version.V3),
    ]
    found = printed(*methods)
    assert list(found) == ["a.c", "b.c", "v3/a.c"]
    assert list(found["a.c"]["fields"]) == ["A", "z"]


def test_the_text_is_yaml_under_a_comment() -> None:
    plain = to_plain(merged(*deal_methods())[0].values())
    assert all(line.startswith("#") for line in HEAD.splitlines())
    assert yaml.safe_load(HEAD + dump(plain)) == plain
