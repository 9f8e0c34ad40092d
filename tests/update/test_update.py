"""``bitrix24-openapi update``: what is written, what stops it, and that nothing is half done."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest

from bitrix24_openapi.cli import main
from bitrix24_openapi.update.pipeline import stamped

pytestmark = pytest.mark.thorough

PAGE = """\
# {title} {name}

> Scope: [`crm`](../scopes/permissions.md)
>
> Who can execute the method: any user

{prose}

## Method Parameters

#|
|| **Name**
`type` | **Description** ||
{rows}
|#

## Response Handling

HTTP status: **200**

```json
{{"result": true, "time": {{"start": 1770000000.5}}}}
```

### Returned Data

#|
|| **Name**
`type` | **Description** ||
|| **result**
[`boolean`](../data-types.md) | Whether it worked ||
|#
"""
ROW = "|| **{name}**\n[`{type}`](../data-types.md) | {words} ||"
NEWS = "# What's New?\n\n## 2026\n\n### {date}\n\n- Something\n"
METHODS = ("crm.deal.add", "crm.deal.update", "crm.deal.delete")


def write_page(docs: Path, method: str, *, prose: str = "It does.", **parameters: str) -> None:
    rows = [
        ROW.format(name=name, type=type_.rstrip("*"), words="Words").replace(
            f"**{name}**", f"**{name}{'*' * type_.endswith('*')}**"
        )
        for name, type_ in (parameters or {"id": "integer*"}).items()
    ]
    text = PAGE.format(title="Do It", name=method, prose=prose, rows="\n".join(rows))
    path = docs / "api-reference" / "crm" / f"{method.replace('.', '-')}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_news(docs: Path, date: str) -> None:
    (docs / "whats-new.md").write_text(NEWS.format(date=date), encoding="utf-8")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    for method in METHODS:
        write_page(folder, method)
    write_news(folder, "August 20, 2026")
    return folder


@pytest.fixture
def spec(tmp_path: Path, docs: Path) -> Path:
    """A spec that is in step with the docs."""
    folder = tmp_path / "spec"
    folder.mkdir()
    assert run(docs, folder) == 0
    return folder


def run(docs: Path, spec: Path, *arguments: str) -> int:
    places = ["--docs", str(docs), "--spec", str(spec), "--cache-dir", str(spec.parent / "cache")]
    return main(["update", *places, "--no-client", "--jobs", "1", *arguments])


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def release(spec: Path) -> dict[str, str | None]:
    found: dict[str, str | None] = json.loads((spec / "release.json").read_text(encoding="utf-8"))
    return found


def set_released(spec: Path, version: str) -> None:
    value = {**release(spec), "client": version, "released": version}
    (spec / "release.json").write_text(json.dumps(value), encoding="utf-8")


def test_the_first_update(docs: Path, spec: Path) -> None:
    assert sorted(path.name for path in spec.iterdir()) == [
        "CHANGELOG.md", "entities.yaml", "names.yaml", "openapi-v3.yaml", "openapi.yaml",
        "release.json", "report.json", "report.md", "sources.json", "undocumented.yaml",
    ]  # fmt: skip
    assert release(spec) == {"spec": "2026-08-20", "client": "0.1.0", "released": None}
    for name in ("openapi.yaml", "openapi-v3.yaml"):
        assert "\n  version: '2026-08-20'\n" in (spec / name).read_text(encoding="utf-8")
    text = (spec / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "- Methods `crm.deal.*` (3)" in text
    assert "New methods: `crm.deal.add`" in text
    assert not list(spec.parent.glob(".update-*"))


@pytest.mark.parametrize("reworded", [False, True])
def test_the_same_facts_change_no_file(
    docs: Path, spec: Path, reworded: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    if reworded:
        write_page(docs, "crm.deal.add", prose="Said otherwise.\n\nAnd more of it.")
        write_news(docs, "September 1, 2026")
    before = snapshot(spec)
    assert run(docs, spec) == 0
    assert snapshot(spec) == before
    assert capsys.readouterr().out.endswith(
        "The facts of the documentation are those of the spec.\n"
    )


def test_what_build_makes_is_what_update_made(docs: Path, spec: Path) -> None:
    before = (spec / "openapi.yaml").read_bytes()
    arguments = ["build", "--docs", str(docs), "--out", str(spec), "--no-prose", "--no-cache"]
    assert main(arguments) == 0
    assert (spec / "openapi.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("parameters", "released", "client"),
    [
        ({"id": "integer*", "title": "string"}, "1.2.3", "1.3.0"),
        ({"id": "string*"}, "1.2.3", "2.0.0"),
        ({"id": "integer*", "title": "string*"}, "1.2.3", "2.0.0"),
        ({"id": "int*"}, "1.2.3", "1.2.4"),
        ({"id": "integer*", "title": "string"}, "0.2.3", "0.2.4"),
        ({"id": "string*"}, "0.2.3", "0.3.0"),
    ],
)
def test_versions(
    docs: Path, spec: Path, parameters: dict[str, str], released: str, client: str
) -> None:
    set_released(spec, released)
    write_page(docs, "crm.deal.add", **parameters)
    write_news(docs, "September 1, 2026")
    assert run(docs, spec) == 0
    assert release(spec) == {"spec": "2026-09-01", "client": client, "released": released}


def test_several_updates_between_releases_are_one_step(docs: Path, spec: Path) -> None:
    set_released(spec, "1.0.0")
    for parameters, version in (
        ({"id": "integer*", "a": "string"}, "1.1.0"),
        ({"id": "integer*", "a": "string", "b": "string"}, "1.1.0"),
        ({"id": "integer*", "a": "integer", "b": "string"}, "2.0.0"),
        ({"id": "integer*", "a": "integer", "b": "string", "c": "string"}, "2.0.0"),
    ):
        write_page(docs, "crm.deal.add", **parameters)
        assert run(docs, spec) == 0
        assert release(spec)["client"] == version


def test_the_changelog_grows_at_the_top(docs: Path, spec: Path) -> None:
    write_page(docs, "crm.deal.add", id="integer*", title="string")
    write_news(docs, "1 сентября, 2026")
    assert run(docs, spec) == 0
    text = (spec / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = [line for line in text.splitlines() if line.startswith(("# ", "## "))]
    assert headings == [
        "# Changelog of the spec",
        "## 2026-09-01, client 0.1.1",
        "## 2026-08-20, client 0.1.0",
    ]
    assert "request: new: `title` (`string`)" in text
    assert "\n\n\n" not in text


def test_the_summary_reads_like_a_pull_request(
    docs: Path, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_released(spec, "1.0.0")
    write_page(docs, "crm.deal.add", id="integer*", title="string")
    file = tmp_path / "out" / "summary.md"
    command = shlex.join([sys.executable, "-c", "print()"])
    assert run(docs, spec, "--summary", str(file), "--verify", command) == 0
    text = file.read_text(encoding="utf-8")
    assert capsys.readouterr().out.endswith(text)
    for line in (
        "# Follow the documentation of 2026-08-20.1, client 1.1.0",
        "**minor: 1 additive**",
        "| client | 1.0.0 | 1.1.0 |",
        f"Tests passed: `{command}`.",
        "| parameters | 3 | 4 |",
        "  - request: new: `title` (`string`)",
    ):
        assert f"\n{line}\n" in f"\n{text}", text


def test_tests_that_fail_are_said_to(
    docs: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_page(docs, "crm.deal.add", id="integer*", title="string")
    command = shlex.join([sys.executable, "-c", "raise SystemExit(3)"])
    assert run(docs, spec, "--verify", command) == 1
    assert f"**Tests failed**: `{command}`, exit code 3." in capsys.readouterr().out


# --- what stops an update ---------------------------------------------------------------------


def test_many_lost_methods_stop_it(
    docs: Path, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for method in METHODS[1:]:
        (docs / "api-reference" / "crm" / f"{method.replace('.', '-')}.md").unlink()
    before = snapshot(spec)
    file = tmp_path / "summary.md"
    assert run(docs, spec, "--summary", str(file)) == 1
    assert snapshot(spec) == before
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# The update stopped: nothing was changed\n")
    assert (
        "- openapi.yaml: 2 of 3 methods and events are no longer documented, more than 10%: "
        "crm.deal.delete, crm.deal.update\n"
    ) in text
    assert not list(spec.parent.glob(".update-*"))


def test_a_loss_can_be_accepted(docs: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for method in METHODS[1:]:
        (docs / "api-reference" / "crm" / f"{method.replace('.', '-')}.md").unlink()
    assert run(docs, spec, "--accept") == 0
    assert "Accepted although:\n\n- openapi.yaml: 2 of 3 methods" in capsys.readouterr().out


def test_one_method_may_go(docs: Path, spec: Path) -> None:
    (docs / "api-reference" / "crm" / "crm-deal-delete.md").unlink()
    assert run(docs, spec) == 0


@pytest.mark.parametrize(("margin", "code"), [(0.1, 1), (0.5, 0)])
def test_counters_that_fall_by_more_than_the_margin_stop_it(
    docs: Path, spec: Path, margin: float, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    limits = {"margin": margin, "at most": {"request:any": 0}, "at least": {"parameters": 3}}
    (spec / "ratchet.json").write_text(json.dumps(limits), encoding="utf-8")
    write_page(docs, "crm.deal.add", id="integer*", title="string")
    assert run(docs, spec) == 0
    # Of four parameters one is left out, another one can be anything.
    write_page(docs, "crm.deal.add", id="any")
    before = snapshot(spec)
    assert run(docs, spec) == code
    output = capsys.readouterr().out
    if code:
        assert snapshot(spec) == before
        assert "- parameters falls from 4 to 3, by more than 10%\n" in output
    else:
        assert "| request:any | 0 | 1 |" in output.partition("### Limits that gave way")[2]
        moved = json.loads((spec / "ratchet.json").read_text(encoding="utf-8"))
        assert moved == {**limits, "at most": {"request:any": 1}}


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("release.json", "{", 'release.json:1: "spec", "client" and "released" are expected'),
        ("release.json", '{"spec": "x", "client": "1", "released": null}', "'1' is no version"),
        ("openapi.yaml", "openapi: [\n", "openapi.yaml:2: not YAML"),
        ("overlay.yaml", "overlay: 1.0.0\n", "overlay.yaml"),
    ],
)
def test_unusable_files_beside_the_spec(
    docs: Path,
    spec: Path,
    name: str,
    text: str,
    complaint: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (spec / name).write_text(text, encoding="utf-8")
    write_page(docs, "crm.deal.add", id="string*")
    before = snapshot(spec)
    assert run(docs, spec) == 1
    assert complaint in capsys.readouterr().err
    assert snapshot(spec) == before


def test_no_docs(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(spec)
    assert run(tmp_path / "nowhere", spec) == 1
    assert "nowhere" in capsys.readouterr().err
    assert snapshot(spec) == before
    with pytest.raises(SystemExit):
        main(["update", "--spec", str(spec)])


def test_stamped_changes_the_version_alone() -> None:
    text = "openapi: 3.1.1\ninfo:\n  title: t\n  version: 0.1.0\npaths:\n  version: x\n"
    assert stamped(text, "2026-08-20") == text.replace("0.1.0", "'2026-08-20'")
