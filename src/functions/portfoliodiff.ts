import { fail } from "#core/kernel/outcome.ts";
import { portfolioDifference, type AccountDifference } from "#core/value/portfolio-difference.ts";
import { answerLines } from "./runtime/answer-lines.ts";
import { demand } from "./runtime/answer.ts";
import { portfolioRows } from "./runtime/portfolio-rows.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

/**
 * What became of each account between two portfolios: came, went, grew, shrank, with its ABC class and tier.
 * @zh 两份客户名单之间的变动：哪些客户新增、流失、上升、下降，ABC 类与层级怎样变化。
 * @customfunction PORTFOLIODIFF
 * @task accounts
 * @model DIFF-1
 * @origin std, own
 * @param nameBefore - Names of the accounts of the earlier portfolio, one row each; rows of one name add up.
 * @zhParam nameBefore 前期客户名称 前期名单的客户名称，每行一个；同名各行的金额相加。
 * @param valueBefore - Revenue, gross profit or another amount of each; blank and 0 are no business.
 * @zhParam valueBefore 前期金额 各客户的营收、毛利或其他金额；空白与 0 都算没有业务。
 * @param nameAfter - Names of the accounts of the later portfolio; its order and length may differ.
 * @zhParam nameAfter 本期客户名称 本期名单的客户名称；次序与行数可以不同。
 * @param valueAfter - The same amount of each, in the later portfolio.
 * @zhParam valueAfter 本期金额 本期各客户的同一种金额。
 * @param tierBefore - Tier of each account in the earlier portfolio, if known.
 * @zhParam tierBefore 前期层级 前期各客户的层级，可不填。
 * @param tierAfter - Tier of each account in the later portfolio, if known.
 * @zhParam tierAfter 本期层级 本期各客户的层级，可不填。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per account, the later portfolio's in its order and then those that are gone: name, movement, amount before and after, change, ABC class before and after (among the accounts of its own list), tier before and after. Which names are one account: own definition.
 * @zhReturns 每个客户一行，先按本期名单的次序，再列已不在的：名称、变动、前期与本期金额、增减、前期与本期 ABC 类（各在自己的名单内计算）、前期与本期层级。名称只差大小写、全半角、空格的视为同一客户（本工具定义）。
 * @example =KAM.PORTFOLIODIFF([["海达"],["澜岳"],["中科"]],[[500],[300],[120]],[["澜岳"],["海达"],["远景"]],[[420],[440],[160]],null,null,null,false) → [["澜岳","UP",300,420,120,"A","A","",""],["海达","DOWN",500,440,-60,"A","A","",""],["远景","NEW",0,160,160,"","B","",""],["中科","LOST",120,0,-120,"B","","",""]]
 */
export function portfolioDiff(
  nameBefore: unknown[][],
  valueBefore: unknown[][],
  nameAfter: unknown[][],
  valueAfter: unknown[][],
  tierBefore?: unknown[][],
  tierAfter?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const before = portfolioRows(nameBefore, valueBefore, tierBefore, settings);
  const after = portfolioRows(nameAfter, valueAfter, tierAfter, settings);
  const isEmpty = before.length === 0 && after.length === 0;
  const differences = isEmpty
    ? fail({ code: "missing", argument: "accountName" } as const)
    : portfolioDifference(before, after, settings.parameters);
  return answerLines(
    [
      "portfolioAccount",
      "portfolioMove",
      "valueBefore",
      "valueAfter",
      "valueChange",
      "abcBefore",
      "abcAfter",
      "tierBefore",
      "tierAfter",
    ],
    demand(differences, settings.language).map((difference) => lineOf(difference, settings)),
    settings,
  );
}

function lineOf({ name, move, before, after, change }: AccountDifference, settings: Settings): readonly unknown[] {
  return [
    name,
    settings.word("portfolioMove", move),
    before.value,
    after.value,
    change,
    before.abcClass && settings.word("abcClass", before.abcClass),
    after.abcClass && settings.word("abcClass", after.abcClass),
    before.tier && settings.word("tier", before.tier),
    after.tier && settings.word("tier", after.tier),
  ];
}
