"""Mistakes that a type checker has to find: each line marked so, and no other."""

from bitrix24_client import AsyncBitrix24, Bitrix24, events, params
from bitrix24_client.params import CrmDealAddFields, CrmDealListFilter

b24 = Bitrix24("https://acme.bitrix24.com/rest/1/secret/")
later = AsyncBitrix24("https://acme.bitrix24.com/rest/1/secret/")

# names
b24.crm.itm.get(entity_type_id=2, id=1)  # wrong
b24.crm.item.gte(entity_type_id=2, id=1)  # wrong
b24.crm.item.get(entity_type_id=2, id=1, anything=1)  # wrong
b24.crm.item.get(entity_type_id=2, id=1, extra={"anything": 1})
b24.v3.crm  # wrong
_ = events.OnCrmDealAded  # wrong

# parameters
b24.crm.item.get(id=1)  # wrong
b24.crm.item.get(2, 1)  # wrong
b24.crm.item.get(entity_type_id="deal", id=1)  # wrong
b24.crm.item.list(entity_type_id=2, select=1)  # wrong

# keys of objects
b24.crm.deal.add(params={"REGISTER_SONET_EVENTS": "Y"})  # wrong
b24.crm.deal.add(params={"REGISTER_SONET_EVENT": "maybe"})  # wrong
b24.crm.deal.contact.add(id=1, fields={"CONTACT_ID": "Ann"})  # wrong
b24.crm.deal.contact.add(id=1, fields={"CONTACT": 1})  # wrong
b24.crm.deal.contact.add(id=1, fields={"CONTACT_ID": 1, "SORT": "first"})  # wrong
annotated: CrmDealAddFields = {"TITLE": 5}  # wrong
conditions: CrmDealListFilter = {"TITLE": 5}  # wrong
_ = params.CrmDealAddField  # wrong

# results
item = b24.crm.item.get(entity_type_id=2, id=1).item
item.title  # wrong
assert item is not None
item.titel  # wrong
item.title.upper()  # wrong
item.title = "New"  # wrong
for deal in b24.crm.item.list(entity_type_id=2):
    deal.nothing  # wrong

# asyncio
later.crm.item.get(entity_type_id=2, id=1).item  # wrong
for each in later.crm.item.list(entity_type_id=2):  # wrong
    print(each)

# batches take a method's own parameters
batch = b24.batch()
batch.add(b24.crm.item.get, entity_type_id=2)  # wrong
batch.add(b24.crm.item.get, entity_type_id=2, id=1, anything=1)  # wrong
batch.add(b24.crm.item.get(entity_type_id=2, id=1))  # wrong
batch.add(b24.crm.item.get, entity_type_id=2, id=1).result.nothing  # wrong

# settings
Bitrix24()  # wrong
Bitrix24("https://acme.bitrix24.com/rest/1/secret/", strict="yes")  # wrong
events.parse(b"", "application/json")  # wrong
