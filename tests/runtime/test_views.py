"""Views: what attributes make of the ways in which a portal writes things."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any, assert_type

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.converters import (
    ANY,
    BOOLEAN,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    UNREAD,
    Converter,
    ListOf,
    MapOf,
    Nested,
    OneOf,
)
from bitrix24_openapi.client.runtime.errors import ParameterError, ResponseMismatch
from bitrix24_openapi.client.runtime.method import Method
from bitrix24_openapi.client.runtime.representations import Rows
from bitrix24_openapi.client.runtime.views import (
    RESERVED,
    View,
    anything,
    array,
    boolean,
    choice,
    day,
    decimal,
    integer,
    mapping,
    moment,
    nested,
    number,
    string,
    timestamp,
)


class Stage(StrEnum):
    NEW = "NEW"
    WON = "WON"


class Level(Enum):
    LOW = 1
    HIGH = 2


class Phone(View):
    __slots__ = ()
    value = string("VALUE")


class Company(View):
    __slots__ = ()
    id = integer("ID")
    parent = nested("PARENT", lambda: Company)


class Everything(View):
    __slots__ = ()
    an_integer = integer("INTEGER")
    a_number = number("NUMBER")
    a_decimal = decimal("DECIMAL")
    a_string = string("STRING")
    a_boolean = boolean("BOOLEAN")
    a_moment = moment("MOMENT")
    a_day = day("DAY")
    a_timestamp = timestamp("TIMESTAMP")
    a_value = anything("ANY")
    a_stage = choice("STAGE", Stage)
    a_level = choice("LEVEL", Level)
    a_company = nested("COMPANY", Company)
    integers = array("INTEGERS", INTEGER)
    phones = array("PHONES", Nested(Phone))
    a_map = mapping("MAP", INTEGER)
    objects = mapping("OBJECTS", Nested(Phone))


PLUS3 = timezone(timedelta(hours=3))
NOTHING: list[tuple[Converter[Any], Any, Any]] = [
    (kind, value, None)
    for kind in (INTEGER, NUMBER, DECIMAL, DATETIME, DATE, TIMESTAMP, Nested(Phone))
    for value in (None, False, "")
]
CASES: list[Any] = [
    *NOTHING,
    (INTEGER, 547, 547),
    (INTEGER, "547", 547),
    (INTEGER, " -1 ", -1),
    (INTEGER, "+7", 7),
    (INTEGER, 0, 0),
    (INTEGER, "0", 0),
    (INTEGER, 3.0, 3),
    (INTEGER, "3.00", 3),
    (INTEGER, "3.5", UNREAD),
    (INTEGER, 3.5, UNREAD),
    (INTEGER, "1_000", UNREAD),
    (INTEGER, "٣", UNREAD),
    (INTEGER, "n12", UNREAD),
    pytest.param(INTEGER, "9" * 5000, UNREAD, id="integer-many digits"),
    (INTEGER, True, UNREAD),
    (INTEGER, [], UNREAD),
    (NUMBER, "20.00", 20.0),
    (NUMBER, 5, 5.0),
    (NUMBER, 0.1, 0.1),
    (NUMBER, "nan", UNREAD),
    pytest.param(NUMBER, 10**400, UNREAD, id="number-huge integer"),
    (NUMBER, True, UNREAD),
    (DECIMAL, "1000000.00", Decimal("1000000.00")),
    (DECIMAL, 0.1, Decimal("0.1")),
    (DECIMAL, 5, Decimal(5)),
    (DECIMAL, "1e3", Decimal("1e3")),
    (DECIMAL, "NaN", UNREAD),
    (DECIMAL, float("inf"), UNREAD),
    (DECIMAL, "1 000", UNREAD),
    (STRING, "x", "x"),
    (STRING, "", ""),
    (STRING, 1439, "1439"),
    (STRING, 1.5, "1.5"),
    (STRING, False, None),
    (STRING, None, None),
    (STRING, True, UNREAD),
    (STRING, {}, UNREAD),
    pytest.param(STRING, 10**5000, UNREAD, id="string-huge integer"),
    (BOOLEAN, True, True),
    (BOOLEAN, "Y", True),
    (BOOLEAN, "N", False),
    (BOOLEAN, "1", True),
    (BOOLEAN, 0, False),
    (BOOLEAN, "true", True),
    (BOOLEAN, "", None),
    (BOOLEAN, None, None),
    (BOOLEAN, "E", UNREAD),
    (BOOLEAN, 2, UNREAD),
    (BOOLEAN, [], UNREAD),
    (DATETIME, "2024-08-30T10:11:12+03:00", datetime(2024, 8, 30, 10, 11, 12, tzinfo=PLUS3)),
    (DATETIME, "2024-08-30T10:11:12Z", datetime(2024, 8, 30, 10, 11, 12, tzinfo=UTC)),
    (
        DATETIME,
        "2026-01-12T14:30:00.000001+00:00",
        datetime(2026, 1, 12, 14, 30, 0, 1, tzinfo=UTC),
    ),
    (DATETIME, "2024-08-30 10:11:12", datetime(2024, 8, 30, 10, 11, 12)),  # noqa: DTZ001
    (DATETIME, "30.08.2024 10:11:12", datetime(2024, 8, 30, 10, 11, 12)),  # noqa: DTZ001
    (DATETIME, "30.08.2024 10:11", datetime(2024, 8, 30, 10, 11)),  # noqa: DTZ001
    (DATETIME, "2024-08-30", datetime(2024, 8, 30)),  # noqa: DTZ001
    (DATETIME, "0000-00-00 00:00:00", None),
    (DATETIME, "31.02.2024", UNREAD),
    (DATETIME, "08/30/2024", UNREAD),
    (DATETIME, "20240830", UNREAD),
    (DATETIME, "20240830T101112", UNREAD),
    (DATETIME, "2024-W35", UNREAD),
    (DATETIME, "soon", UNREAD),
    (DATETIME, 1700000000, UNREAD),
    (DATE, "2025-12-28", date(2025, 12, 28)),
    (DATE, "2025-12-28T00:00:00+03:00", date(2025, 12, 28)),
    (DATE, "28.12.2025", date(2025, 12, 28)),
    (DATE, 20251228, UNREAD),
    (DATE, True, UNREAD),
    (TIMESTAMP, 1719826800, datetime(2024, 7, 1, 9, 40, tzinfo=UTC)),
    (TIMESTAMP, "1719826800", datetime(2024, 7, 1, 9, 40, tzinfo=UTC)),
    (TIMESTAMP, "2024-07-01T09:40:00Z", datetime(2024, 7, 1, 9, 40, tzinfo=UTC)),
    (TIMESTAMP, 10**30, UNREAD),
    (TIMESTAMP, [], UNREAD),
    (OneOf(Stage), "NEW", Stage.NEW),
    (OneOf(Stage), "LOST", "LOST"),
    (OneOf(Stage), None, None),
    (OneOf(Stage), False, None),
    (OneOf(Stage), True, UNREAD),
    (OneOf(Stage), [], UNREAD),
    (OneOf(Level), 1, Level.LOW),
    (OneOf(Level), "2", Level.HIGH),
    (OneOf(Level), 3, 3),
    (ANY, {"a": 1}, {"a": 1}),
    (Nested(Phone), {"VALUE": "1"}, Phone({"VALUE": "1"})),
    (Nested(Phone), [], Phone([])),
    (Nested(Phone), ["x"], UNREAD),
    (Nested(Phone), 5, UNREAD),
    (ListOf(INTEGER), ["1", 2], [1, 2]),
    (ListOf(INTEGER), {"1": "5", "7": 6}, [5, 6]),
    (ListOf(INTEGER), "5", [5]),
    (ListOf(INTEGER), None, []),
    (ListOf(INTEGER), False, []),
    (ListOf(INTEGER), 0, []),
    (ListOf(INTEGER), "", []),
    (ListOf(INTEGER), {}, []),
    (ListOf(INTEGER), {"a": 5}, [5]),
    (ListOf(INTEGER), 1, [1]),
    (ListOf(INTEGER), True, UNREAD),
    (ListOf(BOOLEAN), True, [True]),
    (ListOf(INTEGER), ["x", 1], ["x", 1]),
    (ListOf(INTEGER), "x", UNREAD),
    (ListOf(Nested(Phone)), [{"VALUE": "1"}], [Phone({"VALUE": "1"})]),
    (ListOf(Nested(Phone)), {"VALUE": "1"}, [Phone({"VALUE": "1"})]),
    (ListOf(Nested(Phone)), {"5": {"VALUE": "1"}}, [Phone({"VALUE": "1"})]),
    (ListOf(Nested(Phone)), {"a": {"VALUE": "1"}}, [Phone({"VALUE": "1"})]),
    (ListOf(Nested(Phone)), "x", UNREAD),
    # Numbers for keys: a list, whatever an item is.
    (ListOf(Nested(Phone)), {"0": {"VALUE": "1"}, "1": []}, [Phone({"VALUE": "1"}), Phone([])]),
    (MapOf(INTEGER), {"a": "1"}, {"a": 1}),
    (MapOf(INTEGER), [], {}),
    (MapOf(INTEGER), ["5"], {"0": 5}),
    (MapOf(INTEGER), None, {}),
    (MapOf(INTEGER), False, {}),
    (MapOf(INTEGER), "", {}),
    (MapOf(INTEGER), "x", UNREAD),
]


@pytest.mark.parametrize(("kind", "value", "expected"), CASES)
def test_what_kinds_read(kind: Converter[Any], value: Any, expected: Any) -> None:
    found: Any = kind.read(value)
    assert found == expected
    assert type(found) is type(expected)
    if isinstance(found, datetime):
        assert (found.tzinfo is None) == (expected.tzinfo is None)


@pytest.mark.parametrize(("kind", "value", "expected"), CASES)
def test_kinds_name_what_they_do_not_read(kind: Converter[Any], value: Any, expected: Any) -> None:
    found = list(kind.mismatches(value, "result"))
    if expected is UNREAD:
        assert [(each.path, each.found) for each in found] == [("result", value)]
    elif isinstance(expected, list) and "x" in expected:
        assert [each.path for each in found] == ["result[0]"]
    else:
        assert found == []


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (INTEGER, "integer"),
        (DATE, "date"),
        (Nested(Phone), "object"),
        (OneOf(Level), "one of 1, 2"),
        (OneOf(Stage), "one of NEW, WON"),
        (ListOf(INTEGER), "list of integer"),
        (ListOf(OneOf(Level)), "list of one of 1, 2"),
        (MapOf(ListOf(INTEGER)), "map of list of integer"),
    ],
)
def test_kinds_name_what_was_expected(kind: Converter[Any], expected: str) -> None:
    assert [each.expected for each in kind.mismatches("x" if kind is INTEGER else b"", "")] == [
        expected
    ]
    assert repr(kind.read(b"")) == "UNREAD"


def test_attributes() -> None:
    raw = {
        "INTEGER": "5",
        "STAGE": "NEW",
        "COMPANY": {"ID": "7", "PARENT": {"ID": 8}},
        "PHONES": [{"VALUE": "1"}],
        "UF_X": [1],
    }
    view = Everything(raw)
    assert view.an_integer == 5
    assert view.a_stage is Stage.NEW
    assert view.a_company is not None
    assert view.a_company.parent is not None
    assert view.a_company.parent.id == 8
    assert [phone.value for phone in view.phones] == ["1"]
    assert (view.a_string, view.integers, view.a_map) == (None, [], {})
    assert (view["UF_X"], view.get("UF_X"), view.get("NONE", 3)) == ([1], [1], 3)
    assert "UF_X" in view
    assert "NONE" not in view
    assert list(view) == list(raw)
    assert len(view) == 5
    with pytest.raises(KeyError):
        view["NONE"]
    with pytest.raises(AttributeError, match="read-only: 'INTEGER'"):
        view.an_integer = 6  # type: ignore[assignment]


def test_an_unreadable_value_is_reached_by_its_key() -> None:
    view = Everything({"INTEGER": "n12", "INTEGERS": "x", "MAP": 5, "COMPANY": 5})
    assert (view.an_integer, view.integers, view.a_map, view.a_company) == (None, [], {}, None)
    assert (view["INTEGER"], view["COMPANY"]) == ("n12", 5)


def test_to_dict_is_what_came() -> None:
    raw = {"INTEGER": "5"}
    assert Everything(raw).to_dict() is raw


def test_equality_copies_and_pickles() -> None:
    view = Everything({"INTEGER": "5", "PHONES": [{"VALUE": "1"}]})
    assert view == Everything({"INTEGER": "5", "PHONES": [{"VALUE": "1"}]})
    assert view != Everything({"INTEGER": 5})
    assert view != Phone(view.to_dict())
    assert view != view.to_dict()
    assert copy.copy(view) == view
    deep = copy.deepcopy(view)
    assert deep == view
    assert deep.to_dict() is not view.to_dict()
    assert pickle.loads(pickle.dumps(view)) == view
    with pytest.raises(TypeError):
        hash(view)


# --- mappings -------------------------------------------------------------------------------------

RAW = {"NAME": None, "ID": "5", "UF_X": [1]}


def test_a_view_is_a_mapping_of_what_came() -> None:
    view = Company(RAW)
    assert isinstance(view, Mapping)
    assert dict(view) == {**view} == dict(view.items()) == RAW
    assert (list(view.keys()), list(view.values())) == (list(RAW), list(RAW.values()))
    assert keyword_arguments(**view) == RAW
    match view:
        case {"ID": found, **rest}:
            assert (found, rest) == ("5", {"NAME": None, "UF_X": [1]})
        case _:
            pytest.fail("no mapping for a match statement")


def keyword_arguments(**given: Any) -> dict[str, Any]:
    return given


@pytest.mark.parametrize("raw", [[], None, "text", [1], 5])
def test_what_is_no_object_is_an_empty_mapping(raw: Any) -> None:
    view = Company(raw)
    assert (dict(view), len(view), list(view.items()), view.get("ID")) == ({}, 0, [], None)
    with pytest.raises(KeyError):
        view["ID"]


def test_rows_are_written_as_json() -> None:
    rows = [Company(RAW), Company([])]
    assert json.loads(json.dumps(rows, default=dict)) == [RAW, {}]
    assert json.loads(json.dumps(rows, default=View.to_dict)) == [RAW, []]


def test_rows_are_models_of_pydantic() -> None:
    pydantic = pytest.importorskip("pydantic")
    model = pydantic.create_model("Model", ID=(int, ...), UF_X=(list[int], ...))
    for made in (model.model_validate(Company(RAW)), model(**Company(RAW))):
        assert (made.ID, made.UF_X) == (5, [1])


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_rows_are_data_frames(library: str) -> None:
    frame = pytest.importorskip(library).DataFrame([Company({"ID": 5}), Company({"ID": 7})])
    assert (list(frame.columns), list(frame["ID"])) == (["ID"], [5, 7])


CUSTOM: list[tuple[Any, Any, Any]] = [
    ("2024-08-30", date, date(2024, 8, 30)),
    ("2024-08-30T10:11:12Z", datetime, datetime(2024, 8, 30, 10, 11, 12, tzinfo=UTC)),
    ("7", int, 7),
    ("7.5", float, 7.5),
    ("7.50", Decimal, Decimal("7.50")),
    (7, str, "7"),
    ("1", bool, True),
    ("WON", Stage, Stage.WON),
    ("LOST", Stage, None),
    ({"ID": 7}, Company, Company({"ID": 7})),
    (["1", 2], list[int], [1, 2]),
    ("1", list[int], [1]),
    (False, list[int], []),
    ([], int, None),
    (None, date, None),
    ("soon", date, None),
    ("soon", list[date], []),
    ({"a": "1"}, dict[str, int], {"a": 1}),
    ([1, "a"], list, [1, "a"]),
    ({"a": 1}, Any, {"a": 1}),
]


@pytest.mark.parametrize(("value", "kind", "expected"), CUSTOM)
def test_custom_fields_are_read_as_the_caller_says(value: Any, kind: Any, expected: Any) -> None:
    found = Company({"UF_CRM_1": value}).uf("UF_CRM_1", kind)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("sent", ["UF_CRM_1_A", "ufCrm_1_A", "ufCrm1A", "uf_crm_1_a"])
@pytest.mark.parametrize("asked", ["UF_CRM_1_A", "ufCrm_1_A", "ufCrm1A", "uf_crm_1_a"])
def test_custom_fields_are_found_in_any_spelling(sent: str, asked: str) -> None:
    assert Company({"ID": "1", sent: "7"}).uf(asked, int) == 7


def test_custom_fields_that_are_not_there() -> None:
    assert Company({}).uf("UF_CRM_1", int) is None
    assert Company([]).uf("UF_CRM_1", list[int]) == []
    both = Company({"UF_CRM_1": "1", "ufCrm_1": "2"})
    assert (both.uf("UF_CRM_1", int), both.uf("ufCrm_1", int)) == (1, 2)


@pytest.mark.parametrize("kind", [object, None, 5, "int", set[int], tuple, list[object], View()])
def test_kinds_that_custom_fields_do_not_have(kind: Any) -> None:
    with pytest.raises(ParameterError, match=r"^custom fields are read as int, float"):
        Company({"UF_CRM_1": "1"}).uf("UF_CRM_1", kind)


def test_the_types_of_custom_fields() -> None:
    view = Company({})
    assert_type(view.uf("UF_CRM_1", date), date | None)
    assert_type(view.uf("UF_CRM_1", Stage), Stage | None)
    assert_type(view.uf("UF_CRM_1", list[int]), list[int])
    assert_type(view.uf("UF_CRM_1", dict[str, int]), dict[str, int])


# --- representations ------------------------------------------------------------------------------


def test_what_tells_rows_apart_comes_first_and_nothing_null() -> None:
    raw = {"OPENED": "Y", "NOTE": None, "title": "First", "ID": "5", "PARENT": {"ID": 1, "X": None}}
    assert (
        repr(Company(raw))
        == "Company({'ID': '5', 'title': 'First', 'OPENED': 'Y', 'PARENT': {'ID': 1}})"
    )
    assert repr(Company({"A": None})) == "Company({})"


@pytest.mark.parametrize(
    "raw",
    [
        {f"FIELD_{n}": "x" * 60 for n in range(200)},
        {f"FIELD_{n}": {f"KEY_{m}": ["x" * 60] * 50 for m in range(50)} for n in range(50)},
        {"X" * 10**5: 1, "Y" * 10**5: 1},
        [["x" * 100] * 100] * 100,
    ],
)
def test_representations_are_bounded(raw: Any) -> None:
    assert len(repr(Company(raw))) < 900
    assert len(Rows([Company(raw)] * 500)._repr_html_()) < 30_000


def test_rows_are_a_table_in_notebooks() -> None:
    rows = Rows([Company({"X": None, "NOTE": "<b>&", "ID": 5}), Company({"ID": 6, "Y": [1]})])
    assert rows == [rows[0], rows[1]]
    assert rows._repr_html_() == (
        "<table><thead><tr><th>ID</th><th>NOTE</th><th>Y</th></tr></thead><tbody>"
        "<tr><td>5</td><td>&lt;b&gt;&amp;</td><td></td></tr>"
        "<tr><td>6</td><td></td><td>[1]</td></tr></tbody></table><p>2 rows</p>"
    )
    many = Rows([Company({f"F{n}": n for n in range(12)})] * 30)
    assert "<p>30 rows, the first 20 shown, 10 of 12 columns</p>" in many._repr_html_()
    assert Rows[int]([1])._repr_html_().endswith("<tr><td>1</td></tr></tbody></table><p>1 row</p>")
    assert pickle.loads(pickle.dumps(rows)) == rows


def test_representations_are_short() -> None:
    view = Everything({"STRING": "x" * 10**6, "INTEGERS": list(range(10**5))})
    assert repr(view).startswith("Everything({'STRING': 'xxx")
    assert len(repr(view)) < 500
    deep: Any = {}
    for _ in range(5000):
        deep = {"a": [deep]}
    assert len(repr(Everything(deep))) < 200


def test_fields_are_inherited_and_listed() -> None:
    class More(Company):
        __slots__ = ()
        extra = string("EXTRA")

    assert list(More.documented_fields()) == ["id", "parent", "extra"]
    assert list(Company.documented_fields()) == ["id", "parent"]
    assert "extra" in dir(More({}))
    assert More.id.key == "ID"
    assert set(dir(View)) >= RESERVED


def test_types_that_a_checker_sees() -> None:
    view = Everything({})
    assert_type(view.an_integer, int | None)
    assert_type(view.a_decimal, Decimal | None)
    assert_type(view.a_stage, Stage | str | int | None)
    assert_type(view.a_company, Company | None)
    assert_type(view.phones, list[Phone])
    assert_type(view.objects, dict[str, Phone])


# --- anything at all ------------------------------------------------------------------------------

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["Y", "N", "", "0", "1", "547", "20.00", "2024-08-30T10:00:00+03:00"])
    | st.sampled_from(["0000-00-00", "31.02.2024", "9999-12-31T23:59:59-23:59", "1e999"])
)
KNOWN = [field.key for field in Everything.documented_fields().values()]
KEYS = st.sampled_from(KNOWN) | st.text(max_size=4)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=8),
    max_leaves=30,
)


@settings(deadline=None)
@given(JSON)
def test_no_json_value_makes_a_view_raise(value: Any) -> None:
    view = Everything(value)
    assert view.to_dict() is value
    assert isinstance(repr(view), str)
    assert isinstance(bool(view), bool)
    assert len(list(view)) == len(view)
    for name, field in Everything.documented_fields().items():
        found = getattr(view, name)
        assert found is not UNREAD
        if isinstance(field.converter, ListOf):
            assert isinstance(found, list)
        elif isinstance(field.converter, MapOf):
            assert isinstance(found, dict)
        repr(found)
    list(Everything.mismatches_in(value, "result"))
    assert Nested(Everything).item(value).to_dict() is value
    assert pickle.loads(pickle.dumps(Phone(value))).to_dict() is not None or value is None


@settings(deadline=None)
@given(JSON)
def test_reading_changes_nothing(value: Any) -> None:
    before = json.dumps(value)
    view = Everything(value)
    for name in Everything.documented_fields():
        getattr(view, name)
    assert json.dumps(view.to_dict()) == before


@settings(deadline=None)
@given(JSON)
def test_attributes_are_of_their_type(value: Any) -> None:
    view = Everything(value)
    assert isinstance(view.an_integer, int | None)
    assert not isinstance(view.an_integer, bool)
    assert isinstance(view.a_number, float | None)
    assert isinstance(view.a_decimal, Decimal | None)
    assert isinstance(view.a_string, str | None)
    assert isinstance(view.a_boolean, bool | None)
    assert isinstance(view.a_moment, datetime | None)
    assert isinstance(view.a_day, date | None)
    assert isinstance(view.a_timestamp, datetime | None)
    assert isinstance(view.a_stage, Stage | str | int | float | None)
    assert isinstance(view.a_company, Company | None)
    assert all(isinstance(phone, Phone) for phone in view.phones)


# --- strict ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("result", "path"),
    [
        ({"INTEGER": "n12"}, "result.INTEGER"),
        ({"COMPANY": {"PARENT": {"ID": "x"}}}, "result.COMPANY.PARENT.ID"),
        ({"PHONES": [{}, {"VALUE": []}]}, "result.PHONES[1].VALUE"),
        ({"OBJECTS": {"a": {"VALUE": []}}}, "result.OBJECTS.a.VALUE"),
        ({"MAP": {"a": "x"}}, "result.MAP.a"),
        ("text", "result"),
        (["x"], "result"),
    ],
)
def test_strict_names_the_place(result: Any, path: str) -> None:
    method = Method("crm.deal.get", Nested(Everything))
    with pytest.raises(ResponseMismatch) as caught:
        method.check({"result": result})
    assert caught.value.path == path
    assert caught.value.method == "crm.deal.get"
    assert str(caught.value).startswith(f"crm.deal.get: {path}: expected ")
    assert method.decode({"result": result}).to_dict() == result


@pytest.mark.parametrize(
    "result", [{}, [], None, {"INTEGER": ""}, {"UF_X": object}, {"STAGE": "LOST"}]
)
def test_strict_accepts_what_portals_are_known_to_send(result: Any) -> None:
    Method("crm.deal.get", Nested(Everything)).check({"result": result})


def test_results_inside_results() -> None:
    method = Method("tasks.task.get", Nested(Company), "v3", at=("item",))
    assert method.decode({"result": {"item": {"ID": "5"}}}).id == 5
    assert method.decode({"result": []}).id is None
    with pytest.raises(ResponseMismatch, match=r"result\.item"):
        method.check({"result": {"item": 5}})


def test_a_result_that_is_not_understood_stays_as_it_came() -> None:
    found: Any = Method("crm.deal.add", INTEGER).decode({"result": {"ID": 5}})
    assert found == {"ID": 5}
