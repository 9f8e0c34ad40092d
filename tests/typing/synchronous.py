"""What people write with the synchronous client, and the types they may rely on."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

from bitrix24_client import (
    ApiError,
    Bitrix24,
    Bitrix24Error,
    File,
    FileTokenStore,
    LeakyBucket,
    OAuth,
    Retry,
    Webhook,
    errors,
)
from bitrix24_client.params import CrmContactAddFields

b24 = Bitrix24("https://acme.bitrix24.com/rest/1/secret/")
assert_type(b24, Bitrix24)


def settings() -> None:
    webhook = Webhook("https://acme.bitrix24.com/rest/1/secret/")
    application = OAuth(
        "acme.bitrix24.com",
        client_id="local.1",
        client_secret="secret",
        store=FileTokenStore("tokens.json"),
    )
    with Bitrix24(webhook, timeout=10, strict=True, retry=Retry()) as client:
        assert_type(client, Bitrix24)
    with Bitrix24(application, limiter=LeakyBucket.enterprise()) as client:
        client.authorize("code")
    Bitrix24("http://127.0.0.1:8000/rest/1/x/", limiter=None).close()


def results() -> None:
    item = b24.crm.item.get(entity_type_id=2, id=1).item
    assert item is not None
    assert_type(item.id, int | None)
    assert_type(item.title, str | None)
    assert_type(item.opportunity, Decimal | None)
    assert_type(item.opened, bool | None)
    assert_type(item.created_time, datetime | None)
    assert_type(item.birthdate, date | None)
    assert_type(item["ufCrm_1"], Any)
    assert_type(item.get("ufCrm_1"), Any)
    assert_type(item.to_dict(), Any)
    if item.id is not None:
        assert_type(item.id + 1, int)


def scalars() -> None:
    assert_type(b24.crm.deal.recurring.delete(id=1), bool)
    assert_type(b24.crm.item.payment.add(entity_id=1, entity_type_id=2), int)


def requests() -> None:
    created = b24.crm.item.add(
        entity_type_id=2,
        fields={"title": "First", "opportunity": Decimal("10.5"), "ufCrm_1": [1, 2]},
    )
    assert created.item is not None
    assert_type(created.item.id, int | None)
    b24.tasks.task.add(fields={"TITLE": "First", "RESPONSIBLE_ID": 1, "UF_CRM_TASK": ["D_1"]})
    # What the documentation does not know goes past the checker.
    b24.crm.item.get(entity_type_id=2, id=1, extra={"anything": None})
    # Keys of custom fields pass, beside documented ones.
    b24.crm.deal.add(fields={"TITLE": "First", "UF_CRM_1": [1, 2], "PARENT_ID_128": 5})
    b24.crm.deal.update(id=1, fields={"OPPORTUNITY": 10, "UF_CRM_1": date(2026, 1, 1)})
    b24.crm.contact.add(fields={"NAME": "Ann", "UF_CRM_1": None})
    # A condition may be a list of values, and have a sign before its field.
    b24.crm.deal.list(
        filter={"STAGE_ID": ["NEW", "WON"], ">=OPPORTUNITY": 5, "UF_CRM_1": False},
        order={"ID": "ASC", "UF_CRM_1": "DESC"},
        select=["ID", "UF_*"],
    )
    # Any mapping will do, not only a literal.
    fields: dict[str, Any] = {"title": "Second"}
    b24.crm.item.update(entity_type_id=2, id=1, fields=fields)


class Contact(CrmContactAddFields, total=False):
    """Documented fields with those of a portal."""

    UF_CRM_COLOR: str


def custom_fields() -> None:
    contact: Contact = {"NAME": "Ann", "UF_CRM_COLOR": "blue"}
    b24.crm.contact.add(fields=contact)
    for deal in b24.crm.deal.list():
        assert_type(deal.uf("UF_CRM_1", date), date | None)
        assert_type(deal.uf("UF_CRM_2", list[int]), list[int])


def mappings() -> None:
    item = b24.crm.item.get(entity_type_id=2, id=1).item
    assert item is not None
    as_mapping: Mapping[str, Any] = item
    assert_type(dict(item), dict[str, Any])
    assert_type({**item}, dict[str, Any])
    assert_type(list(as_mapping), list[str])


def lists() -> None:
    deals = b24.crm.item.list(
        entity_type_id=2,
        filter={">opportunity": 1000, "@stageId": ["NEW", "WON"], "ufCrm_1": "x"},
        order={"id": "ASC"},
        select=["id", "title", "uf*"],
    )
    for deal in deals:
        assert_type(deal.id, int | None)
    for deal in deals.fast():
        assert_type(deal.title, str | None)
    for page in deals.by_id().pages():
        assert_type(page[0].id, int | None)
    first = deals.first()
    if first is not None:
        assert_type(first.title, str | None)
    assert_type([deal.id for deal in deals.all()], list[int | None])


def batches() -> None:
    batch = b24.batch()
    deal = batch.add(b24.crm.item.get, entity_type_id=2, id=1)
    contacts = batch.add(b24.crm.item.list, entity_type_id=3)
    moved = batch.add(b24.crm.deal.recurring.delete, id=batch.ref(contacts)[0]["id"])
    unknown = batch.call("any.method", {"ID": 1})
    batch.run()
    assert deal.result.item is not None
    assert_type(deal.result.item.title, str | None)
    assert_type(contacts.result[0].name, str | None)
    assert_type(moved.result, bool)
    assert_type(unknown.result, Any)
    batch.run(check=False)
    assert_type(moved.error, Bitrix24Error | None)


def envelopes() -> None:
    answer = b24.raw(b24.crm.item.get, entity_type_id=2, id=1)
    assert answer.result.item is not None
    assert_type(answer.result.item.title, str | None)
    page = b24.raw(b24.crm.item.list, entity_type_id=2, start=50)
    assert_type(page.result[0].title, str | None)
    assert_type(page.total, int | None)
    assert_type(page.next, int | None)
    assert_type(b24.call("any.method", {"ID": 1}, safe=True), Any)


def rest_3() -> None:
    task = b24.v3.tasks.task.get(id=1, select=["id", "title"])
    assert_type(task.id, int | None)
    assert_type(task.title, str | None)
    for each in b24.v3.tasks.task.list(filter=[["status", "in_progress"]]):
        assert_type(each.id, int | None)
    added = b24.v3.tasks.task.add(
        fields={"title": "First", "creatorId": 1, "responsibleId": 1}, idempotency_key="1"
    )
    assert_type(added.id, int | None)


def both_method_and_namespace() -> None:
    b24.calendar.event.get(type="user", owner_id=1)
    b24.calendar.event.get.nearest(type="user", owner_id=1)


def files() -> None:
    content = {"NAME": "report.txt"}
    b24.disk.folder.uploadFile(id=1, data=content, file_content=b"bytes")
    b24.disk.folder.uploadFile(id=1, data=content, file_content=Path("report.txt"))
    b24.disk.folder.uploadFile(id=1, data=content, file_content=File(b"bytes", "report.txt"))
    with Path("report.txt").open("rb") as file:
        b24.disk.folder.uploadFile(id=1, data=content, file_content=file)


def failures() -> None:
    try:
        b24.crm.item.get(entity_type_id=2, id=1)
    except errors.NotFound as error:
        assert_type(error.code, str)
        assert_type(error.status, int)
        assert_type(error.method, str)
    except errors.SentButUnanswered as error:
        assert_type(error.method, str)
    except (ApiError, Bitrix24Error):
        pass
