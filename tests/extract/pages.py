"""Small documentation pages, written down as text, and what the reader makes of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bitrix24_openapi.extract.insides.shared import SharedTypes
from bitrix24_openapi.extract.model import Event, Field, Language, Method, PageFacts, Structure
from bitrix24_openapi.extract.pages.page import read_page
from bitrix24_openapi.extract.sections.outline import Outline, split_sections
from bitrix24_openapi.markdown import Tree, parse
from bitrix24_openapi.markdown.model import Cell, Diagnostic, Page, Table, walk

PATH = "api-reference/crm/crm-test-get.md"
NAME = "crm.test.get"
NOWHERE = Path(__file__).parent / "no-such-checkout"

Shape = dict[str, Any]


def lines(*text: str) -> str:
    return "\n".join(text)


def table(*rows: str, head: str | None = "**Name**\n`type` | **Description**") -> str:
    """A YFM table; every row is written as it stands between ``||`` and ``||``."""
    every = rows if head is None else (head, *rows)
    return lines("#|", *(f"|| {row} ||" for row in every), "|#")


def fence(value: Any, language: str = "json") -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
    return lines(f"```{language}", text, "```")


def curl(body: Any, name: str = NAME, base: str = "https://portal.test/rest/1/key/") -> str:
    command = lines("curl -X POST \\", "-H 'Content-Type: application/json' \\")
    return fence(f"{command}\n-d '{json.dumps(body)}' \\\n{base}{name}", "bash")


def method_text(
    request: str = "",
    *,
    title: str = f"Get a Test {NAME}",
    intro: str = "> Scope: [`crm`](../scopes/permissions.md)",
    examples: Iterable[Any] = (),
    returned: str = "",
    responses: Iterable[Any] = (),
    errors: str = "",
    tail: str = "",
) -> str:
    """An English method page. ``request`` stands under "Method Parameters", and so on."""
    parts = [f"# {title}", intro]
    if request:
        parts += ["## Method Parameters", request]
    parts += ["## Code Examples", *(curl(body) for body in examples)]
    parts += ["## Response Handling", "HTTP Status: **200**", *map(fence, responses)]
    if returned:
        parts += ["### Returned Data", returned]
    if errors:
        parts += ["## Error Handling", errors]
    return "\n\n".join([*parts, tail]) + "\n"


def write(root: Path, pages: dict[str, str]) -> Path:
    """A documentation checkout with these pages."""
    (root / "api-reference").mkdir(parents=True, exist_ok=True)
    for path, text in pages.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def read(
    text: str, path: str = PATH, language: Language = Language.EN, root: Path = NOWHERE
) -> PageFacts:
    """Facts of one page; other pages come from the checkout at ``root``, if there is one."""
    tree = Tree(root)
    return read_page(parse(text, path, tree), language, SharedTypes(tree, language))


def method(
    text: str, path: str = PATH, language: Language = Language.EN, root: Path = NOWHERE
) -> Method:
    facts = read(text, path, language, root)
    assert len(facts.methods) == 1, facts.reason
    return facts.methods[0]


def event(text: str, path: str, language: Language = Language.EN) -> Event:
    facts = read(text, path, language)
    assert len(facts.events) == 1, facts.reason
    return facts.events[0]


def page_of(text: str, path: str = PATH) -> Page:
    return parse(text, path)


def cut(text: str, path: str = PATH) -> Outline:
    return split_sections(parse(text, path))


def tables_of(text: str) -> list[Table]:
    return [block for block in walk(parse(text, PATH).blocks) if isinstance(block, Table)]


def cell(raw: str) -> Cell:
    """The first cell of a table whose row holds ``raw`` and a description."""
    return tables_of(table(f"{raw} | words", head=None))[0].rows[0].cells[0]


# --- what was read, as short literals -------------------------------------------------------


def label(field: Field) -> str:
    """``name* type``: the star marks what is always required, the question mark sometimes."""
    mark = "*" if field.required else "?" if field.conditional else ""
    return f"{field.name}{mark}" + (f" {field.type.text}" if field.type is not None else "")


def shape(structure: Structure | None) -> Shape:
    """Labels with what is inside; keys in ``<>`` stand for other than plain fields."""
    if structure is None:
        return {}
    found: Shape = {label(field): shape(field.inner) for field in structure.fields}
    if structure.ref is not None:
        found["<ref>"] = structure.ref
    if structure.map_of is not None:
        found["<map>"] = shape(structure.map_of.inner)
    for choice in structure.alternatives:
        found[f"<{choice.title}>"] = shape(choice.structure)
    return found


def fields_shape(fields: Iterable[Field]) -> Shape:
    return shape(Structure(fields=tuple(fields)))


def fields_below(fields: Iterable[Field]) -> Iterator[Field]:
    for each in fields:
        yield each
        yield from structure_fields(each.inner)


def structure_fields(structure: Structure | None) -> Iterator[Field]:
    """Every field of a structure, inner ones and those of alternatives included."""
    if structure is None:
        return
    yield from fields_below(structure.fields)
    if structure.map_of is not None:
        yield from fields_below([structure.map_of])
    for choice in structure.alternatives:
        yield from structure_fields(choice.structure)


def field_at(structure: Structure | list[Field], path: str) -> Field:
    """``fields.TITLE``: the field at a dotted path."""
    current = structure if isinstance(structure, Structure) else Structure(fields=tuple(structure))
    found: Field | None = None
    for name in path.split("."):
        found = next((f for f in current.fields if f.name == name), None)
        assert found is not None, f"no {name!r} of {path!r} in {shape(current)}"
        current = found.inner or Structure()
    assert found is not None
    return found


def kinds(diagnostics: Iterable[Diagnostic]) -> list[str]:
    return sorted({diagnostic.kind for diagnostic in diagnostics})
