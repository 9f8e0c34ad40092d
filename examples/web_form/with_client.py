"""The form with bitrix24_client: the same steps, one call after the other and asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitrix24_client import AsyncBitrix24, Bitrix24
from submission import CONTACT, DEAL, Submission

if TYPE_CHECKING:
    from bitrix24_client.models.crm.item import CrmItem


def number(item: CrmItem | None) -> int:
    """The id of an item, which a portal sends and the documentation does not promise."""
    if item is None or item.id is None:
        raise LookupError("the portal has sent no id")
    return item.id


def take(b24: Bitrix24, form: Submission) -> int:
    """The id of the deal for this submission."""
    for deal in b24.crm.item.list(entity_type_id=DEAL, filter=form.known(), select=["id"]):
        # Taken before; perhaps the answer was lost on its way to us.
        return number(deal)
    found = b24.crm.duplicate.findbycomm(
        type="EMAIL", values=[form.email], entity_type="CONTACT"
    ).contact
    if found:
        contact_id = found[0]
    else:
        contact = b24.crm.item.add(entity_type_id=CONTACT, fields=form.contact())
        contact_id = number(contact.item)
    added = b24.crm.item.add(entity_type_id=DEAL, fields=form.deal(contact_id))
    return number(added.item)


async def take_async(b24: AsyncBitrix24, form: Submission) -> int:
    """The same without blocking."""
    async for deal in b24.crm.item.list(entity_type_id=DEAL, filter=form.known(), select=["id"]):
        return number(deal)
    duplicates = await b24.crm.duplicate.findbycomm(
        type="EMAIL", values=[form.email], entity_type="CONTACT"
    )
    if duplicates.contact:
        contact_id = duplicates.contact[0]
    else:
        contact = await b24.crm.item.add(entity_type_id=CONTACT, fields=form.contact())
        contact_id = number(contact.item)
    added = await b24.crm.item.add(entity_type_id=DEAL, fields=form.deal(contact_id))
    return number(added.item)
