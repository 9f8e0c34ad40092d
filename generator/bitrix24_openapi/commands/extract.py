"""``extract``: the facts of one page, as a tree or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import InputError
from .terminal import GOOD, declare, docs_arguments

if TYPE_CHECKING:
    from ..extract import Corpus
    from ..extract.model import Structure

_EXAMPLE: Final = """
examples:
  bitrix24-openapi extract api-reference/crm/deals/crm-deal-add.md --docs ~/b24restdocs
  bitrix24-openapi extract ~/b24restdocs/api-reference/user/user-get.md --json
  bitrix24-openapi extract crawled-page.txt
  bitrix24-openapi extract api-reference/user/user-get.md --docs ~/b24restdocs --passes
"""


def add(commands: Any) -> None:
    parser = declare(commands, "extract", "show what is read from one page", _extract, _EXAMPLE)
    parser.add_argument("page", metavar="PAGE", help="path of the page, in the checkout or not")
    docs_arguments(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="JSON instead of a tree")
    form.add_argument(
        "--passes",
        action="store_true",
        help="what examples, unreferenced tables and flat rows change, pass by pass",
    )


def _extract(options: argparse.Namespace) -> int:
    from ..extract import to_json
    from ..worker import open_corpus

    root, page = _page(options.page, options.docs, options.docs_ru)
    docs_en = root if options.docs is None and options.docs_ru is None else options.docs
    corpus = open_corpus(docs_en, options.docs_ru)
    if options.passes:
        return _print_passes(corpus, page)
    facts = to_json(corpus.extract(page))
    if options.json:
        json.dump(facts, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        _print_tree(page, facts)
    return GOOD


def _print_passes(corpus: Corpus, page: str) -> int:
    """What each pass over a structure of the page changed; passes without effect are left out."""
    from ..extract.evidence.changes import changes

    def show(part: str, name: str, before: Structure, after: Structure) -> None:
        lines = changes(before, after)
        if lines:
            print(f"{part}: {name}")
            print("\n".join(f"  {line}" for line in lines))

    corpus.extract(page, show)
    return GOOD


def _page(page: str, docs: Path | None, docs_ru: Path | None) -> tuple[Path | None, str]:
    """The checkout and the page in it: a path inside the checkout, or any path of the file."""
    given = docs or docs_ru
    path = Path(page)
    if given is not None and not path.is_absolute() and (given / page).is_file():
        return given, path.as_posix()
    if not path.is_file():
        place = given if given is not None else "(give --docs)"
        raise InputError(f"{page}: no such page in {place}")
    path = path.resolve()
    roots = [given.resolve()] if given is not None else list(path.parents)
    for root in roots:
        if root in path.parents and (root / "api-reference").is_dir():
            return root, path.relative_to(root).as_posix()
    if given is not None:
        raise InputError(f"{page}: not inside {given}")
    return path.parent, path.name


def _print_tree(title: str, facts: Any) -> None:
    from rich.console import Console
    from rich.text import Text
    from rich.tree import Tree

    def grow(tree: Tree, value: Any) -> None:
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, child in pairs:
            if isinstance(child, dict | list) and child:
                name = child.get("name", "") if isinstance(child, dict) else ""
                label = Text(str(key), style="bold")
                label.append(f"  {name}" if name != "" else "", style="cyan")
                grow(tree.add(label), child)
            else:
                leaf = Text(f"{key}: ", style="dim")
                leaf.append(str(child), style="default")
                tree.add(leaf)

    tree = Tree(Text(title, style="bold green"))
    grow(tree, facts)
    Console(soft_wrap=True).print(tree)
