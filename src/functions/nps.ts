import { map } from "#core/kernel/outcome.ts";
import { netPromoterScore } from "#core/retention/net-promoter-score.ts";
import { listNumbers, overall } from "./runtime/over-list.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Net promoter score: per cent of answers of 9 and 10 less per cent of 0 to 6.
 * @zh 净推荐值：打 9–10 分者的百分比减去打 0–6 分者的百分比。
 * @customfunction NPS
 * @task retention
 * @model CHURN-2
 * @origin std
 * @param ratings - Likelihood to recommend, 0–10, one cell per answer; 0 counts as an answer.
 * @zhParam ratings 推荐意愿 推荐意愿 0–10 分，每格一份答案；0 算作答案。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns The score, -100 to 100.
 * @zhReturns 净推荐值，-100 至 100。
 * @example =KAM.NPS([[10],[9],[9],[8],[7],[3]]) → 33.3333333333333
 */
export function nps(ratings: unknown[][], lang?: string): unknown[][] {
  const settings = settingsOf({ lang });
  const answers = listNumbers("recommendation", ratings, settings);
  return overall(
    map(netPromoterScore(answers), (found) => found.score),
    settings,
  );
}
