"""Whatever a cell holds, reading it ends, raises nothing and gives well-formed facts."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.timing import processor_time

from bitrix24_openapi.extract.model import MISSING, DocType, Language, TypeName, to_json
from bitrix24_openapi.extract.values import read_cell
from bitrix24_openapi.extract.values.literals import node_json, parse_loose
from bitrix24_openapi.markdown.model import (
    Block,
    Cell,
    Fence,
    Inline,
    ListBlock,
    Note,
    Paragraph,
    Row,
    Source,
    Table,
)

HERE = Source("page.md", 1)

#: Pieces that recognisers look for, so that random texts reach every branch.
PIECES = st.sampled_from(
    [
        "Possible values:",
        "Default is",
        "By default",
        "`N`",
        "`Y`",
        "`0`",
        "— yes",
        "or",
        ",",
        "По умолчанию",
        "Возможные значения:",
        "или",
        "`{a: 1}`",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "maximum 5",
        "from 1 to",
        "Required if",
        "`U<id>`",
        "where",
        "in the format",
        ".",
        "\n",
        "`",
        "''",
        '"',
        "**B**",
        "Pagination parameters:",
        "null",
        "- `a` — b",
        "|",
        "...",
        "9" * 30,
    ]
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=12).map(" ".join))


def paragraph(text: str) -> Block:
    return Paragraph(Inline(text, HERE), HERE)


def cell(text: str) -> Cell:
    return Cell(text, [paragraph(text)], HERE)


LEAVES: st.SearchStrategy[Block] = st.one_of(
    TEXTS.map(paragraph),
    TEXTS.map(lambda text: Fence("js", text, HERE)),
    st.lists(st.lists(TEXTS, max_size=3), max_size=3).map(
        lambda rows: Table([Row([cell(t) for t in row], HERE) for row in rows], HERE)
    ),
)
BLOCKS: st.SearchStrategy[Block] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(st.lists(inner, max_size=3), max_size=4).map(
            lambda items: ListBlock(False, items, HERE)
        ),
        st.lists(inner, max_size=3).map(lambda blocks: Note("info", "", blocks, HERE)),
    ),
    max_leaves=12,
)
TYPES = st.one_of(
    st.none(),
    st.lists(
        st.builds(
            TypeName,
            st.sampled_from(["string", "integer", "object", "array", "boolean", "enum", "x"]),
            st.integers(0, 2),
        ),
        max_size=2,
    ).map(lambda names: DocType(" | ".join(n.name for n in names), tuple(names))),
)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(max_size=10),
    TYPES,
    st.lists(BLOCKS, max_size=4),
    st.sampled_from(Language),
    st.booleans(),
)
def test_reading_never_raises(
    name: str, documented: DocType | None, blocks: list[Block], language: Language, request: bool
) -> None:
    facts = read_cell(name, documented, blocks, language, request=request)
    json.dumps(to_json(facts))
    values = [json.dumps(e.value) for e in facts.enum]
    assert len(values) == len(set(values))
    if facts.default is not MISSING:
        json.dumps(facts.default)


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_loose_notation_never_raises(text: str) -> None:
    parsed = parse_loose(text)
    if parsed is not None:
        json.dumps(node_json(parsed[1]))


@given(
    st.recursive(
        st.one_of(
            st.none(), st.booleans(), st.integers(), st.text("abcXYZ_", min_size=1, max_size=5)
        ),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(st.text("abcXYZ_", min_size=1, max_size=5), inner, max_size=3),
        ),
        max_leaves=8,
    ).filter(lambda value: isinstance(value, (list, dict)))
)
def test_loose_notation_contains_json(value: object) -> None:
    parsed = parse_loose(json.dumps(value))
    assert parsed is not None
    assert node_json(parsed[1]) == value


def test_long_cells_take_linear_time() -> None:
    def seconds(size: int) -> float:
        text = "Lamp colour, `a`, `b` — from 1 to 5, by default `x` or `y` " * size
        blocks = [paragraph(text)]
        best = float("inf")
        for _ in range(3):
            with processor_time() as watch:
                read_cell("lamp", None, blocks, Language.EN, request=True)
            best = min(best, watch.seconds)
        return best

    # Eight times the text: 64 times the time when quadratic.
    assert seconds(80) < 40 * max(seconds(10), 0.0005)
