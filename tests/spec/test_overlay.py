"""Corrections of the spec, guarded both ways."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.openapi.conventions import OPENAPI, OPENAPI_V3
from bitrix24_openapi.spec.overlay import Effect, Overlay, add_effects, load

HEAD = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
"""


def overlay(tmp_path: Path, *actions: str, head: str = HEAD) -> Overlay:
    path = tmp_path / "overlay.yaml"
    lines = "".join(f"- {action[:-1]}, x-evidence: 'page.md:1 says so'}}\n" for action in actions)
    path.write_text(f"{head}actions:\n{lines}", encoding="utf-8")
    return load([path])


def part() -> dict[str, Any]:
    return {
        "paths": {"/a.b": {"post": {"tags": ["CRM"], "deprecated": True}}},
        "components": {"schemas": {"ABRequest": {"type": "object", "required": ["id"]}}},
    }


@pytest.mark.parametrize(
    ("action", "place", "expected"),
    [
        (
            "{target: \"$.paths['/a.b'].post\", update: {summary: New, tags: [Y]}}",
            ("paths", "/a.b", "post"),
            {"tags": ["CRM", "Y"], "deprecated": True, "summary": "New"},
        ),
        (
            "{target: \"$.paths['/a.b'].post.tags\", update: Z}",
            ("paths", "/a.b", "post", "tags"),
            ["CRM", "Z"],
        ),
        (
            "{target: \"$.paths['/a.b'].post.deprecated\", update: false}",
            ("paths", "/a.b", "post", "deprecated"),
            False,
        ),
        (
            "{target: \"$.paths['/a.b'].post.deprecated\", remove: true}",
            ("paths", "/a.b", "post"),
            {"tags": ["CRM"]},
        ),
        (
            "{target: '$.components.schemas.ABRequest.required[?@ == \"id\"]', remove: true}",
            ("components", "schemas", "ABRequest", "required"),
            [],
        ),
        (
            "{target: '$', update: {servers: []}}",
            ("servers",),
            [],
        ),
    ],
)
def test_actions(tmp_path: Path, action: str, place: tuple[str, ...], expected: Any) -> None:
    document = part()
    (effect,) = overlay(tmp_path, action).apply([0], document, {"ABRequest"})
    assert effect == Effect(1, 1)
    found: Any = document
    for step in place:
        found = found[step]
    assert found == expected


def test_removing_several_elements_of_an_array(tmp_path: Path) -> None:
    document = {"tags": ["a", "b", "c", "d"]}
    made = overlay(tmp_path, "{target: '$.tags[1,2]', remove: true}")
    assert made.apply([0], document, {"ABRequest"}) == [Effect(2, 2)]
    assert document == {"tags": ["a", "d"]}


@pytest.mark.parametrize(
    ("target", "fragment", "head"),
    [
        ("$.paths['/a.b'].post", True, False),
        ("$.paths['/other'].post", False, False),
        ("$.paths.*.post", True, False),
        ("$.components.schemas.ABRequest", True, False),
        ("$.components.schemas.Time", False, True),
        ("$.components.schemas.*", True, True),
        ("$.info", False, True),
        ("$.components.responses.NotFound", False, True),
        ("$..description", False, True),
    ],
)
def test_an_action_goes_where_its_target_is(
    tmp_path: Path, target: str, fragment: bool, head: bool
) -> None:
    made = overlay(tmp_path, f'{{target: "{target}", update: {{}}}}')
    owned = {("paths", "/a.b"), ("schemas", "ABRequest")}
    assert bool(made.for_part(OPENAPI, owned)) is fragment
    assert bool(made.for_head(OPENAPI, owned)) is head
    assert not made.for_part(OPENAPI_V3, owned)
    assert not made.for_head(OPENAPI_V3, owned)


def test_extends_names_the_other_document(tmp_path: Path) -> None:
    head = HEAD + "extends: openapi-v3.yaml\n"
    made = overlay(tmp_path, "{target: $.info, update: {}}", head=head)
    assert made.for_head(OPENAPI_V3, set())
    assert not made.for_head(OPENAPI, set())


def test_a_target_that_is_nowhere_is_named(tmp_path: Path) -> None:
    made = overlay(tmp_path, "{target: \"$.paths['/gone'].post\", update: {x: 1}}")
    effects: dict[int, Effect] = {}
    add_effects(effects, [0], made.apply([0], part(), ()))
    (stale,) = made.stale(effects)
    assert str(stale).endswith(
        "overlay.yaml:4: $.paths['/gone'].post: the target is not in openapi.yaml"
    )
    assert stale.evidence == "page.md:1 says so"


def test_an_action_that_no_part_was_asked_about_is_named_too(tmp_path: Path) -> None:
    made = overlay(tmp_path, "{target: \"$.paths['/gone'].post\", update: {x: 1}}")
    assert len(made.stale({})) == 1


def test_a_correction_that_changes_nothing_is_named(tmp_path: Path) -> None:
    made = overlay(tmp_path, "{target: \"$.paths['/a.b'].post\", update: {deprecated: true}}")
    effects: dict[int, Effect] = {}
    add_effects(effects, [0], made.apply([0], part(), ()))
    (stale,) = made.stale(effects)
    assert "changes nothing" in stale.reason


def test_a_correction_that_refers_to_what_is_not_there_is_left_out(tmp_path: Path) -> None:
    """It was written for a revision that describes one more object."""
    action = (
        "{target: \"$.paths['/a.b'].post\", "
        "update: {x: [{items: {$ref: '#/components/schemas/Gone'}}]}}"
    )
    made = overlay(tmp_path, action)
    effects: dict[int, Effect] = {}
    document = part()
    add_effects(effects, [0], made.apply([0], document, {"ABRequest"}))
    assert document == part()
    (stale,) = made.stale(effects)
    assert stale.reason == "Gone, which it refers to, is not in openapi.yaml"
    assert made.apply([0], document, {"Gone"}) == [Effect(1, 1)]


def test_one_effect_in_many_parts_is_enough(tmp_path: Path) -> None:
    made = overlay(tmp_path, '{target: "$.paths.*.post", update: {deprecated: true}}')
    effects: dict[int, Effect] = {}
    other: dict[str, Any] = {"paths": {"/c": {"post": {}}}}
    for document in (part(), other):
        add_effects(effects, [0], made.apply([0], document, {"ABRequest"}))
    assert effects == {0: Effect(2, 1)}
    assert not made.stale(effects)


def test_the_digest_is_of_the_actions_that_matter(tmp_path: Path) -> None:
    one = overlay(tmp_path, "{target: $.info, update: {a: 1}}", "{target: $.tags, update: 1}")
    two = overlay(tmp_path, "{target: $.info, update: {a: 2}}", "{target: $.tags, update: 1}")
    assert one.digest([1]) == two.digest([1]) != ""
    assert one.digest([0]) != two.digest([0])
    assert one.digest([]) == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("overlay: 2.0.0\nactions: []\n", ":1: no OpenAPI Overlay 1.0 document"),
        ("- x\n", ":1: no OpenAPI Overlay 1.0 document"),
        (HEAD + "actions: {}\n", ":1: actions: expected a list"),
        (HEAD + "extends: x.yaml\nactions: [{}]\n", ":1: extends: expected openapi.yaml"),
        (HEAD + "actions:\n- update: {}\n", ":4: an action needs a target"),
        (HEAD + "actions:\n- {target: $.a}\n", ":4: an action has either update or remove"),
        (
            HEAD + "actions:\n- {target: $.a, update: 1, remove: true}\n",
            ":4: an action has either update or remove",
        ),
        (HEAD + "actions:\n- {target: $.a, update: 1}\n", ":4: an action needs x-evidence"),
        (
            HEAD + "actions:\n- {target: '$.a[', update: 1, x-evidence: p}\n",
            ":4: target: ",
        ),
        (HEAD + "actions: [\n", ":4: "),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load([path])
    assert str(caught.value).startswith(str(path) + message)
