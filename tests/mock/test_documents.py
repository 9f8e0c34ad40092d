"""OpenAPI documents from files of every kind, quickly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import bitrix24_openapi.mock.documents as documents
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.mock.documents import compact, load, load_all

from .core import document, operation

DOCUMENT = document({"crm.deal.get": operation()})
YAML = """\
openapi: 3.1.1
paths:
  /crm.deal.get:
    post:
      operationId: crm.deal.get
"""


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", json.dumps(DOCUMENT).encode()),
        ("a.json.gz", compact(DOCUMENT)),
    ],
)
def test_json_is_loaded_as_it_is(tmp_path: Path, cache: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert load(path, cache) == DOCUMENT
    assert not cache.exists()


@pytest.mark.parametrize("suffix", [".yaml", ".yml"])
def test_yaml_is_parsed_once(
    tmp_path: Path, cache: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text(YAML, encoding="utf-8")
    first = load(path, cache)
    assert first["paths"]["/crm.deal.get"]["post"] == {"operationId": "crm.deal.get"}

    def refuse(*_: object) -> None:
        raise AssertionError("parsed again")

    monkeypatch.setattr("bitrix24_openapi.openapi.load.parse_document", refuse)
    assert load(path, cache) == first
    path.write_text(YAML + "info: {title: changed}\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="parsed again"):
        load(path, cache)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"null"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, cache: Path, damage: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(YAML, encoding="utf-8")
    first = load(path, cache)
    (kept,) = (cache / "documents").iterdir()
    kept.write_bytes(damage)
    assert load(path, cache) == first
    assert json.loads(kept.read_bytes()) == first


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path, cache: Path) -> None:
    cache.write_text("a file where a folder should be", encoding="utf-8")
    path = tmp_path / "a.yaml"
    path.write_text(YAML, encoding="utf-8")
    assert load(path, cache)["openapi"] == "3.1.1"


def test_the_cache_forgets_old_documents(tmp_path: Path, cache: Path) -> None:
    path = tmp_path / "a.yaml"
    for number in range(12):
        path.write_text(f"{YAML}info: {{title: '{number}'}}\n", encoding="utf-8")
        load(path, cache)
    kept = list((cache / "documents").iterdir())
    assert len(kept) == 8
    assert not [file for file in kept if file.suffix != ".json"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b'{\n"openapi": ', ":2: not JSON"),
        ("a.json", b"\xff", "not JSON"),
        ("a.json", b"[]", ":1: not an OpenAPI document"),
        ("a.json", b"{}", ":1: not an OpenAPI 3 document"),
        ("a.json", b'{"openapi": 3.1, "paths": {}}', ":1: not an OpenAPI 3 document"),
        ("a.json", b'{"openapi": "3.1.0"}', ":1: no paths"),
        ("a.json", b'{"openapi": "3.1.0", "paths": []}', ":1: no paths"),
        ("a.yaml", b"openapi: 3.1.0\npaths: }\n", ":2: not YAML"),
        ("a.yaml", b"- 1\n", ":1: not an OpenAPI document"),
        ("a.json.gz", b"plain", "not a gzip file"),
        ("a.json.gz", compact(DOCUMENT)[:-9], "not a gzip file"),
        ("a.txt", b"", "expected a .yaml or .json document"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_file(
    tmp_path: Path, cache: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        load(path, cache)
    assert str(caught.value).startswith(str(path))
    assert said in str(caught.value)


def test_an_absent_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"absent\.yaml: No such file"):
        load(tmp_path / "absent.yaml")


def test_a_folder_stands_for_the_documents_in_it(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    assert load_all([tmp_path], cache) == [DOCUMENT]
    v3 = document({}, generation="v3")
    (tmp_path / "openapi-v3.json").write_text(json.dumps(v3), encoding="utf-8")
    assert load_all([tmp_path], cache) == [DOCUMENT, v3]


def test_a_folder_without_documents_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="contains neither"):
        load_all([tmp_path])


def test_an_installation_without_documents_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "_PACKAGED", tmp_path)
    monkeypatch.setattr(documents, "_CHECKOUT", tmp_path / "spec")
    with pytest.raises(InputError, match="--spec"):
        load_all()


def test_the_packaged_documents_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in documents.NAMES:
        (tmp_path / f"{name}.json.gz").write_bytes(compact(DOCUMENT))
    monkeypatch.setattr(documents, "_PACKAGED", tmp_path)
    assert load_all() == [DOCUMENT, DOCUMENT]


def test_the_compact_form_is_the_same_every_time() -> None:
    assert compact(DOCUMENT) == compact(json.loads(json.dumps(DOCUMENT)))
