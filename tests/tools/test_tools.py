"""The development scripts behind make targets, run as make runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tests.paths import ROOT

pytestmark = pytest.mark.thorough

GOOD = {
    "openapi": "3.1.0",
    "info": {"title": "Sample", "version": "1"},
    "paths": {"/a.b": {"post": {"operationId": "a.b", "responses": {"200": {"description": ""}}}}},
}
#: A reference to nothing: what only resolving finds.
BAD = {**GOOD, "components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}}}}


def lint_spec(*paths: Path, npm: bool = False) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "120"}
    if not npm:
        environment["PATH"] = str(Path(sys.executable).parent)
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "lint_spec.py"), *map(str, paths)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def write(folder: Path, name: str, document: object) -> Path:
    path = folder / name
    path.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return path


def test_lint_spec_says_what_it_skips_without_npm(tmp_path: Path) -> None:
    done = lint_spec(write(tmp_path, "openapi.yaml", GOOD))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Skipped redocly, spectral, openapi-typescript, tsc: npm and node" in done.stdout


def test_lint_spec_fails_for_an_invalid_document_of_several(tmp_path: Path) -> None:
    write(tmp_path, "openapi.yaml", GOOD)
    write(tmp_path, "openapi-v3.yaml", BAD)
    done = lint_spec(tmp_path)
    assert done.returncode == 1
    assert "openapi-spec-validator: openapi-v3.yaml" in done.stdout
    assert "passed" in done.stdout


def test_lint_spec_without_documents_is_an_error(tmp_path: Path) -> None:
    done = lint_spec(tmp_path)
    assert done.returncode == 1
    assert "build first" in done.stdout


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / name), *arguments],
        env={**os.environ, "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_wheel_says_that_there_is_nothing_to_build(tmp_path: Path) -> None:
    done = tool("wheel.py", "--client", str(tmp_path))
    assert done.returncode == 1
    assert "generate the client first" in done.stdout


def test_pythons_fails_if_none_ran() -> None:
    done = tool("pythons.py", "3.99")
    assert done.returncode == 1
    assert "not installed here" in done.stdout


@pytest.mark.slow
@pytest.mark.skipif(
    not Path("/proc/self/smaps_rollup").exists(), reason="memory is read from /proc"
)
def test_bench_measures_the_files_that_the_build_reads(
    sample_en: Path, sample_ru: Path, tmp_path: Path
) -> None:
    before = sorted((path, path.stat().st_mtime_ns) for path in sample_en.rglob("*"))
    out = tmp_path / "bench.json"
    docs = ["--docs", str(sample_en), "--docs-ru", str(sample_ru)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "bench.py"), *docs, "--jobs", "1", "--out", str(out)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    numbers = json.loads(out.read_text(encoding="utf-8"))
    read = [*sample_en.rglob("*.md"), *sample_ru.rglob("*.md")]
    assert len(read) * 0.8 < numbers["files"] <= len(read)
    assert numbers["cold_seconds"] > 0
    assert numbers["peak_mib"] > 10
    assert numbers["cold_ratio"] == numbers["cold_seconds"] / numbers["tokenize_seconds"]
    assert before == sorted((path, path.stat().st_mtime_ns) for path in sample_en.rglob("*"))
