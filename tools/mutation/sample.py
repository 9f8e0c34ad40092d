"""Small changes to the sources, made by the operators of mutmut, and a sample of them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from .defects import ROOT, Defect

PACKAGE: Final = "generator/bitrix24_openapi"
#: Modules whose mistakes would cost most, with the tests that hold them.
MODULES: Final[Mapping[str, str]] = {
    "client/runtime/limits.py": "tests/runtime/test_limits.py tests/runtime/test_limit_numbers.py",
    "client/runtime/retry.py": "tests/runtime/test_retry_rules.py",
    "client/runtime/completeness.py": "tests/runtime/test_completeness.py",
    "client/runtime/converters.py": "tests/runtime/test_views.py",
    "client/runtime/moments.py": "tests/runtime/test_views.py",
    "client/runtime/encoding.py": "tests/runtime/test_encoding.py",
    "client/runtime/answers.py": "tests/runtime/test_answers.py",
    "client/runtime/errors.py": "tests/runtime/test_errors.py",
    "client/runtime/masking.py": "tests/runtime/test_masking.py",
    "client/runtime/portal.py": "tests/runtime/test_portal.py",
    "extract/tables/cells.py": "tests/extract/test_cells.py",
    "extract/sections/errors.py": "tests/extract/test_errors.py",
    "extract/tables/patterns.py": "tests/extract/test_cells.py",
    "extract/tables/types.py": "tests/extract/test_types.py tests/extract/test_cells.py",
    "extract/tables/columns.py": "tests/extract/test_tables.py tests/extract/test_columns.py",
    "extract/values/limits.py": (
        "tests/extract/values/test_values.py tests/extract/values/test_edges.py"
    ),
    "extract/values/literals.py": (
        "tests/extract/test_literals.py tests/extract/values/test_edges.py"
    ),
    "extract/values/defaults.py": (
        "tests/extract/test_defaults.py tests/extract/values/test_edges.py"
    ),
}
#: How many changes to all of MODULES are tried.
MOST: Final = 200
#: Per cent of them. Most of what survives changes nothing that can be observed ("utf-8" or
#: "UTF-8", a shorter way to the same result), and another sample may have more of it.
FLOOR: Final = 90


class UnknownModuleError(Exception):
    """A module that does not exist; the message names it."""


def changes(modules: Sequence[str], tests: str | None) -> list[Defect]:
    """Every change to the modules; to those of ``MODULES`` if none is given.

    :raises UnknownModuleError: a module does not exist.
    """
    missing = [module for module in modules if not (ROOT / PACKAGE / module).is_file()]
    if missing:
        raise UnknownModuleError(f"no module {', '.join(missing)}")
    selected = {each: tests or MODULES.get(each, "tests") for each in modules} or MODULES
    return [change for module, own in selected.items() for change in _changes(module, own.split())]


def drawn(every: Sequence[Defect], most: int, seed: int) -> list[Defect]:
    """A sample, in the order of the sources; 0 for all of them."""
    if not most or most >= len(every):
        return list(every)
    return [every[at] for at in sorted(random.Random(seed).sample(range(len(every)), most))]


def _changes(module: str, tests: Sequence[str]) -> Iterator[Defect]:
    file = f"{PACKAGE}/{module}"
    source = (ROOT / file).read_text(encoding="utf-8")
    named: Counter[str] = Counter()
    for changed in mutated(source):
        at, old, new = difference(source, changed)
        name = f"{module}:{source.count(chr(10), 0, at) + 1}: {shown(source, changed, at)}"
        named[name] += 1
        if named[name] > 1:
            name = f"{name} ({named[name]})"
        yield Defect(module, name, file, old, new, tuple(tests), at)


def mutated(source: str) -> Iterator[str]:
    """The source with one change after the other."""
    # Installed for these tests alone (make mutation).
    import libcst
    from libcst.metadata import MetadataWrapper
    from mutmut.mutation.file_mutation import MutationVisitor
    from mutmut.mutation.mutators import mutation_operators
    from mutmut.mutation.pragma_handling import IgnoredCode

    visitor = MutationVisitor(mutation_operators, IgnoredCode(set(), set(), set()))
    module: Any = MetadataWrapper(libcst.parse_module(source)).visit(visitor)
    for each in visitor.mutations:
        code = module.deep_replace(each.original_node, each.mutated_node).code
        if code != source:
            yield code


def difference(source: str, changed: str) -> tuple[int, str, str]:
    """Where a text was changed, what stood there, and what stands there now."""
    at = _same(source, changed)
    rest, other = source[at:], changed[at:]
    same = _same(rest[::-1], other[::-1])
    return at, rest[: len(rest) - same], other[: len(other) - same]


def shown(source: str, changed: str, at: int) -> str:
    """The first line that differs, before and after."""
    start = source.rfind("\n", 0, at) + 1
    before, after = (text[start:].partition("\n")[0].strip() for text in (source, changed))
    return f"{before} → {after}"


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their start."""
    pairs = zip(one, other, strict=False)
    differs = (at for at, (a, b) in enumerate(pairs) if a != b)
    return next(differs, min(len(one), len(other)))
