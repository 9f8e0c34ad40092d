"""Tags and notes of releases.

    python tools/release.py check client-v1.2.3     # does the tag name the version of its package?
    python tools/release.py notes client-v1.2.3     # what its release says, as Markdown

`v1.2.3` is a release of the generator, `client-v1.2.3` one of the client. The notes of the client
are what its users have to do: the beginnings of the entries of spec/CHANGELOG.md since the release
before. Those of the generator are its part of CHANGELOG.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

Numbers = tuple[int, ...]

ROOT: Final = Path(__file__).resolve().parent.parent
_CLIENT: Final = "client-v"
_VERSION: Final = re.compile(r'^__version__[^"\n]*"([^"]+)"', re.MULTILINE)
_ENTRY: Final = re.compile(r"^## (?P<spec>\S+), client (?P<client>\d+\.\d+\.\d+)$", re.MULTILINE)
_FILES: Final = {
    True: "generated_client/bitrix24_client/__init__.py",
    False: "generator/bitrix24_openapi/__init__.py",
}


class Wrong(Exception):  # noqa: N818 - a tag that releases nothing
    """The tag and the repository do not fit."""


def check(root: Path, tag: str) -> None:
    file = _FILES[tag.startswith(_CLIENT)]
    found = _VERSION.search((root / file).read_text(encoding="utf-8"))
    version = found[1] if found else ""
    if tag.rpartition("v")[2] != version:
        raise Wrong(f"{tag} does not name version {version} of {file}")


def notes(root: Path, tag: str) -> str:
    if not tag.startswith(_CLIENT):
        return _section((root / "CHANGELOG.md").read_text(encoding="utf-8"), tag.removeprefix("v"))
    text = (root / "spec" / "CHANGELOG.md").read_text(encoding="utf-8")
    release = json.loads((root / "spec" / "release.json").read_text(encoding="utf-8"))
    version = _numbers(tag.removeprefix(_CLIENT))
    before = _numbers(release["released"]) if release.get("released") else None
    if before is not None and before >= version:
        raise Wrong(f"{tag}: {release['released']} was released already")
    return "\n\n".join(_entries(text, version, before)) + "\n"


def _entries(text: str, version: Numbers, before: Numbers | None) -> Iterator[str]:
    """Entries of a version without their details, newest first.

    All since the release before; of the first release the last one alone.
    """
    found = list(_ENTRY.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    for each, end in zip(found, ends, strict=True):
        own = _numbers(each["client"])
        if own == version or (before is not None and before < own < version):
            entry = text[each.start() : end].partition("\n### Details")[0].rstrip()
            # In release notes the headings are one level higher.
            yield re.sub(r"^#(?=#)", "", entry, flags=re.MULTILINE)


def _section(text: str, version: str) -> str:
    for name in (re.escape(version), "Unreleased"):
        found = re.search(
            rf"^## \[{name}\][^\n]*\n(.*?)(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL
        )
        if found:
            return found[1].strip() + "\n"
    raise Wrong(f"CHANGELOG.md says nothing of {version}")


def _numbers(version: str) -> Numbers:
    try:
        return tuple(map(int, version.split(".")))
    except ValueError:
        raise Wrong(f"{version!r} is no version") from None


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("what", choices=("check", "notes"))
    parser.add_argument("tag")
    parser.add_argument("--root", type=Path, default=ROOT)
    options = parser.parse_args()
    try:
        if options.what == "check":
            check(options.root, options.tag)
        else:
            sys.stdout.write(notes(options.root, options.tag))
    except (Wrong, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
