"""Sentences and notes outside of description cells, and what single words in them mean."""

from __future__ import annotations

import re

from .wording import Titles, Wording, normalise

# --- the whole page -------------------------------------------------------------------------

#: "This method takes no parameters", by how the sentence begins.
NO_PARAMETERS = Wording(
    r"""
    no (?:input )?parameters
    without parameters
    the method has no parameters
    the method does not (?:accept|have|take|require)(?: any| input)? parameters
    без (?:входных )?параметров
    метод не (?:имеет|принимает|требует) параметров
    метод вызывается без параметров
    """,
    around=r"(?:^|\n)\W*{}",
    name="no parameters",
)

#: Parameters whose order counts (``task.*``): the sentence that says so.
POSITIONAL = Wording(
    r"""
    in (?:accordance with )?the order
    according to the order
    order (?:in|of|from) the table
    (?:в|с) (?:том )?(?:порядк\w+|соответстви\w+ с порядком)
    """,
    around=r"(?:pass|specif|provid|передава\w*|указыва\w*|соблюда\w*)[^.\n]{0,80}{}",
    name="the order of parameters counts",
)

#: Note titles that mark a whole page as deprecated.
_DEPRECATED = Titles.listed(
    "deprecated, deprecated method, устаревший метод",
    name="titles of deprecation notes",
)
_HALTED = Wording(
    r"""
    \b(?:method|event|methods|development)\b.*\b(?:halted|discontinued|stopped|deprecated)\b
    \b(?:развитие|разработка)\b.*\b(?:остановлен|прекращен)
    """,
    name="words of deprecation notes",
)
#: Note titles with which a page says that it is not finished.
_UNFINISHED = Titles.listed(
    "we are still updating this page, мы еще обновляем эту страницу",
    name="titles of notes on unfinished pages",
)


def says_deprecated(title: str) -> bool:
    """The title of a note says that what the page documents is not developed any more."""
    return normalise(title) in _DEPRECATED or _HALTED.search(title) is not None


def says_unfinished(title: str) -> bool:
    return normalise(title).replace("ё", "е") in _UNFINISHED


#: The scope that every application has, in words.
BASIC_SCOPE = Titles.listed("базовый", name="words for the basic scope")

#: The scopes behind these words are examples: some calls need them.
SCOPE_OF_SOME = Wording(
    r"""
    \bfor example\b
    \be\.g\.
    \bнапример\b
    """,
    name="scopes of some calls",
)

#: "Who can execute the method: …", with what follows as group ``who``.
WHO = re.compile(
    r"(?:who can [^:\n]*|кто может [^:\n]*)\**:\**\s*(?P<who>.+)", re.IGNORECASE | re.DOTALL
)
#: "the method `x`", with the name as group ``name``.
METHOD_SENTENCE = re.compile(
    r"(?:\bmethods?|\bметод[а-я]*)\s+\**`(?P<name>[A-Za-z][\w.]*)`", re.IGNORECASE
)
#: The HTTP status above an example, as group ``status``.
STATUS_LINE = re.compile(
    r"(?:status|статус|code|код)[^\d\n]{0,12}(?P<status>[1-5]\d\d)\b", re.IGNORECASE
)
#: REST 3.0: the line above an error table names the code, as group ``code``.
ERROR_CODE_LINE = re.compile(
    r"(?:error code|code|код ошибки|код)\s*:?\s*[*_]*\s*`(?P<code>[A-Za-z0-9_.]+)`", re.IGNORECASE
)

#: Messages of errors that say nothing.
_ONLY_ERROR = Titles.listed("error", name="messages that say nothing")


#: Ways to say that an error refuses access.
_NO_ACCESS = Wording(
    r"""
    \baccess denied\b
    \binsufficient (?:permissions|rights)\b
    \bдоступ запрещ
    \bнедостаточно прав\b
    """,
    name="refusals",
)


def says_no_access(text: str) -> bool:
    """Whether the message or the explanation of an error is about access."""
    return _NO_ACCESS.search(text) is not None


def says_only_error(message: str) -> bool:
    """Whether the message of an error says no more than that there was one."""
    return normalise(message) in _ONLY_ERROR


# --- words between others -------------------------------------------------------------------

#: Joins codes or alternatives of a type, as the inside of a regular expression.
JOINING_OR = r"or|или"
JOINING_AND = r"and|и"
#: Words after a comma that go on with the list before it.
GOES_ON = r"or|and|but|but not|except|или|и|либо|кроме"
#: Before the use of a value ("`chat` for group chats").
USED_FOR = r"for|для"
#: Letters that begin a sentence.
CAPITALS = "A-ZА-ЯЁ"
#: A letter of the Russian alphabet: text that the translation has left as it was.
RUSSIAN = re.compile(r"[\u0400-\u04ff]")

# --- beside and in tables of parameters -----------------------------------------------------

#: Sentences beside a table that let the caller choose among its rows.
ONE_OF = Wording(
    r"""
    \b(?:only|at least|exactly|specify|pass|provide|use|must)\b[^.\n]*\bone of\b
    \beither\b
    (?:только|хотя бы|обязательно|нужно|необходимо|укажите|передайте)[^.\n]*\bод(?:ин|но|ну|на|ного)\b
    """,
    name="one of several parameters",
)

#: Marks in words, before the names: "Required fields: `iblockId`".
_REQUIRED_BEFORE = Wording(
    r"""
    \brequired fields:
    \bthe required field is
    \byou must specify
    \bобязательные поля:
    \bобязательно (?:укажите|использовать поле)
    """,
    around=r"(?:{}) ?(?P<names>`\w+`(?:(?:, ?| and | и )`\w+`)*)",
    name="required fields in words, before the names",
)
#: … and behind the name: "The `iblockId` field is required".
_REQUIRED_BEHIND = Wording(
    r"""
    is required
    является обязательным
    """,
    around=r"(?:^|[.\n])\W*?(?:the |поле )?(?P<names>`\w+`)(?: field| parameter)? {}(?= ?(?:[.;*]|$))",
    name="required fields in words, behind the name",
)
_NAME = re.compile(r"`(\w+)`")


def required_names(description: str) -> list[str]:
    """Names of the keys that the description of an object says to be required."""
    found = [
        name
        for wording in (_REQUIRED_BEFORE, _REQUIRED_BEHIND)
        for each in wording.finditer(description)
        for name in _NAME.findall(each["names"])
    ]
    return list(dict.fromkeys(found))


#: A sentence that names the fields to filter or sort by, by how it begins.
NAMED_FIELDS = Wording(
    r"""
    only (?:the )?fields
    (?:available|supported|allowed) (?:\w+ )?fields
    (?:filtering|sorting) is (?:supported|available) (?:by|for) (?:the )?(?:\w+ )?fields
    (?:доступные|поддерживаемые) (?:\w+ )?поля
    поддерживаются только поля
    поддерживается (?:фильтрация|сортировка) по полям
    """,
    around=r"^\W*{}",
    name="fields to filter or sort by, in a sentence",
)

#: Begins the description of an identifier.
IDENTIFIER = Wording(
    r"""
    id\b
    идентификатор\w*\b
    """,
    around=r"^\W*{}",
    name="identifiers",
)

#: Whoever speaks of null in an answer ("can be `null`", "or `null` if …") says that it may be
#: there, unless he says that it is not.
_NULL = re.compile(
    r"^(?!.*\b(?:not|never|cannot|without|не|нельзя|никогда|без)\b[^.]*`null`).*`null`",
    re.IGNORECASE,
)
_SENTENCE_OR_CLAUSE = re.compile(r"(?<=[.;])\s+|\n")


def speaks_of_null(description: str) -> bool:
    """Whether a description says that the value may be null."""
    if "`null`" not in description.lower():
        return False
    return any(map(_NULL.match, _SENTENCE_OR_CLAUSE.split(description)))


#: Values beyond the list of a field are taken, too: "Any other value is saved as `N`".
_OTHER_VALUES = Wording(
    r"""
    \bany other value\b
    \b(?:any value|values) other than\b
    \bлюбое другое значение\b
    \b(?:любое значение|значений), отличн
    """,
    name="values beyond a list",
)
#: … said in the row of another field: "For other `ENTITY_TYPE`, …".
_OTHER_VALUES_OF = Wording(
    r"""
    \bfor other
    \bдля остальных
    """,
    around=r"{} `(?P<name>\w+)`",
    name="values beyond the list of another field",
)


def takes_other_values(description: str) -> bool:
    """Whether a description says that the field takes more values than it lists."""
    return _OTHER_VALUES.search(description) is not None


def fields_with_other_values(description: str) -> set[str]:
    """Names of the fields that, as a description says, take more values than they list."""
    return {found["name"] for found in _OTHER_VALUES_OF.finditer(description)}


#: The name of a field that the sentence is about, as group ``name``.
SUBJECT = re.compile(
    r"\W*(?:the |поле |параметр |field |parameter )*`(?P<name>[^`]+)`", re.IGNORECASE
)

# --- maps and lists -------------------------------------------------------------------------

#: Descriptions of a map: free keys, and the definition is about the values.
MAP = Wording(
    r"""
    \bkeys? (?:of (?:the|this|each) (?:object|array|map) )?(?:is|are|—|-) (?:the |an? )?[^.;\n]{0,40}\b(?:identifiers?|ids?|codes?)\b[^.;\n]{0,60}\bvalues?\b
    \bключ(?:ом|и|ами)?(?: (?:объекта|массива))?(?: является| —| -)?[^.;\n]{0,40}\b(?:идентификатор|id|код)[^.;\n]{0,60}\bзначени
    """,
    name="maps",
)

#: The same in two sentences, above the table of the values' fields.
MAP_SENTENCES = Wording(
    r"""
    \bthe key is (?:the |an? )?[^.]{1,80}\. +(?:the )?values? (?:is|are)\b
    \bключ(?:ом)? является [^.]{1,80}\. +(?:В качестве значени|Значени)
    """,
    name="maps, above a table",
)

#: What the elements of a plain ``array`` are, by how its description begins or names them.
#: An identifier travels as a number or as a string, so the docs' word fixes no JSON type alone.
_ITEMS: tuple[tuple[Wording, tuple[str, ...]], ...] = (
    (
        Wording(
            r"""
            \b(?:array|list|set|identifiers|ids)\b[^.:;()]{0,60}?\b(?:identifiers?|ids?)\b
            ^\W*(?:[\w\-]+ ){0,3}(?:identifiers|ids)\b
            \b(?:массив|список|набор)[^.:;()]{0,60}?\b(?:идентификатор|id\b)
            ^\W*идентификаторы\b
            """,
            name="lists of identifiers",
        ),
        ("integer", "string"),
    ),
    (
        Wording(
            r"""
            \b(?:array|list|set)\b[^.:;()]{0,60}?\b(?:strings?|codes?|names?|fields?|addresses|e-?mails?|links?|urls?|phones?|scopes?|tags?|dates|selectors?)\b
            \b(?:массив|список|набор)[^.:;()]{0,60}?\b(?:строк|кодов|имен|назван|полей|адрес|ссыл|телефон|тегов|дат\b|селектор)
            """,
            name="lists of strings",
        ),
        ("string",),
    ),
)
#: Words that say that the elements are objects after all.
_ITEM_OBJECTS = Wording(
    r"""
    \bobjects?\b
    \bобъект
    \bdescri
    \bописан
    \barray contains the (?:field|key)\b
    \bмассив содержит (?:поле|ключ)\b
    """,
    name="lists of objects",
)


def item_types(description: str) -> tuple[str, ...]:
    """Types of the elements of a plain array, as far as the words name them."""
    if _ITEM_OBJECTS.search(description):
        return ()
    return next((types for words, types in _ITEMS if words.search(description)), ())
