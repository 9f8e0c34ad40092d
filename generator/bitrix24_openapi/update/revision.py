"""Which revision of the documentation a folder holds."""

from __future__ import annotations

import datetime as dt
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ..extract.words.dates import DATED, MONTHS

#: The docs' own list of news, by date; used for folders without git.
_NEWS: Final = "whats-new.md"


def docs_date(*roots: Path) -> str | None:
    """The date of the newest of some checkouts, ``2026-08-20``; None if it is unknown.

    That of the last commit, or of the latest news if the folder is no git checkout.
    """
    dates = [date for root in roots for date in (_committed(root) or _newest_news(root),) if date]
    return max(dates, default=None)


def newest_tag(repository: Path, pattern: str) -> str | None:
    """The highest version among the tags that are ancestors of the current commit."""
    tags = _git(repository, "tag", "--list", pattern, "--merged", "HEAD", "--sort=-version:refname")
    return tags.splitlines()[0] if tags else None


def _committed(root: Path) -> str | None:
    # A folder inside another repository would show the commits of that repository.
    return _git(root, "log", "-1", "--format=%cs") if (root / ".git").exists() else None


def _git(folder: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, text=True, check=False
        )
    except OSError:
        return None
    return done.stdout.strip() or None if done.returncode == 0 else None


def _newest_news(root: Path) -> str | None:
    try:
        text = (root / _NEWS).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return max(_dates(text), default=None)


def _dates(text: str) -> Iterator[str]:
    for found in DATED.finditer(text):
        month = MONTHS.get((found["month"] or found["month_ru"]).lower())
        if month is None:
            continue
        try:
            date = dt.date(int(found["year"]), month, int(found["day"] or found["day_ru"]))
        except ValueError:
            continue
        yield date.isoformat()
