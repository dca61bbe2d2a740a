import { accountLevel } from "#core/accounts/account-level.ts";
import { ok } from "#core/kernel/outcome.ts";
import { code, needed } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The three levels key, focus and general that the four tiers are shown as in reports.
 * @zh 把四个客户层级归为关键、重点、一般三级，供汇报使用。
 * @customfunction THREELEVEL
 * @task accounts
 * @model CLS-5
 * @origin seed, own
 * @param tier - Tier of each customer: STRATEGIC, CORE, POTENTIAL or SERVICE, or the word for it (KAM.TIER).
 * @zhParam tier 客户层级 各客户的层级：STRATEGIC、CORE、POTENTIAL、SERVICE，也可填名称（KAM.TIER）。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns KEY, FOCUS or GENERAL; core and potential are both FOCUS.
 * @zhReturns KEY 关键、FOCUS 重点或 GENERAL 一般；核心级与潜力级都归为重点。
 * @example =KAM.THREELEVEL([["STRATEGIC"],["CORE"],["潜力级"],["SERVICE"]]) → [["KEY"],["FOCUS"],["FOCUS"],["GENERAL"]]
 * @example =KAM.THREELEVEL("CORE","zh") → "重点"
 */
export function threeLevel(tier: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ accountTier: needed(code("tier", tier)) }, settings, (row) =>
    ok(settings.word("accountLevel", accountLevel(row.accountTier))),
  );
}
