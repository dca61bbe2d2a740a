import type { IntelligenceQuestion } from "#core/codes/results/strategy.ts";
import { dealIntelligence } from "#core/competition/deal-intelligence.ts";
import { modelWords } from "#locales/model-words.ts";
import { intelligenceLines } from "./runtime/intelligence-lines.ts";
import { outcomeLines } from "./runtime/outcome-lines.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * What is still to be learnt about a rival in a deal, and which answers do not count because their lawful source or date is missing.
 * @zh 商机中对一个对手还缺哪些情报，哪些答案因缺少合法来源或日期而不计。
 * @customfunction INTELCOMPLETEWHY
 * @task competition
 * @model COMP-4
 * @origin seed, own
 * @param answers - Answers to the seven questions in their order: seven cells per rival, or eight where strengths and weaknesses of the product stand apart; a list of seven cells is one rival. Write "none" rather than 0.
 * @zhParam answers 七问的答案 七个问题的答案，按顺序：每个对手一行七格，产品优点与缺点分开时八格；竖排七格为一个对手。没有的填“无”，不填 0。
 * @param sources - Lawful source of each answer, or one per rival: PUBLIC, CUSTOMER, PARTNER, EVENT, OBSERVED, or the word for it.
 * @zhParam sources 情报来源 每个答案的合法来源，或每个对手一个：PUBLIC、CUSTOMER、PARTNER、EVENT、OBSERVED，也可填名称。
 * @param dates - Day on which each answer was learnt, or one per rival.
 * @zhParam dates 情报日期 每个答案的获知日期，或每个对手一个。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per rival: share of the seven questions that count, 0–1; the questions without an answer; the questions whose answer does not count (own definition).
 * @zhReturns 每个对手一行：七问中计入的比例（0–1）、尚无答案的问题、有答案但不计的问题（本工具定义）。
 * @example =KAM.INTELCOMPLETEWHY([["A公司","B经理",3,"总经理","","电力","功能全，价格高"]],[["PUBLIC","","CUSTOMER","CUSTOMER","","PUBLIC","PUBLIC"]],"2026-06-30",false,"zh") → [[0.714285714285714,"样板客户与评价","对手客户经理"]]
 */
export function intelCompleteWhy(
  answers: unknown[][],
  sources: unknown[][],
  dates: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const { codes, faults } = modelWords(settings.language);
  const named = (questions: readonly IntelligenceQuestion[]) =>
    questions.map((question) => codes.intelligenceQuestion[question]).join(faults.listSeparator);
  const lines = intelligenceLines(answers, sources, dates, settings, (known) => {
    const { share, open, unproved } = dealIntelligence(known);
    return [share, named(open), named(unproved)];
  });
  return outcomeLines(["intelShare", "intelOpen", "intelUnproved"], lines, settings);
}
