import type { BidChoice } from "#core/codes/deals.ts";
import type { BidFactor } from "#core/codes/results/tender.ts";
import { map } from "#core/kernel/outcome.ts";
import { remember } from "#core/kernel/remember.ts";
import { bidChoice, type BidDecision } from "#core/tender/bid-choice.ts";
import { modelWords } from "#locales/model-words.ts";
import { bidFactorColumns } from "./runtime/bid-factor-columns.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";
import { shortNumbers } from "./runtime/short-number.ts";

/**
 * Why to bid or not: the points of each rating that add up to the score, and the reason in words. Own definition.
 * @zh 是否投标的理由：各项得分（相加为总分）与文字说明（本工具定义）。
 * @customfunction BIDNOBIDWHY
 * @task tender
 * @model TEND-9
 * @origin own
 * @param need - How ripe the need is, 0–5.
 * @zhParam need 需求 需求成熟度，0–5。
 * @param relation - Strength of the relationships, 0–5.
 * @zhParam relation 关系 客户关系强度，0–5。
 * @param fit - How well our solution fits, 0–5.
 * @zhParam fit 匹配 方案匹配程度，0–5。
 * @param price - Position of our price, 0–5.
 * @zhParam price 价格 价格竞争力，0–5。
 * @param resources - Resources that we can give, 0–5.
 * @zhParam resources 资源 资源保障程度，0–5。
 * @param margin - Margin that is left, 0–5.
 * @zhParam margin 利润 利润空间，0–5。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per bid: score 0–5, decision, the points of the six ratings that add up to the score, and the reason.
 * @zhReturns 每行依次为：总分（0–5）、结论、六项各得多少分（相加为总分）、理由。
 * @example =KAM.BIDNOBIDWHY(4,3,4,3,3,4,null,false,"zh") → [[3.55,"投标",0.8,0.6,0.8,0.45,0.3,0.6,"得分 3.55，达到投标线 3.5；失分最多：客户关系"]]
 */
export function bidNoBidWhy(
  need: unknown[][],
  relation: unknown[][],
  fit: unknown[][],
  price: unknown[][],
  resources: unknown[][],
  margin: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const lineOf = bidLine(settings);
  return perRowColumns(
    bidFactorColumns(need, relation, fit, price, resources, margin),
    settings,
    [
      "bidScore",
      "bidChoice",
      "bidNeed",
      "bidRelation",
      "bidFit",
      "bidPricePoints",
      "bidResources",
      "bidMargin",
      "bidReason",
    ],
    (ratings) => map(bidChoice(ratings, settings.parameters), lineOf),
  );
}

function bidLine(settings: Settings): (found: BidDecision) => unknown[] {
  const { codes, reasons } = modelWords(settings.language);
  const shown = shortNumbers(2);
  // Scores to two decimals repeat a few hundred sentences; what is written once need not be carried along in every row.
  const writtenOf = remember<BidChoice, (weakest: BidFactor | null) => Map<number, string>>(() =>
    remember(() => new Map()),
  );
  return ({ score, choice, threshold, factors, weakest }) => {
    const written = writtenOf(choice)(weakest);
    const hundredths = Math.round(100 * score);
    const lost = weakest === null ? null : codes.bidFactor[weakest];
    const sentence = written.get(hundredths) ?? reasons.bidChoice[choice](shown(score), shown(threshold), lost);
    written.set(hundredths, sentence);
    // At its full length from the start: what a list keeps free for more would stay in every row.
    const line = new Array<unknown>(3 + factors.length);
    line[0] = score;
    line[1] = settings.word("bidChoice", choice);
    let place = 2;
    for (const { contribution } of factors) {
      line[place] = contribution;
      place += 1;
    }
    line[place] = sentence;
    return line;
  };
}
