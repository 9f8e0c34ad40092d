"""The sample documentation is a whole checkout in two languages; every page is accounted for."""

from __future__ import annotations

import posixpath
import re

import pytest
import yaml
from tests.paths import SAMPLES

LANGUAGES = ("en", "ru")
LINK = re.compile(r"\]\(([^)\s]+)\)")
INCLUDE = re.compile(r"\{% include (?:notitle )?\[[^\]]*\]\(([^)]+)\)")


def files(language: str) -> set[str]:
    root = SAMPLES / language
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def pages(language: str) -> list[str]:
    return sorted(name for name in files(language) if name.endswith(".md"))


def outside_fences(text: str) -> str:
    return re.sub(r"^ *(`{3,}).*?^ *\1[ \t]*$", "", text, flags=re.DOTALL | re.MULTILINE)


def test_languages_hold_the_same_files() -> None:
    assert files("en") == files("ru")


def test_readme_lists_every_page() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"`([\w./-]+\.md)`", readme))
    present = {
        name.removeprefix("api-reference/")
        for name in pages("en")
        if not name.startswith(("_includes/", "ai-tools/"))
    }
    assert listed == present


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_and_includes_lead_somewhere(language: str) -> None:
    root = SAMPLES / language
    dead = []
    for name in pages(language):
        text = outside_fences((root / name).read_text(encoding="utf-8"))
        for target in {*LINK.findall(text), *INCLUDE.findall(text)}:
            path = target.partition("#")[0]
            if not path or path.startswith(("/", "http")):
                continue  # a local anchor, an address on the site
            resolved = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
            if not (root / resolved).is_file():
                dead.append(f"{language}/{name}: {target}")
    assert not dead, "\n".join(dead)


@pytest.mark.parametrize("language", LANGUAGES)
def test_table_of_contents_reaches_every_method_page(language: str) -> None:
    root = SAMPLES / language

    def reach(name: str) -> set[str]:
        found = set()
        for item in yaml.safe_load((root / name).read_text(encoding="utf-8"))["items"]:
            target = item["href"] if "href" in item else item["include"]["path"]
            path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
            found |= reach(path) if path.endswith(".yaml") else {path}
        return found

    expected = {n for n in pages(language) if not n.startswith(("_includes/", "ai-tools/"))}
    assert reach("toc.yaml") | {"api-reference/crm/data-types.md"} == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_end_with_one_newline_and_have_no_tabs(language: str) -> None:
    for name in files(language):
        text = (SAMPLES / language / name).read_text(encoding="utf-8")
        assert text.endswith("\n"), name
        assert not text.endswith("\n\n"), name
        assert "\t" not in text, name
