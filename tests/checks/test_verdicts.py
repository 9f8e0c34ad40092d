"""Judgements of single findings: the file, what it changes, and what is idle in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.spec.facts import HERE

from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.checks.verdicts import Judgement, judge, load
from bitrix24_openapi.errors import InputError

GOOD = "- {operation: a.get, oracle: keys, verdict: accepted, reason: depends on the portal}\n"


def a_file(folder: Path, content: str | bytes) -> Path:
    path = folder / "verdicts.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def a_finding(operation: str = "a.get", oracle: Oracle = Oracle.KEYS) -> Finding:
    return Finding(oracle, Verdict.OPEN, "kind", operation, HERE, "message")


def a_judgement(operation: str = "a.get", oracle: Oracle = Oracle.KEYS) -> Judgement:
    return Judgement(operation, oracle, Verdict.DOCS, "reason", Path("verdicts.yaml"), 1)


# --- the file -----------------------------------------------------------------------------


def test_a_file_is_read(tmp_path: Path) -> None:
    path = a_file(tmp_path, GOOD)
    assert load(path) == [
        Judgement("a.get", Oracle.KEYS, Verdict.ACCEPTED, "depends on the portal", path, 1)
    ]


@pytest.mark.parametrize("content", ["", "# nothing judged\n", "[]\n"])
def test_a_file_without_judgements(tmp_path: Path, content: str) -> None:
    assert load(a_file(tmp_path, content)) == []


def test_no_file_no_judgements() -> None:
    assert load(None) == []


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("- {operation: a\n- b: [\n", r":2: not YAML"),
        ("a: b: c\n", r":1: not YAML"),
        ("\n\n- 'open\n", r":\d+: not YAML"),
        ("- \ta\n", r":1: not YAML"),
        ("? [a]\n: {b: c}\n? {d: e}\n", r":\d+: not YAML"),
        (b"- \xff\n", r":1: not UTF-8"),
        ("operation: a.get\n", r":1: a list"),
        ("text\n", r":1: a list"),
        ("- text\n", r":1: needs operation, oracle, reason, verdict"),
        ("- []\n", r":1: needs operation"),
        (GOOD + "- {operation: a.get}\n", r":2: needs operation"),
        (GOOD.replace("}", ", line: 3}"), r":1: needs operation"),
        (GOOD.replace("reason", "because"), r":1: needs operation"),
        (GOOD.replace("accepted", "maybe"), r":1: 'maybe' is not a valid Verdict"),
        (GOOD.replace("accepted", "[docs]"), r":1: \['docs'\] is not a valid Verdict"),
        (GOOD.replace("a.get", "''"), r":1: the operation is empty"),
        (GOOD.replace("depends on the portal", ""), r":1: the reason is empty"),
        (GOOD.replace("depends on the portal", "[a]"), r":1: the reason is empty"),
        (GOOD + GOOD, r":2: a.get is judged already \(.*:1\)"),
        ("false\n", r":1: a list"),
        ("0\n", r":1: a list"),
        ("{}\n", r":1: a list"),
        (GOOD.replace("keys", "stars"), r":1: 'stars' is not a valid Oracle"),
    ],
)
def test_a_file_that_cannot_be_used(tmp_path: Path, content: str | bytes, complaint: str) -> None:
    path = a_file(tmp_path, content)
    with pytest.raises(InputError, match=f"^{re.escape(str(path))}{complaint}"):
        load(path)


@pytest.mark.parametrize("name", ["absent.yaml", "."])
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with pytest.raises(InputError, match=re.escape(f"{path}: ")):
        load(path)


# --- judging ------------------------------------------------------------------------------


def test_a_judgement_replaces_the_verdict_and_says_why() -> None:
    (judged,), idle = judge([a_finding()], [a_judgement()])
    assert (judged.verdict, judged.message) == (Verdict.DOCS, "message (reason)")
    assert (judged.kind, judged.source) == ("kind", HERE)
    assert idle == []


@pytest.mark.parametrize(
    "finding", [a_finding("b.get"), a_finding(oracle=Oracle.REQUESTS), a_finding("a.get.x")]
)
def test_a_judgement_holds_for_its_operation_and_oracle_alone(finding: Finding) -> None:
    judged, idle = judge([finding], [a_judgement()])
    assert judged == [finding]
    assert list(map(str, idle)) == ["verdicts.yaml:1: a.get: no keys finding needs it"]


def test_a_judgement_holds_in_any_letter_case() -> None:
    """Pages respell their methods; the example that is wrong stays wrong."""
    (judged,), idle = judge([a_finding("A.Get")], [a_judgement()])
    assert (judged.verdict, idle) == (Verdict.DOCS, [])


def test_a_judgement_holds_for_all_findings_of_the_oracle() -> None:
    judged, idle = judge([a_finding(), a_finding("b.get"), a_finding()], [a_judgement()])
    assert [f.verdict for f in judged] == [Verdict.DOCS, Verdict.OPEN, Verdict.DOCS]
    assert idle == []


def test_only_the_idle_are_complained_of() -> None:
    _, idle = judge([a_finding()], [a_judgement("b.get"), a_judgement()])
    assert len(idle) == 1
    assert "b.get" in str(idle[0])


def test_a_judgement_of_some_members_leaves_the_others_open() -> None:
    message = "no property for `result.a`, `result.b`"
    first, second = (
        Finding(Oracle.KEYS, Verdict.OPEN, "kind", "a.get", HERE, text)
        for text in (message, "no property for `result.c`")
    )
    one = Judgement("a.get", Oracle.KEYS, Verdict.DOCS, "r", Path("v"), 1, at=("result.b",))
    judged, idle = judge([first, second], [one])
    assert [finding.verdict for finding in judged] == [Verdict.DOCS, Verdict.OPEN]
    assert idle == []


def test_judgements_of_one_operation_may_share_it_by_members(tmp_path: Path) -> None:
    entry = "- {operation: a.get, oracle: keys, verdict: docs, reason: r, page: a.md, at: [%s]}\n"
    path = a_file(tmp_path, entry % "x, y" + entry % "z")
    assert [each.at for each in load(path)] == [("x", "y"), ("z",)]
    with pytest.raises(InputError, match=r":2: a.get is judged already \(.*:1\)$"):
        load(a_file(tmp_path, entry % "x" + entry % "y, x"))


def test_a_stale_judgement_names_its_page(tmp_path: Path) -> None:
    path = a_file(tmp_path, "# why\n\n" + GOOD.replace("}", ", page: a/b.md}"))
    _, (stale,) = judge([], load(path))
    assert (stale.file, stale.line, stale.evidence) == (path, 3, "a/b.md")
