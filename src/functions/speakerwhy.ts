import { map } from "#core/kernel/outcome.ts";
import { speakerRating } from "#core/events/speaker-rating.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { speakerColumns, speakerOf } from "./runtime/speaker-columns.ts";

/**
 * Whether a speaker is ready for an event, and what to work on.
 * @zh 活动讲师是否达标，哪些项目要加强。
 * @customfunction SPEAKERWHY
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
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per speaker: mean, whether it is enough (4 and above, own definition), and the ratings below that, weakest first.
 * @zhReturns 每位讲师一行：均分、是否达标（4 分起，本工具定义）、低于此分的项目，最弱的在前。
 * @example =KAM.SPEAKERWHY(5,4,4,2,3,4,null,false) → [[3.66666666666667,false,"slides; questions"]]
 */
export function speakerWhy(
  eloquence: unknown[][],
  content: unknown[][],
  caseValue: unknown[][],
  slides: unknown[][],
  answers: unknown[][],
  rehearsal: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    speakerColumns(eloquence, content, caseValue, slides, answers, rehearsal),
    settings,
    ["speakerMean", "speakerReady", "speakerRehearse"],
    (row) =>
      map(speakerRating(speakerOf(row), settings.parameters), ({ mean, ready, rehearse }) => [
        mean,
        ready,
        rehearse.map((item) => settings.word("speakerItem", item)).join("; "),
      ]),
  );
}
