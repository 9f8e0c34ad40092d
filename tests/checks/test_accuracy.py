"""The sections of the report that findings and slips of the documentation make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from tests.spec.facts import HERE

from bitrix24_openapi.checks.accuracy import DOCS_BUGS, accuracy_sections, finding_counters
from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.checks.report import Report, Section
from bitrix24_openapi.markdown.model import Diagnostic, Source

SITE = "https://docs.example.test"


def a_finding(
    oracle: Oracle = Oracle.REQUESTS,
    verdict: Verdict = Verdict.OPEN,
    kind: str = "schema",
    operation: str = "a.get",
    line: int = 1,
) -> Finding:
    return Finding(oracle, verdict, kind, operation, Source(HERE.file, line), f"message {line}")


def sections(
    findings: Sequence[Finding] = (),
    diagnostics: Sequence[Diagnostic] = (),
    counters: Mapping[str, int] | None = None,
) -> list[Section]:
    made = accuracy_sections(findings, diagnostics, counters or {}, SITE)
    assert [s.title for s in made] == [
        "Accuracy",
        "Not explained yet",
        "For the authors of the documentation",
        "Accepted",
    ]
    return made


def oracle_row(
    findings: Sequence[Finding], counters: Mapping[str, int], words: str
) -> Sequence[str | int]:
    table = sections(findings, counters=counters)[0].table
    assert table is not None
    (row,) = [row for row in table.rows if str(row[0]).startswith(words)]
    return row[1:]


@pytest.mark.parametrize(
    ("findings", "compared", "expected"),
    [
        ([], 0, (0, "–", 0, 0, 0)),
        ([], 8, (8, "100.00 %", 0, 0, 0)),
        ([a_finding()], 8, (8, "87.50 %", 0, 0, 1)),
        # Two faults of one example are one disagreement.
        ([a_finding(), a_finding(kind="other")], 8, (8, "87.50 %", 0, 0, 2)),
        ([a_finding(), a_finding(line=2)], 8, (8, "75.00 %", 0, 0, 2)),
        ([a_finding(), a_finding(operation="b.get")], 8, (8, "75.00 %", 0, 0, 2)),
        (
            [
                a_finding(verdict=Verdict.DOCS),
                a_finding(verdict=Verdict.DOCS, line=2),
                a_finding(verdict=Verdict.ACCEPTED, line=3),
            ],
            4,
            (4, "25.00 %", 2, 1, 0),
        ),
        # Another oracle's.
        ([a_finding(Oracle.RESPONSES)], 8, (8, "100.00 %", 0, 0, 0)),
    ],
)
def test_the_row_of_an_oracle(
    findings: list[Finding], compared: int, expected: tuple[str | int, ...]
) -> None:
    assert oracle_row(findings, {"oracle:requests": compared}, "cURL") == expected


@pytest.mark.parametrize(
    ("oracle", "counter", "words"),
    [
        (Oracle.REQUESTS, "oracle:requests", "cURL"),
        (Oracle.LITERALS, "oracle:literals", "further literals"),
        (Oracle.RESPONSES, "oracle:responses", "JSON"),
        (Oracle.KEYS, "operations", "operations whose example"),
        (Oracle.TYPESCRIPT, "oracle:typescript", "TypeScript"),
        (Oracle.INDEX, "oracle:index", "methods listed"),
        (Oracle.STRUCTURE, "operations", "operations with a structure"),
    ],
)
def test_every_oracle_has_its_counter(oracle: Oracle, counter: str, words: str) -> None:
    assert oracle_row([a_finding(oracle)], {counter: 4}, words) == (4, "75.00 %", 0, 0, 1)


def test_counters_name_verdict_and_oracle() -> None:
    findings = [
        a_finding(),
        a_finding(line=2),
        a_finding(Oracle.KEYS, Verdict.DOCS),
        a_finding(Oracle.KEYS, Verdict.ACCEPTED),
    ]
    expected = {"accepted:keys": 1, "docs:keys": 1, "ours:requests": 2}
    assert finding_counters(findings) == expected
    assert list(finding_counters(findings)) == sorted(expected)
    assert sections(findings)[0].counters == expected


@pytest.mark.parametrize(("verdict", "index"), [(Verdict.OPEN, 1), (Verdict.ACCEPTED, 3)])
def test_findings_are_grouped_by_oracle_and_kind(verdict: Verdict, index: int) -> None:
    others = [each for each in Verdict if each is not verdict]
    findings = [
        a_finding(verdict=verdict, line=12),
        a_finding(verdict=verdict, line=2),
        a_finding(Oracle.KEYS, verdict, "unexplained"),
        *(a_finding(verdict=other, line=99) for other in others),
    ]
    groups = sections(findings)[index].groups
    place = f"`{HERE.file}:"
    assert [(g.title, g.lines) for g in groups] == [
        ("keys: unexplained (1)", [f"{place}1` `a.get`: message 1"]),
        (
            "requests: schema (2)",
            [f"{place}2` `a.get`: message 2", f"{place}12` `a.get`: message 12"],
        ),
    ]


# --- for the authors ----------------------------------------------------------------------


def bugs(findings: Sequence[Finding] = (), *diagnostics: Diagnostic) -> Section:
    return sections(findings, diagnostics)[2]


def test_slips_are_grouped_by_what_should_be_done() -> None:
    section = bugs(
        [],
        Diagnostic("json-repaired", "a comma", Source("b.md", 2)),
        Diagnostic("json-unreadable", "a brace", Source("a.md", 7)),
        Diagnostic("unclosed-row", "a row", HERE),
        Diagnostic("json-repaired", "a comma", Source("b.md", 2)),
        Diagnostic("of-no-interest", "ours", HERE),
    )
    assert section.counters == {
        "JSON examples that are not JSON": 2,
        "Table rows that are not closed": 1,
    }
    assert section.table is not None
    assert section.table.rows == list(section.counters.items())
    first, second = section.groups
    assert (first.title, first.text) == (
        "JSON examples that are not JSON (2)",
        "Repair the example.",
    )
    assert [line.partition("]")[0] for line in first.lines] == ["[a.md:7", "[b.md:2"]
    assert second.title == "Table rows that are not closed (1)"


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (Source("a/b.md", 3), f"[a/b.md:3]({SITE}/a/b.html): two words"),
        (Source("a/index.md", 3), f"[a/index.md:3]({SITE}/a/index.html): two words"),
        # No page of its own on the site.
        (Source("_includes/b.md", 3), "`_includes/b.md:3`: two words"),
        (Source("a/_includes/b.md", 3), "`a/_includes/b.md:3`: two words"),
        (Source("toc.yaml", 3), "`toc.yaml:3`: two words"),
    ],
)
def test_a_place_is_linked_where_the_site_has_a_page(source: Source, line: str) -> None:
    section = bugs([], Diagnostic("stray-directive", "two\n  words", source))
    assert [g.lines for g in section.groups] == [[line]]


def test_findings_against_the_documentation_are_there_too() -> None:
    section = bugs(
        [
            a_finding(verdict=Verdict.DOCS, line=5),
            a_finding(verdict=Verdict.DOCS, line=4),
            a_finding(Oracle.KEYS, Verdict.DOCS),
            a_finding(line=6),
            a_finding(verdict=Verdict.ACCEPTED, line=7),
        ]
    )
    assert section.counters == {
        "Examples that contradict their page (keys)": 1,
        "Examples that contradict their page (requests)": 2,
    }
    url = f"{SITE}/{HERE.file.removesuffix('.md')}.html"
    assert section.groups[0].lines == [
        f"[{HERE.file}:{line}]({url}): `a.get`: message {line}" for line in (4, 5)
    ]


def test_a_slip_of_an_overview_is_no_slip_of_an_example() -> None:
    (group,) = bugs([a_finding(Oracle.INDEX, Verdict.DOCS)]).groups
    assert group.title == "Names in section overviews that their page does not have (1)"
    assert "overview" not in group.text
    assert "page" in group.text


@pytest.mark.parametrize("oracle", [Oracle.KEYS, Oracle.STRUCTURE])
def test_an_operation_with_two_findings_is_one_operation(oracle: Oracle) -> None:
    words = {Oracle.KEYS: "operations whose", Oracle.STRUCTURE: "operations with"}[oracle]
    row = oracle_row([a_finding(oracle), a_finding(oracle, line=2)], {"operations": 4}, words)
    assert row[1] == "75.00 %"


@pytest.mark.parametrize(
    ("kinds", "share", "wrong"),
    [
        ([], "100.00 %", 0),
        (["type-differs", "row-only-in-ru"], "75.00 %", 2),
        # The same row of a shared type, met on two pages; and what is no difference in facts.
        (["type-differs", "type-differs", "json-repaired"], "87.50 %", 1),
    ],
)
def test_the_languages_are_an_oracle(kinds: list[str], share: str, wrong: int) -> None:
    found = [Diagnostic(kind, "words", HERE) for kind in kinds]
    table = sections((), found, {"oracle:languages": 8})[0].table
    assert table is not None
    assert table.rows[-1][1:] == (8, share, wrong, 0, 0)


def test_nothing_wrong_nothing_listed() -> None:
    section = bugs()
    assert (section.table, section.groups, section.counters) == (None, [], {})


def test_one_title_has_one_advice() -> None:
    advice: dict[str, set[str]] = {}
    for title, should in DOCS_BUGS.values():
        advice.setdefault(title, set()).add(should)
    assert {title for title, texts in advice.items() if len(texts) > 1} == set()


def test_the_sections_print() -> None:
    findings = [a_finding(), a_finding(verdict=Verdict.DOCS, line=2)]
    text = Report({}, sections(findings, counters={"oracle:requests": 4})).to_markdown()
    assert "| cURL bodies against request schemas | 4 | 50.00 % | 1 | 0 | 1 |" in text
    assert "### requests: schema (1)\n" in text
