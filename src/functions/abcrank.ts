import { abcRankClasses } from "#core/accounts/abc-rank.ts";
import { perValue } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * ABC class of each customer by its rank: the largest 20 % are A, the next 30 % B.
 * @zh 按名次给每个客户分 ABC 类：最大的 20% 为 A，其后 30% 为 B。
 * @customfunction ABCRANK
 * @task accounts
 * @model ABC-2
 * @origin seed, own
 * @param values - Revenue or gross profit of all customers, one cell each; a blank cell stays blank.
 * @zhParam values 金额 全部客户的营收或毛利，每格一个；空白格保持空白。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns A, B or C; N where returns exceed sales. An error in the list is the answer for all, since every class depends on the others.
 * @zhReturns A、B 或 C；退货大于销售的为 N。清单里有错误值时整体返回该错误，因为每一类都取决于其他客户。
 * @example =KAM.ABCRANK([[500],[300],[80],[40],[30],[20],[20],[10],[0],[-50]]) → [["A"],["A"],["B"],["B"],["B"],["C"],["C"],["C"],["C"],["N"]]
 */
export function abcRank(values: unknown[][], parameters?: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perValue(values, settings, (amounts) =>
    abcRankClasses(amounts, settings.parameters).map((row) =>
      row.class === "?" ? "?" : settings.word("abcClass", row.class),
    ),
  );
}
