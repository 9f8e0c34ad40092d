"""The weekly job without a network: from new documentation to the pull request.

The steps are those of the workflow itself; checkouts, the remote repository and ``gh`` are made
here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.paths import ROOT, SAMPLES

BIN = Path(sys.executable).parent
IDENTITY = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
VERIFY = f"{sys.executable} -m pytest -q -p no:cacheprovider tests/test_house.py -k update"
WORKFLOW = ROOT / ".github" / "workflows" / "regenerate.yml"

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("git", "make", "bash")),
    reason="git, make or bash is not installed",
)


def run(*command: str, cwd: Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, timeout=600, **more
    )


def git(folder: Path, *arguments: str, date: str = "2026-08-06T12:00:00+00:00") -> str:
    environment = {**os.environ, "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date}
    done = run("git", *IDENTITY, *arguments, cwd=folder, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def commit(folder: Path, date: str) -> None:
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "-m", "x", date=date)


@pytest.fixture(autouse=True)
def no_outer_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GITHUB_OUTPUT"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A checkout of a repository like this one, with its remote."""
    if not (BIN / "bitrix24-openapi").is_file():
        pytest.skip("the package is not installed beside this Python")
    remote, folder = tmp_path / "remote.git", tmp_path / "repository"
    for name in ("Makefile", "pyproject.toml", "constraints.txt", ".gitignore"):
        folder.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, folder)
    for name in ("tests", "tools", ".ci"):
        ignored = shutil.ignore_patterns("__pycache__", "node_modules")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    (folder / "spec").mkdir()
    (folder / "spec" / "README").write_text("x", encoding="utf-8")
    (folder / "generator").mkdir()
    (folder / "generator" / "README").write_text("x", encoding="utf-8")
    (folder / ".venv").mkdir()
    for name in ("bin", "lib", "pyvenv.cfg"):
        if (BIN.parent / name).exists():
            (folder / ".venv" / name).symlink_to(BIN.parent / name)
    commit(folder, "2026-08-01T12:00:00+00:00")
    for name in (".ready", ".ready-dev"):
        (folder / ".venv" / name).touch()
    git(tmp_path, "clone", "--quiet", "--bare", str(folder), str(remote))
    git(folder, "remote", "add", "origin", str(remote))
    for language, date in (("en", "2026-08-06"), ("ru", "2026-08-05")):
        shutil.copytree(SAMPLES / language, folder / "build" / "docs" / language)
        commit(folder / "build" / "docs" / language, f"{date}T12:00:00+00:00")
    return folder


@pytest.fixture
def gh(tmp_path: Path) -> Path:
    """A ``gh`` that writes down what it is asked, and knows of no pull request."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "gh").write_text(
        f'#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done >> {tmp_path}/gh.txt\n'
        'if [ "$2" = list ]; then cat "$GH_OPEN" 2>/dev/null || true; fi\n',
        encoding="utf-8",
    )
    (folder / "gh").chmod(0o755)
    return tmp_path / "gh.txt"


def steps(job: str) -> list[dict[str, Any]]:
    workflow: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = workflow["jobs"][job]["steps"]
    return [step for step in found if "run" in step and step.get("if") != "failure()"]


def work(job: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The scripts of a job, one after the other, as a runner calls them."""
    script = "\n".join(step["run"] for step in steps(job))
    return run(
        "bash", "-eo", "pipefail", "-c", script, cwd=folder, env={**os.environ, **environment}
    )


def update(repository: Path) -> subprocess.CompletedProcess[str]:
    return work(
        "update",
        repository,
        VERIFY=VERIFY,
        JOBS="1",
        XDG_CACHE_HOME=str(repository.parent / "cache"),
        GITHUB_OUTPUT=str(repository.parent / "output"),
        GITHUB_STEP_SUMMARY=str(repository.parent / "summary"),
    )


@pytest.mark.slow
def test_the_weekly_job_from_new_documentation_to_the_pull_request(
    repository: Path, gh: Path, tmp_path: Path
) -> None:
    first = update(repository)
    assert first.returncode == 0, first.stdout[-2000:] + first.stderr
    commit(repository, "2026-08-06T13:00:00+00:00")
    git(repository, "push", "--quiet", "origin", "main")
    page = repository / "build/docs/en/api-reference/chats/im-chat-set-owner.md"
    page.unlink()
    (repository / "build/docs/ru/api-reference/chats/im-chat-set-owner.md").unlink()
    commit(repository / "build" / "docs" / "en", "2026-08-20T12:00:00+00:00")

    done = update(repository)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    assert (tmp_path / "output").read_text("utf-8").splitlines()[-1] == "changed=true"
    proposal = repository / "build" / "proposal"
    title = (proposal / "title.txt").read_text(encoding="utf-8").strip()
    assert title == "Follow the documentation of 2026-08-20, client 0.1.1"
    body = (proposal / "body.md").read_text(encoding="utf-8")
    assert body.startswith(f"# {title}\n")
    assert (tmp_path / "summary").read_text("utf-8").endswith(body)
    assert "- `im.chat.setOwner`: no longer documented" in body
    assert "Tests passed" in body
    names = run("git", "apply", "--numstat", str(proposal / "update.patch"), cwd=repository).stdout
    changed = {line.split("\t")[2] for line in names.splitlines()}
    assert {"spec/openapi.yaml", "spec/CHANGELOG.md", "spec/undocumented.yaml"} <= changed
    assert {name.partition("/")[0] for name in changed} == {"spec", "generated_client"}
    assert git(repository, "diff", "--cached", "--name-only") == "", "nothing of it is staged"

    # The other job: another machine, the default branch, and the artefact.
    other = tmp_path / "other"
    git(tmp_path, "clone", "--quiet", str(tmp_path / "remote.git"), str(other))
    shutil.copytree(proposal, other / "build" / "proposal")
    path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = work("propose", other, BRANCH="regenerate", PATH=path, GH_OPEN=str(tmp_path / "open"))
    assert done.returncode == 0, done.stdout + done.stderr
    said = gh.read_text(encoding="utf-8").splitlines()
    create = said.index("create")
    assert said[create - 1 : create + 7] == [
        "pr", "create", "--head", "regenerate", "--title", title, "--body-file",
        "build/proposal/body.md",
    ]  # fmt: skip
    assert said[-5:] == ["workflow", "run", "ci.yml", "--ref", "regenerate"]
    pushed = git(other, "diff", "--name-only", "origin/main", "origin/regenerate").split()
    assert set(pushed) == changed
    assert git(other, "log", "-1", "--format=%s", "origin/regenerate").strip() == title

    # A week later there is a pull request already: it is renewed.
    (tmp_path / "open").write_text("7\n", encoding="utf-8")
    again = tmp_path / "again"
    git(tmp_path, "clone", "--quiet", str(tmp_path / "remote.git"), str(again))
    shutil.copytree(proposal, again / "build" / "proposal")
    done = work("propose", again, BRANCH="regenerate", PATH=path, GH_OPEN=str(tmp_path / "open"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "edit" in gh.read_text(encoding="utf-8").splitlines()


# --- what is not proposed ---------------------------------------------------------------------


def propose(repository: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return run(
        sys.executable,
        str(ROOT / "tools" / "propose.py"),
        *("--repository", str(repository), "--out", str(folder / "proposal")),
        *("--title", str(folder / "title"), "--body", str(folder / "body")),
        cwd=folder,
    )


@pytest.fixture
def small(tmp_path: Path) -> Path:
    folder = tmp_path / "small"
    (folder / "spec").mkdir(parents=True)
    (folder / "spec" / "a.yaml").write_text("a: 1\n", encoding="utf-8")
    (folder / "Makefile").write_text("all:\n", encoding="utf-8")
    commit(folder, "2026-08-01T12:00:00+00:00")
    (tmp_path / "title").write_text("Title\n", encoding="utf-8")
    (tmp_path / "body").write_text("Body\n", encoding="utf-8")
    return folder


def test_without_changes_there_is_nothing_to_propose(small: Path, tmp_path: Path) -> None:
    done = propose(small, tmp_path)
    assert (done.returncode, "nothing to propose" in done.stdout) == (0, True), done.stderr
    assert (tmp_path / "proposal" / "update.patch").read_bytes() == b""


def test_other_files_are_not_proposed(small: Path, tmp_path: Path) -> None:
    (small / "spec" / "a.yaml").write_text("a: 2\n", encoding="utf-8")
    (small / "Makefile").write_text("all:\n\tevil\n", encoding="utf-8")
    done = propose(small, tmp_path)
    assert done.returncode == 1
    assert done.stderr == "changed beside generated files: Makefile\n"
    assert not (tmp_path / "proposal").exists()


def test_a_body_that_is_too_long_is_refused(small: Path, tmp_path: Path) -> None:
    (tmp_path / "body").write_text("x" * 70_000, encoding="utf-8")
    done = propose(small, tmp_path)
    assert done.returncode == 1
    assert "70,000 characters" in done.stderr


def header(name: str, mode: str = "100644", body: str = "+x") -> str:
    return (
        f"diff --git a/{name} b/{name}\nnew file mode {mode}\n--- /dev/null\n+++ b/{name}\n"
        f"@@ -0,0 +1 @@\n{body}\n"
    )


@pytest.mark.parametrize(
    ("patch", "message"),
    [
        (header("Makefile2"), "more than generated files"),
        (header("spec/a2.yaml") + header(".github/workflows/x.yml"), "more than generated files"),
        (header("specific/a.yaml"), "more than generated files"),
        (header("spec/link", "120000", "+/etc/passwd\n\\ No newline at end of file"), "links"),
        (header("spec/run", "100755"), "links or programs"),
        (header("spec/../Makefile2"), ""),
    ],
)
def test_the_job_that_may_write_takes_generated_files_alone(
    small: Path, tmp_path: Path, gh: Path, patch: str, message: str
) -> None:
    folder = tmp_path / "proposal"
    folder.mkdir()
    (folder / "update.patch").write_text(patch, encoding="utf-8")
    (folder / "title.txt").write_text("Title\n", encoding="utf-8")
    done = run(
        "bash",
        str(ROOT / ".ci" / "propose"),
        str(folder),
        "regenerate",
        cwd=small,
        env={**os.environ, "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"},
    )
    assert done.returncode != 0
    assert message in done.stderr
    assert not gh.exists()
    assert git(small, "branch", "--list", "regenerate") == ""
