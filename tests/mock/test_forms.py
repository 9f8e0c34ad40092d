"""Bodies of multipart forms; other forms are in tests/test_php.py."""

from __future__ import annotations

import pytest

from bitrix24_openapi.mock.wire.forms import parse_multipart


def test_multipart_forms() -> None:
    body = (
        b'--XX\r\nContent-Disposition: form-data; name="fields[TITLE]"\r\n\r\n\xd0\xb9\r\n'
        b'--XX\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\ncontent\r\n--XX--\r\n"
    )
    found = parse_multipart(body, "multipart/form-data; boundary=XX")
    assert found == {"fields": {"TITLE": "й"}, "file": "content"}


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary=Y"])
def test_multipart_that_does_not_hold_together_is_empty(content_type: str) -> None:
    assert parse_multipart(b"--XX\r\nnonsense", content_type) == {}
