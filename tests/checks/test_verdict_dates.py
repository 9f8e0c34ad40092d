"""A scalar that YAML takes for an impossible date is bad input, not a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitrix24_openapi.checks.verdicts import load
from bitrix24_openapi.errors import InputError


def test_an_impossible_date_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.yaml"
    path.write_text("- reason: 2024-13-45\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"verdicts\.yaml:1"):
        load(path)
