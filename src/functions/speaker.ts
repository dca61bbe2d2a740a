import { map } from "#core/kernel/outcome.ts";
import { speakerRating } from "#core/events/speaker-rating.ts";
import { perRow } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { speakerColumns, speakerOf } from "./runtime/speaker-columns.ts";

/**
 * Mean rating of a speaker for an event.
 * @zh 活动讲师的六项均分。
 * @customfunction SPEAKER
 * @task events
 * @model EVT-1
 * @origin seed, own
 * @param eloquence - Eloquence, 1–5.
 * @zhParam eloquence 表达能力 表达能力，1–5 分。
 * @param content - Content for this audience, 1–5.
 * @zhParam content 内容契合度 内容与听众的契合度，1–5 分。
 * @param caseValue - Value of the cases, 1–5.
 * @zhParam caseValue 案例价值 案例价值，1–5 分。
 * @param slides - Slides, 1–5.
 * @zhParam slides 课件质量 课件质量，1–5 分。
 * @param answers - Prepared for questions, 1–5.
 * @zhParam answers 问答准备 问答准备，1–5 分。
 * @param rehearsal - Rehearsal, 1–5.
 * @zhParam rehearsal 彩排质量 彩排质量，1–5 分。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The mean of six ratings, 1–5; ready from 4 (own definition). KAM.SPEAKERWHY says whether and what to work on.
 * @zhReturns 六项评分的平均，1–5；4 分起达标（本工具定义）。用 KAM.SPEAKERWHY 看是否达标、要加强什么。
 * @example =KAM.SPEAKER(5,4,4,3,4,4) → 4
 * @example =KAM.SPEAKER(3,5,2,4,3,2) → 3.16666666667
 */
export function speaker(
  eloquence: unknown[][],
  content: unknown[][],
  caseValue: unknown[][],
  slides: unknown[][],
  answers: unknown[][],
  rehearsal: unknown[][],
  parameters?: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, lang });
  const columns = speakerColumns(eloquence, content, caseValue, slides, answers, rehearsal);
  return perRow(columns, settings, (row) =>
    map(speakerRating(speakerOf(row), settings.parameters), ({ mean }) => mean),
  );
}
