import { visitCompliance } from "#core/coverage/coverage-policy.ts";
import { map } from "#core/kernel/outcome.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Visits made against visits planned, with a light.
 * @zh 拜访计划完成了多少，并给出灯号。
 * @customfunction COVERAGEDONE
 * @task coverage
 * @model TIER-2
 * @origin own
 * @param planned - Visits planned in the period.
 * @zhParam planned 计划次数 这一时期的计划拜访次数。
 * @param done - Visits made in the same period.
 * @zhParam done 实际次数 同一时期的实际拜访次数。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per row: the share, above 1 where more were made, and the light: RED below 0.8 (own definition), else GREEN.
 * @zhReturns 每行：完成率，多于计划时大于 1；灯号：低于 0.8 为 RED（本工具定义），否则 GREEN。
 * @example =KAM.COVERAGEDONE([[10],[10]],[[8],[7]],null,false) → [[0.8,"GREEN"],[0.7,"RED"]]
 */
export function coverageDone(
  planned: unknown[][],
  done: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns({ planned: number(planned), done: number(done) }, settings, ["visitRate", "visitLight"], (row) =>
    map(visitCompliance(row.done, row.planned, settings.parameters), ({ rate, light }) => [
      rate,
      settings.word("light", light),
    ]),
  );
}
