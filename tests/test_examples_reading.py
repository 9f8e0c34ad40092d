"""From the fences of a page to examples."""

from __future__ import annotations

import pytest

from bitrix24_openapi.docs.model import Source
from bitrix24_openapi.extract.examples import Snippet, read_examples, read_result_type
from bitrix24_openapi.extract.model import RequestExample

CURL = "curl -X POST \\\n-d '{\"id\": 1%s}' \\\nhttps://acme.example/rest/%sthing.get\n"


def snippet(tab: str, language: str, text: str, line: int = 10) -> Snippet:
    return Snippet(tab, language, text, Source("api/thing-get.md", line))


WEBHOOK = snippet("cURL (Webhook)", "bash", CURL % ("", "1/code/"))
OAUTH = snippet("cURL (OAuth)", "bash", CURL % (', "auth": "token"', ""), 20)
TYPED = snippet(
    "JS (TS)",
    "ts",
    "b24.actions.v2.call.make<{ id: number }>({\n  method: 'thing.get',\n  params: { id: 1 }\n})",
    30,
)


def test_requests_carry_kind_method_parameters_and_place() -> None:
    examples = read_examples([WEBHOOK, OAUTH, TYPED])
    assert examples.requests == [
        RequestExample("webhook", "thing.get", {"id": 1}, Source("api/thing-get.md", 12)),
        RequestExample("oauth", "thing.get", {"id": 1}, Source("api/thing-get.md", 22)),
    ]
    assert examples.diagnostics == []


def test_the_call_decides_the_kind_and_not_the_label() -> None:
    swapped = snippet("cURL (OAuth)", "bash", WEBHOOK.text)
    examples = read_examples([swapped])
    assert [request.kind for request in examples.requests] == ["webhook"]
    assert [diagnostic.kind for diagnostic in examples.diagnostics] == ["swapped-label"]


@pytest.mark.parametrize(
    ("tab", "language", "text", "kind"),
    [
        ("JS (TS)", "ts", TYPED.text, "ts"),
        ("JS (UMD)", "html", f"<script>\n{TYPED.text}\n</script>", "umd"),
        ("JS", "js", "$b24.callMethod('thing.get', { id: 1 })", "js"),
        ("BX24.js", "js", "BX24.callMethod('thing.get', { id: 1 })", "bx24"),
        ("PHP", "php", "$b24->core->call('thing.get', ['id' => 1]);", "php"),
        ("PHP CRest", "php", "CRest::call('thing.get', ['id' => 1]);", "crest"),
    ],
)
def test_code_is_read_for_the_cross_checks_only(
    tab: str, language: str, text: str, kind: str
) -> None:
    code = [snippet(tab, language, text)]
    assert read_examples(code).requests == []
    (request,) = read_examples(code, oracles=True).requests
    assert (request.kind, request.method, request.body) == (kind, "thing.get", {"id": 1})


def test_responses_carry_status_and_repairs() -> None:
    good = snippet("", "json", '{"result": 1}')
    repaired = snippet("", "json", '\n{"error": 0,\n}\n', 40)
    examples = read_examples([], [(200, good), (None, repaired)])
    assert [(r.status, r.body, r.repairs) for r in examples.responses] == [
        (200, {"result": 1}, ()),
        (None, {"error": 0}, ("trailing-comma",)),
    ]
    assert [str(r.source) for r in examples.responses] == [
        "api/thing-get.md:11",
        "api/thing-get.md:42",
    ]
    assert [d.kind for d in examples.diagnostics] == ["example-repaired"]


@pytest.mark.parametrize(
    ("code", "kind", "line"),
    [
        (
            snippet("", "bash", 'curl -d \'{\n"a": 1 "b": 2}\' https://a/rest/1/x/b.c'),
            "curl-missing-comma",
            12,
        ),
        (snippet("", "bash", "\ncurl -d @file https://a/rest/1/x/b.c"), "curl-body-in-file", 12),
    ],
)
def test_what_cannot_be_read_is_reported_with_its_line(code: Snippet, kind: str, line: int) -> None:
    examples = read_examples([code])
    assert examples.requests == []
    assert [(d.kind, d.source.line) for d in examples.diagnostics] == [(kind, line)]


def test_a_response_that_is_no_json_is_reported() -> None:
    examples = read_examples([], [(200, snippet("", "json", "\nno value"))])
    assert [(d.kind, d.source.line) for d in examples.diagnostics] == [("json-not-json", 12)]


def test_the_result_type_of_the_method_in_question() -> None:
    code = [WEBHOOK, snippet("JS (TS)", "ts", TYPED.text.replace("thing.get", "other.get")), TYPED]
    found = read_result_type(code, "THING.GET")
    assert found is not None
    assert found.text == "{ id: number }"
    assert found.shape["properties"] == {"id": {"type": "number"}}
    assert found.source == Source("api/thing-get.md", 31)
    assert read_result_type(code, "absent.get") is None
