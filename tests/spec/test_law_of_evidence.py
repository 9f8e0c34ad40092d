"""An example widens. It never narrows, closes or requires.

Pages are read with one example more, whose values, keys and shapes are strange, and with one
example less. The values that are tried are those of the page's examples, with another kind of
value in each place in turn and with each key left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
import pytest
from tests.paths import SAMPLES

from bitrix24_openapi.extract import Corpus

from .evidence import (
    Schemas,
    examples,
    narrowed,
    probes,
    read,
    shown,
    strange,
    tables_alone,
    with_one_more,
    without,
)

SIDES = ("request", "answer")
#: Pages of the whole documentation that are tried: every so many-th.
STEP = 23


@cache
def samples() -> Corpus:
    return Corpus(SAMPLES / "en", None)


@pytest.fixture(scope="module")
def corpus(corpus_en: Path) -> Corpus:
    return Corpus(corpus_en, None)


def tried(bodies: list[Any]) -> Iterator[Any]:
    for body in bodies[:2]:
        yield from probes(body)


def check(corpus: Corpus, path: str) -> int:
    """Hold a page to the law; the number of pairs of schemas that were compared."""
    base = read(corpus, path)
    if base is None:
        return 0
    payloads = examples(corpus, path)
    compared = 0
    for side in SIDES:
        numbered = shown(payloads, side)
        bodies = [body for _, body in numbered]
        if not bodies:
            continue
        more = with_one_more(side, strange(bodies[0], Random(path)))
        compared += 1
        assert_wider(path, base, read(corpus, path, more), side, bodies)
        # The last example of a page goes nowhere: of flat tables it alone tells what is in what.
        for number, _ in numbered[:2] if len(numbered) > 1 else ():
            less = read(corpus, path, without(side, number))
            compared += 1
            assert_wider(path, less, base, side, bodies)
            assert less is not None
            tables = tables_alone(base.side(side))
            stricter = narrowed(tables, less.side(side), tried(bodies))
            assert not stricter, (path, side, "one example less is stricter", stricter[0])
    return compared


def assert_wider(
    path: str, few: Schemas | None, many: Schemas | None, side: str, bodies: list[Any]
) -> None:
    """With more examples everything is accepted that was accepted with fewer."""
    assert few is not None
    assert many is not None
    lost = narrowed(few.side(side), many.side(side), tried(bodies))
    assert not lost, (path, side, "one example more is stricter", lost[0])


@pytest.mark.parametrize("path", samples().candidates())
def test_samples(path: str) -> None:
    check(samples(), path)


@pytest.mark.corpus
@pytest.mark.parametrize("part", range(8))
def test_pages_of_the_documentation(corpus: Corpus, part: int) -> None:
    pages = list(corpus.candidates())[::STEP]
    compared = sum(check(corpus, path) for path in pages[part::8])
    assert compared > 5


def test_what_is_required_is_required_with_any_example() -> None:
    """The law is about examples: what a table marks stays required."""
    corpus = samples()
    marked = 0
    for path in corpus.candidates():
        base, none = read(corpus, path), read(corpus, path, lambda payloads: payloads.calls.clear())
        if base is None or none is None:
            continue
        refused = not jsonschema_rs.is_valid(base.request, {})
        assert refused is not jsonschema_rs.is_valid(none.request, {}), path
        marked += refused
    assert marked > 5
