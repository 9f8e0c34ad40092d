"""The report of a build."""

from __future__ import annotations

import json

from bitrix24_openapi.checks.report import Group, LeftOut, Report, Section, Table, make_report
from bitrix24_openapi.markdown.model import Diagnostic, Source
from bitrix24_openapi.openapi.conventions import OPENAPI, OPENAPI_V3
from bitrix24_openapi.spec.rendered import RenderedFragment
from bitrix24_openapi.spec.sharing import Found


def a_part(key: str, tag: str, document: str = OPENAPI, **tally: int) -> RenderedFragment:
    counts = {"operations": 1, **{name.replace("_", "-"): n for name, n in tally.items()}}
    return RenderedFragment(
        document, "paths", key, "page.md", tag, [], "", {}, {}, Found(), counts, diagnostics=[]
    )


def diagnostic(kind: str, file: str, line: int, message: str = "m") -> Diagnostic:
    return Diagnostic(kind, message, Source(file, line))


def report() -> Report:
    return make_report(
        [
            a_part("/a", "CRM", parameters=3, without_errors=1),
            a_part("/b", "CRM", parameters=2),
            a_part("/c", "Tasks", OPENAPI_V3, deprecated=1),
        ],
        [
            diagnostic("unclosed-row", "b.md", 10),
            diagnostic("unclosed-row", "a.md", 9),
            diagnostic("unclosed-row", "a.md", 10, "two\nlines"),
            diagnostic("unclosed-row", "a.md", 9),
            diagnostic("anchor-missing", "a.md", 1),
        ],
        [LeftOut("x.md", "x.md", "no method name"), LeftOut("d.m", "y.md", "documented on x.md")],
    )


def test_counters_are_sums() -> None:
    counters = report().counters
    assert counters["operations"] == 3
    assert (counters["classic"], counters["v3"]) == (2, 1)
    assert counters["parameters"] == 5
    assert counters["without-errors"] == 1
    assert counters["events"] == 0


def test_coverage_is_by_section() -> None:
    lines = report().to_markdown().splitlines()
    (row,) = [line for line in lines if line.startswith("| CRM ")]
    assert row == "| CRM | 2 | 0 | 5 | 0 | 0 | 0 | 1 | 0 |"


def test_diagnostics_are_grouped_sorted_and_counted_once() -> None:
    text = report().to_markdown()
    section = text[text.index("### unclosed-row (3)") :].splitlines()
    assert section[2:] == ["- `a.md:9` m", "- `a.md:10` two lines", "- `b.md:10` m"]
    assert text.index("### anchor-missing (1)") < text.index("### unclosed-row (3)")


def test_what_was_left_out_is_told_with_the_reason() -> None:
    text = report().to_markdown()
    assert "### no method name (1)\n\n- `x.md`\n" in text
    assert "### documented on x.md (1)\n\n- `d.m` (y.md)\n" in text


def test_json_says_the_same() -> None:
    data = json.loads(report().to_json_text())
    assert data["counters"]["operations"] == 3
    assert data["sections"]["Diagnostics"]["counters"] == {"anchor-missing": 1, "unclosed-row": 3}
    assert data["sections"]["Coverage by section"]["rows"][0]["section"] == "CRM"


def test_other_checks_add_sections_of_their_own() -> None:
    made = report()
    made.sections.append(
        Section(
            "Oracle",
            "How to read it.",
            Table(("what", "number"), [("a | b", 1234)]),
            [Group("our bug", ["one"])],
            {"ours": 1},
        )
    )
    text = made.to_markdown()
    assert "## Oracle\n\nHow to read it.\n\n| what | number |\n| --- | ---: |\n" in text
    assert "| a \\| b | 1,234 |\n\n### our bug\n\n- one\n" in text
    assert json.loads(made.to_json_text())["sections"]["Oracle"]["counters"] == {"ours": 1}


def test_no_trailing_blanks_and_one_newline_at_the_end() -> None:
    text = report().to_markdown()
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
