"""The tables of :class:`SqlTokenStore`, as the steps that lead to them.

``migrate`` does the steps that a database lacks; several processes may call it at once. For a
migration tool of your own, take the statements from :data:`MIGRATIONS`. They are the same for
PostgreSQL, MySQL and SQLite. Steps are only ever added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .extras import optional

if TYPE_CHECKING:
    from sqlalchemy import Connection

#: One row for each step that has been done.
VERSIONS: Final = "CREATE TABLE IF NOT EXISTS bitrix24_migrations (version INTEGER PRIMARY KEY)"

#: Statements by version.
MIGRATIONS: Final[dict[int, tuple[str, ...]]] = {
    1: (
        """
        CREATE TABLE bitrix24_tokens (
            application VARCHAR(64) NOT NULL,
            member_id VARCHAR(255) NOT NULL,
            content TEXT,
            lock_owner VARCHAR(64),
            lock_until DOUBLE PRECISION,
            PRIMARY KEY (application, member_id)
        )
        """,
    ),
}


def applied(connection: Connection) -> set[int]:
    """The versions of the steps that have been done."""
    text = optional("sqlalchemy", "sql", "SqlTokenStore").text
    return set(connection.execute(text("SELECT version FROM bitrix24_migrations")).scalars())


def create_versions(connection: Connection) -> None:
    text = optional("sqlalchemy", "sql", "SqlTokenStore").text
    connection.execute(text(VERSIONS))


def apply(connection: Connection, version: int) -> None:
    """Do one step, and note that it is done: first, so that of several processes one does it."""
    text = optional("sqlalchemy", "sql", "SqlTokenStore").text
    note = text("INSERT INTO bitrix24_migrations (version) VALUES (:version)")
    connection.execute(note, {"version": version})
    for statement in MIGRATIONS[version]:
        connection.execute(text(statement))
