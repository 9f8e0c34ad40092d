"""Which text may be a name."""

from __future__ import annotations

import keyword
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi import identifiers
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.identifiers import (
    COMPONENT,
    EVENT,
    FIELD,
    METHOD,
    OPERATION,
    PARAMETER,
    PYTHON,
    SCOPE,
    Kind,
    ascii_part,
    shown,
)

ASCII = [METHOD, EVENT, SCOPE, COMPONENT, OPERATION, PARAMETER, PYTHON]


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (METHOD, "batch crm.deal.get im.v2.Chat.Bot.sendContext crm.item.import a.b_c.D2 im.2x"),
        (EVENT, "ONCRMDEALADD CATALOG.PRODUCT.ON.ADD ONX_Y ON2"),
        (SCOPE, "crm user_brief imopenlines.v2 a1"),
        (COMPONENT, "CrmDeal Crm.Deal-2_x 2024Page x"),
        (OPERATION, "crm.deal.get ONCRMDEALADD post_x-y"),
        (PARAMETER, "Idempotency-Key x"),
        (PYTHON, "x _events_crm CrmDeal GET_"),
    ],
)  # fmt: skip
def test_names(kind: Kind, names: str) -> None:
    assert [name for name in names.split() if not kind.accepts(name)] == []


@pytest.mark.parametrize("kind", ASCII, ids=lambda kind: kind.noun)
@pytest.mark.parametrize(
    "name",
    ["", " ", "a b", "a\n", "\na", "a\x00", 'a"', "a'", "a\\", "a/b", "a#b", "a;b", "a(b)", "é",
     "\u0430", "\u1d5a\u1d5a", "\U0001d41a", "\uff21", "\u017f", "\ufb01", "a\u0301", "a\u202e",
     "a\u200b", "{{a}}", "__init__", "a" * 1000, "A" * 1000, "..", "a..b", "A..B", None, 5, True,
     ["a"], b"a"],
    ids=ascii,
)  # fmt: skip
def test_what_is_no_name_of_any_kind(kind: Kind, name: object) -> None:
    if kind in (COMPONENT, OPERATION) and name in ("a..b", "A..B"):
        return  # dots mean nothing there
    assert not kind.accepts(name)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (METHOD, "1a.b _a.b a._b a.b_ a_.b a.__init__ a. .a a-b.c a.b-c"),
        (EVENT, "onX ONx 1ON _ON ON_ ON. .ON ON-X ON._X"),
        (SCOPE, "Crm _crm 1crm crm. .crm crm-x"),
        (PYTHON, "1a a-b a.b class None __a _ _1"),
        (COMPONENT, "_A .A -A A/B"),
    ],
)
def test_what_is_no_name_of_one_kind(kind: Kind, names: str) -> None:
    assert [name for name in names.split() if kind.accepts(name)] == []


@pytest.mark.parametrize(
    "name",
    ["", "TITLE", "ufCrm_1", "=DELETED", "a b", 'a"b', "\\", "Название", "標題", "é", "{id}"],
)
def test_keys_of_fields_are_any_text(name: str) -> None:
    assert FIELD.accepts(name)


@pytest.mark.parametrize(
    "name", ["a\n", "\x00", "\x1b[31m", "\u202e", "\u2028", "\ud800", "a" * 257, None, 5], ids=ascii
)
def test_keys_of_fields_show_what_they_are(name: object) -> None:
    assert not FIELD.accepts(name)


@given(st.text(max_size=20) | st.text("abAB01_.-\u017f\uff41 ", max_size=10))
def test_names_are_stable_in_python(text: str) -> None:
    for kind in ASCII:
        if kind.accepts(text):
            assert text.isascii()
            assert text == unicodedata.normalize("NFKC", text)
    if PYTHON.accepts(text):
        assert text.isidentifier()
        assert not keyword.iskeyword(text)
        assert not text.startswith("__")
    if METHOD.accepts(text):
        assert not any(part.startswith("_") or not part for part in text.split("."))


@pytest.mark.parametrize(
    ("text", "part"),
    [("abc", "abc"), ("\u017felf", "self"), ("\ufb01", "fi"), ("\U0001d41e\U0001d431", "ex"),
     ("Имя", ""), ("é", ""), ("\uff41 b", "a b"), ("№ 1", "No 1")],
)  # fmt: skip
def test_the_part_in_ascii_is_what_python_would_read(text: str, part: str) -> None:
    assert ascii_part(text) == part


@pytest.mark.parametrize(
    ("name", "text"),
    [("a\n", r"'a\n'"), ("é", r"'\xe9'"), ("x" * 100, f"'{'x' * 60}'..."),
     (5, "a value of type int"), ({"a": [1] * 10_000}, "a value of type dict")],
)  # fmt: skip
def test_refused_names_are_shown_on_one_line(name: object, text: str) -> None:
    assert shown(name) == text


def test_a_refusal_says_where_and_what() -> None:
    assert METHOD.check("a.b", "x:1") == "a.b"
    with pytest.raises(InputError, match=r"\Ax:1: not a method name: '_a\.b'\Z"):
        METHOD.check("_a.b", "x:1")


def test_every_kind_is_bounded() -> None:
    kinds = [each for each in vars(identifiers).values() if isinstance(each, Kind)]
    assert len(kinds) == len(ASCII) + 1
    for kind in kinds:
        assert not kind.accepts("A" * (kind.longest + 1))
        assert not kind.accepts("a" * (kind.longest + 1))
