"""Method tables of section overviews (``index.md``) against the operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from ...extract.sections.names import JS_OBJECTS
from ...markdown import Tree
from ...markdown.model import Source
from .findings import Finding, Oracle, Verdict

_ROW = re.compile(
    r"^\s*\|\|\s*\[`?(?P<name>[A-Za-z]\w*(?:\.\w+)+)`?\]\((?P<href>[^)#\s]+\.md)[^)]*\)",
)


class Operation(Protocol):
    """An operation with its name, section and page."""

    @property
    def key(self) -> str: ...
    @property
    def section(self) -> str: ...
    @property
    def page(self) -> str: ...


def listed_methods(tree: Tree) -> Iterator[tuple[str, str, Source]]:
    """(name, linked page, place) of every method that an overview table links to."""
    for path in tree.page_paths():
        if not (path.startswith("api-reference/") and path.endswith("/index.md")):
            continue
        for number, line in enumerate(tree.text(path).split("\n"), 1):
            found = _ROW.match(line)
            if found is not None:
                if found["name"].lower().startswith(JS_OBJECTS):
                    continue
                target, _ = tree.resolve(path, found["href"])
                yield found["name"], target, Source(path, number)


def check_overviews(root: Path | None, parts: Iterable[Operation]) -> tuple[list[Finding], int]:
    """Findings, and how many names were compared.

    A listed name whose page documents another operation is an error in the overview.
    """
    if root is None:
        return [], 0
    operations: set[str] = set()
    known: set[str] = set()
    pages: dict[str, str] = {}
    for part in parts:
        name = part.key.lstrip("/")
        (operations if part.section == "paths" else known).add(name.lower())
        pages.setdefault(part.page, name)
    findings: list[Finding] = []
    compared: set[str] = set()
    for name, page, source in listed_methods(Tree(root)):
        key = name.lower()
        if key in known or (page in pages and pages[page].lower() in known):
            continue
        compared.add(key)
        if key in operations:
            continue
        if page in pages:
            findings.append(
                Finding(
                    Oracle.INDEX,
                    Verdict.DOCS,
                    "name-differs",
                    name,
                    source,
                    f"lists `{name}`, the page documents `{pages[page]}`",
                )
            )
        else:
            findings.append(
                Finding(
                    Oracle.INDEX,
                    Verdict.OPEN,
                    "missing",
                    name,
                    source,
                    f"lists `{name}`, no operation of that name",
                )
            )
    return findings, len(compared)
