"""Change the sources at random places and count what the tests notice (mutmut, in a copy).

    python tools/mutation.py                            the modules of SAMPLES
    python tools/mutation.py client/runtime/limits.py --tests tests/runtime/test_limits.py

Unlike the named defects of tools/mutants.py, nobody has chosen these: the score says how much
of what the code does is held by tests. Prints what survived, function by function.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "bitrix24_openapi"

#: Modules whose mistakes would cost most, with the tests that hold them.
SAMPLES: Final[Mapping[str, str]] = {
    "client/runtime/limits.py": "tests/runtime/test_limits.py tests/runtime/test_limit_numbers.py",
    "client/runtime/retry.py": "tests/runtime/test_retry_rules.py",
    "client/runtime/completeness.py": "tests/runtime/test_completeness.py",
    "client/runtime/converters.py": "tests/runtime/test_views.py",
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
    "extract/evidence/assemble.py": (
        "tests/extract/test_assemble.py tests/extract/test_structure.py"
    ),
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
#: Per cent of the changes to all of SAMPLES. What survives was read: nearly all of it changes
#: nothing that can be observed ("utf-8" or "UTF-8", a shorter way to the same result).
FLOOR: Final = 95
#: What the tests need beside the sources.
_COPIED = ("tests", "spec", "tools", "pyproject.toml")
_LEFT_OUT = shutil.ignore_patterns("__pycache__", "node_modules", "mutants")
#: mutmut imports once and forks: changes to what runs at import would never be seen. A plugin of
#: pytest in the copy, in the folder of the sources because that is where pytest finds it.
_PLUGIN: Final = "imported_again"
_PLUGIN_SOURCE: Final = '''
"""Import everything again where what is changed runs at import, and try it with every test."""

import os
import sys

import pytest
from mutmut.state import state

#: Functions, filled before mutmut forks.
AT_IMPORT = set()


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests():
    if os.environ.get("MUTANT_UNDER_TEST", "").partition("__mutmut_")[0] not in AT_IMPORT:
        return
    for name in [n for n in sys.modules if n.partition(".")[0] in ("bitrix24_openapi", "tests")]:
        del sys.modules[name]


def pytest_collection_finish():
    AT_IMPORT.update(state()._stats)


def pytest_runtest_setup():
    state()._stats.update(AT_IMPORT)
'''
#: "    bitrix24_openapi.extract.tables.cells.x_parse__mutmut_3: survived"
_RESULT = re.compile(r"^\s+(?P<name>\S+__mutmut_\d+): (?P<status>.+)$", re.MULTILINE)
KILLED, SURVIVED = ("killed", "timeout", "segfault"), ("survived", "no tests", "suspicious")


def main() -> int:
    arguments = _arguments()
    errors = Console(stderr=True)
    chosen = _chosen(arguments.modules, arguments.tests)
    missing = [m for m in chosen if not (ROOT / "generator" / PACKAGE / m).is_file()]
    if missing or not chosen:
        errors.print(f"mutation: no module {', '.join(missing) or 'chosen'}", style="red")
        return 1
    console = Console()
    results: dict[str, Mapping[str, str]] = {}
    for module, tests in chosen.items():
        errors.print(f"{module} against {tests}", highlight=False)
        with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
            found = _run(Path(folder), module, tests.split(), arguments.jobs, arguments.limit)
            if found is None:
                errors.print(f"mutation: the tests of {module} do not pass", style="red")
                log = (Path(folder) / "mutmut.log").read_text(encoding="utf-8")
                errors.print("\n".join(log.splitlines()[-15:]), markup=False, highlight=False)
                return 1
            results[module] = found
            for name in [n for n, status in found.items() if status in SURVIVED]:
                console.print(_difference(Path(folder), name), markup=False, highlight=False)
    console.print(_table(results))
    if arguments.json is not None:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    share = score(results)
    console.print(f"{share:.1%} of the changes are noticed", highlight=False)
    floor = arguments.floor
    if floor is None:
        floor = 0 if arguments.modules else FLOOR
    return 0 if 100 * share >= floor else 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="below bitrix24_openapi/")
    parser.add_argument("--tests", metavar="PATHS", help="the tests of the modules given")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--limit", type=float, default=900, help="seconds for each module")
    parser.add_argument(
        "--floor", type=float, metavar="PERCENT",
        help=f"what has to be noticed (default: {FLOOR} of all of SAMPLES, 0 of modules chosen)",
    )  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results, too")
    return parser.parse_args()


def _chosen(modules: Sequence[str], tests: str | None) -> dict[str, str]:
    if not modules:
        return dict(SAMPLES)
    return {module: tests or SAMPLES.get(module, "tests") for module in modules}


def _run(
    folder: Path, module: str, tests: Sequence[str], jobs: int, limit: float
) -> dict[str, str] | None:
    """Outcome of every change of a module, None when there is none.

    mutmut knows ``src/`` as the place of packages, and takes what is installed out of the way.
    """
    shutil.copytree(ROOT / "generator", folder / "src", ignore=_LEFT_OUT)
    for name in _COPIED:
        copy = shutil.copy if (ROOT / name).is_file() else shutil.copytree
        copy(ROOT / name, folder / name)
    plugin = folder / "src" / f"{_PLUGIN}.py"
    plugin.write_text(_PLUGIN_SOURCE, encoding="utf-8")
    existing = [path for path in tests if (ROOT / path).exists()]
    (folder / "setup.cfg").write_text(_settings(module, existing), encoding="utf-8")
    log = folder / "mutmut.log"
    # What was tried until the time is over counts.
    with contextlib.suppress(subprocess.TimeoutExpired), log.open("w") as output:
        subprocess.run(
            [_mutmut(), "run", "--max-children", str(jobs)], cwd=folder, timeout=limit,
            check=False, stdout=output, stderr=subprocess.STDOUT,
        )  # fmt: skip
    listed = subprocess.run(
        [_mutmut(), "results", "--all", "true"], cwd=folder, timeout=120, check=False,
        capture_output=True, text=True,
    )  # fmt: skip
    found = {m["name"]: m["status"] for m in _RESULT.finditer(listed.stdout)}
    tried = {name: status for name, status in found.items() if status in KILLED + SURVIVED}
    return tried or None


def _settings(module: str, tests: Sequence[str]) -> str:
    # Without what collects garbage after every run, which takes longer than most tests.
    off = ("cacheprovider", "schemathesis", "unraisableexception", "threadexception")
    options = ["-p", _PLUGIN, *(f"-pno:{name}" for name in off), "--hypothesis-seed=0"]
    lines = [
        "[mutmut]",
        "source_paths=src/",
        f"only_mutate=src/{PACKAGE}/{module}",
        "pytest_add_cli_args=" + "\n    ".join(options),
        "pytest_add_cli_args_test_selection=" + "\n    ".join(tests),
        "also_copy=" + "\n    ".join(_COPIED),
    ]
    return "\n".join(lines) + "\n"


def _mutmut() -> str:
    return str(Path(sys.executable).parent / "mutmut")


def _difference(folder: Path, name: str) -> str:
    """What was changed, as a diff without its head."""
    shown = subprocess.run(
        [_mutmut(), "show", name], cwd=folder, timeout=60, check=False, capture_output=True,
        text=True,
    ).stdout  # fmt: skip
    changed = [
        line
        for line in shown.splitlines()
        if line[:1] in "+-" and line[:3] not in ("+++", "---", "+", "-")
    ]
    return "\n".join([f"survived: {name}", *changed])


def score(results: Mapping[str, Mapping[str, str]]) -> float:
    every = [status for found in results.values() for status in found.values()]
    return sum(status in KILLED for status in every) / len(every)


def _table(results: Mapping[str, Mapping[str, str]]) -> Table:
    table = Table(title="Changes and what the tests notice of them")
    table.add_column("module")
    for heading in ("changes", "killed", "survived", "without tests", "score"):
        table.add_column(heading, justify="right")
    for module, found in results.items():
        counted = Counter(found.values())
        killed = sum(counted[status] for status in KILLED)
        numbers = (len(found), killed, counted["survived"], counted["no tests"])
        table.add_row(module, *map(str, numbers), f"{killed / len(found):.1%}")
    return table


if __name__ == "__main__":
    sys.exit(main())
