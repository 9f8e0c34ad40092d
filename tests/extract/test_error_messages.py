"""Messages of errors that the table explains, from the examples."""

from __future__ import annotations

import pytest

from bitrix24_openapi.extract.evidence.error_messages import with_messages
from bitrix24_openapi.extract.model import ErrorFact, Json, ResponseExample
from bitrix24_openapi.markdown.model import Source

WHERE = Source("page.md", 7)

Row = tuple[str, str, str]


def messages(rows: list[Row], *answers: Json) -> list[str]:
    errors = [ErrorFact(code, message, None, WHERE, said) for code, message, said in rows]
    examples = [ResponseExample(400, body, WHERE) for body in answers]
    return [each.message for each in with_messages(errors, examples)]


def answer(code: str, message: str) -> Json:
    return {"error": code, "error_description": message}


LAMP = ("LAMP", "", "There is no such lamp")


@pytest.mark.parametrize(
    ("rows", "answers", "found"),
    [
        ([LAMP], [answer("LAMP", "Lamp not found")], ["Lamp not found"]),
        ([LAMP], [answer("LAMP", "  Lamp\nnot found ")], ["Lamp not found"]),
        ([LAMP], [answer("DESK", "Desk not found")], [""]),
        ([LAMP], [answer("LAMP", "error")], [""]),
        ([LAMP], [answer("LAMP", "")], [""]),
        ([LAMP], [{"result": True}, ["error"], {"error": None}], [""]),
        # What the table quotes stays.
        ([("LAMP", "No lamp", "")], [answer("LAMP", "Lamp not found")], ["No lamp"]),
        # Of several rows the one that speaks of the same.
        (
            [("0", "", "Required keys were not provided"), ("0", "", "Other failures")],
            [answer("0", "Required fields: name")],
            ["Required fields: name", ""],
        ),
        (
            [("0", "", "Lamp is absent or access denied"), ("0", "", "Other failures")],
            [answer("0", "Insufficient permissions")],
            ["Insufficient permissions", ""],
        ),
        (
            [("0", "Недостаточно прав", ""), ("0", "", "Доступ запрещен")],
            [answer("0", "Access denied")],
            ["Недостаточно прав", "Access denied"],
        ),
        ([("0", "", "One"), ("0", "", "Other")], [answer("0", "Broken")], ["", ""]),
        # A code of its own has one message.
        ([("L1", "", "A lamp"), ("L1", "", "A desk")], [answer("L1", "Broken")], ["Broken"] * 2),
    ],
)
def test_an_example_shows_the_message(
    rows: list[Row], answers: list[Json], found: list[str]
) -> None:
    assert messages(rows, *answers) == found


def test_one_message_is_of_one_row() -> None:
    rows = [("0", "", "Required lamps are absent"), ("0", "", "Required desks are absent")]
    shown = messages(rows, answer("0", "Required: lamp"), answer("0", "Required: desk"))
    assert shown == ["Required: lamp", "Required: desk"]


def test_the_error_object_of_rest_3() -> None:
    """The message of the error, and that of the field it is about."""
    rows = [
        ErrorFact("WRONG", "", None, WHERE),
        ErrorFact("WRONG", "", None, WHERE, field_name="lamp"),
    ]
    body: Json = {
        "error": {
            "code": "WRONG",
            "message": "Wrong request",
            "validation": [{"field": "lamp", "message": "No lamp"}, "?", {"field": 7}],
        }
    }
    found = with_messages(rows, [ResponseExample(400, body, WHERE)])
    assert [each.message for each in found] == ["Wrong request", "No lamp"]
