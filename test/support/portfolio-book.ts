import { CHURN_SIGNALS } from "#core/codes/results/retention.ts";
import { STEPS } from "#core/codes/codes.ts";
import { noTeamRows, type Account, type AccountBook } from "#workbook/account-book.ts";
import { contractRow } from "./contract-row.ts";
import { account, bookOf, customer, day, deal, person, sale } from "./sample-book.ts";

const NAMES = [
  "澜岳新能源股份有限公司",
  "曜岭半导体有限公司",
  "远柏医药集团股份有限公司",
  "恒陌轨道交通有限公司",
  "青梧乳业有限公司",
  "海渡港务有限公司",
  "松垣精铸有限公司",
  "宁岸化工有限公司",
  "图岚机器人有限公司",
  "星衍光电有限公司",
  "北岫矿业有限公司",
  "瑾川纺织有限公司",
] as const;
const OWNERS = ["蒋临", "石景衡", "白蔚"] as const;

const number = (index: number, from: number, to: number, step = 7) => from + ((index * step) % (to - from + 1));

/** An account of its own kind for every index: the first ones are large, the eleventh is about to leave. */
function accountOf(name: string, index: number): Account {
  const large = 12 - index;
  const owner = OWNERS[index % OWNERS.length] ?? "";
  const leaving = index === 10;
  const month = (year: number, at: number) => `${year}-${String(at).padStart(2, "0")}-15`;
  return account(
    customer({
      custId: `K-${index + 1}`,
      name,
      owner,
      signTarget: large * 2_000_000,
      financial: number(index, 30, 95, 23),
      strategic: number(index, 40, 90, 31),
      influence: number(index, 30, 80, 17),
      growth: number(index, 35, 90, 41),
      risk: number(index, 10, 75, 29),
      synergy: 50,
      categorySpend: 40_000_000,
      coopYears: 1 + (index % 6),
      framework: index % 2 === 0,
      productLines: 1 + (index % 4),
    }),
    {
      sales: [2025, 2026].flatMap((year) =>
        Array.from({ length: year === 2025 ? 12 : 6 }, (_, at) =>
          sale(
            `${year}-${String(at + 1).padStart(2, "0")}-01`,
            "控制系统",
            large * 90_000,
            large * 24_000,
            large * 80_000,
          ),
        ),
      ),
      opportunities: [
        deal({
          oppId: `W-${index}`,
          name: "一期项目",
          step: "ST7",
          status: "WON",
          amount: large * 500_000,
          created: day("2025-09-01"),
          closed: day(month(2026, 1 + (index % 6))),
          firstSign: day("2026-02-01"),
        }),
        deal({
          oppId: `V-${index}`,
          name: "前期项目",
          step: "ST7",
          status: "WON",
          amount: large * 400_000,
          created: day("2024-09-01"),
          closed: day(month(2025, 1 + (index % 12))),
        }),
        deal({
          oppId: `P-${index}`,
          name: "二期项目",
          step: STEPS[2 + (index % 4)] ?? "ST3",
          status: "OPEN",
          amount: large * 700_000,
          created: day("2026-02-01"),
          stepSince: day("2026-05-01"),
          firstSign: day(month(2026, 7 + (index % 3))),
          expSign: day(month(2026, 8 + (index % 5))),
          nextStep: `与李明${index}重定里程碑`,
          nextDate: day(index % 4 === 0 ? "2026-06-20" : "2026-07-15"),
          owner,
          budgetReleased: index % 2 === 0,
          kdmLevel: "CR3",
        }),
      ],
      persons: [person({ name: `李明${index}`, role: "KDM", level: "CR3" })],
      visits: Array.from({ length: index % 4 }, (_, at) =>
        contractRow("visits", {
          customer: name,
          date: day(month(2026, 1 + at)),
          visitorLevel: "EXECUTIVE",
          customerPeople: `李明${index}`,
        }),
      ),
      stageLog: [
        contractRow("stageLog", {
          oppId: `P-${index}`,
          step: STEPS[2 + (index % 4)] ?? "ST3",
          date: day("2026-06-10"),
        }),
      ],
      receivables:
        index % 2 === 1
          ? []
          : [
              contractRow("receivables", { amount: large * 100_000, due: day("2026-06-10"), owner }),
              ...(index % 4 === 0
                ? [contractRow("receivables", { amount: large * 60_000, due: day("2026-03-01"), owner })]
                : []),
            ],
      kamCosts: [
        contractRow("kamCosts", { month: day("2026-03-01"), kind: "STAFF", amount: 300_000 }),
        contractRow("kamCosts", { month: day("2026-04-01"), kind: "TRAVEL", amount: leaving ? 900_000 : 40_000 }),
      ],
      churnSignals: [
        contractRow("churnSignals", {
          assessed: day("2026-06-01"),
          ...Object.fromEntries(CHURN_SIGNALS.map((signal, at) => [signal, leaving ? 2 + (at % 2) : (index + at) % 2])),
          action: leaving ? "停供谈判前由总经理上门" : null,
          owner: leaving ? "程墨" : null,
          due: leaving ? day("2026-07-06") : null,
        }),
      ],
      actions: index % 5 === 0 ? [contractRow("actions", { text: "交整改报告", owner, due: day("2026-06-01") })] : [],
      salesActivities: [
        contractRow("salesActivities", {
          date: day("2026-05-10"),
          colleague: owner,
          kind: "VISIT",
          goal: "约技术交流",
          commitment: index % 2 === 0 ? "同意交流" : null,
          stepMoved: true,
          evidence: "纪要",
          effectOn: day("2026-05-15"),
          cost: 2000,
        }),
      ],
    },
  );
}

const accounts = NAMES.map(accountOf);

/** A book with a row in every table that the portfolio report reads; as of 2026-06-30. */
export const portfolioBook: AccountBook = {
  ...bookOf(accounts, [
    "sales",
    "opportunities",
    "persons",
    "visits",
    "stageLog",
    "receivables",
    "kamCosts",
    "churnSignals",
    "actions",
    "salesActivities",
    "okr",
    "workLogs",
    "kamResults",
    "miningPlan",
    "colleagues",
  ]),
  team: {
    ...noTeamRows(),
    miningPlan: Array.from({ length: 12 }, (_, at) =>
      contractRow("miningPlan", {
        month: day(`2026-${String(at + 1).padStart(2, "0")}-01`),
        signTarget: at < 6 ? 10_000_000 : 16_000_000,
      }),
    ),
    colleagues: OWNERS.map((name) => contractRow("colleagues", { name, role: "KAM", sellingHours: 900 })),
    okr: OWNERS.flatMap((owner, index) => [
      contractRow("okr", {
        owner,
        period: "2026Q2",
        objective: "打开第二家工厂",
        keyResult: "两家工厂立项",
        start: 0,
        target: 2,
        actual: index,
        weight: 0.5,
      }),
      contractRow("okr", {
        owner,
        period: "2026Q2",
        objective: "打开第二家工厂",
        keyResult: "高层互访四次",
        start: 0,
        target: 4,
        actual: 1,
        weight: 0.5,
        commitment: "COMMITTED",
      }),
    ]),
    workLogs: OWNERS.flatMap((author) =>
      [1, 2, 3].map((at) =>
        contractRow("workLogs", {
          author,
          date: day(`2026-06-0${at}`),
          minutes: 120,
          person: "李明1",
          goal: "了解二期",
          content: `第 ${at} 次了解二期预算`,
          customer: NAMES[0],
          // In time, on the last day for it, and too late.
          entered: day(`2026-06-0${at + (at === 1 ? 0 : at)}`),
        }),
      ),
    ),
    kamResults: [
      contractRow("kamResults", {
        period: "2026H1",
        dimension: "FINANCE",
        indicator: "REVENUE",
        floor: 80,
        target: 100,
        actual: 95,
      }),
      contractRow("kamResults", {
        period: "2026H1",
        dimension: "RELATION",
        indicator: "NPS",
        floor: 20,
        target: 60,
        actual: 44,
        action: "补做回访",
      }),
    ],
  },
  parameters: { ...bookOf([]).parameters, "coverage.coreBasis": 2 },
};
