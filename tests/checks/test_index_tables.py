"""Method tables of section overviews, in documentation trees of a few lines."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from bitrix24_openapi.checks.oracles import Oracle, Verdict
from bitrix24_openapi.checks.oracles.index_tables import check_overviews, listed_methods
from bitrix24_openapi.markdown import Tree
from bitrix24_openapi.markdown.model import Source

OVERVIEW = "api-reference/tasks/index.md"
PAGE = "api-reference/tasks/task-add.md"


@dataclass(frozen=True)
class APart:
    key: str
    page: str = PAGE
    section: str = "paths"


def overview(root: Path, *rows: str, path: str = OVERVIEW) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(["# Tasks", "", "#|", *rows, "|#", ""]), encoding="utf-8")
    return root


def row(name: str = "task.add", href: str = "task-add.md") -> str:
    return f"|| [{name}](./{href}) | Adds a task ||"


def check(root: Path, *parts: APart) -> tuple[list[tuple[str, str, Verdict, int]], int]:
    findings, compared = check_overviews(root, parts)
    assert all(f.oracle is Oracle.INDEX and f.source.file == OVERVIEW for f in findings)
    return [(f.kind, f.operation, f.verdict, f.source.line) for f in findings], compared


# --- rows ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (row(), ("task.add", PAGE)),
        ("|| [`task.add`](task-add.md) | Adds ||", ("task.add", PAGE)),
        ("   ||[task.add](task-add.md#anchor) | Adds ||", ("task.add", PAGE)),
        ("|| [a.b.c](../other/page.md) | x ||", ("a.b.c", "api-reference/other/page.md")),
        ("|| [Task.ADD](/api-reference/tasks/task-add.md) | x ||", ("Task.ADD", PAGE)),
        ("|| [task](task-add.md) | no dot, no method ||", None),
        ("|| [Add a task](task-add.md) | words ||", None),
        ("|| task.add | no link ||", None),
        ("|| see [task.add](task-add.md) | a mention ||", None),
        ("- [task.add](task-add.md)", None),
        ("|| [task.add](https://example.test/a) | elsewhere ||", None),
        ("|| [BX24.callMethod](call.md) | a JS object ||", None),
        ("|| [messenger.open](open.md) | a JS object ||", None),
    ],
)  # fmt: skip
def test_rows(tmp_path: Path, line: str, expected: tuple[str, str] | None) -> None:
    found = list(listed_methods(Tree(overview(tmp_path, line))))
    assert found == ([(*expected, Source(OVERVIEW, 4))] if expected else [])


@pytest.mark.parametrize("path", ["tutorials/index.md", "api-reference/tasks/task-add.md"])
def test_only_overviews_of_the_reference_are_read(tmp_path: Path, path: str) -> None:
    assert list(listed_methods(Tree(overview(tmp_path, row(), path=path)))) == []


# --- comparison ---------------------------------------------------------------------------


def test_a_listed_method_that_is_there(tmp_path: Path) -> None:
    assert check(overview(tmp_path, row("Task.Add")), APart("/task.add")) == ([], 1)


def test_a_listed_method_that_is_nowhere_is_our_loss(tmp_path: Path) -> None:
    root = overview(tmp_path, row(), row("task.get", "task-get.md"))
    assert check(root, APart("/task.add")) == ([("missing", "task.get", Verdict.OPEN, 5)], 2)


def test_a_page_that_documents_another_name_is_a_slip_of_the_overview(tmp_path: Path) -> None:
    findings, compared = check_overviews(overview(tmp_path, row("task.ad")), [APart("/task.add")])
    assert [(f.kind, f.verdict, f.message) for f in findings] == [
        ("name-differs", Verdict.DOCS, "lists `task.ad`, the page documents `task.add`")
    ]
    assert compared == 1


@pytest.mark.parametrize("name", ["onTask.Add", "onTaskAdded.twice"])
def test_events_are_not_operations(tmp_path: Path, name: str) -> None:
    """Found by name, or by the page that documents the event under another name."""
    part = APart("onTask.Add", section="webhooks")
    assert check(overview(tmp_path, row(name)), part) == ([], 0)


def test_a_name_listed_twice_is_compared_once(tmp_path: Path) -> None:
    assert check(overview(tmp_path, row(), row()), APart("/task.add")) == ([], 1)


def test_js_objects_are_not_missed(tmp_path: Path) -> None:
    assert check(overview(tmp_path, row("BX24.init", "init.md"))) == ([], 0)


def test_without_documentation_nothing_is_compared() -> None:
    assert check_overviews(None, [APart("/task.add")]) == ([], 0)
