import { map } from "#core/kernel/outcome.ts";
import { threePoint } from "#core/pipeline/three-point.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Expected value and standard deviation from an optimistic, a likely and a pessimistic guess.
 * @zh 三点估算：由乐观、最可能、悲观三个值得出期望值与标准差。
 * @customfunction PERT
 * @task forecast
 * @model FC-3
 * @origin std
 * @param optimistic - The optimistic guess, in any unit, such as days.
 * @zhParam optimistic 乐观值 乐观的估计，单位不限，如天。
 * @param likely - The most likely guess.
 * @zhParam likely 最可能值 最可能的估计。
 * @param pessimistic - The pessimistic guess.
 * @zhParam pessimistic 悲观值 悲观的估计。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per row: expected value (O + 4M + P) ÷ 6 and standard deviation (P − O) ÷ 6, in the unit of the guesses.
 * @zhReturns 每行：期望值 (乐观 + 4×最可能 + 悲观) ÷ 6，标准差 (悲观 − 乐观) ÷ 6，单位与输入相同。
 * @example =KAM.PERT(20,30,58,false) → [[33,6.33333333333]]
 * @example =KAM.PERT(10,15,26,false) → [[16,2.66666666667]]
 * @example =KAM.PERT(45,60,90,false) → [[62.5,7.5]]
 */
export function pert(
  optimistic: unknown[][],
  likely: unknown[][],
  pessimistic: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  return perRowColumns(
    { optimistic: number(optimistic), likely: number(likely), pessimistic: number(pessimistic) },
    settings,
    ["pertExpected", "pertDeviation"],
    (row) =>
      map(threePoint(row.optimistic, row.likely, row.pessimistic), ({ expected, deviation }) => [expected, deviation]),
  );
}
