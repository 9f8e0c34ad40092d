"""Names that the docs do not give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.extract.model import EnumValue
from bitrix24_openapi.spec.naming import member_names, pascal, shared_id, shared_names

CRM = "api-reference/crm/data-types.md"
DEAL = "api-reference/crm/deals/crm-deal-get.md"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("crm.deal.add", "CrmDealAdd"),
        ("im.v2.Chat.Message.send", "ImV2ChatMessageSend"),
        ("sale.paymentItemShipment.add", "SalePaymentItemShipmentAdd"),
        ("crm_multifield", "CrmMultifield"),
        ("batch", "Batch"),
    ],
)
def test_pascal(name: str, expected: str) -> None:
    assert pascal(name) == expected


@pytest.mark.parametrize(
    ("values", "names"),
    [
        ([("NEW", "new"), ("IN_PROCESS", "")], ["NEW", "IN_PROCESS"]),
        ([(1, "low"), (2, "very high")], ["LOW", "VERY_HIGH"]),
        ([(0, ""), (-1, "")], ["VALUE_0", "VALUE_MINUS_1"]),
        ([("Y", ""), ("y", "")], ["Y", "Y_2"]),
        ([("a-b", ""), ("a_b", ""), ("aB", "")], ["A_B", "A_B_2", "A_B_3"]),
        ([("<", ""), ("!=", ""), ("", "")], ["LESS", "NOT_EQUAL", "EMPTY"]),
        ([("1", "один"), ("2", "два")], ["VALUE_1", "VALUE_2"]),
        ([("Да", "")], ["VALUE"]),
        ([(3, "a label of so many words is a sentence")], ["VALUE_3"]),
        ([("1C", "from 1C")], ["FROM_1_C"]),
    ],
)
def test_member_names(values: list[tuple[str | int, str]], names: list[str]) -> None:
    assert member_names([EnumValue(value, label) for value, label in values]) == names


@given(st.lists(st.tuples(st.text(max_size=6) | st.integers(), st.text(max_size=12))))
def test_member_names_are_distinct_identifiers(values: list[tuple[str | int, str]]) -> None:
    names = member_names([EnumValue(value, label) for value, label in values])
    assert len(names) == len(values)
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (f"{CRM}#crm_multifield", "CrmMultifield"),
        (f"{DEAL}#deal", "CrmDeal"),
        ("api-reference/tasks/result/tasks-task-result-add.md#item", "TasksTaskResultItem"),
        ("api-reference/chat-bots/chat-bots-v2/entities.md#user", "ChatBotsV2User"),
        ("api-reference/biconnector/connector/index.md#fields", "ConnectorFields"),
        ("api-reference/x/crm-x-add.md#parametr-settings", "CrmXSettings"),
        ("api-reference/rest-v3.md#filter", "RestV3Filter"),
    ],
)
def test_a_shared_type_has_a_short_name(key: str, name: str) -> None:
    assert shared_names({shared_id(key): key}, []) == {shared_id(key): name}


def test_types_that_want_one_name_get_longer_ones() -> None:
    keys = [DEAL + "#deal", "api-reference/crm/deals/crm-deal-list.md#deal", f"{CRM}#crm_x"]
    names = shared_names({shared_id(key): key for key in keys}, [])
    assert sorted(names.values()) == ["CrmX", "DealsCrmDealGetDeal", "DealsCrmDealListDeal"]


def test_a_name_that_another_component_has_is_not_taken() -> None:
    key = f"{CRM}#crm_x"
    assert shared_names({shared_id(key): key}, ["crmX"]) == {shared_id(key): "CrmDataTypesCrmX"}


@given(st.sets(st.from_regex(r"[a-z]{1,3}(/[a-z-]{1,6}){1,3}\.md#[a-z_]{1,5}", fullmatch=True)))
def test_names_of_shared_types_are_distinct(keys: set[str]) -> None:
    ids = {shared_id(key): key for key in keys}
    names = shared_names(ids, ["Error"])
    assert set(names) == set(ids)
    assert len({name.lower() for name in names.values()} | {"error"}) == len(ids) + 1
