import { dealIntelligence } from "#core/competition/deal-intelligence.ts";
import { answer } from "./runtime/answer.ts";
import { intelligenceLines } from "./runtime/intelligence-lines.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * How much is known about a rival in a deal: answers with a lawful source and a date, of seven questions.
 * @zh 商机中对一个对手的情报完整度：七问中有合法来源和日期的答案所占的比例。
 * @customfunction INTELCOMPLETE
 * @task competition
 * @model COMP-4
 * @origin seed, own
 * @param answers - Answers to the seven questions in their order: seven cells per rival, or eight where strengths and weaknesses of the product stand apart; a list of seven cells is one rival. Write "none" rather than 0.
 * @zhParam answers 七问的答案 七个问题的答案，按顺序：每个对手一行七格，产品优点与缺点分开时八格；竖排七格为一个对手。没有的填“无”，不填 0。
 * @param sources - Lawful source of each answer, or one per rival: PUBLIC, CUSTOMER, PARTNER, EVENT, OBSERVED, or the word for it.
 * @zhParam sources 情报来源 每个答案的合法来源，或每个对手一个：PUBLIC、CUSTOMER、PARTNER、EVENT、OBSERVED，也可填名称。
 * @param dates - Day on which each answer was learnt, or one per rival.
 * @zhParam dates 情报日期 每个答案的获知日期，或每个对手一个。
 * @param lang - Language of messages: "zh" or "en".
 * @zhParam lang 语言 提示所用的语言："zh" 或 "en"。
 * @returns Share of the seven questions that count, 0–1. An answer without a lawful source or a date does not count (own definition); a source that is not in the list is #N/A.
 * @zhReturns 七问中计入的比例，0–1。没有合法来源或日期的答案不计（本工具定义）；来源不在清单中时为 #N/A。
 * @example =KAM.INTELCOMPLETE([["A公司","B经理",3,"总经理","","电力","功能全，价格高"]],"PUBLIC","2026-06-30") → 0.857142857142857
 * @example =KAM.INTELCOMPLETE([["A公司"],["B经理"],[3],[""],[""],[""],[""]],[["PUBLIC"],[""],["CUSTOMER"],[""],[""],[""],[""]],46203) → 0.285714285714286
 */
export function intelComplete(
  answers: unknown[][],
  sources: unknown[][],
  dates: unknown[][],
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ lang });
  const shares = intelligenceLines(answers, sources, dates, settings, (known) => dealIntelligence(known).share);
  return shares.map((share) => [share === "blank" ? "" : answer(share, settings.language)]);
}
