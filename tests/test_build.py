"""The whole pipeline on the sample documentation, and what happens when things go wrong."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bitrix24_openapi import pipeline, worker
from bitrix24_openapi.build import OUTPUTS, BuildOptions, build
from bitrix24_openapi.corrections import Corrections
from bitrix24_openapi.errors import InputError

pytestmark = pytest.mark.thorough

DEAL_ADD = "api-reference/crm/deals/crm-deal-add.md"


@pytest.fixture
def docs(tmp_path: Path, sample_en: Path, sample_ru: Path) -> dict[str, Path]:
    """A copy of the sample documentation that a test may change."""
    copies = {"en": tmp_path / "docs-en", "ru": tmp_path / "docs-ru"}
    shutil.copytree(sample_en, copies["en"])
    shutil.copytree(sample_ru, copies["ru"])
    return copies


@pytest.fixture
def options(tmp_path: Path, docs: dict[str, Path]) -> BuildOptions:
    return BuildOptions(docs["en"], docs["ru"], tmp_path / "out", prose=False, jobs=1)


def changed(options: BuildOptions, **more: Any) -> BuildOptions:
    values = {name: getattr(options, name) for name in options.__slots__}
    return BuildOptions(**{**values, **more})


def outputs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def document(folder: Path, name: str = "openapi.yaml") -> dict[str, Any]:
    text = (folder / name).read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return loaded


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, sample_en: Path, sample_ru: Path) -> Path:
    out = tmp_path_factory.mktemp("built")
    build(BuildOptions(sample_en, sample_ru, out, prose=False, jobs=1))
    return out


# --- documents ----------------------------------------------------------------------------


def test_both_documents_and_the_report_are_written(built: Path) -> None:
    assert sorted(outputs(built)) == sorted(OUTPUTS)
    assert "/crm.deal.add" in document(built)["paths"]
    assert "/tasks.task.get" in document(built)["paths"]
    assert list(document(built, "openapi-v3.yaml")["paths"]).count("/tasks.task.get") == 1
    assert "ONCRMLEADADD" in document(built)["webhooks"]


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi-v3.yaml"])
def test_a_document_is_complete_in_itself(built: Path, name: str) -> None:
    made = document(built, name)
    for reference in set(references(made)):
        node: Any = made
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
    used = {o["tags"][0] for p in made["paths"].values() for o in p.values()}
    assert used <= {tag["name"] for tag in made["tags"]}
    asked = {s for p in made["paths"].values() for o in p.values() for s in o["x-b24-scopes"]}
    offered = made["components"]["securitySchemes"]["oauth2"]["flows"]["authorizationCode"]
    assert asked <= set(offered["scopes"])


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi-v3.yaml"])
def test_names_are_sorted_and_distinct(built: Path, name: str) -> None:
    made = document(built, name)
    for names in (list(made["paths"]), list(made["components"]["schemas"])):
        assert names == sorted(names)
        assert len({each.lower() for each in names}) == len(names)
    ids = [o["operationId"] for p in made["paths"].values() for o in p.values()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi-v3.yaml"])
def test_documents_are_valid_openapi(built: Path, name: str) -> None:
    validator = pytest.importorskip("openapi_spec_validator")
    validator.validate(document(built, name))


def test_text_is_utf8_without_anchors_and_blank_ends(built: Path) -> None:
    for name in ("openapi.yaml", "openapi-v3.yaml"):
        text = (built / name).read_text(encoding="utf-8")
        assert not re.search(r"^ *(?:- )?[\w'/.$-]+: [&*]\w+$", text, re.MULTILINE)
        assert not re.search(r"[ \t]$", text, re.MULTILINE)
        assert "Shared." not in text


def test_the_outputs_do_not_depend_on_hash_seeds_jobs_or_cache(
    tmp_path: Path, sample_en: Path, sample_ru: Path
) -> None:
    made: list[dict[str, bytes]] = []
    for seed, jobs in (("1", "1"), ("2", "2"), ("3", "2")):
        out = tmp_path / f"out-{seed}"
        command = [sys.executable, "-m", "bitrix24_openapi", "build", "--docs", str(sample_en)]
        command += ["--docs-ru", str(sample_ru), "--out", str(out), "--jobs", jobs, "--no-prose"]
        # The third run finds the cache of the second.
        command += ["--cache-dir", str(tmp_path / "cache")] if jobs == "2" else ["--no-cache"]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(command, check=True, env=environment, timeout=120, capture_output=True)
        made.append(outputs(out))
    assert made[0] == made[1] == made[2]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_one_language_is_enough(
    tmp_path: Path, sample_en: Path, sample_ru: Path, language: str
) -> None:
    en, ru = (sample_en, None) if language == "en" else (None, sample_ru)
    build(BuildOptions(en, ru, tmp_path, prose=True, jobs=1))
    operation = document(tmp_path)["paths"]["/crm.deal.add"]["post"]
    site = "https://apidocs.bitrix24." + ("com" if language == "en" else "ru")
    assert operation["externalDocs"]["url"].startswith(site)


def test_progress_is_told(options: BuildOptions) -> None:
    seen: list[tuple[str, int, int]] = []
    build(options, lambda stage, done, total: seen.append((stage, done, total)))
    pages = [(done, total) for stage, done, total in seen if stage == "pages"]
    assert pages[0][0] == 0
    assert pages[-1][0] == pages[-1][1] > 20
    assert seen[-1] == ("writing", 1, 1)


# --- cache --------------------------------------------------------------------------------


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pages that were read since the fixture was last cleared."""
    seen: list[str] = []
    original = worker.Worker._extract

    def extract(self: Any, task: str) -> Any:
        seen.append(task)
        return original(self, task)

    monkeypatch.setattr(worker.Worker, "_extract", extract)
    return seen


@pytest.fixture
def cached(options: BuildOptions, tmp_path: Path, read: list[str]) -> BuildOptions:
    made = changed(options, cache_dir=tmp_path / "cache")
    build(made)
    assert len(read) > 20
    read.clear()
    return made


def test_nothing_is_read_twice(cached: BuildOptions, read: list[str]) -> None:
    before = outputs(cached.out)
    build(cached)
    assert read == []
    assert outputs(cached.out) == before


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_page_that_was_touched_is_read_again(
    cached: BuildOptions, docs: dict[str, Path], read: list[str], language: str
) -> None:
    page = docs[language] / DEAL_ADD
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n<!-- changed -->\n", encoding="utf-8")
    build(cached)
    assert read == [DEAL_ADD]


def test_pages_are_made_again_when_others_say_something_else_of_their_records(
    cached: BuildOptions, docs: dict[str, Path], read: list[str], tmp_path: Path
) -> None:
    page = docs["en"] / DEAL_ADD
    text = page.read_text(encoding="utf-8")
    row = text[text.index("|| **STAGE_ID") :]
    assert "`crm_status`" in row.partition("||")[2].partition("||")[0]
    page.write_text(
        text.replace(row, row.replace("`crm_status`", "`integer`", 1)), encoding="utf-8"
    )
    build(cached)
    assert set(read) > {DEAL_ADD}
    assert all("/crm" in each for each in read), "other records are what they were"
    anew = changed(cached, cache_dir=None, out=tmp_path / "anew")
    build(anew)
    assert outputs(anew.out) == outputs(cached.out)


def test_lines_that_move_make_no_other_page_again(
    cached: BuildOptions, docs: dict[str, Path], read: list[str], tmp_path: Path
) -> None:
    page = docs["en"] / DEAL_ADD
    heading, _, rest = page.read_text(encoding="utf-8").partition("\n")
    page.write_text(f"{heading}\n\n\n\n{rest}", encoding="utf-8")
    build(cached)
    assert read == [DEAL_ADD]
    anew = changed(cached, cache_dir=None, out=tmp_path / "anew")
    build(anew)
    assert outputs(anew.out) == outputs(cached.out)


def test_records_are_put_together_only_where_something_else_is_said(
    cached: BuildOptions,
    docs: dict[str, Path],
    read: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    summaries: list[Any] = []
    original = pipeline.Summary.of

    def of(records: Any) -> Any:
        summaries.append(records)
        return original(records)

    monkeypatch.setattr(pipeline.Summary, "of", of)
    build(cached)
    page = docs["en"] / DEAL_ADD
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n<!-- changed -->\n", encoding="utf-8")
    build(cached)
    assert (read, summaries) == ([DEAL_ADD], [])
    page.write_text(text.replace("`crm_status`", "`string`"), encoding="utf-8")
    build(cached)
    assert len(summaries) == 1


def test_an_include_that_was_touched_is_read_again_by_its_pages(
    cached: BuildOptions, docs: dict[str, Path], read: list[str]
) -> None:
    include = docs["en"] / "_includes" / "error-info-v3.md"
    include.write_text(include.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    build(cached)
    assert read
    assert all("v3" in (docs["en"] / page).read_text(encoding="utf-8") for page in read)


def test_pages_come_and_go(cached: BuildOptions, docs: dict[str, Path], read: list[str]) -> None:
    (docs["en"] / DEAL_ADD).unlink()
    build(cached)
    assert DEAL_ADD not in read
    assert "/crm.deal.add" not in document(cached.out)["paths"]


def test_a_page_that_appears_in_the_other_language_counts(
    options: BuildOptions, docs: dict[str, Path], tmp_path: Path, read: list[str]
) -> None:
    made = changed(options, cache_dir=tmp_path / "cache")
    text = (docs["ru"] / DEAL_ADD).read_text(encoding="utf-8")
    (docs["ru"] / DEAL_ADD).unlink()
    build(made)
    read.clear()
    (docs["ru"] / DEAL_ADD).write_text(text, encoding="utf-8")
    build(made)
    assert read == [DEAL_ADD]


def test_a_page_that_moves_in_the_contents_gets_its_new_tag(
    cached: BuildOptions, docs: dict[str, Path], read: list[str]
) -> None:
    tag = document(cached.out)["paths"]["/crm.deal.add"]["post"]["tags"][0]
    changed_files = 0
    for toc in docs["en"].rglob("*toc.yaml"):
        text = toc.read_text(encoding="utf-8")
        if f"name: {tag}\n" in text:
            toc.write_text(text.replace(f"name: {tag}\n", "name: Renamed\n"), encoding="utf-8")
            changed_files += 1
    assert changed_files
    build(cached)
    assert document(cached.out)["paths"]["/crm.deal.add"]["post"]["tags"] == ["Renamed"]
    assert "api-reference/booking/booking/booking-v1-booking-list.md" not in read


def test_other_options_have_other_entries(cached: BuildOptions, read: list[str]) -> None:
    build(changed(cached, prose=True))
    assert read
    read.clear()
    build(cached)
    assert read == []


def test_another_generator_reads_everything_again(
    cached: BuildOptions, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "generator_digest", lambda: "another")
    build(cached)
    assert len(read) > 20


@pytest.mark.parametrize("damage", ["truncated", "garbage", "other-schema", "bad-row"])
def test_a_damaged_cache_costs_time_and_nothing_else(
    cached: BuildOptions, read: list[str], damage: str
) -> None:
    before = outputs(cached.out)
    assert cached.cache_dir is not None
    (file,) = cached.cache_dir.iterdir()
    data = file.read_bytes()
    if damage == "truncated":
        file.write_bytes(data[: len(data) // 2])
    elif damage == "garbage":
        file.write_bytes(b"not a database" * 100)
    else:
        with sqlite3.connect(file) as connection:
            statement = {
                "other-schema": "alter table page rename column payload to other",
                "bad-row": "update page set payload = replace(payload, 'a', 'b')",
            }[damage]
            connection.execute(statement)
        connection.close()
    build(cached)
    assert outputs(cached.out) == before
    assert read
    read.clear()
    build(cached)
    assert read == []


def test_a_cache_that_cannot_be_written_is_done_without(
    options: BuildOptions, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    build(changed(options, cache_dir=tmp_path / "file" / "cache"))
    assert sorted(outputs(options.out)) == sorted(OUTPUTS)


# --- corrections --------------------------------------------------------------------------

OVERLAY = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
- target: $.paths['/crm.deal.add'].post
  update: {summary: Corrected}
  x-evidence: page.md:1
- target: $.components.schemas.CrmDealAddRequest
  update: {description: Corrected}
  x-evidence: page.md:1
- target: $.components.schemas.Time
  update: {description: Corrected}
  x-evidence: page.md:1
"""


def test_corrections_reach_paths_schemas_and_the_head(
    options: BuildOptions, tmp_path: Path
) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    build(changed(options, corrections=Corrections((path,))))
    made = document(options.out)
    assert made["paths"]["/crm.deal.add"]["post"]["summary"] == "Corrected"
    for name in ("CrmDealAddRequest", "Time"):
        assert made["components"]["schemas"][name]["description"] == "Corrected"


def test_a_changed_correction_rereads_its_page_alone(
    cached: BuildOptions, tmp_path: Path, read: list[str]
) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(OVERLAY, encoding="utf-8")
    build(changed(cached, corrections=Corrections((path,))))
    assert read == [DEAL_ADD]
    read.clear()
    build(changed(cached, corrections=Corrections((path,))))
    assert read == []
    # Effects of what is in the cache still count.
    build(cached)
    assert read == [DEAL_ADD]


@pytest.mark.parametrize(
    ("action", "complaint"),
    [
        ("{target: \"$.paths['/gone']\", update: {x: 1}, x-evidence: p}", "is not in openapi.yaml"),
        (
            "{target: \"$.paths['/crm.deal.add'].post\", update: {operationId: crm.deal.add}, "
            "x-evidence: p}",
            "changes nothing",
        ),
    ],
)
def test_a_stale_correction_is_reported_and_left_out(
    options: BuildOptions, tmp_path: Path, action: str, complaint: str
) -> None:
    build(options)
    before = document(options.out)
    path = tmp_path / "overlay.yaml"
    path.write_text(
        f"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n- {action}\n",
        encoding="utf-8",
    )
    (stale,) = build(changed(options, corrections=Corrections((path,)))).stale
    assert (stale.file, stale.line) == (path, 4)
    assert complaint in stale.reason
    assert document(options.out) == before
    report = json.loads((options.out / "report.json").read_text(encoding="utf-8"))
    assert report["counters"]["stale:overlay"] == 1
    (group,) = report["sections"]["Stale corrections"]["groups"].values()
    assert group == [f"`overlay.yaml:4` {stale.subject}: {stale.reason}"]


# --- bad input ----------------------------------------------------------------------------


def test_a_folder_that_is_no_checkout(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    with pytest.raises(InputError, match="neither a checkout"):
        build(BuildOptions(tmp_path / "docs", None, tmp_path / "out"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_page_that_is_not_utf8_is_named_with_its_line(
    options: BuildOptions, docs: dict[str, Path], jobs: int
) -> None:
    build(options)
    before = outputs(options.out)
    page = docs["en"] / DEAL_ADD
    page.write_bytes(page.read_bytes() + b"\n\xff\xfe\n")
    with pytest.raises(InputError, match=rf"{DEAL_ADD}:\d+: not UTF-8"):
        build(changed(options, jobs=jobs))
    assert outputs(options.out) == before


def test_a_full_disk_leaves_the_old_outputs(
    options: BuildOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(options)
    before = outputs(options.out)
    calls: list[int] = []

    def full(_descriptor: int) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        build(changed(options, prose=True))
    assert outputs(options.out) == before


def test_an_output_folder_that_is_a_file(options: BuildOptions, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="cannot write"):
        build(options)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_two_pages_for_one_method(options: BuildOptions, docs: dict[str, Path]) -> None:
    for folder in docs.values():
        shutil.copy(folder / DEAL_ADD, folder / DEAL_ADD.replace("crm-deal-add", "crm-deal-add2"))
    build(options)
    made = document(options.out)
    assert made["paths"]["/crm.deal.add"]["post"]["x-b24-source"] == DEAL_ADD
    left_out = json.loads((options.out / "report.json").read_text(encoding="utf-8"))["sections"][
        "Left out"
    ]["groups"]
    assert any(f"documented on {DEAL_ADD} already" in reason for reason in left_out)
