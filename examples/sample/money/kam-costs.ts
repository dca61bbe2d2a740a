import type { CostKind } from "#core/codes/deals.ts";
import { accounts } from "../accounts.ts";
import { both } from "../both.ts";
import { salesRows } from "../sales-rows.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, Rows, SampleAccount } from "../shapes.ts";
import { team } from "../team.ts";

const QUARTERS = ["2025-09-01", "2025-12-01", "2026-03-01", "2026-06-01"] as const satisfies readonly IsoDate[];

/** [kind, share of a year's revenue, department, purpose] */
const KINDS = [
  ["STAFF", 0.026, "销售部", "Sales", "客户经理与支持人员工时", "Hours of account manager and support"],
  ["TRAVEL", 0.007, "销售部", "Sales", "拜访与现场差旅", "Travel to visits and sites"],
  ["PRESALES", 0.011, "技术部", "Engineering", "方案、测试与样板参观", "Concepts, tests and visits to references"],
  ["SERVICE", 0.018, "服务部", "Service", "质保期外的免费服务", "Free service outside the warranty"],
] as const satisfies readonly (readonly [CostKind, number, string, string, string, string])[];

// Accounts that cost more than their revenue would say: defects, complaints, a long tender.
const BURDENED: readonly (readonly [start: string, times: number])[] = [
  ["澄砺", 1.3],
  ["垣岚", 2.1],
  ["骊昶", 1.6],
  ["缙沣", 3],
  ["霖栖", 1.8],
  ["熠舟", 1.9],
];

/** A quarter's costs of every account that buys, by kind; to the next hundred yuan. */
export const kamCostRows: Rows<"kamCosts"> = accounts
  .filter(({ sales }) => sales.length > 0)
  .flatMap((account) => QUARTERS.flatMap((month) => costsOf(account, month)));

function costsOf(account: SampleAccount, month: IsoDate): Rows<"kamCosts"> {
  const { customer, open } = account;
  const times = BURDENED.find(([start]) => customer.name.zh.startsWith(start))?.[1] ?? 1;
  const revenue = yearRevenue(account);
  const random = seeded(`costs ${customer.name.zh} ${month}`);
  return KINDS.filter(([kind]) => kind !== "PRESALES" || open.length > 0).map(
    ([kind, share, department, departmentEn, purpose, purposeEn]) => ({
      customer: customer.name,
      month,
      kind,
      amount: 100 * Math.round(((6_000 + revenue * share) / 4) * times * (0.8 + 0.4 * random()) * 0.01),
      department: both(department, departmentEn),
      owner: kind === "SERVICE" ? team.shu : kind === "PRESALES" ? team.luo : customer.owner,
      purpose: both(purpose, purposeEn),
    }),
  );
}

function yearRevenue(account: SampleAccount): number {
  return salesRows(account)
    .filter(({ month }) => (month ?? "") >= "2025-07-01")
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
