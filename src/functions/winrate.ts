import { winRate as rateOf } from "#core/pipeline/win-rate.ts";
import { number } from "./runtime/column.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Win rate: won against won and lost together; open and suspended opportunities take no part.
 * @zh 赢单率：赢单占赢单与丢单之和的比例，进行中和暂停的不计。
 * @customfunction WINRATE
 * @task pipeline
 * @model FUN-3
 * @origin std
 * @param won - Number or amount of the opportunities won.
 * @zhParam won 赢单 赢单的个数或金额。
 * @param lost - Number or amount of the opportunities lost.
 * @zhParam lost 丢单 丢单的个数或金额。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The win rate as a fraction; format the cell as a percentage.
 * @zhReturns 以小数表示的赢单率，单元格可设为百分比格式。
 * @example =KAM.WINRATE(12,28) → 0.3
 * @example =KAM.WINRATE(20,20) → 0.5
 * @example =KAM.WINRATE(5,30) → 0.142857142857
 */
export function winRate(won: unknown[][], lost: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  return perRow({ won: number(won), lost: number(lost) }, settings, (row) => rateOf(row.won, row.lost));
}
