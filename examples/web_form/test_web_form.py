"""Three ways to take the form, held against a mock portal: ``pytest`` in this folder."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
import with_client
import with_httpx
from submission import CONTACT, DEAL, Submission

ANN = Submission("a1", "Ann Lee", "ann@example.com", "Please call me", 1500.0)
AGAIN = Submission("a2", "Ann L.", "Ann@Example.com", "And what about tea?")

Take = Callable[[Submission], int]


@pytest.fixture(params=["client", "asynchronous client", "httpx"])
def take(request: pytest.FixtureRequest, b24_mock: Any) -> Take:
    """Each test runs with each way."""
    if request.param == "client":
        b24 = b24_mock.client()
        return lambda form: with_client.take(b24, form)
    if request.param == "httpx":
        portal = with_httpx.Portal(b24_mock.webhook, sleep=b24_mock.advance)
        return lambda form: with_httpx.take(portal, form)

    async def run(form: Submission) -> int:
        async with b24_mock.async_client() as b24:
            return await with_client.take_async(b24, form)

    return lambda form: asyncio.run(run(form))


def added(b24_mock: Any, kind: int) -> list[dict[str, Any]]:
    """The fields of the deals or contacts that were added."""
    calls = b24_mock.called("crm.item.add")
    return [c.params["fields"] for c in calls if c.ok and c.params["entityTypeId"] == kind]


def test_a_stranger_becomes_a_contact_with_a_deal(take: Take, b24_mock: Any) -> None:
    assert take(ANN) == 1
    (contact,) = added(b24_mock, CONTACT)
    assert contact["name"] == "Ann Lee"
    (deal,) = added(b24_mock, DEAL)
    assert (deal["contactId"], deal["opportunity"]) == (1, 1500.0)


def test_who_is_known_is_found_by_the_address(take: Take, b24_mock: Any) -> None:
    b24_mock.seed(
        {"crm.contact": [{"ID": 7, "NAME": "Ann", "EMAIL": [{"VALUE": "ann@example.com"}]}]}
    )
    take(ANN)
    take(AGAIN)
    assert added(b24_mock, CONTACT) == []
    assert [deal["contactId"] for deal in added(b24_mock, DEAL)] == [7, 7]


def test_a_submission_is_taken_once(take: Take, b24_mock: Any) -> None:
    assert take(ANN) == take(ANN)
    assert len(added(b24_mock, DEAL)) == 1


def test_a_busy_portal_is_waited_for(take: Take, b24_mock: Any) -> None:
    b24_mock.fault("503@crm.*", times=2)
    assert take(ANN) == 1
    assert len(added(b24_mock, DEAL)) == 1


def test_a_lost_answer_makes_no_second_deal(take: Take, b24_mock: Any) -> None:
    # The deal is made, and the connection breaks before anybody hears of it.
    b24_mock.fault("reset@crm.item.add:nth=2:ran")
    with pytest.raises(Exception, match=r"(?i)reset|disconnect|unanswered|closed"):
        take(ANN)
    assert take(ANN) == 1
    assert len(added(b24_mock, DEAL)) == 1


@pytest.mark.parametrize("fault", ["error=ACCESS_DENIED@crm.item.add", "502html@crm.item.add"])
def test_a_refusal_is_not_overlooked(take: Take, b24_mock: Any, fault: str) -> None:
    b24_mock.fault(fault)
    with pytest.raises(Exception, match=r"ACCESS_DENIED|502"):
        take(ANN)
    assert added(b24_mock, DEAL) == []
