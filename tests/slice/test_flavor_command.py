"""``slice --flavor`` and ``--max-tools``: documents for generators and for tool servers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate
from tests.paths import SPEC

from bitrix24_openapi.cli import main


def sliced(tmp_path: Path, *arguments: str) -> dict[str, Any]:
    target = tmp_path / "slice.json"
    assert main(["slice", "--spec", str(SPEC), *arguments, "-o", str(target)]) == 0
    value: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    return value


@pytest.mark.parametrize(
    ("flavor", "version"),
    [("wire", "3.1.1"), ("codegen", "3.0.3"), ("codegen-lenient", "3.0.3"), ("3.0", "3.0.3")],
)
def test_flavor(tmp_path: Path, flavor: str, version: str) -> None:
    document = sliced(tmp_path, "--method", "crm.deal.get", "--flavor", flavor)
    assert document["openapi"] == version
    assert list(document["paths"]) == ["/crm.deal.get"]
    validate(document)


def test_flavor_of_events_alone(tmp_path: Path) -> None:
    document = sliced(tmp_path, "--event", "ONCRMDEALADD", "--flavor", "codegen")
    assert document["paths"] == {}
    assert document["components"]["schemas"]
    validate(document)


def test_most_tools(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = ("--method", "crm.deal.*", "--method", "crm.item.*")
    every = sliced(tmp_path, *wanted)["paths"]
    assert "left out" not in capsys.readouterr().err
    current = [path for path, item in every.items() if not item["post"].get("deprecated")]
    assert 5 < len(current) < len(every)
    assert list(sliced(tmp_path, *wanted, "--max-tools", "5")["paths"]) == current[:5]
    warning = capsys.readouterr().err
    assert f"warning: {len(every) - 5} of {len(every)} methods were left out" in warning
    # deprecated ones only when there is room
    room = len(current) + 1
    kept = list(sliced(tmp_path, *wanted, "--max-tools", str(room))["paths"])
    assert set(current) < set(kept)
    assert len(kept) == room
    assert kept == [path for path in every if path in kept]


def test_as_many_tools_as_are_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sliced(tmp_path, "--method", "crm.deal.get", "--max-tools", "1")
    assert "warning" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--max-tools", "0"),
        ("--max-tools", "-3"),
        ("--max-tools", "some"),
        ("--flavor", "3.2"),
        ("--flavor", "codegen", "--as", "postman"),
        ("--flavor", "3.0", "--as", "jsonschema"),
    ],
)
def test_refused(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["slice", "--spec", str(SPEC), "--scope", "crm", *arguments])
    assert caught.value.code == 2
    assert arguments[0] in capsys.readouterr().err
