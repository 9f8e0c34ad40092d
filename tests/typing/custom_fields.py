"""Mistakes beside custom fields: each line marked so, and no other.

mypy takes such literals as they are, for it has no TypedDict with further keys yet. As soon as it
has, these belong to the other mistakes.
"""

from typing import Any

from bitrix24_client import Bitrix24

b24 = Bitrix24("https://acme.bitrix24.com/rest/1/secret/")

# fields
b24.crm.deal.add(fields={"TITLE": "First", "UF_CRM_1": 5, "ufCrm_2": None, "PARENT_ID_128": 1})
b24.crm.deal.add(fields={"TITLE": 5})  # wrong
b24.crm.deal.add(fields={"TITLE": 5, "UF_CRM_1": 5})  # wrong
b24.crm.deal.update(id=1, fields={"UF_CRM_1": 5, "OPPORTUNITY": "much"})  # wrong
b24.crm.contact.add(fields={"NAME": ["Ann"], "UF_CRM_1": 5})  # wrong
contact_id = b24.crm.contact.add(fields={"NAME": 5})  # wrong
b24.tasks.task.add(fields={"TITLE": 5, "RESPONSIBLE_ID": 1})  # wrong

# conditions
b24.crm.deal.list(filter={">=OPPORTUNITY": 5, "UF_CRM_1": 5, "STAGE_ID": ["NEW", "WON"]})
b24.crm.deal.list(filter={"TITLE": 5, "UF_CRM_1": 5})  # wrong
b24.crm.deal.list(filter={"CATEGORY_ID": [b"1"]})  # wrong

# what is not written down at once
ready: dict[str, Any] = {"TITLE": 5}
b24.crm.deal.add(fields=ready)
b24.crm.deal.list(filter=ready, order=ready)
