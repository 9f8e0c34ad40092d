"""What calls create is real from then on: custom fields, and what the portal tells of itself."""

from __future__ import annotations

from typing import Any

import pytest
from tests.mock.driver import PortalDriver


@pytest.fixture
def b24() -> PortalDriver:
    return PortalDriver()


def add_field(b24: PortalDriver, name: str, kind: str, **more: Any) -> None:
    fields = {"FIELD_NAME": name, "USER_TYPE_ID": kind, "LABEL": name.title(), **more}
    assert b24.call("crm.deal.userfield.add", fields=fields).status == 200


# --- custom fields ----------------------------------------------------------------------------


def test_a_custom_field_is_described(b24: PortalDriver) -> None:
    assert not any(name.startswith("UF_") for name in b24.call("crm.deal.fields").result)
    add_field(b24, "CUPS", "integer", MULTIPLE="Y", MANDATORY="Y")
    found = b24.call("crm.deal.fields").result["UF_CRM_CUPS"]
    assert (found["type"], found["isMultiple"], found["isRequired"]) == ("integer", True, True)
    items = b24.call("crm.item.fields", entityTypeId=2).result["fields"]
    assert items["ufCrmCups"]["upperName"] == "UF_CRM_CUPS"
    original = b24.call("crm.item.fields", entityTypeId=2, useOriginalUfNames="Y").result
    assert "UF_CRM_CUPS" in original["fields"]
    b24.call("crm.deal.userfield.delete", id=1)
    assert "UF_CRM_CUPS" not in b24.call("crm.deal.fields").result


def test_both_ways_create_the_same_fields(b24: PortalDriver) -> None:
    field = {"entityId": "CRM_DEAL", "fieldName": "UF_CRM_TEA", "userTypeId": "string"}
    b24.call("userfieldconfig.add", moduleId="crm", field=field)
    assert b24.call("crm.deal.fields").result["UF_CRM_TEA"]["type"] == "string"


def test_a_smart_process_has_fields_of_its_own(b24: PortalDriver) -> None:
    made = b24.call("crm.type.add", fields={"title": "Orders"}).result["type"]
    field = {
        "entityId": f"CRM_{made['id']}",
        "fieldName": f"UF_CRM_{made['id']}_TEA",
        "userTypeId": "double",
    }
    b24.call("userfieldconfig.add", moduleId="crm", field=field)
    found = b24.call("crm.item.fields", entityTypeId=made["entityTypeId"]).result["fields"]
    assert found[f"ufCrm{made['id']}Tea"]["type"] == "double"
    assert "UF_CRM_TEA" not in b24.call("crm.deal.fields").result


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        ("integer", "5", 5),
        ("double", "1.5", 1.5),
        ("boolean", "Y", 1),
        ("string", 7, 7),
        ("date", "2026-05-01", "2026-05-01"),
    ],
)
def test_values_are_typed(b24: PortalDriver, kind: str, given: Any, expected: Any) -> None:
    add_field(b24, "X", kind)
    b24.call("crm.item.add", entityTypeId=2, fields={"title": "t", "ufCrmX": given})
    assert b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]["ufCrmX"] == expected
    assert b24.call("crm.deal.list", filter={"UF_CRM_X": expected}).body["total"] == 1


@pytest.mark.parametrize(
    ("kind", "wrong"), [("integer", "five"), ("double", "x"), ("boolean", "?"), ("date", "soon")]
)
def test_wrong_values_are_refused(b24: PortalDriver, kind: str, wrong: str) -> None:
    add_field(b24, "X", kind)
    refused = b24.call("crm.item.add", entityTypeId=2, fields={"ufCrmX": wrong})
    assert refused.error == "CRM_FIELD_ERROR_VALUE_NOT_VALID"
    assert "ufCrmX" in refused.body["error_description"]
    b24.call("crm.deal.add", fields={"TITLE": "t"})
    assert b24.call("crm.deal.update", id=1, fields={"UF_CRM_X": wrong}).status == 400


def test_several_values(b24: PortalDriver) -> None:
    add_field(b24, "X", "integer", MULTIPLE="Y")
    for value in (["1", 2], "3"):
        added = b24.call("crm.item.add", entityTypeId=2, fields={"title": "t", "ufCrmX": value})
        assert added.status == 200
    found = b24.call("crm.deal.list", select=["UF_CRM_X"]).result
    assert [each["UF_CRM_X"] for each in found] == [[1, 2], [3]]


def test_original_names_of_custom_fields(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "t", "UF_CRM_1_2": "a"})
    usual = b24.call("crm.item.get", entityTypeId=2, id=1).result["item"]
    assert usual["ufCrm1_2"] == "a"
    params = {"entityTypeId": 2, "useOriginalUfNames": "Y"}
    original = b24.call("crm.item.get", **params, id=1).result["item"]
    assert original["UF_CRM_1_2"] == "a"
    assert "ufCrm1_2" not in original
    (row,) = b24.call("crm.item.list", **params, select=["id", "UF_CRM_1_2"]).result["items"]
    assert row == {"id": 1, "UF_CRM_1_2": "a"}


@pytest.mark.parametrize("empty", [None, ""])
def test_fields_are_cleared(b24: PortalDriver, empty: Any) -> None:
    fields = {"TITLE": "t", "OPPORTUNITY": 5, "COMPANY_ID": 3, "COMMENTS": "c"}
    b24.call("crm.deal.add", fields=fields)
    cleared = {"OPPORTUNITY": empty, "COMPANY_ID": empty, "COMMENTS": empty}
    assert b24.call("crm.deal.update", id=1, fields=cleared).result is True
    deal = b24.call("crm.deal.get", id=1).result
    assert (deal["COMPANY_ID"], deal["COMMENTS"]) in [("0", ""), (None, None), ("0", None)]
    assert float(deal["OPPORTUNITY"] or 0) == 0


def test_links_to_parents_come_back_in_both_dialects(b24: PortalDriver) -> None:
    b24.call("crm.deal.add", fields={"TITLE": "t", "PARENT_ID_1030": 7})
    found = b24.call("crm.item.list", entityTypeId=2, filter={"parentId1030": 7})
    assert [each["parentId1030"] for each in found.result["items"]] == [7]


@pytest.mark.parametrize(
    ("writer", "fields", "reader", "name"),
    [
        (
            "department.add",
            {"NAME": "Sales", "PARENT": 1, "UF_HEAD": 1},
            "department.get",
            "UF_HEAD",
        ),
        (
            "user.add",
            {"EMAIL": "ann@example.com", "UF_DEPARTMENT": [1]},
            "user.get",
            "UF_DEPARTMENT",
        ),
        (
            "crm.calllist.add",
            {"ENTITY_TYPE": "CONTACT", "ENTITIES": [4, 5]},
            "crm.calllist.get",
            "ENTITIES",
        ),
    ],
)
def test_what_was_written_is_read(
    b24: PortalDriver, writer: str, fields: dict[str, Any], reader: str, name: str
) -> None:
    number = b24.call(writer, **fields).result
    found = b24.call(reader, ID=number).result
    record = found[0] if isinstance(found, list) else found
    assert record[name] == fields[name]


# --- the portal itself ------------------------------------------------------------------------


def test_the_portal_tells_the_time(b24: PortalDriver) -> None:
    assert b24.call("server.time").result == "2027-01-15T08:00:00+00:00"
    b24.clock.now += 3600
    assert b24.call("server.time").result == "2027-01-15T09:00:00+00:00"


def test_scopes_are_those_of_the_caller() -> None:
    b24 = PortalDriver(webhooks=frozenset({"1/code=crm,task", "1/other"}))
    assert b24.call("scope").result == ["crm", "task"]
    assert {"crm", "task", "user"} < set(b24.call("scope", full=True).result)
    assert b24.call("user.get").error == "insufficient_scope"
    assert b24.post("/rest/1/other/user.get", {}).status == 200


def test_events_of_a_scope(b24: PortalDriver) -> None:
    crm = b24.call("events", SCOPE="crm").result
    assert {"ONCRMDEALADD", "ONAPPINSTALL"} < set(crm)
    assert "ONTASKADD" not in crm
    assert {"ONCRMDEALADD", "ONTASKADD"} < set(b24.call("events").result)


def test_widgets_of_a_scope(b24: PortalDriver) -> None:
    found = b24.application("placement.list", SCOPE="crm").result
    assert found
    assert all(each.startswith("CRM") for each in found)


def test_the_caller_is_one_person(b24: PortalDriver) -> None:
    profile, user = b24.call("profile").result, b24.call("user.current").result
    for name in ("ID", "NAME", "LAST_NAME"):
        assert profile[name] == user[name]
    b24.call("user.update", ID=1, NAME="Ann")
    assert b24.call("profile").result["NAME"] == "Ann"


# --- calls and files --------------------------------------------------------------------------


def test_a_call_is_registered_finished_and_recorded(b24: PortalDriver) -> None:
    method = "telephony.externalCall."
    given: dict[str, Any] = {
        "USER_ID": 1,
        "PHONE_NUMBER": "15550001",
        "TYPE": 2,
        "CRM_ENTITY_TYPE": "CONTACT",
    }
    first, second = (
        b24.application(method + "register", **given, CRM_ENTITY_ID=number).result
        for number in (7, 8)
    )
    assert first["CALL_ID"] != second["CALL_ID"]
    assert (first["CRM_ENTITY_ID"], second["CRM_ENTITY_ID"]) == (7, 8)
    done = b24.application(method + "finish", CALL_ID=first["CALL_ID"], USER_ID=1, DURATION=42)
    assert (done.result["CALL_ID"], done.result["CALL_DURATION"]) == (first["CALL_ID"], 42)
    assert done.result["PHONE_NUMBER"] == "15550001"
    record = {"FILENAME": "a.mp3", "FILE_CONTENT": "YQ=="}
    attached = b24.application(method + "attachRecord", CALL_ID=first["CALL_ID"], **record)
    assert attached.status == 200


@pytest.mark.parametrize(
    ("method", "more"),
    [
        ("finish", {"USER_ID": 1, "DURATION": 1}),
        ("attachRecord", {"FILENAME": "a.mp3", "FILE_CONTENT": "YQ=="}),
    ],
)
def test_a_call_that_nobody_registered_is_refused(
    b24: PortalDriver, method: str, more: dict[str, Any]
) -> None:
    refused = b24.application(f"telephony.externalCall.{method}", CALL_ID="nosuch", **more)
    assert refused.error == "ERROR_CORE"
    assert "Call is not found" in refused.body["error_description"]


def test_files_and_folders_are_copied_moved_and_renamed(b24: PortalDriver) -> None:
    for name in ("one", "two"):
        b24.call("disk.storage.addFolder", id=1, data={"NAME": name})
    b24.call("disk.folder.uploadfile", id=1, data={"NAME": "a.txt"}, fileContent=["a.txt", "YQ=="])

    def names(folder: int) -> list[str]:
        return [each["NAME"] for each in b24.call("disk.folder.getChildren", id=folder).result]

    assert b24.call("disk.file.copyTo", id=3, targetFolderId=2).result["ID"] == 4
    assert (names(1), names(2)) == (["a.txt"], ["a.txt"])
    b24.call("disk.file.moveTo", id=3, targetFolderId=2)
    b24.call("disk.file.rename", id=4, newName="b.txt")
    assert (names(1), names(2)) == ([], ["a.txt", "b.txt"])
    assert b24.call("disk.file.copyTo", id=99, targetFolderId=2).status in (400, 404)
