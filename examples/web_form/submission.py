"""What a visitor has sent, and what becomes of it in the CRM."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: Types of ``crm.item.*``.
DEAL, CONTACT = 2, 3


@dataclass(frozen=True)
class Submission:
    """The fields of the form. ``id`` is the site's own: the same submission is taken once."""

    id: str
    name: str
    email: str
    message: str
    amount: float = 0.0

    def contact(self) -> dict[str, Any]:
        email = {"typeId": "EMAIL", "valueType": "WORK", "value": self.email}
        return {"name": self.name, "fm": [email]}

    def deal(self, contact_id: int) -> dict[str, Any]:
        return {
            "title": f"{self.name}, web form",
            "contactId": contact_id,
            "opportunity": self.amount,
            "comments": self.message,
            "originatorId": "web-form",
            "originId": self.id,
        }

    def known(self) -> dict[str, Any]:
        """A filter that finds the deal, if there is one already."""
        return {"=originatorId": "web-form", "=originId": self.id}
