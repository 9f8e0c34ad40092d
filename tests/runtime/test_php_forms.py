"""The runtime reads forms as the rest of the repository does: by one table of inputs."""

from __future__ import annotations

from typing import Any

import pytest
from tests.php_forms import FORMS, ODD_FORMS

from bitrix24_openapi.client.runtime.events import decode


def read(text: str) -> dict[str, Any]:
    return decode(text, "application/x-www-form-urlencoded")


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms_that_portals_write(text: str, expected: dict[str, Any]) -> None:
    assert repr(read(text)) == repr(expected)


@pytest.mark.xfail(strict=True, reason="names are not rewritten as PHP rewrites them")
@pytest.mark.parametrize(("text", "expected"), ODD_FORMS)
def test_forms_that_no_portal_writes(text: str, expected: dict[str, Any]) -> None:
    assert repr(read(text)) == repr(expected)
