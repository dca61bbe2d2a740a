import type { Row } from "#workbook/contract.ts";
import type { Account } from "#workbook/account-book.ts";
import { contractRow } from "./contract-row.ts";
import { account, bookOf, customer, day, deal, person } from "./sample-book.ts";

type Issue = readonly [
  name: string,
  unit: string,
  own: readonly [weight: number, target: number, walkAway: number],
  other: readonly [weight: number, target: number, walkAway: number],
  current: number | null,
];

const negotiation = (values: Partial<Row<"negotiations">> & { readonly name: string }) =>
  contractRow("negotiations", { customer: "澜岳新能源", ...values });

/** In round three of a frame for three years: our offer is a little beyond their limit. */
export const frame = negotiation({
  negId: "N-1",
  oppId: "P-1",
  name: "备件与运维框架 2026–2028",
  date: day("2026-07-08"),
  kind: "SPECIAL",
  approach: "WIN-WIN",
  side: "SELLER",
  issues: "总价、预付款、到场时限、培训",
  ownInterests: "现金提前到账",
  otherInterests: "停线时有人到场，周砚青要交出降本数字",
  facts: "上一期平均到场 6.5 小时",
  lead: "林若岚",
  recorder: "何静",
  expert: "宋哲",
  decider: "程墨",
  opening: 5_800_000,
  target: 5_400_000,
  walkAway: 4_980_000,
  batna: "六名驻场工程师转投曜岭",
  batnaValue: 4_860_000,
  otherOpening: 4_700_000,
  otherTarget: 5_100_000,
  otherWalkAway: 5_520_000,
  otherBatna: "启衡报价 535 万，另加切换 17 万",
  otherBatnaValue: 5_520_000,
  confidence: 3,
  authorityLimit: 5_450_000,
  venue: "三楼会议室",
  deadline: day("2026-07-24"),
  documents: "两轮纪要",
});

const issues: readonly Issue[] = [
  ["总价", "万元", [0.3, 540, 498], [0.3, 510, 552], 556],
  ["预付款", "%", [0.4, 30, 10], [0.1, 10, 30], 10],
  ["到场时限", "小时", [0.2, 8, 4], [0.4, 4, 8], 8],
  ["培训", "人次", [0.1, 4, 12], [0.2, 12, 4], 4],
];

type Bid = readonly [round: number | null, side: "OWN" | "OTHER", price: number, date: string, condition?: string];

const bids: readonly Bid[] = [
  [0, "OWN", 5_800_000, "2026-06-03"],
  [0, "OTHER", 4_800_000, "2026-06-05"],
  [1, "OWN", 5_630_000, "2026-06-11", "换三年总量，原则上不再谈"],
  [1, "OTHER", 4_950_000, "2026-06-11"],
  [2, "OWN", 5_560_000, "2026-06-24", "换取消尾款"],
  [2, "OTHER", 5_050_000, "2026-06-24"],
  [3, "OWN", 5_300_000, "2026-07-08", "截至日以后的出价"],
];

const steps = [
  [150_000, "三年总量写进合同", "林若岚"],
  [110_000, "取消尾款", "林若岚"],
  [90_000, "预付款 30% 的书面同意", "程墨"],
  [50_000, "当场签纪要", "程墨"],
] as const;

export const issuesOf = (negId: string, list: readonly Issue[] = issues): readonly Row<"negotiationIssues">[] =>
  list.map(
    ([issue, unit, [ownWeight, ownTarget, ownWalkAway], [otherWeight, otherTarget, otherWalkAway], current]) => ({
      negId,
      issue,
      unit,
      ownWeight,
      ownTarget,
      ownWalkAway,
      otherWeight,
      otherTarget,
      otherWalkAway,
      current,
    }),
  );

export const offersOf = (negId: string, list: readonly Bid[] = bids): readonly Row<"offers">[] =>
  list.map(([round, side, price, date, condition], index) => ({
    offerId: `${negId}-${index}`,
    negId,
    round,
    side,
    price,
    date: day(date),
    condition: condition ?? null,
  }));

export const planOf = (negId: string): readonly Row<"concessionPlans">[] =>
  steps.map(([amount, condition, approvedBy], index) => ({
    negId,
    round: index + 1,
    pattern: "FALLING",
    amount,
    condition,
    approvedBy,
  }));

/** An account that negotiates. @param changes of the frame; @param rows that take the place of its tables */
export function negotiatingAccount(
  changes: Partial<Row<"negotiations">> = {},
  rows: Partial<Pick<Account, "offers" | "negotiationIssues" | "concessionPlans" | "tenders" | "negotiations">> = {},
): Account {
  return account(customer({ custId: "K-7", name: "澜岳新能源", owner: "林若岚" }), {
    opportunities: [deal({ oppId: "P-1", name: "备件与运维框架", step: "ST6", amount: 5_400_000 })],
    persons: [person({ name: "周砚青", role: "KDM", title: "采购总监" })],
    negotiations: [{ ...frame, ...changes }],
    negotiationIssues: issuesOf("N-1"),
    offers: offersOf("N-1"),
    concessionPlans: planOf("N-1"),
    ...rows,
  });
}

/** Closed at the target after four steps that grow smaller. */
export const closedAccount = negotiatingAccount(
  { agreed: 5_400_000, closed: day("2026-06-28"), date: day("2026-06-28") },
  {
    offers: offersOf("N-1", [
      ...bids.slice(0, 6),
      [3, "OWN", 5_470_000, "2026-06-26"],
      [4, "OWN", 5_400_000, "2026-06-28"],
    ]),
  },
);

/** Nothing but a name. */
export const bareNegotiation = account(customer({ name: "只有名称" }), {
  negotiations: [contractRow("negotiations", { name: "年度价格" })],
});

export const negotiatingBook = (one: Account) =>
  bookOf(
    [one],
    ["negotiations", "negotiationIssues", "offers", "concessionPlans", "opportunities", "persons", "tenders"],
  );
