import { type ParameterId, withParameters } from "#core/parameters/parameters.ts";
import type { Account, AccountBook } from "#workbook/account-book.ts";
import { contract, type Row, type TableId } from "#workbook/contract.ts";
import { diffView, type DiffOptions, type DiffView } from "#report/view/diff/diff-view.ts";
import { valueOf } from "#test/support/outcome.ts";
import { account, bookOf, customer, day, deal, person, sale } from "#test/support/sample-book.ts";

export const OLD_DAY = day("2026-03-31");
export const NEW_DAY = day("2026-06-30");

/** A row of any table with every other column empty. */
export function row<Id extends TableId>(table: Id, cells: Partial<Row<Id>>): Row<Id> {
  const blank = Object.fromEntries(Object.keys(contract[table].columns).map((column) => [column, null]));
  return { ...blank, ...cells } as Row<Id>;
}

const TABLES = ["sales", "opportunities", "persons", "receivables", "bidRisks", "actions"] as const;

/** A book in which every compared table and column exists. */
export function book(
  file: string,
  accounts: readonly Account[],
  parameters: Partial<Record<ParameterId, number>> = {},
) {
  const values = Object.entries(parameters);
  const made: AccountBook = { ...bookOf(accounts, TABLES), file };
  return values.length === 0 ? made : { ...made, parameters: valueOf(withParameters(values)) };
}

export function compare(old: AccountBook, later: AccountBook, options: Partial<DiffOptions> = {}): DiffView {
  const days = { asOf: NEW_DAY, asOfOld: OLD_DAY };
  return diffView(old, later, { language: "zh-CN", personal: false, accounts: [], ...days, ...options });
}

const rated = { financial: 70, strategic: 72, influence: 60, growth: 66, risk: 40, synergy: 70 };
const deep = { coopYears: 4, framework: true, productLines: 3 };

const lanyue = customer({
  custId: "K-001",
  name: "澜岳新能源股份有限公司",
  owner: "林若岚",
  signTarget: 42_000_000,
  collectTarget: 36_000_000,
  categorySpend: 60_000_000,
  overdue: 2_680_000,
  topRisk: "周砚青仍在观望",
  ...rated,
  ...deep,
});

const march = ["2025-06-01", "2025-09-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01"];
const june = [...march, "2026-04-01", "2026-05-01", "2026-06-01"];
const monthly = (months: readonly string[], amount: number) =>
  months.map((month) => sale(month, "控制系统", amount, amount * 0.28, amount * 0.8));

const zhou = {
  personId: "P-1",
  name: "周砚青",
  title: "总裁",
  department: "总裁办",
  role: "KDM",
  level: "CR3",
} as const;
const gu = { name: "顾盈", title: "财务总监", department: "财务部", role: "KI", level: "CR2" } as const;

const second = { oppId: "O-1", name: "南屿二期控制系统", step: "ST5", status: "OPEN", owner: "宋哲" } as const;
const platform = { oppId: "O-2", name: "三基地能效平台", step: "ST4", status: "OPEN", owner: "宋哲" } as const;
const spares = { oppId: "O-3", name: "备件与运维框架", step: "ST6", status: "OPEN", owner: "林若岚" } as const;
const pilot = { oppId: "O-4", name: "视觉质检试点", step: "ST3", status: "OPEN", owner: "宋哲" } as const;
const line = { oppId: "O-5", name: "江屏老线改造", step: "ST3", status: "OPEN", owner: "林若岚" } as const;

const milestone = (name: string, due: string, amount: number, received: number | null) =>
  row("receivables", { contractId: "C-7", milestone: name, due: day(due), amount, received });

const lanyueOld = account(lanyue, {
  sales: monthly(march, 2_400_000),
  persons: [person({ ...zhou, levelEvidence: null }), person(gu), person({ name: "方致远", role: "KU", level: "CR2" })],
  opportunities: [
    deal({ ...second, amount: 12_800_000, expSign: day("2026-09-18") }),
    deal({ ...platform, amount: 7_600_000, expSign: day("2026-11-20") }),
    deal({ ...spares, amount: 5_400_000, expSign: day("2026-05-24") }),
    deal({ ...pilot, amount: 1_800_000, expSign: day("2026-10-26") }),
    deal({ ...line, amount: 3_200_000, expSign: day("2026-12-11") }),
  ],
  receivables: [
    milestone("一期验收款", "2026-03-10", 2_000_000, 500_000),
    milestone("一期质保金", "2026-05-31", 680_000, null),
  ],
  actions: [
    row("actions", {
      actionId: "A-1",
      text: "约周砚青谈共同降本",
      owner: "沈维",
      due: day("2026-05-15"),
      status: "OPEN",
    }),
    row("actions", { actionId: "A-2", text: "一期整改关闭", owner: "宋哲", due: day("2026-04-30"), status: "OPEN" }),
  ],
  bidRisks: [row("bidRisks", { riskId: "R-1", tenderId: "T-1", risk: "保证金迟到", probability: 2, impact: 5 })],
});

const lanyueNew = account(
  {
    ...lanyue,
    strategic: 86,
    financial: 80,
    owner: "沈维",
    overdue: 680_000,
    topRisk: "周砚青已松口，启衡仍在采购部",
    categorySpend: 66_000_000,
  },
  {
    sales: monthly(june, 2_400_000),
    persons: [
      person(gu),
      person({ ...zhou, level: "CR2", levelEvidence: "周砚青邀请我方参加降本小组", levelDate: day("2026-06-12") }),
      person({ name: "叶知行", department: "采购部", role: "KI", level: "CR4" }),
    ],
    opportunities: [
      deal({ ...second, step: "ST6", amount: 13_500_000, expSign: day("2026-10-20") }),
      deal({ ...platform, expSign: day("2027-02-10"), amount: 7_600_000 }),
      deal({ ...spares, step: "ST7", status: "WON", amount: 5_150_000, closed: day("2026-06-02") }),
      deal({ ...line, status: "SUSPENDED", amount: 3_200_000, expSign: day("2026-12-11"), owner: "宋哲" }),
      deal({
        oppId: "O-6",
        name: "储能站控系统",
        step: "ST4",
        status: "OPEN",
        amount: 6_000_000,
        expSign: day("2026-12-01"),
      }),
    ],
    receivables: [
      milestone("一期质保金", "2026-05-31", 680_000, null),
      milestone("一期验收款", "2026-03-10", 2_000_000, 2_000_000),
    ],
    actions: [
      row("actions", {
        actionId: "A-1",
        text: "约周砚青谈共同降本",
        owner: "沈维",
        due: day("2026-05-15"),
        status: "DONE",
        done: day("2026-05-12"),
      }),
      row("actions", { actionId: "A-2", text: "一期整改关闭", owner: "宋哲", due: day("2026-04-30"), status: "OPEN" }),
      row("actions", { actionId: "A-3", text: "二期启动会", owner: "沈维", due: day("2026-07-20"), status: "OPEN" }),
    ],
    bidRisks: [row("bidRisks", { riskId: "R-1", tenderId: "T-1", risk: "保证金迟到", probability: 3, impact: 5 })],
  },
);

const quiet = account(customer({ custId: "K-002", name: "静水电机", ...rated, ...deep, growth: 30 }), {
  opportunities: [
    deal({ oppId: "O-20", name: "改造", step: "ST4", status: "OPEN", amount: 900_000, expSign: day("2026-11-01") }),
  ],
});

const credit = customer({ custId: "K-003", name: "远岸重工", ...rated, ...deep, categorySpend: 20_000_000 });
const creditDeals = [
  deal({
    oppId: "O-30",
    name: "起重机控制",
    step: "ST4",
    status: "OPEN",
    amount: 4_000_000,
    expSign: day("2026-08-01"),
  }),
  deal({ oppId: "O-31", name: "旧线备件", step: "ST7", status: "LOST", amount: 300_000, closed: day("2025-11-01") }),
];

export const oldBook = book("三月.xlsx", [
  lanyueOld,
  quiet,
  account(credit, { opportunities: creditDeals, sales: monthly(march, 500_000) }),
  account(customer({ custId: "K-009", name: "去岁机电" }), {
    opportunities: [
      deal({ oppId: "O-90", name: "泵站", step: "ST5", status: "OPEN", amount: 800_000, expSign: day("2026-09-01") }),
    ],
  }),
]);

export const newBook = book(
  "六月.xlsx",
  [
    account(customer({ custId: "K-010", name: "新禾智造", ...rated }), {
      opportunities: [
        deal({
          oppId: "O-91",
          name: "产线",
          step: "ST4",
          status: "OPEN",
          amount: 2_000_000,
          expSign: day("2026-10-01"),
        }),
      ],
    }),
    quiet,
    account(
      { ...credit, name: "远岸重工集团", risk: 75 },
      {
        sales: monthly(march, 500_000),
        opportunities: [
          deal({
            oppId: "O-30",
            name: "起重机控制",
            step: "ST5",
            status: "LOST",
            amount: 4_000_000,
            closed: day("2026-06-10"),
            rival: "启衡",
          }),
        ],
      },
    ),
    lanyueNew,
  ],
  { "step.probability.ST6": 0.7 },
);
