import { map } from "#core/kernel/outcome.ts";
import { powerField } from "#core/relationships/power-map.ts";
import { numberNotZero } from "./runtime/column.ts";
import { ratedLevel } from "./runtime/member-columns.ts";
import { INCOMPLETE, perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What to do with a person by power and attitude: rely on, win, neutralise, give a voice, inform or watch.
 * @zh 按影响力与态度，对一个人该怎么做：依靠、争取、中和、扩大声音、告知或观察。
 * @customfunction POWERMAP
 * @task people
 * @model REL-4
 * @origin own
 * @param influence - Influence of the person, 1–5.
 * @zhParam influence 影响力 这个人的影响力，1–5。
 * @param level - Relationship level: CR1 (best) to CR5, or the word for it.
 * @zhParam level 关系等级 关系等级：CR1（最好）至 CR5，也可填名称。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Words in "zh" or "en", or "code" for codes (default).
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）。
 * @returns RELY, WIN or NEUTRALISE for the influential, VOICE, INFORM or WATCH for the others (own definition); "?" where a cell is blank or the level is not rated.
 * @zhReturns 有影响力的为 RELY、WIN 或 NEUTRALISE，其余为 VOICE、INFORM 或 WATCH（本工具定义）；有格空白或等级未评估时为“?”。
 * @example =KAM.POWERMAP(4,"CR3") → "WIN"
 * @example =KAM.POWERMAP(2,"CR1",null,"zh") → "扩大声音"
 */
export function powerMap(
  influence: unknown[][],
  level: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  return perRow(
    { personInfluence: numberNotZero(influence), relationLevel: ratedLevel(level) },
    settings,
    (row) =>
      map(powerField(row.personInfluence, row.relationLevel, settings.parameters), (field) =>
        settings.word("powerField", field),
      ),
    INCOMPLETE,
  );
}
