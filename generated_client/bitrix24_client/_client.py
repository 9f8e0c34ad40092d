"""The clients: one lazy property for each root of method names."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from . import __version__
from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from . import v3 as _v3
    from .methods.access import AsyncAccessMethods, AccessMethods
    from .methods.ai import AsyncAiMethods, AiMethods
    from .methods.app import AsyncAppMethods, AppMethods
    from .methods.batch import AsyncBatchMethods, BatchMethods
    from .methods.biconnector import AsyncBiconnectorMethods, BiconnectorMethods
    from .methods.bizproc import AsyncBizprocMethods, BizprocMethods
    from .methods.booking import AsyncBookingMethods, BookingMethods
    from .methods.calendar import AsyncCalendarMethods, CalendarMethods
    from .methods.catalog import AsyncCatalogMethods, CatalogMethods
    from .methods.crm import AsyncCrmMethods, CrmMethods
    from .methods.department import AsyncDepartmentMethods, DepartmentMethods
    from .methods.disk import AsyncDiskMethods, DiskMethods
    from .methods.documentgenerator import AsyncDocumentgeneratorMethods, DocumentgeneratorMethods
    from .methods.entity import AsyncEntityMethods, EntityMethods
    from .methods.event import AsyncEventMethods, EventMethods
    from .methods.events import AsyncEventsMethods, EventsMethods
    from .methods.feature import AsyncFeatureMethods, FeatureMethods
    from .methods.humanresources import AsyncHumanresourcesMethods, HumanresourcesMethods
    from .methods.im import AsyncImMethods, ImMethods
    from .methods.imbot import AsyncImbotMethods, ImbotMethods
    from .methods.imconnector import AsyncImconnectorMethods, ImconnectorMethods
    from .methods.imopenlines import AsyncImopenlinesMethods, ImopenlinesMethods
    from .methods.landing import AsyncLandingMethods, LandingMethods
    from .methods.lists import AsyncListsMethods, ListsMethods
    from .methods.log import AsyncLogMethods, LogMethods
    from .methods.mailservice import AsyncMailserviceMethods, MailserviceMethods
    from .methods.messageservice import AsyncMessageserviceMethods, MessageserviceMethods
    from .methods.method import AsyncMethodMethods, MethodMethods
    from .methods.methods import AsyncMethodsMethods, MethodsMethods
    from .methods.placement import AsyncPlacementMethods, PlacementMethods
    from .methods.profile import AsyncProfileMethods, ProfileMethods
    from .methods.pull import AsyncPullMethods, PullMethods
    from .methods.rpa import AsyncRpaMethods, RpaMethods
    from .methods.sale import AsyncSaleMethods, SaleMethods
    from .methods.salescenter import AsyncSalescenterMethods, SalescenterMethods
    from .methods.scope import AsyncScopeMethods, ScopeMethods
    from .methods.server import AsyncServerMethods, ServerMethods
    from .methods.sign import AsyncSignMethods, SignMethods
    from .methods.socialnetwork import AsyncSocialnetworkMethods, SocialnetworkMethods
    from .methods.sonet_group import AsyncSonetGroupMethods, SonetGroupMethods
    from .methods.task import AsyncTaskMethods, TaskMethods
    from .methods.tasks import AsyncTasksMethods, TasksMethods
    from .methods.telephony import AsyncTelephonyMethods, TelephonyMethods
    from .methods.timeman import AsyncTimemanMethods, TimemanMethods
    from .methods.user import AsyncUserMethods, UserMethods
    from .methods.userconsent import AsyncUserconsentMethods, UserconsentMethods
    from .methods.userfieldconfig import AsyncUserfieldconfigMethods, UserfieldconfigMethods
    from .methods.userfieldtype import AsyncUserfieldtypeMethods, UserfieldtypeMethods
    from .methods.vote import AsyncVoteMethods, VoteMethods
    from .methods.voximplant import AsyncVoximplantMethods, VoximplantMethods


class Bitrix24(SyncClient):
    """Calls methods in the calling thread; threads may share it.

    ``auth`` is the address of an incoming webhook, or an ``OAuth``.
    """

    _user_agent = f"bitrix24-client/{__version__}"

    @builtins.property
    def v3(self) -> _v3.V3:
        """REST 3.0."""
        from .v3 import V3

        return V3(self)

    @builtins.property
    def access(self) -> AccessMethods:
        from .methods.access import AccessMethods

        return AccessMethods(self)

    @builtins.property
    def ai(self) -> AiMethods:
        from .methods.ai import AiMethods

        return AiMethods(self)

    @builtins.property
    def app(self) -> AppMethods:
        from .methods.app import AppMethods

        return AppMethods(self)

    @builtins.property
    def batch_(self) -> BatchMethods:
        from .methods.batch import BatchMethods

        return BatchMethods(self)

    @builtins.property
    def biconnector(self) -> BiconnectorMethods:
        from .methods.biconnector import BiconnectorMethods

        return BiconnectorMethods(self)

    @builtins.property
    def bizproc(self) -> BizprocMethods:
        from .methods.bizproc import BizprocMethods

        return BizprocMethods(self)

    @builtins.property
    def booking(self) -> BookingMethods:
        from .methods.booking import BookingMethods

        return BookingMethods(self)

    @builtins.property
    def calendar(self) -> CalendarMethods:
        from .methods.calendar import CalendarMethods

        return CalendarMethods(self)

    @builtins.property
    def catalog(self) -> CatalogMethods:
        from .methods.catalog import CatalogMethods

        return CatalogMethods(self)

    @builtins.property
    def crm(self) -> CrmMethods:
        from .methods.crm import CrmMethods

        return CrmMethods(self)

    @builtins.property
    def department(self) -> DepartmentMethods:
        from .methods.department import DepartmentMethods

        return DepartmentMethods(self)

    @builtins.property
    def disk(self) -> DiskMethods:
        from .methods.disk import DiskMethods

        return DiskMethods(self)

    @builtins.property
    def documentgenerator(self) -> DocumentgeneratorMethods:
        from .methods.documentgenerator import DocumentgeneratorMethods

        return DocumentgeneratorMethods(self)

    @builtins.property
    def entity(self) -> EntityMethods:
        from .methods.entity import EntityMethods

        return EntityMethods(self)

    @builtins.property
    def event(self) -> EventMethods:
        from .methods.event import EventMethods

        return EventMethods(self)

    @builtins.property
    def events(self) -> EventsMethods:
        from .methods.events import EventsMethods

        return EventsMethods(self)

    @builtins.property
    def feature(self) -> FeatureMethods:
        from .methods.feature import FeatureMethods

        return FeatureMethods(self)

    @builtins.property
    def humanresources(self) -> HumanresourcesMethods:
        from .methods.humanresources import HumanresourcesMethods

        return HumanresourcesMethods(self)

    @builtins.property
    def im(self) -> ImMethods:
        from .methods.im import ImMethods

        return ImMethods(self)

    @builtins.property
    def imbot(self) -> ImbotMethods:
        from .methods.imbot import ImbotMethods

        return ImbotMethods(self)

    @builtins.property
    def imconnector(self) -> ImconnectorMethods:
        from .methods.imconnector import ImconnectorMethods

        return ImconnectorMethods(self)

    @builtins.property
    def imopenlines(self) -> ImopenlinesMethods:
        from .methods.imopenlines import ImopenlinesMethods

        return ImopenlinesMethods(self)

    @builtins.property
    def landing(self) -> LandingMethods:
        from .methods.landing import LandingMethods

        return LandingMethods(self)

    @builtins.property
    def lists(self) -> ListsMethods:
        from .methods.lists import ListsMethods

        return ListsMethods(self)

    @builtins.property
    def log(self) -> LogMethods:
        from .methods.log import LogMethods

        return LogMethods(self)

    @builtins.property
    def mailservice(self) -> MailserviceMethods:
        from .methods.mailservice import MailserviceMethods

        return MailserviceMethods(self)

    @builtins.property
    def messageservice(self) -> MessageserviceMethods:
        from .methods.messageservice import MessageserviceMethods

        return MessageserviceMethods(self)

    @builtins.property
    def method(self) -> MethodMethods:
        from .methods.method import MethodMethods

        return MethodMethods(self)

    @builtins.property
    def methods(self) -> MethodsMethods:
        from .methods.methods import MethodsMethods

        return MethodsMethods(self)

    @builtins.property
    def placement(self) -> PlacementMethods:
        from .methods.placement import PlacementMethods

        return PlacementMethods(self)

    @builtins.property
    def profile(self) -> ProfileMethods:
        from .methods.profile import ProfileMethods

        return ProfileMethods(self)

    @builtins.property
    def pull(self) -> PullMethods:
        from .methods.pull import PullMethods

        return PullMethods(self)

    @builtins.property
    def rpa(self) -> RpaMethods:
        from .methods.rpa import RpaMethods

        return RpaMethods(self)

    @builtins.property
    def sale(self) -> SaleMethods:
        from .methods.sale import SaleMethods

        return SaleMethods(self)

    @builtins.property
    def salescenter(self) -> SalescenterMethods:
        from .methods.salescenter import SalescenterMethods

        return SalescenterMethods(self)

    @builtins.property
    def scope(self) -> ScopeMethods:
        from .methods.scope import ScopeMethods

        return ScopeMethods(self)

    @builtins.property
    def server(self) -> ServerMethods:
        from .methods.server import ServerMethods

        return ServerMethods(self)

    @builtins.property
    def sign(self) -> SignMethods:
        from .methods.sign import SignMethods

        return SignMethods(self)

    @builtins.property
    def socialnetwork(self) -> SocialnetworkMethods:
        from .methods.socialnetwork import SocialnetworkMethods

        return SocialnetworkMethods(self)

    @builtins.property
    def sonet_group(self) -> SonetGroupMethods:
        from .methods.sonet_group import SonetGroupMethods

        return SonetGroupMethods(self)

    @builtins.property
    def task(self) -> TaskMethods:
        from .methods.task import TaskMethods

        return TaskMethods(self)

    @builtins.property
    def tasks(self) -> TasksMethods:
        from .methods.tasks import TasksMethods

        return TasksMethods(self)

    @builtins.property
    def telephony(self) -> TelephonyMethods:
        from .methods.telephony import TelephonyMethods

        return TelephonyMethods(self)

    @builtins.property
    def timeman(self) -> TimemanMethods:
        from .methods.timeman import TimemanMethods

        return TimemanMethods(self)

    @builtins.property
    def user(self) -> UserMethods:
        from .methods.user import UserMethods

        return UserMethods(self)

    @builtins.property
    def userconsent(self) -> UserconsentMethods:
        from .methods.userconsent import UserconsentMethods

        return UserconsentMethods(self)

    @builtins.property
    def userfieldconfig(self) -> UserfieldconfigMethods:
        from .methods.userfieldconfig import UserfieldconfigMethods

        return UserfieldconfigMethods(self)

    @builtins.property
    def userfieldtype(self) -> UserfieldtypeMethods:
        from .methods.userfieldtype import UserfieldtypeMethods

        return UserfieldtypeMethods(self)

    @builtins.property
    def vote(self) -> VoteMethods:
        from .methods.vote import VoteMethods

        return VoteMethods(self)

    @builtins.property
    def voximplant(self) -> VoximplantMethods:
        from .methods.voximplant import VoximplantMethods

        return VoximplantMethods(self)


class AsyncBitrix24(AsyncClient):
    """Calls methods in asyncio tasks, any number at a time.

    ``auth`` is the address of an incoming webhook, or an ``OAuth``.
    """

    _user_agent = f"bitrix24-client/{__version__}"

    @builtins.property
    def v3(self) -> _v3.AsyncV3:
        """REST 3.0."""
        from .v3 import AsyncV3

        return AsyncV3(self)

    @builtins.property
    def access(self) -> AsyncAccessMethods:
        from .methods.access import AsyncAccessMethods

        return AsyncAccessMethods(self)

    @builtins.property
    def ai(self) -> AsyncAiMethods:
        from .methods.ai import AsyncAiMethods

        return AsyncAiMethods(self)

    @builtins.property
    def app(self) -> AsyncAppMethods:
        from .methods.app import AsyncAppMethods

        return AsyncAppMethods(self)

    @builtins.property
    def batch_(self) -> AsyncBatchMethods:
        from .methods.batch import AsyncBatchMethods

        return AsyncBatchMethods(self)

    @builtins.property
    def biconnector(self) -> AsyncBiconnectorMethods:
        from .methods.biconnector import AsyncBiconnectorMethods

        return AsyncBiconnectorMethods(self)

    @builtins.property
    def bizproc(self) -> AsyncBizprocMethods:
        from .methods.bizproc import AsyncBizprocMethods

        return AsyncBizprocMethods(self)

    @builtins.property
    def booking(self) -> AsyncBookingMethods:
        from .methods.booking import AsyncBookingMethods

        return AsyncBookingMethods(self)

    @builtins.property
    def calendar(self) -> AsyncCalendarMethods:
        from .methods.calendar import AsyncCalendarMethods

        return AsyncCalendarMethods(self)

    @builtins.property
    def catalog(self) -> AsyncCatalogMethods:
        from .methods.catalog import AsyncCatalogMethods

        return AsyncCatalogMethods(self)

    @builtins.property
    def crm(self) -> AsyncCrmMethods:
        from .methods.crm import AsyncCrmMethods

        return AsyncCrmMethods(self)

    @builtins.property
    def department(self) -> AsyncDepartmentMethods:
        from .methods.department import AsyncDepartmentMethods

        return AsyncDepartmentMethods(self)

    @builtins.property
    def disk(self) -> AsyncDiskMethods:
        from .methods.disk import AsyncDiskMethods

        return AsyncDiskMethods(self)

    @builtins.property
    def documentgenerator(self) -> AsyncDocumentgeneratorMethods:
        from .methods.documentgenerator import AsyncDocumentgeneratorMethods

        return AsyncDocumentgeneratorMethods(self)

    @builtins.property
    def entity(self) -> AsyncEntityMethods:
        from .methods.entity import AsyncEntityMethods

        return AsyncEntityMethods(self)

    @builtins.property
    def event(self) -> AsyncEventMethods:
        from .methods.event import AsyncEventMethods

        return AsyncEventMethods(self)

    @builtins.property
    def events(self) -> AsyncEventsMethods:
        from .methods.events import AsyncEventsMethods

        return AsyncEventsMethods(self)

    @builtins.property
    def feature(self) -> AsyncFeatureMethods:
        from .methods.feature import AsyncFeatureMethods

        return AsyncFeatureMethods(self)

    @builtins.property
    def humanresources(self) -> AsyncHumanresourcesMethods:
        from .methods.humanresources import AsyncHumanresourcesMethods

        return AsyncHumanresourcesMethods(self)

    @builtins.property
    def im(self) -> AsyncImMethods:
        from .methods.im import AsyncImMethods

        return AsyncImMethods(self)

    @builtins.property
    def imbot(self) -> AsyncImbotMethods:
        from .methods.imbot import AsyncImbotMethods

        return AsyncImbotMethods(self)

    @builtins.property
    def imconnector(self) -> AsyncImconnectorMethods:
        from .methods.imconnector import AsyncImconnectorMethods

        return AsyncImconnectorMethods(self)

    @builtins.property
    def imopenlines(self) -> AsyncImopenlinesMethods:
        from .methods.imopenlines import AsyncImopenlinesMethods

        return AsyncImopenlinesMethods(self)

    @builtins.property
    def landing(self) -> AsyncLandingMethods:
        from .methods.landing import AsyncLandingMethods

        return AsyncLandingMethods(self)

    @builtins.property
    def lists(self) -> AsyncListsMethods:
        from .methods.lists import AsyncListsMethods

        return AsyncListsMethods(self)

    @builtins.property
    def log(self) -> AsyncLogMethods:
        from .methods.log import AsyncLogMethods

        return AsyncLogMethods(self)

    @builtins.property
    def mailservice(self) -> AsyncMailserviceMethods:
        from .methods.mailservice import AsyncMailserviceMethods

        return AsyncMailserviceMethods(self)

    @builtins.property
    def messageservice(self) -> AsyncMessageserviceMethods:
        from .methods.messageservice import AsyncMessageserviceMethods

        return AsyncMessageserviceMethods(self)

    @builtins.property
    def method(self) -> AsyncMethodMethods:
        from .methods.method import AsyncMethodMethods

        return AsyncMethodMethods(self)

    @builtins.property
    def methods(self) -> AsyncMethodsMethods:
        from .methods.methods import AsyncMethodsMethods

        return AsyncMethodsMethods(self)

    @builtins.property
    def placement(self) -> AsyncPlacementMethods:
        from .methods.placement import AsyncPlacementMethods

        return AsyncPlacementMethods(self)

    @builtins.property
    def profile(self) -> AsyncProfileMethods:
        from .methods.profile import AsyncProfileMethods

        return AsyncProfileMethods(self)

    @builtins.property
    def pull(self) -> AsyncPullMethods:
        from .methods.pull import AsyncPullMethods

        return AsyncPullMethods(self)

    @builtins.property
    def rpa(self) -> AsyncRpaMethods:
        from .methods.rpa import AsyncRpaMethods

        return AsyncRpaMethods(self)

    @builtins.property
    def sale(self) -> AsyncSaleMethods:
        from .methods.sale import AsyncSaleMethods

        return AsyncSaleMethods(self)

    @builtins.property
    def salescenter(self) -> AsyncSalescenterMethods:
        from .methods.salescenter import AsyncSalescenterMethods

        return AsyncSalescenterMethods(self)

    @builtins.property
    def scope(self) -> AsyncScopeMethods:
        from .methods.scope import AsyncScopeMethods

        return AsyncScopeMethods(self)

    @builtins.property
    def server(self) -> AsyncServerMethods:
        from .methods.server import AsyncServerMethods

        return AsyncServerMethods(self)

    @builtins.property
    def sign(self) -> AsyncSignMethods:
        from .methods.sign import AsyncSignMethods

        return AsyncSignMethods(self)

    @builtins.property
    def socialnetwork(self) -> AsyncSocialnetworkMethods:
        from .methods.socialnetwork import AsyncSocialnetworkMethods

        return AsyncSocialnetworkMethods(self)

    @builtins.property
    def sonet_group(self) -> AsyncSonetGroupMethods:
        from .methods.sonet_group import AsyncSonetGroupMethods

        return AsyncSonetGroupMethods(self)

    @builtins.property
    def task(self) -> AsyncTaskMethods:
        from .methods.task import AsyncTaskMethods

        return AsyncTaskMethods(self)

    @builtins.property
    def tasks(self) -> AsyncTasksMethods:
        from .methods.tasks import AsyncTasksMethods

        return AsyncTasksMethods(self)

    @builtins.property
    def telephony(self) -> AsyncTelephonyMethods:
        from .methods.telephony import AsyncTelephonyMethods

        return AsyncTelephonyMethods(self)

    @builtins.property
    def timeman(self) -> AsyncTimemanMethods:
        from .methods.timeman import AsyncTimemanMethods

        return AsyncTimemanMethods(self)

    @builtins.property
    def user(self) -> AsyncUserMethods:
        from .methods.user import AsyncUserMethods

        return AsyncUserMethods(self)

    @builtins.property
    def userconsent(self) -> AsyncUserconsentMethods:
        from .methods.userconsent import AsyncUserconsentMethods

        return AsyncUserconsentMethods(self)

    @builtins.property
    def userfieldconfig(self) -> AsyncUserfieldconfigMethods:
        from .methods.userfieldconfig import AsyncUserfieldconfigMethods

        return AsyncUserfieldconfigMethods(self)

    @builtins.property
    def userfieldtype(self) -> AsyncUserfieldtypeMethods:
        from .methods.userfieldtype import AsyncUserfieldtypeMethods

        return AsyncUserfieldtypeMethods(self)

    @builtins.property
    def vote(self) -> AsyncVoteMethods:
        from .methods.vote import AsyncVoteMethods

        return AsyncVoteMethods(self)

    @builtins.property
    def voximplant(self) -> AsyncVoximplantMethods:
        from .methods.voximplant import AsyncVoximplantMethods

        return AsyncVoximplantMethods(self)
