"""An entry of the changelog: what to do first, one cause once, short before the details."""

from __future__ import annotations

import pytest

from bitrix24_openapi.compare.api import Change, Diff, Entry, Kind, Side, Subject, advice
from bitrix24_openapi.compare.api.rules import make_change
from bitrix24_openapi.compare.package import SurfaceDiff
from bitrix24_openapi.update.changelog import entry, summary_lines


def diff(*changes: tuple[str, Change]) -> Diff:
    return Diff(
        "1",
        "2",
        {"openapi.yaml": (9, 9)},
        [
            Entry(
                Subject("openapi.yaml", "events" if name.isupper() else "methods", name, "CRM"),
                change,
            )
            for name, change in changes
        ],
    )


def sent(kind: Kind, where: str = "", before: str = "", after: str = "") -> Change:
    return make_change(kind, Side.REQUEST, where, before, after)


def read(kind: Kind, where: str = "", before: str = "", after: str = "") -> Change:
    return make_change(kind, Side.EVENT, where, before, after)


def whole(kind: Kind, before: str = "", after: str = "") -> Change:
    return make_change(kind, Side.METHOD, "", before, after)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        # One include: as many events, one thing to do.
        (
            [
                (f"ON{n}", read(Kind.TYPE_CHANGED, f"data.{n}.ID", "string", "integer"))
                for n in "AB"
            ],
            ["`ONA`, `ONB`: expect `integer` in `ID`, not `string`"],
        ),
        # One page: all that is to be done there.
        (
            [
                ("a.b", sent(Kind.MEMBER_REMOVED, "fields.X", "string")),
                ("a.b", sent(Kind.MEMBER_REMOVED, "fields.Y", "string")),
                ("a.b", sent(Kind.REQUIRED, "id")),
            ],
            ["`a.b`: send `id`: it is required; stop sending `X`, `Y`"],
        ),
        # What is gone comes first, then what concerns the most.
        (
            [
                ("a.b", sent(Kind.REQUIRED, "id")),
                ("a.c", sent(Kind.REQUIRED, "id")),
                ("z.z", whole(Kind.REMOVED)),
                ("y.y", whole(Kind.UNDOCUMENTED, "", "y.new")),
            ],
            [
                "`y.y`: no longer documented: works as before, plan to do without it; its page "
                "describes `y.new`",
                "`z.z`: gone: stop using it",
                "`a.b`, `a.c`: send `id`: it is required",
            ],
        ),
        # What breaks nobody is nothing to do.
        (
            [("a.b", sent(Kind.MEMBER_ADDED, "x", "", "string")), ("a.c", whole(Kind.ADDED))],
            [],
        ),
    ],
)
def test_what_to_do(changes: list[tuple[str, Change]], expected: list[str]) -> None:
    assert [str(each) for each in advice(diff(*changes))] == expected


def test_every_change_that_breaks_has_words() -> None:
    for kind in Kind:
        for side in Side:
            change = make_change(kind, side, "a.X", "before", "after")
            for each in advice(diff(("a.b", change))):
                assert "{" not in each.text
                assert each.text[0].isupper()


def test_an_entry_begins_with_what_to_do() -> None:
    surface = SurfaceDiff(
        removed=["Bitrix24.a.old(*, id: int) -> bool"],
        broken=[("Bitrix24.a.b(*, x: int) -> bool", "Bitrix24.a.b(*, x: str) -> bool")],
    )
    found = diff(
        ("a.b", sent(Kind.REQUIRED, "id")),
        ("a.copyTo", whole(Kind.RECASED, "a.copyto", "a.copyTo")),
        *((f"a.old{n}", whole(Kind.DEPRECATED, "", f"b.new{n}")) for n in range(3)),
        ("c.one", whole(Kind.DEPRECATED, "", "")),
        *((f"n.new{n}", whole(Kind.ADDED)) for n in range(3)),
        ("ONX", whole(Kind.ADDED)),
        ("a.b", sent(Kind.MEMBER_ADDED, "y", "", "string")),
    )
    text = entry("2026-08-20, client 2.0.0", found, surface)
    lines = [line for line in text.splitlines() if line]
    assert lines[:16] == [
        "## 2026-08-20, client 2.0.0",
        lines[1],
        "### What to do",
        "- `a.b`: send `id`: it is required",
        "- Respelled, and either spelling works (1): `a.copyto → copyTo`",
        "- Deprecated `a.*` (3): use `b.*`",
        "- Deprecated `c.one`",
        "- Python client, gone (1): `Bitrix24.a.old`",
        "- Python client, changed so that old code may fail (1): `Bitrix24.a.b`",
        "### What is new",
        "- Methods `n.*` (3)",
        "- Events: `ONX`",
        "- Described for the first time: 1 parameters, 0 fields of answers",
        "### Details",
        lines[14],
        lines[15],
    ]
    assert lines[1].startswith("**major: 1 breaking")


@pytest.mark.parametrize("number", [3, 300])
def test_what_stands_before_the_details_reads_in_a_minute(number: int) -> None:
    found = diff(
        *((f"a{n}.b", sent(Kind.MEMBER_REMOVED, f"F{n}", "string")) for n in range(number)),
        *((f"d{n}.old", whole(Kind.DEPRECATED, "", f"e{n}.new")) for n in range(number)),
        *((f"r{n}.getFields", whole(Kind.RECASED, f"r{n}.x", f"r{n}.X")) for n in range(number)),
        *((f"n{n}.new", whole(Kind.ADDED)) for n in range(number)),
        *((f"ON{n}", whole(Kind.ADDED)) for n in range(number)),
    )
    surface = SurfaceDiff(removed=[f"Bitrix24.a{n}() -> int" for n in range(number)])
    lines = summary_lines(found, surface)
    assert len(lines) <= 60
    assert all(len(line) < 400 for line in lines)
