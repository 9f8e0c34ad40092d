"""What holds for the repository as a whole: layers, dependencies, pins, make targets."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from tests.paths import ROOT

from bitrix24_openapi.openapi.conventions import JSON_TYPE, OPENAPI, OPENAPI_V3

PACKAGE = ROOT / "generator" / "bitrix24_openapi"
MODULES = sorted(PACKAGE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

#: Part of the package → parts that it may import. Data flows one way.
LAYERS: dict[str, set[str]] = {
    "errors": set(),
    "identifiers": {"errors"},
    "collector": set(),
    "corrections": {"openapi", "errors"},
    "files": {"errors"},
    "php": set(),
    "markdown": {"errors"},
    "openapi": {"collector", "errors", "files", "identifiers"},
    "extract": {"markdown", "errors", "identifiers", "php"},
    "entities": {"extract", "markdown", "openapi", "errors"},
    "spec": {"extract", "entities", "files", "markdown", "openapi", "errors"},
    "checks": {"extract", "entities", "files", "markdown", "openapi", "spec", "errors"},
    "compare": {"openapi", "spec", "errors"},
    "search": {"openapi", "errors"},
    "mcp": {"client", "openapi", "search", "errors"},
    "slice": {"openapi", "spec", "errors"},
    "client": {"collector", "openapi", "spec", "errors", "files", "identifiers"},
    "mock": {"collector", "openapi", "spec", "errors", "files", "php"},
}
#: The copied-in runtime of the client belongs to the generated package: it stands alone.
RUNTIME = PACKAGE / "client" / "runtime"
#: This package and the one that it writes, which the fixture of the mock takes if it is there.
OWN = {"bitrix24_openapi", "bitrix24_client"}
#: Distribution → the module that it installs, where the names differ.
MODULE_OF = {"markdown-it-py": "markdown_it", "pyyaml": "yaml"}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and absolute dotted name of everything that a module imports, anywhere in it."""
    package = ["bitrix24_openapi", *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = [*base, *(node.module.split(".") if node.module else [])]
            yield from ((node.lineno, ".".join([*stem, alias.name])) for alias in node.names)


def part_of(dotted: str) -> str | None:
    """``bitrix24_openapi.markdown.model.Page`` → ``markdown``."""
    names = dotted.split(".")
    return names[1] if names[0] == "bitrix24_openapi" and len(names) > 1 else None


@pytest.mark.parametrize("part", sorted(LAYERS))
def test_no_import_goes_backwards(part: str) -> None:
    allowed = LAYERS[part] | {part}
    files = [m for m in MODULES if m.relative_to(PACKAGE).parts[0] in (part, f"{part}.py")]
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in files
        for line, name in imports(path)
        if (target := part_of(name)) in LAYERS and target not in allowed
    ]
    assert not wrong, "\n".join(wrong)


def test_every_part_of_the_package_has_a_layer() -> None:
    parts = {m.relative_to(PACKAGE).parts[0].removesuffix(".py") for m in MODULES}
    #: The outermost layer: may import everything, imported by nobody.
    outermost = {
        "__init__",
        "__main__",
        "build",
        "cache",
        "cli",
        "commands",
        "pipeline",
        "update",
        "worker",
        "workforce",
    }
    assert parts - set(LAYERS) <= outermost


def dotted_name(path: Path) -> str:
    names = ["bitrix24_openapi", *path.relative_to(PACKAGE).with_suffix("").parts]
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


def import_graph(modules: dict[str, Path]) -> dict[str, set[str]]:
    """Module → the modules that it imports: at once, inside a function, or for typing alone."""
    return {
        name: {
            found if found in modules else found.rpartition(".")[0] for _, found in imports(path)
        }
        & set(modules) - {name}
        for name, path in modules.items()
    }


def test_no_import_circles() -> None:
    """No two modules need each other, not even for typing: one can be read after the other."""
    modules = {dotted_name(path): path for path in MODULES}
    try:
        TopologicalSorter(import_graph(modules)).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(reversed(error.args[1])))


def test_imports_for_typing_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    (tmp_path / "one.py").write_text("from .two import name\n")
    (tmp_path / "two.py").write_text("if TYPE_CHECKING:\n    from . import one\n")
    (tmp_path / "three.py").write_text("def late():\n    from .one import two\n")
    graph = import_graph({dotted_name(path): path for path in tmp_path.glob("*.py")})
    assert graph == {
        "bitrix24_openapi.one": {"bitrix24_openapi.two"},
        "bitrix24_openapi.two": {"bitrix24_openapi.one"},
        "bitrix24_openapi.three": {"bitrix24_openapi.one"},
    }


#: Tables of words: long, and half of them Russian.
WORDS = PACKAGE / "extract" / "words"
#: Words of people who search; they are not those of the documentation.
SYNONYMS = PACKAGE / "search" / "synonyms.py"
MOST_LINES = 400


def test_modules_are_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in MODULES
        if path.parent != WORDS
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert not long, f"more than {MOST_LINES} lines: {long}"


def test_russian_words_stand_in_tables() -> None:
    """Rules ask tables: a rule with Russian words of its own matches what no table shows."""
    cyrillic = re.compile(r"[\u0400-\u04ff]")
    wrong = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted(PACKAGE.rglob("*"))
        if path.suffix in {".py", ".jinja", ".yaml", ".md", ".html", ".js"}
        and path.parent != WORDS
        and path != SYNONYMS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if cyrillic.search(line)
    ]
    assert not wrong, "\n".join(wrong)


#: Keywords of schemas that only one reader follows.
FOLLOWED = {"$ref", "allOf", "anyOf", "oneOf"}
#: Those that build schemas, or rewrite them for tools; shapes of TypeScript are no
#: schemas of ours.
BUILDERS = {
    "checks/observed/compare.py",
    "checks/oracles/validators.py",
    "spec/enums.py",
    "spec/field_inside.py",
    "spec/field_value.py",
    "spec/operation.py",
    "spec/schema.py",
    "spec/selectors.py",
    "spec/shapes.py",
    "spec/sharing.py",
    "spec/tidy.py",
    "spec/webhook.py",
    "spec/wire_component.py",
    "spec/wire_values.py",
    "client/classes.py",
    "client/defaults.py",
    "client/document_schemas.py",
    "client/normalise.py",
    "client/schema_steps.py",
    "extract/examples/shapes.py",
    "slice/codegen.py",
    "slice/openapi30.py",
}
#: Readers of documents that come after those who make them.
DOWNSTREAM = ("checks", "client", "compare", "mcp", "mock", "search", "slice")


def constants(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every string of a module that is no docstring."""
    tree = parsed(path)
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in prose and type(node.value) is str:
            yield node.lineno, node.value


def attributes(path: Path, module: str) -> Iterator[tuple[int, str]]:
    """Line and name of what a module takes from another one that it has imported as a whole."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == module:
            yield node.lineno, node.attr


def modules_outside(*parts: str) -> list[Path]:
    return [
        path
        for path in MODULES
        if not path.is_relative_to(RUNTIME) and path.relative_to(PACKAGE).parts[0] not in parts
    ]


def test_schemas_are_followed_by_one_reader() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in modules_outside("openapi")
        if path.relative_to(PACKAGE).as_posix() not in BUILDERS
        for line, text in constants(path)
        if text in FOLLOWED
    ]
    assert not wrong, "\n".join(wrong)


def test_builders_of_schemas_are_listed_for_a_reason() -> None:
    idle = {
        name for name in BUILDERS if not FOLLOWED & {text for _, text in constants(PACKAGE / name)}
    }
    assert not idle


def test_references_and_pointers_are_written_in_one_way() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in modules_outside("openapi")
        for line, text in constants(path)
        if "#/components/" in text or text in ("~0", "~1", JSON_TYPE)
    ]
    assert not wrong, "\n".join(wrong)


def test_json_pointers_are_read_in_one_module() -> None:
    """The two escapes of RFC 6901 stand together, and in no other module."""
    escapes = {"~0", "~1"}
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        if escapes & {text for _, text in constants(path)}
    }
    assert found == {"openapi/pointer.py"}


def test_nobody_else_opens_a_document() -> None:
    """Downstream of spec/, documents come from openapi/ alone: no file names, no YAML is read."""
    files = {OPENAPI, OPENAPI_V3, "openapi.json", "openapi-v3.json"}
    loads = {"load", "safe_load", "load_all", "compose", "parse"}
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in MODULES
        if path.relative_to(PACKAGE).parts[0] in DOWNSTREAM and not path.is_relative_to(RUNTIME)
        for line, what in (
            *((line, text) for line, text in constants(path) if text in files),
            *((line, f"yaml.{name}") for line, name in attributes(path, "yaml") if name in loads),
        )
    ]
    assert not wrong, "\n".join(wrong)


def declared(*extras: str) -> set[str]:
    project = PROJECT["project"]
    lines = list(project["dependencies"])
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def test_imports_are_declared_and_declarations_are_used() -> None:
    """The package imports what pyproject.toml names; what it names is imported."""
    known = {MODULE_OF.get(name, name.replace("-", "_")) for name in declared()}
    optional = {
        MODULE_OF.get(canonicalize_name(name), name.replace("-", "_")).split("[")[0]
        for extra in PROJECT["project"]["optional-dependencies"]
        for name in declared(extra)
    }
    found: dict[str, str] = {}
    for path in MODULES:
        if path.is_relative_to(RUNTIME):
            continue
        for line, name in imports(path):
            top = name.split(".")[0]
            if top not in OWN and top not in sys.stdlib_module_names:
                found.setdefault(top, f"{path.relative_to(ROOT)}:{line}")
    undeclared = {top: where for top, where in found.items() if top not in known | optional}
    assert not undeclared
    assert known <= set(found), "declared and never imported"


def test_constraints_pin_every_dependency() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"==[\w.]+", str(pin.specifier)) for pin in pins)
    assert not any(pin.url for pin in pins)
    pinned = {canonicalize_name(pin.name): pin for pin in pins}
    requirements = [
        Requirement(line)
        for group in (
            PROJECT["project"]["dependencies"],
            *PROJECT["project"]["optional-dependencies"].values(),
        )
        for line in group
    ]
    # What builds the packages is what is tested, too.
    requirements += [Requirement(line) for line in PROJECT["build-system"]["requires"]]
    for requirement in requirements:
        if requirement.name == "bitrix24-openapi":
            continue
        pin = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(str(pin.specifier).removeprefix("==")), requirement


def test_npm_lock_names_no_host() -> None:
    lock = json.loads((ROOT / "tools" / "npm" / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert all("resolved" not in entry for entry in packages.values())
    assert all("integrity" in entry for entry in packages.values())
    wanted = json.loads((ROOT / "tools" / "npm" / "package.json").read_text(encoding="utf-8"))
    for name, version in wanted["devDependencies"].items():
        assert packages[f"node_modules/{name}"]["version"] == version


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_make_help_lists_every_target() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.findall(r"^\.PHONY: (.+)$", text, re.MULTILINE)
    shown = subprocess.run(
        ["make", "--no-print-directory", "help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    for target in " ".join(phony).split():
        assert re.search(rf"^ +{re.escape(target)} +\S", shown, re.MULTILINE), target


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_update_refuses_the_samples(tmp_path: Path) -> None:
    """Without DOCS the samples would replace the committed spec of the whole API."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    done = subprocess.run(
        ["make", "--no-print-directory", "update"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode != 0
    assert "DOCS=" in done.stderr


def tracked() -> list[Path]:
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a git checkout")
    out = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    ).stdout
    return [ROOT / name for name in out.split("\0") if name and (ROOT / name).is_file()]


def test_nothing_that_git_ignores_is_tracked() -> None:
    tracked()
    ignored = subprocess.run(
        ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert ignored == ""


@pytest.mark.parametrize("name", [".ci/run"])
def test_scripts_are_executable(name: str) -> None:
    path = ROOT / name
    assert path.stat().st_mode & 0o111
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")
    subprocess.run(["bash", "-n", str(path)], check=True, timeout=30)
