"""The accuracy part of the report: oracles, open findings, errors in the docs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ..markdown.model import Diagnostic, Source
from .oracles.findings import Finding, Oracle, Verdict
from .report import Group, Section, Table

#: Oracle → what it compares, the counter of comparisons.
_ORACLES: Final[dict[Oracle, tuple[str, str]]] = {
    Oracle.REQUESTS: ("cURL bodies against request schemas", "oracle:requests"),
    Oracle.LITERALS: ("further literals in code examples against them", "oracle:literals"),
    Oracle.RESPONSES: ("JSON examples against response schemas", "oracle:responses"),
    Oracle.KEYS: ("operations whose example has keys that nothing explains", "operations"),
    Oracle.TYPESCRIPT: ("TypeScript result types against response schemas", "oracle:typescript"),
    Oracle.INDEX: ("methods listed in section overviews", "oracle:index"),
    Oracle.STRUCTURE: ("operations with a structure that a sound schema has not", "operations"),
}

#: Diagnostics that say that the languages state different facts: one of them is wrong.
LANGUAGE_KINDS: Final = frozenset(
    {
        "alternatives-differ",
        "default-differs",
        "deprecation-differs",
        "enum-differs",
        "error-code-differs",
        "error-only-in-en",
        "error-only-in-ru",
        "name-differs",
        "required-differs",
        "row-name-differs",
        "row-only-in-en",
        "row-only-in-ru",
        "type-differs",
        "version-differs",
    }
)

#: Diagnostics that are errors in the documentation: kind → (title, what the page should say).
DOCS_BUGS: Final[dict[str, tuple[str, str]]] = {
    "anchor-repaired": ("Links to anchors that do not exist", "Point the link at the heading."),
    "anchor-missing": ("Links to anchors that do not exist", "Point the link at the heading."),
    "table-glued-to-text": (
        "Tables that the site does not render",
        "Put a blank line before `#|`.",
    ),
    "text-after-table": (
        "Lines that the site swallows",
        "Put a blank line after `|#`: the line that follows it directly is lost.",
    ),
    "deindented-tab": ("Table rows that fall out of their tab", "Indent the lines of the row."),
    "unopened-table": ("Tables that are not opened", "Put `#|` before the first row."),
    "unclosed-row": ("Table rows that are not closed", "End the row with `||`."),
    "unopened-row": ("Table rows that are not opened", "Begin the row with `||`."),
    "shifted-row": ("Doubled row marks that shift the rows below", "Remove one `||`."),
    "surplus-bar": ("Bars too many in a row", "Remove the bar."),
    "text-outside-row": ("Text between table rows", "Move the text into a cell."),
    "unclosed-fence": ("Code that is never closed", "Close the fence."),
    "unclosed-tabs": ("Tabs that are never closed", "Close the tabs."),
    "stray-directive": ("Directives that open or close nothing", "Remove the directive."),
    "row-without-name": ("Table rows without a name", "Name the field."),
    "heading-lost": (
        "Parameter tables without a heading",
        "Put the heading of the parameters before the table.",
    ),
    "json-repaired": ("JSON examples that are not JSON", "Repair the example."),
    "json-unreadable": ("JSON examples that are not JSON", "Repair the example."),
    "curl-body": ("cURL bodies that are not JSON", "Repair the body."),
    "example-without-result": (
        "Response examples without the `result` root",
        "Show the whole answer.",
    ),
    "example-case-differs": (
        "Examples that spell a parameter otherwise than the table",
        "Settle on one spelling.",
    ),
    "enum-contradicted": (
        "Examples that show none of the listed values",
        "Correct the list or the example.",
    ),
    "example-not-in-enum": (
        "Examples with a value that is not in the list",
        "Complete the list or correct the example.",
    ),
    "example-not-of-type": (
        "Examples that are not of the documented type",
        "Correct the type or the example.",
    ),
    "definition-unplaced": (
        "Tables that describe nothing that is documented",
        "Link the table from the field it describes.",
    ),
    "name-differs": ("Names that differ between the languages", "Settle on one name."),
    "row-name-differs": ("Names that differ between the languages", "Settle on one name."),
    "row-only-in-en": ("Rows that only one language has", "Add the row to the other page."),
    "row-only-in-ru": ("Rows that only one language has", "Add the row to the other page."),
    "error-only-in-en": ("Errors that only one language has", "Add the row to the other page."),
    "error-only-in-ru": ("Errors that only one language has", "Add the row to the other page."),
    "error-code-differs": ("Error codes that differ between the languages", "Settle on one code."),
    "enum-differs": ("Lists of values that differ between the languages", "Settle on one list."),
    "enum-only-in-ru": ("Lists of values that differ between the languages", "Settle on one list."),
    "type-differs": ("Types that differ between the languages", "Settle on one type."),
    "required-differs": (
        "Required marks that differ between the languages",
        "Settle on one mark.",
    ),
    "default-differs": ("Defaults that differ between the languages", "Settle on one default."),
    "deprecation-differs": ("Deprecations in one language only", "Settle on one state."),
    "kind-differs": ("Pages that only one language has as a method page", "Align the pages."),
    "wrapper-key": (
        "Documented fields that travel under a key that no table mentions",
        "Add the key to the table.",
    ),
}


#: Findings that are errors in the documentation: oracle → (title, what the page should say).
_SLIPS: Final[dict[Oracle, tuple[str, str]]] = {
    Oracle.INDEX: (
        "Names in section overviews that their page does not have",
        "Write the name as the page that the row links to does.",
    ),
}
_CONTRADICTION: Final = (
    "Examples that contradict their page ({})",
    "Correct the table or the example.",
)


def accuracy_sections(
    findings: Sequence[Finding],
    diagnostics: Iterable[Diagnostic],
    counters: Mapping[str, int],
    page_url: str,
) -> list[Section]:
    """A table of the oracles, unexplained findings, and errors in the docs with corrections.

    ``page_url``: base of the public pages, without a slash at the end.
    """
    diagnostics = list(diagnostics)
    return [
        _oracles(findings, diagnostics, counters),
        _open(findings),
        _docs_bugs(findings, diagnostics, page_url),
        _accepted(findings),
    ]


def finding_counters(findings: Iterable[Finding]) -> dict[str, int]:
    """Counters such as ``open:requests``, which must not rise."""
    found = Counter(f"{f.verdict}:{f.oracle}" for f in findings)
    return dict(sorted(found.items()))


def _oracles(
    findings: Sequence[Finding], diagnostics: Sequence[Diagnostic], counters: Mapping[str, int]
) -> Section:
    rows: list[Sequence[str | int]] = []
    for oracle, (title, counter) in _ORACLES.items():
        own = [f for f in findings if f.oracle is oracle]
        places = {(f.operation, f.source) for f in own}
        # Some are counted by operation, whatever the number of examples that show the same.
        disagreeing = len({name for name, _ in places} if counter == "operations" else places)
        total = counters.get(counter, 0)
        share = f"{100 * (1 - disagreeing / total):.2f} %" if total else "–"
        by_verdict = Counter(f.verdict for f in own)
        rows.append(
            (
                title,
                total,
                share,
                *(by_verdict[v] for v in (Verdict.DOCS, Verdict.ACCEPTED, Verdict.OPEN)),
            )
        )
    differing = len(
        {(d.kind, d.source, d.message) for d in diagnostics if d.kind in LANGUAGE_KINDS}
    )
    total = counters.get("oracle:languages", 0)
    share = f"{100 * (1 - differing / total):.2f} %" if total else "–"
    rows.append(("rows in English against their Russian twins", total, share, differing, 0, 0))
    return Section(
        "Accuracy",
        "Sources that we did not write, and how far the documents agree with them.",
        table=Table(("source", "compared", "agree", "docs wrong", "accepted", "ours"), rows),
        counters=finding_counters(findings),
    )


def _open(findings: Sequence[Finding]) -> Section:
    groups = _by_kind(f for f in findings if f.verdict is Verdict.OPEN)
    return Section(
        "Not explained yet",
        "Taken for our mistakes until somebody has looked.",
        groups=groups,
    )


def _accepted(findings: Sequence[Finding]) -> Section:
    groups = _by_kind(f for f in findings if f.verdict is Verdict.ACCEPTED)
    return Section("Accepted", "Both sides are right, or the price is too high.", groups=groups)


def _by_kind(findings: Iterable[Finding]) -> list[Group]:
    groups: dict[str, list[str]] = {}
    for finding in sorted(findings):
        line = f"`{finding.source}` `{finding.operation}`: {finding.message}"
        groups.setdefault(f"{finding.oracle}: {finding.kind}", []).append(line)
    return [Group(f"{title} ({len(lines)})", lines) for title, lines in sorted(groups.items())]


def _docs_bugs(
    findings: Sequence[Finding], diagnostics: Iterable[Diagnostic], page_url: str
) -> Section:
    """Grouped by kind of error; each line is one place with its evidence."""
    advice: dict[str, str] = {}
    places: dict[str, set[tuple[Source, str]]] = {}
    for diagnostic in diagnostics:
        known = DOCS_BUGS.get(diagnostic.kind)
        if known is not None:
            title, should = known
            advice[title] = should
            places.setdefault(title, set()).add((diagnostic.source, diagnostic.message))
    for finding in findings:
        if finding.verdict is Verdict.DOCS:
            title, should = _SLIPS.get(finding.oracle, _CONTRADICTION)
            title = title.format(finding.oracle)
            advice[title] = should
            line = f"`{finding.operation}`: {finding.message}"
            places.setdefault(title, set()).add((finding.source, line))
    groups = [
        Group(
            f"{title} ({len(places[title])})",
            [_line(source, message, page_url) for source, message in sorted(places[title])],
            advice[title],
        )
        for title in sorted(places, key=lambda t: (-len(places[t]), t))
    ]
    return Section(
        "For the authors of the documentation",
        "What the pages say otherwise than they should: place, what is wrong, evidence.",
        table=Table(("what", "places"), [(t, len(places[t])) for t in sorted(places)])
        if places
        else None,
        groups=groups,
        counters={title: len(found) for title, found in sorted(places.items())},
    )


def _line(source: Source, message: str, page_url: str) -> str:
    text = " ".join(message.split())
    parts = source.file.split("/")
    # Included files have no page of their own.
    if source.file.endswith(".md") and not any(part.startswith("_") for part in parts):
        url = f"{page_url}/{source.file.removesuffix('.md')}.html"
        return f"[{source.file}:{source.line}]({url}): {text}"
    return f"`{source}`: {text}"
