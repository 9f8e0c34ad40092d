"""Tables of wording: how they match, and how they tell which entries are used."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.paths import SAMPLES

from bitrix24_openapi.cli import main
from bitrix24_openapi.extract.words import wording
from bitrix24_openapi.extract.words.wording import PhraseList, Table, Titles, Wording


@pytest.fixture
def tables(monkeypatch: pytest.MonkeyPatch) -> dict[str, Table]:
    """The registry of tables, empty for the time of a test."""
    registry: dict[str, Table] = {}
    monkeypatch.setattr(wording, "_TABLES", registry)
    return registry


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one  of\nthem", "one  of\nthem"),
        ("ONE OF THEM", "ONE OF THEM"),
        ("at most `20,000`", "at most `20,000`"),
        ("none of them", None),
    ],
)
def test_a_wording_matches_any_of_its_phrases(text: str, found: str | None) -> None:
    phrases = Wording(
        r"""
        \bone of them\b
        \bat most <N>
        """
    )
    match = phrases.search(text)
    assert (match.group() if match else None) == found


def test_what_stands_around_holds_for_each_phrase() -> None:
    phrases = Wording("a\nb", around=r"^{}\W*$")
    assert phrases.match("b:")
    assert not phrases.match("ab")


def test_titles_are_compared_in_their_normal_form() -> None:
    titles = Titles.of({1: "Method Parameters\nParameters:", 2: "**Errors**"})
    assert [titles.get(t) for t in ("method parameters", "parameters", "errors", "other")] == [
        1,
        1,
        2,
        None,
    ]


def test_entries_that_match_nothing_are_listed(tables: dict[str, Table]) -> None:
    phrases = Wording("red\ngreen\nred|blue", name="colours")
    titles = Titles.listed("Yes, No", name="answers")
    singles = PhraseList(r"(?P<name>\w+) object" + "\n" + r"object (?P<name>\w+)", name="objects")
    wording.record()
    assert phrases.search("a red ball")
    assert "yes" in titles
    assert [m["name"] for m in singles.matches("time object")] == ["time"]
    assert wording.unused([wording.recorded()]) == {
        "colours": ["green"],
        "answers": ["no"],
        "objects": [r"object (?P<name>\w+)"],
    }
    later = {"colours": {"green"}, "answers": {"no"}}
    assert set(wording.unused([wording.recorded(), later])) == {"objects"}


def test_recording_changes_no_match(tables: dict[str, Table]) -> None:
    texts = ["red and red", "green", "", "nothing"]
    phrases = Wording("red\ngreen", name="colours")

    def found() -> list[object]:
        return [
            [bool(phrases.search(t)), bool(phrases.match(t)), len(list(phrases.finditer(t)))]
            for t in texts
        ]

    before = found()
    wording.record()
    assert found() == before


def test_the_command_lists_what_the_samples_do_not_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["words", "--docs", str(SAMPLES / "en"), "--docs-ru", str(SAMPLES / "ru")]
    assert main([*arguments, "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[-1].endswith("entries match nothing")
    # The samples have the usual sections and not those of older revisions.
    assert "    request parameters\n" in out
    assert "    error handling\n" not in out


def test_the_command_wants_docs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["words"]) == 1
    assert "--docs" in capsys.readouterr().err
    assert main(["words", "--docs", str(tmp_path / "none")]) == 1
    assert "no such folder" in capsys.readouterr().err
