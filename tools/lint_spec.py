"""Check OpenAPI documents with tools that know nothing of this project.

    python tools/lint_spec.py spec
    python tools/lint_spec.py build/openapi.yaml

Each tool finds what the others miss: openapi-spec-validator holds a document against the
OpenAPI 3.1 schema, Redocly and Spectral resolve references and try the examples against
their schemas, openapi-python-client, openapi-typescript and tsc show that a code generator can
use it.

Redocly, Spectral, openapi-typescript and tsc are npm packages (tools/npm/package.json). Without
npm they are skipped, and said to be; the exit code then speaks of the rest.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
NPM = ROOT / "tools" / "npm"
MODULES = NPM / "node_modules"
#: What the pinned Redocly asks for.
OLDEST_NODE = (20, 19)
#: Of one tool on one document. The slowest takes about a minute on the whole API.
TIMEOUT = 600
DOCUMENTS = ("openapi.yaml", "openapi-v3.yaml")


@dataclass(frozen=True)
class Outcome:
    tool: str
    document: Path
    passed: bool
    seconds: float
    output: str

    @property
    def warnings(self) -> int:
        """What Redocly ("have 12 warnings") and Spectral ("(0 errors, 12 warnings, …") count."""
        found = re.search(r"(\d+) warnings?\b", self.output)
        return int(found.group(1)) if found else 0


Check = Callable[[Path, Path], Iterable[list[str]]]


def _node(script: str, *arguments: str) -> list[str]:
    return ["node", "--max-old-space-size=4096", str(MODULES / script), *arguments]


def validator(document: Path, _scratch: Path) -> Iterable[list[str]]:
    yield [
        sys.executable,
        "-m",
        "openapi_spec_validator",
        "--validation-errors",
        "all",
        str(document),
    ]


def redocly(document: Path, _scratch: Path) -> Iterable[list[str]]:
    config = f"--config={NPM / 'redocly.yaml'}"
    yield _node("@redocly/cli/bin/cli.js", "lint", str(document), config, "--format=stylish")


def spectral(document: Path, _scratch: Path) -> Iterable[list[str]]:
    rules = f"--ruleset={NPM / 'spectral.yaml'}"
    script = "@stoplight/spectral-cli/dist/index.js"
    yield _node(script, "lint", str(document), rules, "--fail-severity=error")


def typescript(document: Path, scratch: Path) -> Iterable[list[str]]:
    types = scratch / f"{document.stem}.ts"
    yield _node("openapi-typescript/bin/cli.js", str(document), "--output", str(types))
    config = scratch / "tsconfig.json"
    shutil.copyfile(NPM / "tsconfig.json", config)
    yield _node("typescript/bin/tsc", "--project", str(config))


def python_client(document: Path, _scratch: Path) -> Iterable[list[str]]:
    yield [sys.executable, str(ROOT / "tools" / "parse_for_client.py"), str(document)]


PYTHON_CHECKS: dict[str, Check] = {
    "openapi-spec-validator": validator,
    "openapi-python-client": python_client,
}
NPM_CHECKS: dict[str, Check] = {
    "redocly": redocly,
    "spectral": spectral,
    "openapi-typescript, tsc": typescript,
}


def run(name: str, check: Check, document: Path) -> Outcome:
    """Run the commands of one check until one fails."""
    environment = {**os.environ, "NO_COLOR": "1", "REDOCLY_TELEMETRY": "off", "CI": "1"}
    started = time.perf_counter()
    said: list[str] = []
    passed = True
    with tempfile.TemporaryDirectory(prefix="lint-spec-") as scratch:
        for command in check(document, Path(scratch)):
            try:
                done = subprocess.run(
                    command,
                    cwd=scratch,
                    env=environment,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    timeout=TIMEOUT,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                said.append(f"no answer in {TIMEOUT} s: {' '.join(command)}")
                passed = False
                break
            said.append(done.stdout)
            if done.returncode:
                passed = False
                break
    return Outcome(name, document, passed, time.perf_counter() - started, "".join(said))


def why_no_npm() -> str | None:
    """The reason why the npm tools cannot run here, or None."""
    if not (shutil.which("npm") and shutil.which("node")):
        return "npm and node are not installed"
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True)
    numbers = tuple(int(n) for n in version.stdout.strip().lstrip("v").split(".")[:2])
    if numbers < OLDEST_NODE:
        return f"node {version.stdout.strip()} is older than {'.'.join(map(str, OLDEST_NODE))}"
    return None


def install(console: Console) -> None:
    """Exactly what the lock file says, once, and again when it changes."""
    stamp = MODULES / ".package-lock.json"
    lock = NPM / "package-lock.json"
    if stamp.exists() and stamp.stat().st_mtime >= lock.stat().st_mtime:
        return
    console.print("Installing the npm tools into tools/npm/node_modules ...")
    # No package here needs its install script; one of them only reports home.
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(command, cwd=NPM, check=True, timeout=TIMEOUT)


def documents(arguments: list[Path]) -> list[Path]:
    """The files meant: a folder stands for the documents of a build."""
    found: list[Path] = []
    for argument in arguments:
        inside = [argument / name for name in DOCUMENTS] if argument.is_dir() else [argument]
        found += [path.resolve() for path in inside if path.is_file()]
    return found


def show(console: Console, outcomes: list[Outcome]) -> None:
    for outcome in outcomes:
        if not outcome.passed:
            console.rule(f"{outcome.tool}: {outcome.document.name}")
            lines = outcome.output.splitlines()
            console.print("\n".join(lines[:60]), markup=False, highlight=False)
            if len(lines) > 60:
                console.print(f"(+{len(lines) - 60} lines)")
    table = Table("Tool", "Document", "Result", "Warnings", "Seconds")
    for outcome in outcomes:
        result = "[green]passed[/]" if outcome.passed else "[red]failed[/]"
        warnings = str(outcome.warnings or "")
        table.add_row(
            outcome.tool, outcome.document.name, result, warnings, f"{outcome.seconds:.1f}"
        )
    console.print(table)


def main() -> int:
    description, _, _ = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("paths", nargs="+", type=Path, help="documents, or folders of a build")
    paths = documents(parser.parse_args().paths)
    console = Console()
    if not paths:
        console.print(f"No {' or '.join(DOCUMENTS)} there: build first.", style="red")
        return 1
    checks = dict(PYTHON_CHECKS)
    reason = why_no_npm()
    if reason is None:
        install(console)
        checks |= NPM_CHECKS
    else:
        console.print(f"Skipped {', '.join(NPM_CHECKS)}: {reason}.", style="yellow")
    jobs = [(name, check, path) for name, check in checks.items() for path in paths]
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda job: run(*job), jobs))
    show(console, outcomes)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
