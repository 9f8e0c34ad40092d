"""Measure the extractor against the pages that were labelled by hand (tests/gold).

    python tools/gold.py --docs ~/b24restdocs/en --docs-ru ~/b24-rest-docs

Prints every disagreement, then precision and recall of each kind of fact, micro-averaged over
the pages. Exit code 1 when a fact is missed or invented.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bitrix24_openapi.extract import Corpus, CorpusError, DocsError

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# Beside the tests, which are no installed package.
from tests.gold.compare import (  # noqa: E402
    Score,
    expected_and_read,
    mismatches,
    scores,
    summary,
)
from tests.gold.facts import GOLD, Kind, LabelError, load_labels  # noqa: E402


def main() -> int:
    arguments = _arguments()
    console = Console()
    try:
        labels = load_labels(arguments.gold)
        corpus = Corpus(arguments.docs, arguments.docs_ru)
        chosen = [each for each in labels if each.method in (arguments.method or [each.method])]
        pairs = [expected_and_read(each, corpus.extract(each.page)) for each in chosen]
    except (CorpusError, DocsError, LabelError) as error:
        Console(stderr=True).print(f"gold: {error}", style="red", markup=False, highlight=False)
        return 1
    if not chosen:
        Console(stderr=True).print("gold: no label to compare with", style="red")
        return 1
    for label, pair in zip(chosen, pairs, strict=True):
        if lines := summary(*pair):
            console.print(f"\n{label.method}  [dim]{label.page}[/dim]")
            for line in lines:
                console.print(f"  {line}", markup=False, highlight=False, soft_wrap=True)
    console.print()
    console.print(_table(scores(pairs), len(pairs)))
    return 1 if any(mismatches(*pair) for pair in pairs) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--docs", type=Path, required=True, metavar="DIR")
    parser.add_argument("--docs-ru", type=Path, metavar="DIR")
    parser.add_argument("--gold", type=Path, default=GOLD, metavar="DIR", help="the labels")
    parser.add_argument("--method", action="append", help="only this one (can be repeated)")
    return parser.parse_args()


def _table(measured: Mapping[Kind, Score], pages: int) -> Table:
    table = Table(title=f"{pages} labelled pages")
    table.add_column("kind")
    for heading in ("labelled", "read", "right", "precision", "recall"):
        table.add_column(heading, justify="right")
    total = Score()
    for kind, score in measured.items():
        table.add_row(kind.value, *_cells(score))
        total.expected += score.expected
        total.read += score.read
        total.right += score.right
    table.add_section()
    table.add_row("all", *_cells(total))
    return table


def _cells(score: Score) -> list[str]:
    counts = [str(score.expected), str(score.read), str(score.right)]
    rates = [
        f"[{'green' if rate == 1 else 'red' if rate < 0.98 else 'yellow'}]{rate:.4f}[/]"
        for rate in (score.precision, score.recall)
    ]
    return [*counts, *rates]


if __name__ == "__main__":
    sys.exit(main())
