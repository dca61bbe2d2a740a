import { cooperationDepth } from "#core/coverage/cooperation-depth.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, yesNo } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Depth of cooperation with an account, 0–100.
 * @zh 与客户的合作深度，0–100。
 * @customfunction DEPTH
 * @task coverage
 * @model TIER-1
 * @origin own
 * @param walletShare - Our sales as a part of what the customer spends in our category, 0–1.
 * @zhParam walletShare 钱包份额 我方销售占客户同类采购的比例，0–1。
 * @param years - Years of cooperation.
 * @zhParam years 合作年限 已合作多少年。
 * @param framework - Whether a framework or strategic agreement is in force: TRUE/FALSE, 1/0 or yes/no.
 * @zhParam framework 框架协议 是否有框架或战略协议：是/否、TRUE/FALSE 或 1/0。
 * @param productLines - Number of our product lines that the customer buys.
 * @zhParam productLines 产品线数 客户在用我方多少条产品线。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The depth, 0–100. KAM.DEPTHWHY shows the points that add up to it.
 * @zhReturns 合作深度，0–100。用 KAM.DEPTHWHY 看每一分怎么来。
 * @example =KAM.DEPTH(0.25,3,true,2) → 62
 * @example =KAM.DEPTH(0.6,6,true,4) → 100
 * @example =KAM.DEPTH(0.08,1,false,1) → 15.4
 */
export function depth(
  walletShare: unknown[][],
  years: unknown[][],
  framework: unknown[][],
  productLines: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    {
      walletShare: number(walletShare),
      years: number(years),
      framework: yesNo(framework),
      productLines: number(productLines),
    },
    settings,
    (cooperation) => map(cooperationDepth(cooperation, settings.parameters), (found) => found.total),
  );
}
