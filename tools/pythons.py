"""Run the client under every Python that it promises and this machine has.

    python tools/pythons.py                     # 3.11 to 3.14
    python tools/pythons.py 3.13 --package generated_client

For each: the tests of the runtime, then an import of every module of the generated package with
warnings as errors. Environments are kept in .cache/pythons.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".cache" / "pythons"
TIMEOUT = 600
#: Of the package, as it is written into it.
DESCRIPTION = ROOT / "generator" / "bitrix24_openapi" / "client" / "package" / "pyproject.toml"

#: What the tests of the runtime need; versions come from constraints.txt.
NEEDS = (
    "aiosqlite",
    "cryptography",
    "dlt[duckdb]",
    "httpx",
    "hypothesis",
    "psycopg[binary]",
    "pyarrow",
    "pytest",
    "redis",
    "sqlalchemy",
    "typing_extensions",
)

IMPORT_ALL = """
import importlib, pkgutil, warnings
warnings.simplefilter("error")
import bitrix24_client
found = [m.name for m in pkgutil.walk_packages(bitrix24_client.__path__, "bitrix24_client.")]
for name in found:
    importlib.import_module(name)
print(len(found))
"""


def promised() -> list[str]:
    """The versions that the client's pyproject.toml names."""
    project = tomllib.loads(DESCRIPTION.read_text(encoding="utf-8"))["project"]
    last = [line.rpartition(" :: ")[2] for line in project["classifiers"]]
    return [each for each in last if each.startswith("3.")]


def candidates(version: str) -> Iterator[Path]:
    """Where an interpreter of a version may be: on PATH, among those of pyenv."""
    if here := shutil.which(f"python{version}"):
        yield Path(here)
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True)


def interpreter(version: str) -> Path | None:
    """The first one that runs, is of that version, and can make environments."""
    program = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    for path in candidates(version):
        done = subprocess.run(
            [path, "-c", program], capture_output=True, text=True, check=False, timeout=60
        )
        if done.returncode == 0 and done.stdout.strip() == version:
            return path
    return None


def environment(version: str, base: Path) -> Path:
    """The Python of an environment with what the tests need."""
    folder = ENVIRONMENTS / version
    python = folder / "bin" / "python"
    ready = folder / ".ready"
    constraints = ROOT / "constraints.txt"
    if not ready.exists() or ready.stat().st_mtime < constraints.stat().st_mtime:
        shutil.rmtree(folder, ignore_errors=True)
        run([base, "-m", "venv", folder])
        pip: list[str | Path] = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        run([*pip, "--constraint", constraints, *NEEDS])
        ready.touch()
    return python


def run(command: Sequence[str | Path], **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=True,
        timeout=TIMEOUT,
    )


def check(python: Path, package: Path | None) -> str:
    """What ran under an interpreter, in words."""
    tests: list[str | Path] = [
        python,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/runtime",
    ]
    paths = os.pathsep.join((str(ROOT / "generator"), str(ROOT)))
    lines = run(tests, PYTHONPATH=paths).stdout.strip().splitlines()
    said = lines[-1] if lines else ""
    if package is None:
        return said
    imported = run([python, "-c", IMPORT_ALL], PYTHONPATH=str(package)).stdout.strip()
    return f"{said}; {imported} modules imported"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("versions", nargs="*", default=promised())
    parser.add_argument("--package", type=Path, default=ROOT / "generated_client")
    arguments = parser.parse_args()
    package = arguments.package if (arguments.package / "bitrix24_client").is_dir() else None
    table = Table("Python", "Seconds", "Result")
    failed, ran = False, False
    for version in arguments.versions:
        base = interpreter(version)
        if base is None:
            table.add_row(version, "", "not installed here")
            continue
        began = time.monotonic()
        try:
            result = check(environment(version, base), package)
            ran = True
        except subprocess.CalledProcessError as error:
            failed = True
            result = f"[red]failed[/]\n{(error.stdout + error.stderr)[-3000:]}"
        except subprocess.TimeoutExpired:
            failed, result = True, f"[red]not done after {TIMEOUT} s[/]"
        table.add_row(version, f"{time.monotonic() - began:.0f}", result)
    Console().print(table)
    return 0 if ran and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
