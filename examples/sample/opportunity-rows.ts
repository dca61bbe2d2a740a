import type { Step } from "#core/codes/codes.ts";
import type { NeedLevel } from "#core/codes/deals.ts";
import { profileOf } from "./accounts-profile.ts";
import { accounts } from "./accounts.ts";
import { numbered } from "./both.ts";
import { AS_OF, daysAfter, workdayUntil } from "./days.ts";
import { reasonOf } from "./deals/reasons.ts";
import { deals } from "./deals.ts";
import { seeded } from "./seeded.ts";
import type { IsoDate, Rows, SampleAccount } from "./shapes.ts";
import { visitRows } from "./visits/visit-rows.ts";

type Opportunity = Rows<"opportunities">[number];

const NEED_LEVELS: Readonly<Record<Step, NeedLevel>> = {
  ST1: "P0",
  ST2: "P1",
  ST3: "P2",
  ST4: "P2",
  ST5: "P3",
  ST6: "P3",
  ST7: "P3",
};
const BUDGETED: readonly Step[] = ["ST5", "ST6", "ST7"];
const DORMANT = "缙沣";
/** Days by which the first guess was too early; most hold. */
const SLIPS = [0, 0, 0, 21, 35, 63, 98] as const;
const CASH_DAYS = 45;
const REVENUE_DAYS = 180;
/** When bids are opened, where there is a tender. */
const TENDERS: Readonly<Record<string, readonly [first: IsoDate, now: IsoDate]>> = {
  东湾水厂膜车间控制: ["2026-09-10", "2026-09-28"],
  管网漏损数据平台: ["2026-09-22", "2026-10-27"],
  污泥处置能源管理: ["2026-10-20", "2026-11-17"],
  北片区泵站远控: ["2026-11-10", "2026-11-24"],
  风场集控平台: ["2026-10-13", "2026-10-20"],
  闸口视觉识别: ["2025-11-17", "2025-11-17"],
};

/** Numbered in the order in which they were found, with what follows from the account and its visits. */
export const opportunityRows: Rows<"opportunities"> = accounts
  .flatMap((account) => deals(account).map((deal) => ({ ...deal, ...found(account, deal) })))
  .toSorted((a, b) => (a.created ?? "").localeCompare(b.created ?? ""))
  .map((deal, index) => ({ ...deal, oppId: numbered("OP", index + 1) }));

function found(account: SampleAccount, deal: Opportunity): Opportunity {
  const { customer, persons } = account;
  const { name, step, status, stepSince, closed } = deal;
  const isDecided = closed !== undefined;
  const [maker] = persons
    .filter(({ role }) => role === "KDM")
    .toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  const isNew = (customer.coopYears ?? 0) <= 1;
  return {
    source: customer.name.zh.startsWith(DORMANT) ? "DORMANT" : isNew ? "NEW" : "EXIST",
    needLevel: step === undefined ? undefined : NEED_LEVELS[step],
    budgetReleased: step === undefined ? undefined : BUDGETED.includes(step),
    kdmLevel: isDecided ? undefined : maker?.level,
    reason: isDecided ? reasonOf(name?.zh ?? "", status === "WON") : undefined,
    lastActivity: isDecided ? closed : lastActivity(deal, stepSince),
    region: profileOf(account).region,
    ...predicted(deal),
  };
}

function lastActivity({ name }: Opportunity, stepSince: IsoDate | undefined): IsoDate | undefined {
  const visits = visitRows.filter(({ opportunity }) => opportunity?.zh === name?.zh).flatMap(({ date }) => date ?? []);
  return [...visits, ...(stepSince === undefined ? [] : [stepSince])]
    .filter((day) => day <= AS_OF)
    .toSorted()
    .at(-1);
}

function predicted({ name, expSign, closed }: Opportunity): Opportunity {
  const [firstTender, expTender] = TENDERS[name?.zh ?? ""] ?? [];
  if (expSign === undefined) return {};
  const slip = SLIPS[Math.floor(seeded(`slip ${name?.zh ?? ""}`)() * SLIPS.length)] ?? 0;
  const firstSign = workdayUntil(daysAfter(expSign, -slip));
  const later = (days: number) => (closed === undefined ? daysAfter(expSign, days) : undefined);
  return {
    firstTender,
    expTender,
    firstSign,
    firstCash: daysAfter(firstSign, CASH_DAYS),
    firstRevenue: daysAfter(firstSign, REVENUE_DAYS),
    expCash: later(CASH_DAYS),
    expRevenue: later(REVENUE_DAYS),
  };
}
