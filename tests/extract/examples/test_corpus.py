"""The examples of the real documentation: nearly all can be read, and quickly.

The bounds are what was reached; a change that reads less has to say why.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bitrix24_openapi.extract.examples import Parsed, parse_curl, parse_documents
from bitrix24_openapi.extract.examples.literals import parse_php
from bitrix24_openapi.extract.examples.typescript import parse_typescript
from bitrix24_openapi.markdown import Tree
from bitrix24_openapi.markdown.model import Fence, walk

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["corpus_en", "corpus_ru"])
def fences(request: pytest.FixtureRequest) -> list[Fence]:
    root: Path = request.getfixturevalue(request.param)
    tree = Tree(root)
    found: dict[tuple[str, int], Fence] = {}
    for path in tree.page_paths():
        if path.startswith("api-reference/"):
            for block in walk(tree.read(path).blocks):
                if isinstance(block, Fence):
                    found[block.where.file, block.where.line] = block
    return list(found.values())


def test_json_is_read(fences: list[Fence]) -> None:
    texts = [fence for fence in fences if fence.language == "json"]
    assert len(texts) > 1000
    unread = [
        f"{fence.where}: {document}"
        for fence in texts
        for document in parse_documents(fence.text)
        if not isinstance(document, Parsed)
    ]
    assert unread == []


def test_curl_commands_are_read(fences: list[Fence]) -> None:
    texts = [f for f in fences if f.language in ("bash", "http", "curl") and "curl -X" in f.text]
    assert len(texts) > 1000
    unread = []
    for fence in texts:
        calls = parse_curl(fence.text)
        unread += [f"{fence.where}: {p}" for call in calls for p in call.problems]
        if not calls or not all(call.method for call in calls):
            unread.append(f"{fence.where}: no method")
    assert unread == []


def test_response_types_are_read(fences: list[Fence]) -> None:
    typed = 0
    unread = []
    for fence in fences:
        if fence.language != "ts" or "make<" not in fence.text:
            continue
        for call in parse_typescript(fence.text):
            typed += call.shape is not None
            # A tree of nodes contains itself; all else has a shape.
            unread += [str(p) for p in call.problems if p.kind != "recursive-type"]
            assert call.method
    assert typed > 1000
    assert unread == []


@pytest.mark.parametrize("languages", [("js", "javascript", "html"), ("php",)])
def test_calls_in_code_are_read(fences: list[Fence], languages: tuple[str, ...]) -> None:
    kinds: Counter[str] = Counter()
    for fence in fences:
        if fence.language in languages:
            for call in (parse_php if fence.language == "php" else parse_typescript)(fence.text):
                kinds["problem" if call.problems else "read"] += 1
                kinds["literal"] += isinstance(call.params, (dict, list))
    assert kinds["read"] > 1000
    assert kinds["problem"] <= 2
    assert kinds["literal"] >= 0.98 * kinds["read"]
