import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PERFORMANCE_LISTS } from "#core/codes/performance.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import type { TableId } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import { locateTables } from "#workbook/locate-tables.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { performanceTables } from "#workbook/tables/performance-tables.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

const day = (serial: number): RawCell => ({ kind: "date", serial });
const columns = Object.values<Table>(performanceTables).flatMap((table) =>
  Object.entries(table.columns).map(([id, column]): [string, Column] => [`${table.id}.${id}`, column]),
);

/** What the headers of a sheet mean; null where the contract has no such column. */
function meanings(sheet: string, headers: readonly string[]) {
  const located = locateTables(rawWorkbook({ [sheet]: [headers] }));
  const [table] = located.ok ? located.value.tables : [];
  const known = new Map(table?.columns.map(({ header, id }) => [header, id]));
  return { table: table?.table, columns: Object.fromEntries(headers.map((one) => [one, known.get(one) ?? null])) };
}

describe("the headers that teams and other programs write", () => {
  test.each<[why: string, table: TableId, sheet: string, headers: Record<string, string | null>]>([
    [
      "a list of rivals in Chinese",
      "rivals",
      "竞品清单",
      {
        竞争对手: "name",
        竞争类型: "kind",
        产品重叠度: "productOverlap",
        竞品优势: "strengths",
        竞品劣势: "weaknesses",
      },
    ],
    [
      "a benchmark in English",
      "benchmarks",
      "Competitor comparison",
      {
        Competitor: "rival",
        Criterion: "dimension",
        "Our score": "own",
        "Competitor score": "theirs",
        Weighting: "weight",
      },
    ],
    [
      "a SWOT in Chinese",
      "swot",
      "SWOT分析",
      { SWOT类型: "field", 描述: "statement", 重要性: "rank", 依据: "evidence" },
    ],
    [
      "a survey form as it is exported",
      "satisfaction",
      "满意度调查",
      {
        公司名称: "customer",
        提交时间: "surveyed",
        受访者: "person",
        产品质量: "product",
        交付及时性: "delivery",
        服务态度: "people",
        性价比: "value",
        推荐指数: "recommend",
        整体满意度: "overall",
        意见建议: "comment",
      },
    ],
    [
      "tickets of a help desk",
      "serviceRequests",
      "Tickets",
      {
        "Ticket ID": "requestId",
        Company: "customer",
        Subject: "subject",
        Requester: "person",
        "Date Opened": "received",
        "Resolved On": "solved",
        "Ticket Status": "status",
        Assignee: "owner",
      },
    ],
    [
      "an OKR sheet",
      "okr",
      "2026Q2 OKR",
      { 目标: "objective", 关键结果: "keyResult", 权重: "weight", 当前值: "actual", 目标值: "target", 负责人: "owner" },
    ],
    [
      "a KPI sheet",
      "kpis",
      "月度考核",
      {
        姓名: "colleague",
        月份: "period",
        指标: "measure",
        权重: "weight",
        目标: "target",
        实际完成: "actual",
        得分: "score",
      },
    ],
    [
      "a daily report",
      "workLogs",
      "销售日报",
      { 填报人: "author", 日期: "date", 客户名称: "customer", 今日工作: "content", 明日计划: "nextStep" },
    ],
    [
      "a daily report in traditional characters",
      "workLogs",
      "銷售日報",
      { 業務員: "author", 日期: "date", 客戶名稱: "customer", 工作內容: "content", 下週計劃: "nextStep" },
    ],
    [
      "a plan of visits against what was done",
      "coveragePlan",
      "拜访覆盖",
      { 客户: "customer", 月份: "month", 计划次数: "plannedVisits", 实际次数: "doneVisits", 拜访达成率: "coverage" },
    ],
    [
      "the sales team of a CRM",
      "colleagues",
      "Sheet1",
      { sales_agent: "name", manager: "manager", regional_office: "region" },
    ],
    [
      "campaigns of a CRM",
      "events",
      "Campaigns",
      {
        "Campaign Name": "name",
        "Campaign Type": "kind",
        Budget: "budget",
        "Actual Cost": "cost",
        "Expected Attendees": "targetSize",
      },
    ],
    [
      "a list of guests",
      "invitations",
      "参会名单",
      { 活动名称: "event", 单位名称: "customer", 姓名: "person", 职务: "title", 邀约人: "inviter", 参会状态: "status" },
    ],
    [
      "customers that left",
      "lostAccounts",
      "Churned customers",
      { Customer: "customer", "Churn Date": "lost", "Churn Reason": "reason", "Lost Revenue": "valueLost" },
    ],
  ])("%s", (_, table, sheet, headers) => {
    expect(meanings(sheet, Object.keys(headers))).toEqual({ table, columns: headers });
  });
});

describe("rows", () => {
  test("a ticket, a signal and an item of a joint plan come to their customer, a rival to the team", () => {
    const book = readAccountBook(
      rawWorkbook({
        客户: [["客户名称"], ["甲公司"]],
        工单: [
          ["工单编号", "客户名称", "报修日期", "工单状态", "是否一次解决"],
          ["T1", "甲公司", day(46000), "已修复", "是"],
        ],
        流失预警: [
          ["客户名称", "评估日期", "订单下滑", "久未联系"],
          ["甲公司", day(46000), 3, 1],
        ],
        联合业务规划: [
          ["规划编号", "客户名称", "规划名称", "共同目标"],
          ["JBP1", "甲公司", "2026 联合规划", "合作额翻番"],
        ],
        联合规划事项: [
          ["规划名称", "事项", "责任方"],
          ["2026 联合规划", "样板产线投产", "双方"],
        ],
        竞争对手: [
          ["对手名称", "竞争类型", "产品重合度"],
          ["乙公司", "主要竞争对手", 5],
        ],
      }),
    );
    if (!book.ok) throw new Error(JSON.stringify(book.fault));
    expect(book.value.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(book.value.accounts).toMatchObject([
      {
        name: "甲公司",
        serviceRequests: [{ requestId: "T1", status: "SOLVED", firstTimeFix: true }],
        churnSignals: [{ orders: 3, contactGap: 1, priceGap: null }],
        jointPlanItems: [{ item: "样板产线投产", side: "BOTH" }],
      },
    ]);
    expect(book.value.team.rivals).toMatchObject([{ name: "乙公司", kind: "DIRECT", productOverlap: 5 }]);
  });

  test.each<[table: string, headers: readonly string[], row: readonly RawCell[], why: string]>([
    ["流失预警", ["客户名称", "评估日期", "订单下滑"], ["甲", day(46000), 4], "a level ends at 3"],
    ["满意度调查", ["客户名称", "调查日期", "推荐意愿"], ["甲", day(46000), 11], "a recommendation ends at 10"],
    ["满意度调查", ["客户名称", "调查日期", "产品质量"], ["甲", day(46000), 10], "an item ends at 5"],
    ["PEST分析", ["因素类别", "因素", "影响值"], ["政策", "新标准", -6], "an impact begins at −5"],
  ])("%s %j %j is told to lie outside (%s)", (table, headers, row) => {
    const book = readAccountBook(rawWorkbook({ [table]: [headers, row] }));
    expect(book.ok && book.value.issues.map(({ problem }) => problem.code)).toContain("value-outside");
  });
});

describe("codes", () => {
  test.each<[list: keyof typeof PERFORMANCE_LISTS, word: string, code: string]>([
    ["benchmarkDimension", "公司规模和知名度", "SIZE"],
    ["benchmarkDimension", "政府关系", "PUBLIC-STANDING"],
    ["differenceKind", "员工", "PEOPLE"],
    ["pestKind", "政策法规", "P"],
    ["marketForce", "Threat of substitutes", "SUBSTITUTES"],
    ["churnReason", "供应商优化", "R2"],
    ["touchpointKind", "180", "D180"],
    ["salesActivityKind", "高层拜访", "EXECUTIVE"],
    ["invitationStatus", "No-show", "ABSENT"],
    ["eventKind", "用户大会", "ANNUAL"],
    ["requestStatus", "In Progress", "ANSWERED"],
  ])("in %s %s is %s", (list, word, code) => expect(codeOfWord(list, word)).toBe(code));

  test("every list is used by a column", () => {
    const used = new Set<string>(columns.flatMap(([, { codes }]) => codes ?? []));
    expect(Object.keys(PERFORMANCE_LISTS).filter((list) => !used.has(list))).toEqual([]);
  });

  test("a code is itself, however it is written", () => {
    const lists = Object.keys(PERFORMANCE_LISTS) as (keyof typeof PERFORMANCE_LISTS)[];
    const codes = lists.flatMap((list) => PERFORMANCE_LISTS[list].map((code) => [list, code] as const));
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom("-", "_", " ", ""), ([list, code], joint) => {
        expect(codeOfWord(list, code.replaceAll("-", joint))).toBe(code);
        expect(codeOfWord(list, ` ${code.toLowerCase()} `)).toBe(code);
      }),
    );
  });
});

describe("people", () => {
  test("judgements of colleagues and what they earn are sensitive", () => {
    const judged =
      /^(capabilities\.(self|manager|mean|gap|priority)|incentives\.(actual|attainment|bonus|payout|teamWeight)|kpis\.(actual|attainment|score|comment)|managerChecks\.(jointVisits|coachedDeals|reviewedLogs|forecastError|remark)|speakers\.(eloquence|content|caseValue|slides|questions|rehearsal|mean)|workLogs\.review)$/;
    const sensitive = columns.filter(([, { sensitivity }]) => sensitivity === "sensitive").map(([name]) => name);
    expect(sensitive.toSorted()).toEqual(
      columns
        .map(([name]) => name)
        .filter((name) => judged.test(name))
        .toSorted(),
    );
  });

  test("who works at a customer or in the team's own tables is personal", () => {
    const named = columns.filter(([, { refersTo }]) => refersTo === "persons" || refersTo === "colleagues");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, { sensitivity }]) => sensitivity !== "personal").map(([name]) => name)).toEqual([]);
  });

  test("what is said about a rival is not saved without its lawful source", () => {
    expect(performanceTables.dealIntelligence.columns.source).toMatchObject({ required: "form" });
    for (const table of ["benchmarks", "marketShares", "rivals"] as const) {
      expect(performanceTables[table].columns.source).toMatchObject({ complete: true });
    }
  });
});
