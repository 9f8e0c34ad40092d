"""The words of the documentation, as data: headings, table headers and lead-ins, EN and RU.

Both languages and the 2024–2026 dialects share one table each: no phrase means one thing in
one of them and another thing elsewhere, and a page of mixed origin needs no switch.
Keys are normalised by :func:`normalise`.
"""

from __future__ import annotations

import re
from enum import StrEnum

_ANCHOR = re.compile(r"\{#[^}]*\}")
_MARKUP = re.compile(r"[`*\\:]+")
_SPACE = re.compile(r"\s+")


def normalise(text: str) -> str:
    """A heading or header as it is compared: lower case, no markup, single spaces."""
    return _SPACE.sub(" ", _MARKUP.sub(" ", _ANCHOR.sub("", text))).strip(" .").casefold()


class SectionKind(StrEnum):
    """The part of a method or event page that a heading opens."""

    INTRO = "intro"
    REQUEST = "request"
    EXAMPLES = "examples"
    RESPONSE = "response"
    RETURNED = "returned"
    ERRORS = "errors"
    PAYLOAD = "payload"
    REST = "rest"


def _table(**parts: str) -> dict[str, SectionKind]:
    return {
        normalise(heading): SectionKind(part)
        for part, block in parts.items()
        for heading in block.strip().splitlines()
    }


#: Heading → part of the page it opens. Headings not listed belong to the part they stand in.
SECTIONS: dict[str, SectionKind] = _table(
    request="""
        Method Parameters
        Parameters
        Parameters of the Method
        Request Parameters
        Request Parameters:
        Request
        Call Parameters
        Event Subscription Parameters
        Параметры метода
        Параметры
        Параметры запроса
        Параметры вызова
        Параметры подписки
    """,
    examples="""
        Code Examples
        Code Example
        Examples of Code
        Example
        Examples
        Examples of Use
        Usage Example
        Usage Examples
        Call Example
        Call Examples
        Request Example
        Request Examples
        Примеры кода
        Пример кода
        Пример
        Примеры
        Примеры вызова
        Пример вызова
        Пример запроса
        Примеры запроса
        Примеры запросов
    """,
    response="""
        Response Handling
        Response
        Response:
        Handling the Response
        Successful Response
        Success Response
        Response on Success
        Response on success
        Response in Case of Success
        Response Example
        Example Response
        Result
        Обработка ответа
        Ответ
        Ответ в случае успеха
        Ответ на успех
        Успешный ответ
        Пример ответа
        Результат
    """,
    returned="""
        Returned Data
        Returned Values
        Returned Value
        Returned Fields
        Return Value
        Return Values
        Return Data
        Response Parameters
        Response Fields
        Description of Keys
        Key Descriptions
        Возвращаемые данные
        Возвращаемые значения
        Возвращаемое значение
        Возвращаемые поля
        Параметры ответа
        Поля ответа
        Описание ключей
    """,
    errors="""
        Error Handling
        Errors
        Error Response
        Response on Error
        Response in Case of Error
        Possible Error Codes
        Possible Errors
        Error Codes
        Statuses and System Error Codes
        Обработка ошибок
        Ошибки
        Ответ в случае ошибки
        Возможные коды ошибок
        Возможные ошибки
        Коды ошибок
        Статусы и коды системных ошибок
    """,
    payload="""
        What the Handler Receives
        What the Event Handler Receives
        Event Handler Parameters
        Что получает обработчик
        Что приходит в обработчик
        Параметры обработчика события
    """,
    rest="""
        Continue Learning
        Continue Exploring
        Continue Your Exploration
        Continue Your Learning
        Continue Your Study
        Continue Studying
        See Also
        Related Links
        Related Methods
        Additional
        Additional Information
        Common Mistakes
        Typical Errors
        Продолжите изучение
        Продолжить изучение
        Смотрите также
        Дополнительно
        Типовые ошибки
    """,
)

#: Headings that open a part only by how they begin ("Method Parameters for JS Command").
SECTION_PREFIXES: list[tuple[str, SectionKind]] = [
    ("method parameters", SectionKind.REQUEST),
    ("параметры метода", SectionKind.REQUEST),
    ("response in case of success", SectionKind.RESPONSE),
    ("ответ в случае успеха", SectionKind.RESPONSE),
    ("response in case of error", SectionKind.ERRORS),
    ("ответ в случае ошибки", SectionKind.ERRORS),
    ("continue ", SectionKind.REST),
]


def section_of(heading: str) -> SectionKind | None:
    """The part that a heading opens, or None when it stays in the current one."""
    key = normalise(heading)
    found = SECTIONS.get(key)
    if found is not None:
        return found
    for prefix, part in SECTION_PREFIXES:
        if key.startswith(prefix):
            return part
    return None


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


def _columns(**kinds: str) -> dict[str, Column]:
    return {
        normalise(header): Column(kind.replace("_", "-"))
        for kind, block in kinds.items()
        for header in block.strip().splitlines()
    }


#: First-column header (without the word for "type") → what the column holds.
COLUMNS: dict[str, Column] = _columns(
    field="""
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
    type="""
        Type
        Data type
        Тип
        Тип данных
    """,
    description="""
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
    example="""
        Example
        Examples
        Пример
        Примеры
        Sample
        Example value
        Пример значения
    """,
    default="""
        Default
        Default value
        By default
        По умолчанию
        Значение по умолчанию
    """,
    required="""
        Required
        Mandatory
        Обязательный
        Обязательность
        Обязательное
    """,
    note="""
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
    code="""
        Code
        Error code
        Error
        Код
        Код ошибки
        Ошибка
    """,
    status="""
        Status
        HTTP status
        HTTP code
        Статус
        HTTP-статус
        HTTP-код
    """,
    message="""
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
    value="""
        Value
        Values
        Meaning
        Значение
        Значения
        Пояснение
        Explanation
    """,
    context="""
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
    method="""
        Method
        Event
        Метод
        Событие
    """,
)

#: Words for "type" that stand in the second line of a header cell.
TYPE_WORDS = frozenset({"type", "тип", "types", "типы"})

#: How the docs write "no error code": the cell is then the empty string.
EMPTY_CODES = frozenset(
    {
        "",
        "-",
        "—",
        "–",
        "empty value",
        "empty string",
        "empty",
        "no code",
        "пустое значение",
        "пустая строка",
        "пусто",
        "empty code",
        "пустой код",
    }
)

#: Sentences that say "this method takes no parameters", by how they begin.
NO_PARAMETERS = re.compile(
    r"(?:^|\n)\W*(?:no (?:input )?parameters|without parameters|the method has no parameters|"
    r"the method does not (?:accept|have|take|require)(?: any| input)? parameters|"
    r"(?:is )?called without parameters|parameters are (?:not required|absent|missing)|"
    r"без (?:входных )?параметров|нет параметров|параметров нет|параметры отсутствуют|"
    r"у метода нет параметров|метод не (?:имеет|принимает|требует) параметров|"
    r"метод вызывается без параметров|отсутствуют)",
    re.IGNORECASE,
)

#: Note titles that mark a whole page as deprecated.
DEPRECATION_TITLES = frozenset(
    {"deprecated", "deprecated method", "устаревший метод", "метод устарел", "устарел", "obsolete"}
)

_HALTED = re.compile(
    r"\b(?:method|event|methods|development)\b.*\b(?:halted|discontinued|stopped|deprecated)\b|"
    r"\b(?:развитие|разработка)\b.*\b(?:остановлен|прекращен)",
    re.IGNORECASE,
)


#: Note titles with which a page says that it is not finished.
UNFINISHED_TITLES = frozenset({"we are still updating this page", "мы еще обновляем эту страницу"})


def says_unfinished(title: str) -> bool:
    return title.strip().casefold().replace("ё", "е") in UNFINISHED_TITLES


def says_deprecated(title: str) -> bool:
    """The title of a note says that what the page documents is not developed any more."""
    return normalise(title) in DEPRECATION_TITLES or _HALTED.search(title) is not None


#: Parameters whose order counts (``task.*``): the sentence that says so.
POSITIONAL = re.compile(
    r"(?:pass|specif|provid|передава\w*|указыва\w*|соблюда\w*)[^.\n]{0,80}"
    r"(?:in (?:accordance with )?the order|according to the order|"
    r"in the (?:same|specified|strict) order|"
    r"order (?:in|of|from) the table|"
    r"(?:в|с) (?:том )?(?:порядк\w+|соответстви\w+ с порядком))",
    re.IGNORECASE,
)

#: Scopes joined by these words are alternatives, not a sum.
SCOPE_ALTERNATIVE = re.compile(r"\b(?:or|или)\b|/|\bone of\b|\bодин из\b", re.IGNORECASE)

#: How the docs title the section that describes a named object; ``(?P<name>…)`` is the object.
#: The EN translation scrambles the order of the words, so both orders are listed.
_DEFINITIONS = [
    r"parameters? (?P<name>.+?)(?: parameters?)?",
    r"(?P<name>.+?) parameters?",
    r"(?:an? )?objects? (?P<name>.+?)",
    r"(?P<name>.+?) objects?",
    r"(?P<name>.+?) objects? fields",
    r"(?:available |main )?fields? (?:of|in|for) (?:the )?(?:object |array |parameter )?"
    r"(?P<name>.+?)(?: object| array| parameter| element| type)?",
    r"fields? (?P<name>.+?)",
    r"(?P<name>.+?) fields?",
    r"keys? (?:of|in) (?:the )?(?:object |array |parameter )?(?P<name>.+?)(?: object| array)?",
    r"(?:data )?types? (?:of (?:the )?)?(?P<name>.+?)",
    r"(?P<name>.+?) types?",
    r"(?P<name>.+?) (?:array |response |object )?(?:elements?|items?)",
    r"(?:response |array )?(?:elements?|items?) (?:of (?:the )?)?(?:array |object )?(?P<name>.+?)",
    r"(?:structure|description|format|composition) (?:of (?:the )?)?"
    r"(?:object |array |parameter |field |element )?(?P<name>.+?)"
    r"(?: object| array| parameter| field)?",
    r"(?P<name>.+?) (?:structure|description|format|array|section|block|key|property|properties)",
    r"array (?:of )?(?P<name>.+?)",
    r"(?:parameters|fields|keys)\b.* (?:in|of) the (?P<name>\w+) (?:array|object|parameter|field)",
    r"(?:possible |available |allowed )?values (?:for|of) (?:the )?(?P<name>\w+)(?: \w+)?",
    r"(?:параметры|поля|ключи)\b.* (?:в|для) (?:массив[еа]|объект[еа]|параметр[еа]) (?P<name>\w+)",
    r"(?:возможные |доступные |допустимые )?значения (?:для |ключа |параметра |поля )?"
    r"(?P<name>\w+)",
    r"key (?P<name>.+?)",
    r"(?P<name>\S+)",
    r"параметр[аыу]? (?P<name>.+?)",
    r"объект[аыу]? (?P<name>.+?)",
    r"(?:доступные |основные )?пол(?:я|е|ей) (?:объекта |массива |параметра |элемента |типа |для )?"
    r"(?:массива )?(?P<name>.+?)",
    r"тип(?:а)? (?:элемента |данных )?(?P<name>.+?)",
    r"элемент(?:а|ы)? (?:массива |ответа |объекта |списка )?(?P<name>.+?)",
    r"(?:структура|описание|формат|состав) (?:полей )?"
    r"(?:объекта |массива |параметра |поля |элемента )?(?P<name>.+?)",
    r"массив (?P<name>.+?)",
    r"ключ[аи]? (?:объекта |массива |параметра )?(?P<name>.+?)",
    r"секция (?P<name>.+?)",
    r"блок (?P<name>.+?)",
]
DEFINITION_TITLES: list[re.Pattern[str]] = [re.compile(p + r"\Z") for p in _DEFINITIONS]

#: What the elements of a plain ``array`` are, by how its description begins or names them.
#: An identifier travels as a number or as a string, so the docs' word fixes no JSON type alone.
ITEM_WORDS: list[tuple[re.Pattern[str], tuple[str, ...]]] = [
    (
        re.compile(
            r"\b(?:array|list|set|identifiers|ids)\b[^.:;()]{0,60}?\b(?:identifiers?|ids?)\b|"
            r"^\W*(?:[\w\-]+ ){0,3}(?:identifiers|ids)\b|"
            r"\b(?:массив|список|набор)[^.:;()]{0,60}?\b(?:идентификатор|id\b)|^\W*идентификаторы\b",
            re.IGNORECASE,
        ),
        ("integer", "string"),
    ),
    (
        re.compile(
            r"\b(?:array|list|set)\b[^.:;()]{0,60}?\b(?:strings?|codes?|names?|fields?|addresses|"
            r"e-?mails?|links?|urls?|phones?|scopes?|tags?|dates|selectors?)\b|"
            r"\b(?:массив|список|набор)[^.:;()]{0,60}?\b(?:строк|кодов|имен|назван|полей|адрес|"
            r"ссыл|телефон|тегов|дат\b|селектор)",
            re.IGNORECASE,
        ),
        ("string",),
    ),
]
#: Words that say that the elements are objects after all.
ITEM_OBJECTS = re.compile(r"\bobjects?\b|\bобъект|\bдескриптор|\bdescri|\bописан", re.IGNORECASE)

#: Descriptions of a map: free keys, and the definition is about the values.
MAP_WORDS = re.compile(
    r"\bkeys? (?:of (?:the|this|each) (?:object|array|map) )?(?:is|are|—|-) (?:the |an? )?"
    r"[^.;\n]{0,40}\b(?:identifiers?|ids?|codes?)\b[^.;\n]{0,60}\bvalues?\b|"
    r"\bключ(?:ом|и|ами)?(?: (?:объекта|массива))?(?: является| —| -)?[^.;\n]{0,40}"
    r"\b(?:идентификатор|id|код)[^.;\n]{0,60}\bзначени",
    re.IGNORECASE,
)

#: The same in two sentences, above the table of the values' fields.
MAP_SENTENCES = re.compile(
    r"\bthe key is (?:the |an? )?[^.]{1,80}\. +(?:the )?values? (?:is|are)\b|"
    r"\bключ(?:ом)? является [^.]{1,80}\. +(?:В качестве значени|Значени)",
    re.IGNORECASE,
)

#: Parameters whose keys or items are names of an entity's fields, whatever those fields hold.
SELECTORS = frozenset({"filter", "order", "sort", "select"})

#: Types that an answer describes as an object and a request writes as an upload.
UPLOADED_TYPES = frozenset({"diskfile", "attached_diskfile", "product_file"})
