"""Messages of errors that the platform makes."""

from __future__ import annotations

import pytest

from bitrix24_openapi.spec.platform_messages import platform_message


@pytest.mark.parametrize(
    ("code", "said", "found"),
    [
        ("200040300010", "Reading is not for everybody", "Access Denied"),
        ("200040400010", "No lamp", ""),
        ("100", "Parameter fields is not given", "Could not find value for parameter {fields}"),
        ("100", "Required parameters are not given", "Could not find value for parameter"),
        ("100", "Neither id nor fields", "Could not find value for parameter"),
        ("101", "Parameter fields is not given", ""),
    ],
)
def test_messages_of_the_platform(code: str, said: str, found: str) -> None:
    assert platform_message(code, said, ("id", "fields")) == found
