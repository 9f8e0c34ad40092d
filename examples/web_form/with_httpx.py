"""The form with httpx alone: any HTTP client will do, in any language."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx
from submission import CONTACT, DEAL, Submission


class PortalError(Exception):
    """The portal has refused a call."""


class Portal:
    """Calls of one webhook."""

    def __init__(self, webhook: str, sleep: Callable[[float], object] = time.sleep) -> None:
        self._http = httpx.Client(base_url=webhook, timeout=30)
        self._sleep = sleep

    def call(self, method: str, **params: Any) -> Any:
        """The ``result`` of a method. Waits when the portal asks for it."""
        for attempt in range(5):
            response = self._http.post(method, json=params)
            if response.status_code != 503:
                break
            # Too many requests: this one was not carried out, so it may be sent again.
            self._sleep(0.5 * 2**attempt)
        if not response.headers["content-type"].startswith("application/json"):
            raise PortalError(f"{method}: HTTP {response.status_code}")
        answer = response.json()
        # Errors come with status 200, too.
        if "error" in answer:
            raise PortalError(f"{method}: {answer['error']} {answer.get('error_description', '')}")
        return answer["result"]


def take(portal: Portal, form: Submission) -> int:
    """The id of the deal for this submission."""
    known = portal.call(
        "crm.item.list", entityTypeId=DEAL, filter=form.known(), select=["id"], start=-1
    )
    if known["items"]:
        return int(known["items"][0]["id"])
    found = portal.call(
        "crm.duplicate.findbycomm", type="EMAIL", values=[form.email], entity_type="CONTACT"
    )
    # PHP sends an empty object as [].
    contacts = found.get("CONTACT", []) if isinstance(found, dict) else []
    if contacts:
        contact_id = int(contacts[0])
    else:
        added = portal.call("crm.item.add", entityTypeId=CONTACT, fields=form.contact())
        contact_id = int(added["item"]["id"])
    deal = portal.call("crm.item.add", entityTypeId=DEAL, fields=form.deal(contact_id))
    return int(deal["item"]["id"])
