import { map } from "#core/kernel/outcome.ts";
import { whitespace as whitespaceOf } from "#core/value/whitespace.ts";
import { number } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whitespace of a product at a customer's unit: what they need and do not buy from us, and whose it is.
 * @zh 空白机会：客户某单位对某产品的需求中，不由我方供应的部分有多大、在谁手里。
 * @customfunction WHITESPACE
 * @task development
 * @model WHITE-1
 * @origin own
 * @param potential - All that the unit buys of the product in a year, from anybody.
 * @zhParam potential 年需求额 该单位一年对该产品的全部采购额，不论向谁买。
 * @param current - What we sell of it there in a year.
 * @zhParam current 我方现有额 其中我方一年的销售额。
 * @param rivalShare - Share of the need that a rival holds, 0–1; blank where it is not known.
 * @zhParam rivalShare 对手份额 对手占需求的比例，0–1；不知道则留空。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per row: NO-NEED, FILLED, RIVAL-HELD, EXPAND or OPEN (own definition), our share, the gap, the rival's part of it, and the rest; our sales, the rival's part and the rest make the need.
 * @zhReturns 每行依次为：NO-NEED、FILLED、RIVAL-HELD、EXPAND 或 OPEN（本工具定义），我方份额、空白额、其中对手占、其余；我方现有额、对手占与其余之和等于需求。
 * @example =KAM.WHITESPACE([[1000],[1000],[400]],[[300],[0],[400]],[[0.4],[0.6],[0]],null,false) → [["EXPAND",0.3,700,400,300],["RIVAL-HELD",0,1000,600,400],["FILLED",1,0,0,0]]
 */
export function whitespace(
  potential: unknown[][],
  current: unknown[][],
  rivalShare?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    { needPotential: number(potential), needCurrent: number(current), rivalShare: number(rivalShare) },
    settings,
    ["whitespaceKind", "whitespaceShare", "whitespaceGap", "whitespaceRival", "whitespaceRest"],
    (row) => {
      const need = { potential: row.needPotential, current: row.needCurrent, rivalShare: row.rivalShare };
      return map(whitespaceOf(need, settings.parameters), ({ kind, share, gap, rival, rest }) => [
        settings.word("whitespaceKind", kind),
        share,
        gap,
        rival,
        rest,
      ]);
    },
  );
}
