"""Files that rows are written to: how a part is written, and how parts become one file."""

from __future__ import annotations

import csv
import io
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol, TextIO

from .columns import OTHER, Column, schema, table, texts
from .errors import ParameterError
from .extras import optional

Row = Mapping[str, Any]
#: Rows that are converted at once: a bound on memory.
_BATCH: Final = 2_500
#: Rows of a row group in the end.
_GROUP: Final = 10_000


class Writer(Protocol):
    """Writes one part."""

    def write(self, rows: Sequence[Row], /) -> None: ...
    def close(self) -> None: ...


class Format(Protocol):
    #: Whether the file has the columns of the rows, so that they have to be known first.
    columnar: bool

    def writer(self, path: Path, columns: Sequence[Column], /) -> Writer: ...
    def join(self, parts: Sequence[Path], path: Path, columns: Sequence[Column], /) -> None: ...


class _Lines:
    """Text, one row a line."""

    def __init__(self, path: Path) -> None:
        self._file: TextIO = path.open("w", encoding="utf-8", newline="")

    def close(self) -> None:
        self._file.close()


class _JsonWriter(_Lines):
    def write(self, rows: Sequence[Row], /) -> None:
        dump = json.dumps
        lines = (dump(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows)
        self._file.writelines(lines)


class JsonLines:
    """Rows as they came, one a line."""

    columnar = False

    def writer(self, path: Path, columns: Sequence[Column], /) -> Writer:  # noqa: ARG002
        return _JsonWriter(path)

    def join(self, parts: Sequence[Path], path: Path, columns: Sequence[Column], /) -> None:  # noqa: ARG002
        _concatenate(b"", parts, path)


class _CsvWriter(_Lines):
    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        super().__init__(path)
        self._columns = columns
        self._writer = csv.writer(self._file)

    def write(self, rows: Sequence[Row], /) -> None:
        self._writer.writerows(texts(row, self._columns) for row in rows)


class Csv:
    """Values as they came: text, and JSON for what is composed."""

    columnar = True

    def writer(self, path: Path, columns: Sequence[Column], /) -> Writer:
        return _CsvWriter(path, columns)

    def join(self, parts: Sequence[Path], path: Path, columns: Sequence[Column], /) -> None:
        head = io.StringIO(newline="")
        csv.writer(head).writerow([*(column.key for column in columns), OTHER])
        _concatenate(head.getvalue().encode(), parts, path)


class _ArrowWriter:
    """Parts of a Parquet file, as Arrow has them in memory: they are encoded once, in the end."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        ipc = optional("pyarrow.ipc", "parquet", "Parquet")
        self._columns = columns
        self._schema = schema(columns)
        self._file = path.open("wb")
        self._writer = ipc.new_stream(self._file, self._schema)
        self._rows: list[Row] = []

    def write(self, rows: Sequence[Row], /) -> None:
        self._rows += rows
        while len(self._rows) >= _BATCH:
            self._flush(self._rows[:_BATCH])
            del self._rows[:_BATCH]

    def _flush(self, rows: Sequence[Row]) -> None:
        self._writer.write_table(table(rows, self._columns, self._schema))

    def close(self) -> None:
        try:
            if self._rows:
                self._flush(self._rows)
            self._writer.close()
        finally:
            self._file.close()


class Parquet:
    """Values of the documented types."""

    columnar = True

    def __init__(self) -> None:
        optional("pyarrow.parquet", "parquet", "Parquet")

    def writer(self, path: Path, columns: Sequence[Column], /) -> Writer:
        return _ArrowWriter(path, columns)

    def join(self, parts: Sequence[Path], path: Path, columns: Sequence[Column], /) -> None:
        arrow = optional("pyarrow", "parquet", "Parquet")
        parquet = optional("pyarrow.parquet", "parquet", "Parquet")
        wanted = schema(columns)
        group: list[Any] = []
        with parquet.ParquetWriter(path, wanted) as writer:
            for batch in _batches(parts):
                group.append(batch)
                if sum(each.num_rows for each in group) >= _GROUP:
                    writer.write_table(arrow.Table.from_batches(group, wanted))
                    group = []
            if group:
                writer.write_table(arrow.Table.from_batches(group, wanted))


def _batches(parts: Sequence[Path]) -> Iterator[Any]:
    ipc = optional("pyarrow.ipc", "parquet", "Parquet")
    for part in parts:
        with part.open("rb") as file, ipc.open_stream(file) as reader:
            yield from reader


def _concatenate(head: bytes, parts: Sequence[Path], path: Path) -> None:
    with path.open("wb") as target:
        target.write(head)
        for part in parts:
            with part.open("rb") as source:
                shutil.copyfileobj(source, target, 1024 * 1024)


#: How a file's name ends → its format.
FORMATS: Final[dict[str, type[Any]]] = {
    ".csv": Csv,
    ".jsonl": JsonLines,
    ".ndjson": JsonLines,
    ".parquet": Parquet,
}


def format_of(path: Path) -> Format:
    """The format of a file, by how its name ends."""
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise ParameterError(f"{path.name}: a file's name ends in one of {', '.join(FORMATS)}")
    made: Format = kind()
    return made
