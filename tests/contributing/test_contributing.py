"""What the words for contributors name has to exist, and workflows have to be harmless."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.paths import ROOT

PACKAGE = ROOT / "generator" / "bitrix24_openapi"
PAGES = ("CONTRIBUTING.md", "SECURITY.md")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*-*.yml"))

_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_PATH = re.compile(r"(?<![\w~/.])\.?[\w.-]+(?:/[\w.-]+)*/?(?:\.\w+)?")
_TARGET = re.compile(r"\bmake ([a-z][a-z-]*)")
#: Things that look like files of ours and are none.
_NOT_OURS = frozenset({"openapi-v3.yaml", "openapi.yaml", "NAME.jinja"})
_SUFFIXES = (".py", ".md", ".yaml", ".yml", ".jinja", "/")


def named_paths(text: str) -> set[str]:
    """Words in code that end like a file or a folder, without pages of the documentation."""
    code = " ".join(each for each in _CODE.findall(text) if not each.startswith("```mermaid"))
    words = {word for word in _PATH.findall(code) if word.endswith(_SUFFIXES)}
    return {word for word in words if not word.startswith(("api-reference/", "crm-"))} - _NOT_OURS


@pytest.mark.parametrize("name", PAGES)
def test_named_paths_exist(name: str) -> None:
    paths = named_paths((ROOT / name).read_text(encoding="utf-8"))
    missing = {p for p in paths if not (ROOT / p).exists() and not (PACKAGE / p).exists()}
    assert not missing
    if name == "CONTRIBUTING.md":
        assert len(paths) > 20


@pytest.mark.parametrize("name", PAGES)
def test_named_targets_exist(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in _TARGET.findall(" ".join(_CODE.findall((ROOT / name).read_text("utf-8")))):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_example_is_in_the_overlay() -> None:
    """The worked example is what the repository does, word for word."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    (action,) = yaml.safe_load(block)
    overlay = yaml.safe_load((ROOT / "spec" / "overlay.yaml").read_text(encoding="utf-8"))
    assert action in overlay["actions"]


def test_pre_commit_runs_the_tools_of_the_environment() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (repository,) = config["repos"]
    assert repository["repo"] == "local"
    for hook in repository["hooks"]:
        assert hook["language"] == "system"
        program = hook["entry"].split()[0]
        assert program.startswith(".venv/bin/")
        assert shutil.which(program.removeprefix(".venv/bin/"), path=str(ROOT / ".venv/bin")) or (
            not (ROOT / ".venv").exists()
        )


# --- workflows ----------------------------------------------------------------------------


def load(path: Path) -> dict[Any, Any]:
    value = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(value, dict)
    return value


def test_the_workflows_are_there() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "long", "regenerate", "release"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_to_commits(path: Path) -> None:
    uses = re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))
    assert uses
    for each in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each), each


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_permissions_are_the_least(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] in ({}, {"contents": "read"})
    for name, job in workflow["jobs"].items():
        granted = {**workflow["permissions"], **job.get("permissions", {})}
        writes = {scope for scope, access in granted.items() if access == "write"}
        runs = " ".join(step.get("run", "") for step in job["steps"])
        # What may write runs neither the generator nor anything that it installs.
        assert not writes or not re.search(r"\bmake\b|\bpip\b|python", runs), name
        assert job["timeout-minutes"] <= (180 if path.stem == "long" else 60)
    assert "secrets." not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_runs_do_not_get_in_each_others_way(path: Path) -> None:
    concurrency = load(path)["concurrency"]
    assert concurrency["group"]
    assert concurrency["cancel-in-progress"] is False or path.stem == "ci"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_checkouts_leave_no_credentials_behind(path: Path) -> None:
    for job in load(path)["jobs"].values():
        for step in job["steps"]:
            if not step.get("uses", "").startswith("actions/checkout@"):
                continue
            pushes = job.get("permissions", {}).get("pull-requests") == "write"
            assert pushes or step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_scripts_are_shell_and_take_no_text_from_events(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for name, job in load(path)["jobs"].items():
        for step in job["steps"]:
            script = step.get("run", "")
            done = subprocess.run(
                ["bash", "-n"],
                input=script,
                text=True,
                capture_output=True,
                timeout=30,
                check=False,
            )
            assert done.returncode == 0, (name, done.stderr)
            # An expression in a script is text that becomes code.
            assert "${{" not in script
            for target in _TARGET.findall(script):
                assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_ci_covers_the_supported_versions() -> None:
    matrix = load(ROOT / ".github/workflows/ci.yml")["jobs"]["test"]["strategy"]["matrix"]
    assert matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]


def test_release_trusts_no_token() -> None:
    jobs = load(ROOT / ".github/workflows/release.yml")["jobs"]
    publish = jobs["publish"]
    assert publish["permissions"] == {"id-token": "write"}
    assert publish["environment"]
    assert not any("password" in step.get("with", {}) for step in publish["steps"])
    assert [name for name, job in jobs.items() if "id-token" in job.get("permissions", {})] == [
        "publish"
    ]


@pytest.mark.parametrize(
    ("tag", "file", "good"),
    [
        ("v{generator}", "generator", True),
        ("client-v{client}", "client", True),
        ("v0.0.0.1", "generator", False),
    ],
)
def test_release_tags_name_versions(tag: str, file: str, good: bool) -> None:
    """The target of the workflow, on the files of this checkout."""
    versions = {}
    for name, path in {
        "generator": PACKAGE / "__init__.py",
        "client": ROOT / "generated_client/bitrix24_client/__init__.py",
    }.items():
        if path.exists():
            (versions[name],) = re.findall(
                r'^__version__[^"]*"([^"]+)"', path.read_text("utf-8"), re.MULTILINE
            )
    if file not in versions:
        pytest.skip("no generated client here")
    done = release("check", tag.format(**versions))
    assert (done.returncode == 0) is good, done.stderr
    assert good or "does not name version" in done.stderr


def release(*arguments: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "release.py"), *arguments, "--root", str(root)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


CHANGES = """\
# Changelog of the spec

Words.

## 2026-08-20, client 2.0.0

**major**

### What to do

- Newest

### Details

- All of it

## 2026-08-06, client 1.3.0

### What is new

- Newer

### Details

## 2026-08-01, client 1.2.0

- Released
"""


@pytest.mark.parametrize(
    ("released", "shown", "missing"),
    [
        ("1.2.0", ["# 2026-08-20", "## What to do", "- Newest", "- Newer"], ["Released", "All of"]),
        ("1.3.0", ["- Newest"], ["- Newer"]),
        (None, ["- Newest"], ["- Newer"]),
    ],
)
def test_release_notes_begin_with_what_to_do(
    tmp_path: Path, released: str | None, shown: list[str], missing: list[str]
) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "CHANGELOG.md").write_text(CHANGES, encoding="utf-8")
    text = json.dumps({"spec": "2026-08-20", "client": "2.0.0", "released": released})
    (tmp_path / "spec" / "release.json").write_text(text, encoding="utf-8")
    done = release("notes", "client-v2.0.0", root=tmp_path)
    assert done.returncode == 0, done.stderr
    assert all(f"{line}\n" in done.stdout or line in done.stdout for line in shown)
    assert not [line for line in missing if line in done.stdout]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("notes", "client-v1.2.0"), "1.2.0 was released already"),
        (("notes", "client-vx"), "'x' is no version"),
        (("notes", "v9.9.9"), "CHANGELOG.md"),
        (("check", "client-v1.0.0"), "__init__.py"),
    ],
)
def test_tags_that_release_nothing(
    tmp_path: Path, arguments: tuple[str, str], message: str
) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "CHANGELOG.md").write_text(CHANGES, encoding="utf-8")
    (tmp_path / "spec" / "release.json").write_text('{"released": "1.2.0"}', encoding="utf-8")
    done = release(*arguments, root=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_notes_of_the_generator_are_its_changelog() -> None:
    assert "### Added" in release("notes", "v0.1.0").stdout


def test_dependencies_are_renewed() -> None:
    config = load(ROOT / ".github" / "dependabot.yml")
    assert {each["package-ecosystem"] for each in config["updates"]} == {
        "github-actions", "pip", "npm"
    }  # fmt: skip


def test_the_job_that_reads_strangers_text_shares_no_cache() -> None:
    jobs = load(ROOT / ".github/workflows/regenerate.yml")["jobs"]
    assert not any("cache" in step.get("with", {}) for step in jobs["update"]["steps"])


# --- issue forms --------------------------------------------------------------------------


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_issue_forms_are_well_formed(path: Path) -> None:
    form = load(path)
    assert {"name", "description", "labels", "body"} == set(form)
    names = [element["id"] for element in form["body"]]
    assert len(names) == len(set(names))
    for element in form["body"]:
        assert element["type"] in {"input", "textarea", "dropdown", "checkboxes"}
        assert isinstance(element["id"], str)
        assert element["attributes"]["label"]
    assert any(element.get("validations", {}).get("required") for element in form["body"])


def test_both_kinds_of_reports_have_a_form() -> None:
    assert [path.stem for path in FORMS] == ["docs-changed", "wrong-fact"]
