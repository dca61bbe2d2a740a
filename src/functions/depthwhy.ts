import { cooperationDepth } from "#core/coverage/cooperation-depth.ts";
import { DEPTH_PARTS } from "#core/codes/codes.ts";
import { map } from "#core/kernel/outcome.ts";
import { number, yesNo } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * The points of each part that add up to the depth of cooperation.
 * @zh 合作深度的由来：每一部分得多少分，相加即为合作深度。
 * @customfunction DEPTHWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per account: the depth, then the points for share of wallet, years, framework and product lines.
 * @zhReturns 每个客户一行：合作深度，以及钱包份额、年限、框架协议、产品线各得多少分。
 * @example =KAM.DEPTHWHY(0.25,3,true,2,null,false) → [[62,20,12,20,10]]
 */
export function depthWhy(
  walletShare: unknown[][],
  years: unknown[][],
  framework: unknown[][],
  productLines: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    {
      walletShare: number(walletShare),
      years: number(years),
      framework: yesNo(framework),
      productLines: number(productLines),
    },
    settings,
    ["depth", ...DEPTH_PARTS],
    (cooperation) =>
      map(cooperationDepth(cooperation, settings.parameters), ({ total, parts }) => [
        total,
        ...parts.map((part) => part.points),
      ]),
  );
}
