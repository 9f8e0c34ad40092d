"""Every method is known to read or to write: a new verb in the documentation is noticed here."""

from __future__ import annotations

from functools import cache

import pytest
from tests.paths import SPEC

from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.openapi.document import Document
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.verbs import (
    READING_METHODS,
    READING_WORDS,
    VERBS,
    WRITING_METHODS,
    last_word,
    only_reads,
)

#: Last pieces of names of methods that change something.
WRITING_VERBS = frozenset(
    """
    activate activatephone add addattachmentbycontent addattachmentsfromdisk addblock
    addbytemplate addcard addcatalogproduct addfile addfolder addfromchatmessage addfromcomment
    addstage addsubfolder addtask addtofavorite adduser all answer apply approve archive attach
    attachrecord attachtranscription batch batchimport bind bindingtogroup bindingtomenu cancel
    cancellist changeanchor changenodename clear clonecard close command commit complete
    conduct conductlist confirm copy copyblock copyto create createcalendarevent createchat
    createcrmactivity createfeedpost createfrombooking createfromwaitlist createtask
    deactivatephone debug defer delegate delete deleteblock deletebyfilter deletefile
    deleteforlanding deleteforsite deletefromcomment deletefromfavorite deletelist deletestage
    deletetask deletetree delivery disapprove do downblock edit enable enabled enablepublicurl
    end error execute expose favoriteblock fillaccesses finish forcecommonscopeforall forward
    fullexport getexternallink getforapp getpublicurl hide hideblock import intercept invite
    invoice join kill leave like log markdelete markdeleted markdeletedblock markfolderdelete
    markfolderundelete markundelete markundeletedblock mergebatch messages modify move
    moveafter moveafteritem movebefore moveblock movetask moveto movetofolder mute notify open
    operator pause pay payment pin pinall publication publicationfolder read reading recall
    register remove removeattachments removecard removecrmactivity removeentities rename renew
    reply request reset restore restorefromversion resume rights save send sendcontext
    sendmessage sendtyping set setaccesscodes setdelivery setlandingref setmanager setowner
    setquantity setrights setsettings setsiteref setvisibilitysettings share sharetouser show
    showblock silent skip spam start startexecution startwatch startwithsound startwithtext
    status stop stopwatch subscribe terminate test text transfer trigger unbind
    unbindingfromgroup unbindingfrommenu unconfirm unfavoriteblock unmute unpay unpin unpinall
    unpublic unpublicfolder unread unregister unset unsubscribe upblock update updateattrs
    updateavatar updatecards updatecatalogproduct updatecolor updatecontent updatedeadline
    updatedescription updatefolder updateisfixed updatenodes updateresponsibleuser updatestage
    updatestyles updatetitle upload uploadfile uploadversion vote writing
""".split()
)


@cache
def names() -> list[str]:
    return [
        name for each in DOCUMENTS.values() for name in Document(load_document(SPEC / each)).methods
    ]


def test_every_verb_is_known() -> None:
    unknown = {
        name
        for name in names()
        if last_word(name) not in READING_WORDS | WRITING_VERBS and name not in READING_METHODS
    }
    assert not unknown, "read their pages: do they change anything?"


def test_no_verb_does_both_and_none_is_left_over() -> None:
    assert not READING_WORDS & WRITING_VERBS
    used = {last_word(name) for name in names()}
    assert used >= READING_WORDS | WRITING_VERBS
    assert set(names()) >= READING_METHODS | WRITING_METHODS


def test_methods_named_alone_differ_from_their_verb() -> None:
    """A name in the tables that says what the verb says anyway is a mistake."""
    assert all(last_word(name) in READING_WORDS for name in WRITING_METHODS)
    assert not any(last_word(name) in READING_WORDS for name in READING_METHODS)


@pytest.mark.parametrize(
    ("name", "verb"),
    [
        ("crm.deal.add", "add"),
        ("imbot.register", "add"),
        ("calendar.event.getById", "get"),
        ("landing.site.getList", "list"),
        ("humanresources.node.edit", "update"),
        ("disk.folder.deletetree", "delete"),
        ("crm.deal.fields", None),
        ("profile", None),
    ],
)
def test_last_word_is_the_verb(name: str, verb: str | None) -> None:
    assert VERBS.get(last_word(name)) == verb


def test_the_words_of_records_and_of_reading_agree() -> None:
    for word, verb in VERBS.items():
        assert (word in READING_WORDS) is (verb in ("get", "list")), word


@pytest.mark.parametrize(
    ("name", "reads"),
    [
        ("crm.deal.get", True),
        ("crm.deal.list", True),
        ("catalog.product.getFieldsByFilter", True),
        ("profile", True),
        ("crm.deal.add", False),
        ("event.offline.get", False),
        ("im.notify.read.list", False),
        ("thing.frobnicate", False),
        ("batch", False),
    ],
)
def test_only_reads(name: str, reads: bool) -> None:
    assert only_reads(name) is reads
