import type { Column } from "../define-table.ts";
import { opportunityColumn as relatedOpportunity } from "./record-columns.ts";

const NAMES = [
  "商机编号",
  "商机名称",
  "商机号",
  "销售机会",
  "销售机会名称",
  "专案名称",
  "opportunity id",
  "opportunity name",
  "opportunity no",
  "deal id",
  "deal name",
] as const;

/** The opportunity of a quote or a contract, which may do without: its number or its name. */
export const opportunityOption = {
  ...relatedOpportunity,
  synonyms: [...relatedOpportunity.synonyms, ...NAMES],
} as const satisfies Column;

/** The opportunity that a row belongs to. */
export const opportunityColumn = {
  ...opportunityOption,
  header: { zh: "商机", en: "Opportunity" },
  required: true,
  synonyms: [...opportunityOption.synonyms, "专案", "项目名称", "项目编号", "deal", "project name", "project"],
} as const satisfies Column;

/** The contract that a row belongs to: its number or its name. */
export const contractOption = {
  header: { zh: "合同编号", en: "Contract ID" },
  kind: "text",
  refersTo: "contracts",
  synonyms: [
    "合同号",
    "合同",
    "合同名称",
    "合约编号",
    "协议编号",
    "销售合同号",
    "contract",
    "contract no",
    "contract number",
    "contract name",
    "agreement no",
  ],
} as const satisfies Column;

/** The tender that a row belongs to: its number or its name. */
export const tenderColumn = {
  header: { zh: "招标编号", en: "Tender ID" },
  kind: "text",
  required: true,
  refersTo: "tenders",
  synonyms: [
    "招标项目",
    "招标项目名称",
    "招标项目编号",
    "投标项目",
    "投标项目名称",
    "标案",
    "标案名称",
    "标案编号",
    "项目名称",
    "项目编号",
    "tender",
    "tender name",
    "tender no",
    "bid id",
    "rfp",
  ],
} as const satisfies Column;

/** The negotiation that a row belongs to: its number or its name. */
export const negotiationColumn = {
  header: { zh: "谈判编号", en: "Negotiation ID" },
  kind: "text",
  required: true,
  refersTo: "negotiations",
  synonyms: ["谈判", "谈判主题", "谈判名称", "谈判项目", "negotiation", "negotiation name", "negotiation no"],
} as const satisfies Column;
