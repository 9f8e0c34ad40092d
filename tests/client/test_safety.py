"""Every method is known to read or to write: a new verb in the documentation is noticed here."""

from __future__ import annotations

import importlib
import warnings
from types import ModuleType
from typing import Any

from bitrix24_openapi.client.plan.safety import (
    READING_METHODS,
    READING_VERBS,
    WRITING_METHODS,
    only_reads,
)

from .test_operations import URL, parameters, reached

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


def names(documents: dict[str, dict[str, Any]]) -> list[str]:
    return [path.removeprefix("/") for each in documents.values() for path in each["paths"]]


def verb(name: str) -> str:
    return name.rpartition(".")[2].lower()


def test_every_verb_is_known(documents: dict[str, dict[str, Any]]) -> None:
    unknown = {
        name
        for name in names(documents)
        if verb(name) not in READING_VERBS | WRITING_VERBS and name not in READING_METHODS
    }
    assert not unknown, "read their pages: do they change anything?"


def test_no_verb_does_both_and_none_is_left_over(documents: dict[str, dict[str, Any]]) -> None:
    assert not READING_VERBS & WRITING_VERBS
    used = {verb(name) for name in names(documents)}
    assert used >= READING_VERBS | WRITING_VERBS
    assert set(names(documents)) >= READING_METHODS | WRITING_METHODS


def test_methods_named_alone_differ_from_their_verb() -> None:
    """A name in the tables that says what the verb says anyway is a mistake."""
    assert all(verb(name) in READING_VERBS for name in WRITING_METHODS)
    assert not any(verb(name) in READING_VERBS for name in READING_METHODS)


def test_the_package_says_the_same(
    package: ModuleType, documents: dict[str, dict[str, Any]]
) -> None:
    b24 = package.Bitrix24(URL, limiter=None)
    capture_call = importlib.import_module("bitrix24_client._runtime.calls").capture_call
    for version, document in documents.items():
        for path in document["paths"]:
            name = path.removeprefix("/")
            method = reached(b24, version, name)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                call = capture_call(method, (), dict.fromkeys(parameters(method), ()))
            assert (call.method.name, call.method.version) == (name, version)
            assert call.method.safe is only_reads(name), name
