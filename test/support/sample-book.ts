import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { STEPS } from "#core/codes/codes.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import {
  noAccountRows,
  noTeamRows,
  type Account,
  type AccountBook,
  type AccountRows,
  type Source,
} from "#workbook/account-book.ts";
import type { Column } from "#workbook/define-table.ts";
import { contract, type Customer, type Opportunity, type Person, type Sale, type TableId } from "#workbook/contract.ts";

/** The serial of YYYY-MM-DD. */
export function day(iso: string): SerialDate {
  const serial = parseIsoDate(iso);
  if (!serial.ok) throw new Error(`not a date: ${iso}`);
  return serial.value;
}

export const AS_OF = day("2026-06-30");

export const customer = (row: Partial<Customer> & { name: string }): Customer => ({ ...blank("customers"), ...row });
export const deal = (row: Partial<Opportunity>): Opportunity => ({ ...blank("opportunities"), customer: "", ...row });
export const person = (row: Partial<Person> & { name: string }): Person => ({
  ...blank("persons"),
  customer: "",
  ...row,
});
export const sale = (
  month: string,
  product: string | null,
  amount: number,
  grossProfit: number | null,
  collected: number | null,
): Sale => ({ customer: "", month: day(month), product, amount, grossProfit, collected });

/** Every column of a table, empty. */
export function blank<Row>(table: TableId): Row {
  return Object.fromEntries(Object.keys(contract[table].columns).map((column) => [column, null])) as Row;
}

export function account(row: Customer, parts: Partial<AccountRows> = {}): Account {
  return {
    id: row.custId ?? row.name,
    name: row.name,
    customer: row,
    ...noAccountRows(),
    ...parts,
  };
}

/** A book in which every table that is used has every column, under the contract's Chinese headers. */
export function bookOf(accounts: readonly Account[], tables?: readonly TableId[]): AccountBook {
  const used = (["sales", "opportunities", "persons"] as const).filter((table) =>
    accounts.some((one) => one[table].length > 0),
  );
  return {
    file: "客户台账.xlsx",
    accounts,
    team: noTeamRows(),
    parameters: defaultParameters,
    changedParameters: [],
    sources: Object.fromEntries(["customers" as const, ...(tables ?? used)].map((table) => [table, [source(table)]])),
    issues: [],
  };
}

function source(table: TableId): Source {
  const columns = Object.entries<Column>(contract[table].columns);
  const headers = Object.fromEntries(columns.map(([id, column]) => [id, column.header.zh]));
  return { sheet: contract[table].name.zh, headers, rows: 1 };
}

const months = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}-01`);

/** Known in every respect: a key account in the middle of its year. */
export const richAccount = account(
  customer({
    custId: "K-001",
    name: "澜岳新能源股份有限公司",
    industry: "新能源",
    owner: "林若岚",
    sponsor: "沈维",
    signTarget: 42_000_000,
    collectTarget: 36_000_000,
    marginTarget: 11_760_000,
    categorySpend: 120_000_000,
    walletTarget: 0.3,
    overdue: 2_680_000,
    financial: 88,
    strategic: 82,
    influence: 60,
    growth: 76,
    risk: 45,
    synergy: 80,
    coopYears: 4,
    framework: true,
    productLines: 3,
    topRisk: "一期三项整改不关，回款和二期信用一起受损；对手启衡已在采购部做方案对比，周砚青仍在观望。",
    executiveAsk: "沈维与周砚青谈共同降本目标，请其出席二期启动会。",
    executiveAskDue: day("2026-07-15"),
  }),
  {
    sales: [
      ...months(2025, 12).map((month, index) =>
        sale(month, index % 3 === 0 ? "备件与运维" : "控制系统", 1_900_000 + 130_000 * index, 540_000, 1_700_000),
      ),
      ...months(2026, 6).map((month, index) =>
        sale(
          month,
          index % 3 === 0 ? "备件与运维" : index % 3 === 1 ? "控制系统" : "能效平台",
          2_600_000 + 210_000 * index,
          760_000 + 30_000 * index,
          2_300_000,
        ),
      ),
    ],
    opportunities: [
      deal({
        oppId: "P-01",
        name: "南屿二期控制系统",
        product: "控制系统",
        step: "ST5",
        status: "OPEN",
        amount: 12_800_000,
        created: day("2026-01-12"),
        stepSince: day("2026-05-20"),
        expSign: day("2026-09-18"),
        nextStep: "技术澄清会",
        nextDate: day("2026-07-21"),
        owner: "宋哲",
        rival: "启衡",
      }),
      deal({
        oppId: "P-02",
        name: "三基地能效平台",
        product: "能效平台",
        step: "ST4",
        status: "OPEN",
        amount: 7_600_000,
        created: day("2026-02-20"),
        expSign: day("2026-11-20"),
        nextStep: "样板参观",
        nextDate: day("2026-07-09"),
        owner: "宋哲",
      }),
      deal({
        oppId: "P-03",
        name: "备件与运维框架",
        product: "备件与运维",
        step: "ST6",
        status: "OPEN",
        amount: 5_400_000,
        created: day("2026-03-02"),
        expSign: day("2026-07-24"),
        nextStep: "第三轮谈判：让 9.0，换预付款 30%",
        nextDate: day("2026-06-24"),
        owner: "林若岚",
      }),
      deal({
        oppId: "P-04",
        name: "江屏老线改造",
        product: "控制系统",
        step: "ST3",
        status: "OPEN",
        amount: 3_200_000,
        created: day("2025-03-01"),
        expSign: day("2026-12-11"),
        nextStep: "需求调研",
        nextDate: day("2026-08-06"),
        owner: "林若岚",
      }),
      deal({
        oppId: "P-05",
        name: "视觉质检试点",
        product: "视觉质检",
        step: "ST3",
        status: "SUSPENDED",
        amount: 1_800_000,
        created: day("2026-04-18"),
        expSign: day("2027-02-26"),
        owner: "宋哲",
      }),
      deal({
        oppId: "W-01",
        name: "一期控制系统",
        product: "控制系统",
        step: "ST7",
        status: "WON",
        amount: 11_300_000,
        created: day("2025-08-01"),
        closed: day("2026-02-20"),
      }),
      deal({
        oppId: "W-02",
        name: "一期备件",
        product: "备件与运维",
        step: "ST7",
        status: "WON",
        amount: 7_300_000,
        created: day("2025-11-10"),
        closed: day("2026-05-12"),
      }),
      deal({
        oppId: "W-03",
        name: "中控试点",
        product: "控制系统",
        step: "ST7",
        status: "WON",
        amount: 15_200_000,
        created: day("2024-10-10"),
        closed: day("2025-04-02"),
      }),
      deal({
        oppId: "L-01",
        name: "视频监控",
        product: "视觉质检",
        step: "ST5",
        status: "LOST",
        amount: 2_400_000,
        created: day("2025-05-10"),
        closed: day("2025-10-15"),
      }),
    ],
    persons: [
      person({
        name: "周砚青",
        title: "总裁",
        department: "总裁办",
        role: "KDM",
        influence: 5,
        level: "CR3",
        levelWanted: "CR2",
        lastContact: day("2026-04-16"),
        nextAction: "总裁会面：共同降本目标",
        nextDate: day("2026-07-15"),
        owner: "沈维",
      }),
      person({
        name: "顾盈",
        title: "财务总监",
        department: "财务部",
        reportsTo: "周砚青",
        role: "KDM",
        influence: 4,
        level: "CR3",
        levelWanted: "CR2",
        lastContact: day("2026-06-18"),
        owner: "林若岚",
      }),
      person({
        name: "方致远",
        title: "生产副总裁",
        department: "生产部",
        reportsTo: "周砚青",
        role: "KI",
        influence: 4,
        level: "CR1",
        levelWanted: "CR1",
        lastContact: day("2026-06-24"),
        nextAction: "关闭三项整改，签一期验收",
        nextDate: day("2026-07-17"),
        owner: "石景衡",
      }),
      person({
        name: "陆可心",
        title: "采购总监",
        department: "采购部",
        reportsTo: "周砚青",
        role: "KI",
        influence: 4,
        level: "CR4",
        levelWanted: "CR3",
        lastContact: day("2026-06-12"),
        owner: "宋哲",
      }),
      person({
        name: "许松",
        title: "工艺总监",
        department: "工艺部",
        reportsTo: "方致远",
        role: "KI",
        influence: 3,
        level: "CR2",
        levelWanted: "CR1",
        lastContact: day("2026-06-22"),
        owner: "宋哲",
      }),
      person({
        name: "贺楠",
        title: "南屿基地厂长",
        department: "南屿基地",
        reportsTo: "方致远",
        role: "KU",
        influence: 2,
        level: "CR2",
        levelWanted: "CR1",
        lastContact: day("2026-06-25"),
      }),
      person({
        name: "谭一舟",
        title: "设备运维经理",
        department: "设备部",
        reportsTo: "方致远",
        role: "KU",
        influence: 2,
        level: "CR1",
        levelWanted: "CR1",
        lastContact: day("2026-06-26"),
      }),
    ],
  },
);

/** A name and two closed deals of an earlier year: nothing else is known. */
export const poorAccount = account(customer({ name: "Cancity" }), {
  opportunities: [
    deal({
      oppId: "1C1I7A6R",
      product: "GTX Plus Basic",
      status: "WON",
      amount: 1054,
      created: day("2016-10-20"),
      closed: day("2017-03-01"),
      owner: "Moses Frase",
    }),
    deal({
      oppId: "Z063OYW0",
      product: "GTXPro",
      status: "LOST",
      amount: 0,
      created: day("2016-10-25"),
      closed: day("2017-03-11"),
      owner: "Darcel Schlecht",
    }),
  ],
});

/** A name alone. */
export const bareAccount = account(customer({ name: "只有名称" }));

const long = (index: number) =>
  `华东区域第 ${index} 期超长名称智能化能源管理与备件运维一体化框架合作协议项目 Extraordinarily Long Programme`;

/** More of everything than a page holds, and long. */
export const largeAccount = account(
  {
    ...richAccount.customer,
    custId: "K-099",
    name: "中国华东新能源装备制造与智能电网综合服务（集团）股份有限公司长三角一体化示范区分公司",
    owner: "欧阳上官慕容司徒",
    sponsor: "Maximiliana Featherstonehaugh-Cholmondeley",
    industry: "新能源装备制造与智能电网综合服务",
    signTarget: 9_876_543_210,
    overdue: 1_234_567_890,
    topRisk: "风险一：".concat("关键部件断供，交付顺延；".repeat(40)),
    executiveAsk: "请三位高层分别出面，".repeat(30),
  },
  {
    sales: months(2026, 6).flatMap((month) =>
      Array.from({ length: 12 }, (_, index) =>
        sale(month, long(index + 1), 31_000_000 - 1_900_000 * index, null, 20_000_000),
      ),
    ),
    opportunities: Array.from({ length: 40 }, (_, index) =>
      deal({
        oppId: `L-${index}`,
        name: long(index + 1),
        product: long(index % 7),
        step: STEPS[index % 6] ?? "ST1",
        status: index % 9 === 8 ? "SUSPENDED" : "OPEN",
        amount: 98_765_432 - index * 1_000_001,
        created: day("2025-09-01"),
        expSign: index % 5 === 4 ? null : ((AS_OF - 20 + index * 9) as SerialDate),
        nextStep: `与各部门逐一确认第 ${index + 1} 项技术条款并形成双方签字的会议纪要后提交总部评审委员会审议`,
        nextDate: index % 4 === 3 ? null : ((AS_OF - 12 + index * 3) as SerialDate),
        owner: index % 2 === 0 ? "欧阳上官慕容司徒" : "Maximiliana Featherstonehaugh",
        rival: index % 3 === 0 ? "启衡自动化技术（上海）有限公司" : null,
      }),
    ),
    persons: Array.from({ length: 15 }, (_, index) =>
      person({
        name: index % 2 === 0 ? `阿卜杜拉·买买提·尼亚孜${index}` : `Wolfeschlegelsteinhausenbergerdorff ${index}`,
        title: "战略采购与供应链数字化转型高级副总裁兼首席采购官",
        department: "战略采购与供应链数字化转型中心",
        role: (["KDM", "KI", "KU"] as const)[index % 3] ?? "KU",
        influence: 5 - (index % 5),
        level: (["CR1", "CR2", "CR3", "CR4", "CR5"] as const)[index % 5] ?? "CR3",
        levelWanted: index % 4 === 0 ? null : "CR1",
        lastContact: (AS_OF - index * 17) as SerialDate,
        nextAction: "邀请参加技术交流会并确认其对二期方案的书面意见，随后安排总部高层回访与样板工程参观",
        nextDate: (AS_OF + index - 3) as SerialDate,
        owner: "欧阳上官慕容司徒",
      }),
    ),
  },
);

const HOSTILE = `<script>alert("1")</script>{{x}}&'</style>\\`;

/** Markup, quotes and control characters wherever a text can stand. */
export const hostileAccount = account(
  {
    ...richAccount.customer,
    custId: "K-666",
    name: `../../<b>x</b> & "CON"\u0007`,
    owner: HOSTILE,
    sponsor: HOSTILE,
    industry: HOSTILE,
    topRisk: HOSTILE,
    executiveAsk: HOSTILE,
  },
  {
    sales: [sale("2026-03-01", HOSTILE, 5_000_000, -200_000, 0), sale("2026-04-01", null, -900_000, null, null)],
    opportunities: [
      deal({
        name: HOSTILE,
        step: "ST4",
        status: "OPEN",
        amount: 4_000_000,
        expSign: day("2026-10-01"),
        nextStep: HOSTILE,
        nextDate: day("2026-07-01"),
        owner: HOSTILE,
        rival: HOSTILE,
      }),
      deal({ status: "OPEN" }),
    ],
    persons: [
      person({ name: HOSTILE, title: HOSTILE, department: HOSTILE, role: "KDM", nextAction: HOSTILE, owner: HOSTILE }),
    ],
  },
);

/** Accounts around the ones above, so that classes and win rates have something to compare with. */
const neighbours = Array.from({ length: 20 }, (_, index) =>
  account(customer({ custId: `N-${index}`, name: `邻户 ${index + 1}` }), {
    sales: [
      sale("2026-02-01", "控制系统", Math.round(20_000_000 / (index + 1)), null, null),
      sale("2025-02-01", "控制系统", 1_000_000, null, null),
    ],
    opportunities: [
      deal({ status: "WON", amount: 800_000, created: day("2025-03-01"), closed: day("2025-09-01") }),
      deal({ status: "LOST", amount: 700_000, created: day("2025-03-01"), closed: day("2025-08-01") }),
    ],
  }),
);

export const sampleBook = bookOf([richAccount, largeAccount, hostileAccount, bareAccount, ...neighbours]);
export const poorBook: AccountBook = {
  ...bookOf([poorAccount, ...neighbours.map((one) => account(one.customer, { opportunities: one.opportunities }))]),
  file: "crm.xlsx",
};
