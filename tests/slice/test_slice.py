"""Parts of the API on their own: what is chosen, what it needs, and the forms it takes."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate
from tests.paths import SPEC

from bitrix24_openapi.cli import main
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.openapi.document import Document
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.slice import Selection, cut, select
from bitrix24_openapi.slice.jsonschema import bundle, files
from bitrix24_openapi.slice.postman import FORMAT, collection
from bitrix24_openapi.slice.select import Wanted, complain


def operations(document: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {name: each.raw for name, each in Document(document).methods.items()}


def an_operation(name: str, request: str, response: str, **more: Any) -> dict[str, Any]:
    def body(component: str) -> dict[str, Any]:
        schema = {"$ref": f"#/components/schemas/{component}"}
        return {"application/json": {"schema": schema}}

    return {
        "operationId": name,
        "responses": {
            "200": {"description": "OK", "content": body(response)},
            "400": {"$ref": "#/components/responses/BadRequest"},
        },
        "requestBody": {"content": body(request)},
        **more,
    }


SMALL: dict[str, Any] = {
    "openapi": "3.1.1",
    "info": {"title": "Small", "version": "1"},
    "servers": [
        {
            "url": "https://{portal}/rest/{code}",
            "variables": {
                "portal": {"default": "x.test", "description": "Where"},
                "code": {"default": "s"},
            },
        }
    ],
    "tags": [{"name": "Deals"}, {"name": "Users"}],
    "paths": {
        "/crm.deal.add": {
            "post": an_operation(
                "crm.deal.add",
                "DealAddRequest",
                "Answer",
                summary="Add a deal",
                tags=["Deals"],
                security=[{}, {"oauth2": ["crm"]}],
                **{"x-b24-scopes": ["crm"]},
            )
        },
        "/crm.deal.get": {
            "post": an_operation(
                "crm.deal.get",
                "Id",
                "Answer",
                tags=["Deals"],
                **{"x-b24-scopes": ["crm", "sale"], "x-b24-safe": True},
            )
        },
        "/user.get": {
            "post": an_operation(
                "user.get",
                "Id",
                "Tree",
                tags=["Users"],
                **{"x-b24-scopes": ["user"], "x-b24-safe": True},
            )
        },
    },
    "webhooks": {
        "ONDEALADD": {
            "post": {
                "tags": ["Deals"],
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {"$ref": "#/components/schemas/OnDealAdd"}
                        }
                    }
                },
                "responses": {"200": {"description": "OK"}},
            }
        }
    },
    "components": {
        "schemas": {
            "DealAddRequest": {
                "type": "object",
                "required": ["fields", "type", "kind"],
                "properties": {
                    "fields": {"$ref": "#/components/schemas/Deal"},
                    "type": {"type": "integer", "default": 3},
                    "kind": {"type": ["string", "null"], "enum": ["a", "b"]},
                },
            },
            "Deal": {
                "type": "object",
                "properties": {"owner": {"$ref": "#/components/schemas/Id"}},
            },
            "Id": {"type": "integer"},
            "Answer": {"type": "object", "properties": {"result": {"type": "integer"}}},
            "Tree": {
                "type": "object",
                "properties": {
                    "kids": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
                },
            },
            "Error": {"type": "object"},
            "OnDealAdd": {"type": "object"},
            "Unused": {"type": "object"},
        },
        "responses": {
            "BadRequest": {
                "description": "Bad",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
            },
            "Unused": {"description": "Never"},
        },
        "securitySchemes": {
            "oauth2": {
                "type": "oauth2",
                "flows": {"authorizationCode": {"scopes": {"crm": "C", "user": "U"}}},
            }
        },
    },
}
SMALL["paths"]["/crm.deal.add"]["post"]["responses"]["200"]["x-b24-links"] = {
    "crm.deal.get": {"operationId": "crm.deal.get", "requestBody": {"id": "$response.body#/result"}}
}


@cache
def whole(name: str) -> dict[str, Any]:
    return load_document(SPEC / name)


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


# --- what is chosen -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "methods", "events"),
    [
        (Wanted(scopes=["crm"]), ["crm.deal.add", "crm.deal.get"], []),
        (Wanted(scopes=["sale", "user"]), ["crm.deal.get", "user.get"], []),
        (Wanted(scopes=["crm"], methods=["*.get"]), ["crm.deal.get"], []),
        (Wanted(tags=["users"]), ["user.get"], []),
        (Wanted(methods=["CRM.DEAL.ADD"]), ["crm.deal.add"], []),
        (Wanted(methods=["crm.deal.[ag]*", "user.*"]), list(operations(SMALL)), []),
        (Wanted(events=["on*"]), [], ["ONDEALADD"]),
        (Wanted(only_safe=True), ["crm.deal.get", "user.get"], []),
        (Wanted(scopes=["crm"], only_safe=True), ["crm.deal.get"], []),
        (Wanted(methods=["crm.deal.add"], only_safe=True), [], []),
        (Wanted(methods=["crm.deal"]), [], []),
        (Wanted(), [], []),
    ],
)
def test_select(wanted: Wanted, methods: list[str], events: list[str]) -> None:
    assert select(SMALL, wanted) == Selection(methods, events)


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        (Wanted(scopes=["cmr"]), "--scope cmr: nothing matches; near it: crm"),
        (Wanted(methods=["crm.deal.addd"]), "--method crm.deal.addd: nothing matches; near it"),
        (Wanted(methods=["crm.*", "zz"]), "--method zz: nothing matches$"),
        (Wanted(tags=["Deal"]), "--tag Deal: nothing matches; near it: Deals"),
        (Wanted(events=["ONDEALAD"]), "--event ONDEALAD: nothing matches; near it: ONDEALADD"),
        (Wanted(scopes=["user"], methods=["crm.*"]), "at once"),
        (Wanted(methods=["crm.deal.add"], only_safe=True), "only reads"),
    ],
)
def test_wishes_that_nothing_answers(wanted: Wanted, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        complain([SMALL], wanted)


def test_a_wish_that_one_document_answers_is_none_to_complain_about() -> None:
    other = {**SMALL, "paths": {}, "webhooks": {}}
    complain([other, SMALL], Wanted(scopes=["crm"], methods=["crm.*"], events=["on*"]))


# --- what it needs ------------------------------------------------------------------------


def test_cut_keeps_what_is_needed_and_nothing_else() -> None:
    before = copy.deepcopy(SMALL)
    small = cut(SMALL, Selection(["crm.deal.add"]))
    assert list(small["paths"]) == ["/crm.deal.add"]
    assert "webhooks" not in small
    assert small["tags"] == [{"name": "Deals"}]
    assert list(small["components"]["schemas"]) == [
        "DealAddRequest",
        "Deal",
        "Id",
        "Answer",
        "Error",
    ]
    assert list(small["components"]["responses"]) == ["BadRequest"]
    scheme = small["components"]["securitySchemes"]["oauth2"]
    assert scheme["flows"]["authorizationCode"]["scopes"] == {"crm": "C"}
    assert before == SMALL, "the whole document is as it was"


def test_cut_drops_links_to_methods_that_are_not_there() -> None:
    def links(*methods: str) -> Any:
        small = cut(SMALL, Selection(list(methods)))
        return small["paths"]["/crm.deal.add"]["post"]["responses"]["200"].get("x-b24-links")

    assert links("crm.deal.add") is None
    assert list(links("crm.deal.add", "crm.deal.get")) == ["crm.deal.get"]


def test_cut_of_events_alone() -> None:
    small = cut(SMALL, Selection([], ["ONDEALADD"]))
    assert small["paths"] == {}
    assert list(small["webhooks"]) == ["ONDEALADD"]
    assert list(small["components"]) == ["schemas"]
    assert list(small["components"]["schemas"]) == ["OnDealAdd"]


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_every_cut_of_the_api_is_closed(data: st.DataObject) -> None:
    document = whole(data.draw(st.sampled_from(["openapi.yaml", "openapi-v3.yaml"])))
    names = list(operations(document))
    events = list(document.get("webhooks", {"": None}))
    chosen = Selection(
        data.draw(st.lists(st.sampled_from(names), min_size=1, max_size=12, unique=True)),
        data.draw(st.lists(st.sampled_from(events), max_size=3, unique=True)),
    )
    small = cut(document, chosen)
    targets = set(references(small))
    for target in targets:
        _, _, kind, name = target.split("/")
        assert name in small["components"][kind], target
    kept = {
        f"#/components/{kind}/{name}"
        for kind, members in small["components"].items()
        if kind != "securitySchemes"
        for name in members
    }
    assert kept == targets
    assert set(operations(small)) == set(chosen.methods)
    for operation in operations(small).values():
        for link in operation["responses"]["200"].get("x-b24-links", {}).values():
            assert link["operationId"] in chosen.methods


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("openapi.yaml", Wanted(scopes=["crm"], methods=["crm.deal.*"], events=["ONCRMDEAL*"])),
        ("openapi-v3.yaml", Wanted(methods=["tasks.task.*"])),
    ],
)
def test_slices_are_valid(name: str, wanted: Wanted) -> None:
    document = whole(name)
    small = cut(document, select(document, wanted))
    assert 5 < len(small["paths"]) < len(document["paths"])
    validate(small)


# --- JSON Schemas -------------------------------------------------------------------------


def test_bundle_holds_every_body() -> None:
    made = bundle(SMALL)
    assert {"crm.deal.add.request", "user.get.response", "ONDEALADD.event", "Deal"} <= set(
        made["$defs"]
    )
    for name in made["$defs"]:
        validator = jsonschema_rs.validator_for({"$defs": made["$defs"], "$ref": f"#/$defs/{name}"})
        assert not validator.is_valid([])
    validator = jsonschema_rs.validator_for(
        {"$defs": made["$defs"], "$ref": "#/$defs/crm.deal.add.request"}
    )
    assert validator.is_valid({"fields": {"owner": 1}, "type": 1, "kind": "a"})
    assert not validator.is_valid({"fields": {"owner": "x"}, "type": 1, "kind": "a"})


def test_files_stand_alone() -> None:
    made = files(SMALL)
    assert list(made) == sorted(made)
    request = made["crm.deal.add.request.json"]
    assert list(request["$defs"]) == ["Deal", "DealAddRequest", "Id"]
    assert "$defs" not in files(cut(SMALL, Selection([], [])))
    jsonschema_rs.validator_for(made["user.get.response.json"]).validate({"kids": [{"kids": []}]})


def test_documented_examples_fit_the_schemas() -> None:
    document = whole("openapi.yaml")
    small = cut(document, select(document, Wanted(methods=["crm.deal.*", "im.chat.*"])))
    schemas = files(small)
    checked = 0
    for name, operation in operations(small).items():
        for part, holder in (
            ("request", operation.get("requestBody", {})),
            ("response", operation["responses"]["200"]),
        ):
            media = holder.get("content", {}).get("application/json", {})
            for example in media.get("examples", {}).values():
                jsonschema_rs.validator_for(schemas[f"{name}.{part}.json"]).validate(
                    example["value"]
                )
                checked += 1
    assert checked > 50


# --- Postman ------------------------------------------------------------------------------


def test_collection() -> None:
    made = collection(SMALL)
    assert made["info"]["schema"] == FORMAT
    assert [folder["name"] for folder in made["item"]] == ["Deals", "Users"]
    assert made["variable"] == [
        {"key": "baseUrl", "value": "https://{{portal}}/rest/{{code}}", "description": ""},
        {"key": "portal", "value": "x.test", "description": "Where"},
        {"key": "code", "value": "s", "description": ""},
    ]
    first = made["item"][0]["item"][0]
    assert first["name"] == "crm.deal.add: Add a deal"
    assert first["request"]["url"] == {
        "raw": "{{baseUrl}}/crm.deal.add",
        "host": ["{{baseUrl}}"],
        "path": ["crm.deal.add"],
    }
    # no example: blanks, defaults and first members for what has to be given
    assert json.loads(first["request"]["body"]["raw"]) == {"fields": {}, "type": 3, "kind": "a"}


def test_collections_of_the_same_methods_are_the_same_collection() -> None:
    assert collection(SMALL) == collection(copy.deepcopy(SMALL))
    other = collection(cut(SMALL, Selection(["user.get"])))
    assert other["info"]["_postman_id"] != collection(SMALL)["info"]["_postman_id"]


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi-v3.yaml"])
def test_collection_of_the_api(name: str) -> None:
    """One request for each operation, its body the first documented one."""
    document = whole(name)
    found = {}
    for folder in collection(document)["item"]:
        for item in folder["item"]:
            method = item["request"]["url"]["path"][-1]
            assert item["request"]["url"]["raw"].endswith("/" + method)
            found[method] = json.loads(item["request"]["body"]["raw"])
            assert all(json.loads(r["body"]) is not None for r in item["response"])
    assert set(found) == set(operations(document))
    for method, operation in operations(document).items():
        content = operation.get("requestBody", {}).get("content", {})
        shown = content.get("application/json", {}).get("examples", {})
        if shown:
            assert found[method] == next(iter(shown.values()))["value"]


# --- the command --------------------------------------------------------------------------


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(yaml.safe_dump(SMALL, sort_keys=False), encoding="utf-8")
    other = {**SMALL, "webhooks": {}, "paths": {"/user.get": SMALL["paths"]["/user.get"]}}
    (folder / "openapi-v3.yaml").write_text(json.dumps(other), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("arguments", "out"),
    [
        (("--scope", "crm"), "deals.yaml"),
        (("--scope", "crm"), "deals.json"),
        (("--scope", "crm", "--as", "postman"), "deals.json"),
        (("--event", "*", "--as", "jsonschema"), "schemas.json"),
        (("--method", "user.get", "--api", "v3"), "new/folder/users.yaml"),
    ],
)
def test_command_writes_the_same_file_each_time(
    spec: Path, tmp_path: Path, arguments: tuple[str, ...], out: str
) -> None:
    target = tmp_path / out
    texts = []
    for _ in range(2):
        assert main(["slice", "--spec", str(spec), *arguments, "-o", str(target)]) == 0
        texts.append(target.read_text(encoding="utf-8"))
    assert texts[0] == texts[1]
    value = yaml.safe_load(texts[0])
    assert isinstance(value, dict)
    assert (target.suffix == ".json") == texts[0].startswith("{")
    assert [
        path.name for path in target.parent.iterdir() if path.name.startswith(".writing-")
    ] == []


def test_command_writes_a_folder_of_schemas(spec: Path, tmp_path: Path) -> None:
    target = tmp_path / "schemas"
    arguments = ["slice", "--spec", str(spec), "--scope", "crm", "--as", "jsonschema"]
    assert main([*arguments, "-o", f"{target}/"]) == 0
    names = {path.name for path in target.iterdir()}
    assert names == {
        f"crm.deal.{verb}.{part}.json"
        for verb in ("add", "get")
        for part in ("request", "response")
    }
    # the folder is there now, and needs no slash
    assert main([*arguments, "-o", str(target)]) == 0
    assert {path.name for path in target.iterdir()} == names


def test_command_writes_to_standard_output(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["slice", "--spec", str(spec), "--scope", "crm"]) == 0
    out, err = capsys.readouterr()
    assert list(yaml.safe_load(out)["paths"]) == ["/crm.deal.add", "/crm.deal.get"]
    assert err == "2 methods, 0 events, 5 schemas\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--method", "nothing.*"), "--method nothing.*: nothing matches"),
        (("--method", "user.*"), "both APIs have such methods"),
        (("--api", "v3", "--scope", "crm"), "--scope crm: nothing matches"),
        (("--scope", "crm", "-o", "."), "a folder; openapi is one file"),
        (("--scope", "crm", "-o", "spec/openapi.yaml/x.yaml"), "cannot write"),
    ],
)
def test_command_refuses(
    spec: Path,
    arguments: tuple[str, ...],
    complaint: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(spec.parent)
    assert main(["slice", "--spec", str(spec), *arguments]) == 1
    assert complaint in capsys.readouterr().err
    assert [path.name for path in spec.parent.iterdir()] == ["spec"]


def test_command_needs_a_wish_and_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["slice", "--spec", str(tmp_path)])
    assert caught.value.code == 2
    assert main(["slice", "--spec", str(tmp_path), "--scope", "crm"]) == 1
    assert "neither openapi.yaml nor openapi-v3.yaml is there" in capsys.readouterr().err
