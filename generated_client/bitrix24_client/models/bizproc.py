"""Answers of ``bizproc``."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Required

from .._runtime import converters as _k, views as _v


class BizprocTaskActivity(StrEnum):
    APPROVE_ACTIVITY = "ApproveActivity"  # document approval
    REVIEW_ACTIVITY = "ReviewActivity"  # document review
    REQUEST_INFORMATION_ACTIVITY = (
        "RequestInformationActivity"  # request for additional information
    )
    REQUEST_INFORMATION_OPTIONAL_ACTIVITY = (
        "RequestInformationOptionalActivity"  # request for additional information (with rejection)
    )


class BizprocTaskStatus(IntEnum):
    IN_PROGRESS = 0  # in progress
    APPROVED = 1  # approved
    REJECTED = 2  # rejected
    COMPLETED = 3  # completed
    OVERDUE = 4  # overdue


class BizprocTaskUserStatus(IntEnum):
    AWAITING_RESPONSE = 0  # awaiting response
    APPROVED = 1  # approved
    REJECTED = 2  # rejected
    COMPLETED = 3  # completed


class BizprocWorkflowTemplateAutoExecute(IntEnum):
    NO_AUTO_EXECUTE = 0  # no auto-execute
    EXECUTE_ON_CREATION = 1  # execute on creation
    EXECUTE_ON_MODIFICATION = 2  # execute on modification
    EXECUTE_ON_CREATION_AND_MODIFICATION = 3  # execute on creation and modification


class BizprocWorkflowTemplateEntity(StrEnum):
    C_CRM_DOCUMENT_LEAD = "CCrmDocumentLead"  # leads
    C_CRM_DOCUMENT_CONTACT = "CCrmDocumentContact"  # contacts
    C_CRM_DOCUMENT_COMPANY = "CCrmDocumentCompany"  # companies
    C_CRM_DOCUMENT_DEAL = "CCrmDocumentDeal"  # deals
    BITRIX_CRM_INTEGRATION_BIZ_PROC_DOCUMENT_QUOTE = (
        "Bitrix\\Crm\\Integration\\BizProc\\Document\\Quote"  # estimates
    )
    BITRIX_CRM_INTEGRATION_BIZ_PROC_DOCUMENT_SMART_INVOICE = (
        "Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice"  # invoices
    )
    BITRIX_CRM_INTEGRATION_BIZ_PROC_DOCUMENT_DYNAMIC = (
        "Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic"  # SPAs
    )
    BIZPROC_DOCUMENT = "BizprocDocument"  # processes in the news feed
    BITRIX_LISTS_BIZPROC_DOCUMENT_LISTS = "Bitrix\\Lists\\BizprocDocumentLists"  # lists in groups


class BizprocWorkflowTemplateModuleId(StrEnum):
    CRM = "crm"  # CRM
    LISTS = "lists"  # universal lists
    DISK = "disk"  # drive


class BizprocTask(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    workflow_id = _v.string("WORKFLOW_ID")
    document_name = _v.string("DOCUMENT_NAME")
    description = _v.string("DESCRIPTION")
    """Description."""
    name = _v.string("NAME")
    """Name."""
    modified = _v.moment("MODIFIED")
    workflow_started = _v.moment("WORKFLOW_STARTED")
    workflow_started_by = _v.integer("WORKFLOW_STARTED_BY")
    overdue_date = _v.moment("OVERDUE_DATE")
    workflow_template_id = _v.integer("WORKFLOW_TEMPLATE_ID")
    workflow_template_name = _v.string("WORKFLOW_TEMPLATE_NAME")
    workflow_state = _v.string("WORKFLOW_STATE")
    status = _v.choice("STATUS", BizprocTaskStatus)
    """Status."""
    user_id = _v.integer("USER_ID")
    """Id of the user."""
    user_status = _v.choice("USER_STATUS", BizprocTaskUserStatus)
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    entity = _v.string("ENTITY")
    document_id = _v.integer("DOCUMENT_ID")
    """Id of the document."""
    activity = _v.choice("ACTIVITY", BizprocTaskActivity)
    activity_name = _v.string("ACTIVITY_NAME")
    parameters = _v.nested("PARAMETERS", lambda: BizprocTaskParameters)
    document_url = _v.string("DOCUMENT_URL")


class BizprocTaskParameters(_v.View):
    __slots__ = ()
    fields = _v.array("Fields", _k.Nested(lambda: BizprocTaskParametersFieldsItem))
    """Fields, by name."""


class BizprocTaskParametersFieldsItem(_v.View):
    __slots__ = ()
    id = _v.string("Id")
    type = _v.string("Type")
    """Type."""
    name = _v.string("Name")
    """Name."""
    description = _v.string("Description")
    """Description."""
    multiple = _v.boolean("Multiple")
    """Whether the field holds several values."""
    required = _v.boolean("Required")
    """Whether it is required."""
    options = _v.nested("Options", lambda: BizprocTaskParametersFieldsItemOptions)
    """Options."""
    settings = _v.anything("Settings")
    """Settings."""
    default = _v.anything("Default")


class BizprocTaskParametersFieldsItemOptions(_v.View):
    """Options."""

    __slots__ = ()
    lead = _v.string("LEAD")
    contact = _v.string("CONTACT")
    company = _v.string("COMPANY")
    deal = _v.string("DEAL")
    smart_invoice = _v.string("SMART_INVOICE")


class BizprocWorkflowInstance(_v.View):
    __slots__ = ()
    document_id = _v.string("DOCUMENT_ID")
    """Id of the document."""
    entity = _v.string("ENTITY")
    id = _v.string("ID")
    started = _v.string("STARTED")
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    owned_until = _v.anything("OWNED_UNTIL")
    template_id = _v.string("TEMPLATE_ID")
    """Id of the template."""
    started_by = _v.string("STARTED_BY")


class BizprocWorkflowInstancesResultItem(_v.View):
    __slots__ = ()
    document_id = _v.string("DOCUMENT_ID")
    """Id of the document."""
    entity = _v.string("ENTITY")
    id = _v.string("ID")
    started = _v.string("STARTED")
    module_id = _v.string("MODULE_ID")
    """Code of the module."""
    owned_until = _v.anything("OWNED_UNTIL")
    template_id = _v.string("TEMPLATE_ID")
    """Id of the template."""
    started_by = _v.string("STARTED_BY")


class BizprocWorkflowTemplate(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    module_id = _v.choice("MODULE_ID", BizprocWorkflowTemplateModuleId)
    """Code of the module."""
    entity = _v.choice("ENTITY", BizprocWorkflowTemplateEntity)
    document_type = _v.string("DOCUMENT_TYPE")
    auto_execute = _v.choice("AUTO_EXECUTE", BizprocWorkflowTemplateAutoExecute)
    name = _v.string("NAME")
    """Name."""
    template = _v.array("TEMPLATE", _k.ANY)
    parameters = _v.array("PARAMETERS", _k.ANY)
    variables = _v.array("VARIABLES", _k.ANY)
    constants = _v.array("CONSTANTS", _k.ANY)
    modified = _v.moment("MODIFIED")
    is_modified = _v.boolean("IS_MODIFIED")
    user_id = _v.integer("USER_ID")
    """Id of the user."""
    system_code = _v.string("SYSTEM_CODE")
