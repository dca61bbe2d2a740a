import { describe, expect, test } from "vitest";
import { contract } from "#workbook/contract.ts";
import type { Column, Table } from "#workbook/define-table.ts";
import { locateTables } from "#workbook/locate-tables.ts";
import { readAccountBook } from "#workbook/read-account-book.ts";
import type { RawCell } from "#workbook/sheet.ts";
import { recordTables } from "#workbook/tables/record-tables.ts";
import { rawWorkbook } from "#test/support/workbook-file.ts";

const day = (serial: number): RawCell => ({ kind: "date", serial });

type Case = readonly [why: string, sheet: string, headers: Readonly<Record<string, string | null>>];

/** What the headers of a sheet mean; null where the contract has no such column. */
function meanings(sheet: string, headers: readonly string[]) {
  const located = locateTables(rawWorkbook({ [sheet]: [headers] }));
  const [table] = located.ok ? located.value.tables : [];
  const columns = new Map(table?.columns.map(({ header, id }) => [header, id]));
  return { table: table?.table, columns: Object.fromEntries(headers.map((one) => [one, columns.get(one) ?? null])) };
}

describe("the headers that other programs and teams write", () => {
  test.each<readonly [table: string, ...Case]>([
    [
      "customers",
      "an account report of a CRM in English",
      "Accounts",
      {
        "Account Name": "name",
        "Account Owner": "owner",
        "Parent Account": "parent",
        Industry: "industry",
        Employees: "employees",
        "Billing State/Province": "region",
        "Customer Priority": "level",
        "Annual Revenue": null,
      },
    ],
    [
      "customers",
      "an export in Chinese",
      "客户列表",
      {
        客户编码: "custId",
        客户名称: "name",
        客户所有人: "owner",
        上级客户: "parent",
        客户状态: "coopStage",
        客户级别: "level",
        所属行业: "industry",
        所在地区: "region",
        最近成交日期: "lastOrder",
      },
    ],
    [
      "customers",
      "a team's own list, as in Taiwan",
      "客户清单",
      {
        客户名称: "name",
        产业别: "industry",
        业务: "owner",
        客户分级: "tier",
        年成交额: "annualPurchase",
        帐期: "paymentDays",
      },
    ],
    [
      "persons",
      "a contact report in English",
      "Contacts",
      {
        "Full Name": "name",
        "Account Name": "customer",
        Title: "title",
        Department: "department",
        "Reports To": "reportsTo",
        Email: "email",
        "Mobile Phone": "phone",
        "Last Activity Date": "lastContact",
        "Contact Owner": "owner",
      },
    ],
    [
      "persons",
      "a decision chain in Chinese",
      "关键人清单",
      {
        客户: "customer",
        联络人: "name",
        职称: "title",
        角色: "role",
        CR: "level",
        等级依据: "levelEvidence",
        依据日期: "levelDate",
        关注点: "valuePoints",
        手机: "phone",
      },
    ],
    [
      "visits",
      "appointments in English",
      "Meetings",
      {
        Subject: "goal",
        Account: "customer",
        "Meeting date": "date",
        "Start Time": "startTime",
        "End Time": "endTime",
        Location: "place",
        "Required Attendees": "customerPeople",
        Description: "mainPoints",
        "Next steps": "nextStep",
      },
    ],
    [
      "visits",
      "the form for visits to target customers",
      "目标客户拜访记录表",
      {
        客户名称: "customer",
        拜访时间: "date",
        地点: "place",
        方式: "mode",
        拜访对象: "customerPeople",
        主要谈话要点: "mainPoints",
        客户想法: "customerWords",
        进一步开发建议: "advice",
        跟进人: "author",
      },
    ],
    [
      "developmentLog",
      "the form for the development of a customer",
      "大客户开发记录表",
      {
        客户名称: "customer",
        日期和时间: "date",
        访问对象: "person",
        滞留时间: "minutes",
        开发方式: "way",
        业务进度: "progress",
        客户态度: "attitude",
        备注: "note",
        开发结果: "result",
      },
    ],
    [
      "financials",
      "a balance sheet in Chinese",
      "财务报表",
      {
        客户: "customer",
        年度: "year",
        流动资产合计: "currentAssets",
        资产总计: "totalAssets",
        流动负债合计: "currentLiabilities",
        负债合计: "totalLiabilities",
        存货: "inventory",
        年初存货: "inventoryOpening",
        应收帐款: "receivables",
        营业收入: "revenue",
        营业成本: "costOfGoods",
        净利润: "netProfit",
      },
    ],
    [
      "products",
      "an item list of an ERP",
      "物料",
      { 物料代码: "productId", 物料名称: "name", 产品系列: "line", "含税单价（元）": "listPrice", 基本单位: "unit" },
    ],
    [
      "actions",
      "tasks in English",
      "Tasks",
      { Subject: "text", "Company / Account": "customer", Assigned: "owner", "Due Date": "due", Status: "status" },
    ],
    [
      "actions",
      "to-dos in Chinese",
      "待办事项",
      { 客户: "customer", 事项: "text", 责任人: "owner", 截止日期: "due", 完成情况: "status", 完成时间: "done" },
    ],
    [
      "complaints",
      "complaints in Chinese",
      "客诉记录",
      {
        客诉编号: "complaintId",
        客户: "customer",
        投诉时间: "date",
        问题类型: "kind",
        问题描述: "text",
        结案日期: "closed",
      },
    ],
    [
      "winLossReviews",
      "lost deals in Chinese",
      "丢单分析",
      {
        客户: "customer",
        关联商机: "opportunity",
        项目结果: "outcome",
        丢单原因: "reason",
        丢给谁: "rival",
        教训: "lessons",
      },
    ],
    [
      "productUnits",
      "whitespace in English",
      "Whitespace",
      {
        Account: "customer",
        "Business Unit": "unit",
        Product: "product",
        Potential: "potential",
        "Current sales": "current",
      },
    ],
    ["links", "influence in Chinese", "影响力网络", { 影响人: "from", 被影响人: "to", 强度: "strength" }],
  ])("%s: %s", (table, _why, sheet, headers) => {
    expect(meanings(sheet, Object.keys(headers))).toEqual({ table, columns: headers });
  });
});

describe("records joined to their customer", () => {
  const book = readAccountBook(
    rawWorkbook({
      客户: [["客户名称"], ["甲"], ["乙"]],
      联系人: [
        ["联系人编号", "客户名称", "姓名"],
        ["P1", "甲", "王"],
        ["P2", "甲", "李"],
        ["P3", "乙", "赵"],
      ],
      影响关系: [
        ["影响者", "受影响者", "影响强度"],
        ["P1", "李", 2],
        ["赵", "P3", 1],
      ],
      拜访记录: [
        ["客户名称", "拜访日期", "拜访对象"],
        ["乙", day(46_000), "赵"],
      ],
    }),
  );
  const rows = (table: "links" | "visits") =>
    book.ok ? book.value.accounts.map((account) => account[table].length) : [];

  test("influence without a customer's name is the customer's whose person it names", () =>
    expect(rows("links")).toEqual([1, 1]));
  test("a team's visit is read without the customer's words and the next step", () =>
    expect(rows("visits")).toEqual([0, 1]));
});

describe("what a person is asked for", () => {
  const columns = [contract.customers, contract.persons, ...Object.values(recordTables)].flatMap((table: Table) =>
    Object.entries(table.columns).map(([column, what]): [string, Column] => [`${table.id}.${column}`, what]),
  );
  test("a visit is saved with the customer, the day, whom we met, their words and a dated next step", () => {
    const asked = Object.entries(contract.visits.columns as Table["columns"]).filter(([, one]) => one.required);
    expect(asked.map(([id]) => id)).toEqual([
      "customer",
      "date",
      "customerPeople",
      "customerWords",
      "nextStep",
      "nextDate",
    ]);
  });

  test.each(["家庭", "爱好", "生日", "健康", "籍贯", "礼品", "评委", "评标专家", "hobb", "birthday", "family status"])(
    "no header or synonym asks for %s",
    (word) => {
      const asking = columns.filter(([, { header, synonyms = [] }]) =>
        [header.zh, header.en, ...synonyms].some((name) => name.toLowerCase().includes(word)),
      );
      expect(asking.map(([name]) => name)).toEqual([]);
    },
  );

  test("what people need at work and notes about them are sensitive", () => {
    const sensitive = Object.entries(contract.persons.columns as Table["columns"]).filter(
      ([, { sensitivity }]) => sensitivity === "sensitive",
    );
    expect(sensitive.map(([id]) => id)).toEqual([
      "needSecurity",
      "needControl",
      "needNovelty",
      "needBelonging",
      "needEsteem",
      "needGrowth",
      "notes",
      "notePurpose",
      "noteConsent",
      "noteUntil",
    ]);
  });
});
