"""What the mock portal remembers, seen through calls."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from tests.documents import catalogue
from tests.mock.driver import PortalDriver, errors_of
from tests.timing import processor_time

from bitrix24_openapi.errors import InputError
from bitrix24_openapi.mock.state.memory import families_of
from bitrix24_openapi.mock.state.records import Collection, Records
from bitrix24_openapi.mock.state.seeding import family_for


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


def deals(b24: PortalDriver, count: int, **fields: Any) -> None:
    rows = [{"ID": n, "TITLE": f"Deal {n}", **fields} for n in range(1, count + 1)]
    b24.state.seed({"crm.deal": rows})


def ids(reply: Any) -> list[int]:
    return [int(row["ID"]) for row in reply.result]


# --- one record -----------------------------------------------------------------------------


def test_a_deal_comes_back_as_a_portal_writes_it(b24: PortalDriver) -> None:
    fields = {
        "TITLE": "Tea",
        "OPPORTUNITY": 100,
        "ASSIGNED_BY_ID": 7,
        "OPENED": "Y",
        "CLOSEDATE": "2026-05-01",
        "UF_CRM_1_2": "mine",
        "NOT_A_FIELD": 1,
    }
    assert b24.call("crm.deal.add", fields=fields).result == 1
    deal = b24.call("crm.deal.get", id=1).result
    assert deal["ID"] == "1"
    assert deal["OPPORTUNITY"] == "100.00"
    assert deal["ASSIGNED_BY_ID"] == "7"
    assert deal["OPENED"] == "Y"
    assert deal["UF_CRM_1_2"] == "mine"
    assert deal["CREATED_BY_ID"] == "1"
    assert deal["DATE_CREATE"] == "2027-01-15T08:00:00+00:00"
    assert "NOT_A_FIELD" not in deal


def test_a_change_moves_the_date_and_nothing_else(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "Tea", "COMMENTS": "hot"})
    before = b24.call("crm.deal.get", id=1).result
    b24.clock.now += 60
    assert b24.call("crm.deal.update", id=1, fields={"TITLE": "Coffee"}).result is True
    after = b24.call("crm.deal.get", id=1).result
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"TITLE", "DATE_MODIFY", "LAST_ACTIVITY_TIME"}
    assert after["DATE_MODIFY"] == "2027-01-15T08:01:00+00:00"


def test_younger_methods_have_the_same_records_under_other_names(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "Tea", "ASSIGNED_BY_ID": 7, "UF_CRM_1_2": "mine"})
    item = b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]
    assert (item["id"], item["title"], item["assignedById"]) == (1, "Tea", 7)
    assert item["ufCrm1_2"] == "mine"
    assert item["createdTime"] == b24.call("crm.deal.get", id=1).result["DATE_CREATE"]
    assert item["entityTypeId"] == 2
    b24.call("crm.item.update", entityTypeId=2, id=1, fields={"title": "Coffee", "ufCrm1_2": "x"})
    deal = b24.call("crm.deal.get", id=1).result
    assert (deal["TITLE"], deal["UF_CRM_1_2"]) == ("Coffee", "x")


def test_generations_share_tasks(b24: PortalDriver) -> None:
    added = b24.call("tasks.task.add", fields={"TITLE": "Write", "RESPONSIBLE_ID": 7})
    assert added.result["task"]["responsibleId"] == "7"
    item = b24.call_v3("tasks.task.get", id=1, select=["id", "title", "responsibleId"])
    assert item.result["item"] == {"id": 1, "title": "Write", "responsibleId": 7}
    b24.call("tasks.task.complete", taskId=1)
    assert b24.call("tasks.task.list", filter={"STATUS": 5}).body["total"] == 1


def test_types_of_smart_processes_do_not_mix(b24: PortalDriver) -> None:
    for kind in (177, 178, 177):
        b24.call("crm.item.add", entityTypeId=kind, fields={"title": str(kind)})
    assert b24.call("crm.item.list", entityTypeId=177).body["total"] == 2
    assert b24.call("crm.item.list", entityTypeId=178).body["total"] == 1
    assert b24.call("crm.item.get", entityTypeId=178, id=2).status == 400


def test_a_type_of_smart_processes_gets_its_number(b24: PortalDriver) -> None:
    first = b24.call("crm.type.add", fields={"title": "Orders"}).result["type"]
    chosen = b24.call("crm.type.add", fields={"title": "Own", "entityTypeId": 180}).result["type"]
    assert (first["entityTypeId"], chosen["entityTypeId"]) == (1030, 180)
    found = b24.call("crm.type.getByEntityTypeId", entityTypeId=1030).result["type"]
    assert found["title"] == "Orders"


def test_records_are_found_under_their_owner_only(b24: PortalDriver) -> None:
    for task in (1, 1, 2):
        b24.call("task.checklistitem.add", TASKID=task, FIELDS={"TITLE": f"of {task}"})
    listed = b24.call("task.checklistitem.getlist", TASKID=1).result
    assert [each["ID"] for each in listed] == ["1", "2"]
    assert b24.call("task.checklistitem.get", TASKID=1, ITEMID=3).status == 400
    assert b24.call("task.checklistitem.get", TASKID=2, ITEMID=3).result["TITLE"] == "of 2"


def test_a_code_of_the_callers_choice_tells_the_record(b24: PortalDriver) -> None:
    for code in ("tea", "coffee"):
        b24.call("crm.activity.badge.add", code=code, title=code, value=code, type="primary")
    assert b24.call("crm.activity.badge.get", code="tea").result["badge"]["title"] == "tea"
    assert b24.call("crm.activity.badge.delete", code="tea").status == 200
    assert b24.call("crm.activity.badge.get", code="tea").status == 400
    assert len(b24.call("crm.activity.badge.list").result["badges"]) == 1


def test_one_record_is_no_list_of_them(b24: PortalDriver) -> None:
    assert b24.application("entity.get").result == []
    b24.application("entity.add", ENTITY="menu", NAME="Menu")
    assert [each["ENTITY"] for each in b24.application("entity.get").result] == ["menu"]
    assert b24.application("entity.get", ENTITY="menu").result["NAME"] == "Menu"
    b24.call("tasks.task.add", fields={"TITLE": "t", "RESPONSIBLE_ID": 1})
    assert b24.call("tasks.task.get").status == 400
    fields = {"code": "helper", "properties": {"name": "Helper"}}
    b24.application("imbot.v2.Bot.register", fields=fields)
    assert b24.application("imbot.v2.Bot.get", code="helper").result["bot"]["id"] == 1
    assert b24.application("imbot.v2.Bot.get", code="other").error == "BOT_NOT_FOUND"


def test_a_code_is_taken_once(b24: PortalDriver) -> None:
    assert b24.application("entity.add", ENTITY="menu", NAME="Menu").result is True
    again = b24.application("entity.add", ENTITY="menu", NAME="Menu")
    assert again.error == "ERROR_ENTITY_ALREADY_EXISTS"
    for code in ("size", "colour"):
        b24.application("entity.item.property.add", ENTITY="menu", PROPERTY=code, NAME=code)
    b24.application("entity.item.property.add", ENTITY="other", PROPERTY="size", NAME="size")
    taken = b24.application("entity.item.property.add", ENTITY="menu", PROPERTY="size", NAME="size")
    assert taken.error == "ERROR_PROPERTY_ALREADY_EXISTS"
    assert b24.call("user.add", EMAIL="a@b.test", UF_DEPARTMENT=[1]).result == 2
    assert b24.call("user.add", EMAIL="a@b.test", UF_DEPARTMENT=[1]).error == "ERROR_ARGUMENT"


def test_telephones_have_ids_of_their_own(b24: PortalDriver) -> None:
    phones = [{"VALUE": "+49 1", "VALUE_TYPE": "WORK"}, {"VALUE": "+49 2", "VALUE_TYPE": "HOME"}]
    b24.call("crm.contact.add", fields={"NAME": "Ada", "PHONE": phones})

    def numbers() -> dict[str, str]:
        contact = b24.call("crm.contact.get", id=1).result
        assert contact["HAS_PHONE"] == ("Y" if contact["PHONE"] else "N")
        assert all(phone["TYPE_ID"] == "PHONE" for phone in contact["PHONE"])
        return {phone["ID"]: phone["VALUE"] for phone in contact["PHONE"]}

    assert numbers() == {"1": "+49 1", "2": "+49 2"}
    assert b24.call("crm.contact.list", filter={"PHONE": "+49 2"}).body["total"] == 1
    changes = [{"ID": 1, "VALUE": "+49 9"}, {"ID": 2, "DELETE": "Y"}, {"VALUE": "+49 3"}]
    b24.call("crm.contact.update", id=1, fields={"PHONE": changes})
    assert numbers() == {"1": "+49 9", "3": "+49 3"}
    b24.state.load(b24.state.dump())
    b24.call("crm.contact.update", id=1, fields={"PHONE": [{"VALUE": "+49 4"}]})
    assert numbers() == {"1": "+49 9", "3": "+49 3", "4": "+49 4"}
    gone = [{"ID": number, "VALUE": ""} for number in numbers()]
    b24.call("crm.contact.update", id=1, fields={"PHONE": gone})
    assert numbers() == {}


def test_names_of_user_fields_get_their_prefix(b24: PortalDriver) -> None:
    for name in ("TEA", "UF_TEA", "UF_CRM_TEA"):
        b24.call("crm.deal.userfield.add", fields={"FIELD_NAME": name, "USER_TYPE_ID": "string"})
    found = b24.call("crm.deal.userfield.list").result
    assert {each["FIELD_NAME"] for each in found} == {"UF_CRM_TEA"}


def test_several_fields_tell_an_address(b24: PortalDriver) -> None:
    key = {"TYPE_ID": 1, "ENTITY_TYPE_ID": 3, "ENTITY_ID": 8}
    b24.call("crm.address.add", fields={**key, "CITY": "Riga"})
    b24.call("crm.address.update", fields={**key, "CITY": "Oslo"})
    assert [row["CITY"] for row in b24.call("crm.address.list").result] == ["Oslo"]
    assert b24.call("crm.address.delete", fields={**key, "ENTITY_ID": 9}).status == 400
    b24.call("crm.address.delete", fields=key)
    assert b24.call("crm.address.list").result == []


def test_elements_of_lists_by_code_and_by_id(b24: PortalDriver) -> None:
    where = {"IBLOCK_TYPE_ID": "lists", "IBLOCK_ID": 5}
    b24.call("lists.element.add", **where, ELEMENT_CODE="x", FIELDS={"NAME": "n", "PROPERTY_7": 1})
    for key in ({"ELEMENT_ID": 1}, {"ELEMENT_CODE": "x"}):
        found = b24.call("lists.element.get", **where, **key).result
        assert [(each["ID"], each["NAME"]) for each in found] == [("1", "n")]
    assert found[0]["PROPERTY_7"] == {"1": "1"}
    elsewhere = {**where, "IBLOCK_ID": 6}
    assert b24.call("lists.element.get", **elsewhere, ELEMENT_ID=1).result == []


def test_folders_and_files_are_children(b24: PortalDriver) -> None:
    top = b24.call("disk.storage.addFolder", id=1, data={"NAME": "docs"}).result["ID"]
    b24.call("disk.folder.addsubfolder", id=top, data={"NAME": "inner"})
    b24.call("disk.folder.uploadfile", id=top, data={"NAME": "a.txt"}, fileContent=["a", "YQ=="])
    children = b24.call("disk.folder.getchildren", id=top).result
    assert [(each["NAME"], each["TYPE"]) for each in children] == [
        ("inner", "folder"),
        ("a.txt", "file"),
    ]
    assert b24.call("disk.file.rename", id=3, newName="b.txt").result["NAME"] == "b.txt"


def test_whoever_calls_is_there_from_the_beginning(b24: PortalDriver) -> None:
    assert b24.call("user.current").result["ID"] == "1"
    assert b24.call("user.get").body["total"] == 1
    assert b24.call("department.get", ID=1).body["total"] == 1


def test_not_found_is_said_as_documented(b24: PortalDriver) -> None:
    reply = b24.call("crm.deal.get", id=404)
    assert (reply.status, reply.body) == (400, {"error": "", "error_description": "Not found"})
    assert "404" in reply.headers["X-B24-Mock-Reason"]
    assert b24.call("crm.item.get", entityTypeId=2, id=404).error == "NOT_FOUND"
    assert b24.call_v3("tasks.task.get", id=404).error.endswith("ENTITYNOTFOUNDEXCEPTION")


# --- lists ----------------------------------------------------------------------------------


def test_pages_of_fifty(b24: PortalDriver) -> None:
    deals(b24, 120)
    seen: list[int] = []
    start: int | None = 0
    pages = []
    while start is not None:
        reply = b24.call("crm.deal.list", start=start, order={"ID": "ASC"})
        assert reply.body["total"] == 120
        seen += ids(reply)
        pages.append(len(reply.result))
        start = reply.body.get("next")
    assert pages == [50, 50, 20]
    assert seen == list(range(1, 121))


def test_without_counting(b24: PortalDriver) -> None:
    deals(b24, 60)
    reply = b24.call("crm.deal.list", start=-1, filter={">ID": 5}, order={"ID": "ASC"})
    assert ids(reply) == list(range(6, 56))
    assert reply.body["total"] == 0
    assert "next" not in reply.body


def test_pages_of_rest_3(b24: PortalDriver) -> None:
    rows = [{"ID": n, "TITLE": f"Task {n}"} for n in range(1, 8)]
    b24.state.seed({"tasks.task": rows})

    def page(**pagination: int) -> list[int]:
        reply = b24.call_v3("tasks.task.list", select=["id"], pagination=pagination)
        return [item["id"] for item in reply.result["items"]]

    assert page(limit=3) == [1, 2, 3]
    assert page(limit=3, page=3) == [7]
    assert page(limit=3, offset=5) == [6, 7]
    assert page(limit=3, page=4) == []


def test_pages_by_cursor(b24: PortalDriver) -> None:
    b24.state.seed({"note.collection": [{"id": n, "position": n * 100} for n in range(1, 6)]})
    seen: list[int] = []
    cursor: Any = None
    while True:
        pagination = {"limit": 2, **({"afterCursor": cursor} if cursor else {})}
        result = b24.call_v3("note.collection.list", pagination=pagination).result
        seen += [item["id"] for item in result["items"]]
        cursor = result["nextCursor"]
        if cursor is None:
            break
        assert cursor == {"position": seen[-1] * 100, "id": seen[-1]}
    assert seen == [1, 2, 3, 4, 5]


def test_the_tail_of_a_log(b24: PortalDriver) -> None:
    b24.state.seed({"main.eventlog": [{"id": n, "severity": "INFO"} for n in range(1, 8)]})

    def tail(**cursor: Any) -> list[int]:
        result = b24.call_v3("main.eventlog.tail", select=["id"], cursor=cursor).result
        return [item["id"] for item in result["items"]]

    assert tail(field="id", value=4, order="ASC", limit=2) == [5, 6]
    assert tail(field="id", value=4, order="DESC", limit=2) == [3, 2]
    assert tail(field="id", value=0, order="ASC") == [1, 2, 3, 4, 5, 6, 7]


def test_selection(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "Tea", "UF_CRM_X": "x"})

    def names(**params: Any) -> set[str]:
        return set(b24.call("crm.deal.list", **params).result[0])

    assert names(select=["TITLE"]) == {"ID", "TITLE"}
    assert names(select=["title", "UF_CRM_X"]) == {"ID", "TITLE", "UF_CRM_X"}
    everything = names()
    assert {"ID", "TITLE", "STAGE_ID"} <= everything
    assert "UF_CRM_X" not in everything
    assert names(select=["*"]) == everything
    assert names(select=["*", "UF_*"]) == everything | {"UF_CRM_X"}
    found = b24.call_v3("tasks.task.list", select=["id"], filter=[["nothing", "=", 1]])
    assert found.error.endswith("UNKNOWNDTOPROPERTYEXCEPTION")


def test_some_fields_are_answered_whatever_is_selected(b24: PortalDriver) -> None:
    b24.call("landing.site.add", fields={"TITLE": "Shop", "CODE": "shop", "DOMAIN_ID": "x"})
    reply = b24.call("landing.site.getList", params={"select": ["ID"]})
    (site,) = reply.result
    assert set(site) > {"ID", "TYPE"}
    assert "CODE" not in site
    operation = catalogue().find("classic", "landing.site.getList")
    assert operation is not None
    assert errors_of(operation, reply.body) == []


def test_older_lists_take_filters_as_parameters(b24: PortalDriver) -> None:
    for name, parent in (("Sales", 1), ("Tea", 2), ("Coffee", 2)):
        b24.call("department.add", NAME=name, PARENT=parent)
    found = b24.call("department.get", PARENT=2, sort="NAME", order="ASC").result
    assert [each["NAME"] for each in found] == ["Coffee", "Tea"]
    assert [each["NAME"] for each in b24.call("department.get", ID=2).result] == ["Sales"]


def test_records_under_their_ids(b24: PortalDriver) -> None:
    for name in ("a", "b"):
        fields = {"TITLE": name, "SORT": 1, "COLOR": "ffffff"}
        b24.call("task.stages.add", fields=fields)
    stages = b24.call("task.stages.get", entityId=0).result
    assert set(stages) <= {"1", "2"}


def test_a_long_list_stays_fast(b24: PortalDriver) -> None:
    """Measured against itself: a page at the end costs about what one at the beginning does."""
    deals(b24, 20_000)

    def seconds(**params: Any) -> float:
        best = 9.0
        for _ in range(5):
            with processor_time() as watch:
                assert len(ids(b24.call("crm.deal.list", start=-1, select=["ID"], **params))) == 50
            best = min(best, watch.seconds)
        return best

    first = seconds(filter={">ID": 0}, order={"ID": "ASC"})
    last = seconds(filter={">ID": 19_900}, order={"ID": "ASC"})
    scan = seconds(filter={"%TITLE": "Deal 199"}, order={"ID": "ASC"})
    assert last < 5 * first
    assert scan > last, "narrowing by id must beat looking at all"


# --- seeds and dumps ------------------------------------------------------------------------


def test_dump_and_load_go_on_where_the_portal_was(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "Tea", "UF_CRM_1_2": "x"})
    b24.call("crm.deal.add", fields={"TITLE": "gone"})
    b24.call("crm.deal.delete", id=2)
    dumped = json.loads(json.dumps(b24.state.dump()))
    other = PortalDriver()
    other.state.load(dumped)
    assert other.state.dump() == dumped
    assert other.call("crm.deal.get", id=1).result == b24.call("crm.deal.get", id=1).result
    assert other.call("crm.deal.add", fields={"TITLE": "next"}).result == 3


def test_reset_goes_back_to_the_seed_file(tmp_path: Path) -> None:
    path = tmp_path / "seed.json"
    path.write_text(json.dumps({"crm.deal": [{"ID": 7, "TITLE": "Tea"}], "crm.item:177": [{}]}))
    b24 = PortalDriver(seed_data=path)
    assert b24.call("crm.deal.add", fields={"TITLE": "new"}).result == 8
    b24.portal.reset()
    assert b24.state.counts() == {"crm.deal": 1, "crm.item:177": 1, "department": 1, "user": 1}
    assert b24.call("crm.deal.get", id=7).result["TITLE"] == "Tea"
    seeded = b24.call("crm.deal.list", filter={"%TITLE": "te"})
    operation = catalogue().find("classic", "crm.deal.list")
    assert operation is not None
    assert errors_of(operation, seeded.body) == []


def test_a_seed_is_filled_in_as_a_portal_would(b24: PortalDriver) -> None:
    b24.state.seed({"crm.deal": [{"TITLE": "Tea"}]})
    b24.call("crm.deal.add", fields={"TITLE": "Tea"})
    seeded, added = b24.call("crm.deal.list").result
    assert {**seeded, "ID": "2"} == added
    assert b24.call("crm.deal.list", filter={"CLOSED": "N", "CREATED_BY_ID": 1}).body["total"] == 2


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"crm.nothing": []}, "crm.nothing: no such collection"),
        ({"crm.deal": {"ID": 1}}, "crm.deal: expected a list of records"),
        ({"crm.deal": [1]}, r"crm.deal\[0\]: expected an object"),
        ({"crm.deal": [{"ID": "x"}]}, r"crm.deal\[0\]: the id must be a number, not 'x'"),
        (
            {"crm.deal": {"next": 0, "rows": []}},
            "crm.deal: next must be the number of the next record",
        ),
    ],
)
def test_a_wrong_seed_changes_nothing(b24: PortalDriver, data: Any, message: str) -> None:
    deals(b24, 1)
    before = b24.state.dump()
    for change in (b24.state.seed, b24.state.load):
        with pytest.raises(InputError, match=message):
            change({"crm.lead": [{"TITLE": "first"}], **data})
        assert b24.state.dump() == before


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "seed.json:1: not JSON"), ("[]", "seed.json:1: expected an object"), (None, "No such")],
)
def test_an_unreadable_seed_file_is_named(tmp_path: Path, text: str | None, message: str) -> None:
    path = tmp_path / "seed.json"
    if text is not None:
        path.write_text(text)
    with pytest.raises(InputError, match=message):
        PortalDriver(seed_data=path)


def test_reading_families_answer_from_seeds_only(b24: PortalDriver) -> None:
    sample = b24.call("catalog.catalog.list").result["catalogs"]
    assert sample
    b24.state.seed({"catalog.catalog": [{"id": 3, "name": "Mine"}]})
    assert [each["name"] for each in b24.call("catalog.catalog.list").result["catalogs"]] == [
        "Mine"
    ]


def test_without_state_answers_are_samples() -> None:
    b24 = PortalDriver(stateful=False)
    assert b24.parts.memory is None
    assert b24.call("crm.deal.get", id=404).status == 200


def test_every_collection_has_one_family_to_load_it() -> None:
    families = families_of(catalogue())
    for family in families.all():
        found = family_for(families, family.collection)
        assert found is not None
        assert found.collection == family.collection


# --- several at once ------------------------------------------------------------------------


def test_threads_do_not_lose_or_repeat_records(b24: PortalDriver) -> None:
    handed_out: list[int] = []
    problems: list[BaseException] = []

    def work(worker: int) -> None:
        try:
            mine = []
            for step in range(40):
                number = b24.call("crm.deal.add", fields={"TITLE": f"{worker}.{step}"}).result
                mine.append(number)
                title = b24.call("crm.deal.get", id=number).result["TITLE"]
                assert title == f"{worker}.{step}"
                assert b24.call("crm.deal.list", filter={"ID": number}).body["total"] == 1
                b24.call("crm.deal.update", id=number, fields={"COMMENTS": title})
                if step % 2:
                    assert b24.call("crm.deal.delete", id=number).result is True
            handed_out.extend(mine)
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread
            problems.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not problems
    assert sorted(handed_out) == list(range(1, 321))
    left = {record.id for record in b24.state.records.collection("crm.deal")}
    assert len(left) == 160
    assert b24.call("crm.deal.list", filter={"COMMENTS": ""}).body["total"] == 0


def test_an_index_follows_its_records() -> None:
    collection = Collection("x", ("owner",))
    first = collection.add({"OWNER": 1, "CODE": "a"})
    second = collection.add({"OWNER": 2, "CODE": "b"})
    assert collection.find_by(("code",), ["b"]) is second
    collection.update(first, {"code": "c", "owner": 2})
    assert collection.find_by(("code",), ["a"]) is None
    assert collection.find_by(("code",), ["c"]) is first
    assert list(collection.ids(["2"])) == [1, 2]
    assert list(collection.ids([1])) == []
    collection.remove(first)
    assert collection.find_by(("code",), ["c"]) is None
    assert list(collection.ids([2])) == [2]
    assert Records().counts() == {}
