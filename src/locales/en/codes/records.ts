import type { RecordListId } from "#core/codes/records.ts";
import type { LabelsOf } from "../../code-labels.ts";

/** Words for the codes of the records of accounts and people. */
export const records: LabelsOf<RecordListId> = {
  customerNature: {
    SOE: "State-owned",
    PRIVATE: "Private",
    FOREIGN: "Foreign-owned",
    GOV: "Public body",
    JV: "Joint venture",
  },
  channelRole: {
    END: "End customer",
    DEALER: "Dealer",
    OEM: "OEM",
  },
  coopStage: {
    PROSPECT: "Prospect",
    NEW: "New",
    MATURE: "Established",
    PARTNER: "Strategic partner",
    DORMANT: "Dormant",
  },
  decisionMode: {
    CENTRAL: "Centralised",
    DISTRIBUTED: "Distributed",
    HYBRID: "Mixed",
  },
  accountLevel: {
    KEY: "Key",
    FOCUS: "Important",
    GENERAL: "General",
  },
  procurementStep: {
    NEED: "Need",
    SPEC: "Specification",
    BUDGET: "Budget",
    EVALUATION: "Evaluation",
    APPROVAL: "Approval",
    CONTRACT: "Contract",
    PAYMENT: "Payment",
  },
  ourLevel: {
    REP: "Sales representative",
    PRESALES: "Presales",
    SERVICE: "Service",
    SUPERVISOR: "Supervisor",
    MANAGER: "Manager",
    EXECUTIVE: "Executive",
  },
  relationStrategy: {
    M1: "Pain-based proposal",
    M2: "Executive visit",
    M3: "Visit to our headquarters",
    M4: "Visit to a reference customer",
  },
  visitMode: {
    "ON-SITE": "On site",
    PHONE: "Phone",
    VIDEO: "Video meeting",
    EVENT: "At an event",
    HQ: "At our headquarters",
    "REF-SITE": "At a reference customer",
  },
  firstChannel: {
    LETTER: "Letter",
    PHONE: "Phone",
    EMAIL: "Email",
  },
  developmentWay: {
    INVITE: "Invitation to a presentation",
    MAIL: "Material sent",
    VISIT: "Visit",
    LETTER: "Letter",
    PHONE: "Phone",
    EMAIL: "Email",
  },
  developmentProgress: {
    CONTACT: "Contact made",
    EXPLAIN: "Product explained",
    SHOW: "Product shown",
    PROPOSAL: "Proposal",
    CONTRACT: "Contract",
  },
  attitude: {
    WARM: "Warm",
    NEUTRAL: "Neutral",
    COLD: "Cold",
    OTHER: "Other",
  },
  developmentResult: {
    SUCCESS: "Won over",
    FAILURE: "Given up",
    OPEN: "In progress",
  },
  reviewOutcome: {
    WON: "Won",
    LOST: "Lost",
  },
  winLossReason: {
    PRICE: "Price",
    PRODUCT: "Product",
    RELATION: "Relationship",
    SERVICE: "Service",
    TIMING: "Timing",
    "NO-DECISION": "No decision",
    "TENDER-FORMAL": "Formal fault in the bid",
  },
  actionStatus: {
    OPEN: "Not started",
    DOING: "In progress",
    DONE: "Done",
    CANCELLED: "Cancelled",
  },
  complaintKind: {
    PRODUCT: "Product quality",
    DELIVERY: "Delivery",
    SERVICE: "Service",
    BILLING: "Billing",
    CHANNEL: "Channel conflict",
    OTHER: "Other",
  },
};
