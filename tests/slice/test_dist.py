"""``dist``: every format of the documents, complete, checked by its sums, and all or nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.paths import SPEC

from bitrix24_openapi.cli import main
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.files import replace_folder
from bitrix24_openapi.openapi.document import Document
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.slice.dist import CHECKSUMS, INDEX, MOST_BYTES, distribution

KINDS = ("", ".codegen", ".codegen-lenient", ".3.0", ".schemas")
FORMATS = {
    f"{name}{kind}.json"
    for name in ("openapi", "openapi-v3")
    for kind in (*KINDS, *(f"{kind}.min" for kind in KINDS), ".postman_collection")
}


@pytest.fixture(scope="module")
def v3() -> Any:
    return load_document(SPEC / "openapi-v3.yaml")


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    documents: Any = {
        "classic": load_document(SPEC / "openapi.yaml"),
        "v3": load_document(SPEC / "openapi-v3.yaml"),
    }
    made = list(distribution(documents))
    assert len(dict(made)) == len(made)
    return dict(made)


def test_formats(files: dict[str, str]) -> None:
    assert {name for name in files if "/" not in name} == FORMATS | {CHECKSUMS}
    for name in FORMATS:
        if name.endswith(".min.json"):
            pretty = files[name.replace(".min.json", ".json")]
            assert json.loads(files[name]) == json.loads(pretty)
            assert len(files[name]) < len(pretty)


def test_checksums(files: dict[str, str]) -> None:
    lines = dict(line.split("  ")[::-1] for line in files[CHECKSUMS].splitlines())
    assert lines == {
        name: hashlib.sha256(text.encode()).hexdigest()
        for name, text in files.items()
        if name != CHECKSUMS
    }


def test_scopes_are_small_and_have_everything(files: dict[str, str]) -> None:
    index = json.loads(files[INDEX])["files"]
    assert {f"scopes/{each['file']}" for each in index} | {INDEX} == {
        name for name in files if name.startswith("scopes/")
    }
    found: dict[str, set[str]] = {"classic": set(), "v3": set()}
    for each in index:
        text = files[f"scopes/{each['file']}"]
        assert each["bytes"] == len(text.encode()) <= MOST_BYTES
        document = Document(json.loads(text))
        assert list(document.methods) == each["methods"]
        assert list(document.events) == each["events"]
        assert all(
            each["scope"] in (operation.raw.get("x-b24-scopes") or [""])
            for operation in document.methods.values()
        )
        found[each["api"]].update(each["methods"], each["events"])
    for api, name in (("classic", "openapi.json"), ("v3", "openapi-v3.json")):
        whole = Document(json.loads(files[name]))
        assert found[api] == {*whole.methods, *whole.events}


def test_large_scopes_are_divided(v3: Any) -> None:
    limit = 60_000
    files = dict(distribution({"v3": v3}, most_bytes=limit))
    index = json.loads(files[INDEX])["files"]
    divided = [each for each in index if each["file"].count("/") > 1]
    assert divided
    found = [name for each in index for name in (*each["methods"], *each["events"])]
    assert set(found) == {*Document(v3).methods, *Document(v3).events}
    for each in index:
        # one method alone may be larger than that
        assert each["bytes"] <= limit or len(each["methods"]) + len(each["events"]) == 1


def test_a_name_that_others_begin_with_is_kept_apart(v3: Any) -> None:
    item = next(iter(v3["paths"].values()))
    names = ["events", "events.offline", "events.offline.get", "Events.Bind"]
    paths = {f"/{name}": {"post": {**item["post"], "x-b24-scopes": ["x"]}} for name in names}
    files = dict(distribution({"v3": {**v3, "paths": paths, "webhooks": {}}}, most_bytes=1))
    assert {each["file"]: each["methods"] for each in json.loads(files[INDEX])["files"]} == {
        "v3/x/_itself.json": ["events"],
        "v3/x/bind.json": ["Events.Bind"],
        "v3/x/offline/_itself.json": ["events.offline"],
        "v3/x/offline/get.json": ["events.offline.get"],
    }


def test_the_same_documents_give_the_same_files(v3: Any) -> None:
    assert list(distribution({"v3": v3})) == list(distribution({"v3": v3}))


def test_collections_have_a_base_url(files: dict[str, str]) -> None:
    for name in ("openapi", "openapi-v3"):
        collection = json.loads(files[f"{name}.postman_collection.json"])
        values = {each["key"]: each["value"] for each in collection["variable"]}
        assert values["baseUrl"].startswith("https://{{portal}}/rest/")
        requests = [item["request"] for folder in collection["item"] for item in folder["item"]]
        assert requests
        assert all(each["url"]["raw"].startswith("{{baseUrl}}/") for each in requests)


# --- the command --------------------------------------------------------------------------


@pytest.fixture
def small_spec(tmp_path: Path, v3: Any) -> Path:
    folder = tmp_path / "spec"
    folder.mkdir()
    kept = dict(list(v3["paths"].items())[:3])
    (folder / "openapi-v3.json").write_text(json.dumps({**v3, "paths": kept}), encoding="utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_command(small_spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "dist"
    arguments = ["dist", "--spec", str(small_spec), "--out", str(out)]
    assert main(arguments) == 0
    first = tree(out)
    assert f"{out}: {len(first)} files" in capsys.readouterr().err
    (out / "stale.json").write_text("{}", encoding="utf-8")
    assert main(arguments) == 0
    assert tree(out) == first
    assert [path.name for path in out.parent.iterdir()] == ["dist"]


@pytest.mark.parametrize("taken", ["folder", "file"])
def test_command_replaces_nothing_else(
    small_spec: Path, tmp_path: Path, taken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "mine"
    if taken == "folder":
        out.mkdir()
        (out / "wheel.whl").write_bytes(b"x")
    else:
        out.write_bytes(b"x")
    assert main(["dist", "--spec", str(small_spec), "--out", str(out)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"{out}: ")
    assert error.count("\n") == 1
    assert (out / "wheel.whl" if taken == "folder" else out).read_bytes() == b"x"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "spec"]


def test_command_without_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dist", "--spec", str(tmp_path), "--out", str(tmp_path / "dist")]) == 1
    assert "is there (--spec DIR)" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize("error", [InputError("broken"), KeyboardInterrupt()])
def test_an_interrupted_folder_stays_as_it_was(tmp_path: Path, error: BaseException) -> None:
    def texts() -> Iterator[tuple[str, str]]:
        yield "new.json", "{}"
        raise error

    out = tmp_path / "dist"
    replace_folder(out, [("a/b.json", "1"), ("SUMS", "")], known_by="SUMS")
    before = tree(out)
    with pytest.raises(type(error)):
        replace_folder(out, texts(), known_by="SUMS")
    assert tree(out) == before
    assert [path.name for path in tmp_path.iterdir()] == ["dist"]
