"""Words of people → words of the documentation. A word stands for itself, too."""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
    create: add
    new: add
    make: add
    insert: add
    register: add
    upload: add
    attach: add bind
    assign: update set
    schedule: add
    write: add
    log: add
    move: update
    change: update
    edit: update
    modify: update
    rename: update
    close: update complete
    remove: delete
    erase: delete
    drop: delete
    exclude: delete
    unsubscribe: unbind
    subscribe: bind
    cancel: unbind delete
    find: list search
    search: list
    show: list get
    read: get list
    fetch: get list
    retrieve: get list
    all: list
    every: list
    browse: list
    count: total
    customer: contact company
    client: contact company
    person: contact user
    employee: user
    staff: user employee
    colleague: user
    manager: user
    phone: call telephony
    pipeline: category
    funnel: category
    direction: category
    stage: status
    column: stage
    goods: product productrow
    product: productrow productrows
    sku: product offer
    stock: store
    remaining: amount
    warehouse: store
    inventory: store
    picture: image photo
    photo: image
    attachment: file
    note: comment
    comment: commentitem
    sms: messageservice message
    call: telephony
    recording: record
    meeting: event calendar
    appointment: event calendar booking
    reservation: booking
    subtask: task parent
    spent: elapsed
    time: elapsed
    worktime: timeman
    timesheet: timeman
    vacation: timeman
    project: group
    custom: userfield
    field: userfield
    webhook: event
    notification: notify
    automation: robot bizproc
    robot: bizproc
    workflow: bizproc
    bot: imbot
    details: requisite
    tax: vat
    delivery: shipment
    page: landing
    site: landing
    storage: entity
    drive: disk
    widget: placement
    smart: type
    process: type
    license: app
    permission: access rights
    right: access
    quote: estimate
    estimate: quote
    link: bind
    application: app
    """

RUSSIAN: Final = """
    сделка: deal
    лид: lead
    контакт: contact
    компания: company
    клиент: contact company
    счет: invoice
    предложение: quote
    смарт: type
    процесс: type process
    воронка: category
    направление: category
    стадия: stage status
    статус: status
    дело: activity
    таймлайн: timeline
    комментарий: comment commentitem
    товар: product productrows productrow
    позиция: productrow
    каталог: catalog
    цена: price
    склад: store
    остаток: store amount
    заказ: order
    оплата: payment
    платеж: payment
    доставка: delivery shipment
    валюта: currency
    налог: vat
    реквизит: requisite
    адрес: address
    задача: task
    подзадача: task parent
    чеклист: checklist checklistitem
    результат: result
    проект: group
    группа: group
    пользователь: user
    сотрудник: user employee
    отдел: department
    подразделение: department
    чат: chat
    диалог: dialog
    сообщение: message
    уведомление: notify notification
    файл: file
    папка: folder
    диск: disk
    звонок: call telephony
    линия: line imopenlines
    календарь: calendar
    событие: event
    встреча: event calendar
    бронирование: booking
    запись: booking record
    рабочий: timeman workday
    день: timeman day
    время: time elapsed
    список: list
    элемент: item element
    поле: field userfield
    пользовательский: userfield custom
    права: access rights
    приложение: app
    вебхук: event
    подписка: bind
    подписаться: bind
    отписаться: unbind
    встройка: placement
    виджет: placement
    бизнес: bizproc workflow
    робот: robot
    бот: imbot bot
    сайт: site landing
    страница: page landing
    блок: block
    документ: document
    шаблон: template
    отчет: report
    дубликат: duplicate
    подпись: sign
    опрос: vote
    создать: add create
    добавить: add
    завести: add
    загрузить: upload add
    изменить: update
    обновить: update
    переместить: update move
    перевести: update move
    переименовать: rename
    удалить: delete
    убрать: delete
    получить: get
    узнать: get
    найти: list search
    посмотреть: list get
    отправить: send add
    завершить: complete finish
    закрыть: complete close
    открыть: open
    начать: start open
    прочитать: read get
    количество: count
    текущий: current
    прикрепить: bind add attach
    связать: bind
    отменить: cancel unbind
    назначить: set update
    """

#: Words that every question has.
STOP: Final = frozenset(
    """
    a an and are be by can do does for from get how i in into is it its me method my of on
    or the this that to what when where which who with without you your want need should api rest
    bitrix bitrix24 one some any out up not there their has have if
    а без бы в во вы где для до его если есть и из или их к как какой каким какая какие ко когда
    который метод методы мне можно мой на над надо не нужно о об от по при с со так то у что чтобы
    это я через апи битрикс
    """.split()
)
