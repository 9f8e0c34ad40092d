"""A whole list into a file: streamed, typed, and resumed where it was interrupted.

::

    export(b24.crm.deal.list(filter={">OPPORTUNITY": 0}), "deals.parquet")

The list is read in pieces (:mod:`.partitions`), and each is a file of its own in a folder beside
the result until all are there: ``deals.parquet.parts``. A run that is interrupted leaves the
folder; the next one goes on behind the last piece that is complete.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from .columns import Column, columns_of
from .errors import ExportError
from .export_files import Format, format_of
from .listing import Listing
from .partitions import ROWS, Piece, pages, plan, whole_list
from .views import View

_STATE: Final = "state.json"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written. ``resumed`` rows are of earlier runs."""

    path: Path
    rows: int
    resumed: int


def export(
    listing: Listing[Any],
    path: str | os.PathLike[str],
    *,
    rows: int = ROWS,
    overwrite: bool = False,
    on_rows: Callable[[int], object] | None = None,
) -> Exported:
    """Write all rows of a list to a file: Parquet (extra ``parquet``), CSV or JSON lines, by its
    name.

    Columns have the types of the documentation; custom fields are columns, too. ``rows`` is how
    many are read between two points to resume from, in a list that can be read by id; another
    one is read from the beginning. ``on_rows`` is called with the number of rows so far.

    :raises ExportError: the file is there, and not to be overwritten, or cannot be written.
    """
    target = Path(path)
    form = format_of(target)
    if target.exists() and not overwrite:
        raise ExportError(f"{target} is there already")
    try:
        return _Export(listing, target, form, rows).run(on_rows or (lambda _: None))
    except OSError as error:
        raise ExportError(f"{target}: cannot be written: {error}") from error


class _Export:
    def __init__(self, listing: Listing[Any], target: Path, form: Format, rows: int) -> None:
        self._listing = listing
        self._target = target
        self._form = form
        self._rows = rows
        self._folder = target.with_name(target.name + ".parts")
        self._pieces: list[Piece] = []
        self._columns: list[Column] = []
        #: Rows of the pieces that are complete.
        self._done: list[int] = []

    def run(self, on_rows: Callable[[int], object]) -> Exported:
        resumed = sum(self._done) if self._resume() else 0
        if not self._pieces:
            self._begin()
        for piece in self._pieces[len(self._done) :]:
            self._write(piece, sum(self._done), on_rows)
        self._finish()
        return Exported(self._target, sum(self._done), resumed)

    # --- state --------------------------------------------------------------------------------

    def _signature(self) -> dict[str, Any]:
        """What was asked for: another list does not go on in this folder."""
        call = self._listing.call
        request = json.loads(json.dumps(dict(call.params), default=str, sort_keys=True))
        return {"version": _VERSION, "method": call.method.name, "params": request}

    def _resume(self) -> bool:
        try:
            state = json.loads((self._folder / _STATE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return False
        except ValueError:
            state = {}
        if not isinstance(state, dict) or state.get("signature") != self._signature():
            raise ExportError(
                f"{self._folder} is of another export: finish that one, or delete the folder"
            )
        whole = whole_list(self._listing)
        self._pieces = [
            _piece(whole, number, bounds) for number, bounds in enumerate(state["pieces"])
        ]
        self._columns = [Column(**each) for each in state["columns"]]
        self._done = state["done"]
        return True

    def _save(self) -> None:
        state = {
            "signature": self._signature(),
            "pieces": [[piece.after, piece.upto] for piece in self._pieces],
            "columns": [asdict(column) for column in self._columns],
            "done": self._done,
        }
        new = self._folder / (_STATE + ".new")
        with new.open("w", encoding="utf-8") as file:
            json.dump(state, file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._folder / _STATE)

    # --- work ---------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._pieces = plan(self._listing, self._rows)
        if self._form.columnar:
            # One page, so that custom fields become columns.
            client, piece = self._listing._client, self._pieces[0]
            sample = next(iter(_raw_pages(pages(piece, client))), [])
            self._columns = columns_of(piece.row, sample)
        self._folder.mkdir(exist_ok=True)
        self._save()

    def _write(self, piece: Piece, before: int, on_rows: Callable[[int], object]) -> None:
        """Write one piece, and note that it is complete."""
        part = self._part(piece.number)
        new = part.with_name(part.name + ".new")
        count = 0
        writer = self._form.writer(new, self._columns)
        try:
            for page in _raw_pages(pages(piece, self._listing._client)):
                writer.write(page)
                count += len(page)
                on_rows(before + count)
        finally:
            writer.close()
        new.replace(part)
        self._done.append(count)
        self._save()

    def _finish(self) -> None:
        new = self._folder / "whole.new"
        parts = [self._part(number) for number in range(len(self._pieces))]
        self._form.join(parts, new, self._columns)
        new.replace(self._target)
        shutil.rmtree(self._folder)

    def _part(self, number: int) -> Path:
        return self._folder / f"{number:06}{self._target.suffix.lower()}"


def _piece(whole: Piece, number: int, bounds: Sequence[int | None]) -> Piece:
    return replace(whole, number=number, after=bounds[0], upto=bounds[1])


def _raw_pages(found: Iterator[list[Any]]) -> Iterator[list[dict[str, Any]]]:
    """Pages of rows as the portal sent them."""
    for page in found:
        rows = [row.to_dict() if isinstance(row, View) else row for row in page]
        yield [row if isinstance(row, dict) else {"value": row} for row in rows]
