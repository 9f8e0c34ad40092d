"""What people write with the asynchronous client, and the types they may rely on."""

import asyncio
from decimal import Decimal
from typing import Any, assert_type

from bitrix24_client import AsyncBitrix24


async def results(b24: AsyncBitrix24) -> None:
    answer = await b24.crm.item.get(entity_type_id=2, id=1)
    assert answer.item is not None
    assert_type(answer.item.opportunity, Decimal | None)
    assert_type(await b24.crm.deal.recurring.delete(id=1), bool)
    assert_type(await b24.call("any.method"), Any)
    first, second = await asyncio.gather(
        b24.crm.item.get(entity_type_id=2, id=1), b24.crm.item.get(entity_type_id=2, id=2)
    )
    assert first.item is not None
    assert second.item is not None
    assert_type(second.item.title, str | None)


async def lists(b24: AsyncBitrix24) -> None:
    async for deal in b24.crm.item.list(entity_type_id=2, filter={">opportunity": 1000}):
        assert_type(deal.title, str | None)
    async for page in b24.crm.item.list(entity_type_id=2).fast().pages():
        assert_type(page[0].id, int | None)
    deals = await b24.crm.item.list(entity_type_id=2)
    assert_type(deals[0].title, str | None)
    first = await b24.crm.item.list(entity_type_id=2).first()
    if first is not None:
        assert_type(first.id, int | None)


async def batches(b24: AsyncBitrix24) -> None:
    batch = b24.batch(halt=True)
    deal = batch.add(b24.crm.item.get, entity_type_id=2, id=1)
    deals = batch.add(b24.crm.item.list, entity_type_id=2)
    await batch.run()
    assert deal.result.item is not None
    assert_type(deal.result.item.title, str | None)
    assert_type(deals.result[0].title, str | None)


async def envelopes(b24: AsyncBitrix24) -> None:
    answer = await b24.raw(b24.crm.item.get, entity_type_id=2, id=1)
    assert answer.result.item is not None
    assert_type(answer.result.item.title, str | None)
    page = await b24.raw(b24.crm.item.list, entity_type_id=2)
    assert_type(page.result[0].title, str | None)
    assert_type(page.total, int | None)


async def rest_3(b24: AsyncBitrix24) -> None:
    task = await b24.v3.tasks.task.get(id=1)
    assert_type(task.title, str | None)
    async for each in b24.v3.tasks.task.list(select=["id"]):
        assert_type(each.id, int | None)


async def main() -> None:
    async with AsyncBitrix24("https://acme.bitrix24.com/rest/1/secret/") as b24:
        assert_type(b24, AsyncBitrix24)
        await results(b24)


asyncio.run(main())
