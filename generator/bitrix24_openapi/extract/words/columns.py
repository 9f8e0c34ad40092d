"""Column titles of tables, and the words that stand in their cells in place of data."""

from __future__ import annotations

from enum import StrEnum

from .wording import Titles, Wording


class Column(StrEnum):
    """What a table column holds."""

    FIELD = "field"  #: name and type in one cell
    TYPE = "type"
    DESCRIPTION = "description"
    EXAMPLE = "example"
    DEFAULT = "default"
    NOTE = "note"
    CODE = "code"  #: error code
    STATUS = "status"
    MESSAGE = "message"  #: error text on the wire
    EXPLANATION = "explanation"
    ERROR_FIELD = "error-field"  #: REST 3.0: the field an error speaks of
    CODE_AND_MESSAGE = "code-and-message"
    CONTEXT = "context"  #: where a field is available, for which entity
    METHOD = "method"
    VALUE = "value"


#: Column title (without the word for "type") → what the column holds.
COLUMNS: Titles[Column] = Titles.of(
    {
        Column.FIELD: """
            Name
            Parameter
            Parameters
            Field
            Fields
            Key
            Название
            Параметр
            Поле
            Ключ
        """,
        Column.TYPE: """
            Type
            Тип
        """,
        Column.DESCRIPTION: """
            Description
            Descriptions and values
            Описание
            Описание и значения
        """,
        Column.EXAMPLE: """
            Example
            Пример
            Example value
            Пример значения
        """,
        Column.DEFAULT: """
            Default
            Default value
            По умолчанию
            Значение по умолчанию
        """,
        Column.NOTE: """
            Required
            Обязательное
            Note
            Restrictions
            Additional information
            Revision
            Version
            Available since
            Available from
            When it occurs
            How to fix
            How to Fix
            Примечание
            Ограничения
            Ревизия
            Дополнительная информация
            Когда возникает
            Как исправить
        """,
        Column.CODE: """
            Code
            Error
            Код
            Ошибка
        """,
        Column.STATUS: """
            Status
            Статус
            HTTP-статус
        """,
        Column.MESSAGE: """
            Error message
            Error text
            Error description
            Message
            Error Text
            Текст ошибки
            Сообщение об ошибке
            Сообщение
            Описание ошибки
        """,
        Column.VALUE: """
            Value
            Values
            Meaning
            Значение
            Значения
            Explanation
        """,
        Column.CONTEXT: """
            CRM object
            CRM entity
            Object
            Объект CRM
        """,
        Column.METHOD: """
            Method
        """,
    },
    name="column titles",
)

#: Beginnings of a title over codes and messages in one cell ("Code / Error message").
CODE_AND_MESSAGE = Wording(
    """
    ^code error message
    ^код сообщение
    ^код текст
    """,
    name="column titles, code and message",
)

#: Words for "type" that stand in the second line of a header cell.
TYPE_WORDS = Titles.listed("type, тип", name="words for type")

#: How the docs write "no error code": the cell is then the empty string.
EMPTY_CODES = Titles.listed(
    "-, —, empty value, empty string, пустое значение, пустая строка",
    name="words for no error code",
)

#: Words in a column of defaults that say where a value comes from.
COMPUTED_DEFAULTS = Titles.listed(
    "computed, calculated, вычисляемое", name="words for computed defaults"
)
