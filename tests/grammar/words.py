"""Words of the two languages, as far as pages of the grammar need them.

Tables of data: headings, table headers and lead-ins that the documentation has, one spelling
each. Sentences are our own.
"""

from __future__ import annotations

from dataclasses import dataclass

from bitrix24_openapi.extract.model import Language


@dataclass(frozen=True)
class Words:
    language: Language
    title: tuple[str, ...]
    request: tuple[str, ...]
    examples: tuple[str, ...]
    response: tuple[str, ...]
    returned: tuple[str, ...]
    errors: tuple[str, ...]
    codes: tuple[str, ...]
    scope: tuple[str, ...]
    status: tuple[str, ...]
    #: Heads of field tables: name with type, description.
    heads: tuple[str, ...]
    #: The same with a column for the default value.
    default_head: str
    #: Name, type, required, description.
    columns: str
    #: Headings over the inside of an object.
    definitions: tuple[str, ...]
    no_parameters: tuple[str, ...]
    #: What a row is about: says nothing that a reader could take.
    about: tuple[str, ...]
    #: The words of a note: nothing to take either.
    remark: tuple[str, ...]
    below: tuple[str, ...]
    keys: tuple[str, ...]
    notation: tuple[str, ...]
    conditional: tuple[str, ...]
    deprecated: tuple[str, ...]
    values: tuple[str, ...]
    inline_values: tuple[str, ...]
    value_head: str
    default: tuple[str, ...]
    default_mark: tuple[str, ...]
    limits: tuple[str, ...]
    length: tuple[str, ...]
    deprecation_note: tuple[str, ...]
    halted: str
    use_instead: str
    empty_codes: tuple[str, ...]
    message_heads: tuple[str, ...]
    status_heads: tuple[str, ...]
    explained_heads: tuple[str, ...]
    field_heads: tuple[str, ...]
    error_code: tuple[str, ...]


EN = Words(
    language=Language.EN,
    title=("{title} {name}", "{title} `{name}`"),
    request=("Method Parameters", "Parameters", "Request Parameters"),
    examples=("Code Examples", "Examples"),
    response=("Response Handling", "Successful Response", "Response"),
    returned=("Returned Data", "Returned Values", "Returned Fields"),
    errors=("Error Handling", "Errors"),
    codes=("Possible Error Codes", "Possible Errors"),
    scope=("> Scope: {}", "> **Scope:** {}",
           "> Scope: {}\n>\n> Who can execute the method: a gardener"),
    status=("HTTP Status: **{}**", "HTTP status: {}", "HTTP Code: **{}**"),
    heads=(
        "**Name**\n`type` | **Description**",
        "**Parameter** | **Description**",
        "**Field**\n`type` | **Description**",
        "Key `type` | Description",
        "**Parameter / Type** | **Description**",
        "**Name**\n`type` | **Description** | **Restrictions**",
    ),
    default_head="**Name**\n`type` | **Description** | **Default**",
    columns="**Parameter** | **Type** | **Description**",
    definitions=(
        "Parameter {}", "{} Parameter", "Object {}", "{} Object", "Fields of the {} Object",
        "{} Array Element", "{}",
    ),
    no_parameters=("No parameters.", "The method has no parameters.", "Without parameters"),
    about=("Something green", "Weight of a pear", "What grows here"),
    remark=("Pears grow slowly.", "Water them at dusk."),
    below=("It is described [below](#{})", "See its [keys](#{})", "Something big ([#](#{}))"),
    keys=("Object with the following keys:", "It contains the keys:", "Object keys:"),
    notation=("Object in the format:", "Structure:"),
    conditional=("Required if the basket is full.", "Required when it rains."),
    deprecated=("Deprecated.", "Parameter is deprecated."),
    values=("Possible values:", "Allowed values:", "Can take the following values:", "One of:"),
    inline_values=("Possible values: {}.", "Available values are {}."),
    value_head="**Value** | **Description**",
    default=("Default is {}.", "By default — {}.", "Default: {}", "The default value is {}.",
             "Defaults to {}."),
    default_mark=(" (default)", ", by default"),
    limits=("Value from {} to {}.", "Allowed values: from {} to {}.", "Between {} and {}."),
    length=("No more than {} characters.", "Maximum length is {} characters.",
            "Up to {} characters."),
    deprecation_note=("DEPRECATED", "Deprecated method"),
    halted="Development of this method has been halted.",
    use_instead="Use {} for baskets.",
    empty_codes=("Empty value", "Empty string", "-", "—", "`-`", ""),
    message_heads=(
        "**Code** | **Description** | **Value**",
        "**Code** | **Error message** | **Description**",
        "**Code** | **Error text** | **Description**",
    ),
    status_heads=(
        "**Status** | **Code** | **Description** | **Value**",
        "**Code** | **Error message** | **Status**",
        "**Status** | **Code**\n**Error Message** | **Description**",
    ),
    explained_heads=("**Code** | **Description**",),
    field_heads=("**Field** | **Error description** | **How to fix**",),
    error_code=("Error Code: `{}`", "Error code: `{}`", "**Error Code:** `{}`"),
)  # fmt: skip

RU = Words(
    language=Language.RU,
    title=("{title} {name}", "{title} `{name}`"),
    request=("Параметры метода", "Параметры", "Параметры запроса"),
    examples=("Примеры кода", "Примеры"),
    response=("Обработка ответа", "Ответ в случае успеха", "Успешный ответ"),
    returned=("Возвращаемые данные", "Возвращаемые значения", "Возвращаемые поля"),
    errors=("Обработка ошибок", "Ошибки"),
    codes=("Возможные коды ошибок", "Возможные ошибки"),
    scope=("> Scope: {}", "> **Scope:** {}",
           "> Scope: {}\n>\n> Кто может выполнять метод: садовник"),
    status=("HTTP-статус: **{}**", "HTTP-статус: {}", "HTTP-код: **{}**"),
    heads=(
        "**Название**\n`тип` | **Описание**",
        "**Параметр** | **Описание**",
        "**Поле**\n`тип` | **Описание**",
        "Ключ `тип` | Описание",
        "**Название**\n`тип` | **Описание** | **Примечание**",
    ),
    default_head="**Название**\n`тип` | **Описание** | **По умолчанию**",
    columns="**Параметр** | **Тип** | **Описание**",
    definitions=(
        "Параметр {}", "Объект {}", "Поля объекта {}", "Элемент массива {}", "Тип {}", "{}",
    ),
    no_parameters=("Без параметров.", "Метод вызывается без параметров."),
    about=("Что-то зелёное", "Вес груши", "Что здесь растёт"),
    remark=("Груши растут медленно.", "Поливать вечером."),
    below=("Описан [ниже](#{})", "Его [ключи](#{})", "Что-то большое ([#](#{}))"),
    keys=("Объект с ключами:", "Содержит ключи:", "Ключи объекта:"),
    notation=("Объект в формате:", "Структура:"),
    conditional=("Обязателен, если корзина полна.", "Обязателен, когда идёт дождь."),
    deprecated=("Устарел.", "Параметр устарел."),
    values=("Возможные значения:", "Допустимые значения:", "Может принимать значения:",
            "Одно из:"),
    inline_values=("Возможные значения: {}.", "Допустимые значения: {}."),
    value_head="**Значение** | **Описание**",
    default=("По умолчанию {}.", "По умолчанию — {}.", "Значение по умолчанию: {}.",
             "Значение по умолчанию — {}."),
    default_mark=(" (по умолчанию)", ", по умолчанию"),
    limits=("Значение от {} до {}.", "Допустимые значения: от {} до {}."),
    length=("Не более {} символов.", "Максимальная длина — {} символов.", "До {} символов."),
    deprecation_note=("Устаревший метод",),
    halted="Развитие метода остановлено.",
    use_instead="Для корзин есть {}.",
    empty_codes=("Пустое значение", "Пустая строка", "-", "—", "`-`", ""),
    message_heads=(
        "**Код** | **Описание** | **Значение**",
        "**Код** | **Текст ошибки** | **Описание**",
        "**Код** | **Сообщение об ошибке** | **Описание**",
    ),
    status_heads=(
        "**Статус** | **Код** | **Описание** | **Значение**",
        "**Код** | **Текст ошибки** | **Статус**",
        "**Статус** | **Код**\n**Текст ошибки** | **Описание**",
    ),
    explained_heads=("**Код** | **Описание**",),
    field_heads=("**Поле** | **Описание ошибки** | **Как исправить**",),
    error_code=("Код ошибки: `{}`", "**Код ошибки:** `{}`"),
)  # fmt: skip
