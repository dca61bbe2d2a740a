import { map } from "#core/kernel/outcome.ts";
import { valueMatrix } from "#core/value/value-matrix.ts";
import { INCOMPLETE } from "./runtime/per-row.ts";
import { perListRow } from "./runtime/per-list-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { matrixColumns, matrixCut, whereScored } from "./runtime/value-matrix-columns.ts";

/**
 * Field of each customer by current and potential value, against the mean of the list.
 * @zh 按当前价值与潜在价值把客户分为四区，以名单的均值为分界。
 * @customfunction VALUEMATRIX
 * @task value
 * @model VAL-4
 * @origin std, own
 * @param current - Current value of each customer, 0–100.
 * @zhParam current 当前价值 各客户的当前价值得分，0–100。
 * @param potential - Potential value of each customer, 0–100.
 * @zhParam potential 潜在价值 各客户的潜在价值得分，0–100。
 * @param strategic - Strategic value of each customer, 0–100; needed only where the team blends it into the potential value.
 * @zhParam strategic 战略价值 各客户的战略价值得分，0–100；只在团队把它并入潜在价值时需要。
 * @param cut - One score from which both values are high, such as 50; left out, the mean of the list.
 * @zhParam cut 分界 两项价值共用的分界，例如 50；省略时取名单的均值。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns VALUE (both high), SECONDARY (only the current value), LATENT (only the potential) or LOW; "?" where a score is blank, and such a row takes no part in the mean.
 * @zhReturns VALUE 价值客户（两项都高）、SECONDARY 次价值、LATENT 潜在价值或 LOW 低价值；有得分空白的行为“?”，不计入均值。
 * @example =KAM.VALUEMATRIX([[78],[87],[69],[74]],[[80],[55],[62],[75]]) → [["VALUE"],["SECONDARY"],["LOW"],["LATENT"]]
 * @example =KAM.VALUEMATRIX(60,40,null,50,null,"zh") → "次价值客户"
 */
export function valueMatrixOf(
  current: unknown[][],
  potential: unknown[][],
  strategic?: unknown[][],
  cut?: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const fixed = matrixCut(cut, settings);
  return perListRow(matrixColumns(current, potential, strategic), settings, (rows) =>
    whereScored<unknown>(rows, settings, INCOMPLETE, (scores) =>
      map(valueMatrix(scores, fixed, settings.parameters), ({ places }) =>
        places.map(({ field }) => settings.word("valueField", field)),
      ),
    ),
  );
}
