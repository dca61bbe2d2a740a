import { TOUCHPOINT_KINDS, type TouchpointKind } from "#core/codes/performance.ts";
import { touchpoint as touchpointOn, touchpoints } from "#core/coverage/touchpoint.ts";
import { present } from "#core/kernel/guard.ts";
import { fail, map, ok, type Outcome } from "#core/kernel/outcome.ts";
import { readCell } from "./runtime/cell.ts";
import { date, numberNotZero } from "./runtime/column.ts";
import { isOneCell, matrixOf, shapeOf } from "./runtime/matrix.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Dates of the key meetings 180, 450 and 900 days after signing, on working days.
 * @zh 签约后第 180、450、900 天的关键触点日期，遇休息日顺延到工作日。
 * @customfunction TOUCHPOINT
 * @task coverage daily
 * @model TIER-3
 * @origin seed, own
 * @param signDate - Day of signing; it does not count itself.
 * @zhParam signDate 签约日 签约日期，当天不计。
 * @param number - Which touchpoint: 1, 2 or 3; left out, all three side by side.
 * @zhParam number 第几次 第几次触点：1、2 或 3；省略则三个日期并列。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The date as a serial, on a working day; format the cell as a date. Beyond the years of the holiday calendar only Saturdays and Sundays are passed over (own definition), so look again once a new year's holidays are announced.
 * @zhReturns 日期序号，落在工作日，单元格可设为日期格式。超出放假安排已公布的年份时，只避开周六、周日（本工具定义），新安排公布后请再核对。
 * @example =KAM.TOUCHPOINT("2026-01-15",1) → 46217
 * @example =KAM.TOUCHPOINT("2026-01-15") → [[46217,46489,46937]]
 */
export function touchpoint(
  signDate: unknown[][],
  number?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const touchpointSigned = date(signDate);
  if (!isLeftOut(number))
    return perRow({ touchpointSigned, touchpointNumber: numberNotZero(number) }, settings, (row) => {
      const kind = kindOf(row.touchpointNumber);
      if (!kind.ok) return kind;
      return map(touchpointOn(kind.value, row.touchpointSigned, settings.parameters), (found) => found.date);
    });
  const triples = perRow({ touchpointSigned }, settings, (row) =>
    map(touchpoints(row.touchpointSigned, settings.parameters), (all) => all.map((found) => found.date)),
  );
  // A blank or an error stands for all three.
  return triples.map((row) => row.flatMap((cell): unknown[] => (Array.isArray(cell) ? cell : [cell, cell, cell])));
}

function isLeftOut(raw: unknown): boolean {
  const matrix = matrixOf(raw);
  return isOneCell(shapeOf(matrix)) && readCell(matrix[0]?.[0]) === null;
}

function kindOf(number: number | null): Outcome<TouchpointKind> {
  const entered = present("touchpointNumber", number);
  if (!entered.ok) return entered;
  const kind = TOUCHPOINT_KINDS[entered.value - 1];
  return kind === undefined
    ? fail({ code: "out-of-range", argument: "touchpointNumber", min: 1, max: TOUCHPOINT_KINDS.length })
    : ok(kind);
}
