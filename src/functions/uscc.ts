import { ok } from "#core/kernel/outcome.ts";
import { creditCodeProblem } from "#core/records/social-credit-code.ts";
import { text, type Column } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether a unified social credit code is well formed and its check character holds.
 * @zh 统一社会信用代码的格式与校验位是否正确。
 * @customfunction USCC
 * @task accounts
 * @model REC-3
 * @origin std
 * @param code - Unified social credit code, kept as text: Excel keeps no more than 15 digits of a number.
 * @zhParam code 信用代码 18 位统一社会信用代码，须存为文本：数字格式只保留 15 位。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns TRUE or FALSE; TRUE does not say that the code was given to this company.
 * @zhReturns TRUE 或 FALSE；TRUE 不表示代码确属这家公司。
 * @example =KAM.USCC("91350100M000100Y43") → true
 * @example =KAM.USCC("91350100M000100Y44") → false
 */
export function uscc(code: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ creditCode: creditCodeColumn(code) }, settings, ({ creditCode }) =>
    ok(creditCode === null ? null : creditCodeProblem(creditCode) === null),
  );
}

// The last digits of a code that is kept as a number are lost, so that what is left can be right only by chance.
function creditCodeColumn(raw: unknown): Column<string | null> {
  const { cells, read } = text(raw);
  return { cells, read: (argument, cell) => (typeof cell === "number" ? "" : read(argument, cell)) };
}
