import { map } from "#core/kernel/outcome.ts";
import { portfolioDifference } from "#core/value/portfolio-difference.ts";
import { valueBridge } from "#core/value/value-bridge.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { demand } from "./runtime/answer.ts";
import { portfolioRows } from "./runtime/portfolio-rows.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Bridge from one portfolio's value to another's: start + new − lost + up − down = end.
 * @zh 两份客户名单之间的金额桥：期初 + 新增 − 流失 + 上升 − 下降 = 期末。
 * @customfunction PORTFOLIOBRIDGE
 * @task accounts
 * @model DIFF-1
 * @origin std
 * @param nameBefore - Names of the accounts of the earlier portfolio, one row each; rows of one name add up.
 * @zhParam nameBefore 前期客户名称 前期名单的客户名称，每行一个；同名各行的金额相加。
 * @param valueBefore - Revenue, gross profit or another amount of each; blank and 0 are no business.
 * @zhParam valueBefore 前期金额 各客户的营收、毛利或其他金额；空白与 0 都算没有业务。
 * @param nameAfter - Names of the accounts of the later portfolio; its order and length may differ.
 * @zhParam nameAfter 本期客户名称 本期名单的客户名称；次序与行数可以不同。
 * @param valueAfter - The same amount of each, in the later portfolio.
 * @zhParam valueAfter 本期金额 本期各客户的同一种金额。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Six rows, START, NEW, LOST, UP, DOWN and END: part, number of accounts, amount. What was lost or fell is negative, so that the first five add up to the last; a waterfall chart takes the rows as they are. KAM.PORTFOLIODIFF lists the accounts.
 * @zhReturns 六行：期初、新增、流失、上升、下降、期末，各列项目、客户数、金额。流失与下降为负数，前五行相加等于末行，可直接画瀑布图。用 KAM.PORTFOLIODIFF 看是哪些客户。
 * @example =KAM.PORTFOLIOBRIDGE([["海达"],["澜岳"],["中科"]],[[500],[300],[120]],[["澜岳"],["海达"],["远景"]],[[420],[440],[160]],false) → [["START",3,920],["NEW",1,160],["LOST",1,-120],["UP",1,120],["DOWN",1,-60],["END",3,1020]]
 */
export function portfolioBridge(
  nameBefore: unknown[][],
  valueBefore: unknown[][],
  nameAfter: unknown[][],
  valueAfter: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const before = portfolioRows(nameBefore, valueBefore, null, settings);
  const after = portfolioRows(nameAfter, valueAfter, null, settings);
  const bridge = map(portfolioDifference(before, after, settings.parameters), valueBridge);
  const lines = demand(bridge, settings.language).map(({ part, accounts, amount }) => [
    settings.word("bridgePart", part),
    accounts,
    amount,
  ]);
  return answerLines(["bridgePart", "bridgeAccounts", "bridgeAmount"], lines, settings);
}
