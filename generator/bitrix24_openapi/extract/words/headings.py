"""Headings: the section of a page that one opens, and the name that one defines.

Both languages and the dialects of 2024 to 2026 share each table: no title means one thing in
one of them and another thing elsewhere, and a page of mixed origin needs no switch.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from .wording import PhraseList, Titles, Wording, normalise


class SectionKind(StrEnum):
    """The section of a method or event page that a heading opens."""

    INTRO = "intro"
    REQUEST = "request"
    EXAMPLES = "examples"
    RESPONSE = "response"
    RETURNED = "returned"
    ERRORS = "errors"
    PAYLOAD = "payload"
    REST = "rest"


#: Heading → section of the page it opens. Others belong to the section they stand in.
SECTIONS: Titles[SectionKind] = Titles.of(
    {
        SectionKind.REQUEST: """
            Method Parameters
            Parameters
            Request Parameters
            Request Parameters:
            Request
            Call Parameters
            Event Subscription Parameters
            Параметры метода
            Параметры
            Параметры запроса
            Параметры подписки
        """,
        SectionKind.EXAMPLES: """
            Code Examples
            Code Example
            Example
            Examples
            Примеры кода
            Пример кода
            Пример
            Примеры
            Пример запроса
        """,
        SectionKind.RESPONSE: """
            Response Handling
            Response
            Response:
            Handling the Response
            Successful Response
            Success Response
            Response on Success
            Response on success
            Response in Case of Success
            Example Response
            Result
            Обработка ответа
            Ответ в случае успеха
            Успешный ответ
            Результат
        """,
        SectionKind.RETURNED: """
            Returned Data
            Returned Values
            Returned Fields
            Return Value
            Response Parameters
            Description of Keys
            Key Descriptions
            Возвращаемые данные
            Возвращаемые значения
            Возвращаемые поля
            Параметры ответа
            Описание ключей
        """,
        SectionKind.ERRORS: """
            Error Handling
            Errors
            Error Response
            Response on Error
            Response in Case of Error
            Possible Error Codes
            Possible Errors
            Statuses and System Error Codes
            Обработка ошибок
            Ошибки
            Ответ в случае ошибки
            Возможные коды ошибок
            Возможные ошибки
            Статусы и коды системных ошибок
        """,
        SectionKind.PAYLOAD: """
            What the Handler Receives
            Event Handler Parameters
            Что получает обработчик
            Что приходит в обработчик
            Параметры обработчика события
        """,
        SectionKind.REST: """
            Continue Learning
            Continue Exploring
            Continue Your Exploration
            Continue Your Learning
            Continue Your Study
            Continue Studying
            See Also
            Related Links
            Additional
            Common Mistakes
            Typical Errors
            Продолжите изучение
            Продолжить изучение
            Смотрите также
            Дополнительно
            Типовые ошибки
        """,
    },
    name="section titles",
)

#: Headings that open a section by how they begin ("Method Parameters for JS Command").
_BEGINNINGS = (
    (
        SectionKind.REQUEST,
        Wording("method parameters\nпараметры метода", name="section titles, request"),
    ),
    (
        SectionKind.RESPONSE,
        Wording(
            "response in case of success\nответ в случае успеха", name="section titles, response"
        ),
    ),
    (
        SectionKind.ERRORS,
        Wording("response in case of error\nответ в случае ошибки", name="section titles, errors"),
    ),
    (SectionKind.REST, Wording(r"continue\b", name="section titles, the rest")),
)


def section_of(heading: str) -> SectionKind | None:
    """The section that a heading opens, or None when it stays in the current one."""
    key = normalise(heading)
    found = SECTIONS.get(key)
    if found is not None:
        return found
    return next((section for section, words in _BEGINNINGS if words.match(key)), None)


#: How the docs title the section that describes a named object; ``(?P<name>…)`` is the object.
#: The EN translation scrambles the order of the words, so both orders are listed.
_DEFINITIONS = PhraseList(
    r"""
    parameters? (?P<name>.+?)(?: parameters?)?
    (?P<name>.+?) parameters?
    (?:an? )?objects? (?P<name>.+?)
    (?P<name>.+?) objects?
    (?P<name>.+?) objects? fields
    (?:available |main )?fields? (?:of|in|for) (?:the )?(?:object |array |parameter )?(?P<name>.+?)(?: object| array| parameter| element| type)?
    fields? (?P<name>.+?)
    (?P<name>.+?) fields?
    (?:data )?types? (?:of (?:the )?)?(?P<name>.+?)
    (?P<name>.+?) types?
    (?P<name>.+?) (?:array |response |object )?(?:elements?|items?)
    (?:response |array )?(?:elements?|items?) (?:of (?:the )?)?(?:array |object )?(?P<name>.+?)
    (?:structure|description|format|composition) (?:of (?:the )?)?(?:object |array |parameter |field |element )?(?P<name>.+?)(?: object| array| parameter| field)?
    (?P<name>.+?) (?:structure|description|format|array|section|block|key|property|properties)
    array (?:of )?(?P<name>.+?)
    (?:parameters|fields|keys)\b.* (?:in|of) the (?P<name>\w+) (?:array|object|parameter|field)
    (?:possible |available |allowed )?values (?:for|of) (?:the )?(?P<name>\w+)(?: \w+)?
    (?:параметры|поля|ключи)\b.* (?:в|для) (?:массив[еа]|объект[еа]|параметр[еа]) (?P<name>\w+)
    (?:возможные |доступные |допустимые )?значения (?:для |ключа |параметра |поля )?(?P<name>\w+)
    key (?P<name>.+?)
    (?P<name>\S+)
    параметр[аыу]? (?P<name>.+?)
    объект[аыу]? (?P<name>.+?)
    (?:доступные |основные )?пол(?:я|е|ей) (?:объекта |массива |параметра |элемента |типа |для )?(?:массива )?(?P<name>.+?)
    тип(?:а)? (?:элемента |данных )?(?P<name>.+?)
    элемент(?:а|ы)? (?:массива |ответа |объекта |списка )?(?P<name>.+?)
    (?:структура|описание|формат|состав) (?:полей )?(?:объекта |массива |параметра |поля |элемента )?(?P<name>.+?)
    массив (?P<name>.+?)
    ключ[аи]? (?:объекта |массива |параметра )?(?P<name>.+?)
    блок (?P<name>.+?)
    """,
    around=r"{}\Z",
    name="titles of definitions",
)


@cache
def definition_names(title: str) -> frozenset[str]:
    """Names that a heading may define, normalised: "Parameter FIELDS" → {"fields", ...}."""
    text = normalise(title).replace("/{", "{").replace("/}", "}")
    names = {
        found["name"].removesuffix("[]").strip("\"'«»“” ") for found in _DEFINITIONS.matches(text)
    }
    return frozenset({*names, text})


#: A heading that promises parameters, also where no section of parameters is titled so.
PARAMETERS = Wording(
    r"""
    \bparameters\b
    \bпараметры\b
    """,
    name="headings of parameters",
)

#: A heading that promises fields, also where their table has no types.
FIELDS = Wording(
    r"""
    \bfields?\b
    \bпол(?:я|ей)\b
    """,
    name="headings of fields",
)

#: A heading over the values of a field.
VALUES = Wording(
    r"""
    \W*(?:possible|available|allowed) values\b
    \W*(?:возможные|доступные|допустимые) значения\b
    """,
    name="headings of values",
)

#: "parameters in the FORM_DATA array"; ``{name}`` stands for the name.
_ABOUT_INSIDE = r"(?:\b(?:in|of) the|\b(?:в|для) (?:массив|объект|параметр)\w*) {name}\b"


def is_about_inside(title: str, name: str) -> bool:
    """The title says that what follows is inside of the parameter ``name``."""
    pattern = _ABOUT_INSIDE.replace("{name}", re.escape(name))
    return re.search(pattern, title, re.IGNORECASE) is not None


#: The word for "event" before or behind the rest of an event's title. "Adding an Event" is about
#: something else.
EVENT_WORD = re.compile(r"^(?:event|событие)\b|(?<!\ban)(?<!\bthe)\s+event$", re.IGNORECASE)
