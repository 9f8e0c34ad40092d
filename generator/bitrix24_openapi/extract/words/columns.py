"""Column titles of tables, and the words that stand in their cells in place of data."""

from __future__ import annotations

from enum import StrEnum

from .wording import Titles


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
    REQUIRED = "required"
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
            Parameter name
            Field
            Field name
            Fields
            Key
            Keys
            Property
            Attribute
            Option
            Argument
            Variable
            Element
            Название
            Имя
            Параметр
            Параметры
            Поле
            Поля
            Ключ
            Ключи
            Свойство
            Атрибут
            Опция
            Наименование
            Элемент
            Имя поля
            Название поля
            Название параметра
        """,
        Column.TYPE: """
            Type
            Data type
            Тип
            Тип данных
        """,
        Column.DESCRIPTION: """
            Description
            Descriptions
            Description and values
            Descriptions and values
            Purpose
            Описание
            Описание и значения
            Назначение
            Расшифровка
        """,
        Column.EXAMPLE: """
            Example
            Examples
            Пример
            Примеры
            Sample
            Example value
            Пример значения
        """,
        Column.DEFAULT: """
            Default
            Default value
            By default
            По умолчанию
            Значение по умолчанию
        """,
        Column.REQUIRED: """
            Required
            Mandatory
            Обязательный
            Обязательность
            Обязательное
        """,
        Column.NOTE: """
            Note
            Notes
            Restrictions
            Additional information
            Comment
            Revision
            Version
            Версия
            Available since
            Available from
            When it occurs
            How to fix
            How to Fix
            Примечание
            Ограничения
            Комментарий
            Ревизия
            Доступно с
            С версии
            Дополнительная информация
            Когда возникает
            Как исправить
        """,
        Column.CODE: """
            Code
            Error code
            Error
            Код
            Код ошибки
            Ошибка
        """,
        Column.STATUS: """
            Status
            HTTP status
            HTTP code
            Статус
            HTTP-статус
            HTTP-код
        """,
        Column.MESSAGE: """
            Error message
            Error text
            Error description
            Message
            Text
            Error Text
            Текст ошибки
            Сообщение об ошибке
            Сообщение
            Описание ошибки
            Текст
        """,
        Column.VALUE: """
            Value
            Values
            Meaning
            Значение
            Значения
            Пояснение
            Explanation
        """,
        Column.CONTEXT: """
            Fields where available
            Available in
            Where available
            CRM object
            CRM entity
            Object
            Entity
            Поля, где доступно
            В каких полях доступно
            Где доступно
            Объект CRM
            Сущность CRM
            Объект
            Сущность
        """,
        Column.METHOD: """
            Method
            Event
            Метод
            Событие
        """,
    },
    name="column titles",
)

#: Beginnings of a title over codes and messages in one cell ("Code / Error message").
CODE_AND_MESSAGE = ("code error message", "код сообщение", "код текст")

#: Words for "type" that stand in the second line of a header cell.
TYPE_WORDS = Titles.listed("type, тип, types, типы", name="words for type")

#: How the docs write "no error code": the cell is then the empty string.
EMPTY_CODES = Titles.listed(
    "-, —, –, empty value, empty string, empty, no code, empty code, пустое значение, "
    "пустая строка, пусто, пустой код",
    name="words for no error code",
)

#: Marks in the cells of a column that says which rows are required.
REQUIRED_MARKS = Titles.listed(
    "yes, да, +, true, required, обязательный, обязательно", name="marks of required rows"
)

#: Words in a column of defaults that say where a value comes from.
COMPUTED_DEFAULTS = Titles.listed(
    "computed, calculated, вычисляемое, рассчитывается", name="words for computed defaults"
)
