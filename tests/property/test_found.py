"""Calls that were made up once and found a defect, kept as they were."""

from __future__ import annotations

import json

import pytest

from bitrix24_openapi.mock.model import Request

from .laboratory import portal


@pytest.mark.parametrize("body", [[], [None, None], [{"cmd": {}}], {"cmd": None}, {"cmd": 5}, {}])
def test_a_batch_without_commands_is_refused(body: object) -> None:
    """A body that is an array ended in an AttributeError."""
    sent = json.dumps(body).encode()
    headers = {"content-type": "application/json"}
    answer = portal().handle(Request("POST", "/rest/1/s/batch", headers=headers, body=sent))
    assert answer.status == 400
    assert isinstance(json.loads(answer.body)["error"], str | int)
