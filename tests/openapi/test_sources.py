"""Documents by file, by folder, of this package; large ones kept as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.openapi import kept, load, sources
from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.openapi.emit import dump
from bitrix24_openapi.openapi.load import compact, load_document
from bitrix24_openapi.openapi.sources import find, load_all, load_folder

DOCUMENT: dict[str, Any] = {"openapi": "3.1.1", "paths": {"/a.get": {"post": {"tags": ["A"]}}}}
OTHER: dict[str, Any] = {"openapi": "3.1.1", "paths": {}}
#: Long enough to be kept.
LARGE = dump(DOCUMENT) + "# " + "x" * kept.LEAST_BYTES + "\n"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def refuse(*_: object) -> None:
    raise AssertionError("read as YAML")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps(DOCUMENT).encode() + b" " * kept.LEAST_BYTES),
        ("a.json.gz", compact(DOCUMENT)),
        ("a.yaml", dump(DOCUMENT).encode()),
    ],
)
def test_only_large_yaml_is_kept(tmp_path: Path, cache: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert load_document(path, cache) == DOCUMENT
    assert not cache.exists()


@pytest.mark.parametrize("suffix", [".yaml", ".yml", ""])
def test_large_yaml_is_read_once(
    tmp_path: Path, cache: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text(LARGE, encoding="utf-8")
    assert load_document(path, cache) == DOCUMENT
    monkeypatch.setattr(load, "_parse_yaml", refuse)
    assert load_document(path, cache) == DOCUMENT
    path.write_text(LARGE + "info: {title: changed}\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="read as YAML"):
        load_document(path, cache)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"null"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, cache: Path, damage: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(LARGE, encoding="utf-8")
    first = load_document(path, cache)
    (entry,) = (cache / "documents").iterdir()
    entry.write_bytes(damage)
    assert load_document(path, cache) == first
    assert json.loads(entry.read_bytes()) == first


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, cache: Path) -> None:
    cache.write_text("a file where a folder should be", encoding="utf-8")
    path = tmp_path / "a.yaml"
    path.write_text(LARGE, encoding="utf-8")
    assert load_document(path, cache) == DOCUMENT


def test_the_cache_forgets_old_documents(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "a.yaml"
    for number in range(kept.MOST_DOCUMENTS + 4):
        path.write_text(f"{LARGE}info: {{title: '{number}'}}\n", encoding="utf-8")
        load_document(path, cache)
    entries = list((cache / "documents").iterdir())
    assert len(entries) == kept.MOST_DOCUMENTS
    assert not [file for file in entries if file.suffix != ".json"]


def test_a_document_is_the_same_from_the_cache(tmp_path: Path, cache: Path) -> None:
    """What YAML has and JSON has not: keys that are numbers, dates."""
    path = tmp_path / "a.yaml"
    text = LARGE + "x-status:\n  200: ok\n  true: x\n  null: y\n"
    path.write_text(text, encoding="utf-8")
    first = load_document(path, cache)
    assert first["x-status"] == {"200": "ok", "true": "x", "null": "y"}
    assert load_document(path, cache) == first
    path.write_text(LARGE + "x-date: 2024-01-01\n", encoding="utf-8")
    assert load_document(path, cache) == load_document(path, cache)
    assert len(list((cache / "documents").iterdir())) == 1


# --- places -----------------------------------------------------------------------------------


def write(folder: Path, **documents: dict[str, Any]) -> None:
    for name, document in documents.items():
        (folder / f"openapi{name}.json").write_text(json.dumps(document), encoding="utf-8")


def test_a_folder_stands_for_the_documents_in_it(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    assert load_all([tmp_path]) == [DOCUMENT]
    assert load_folder(tmp_path) == {"classic": DOCUMENT}
    (tmp_path / "openapi-v3.json.gz").write_bytes(compact(OTHER))
    assert load_all([tmp_path]) == [DOCUMENT, OTHER]
    assert load_folder(tmp_path) == {"classic": DOCUMENT, "v3": OTHER}
    assert load_folder(tmp_path, ["v3"]) == {"v3": OTHER}


def test_what_a_build_writes_goes_before_what_was_made_of_it(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(OTHER), encoding="utf-8")
    (tmp_path / "openapi.yaml").write_text(dump(DOCUMENT), encoding="utf-8")
    assert find(tmp_path, "classic") == tmp_path / "openapi.yaml"
    assert load_all([tmp_path]) == [DOCUMENT]


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"neither openapi\.yaml nor openapi-v3\.yaml"):
        load_all([tmp_path])
    with pytest.raises(InputError, match=r"openapi-v3\.yaml"):
        load_folder(tmp_path, ["v3"])


def test_an_installation_without_documents_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "PACKAGED", tmp_path)
    monkeypatch.setattr(sources, "CHECKOUT", tmp_path / "spec")
    with pytest.raises(InputError, match="--spec"):
        load_all()


def test_the_packaged_documents_go_before_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in DOCUMENTS.values():
        (tmp_path / f"{Path(name).stem}.json.gz").write_bytes(compact(DOCUMENT))
    monkeypatch.setattr(sources, "PACKAGED", tmp_path)
    assert load_all() == [DOCUMENT, DOCUMENT]


def test_the_compact_form_is_the_same_every_time() -> None:
    assert compact(DOCUMENT) == compact(json.loads(json.dumps(DOCUMENT)))
