import { describe, expect, test } from "vitest";
import type { TableId } from "#workbook/contract.ts";
import { locateTables } from "#workbook/locate-tables.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

/** A table of header and column; null is a header that the contract keeps nothing for. */
type Headers = Readonly<Record<string, string | null>>;

function columnsFound(sheet: string, headers: readonly string[]) {
  const row = headers.map((header) => (/stage$|阶段$/i.test(header) ? "ST5" : null));
  const located = locateTables(rawWorkbook({ [sheet]: [headers, row] }));
  if (!located.ok) throw new Error(JSON.stringify(located.fault));
  const [table] = located.value.tables;
  const columns = new Map(table?.columns.map(({ header, id }) => [header, id]));
  return {
    table: table?.table,
    columns: Object.fromEntries(headers.map((header) => [header, columns.get(header) ?? null])),
  };
}

const OPPORTUNITIES: readonly (readonly [program: string, sheet: string, headers: Headers])[] = [
  [
    "HubSpot",
    "hubspot-crm-exports-all-deals",
    {
      "Record ID": "oppId",
      "Deal Name": "name",
      "Deal Stage": "step",
      "Close Date": "closed",
      "Create Date": "created",
      "Deal owner": "owner",
      Amount: "amount",
      "Associated Company (Primary)": "customer",
      "Last Activity Date": "lastActivity",
      "Next Activity Date": "nextDate",
      "Next step": "nextStep",
      "Deal probability": "probability",
      "Deal Type": "source",
      "Closed Lost Reason": "reasonNote",
      Pipeline: null,
    },
  ],
  [
    "Salesforce",
    "report1718000000000",
    {
      "Opportunity Owner": "owner",
      "Account Name": "customer",
      "Opportunity Name": "name",
      Stage: "step",
      Amount: "amount",
      "Probability (%)": "probability",
      "Close Date": "closed",
      "Created Date": "created",
      "Next Step": "nextStep",
      Type: "source",
      "Last Activity": "lastActivity",
      "Last Stage Change Date": "stepSince",
      "Opportunity ID": "oppId",
      "Main Competitor(s)": "rival",
      "Loss Reason": "reason",
      Age: null,
    },
  ],
  [
    "Dynamics 365",
    "My Open Opportunities",
    {
      Topic: "name",
      "Potential Customer": "customer",
      "Est. close date": "expSign",
      "Est. revenue": "amount",
      Probability: "probability",
      "Pipeline Phase": "step",
      "Status Reason": "status",
      Owner: "owner",
      "Created On": "created",
      "Actual Close Date": "closed",
    },
  ],
  [
    "a sheet of their own",
    "Pipeline",
    {
      "Account exec": "owner",
      "Company / Organisation": "customer",
      Deal: "name",
      "Deal stage": "step",
      "Deal size": "amount",
      "Est. close": "expSign",
      "Closing date": "closed",
      "Lost reason": "reason",
    },
  ],
  [
    "纷享销客",
    "商机2.0",
    {
      商机编号: "oppId",
      商机名称: "name",
      客户名称: "customer",
      商机阶段: "step",
      商机状态: "status",
      商机金额: "amount",
      预计成交日期: "expSign",
      负责人: "owner",
      赢率: "probability",
      最后跟进时间: "lastActivity",
      阶段变更时间: "stepSince",
      商机类型: "source",
      输单原因: "reason",
      输单说明: "reasonNote",
      创建时间: "created",
      生命状态: null,
    },
  ],
  [
    "销售易",
    "销售机会",
    {
      销售机会名称: "name",
      客户名称: "customer",
      销售机会金额: "amount",
      结单日期: "closed",
      销售阶段: "step",
      赢单率: "probability",
      销售机会所有人: "owner",
      阶段更新时间: "stepSince",
      最新跟进时间: "lastActivity",
      输单描述: "reasonNote",
    },
  ],
  [
    "台湾",
    "专案",
    {
      客户: "customer",
      专案名称: "name",
      业务: "owner",
      预估营业额: "amount",
      预计结案日: "expSign",
      结案日: "closed",
      成交机率: "probability",
      竞争厂商: "rival",
    },
  ],
];

const OTHERS: readonly (readonly [why: string, sheet: string, table: TableId, headers: Headers])[] = [
  [
    "Salesforce contracts",
    "Contracts",
    "contracts",
    {
      "Contract Number": "contractId",
      "Account Name": "customer",
      Status: "state",
      "Contract Start Date": "start",
      "Contract End Date": "end",
      "Customer Signed Date": "signDate",
      "Contract Owner": "owner",
    },
  ],
  [
    "a register of contracts",
    "合同台账",
    "contracts",
    {
      合同编号: "contractId",
      合同名称: "name",
      客户名称: "customer",
      签订日期: "signDate",
      "合同总额（万元）": "amount",
      是否含税: "taxBasis",
      税率: "vatRate",
      是否框架协议: "framework",
      生效日期: "start",
      到期日期: "end",
      验收日期: "acceptance",
      付款方式: "paymentTerms",
      业务员: "owner",
    },
  ],
  [
    "金蝶: 应收单",
    "应收账款明细表",
    "receivables",
    {
      单据编号: "receivableId",
      单据日期: "invoiceDate",
      往来单位: "customer",
      价税合计: "amount",
      到期日: "due",
      已核销金额: "received",
      未核销金额: "outstanding",
      业务员: "owner",
    },
  ],
  [
    "开票与回款",
    "开票回款",
    "receivables",
    {
      客户名称: "customer",
      合同编号: "contractId",
      付款节点: "milestone",
      应收金额: "amount",
      应收日期: "due",
      发票号码: "receivableId",
      开票日期: "invoiceDate",
      开票金额: "invoiced",
      回款日期: "receivedDate",
      回款金额: "received",
      应收余额: "outstanding",
      账期: "creditDays",
    },
  ],
  [
    "an ageing list",
    "AR Aging",
    "receivables",
    {
      Customer: "customer",
      "Invoice Number": "receivableId",
      "Invoice Date": "invoiceDate",
      "Due Date": "due",
      "Invoice Amount": "invoiced",
      "Amount Paid": "received",
      "Balance Due": "outstanding",
    },
  ],
  [
    "a register of tenders",
    "投标台账",
    "tenders",
    {
      招标编号: "tenderId",
      项目名称: "name",
      招标人: "customer",
      招标方式: "form",
      预算金额: "estimate",
      最高限价: "ceiling",
      公告日期: "issued",
      购标截止时间: "saleEnd",
      投标截止时间: "deadline",
      开标时间: "opening",
      保证金金额: "deposit",
      投标报价: "ownPrice",
      是否中标: "state",
      中标金额: "awardAmount",
      中标单位: "winner",
      投标负责人: "owner",
    },
  ],
  [
    "台湾标案",
    "标案清单",
    "tenders",
    {
      标案名称: "name",
      业主: "customer",
      截标日: "deadline",
      开标日: "opening",
      押标金: "deposit",
      决标日期: "awarded",
      决标金额: "awardAmount",
    },
  ],
  [
    "Salesforce quotes",
    "Quotes",
    "quotes",
    {
      "Quote Number": "quoteId",
      "Account Name": "customer",
      "Opportunity Name": "oppId",
      "Grand Total": "price",
      "Expiration Date": "validUntil",
      Discount: "discount",
    },
  ],
  [
    "an opportunity's history",
    "Opportunity History",
    "stageLog",
    {
      "Opportunity Name": "oppId",
      "From Stage": "from",
      "To Stage": "step",
      "Stage Change Date": "date",
      "Edited By": "changedBy",
    },
  ],
  [
    "阶段变更",
    "阶段变更记录",
    "stageLog",
    { 商机名称: "oppId", 变更前阶段: "from", 变更后阶段: "step", 变更时间: "date", 操作人: "changedBy" },
  ],
  [
    "谈判",
    "谈判准备表",
    "negotiations",
    {
      客户: "customer",
      谈判主题: "name",
      开价: "opening",
      目标价: "target",
      底线: "walkAway",
      BATNA: "batna",
      主谈: "lead",
    },
  ],
  [
    "议价",
    "议价记录",
    "offers",
    { 谈判主题: "negId", 轮次: "round", 出价方: "side", 报价: "price", 交换条件: "condition" },
  ],
  [
    "开标",
    "开标记录",
    "bidders",
    {
      项目名称: "tenderId",
      投标单位: "bidder",
      投标报价: "price",
      技术得分: "technicalScore",
      商务得分: "commercialScore",
      总分: "total",
      排名: "rank",
    },
  ],
  [
    "营业额",
    "月度营收",
    "sales",
    { 客户: "customer", 月份: "month", 营业额: "amount", 毛利: "grossProfit", 收款金额: "collected" },
  ],
];

describe("what other programs call their columns", () => {
  test.each(OPPORTUNITIES)("opportunities of %s", (_program, sheet, headers) => {
    expect(columnsFound(sheet, Object.keys(headers))).toEqual({ table: "opportunities", columns: headers });
  });

  test.each(OTHERS)("%s", (_why, sheet, table, headers) => {
    expect(columnsFound(sheet, Object.keys(headers))).toEqual({ table, columns: headers });
  });
});
