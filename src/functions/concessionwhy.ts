import { map } from "#core/kernel/outcome.ts";
import { concessionType, type ConcessionVerdict } from "#core/negotiation/concession-type.ts";
import { formats } from "#locales/format.ts";
import { modelWords } from "#locales/model-words.ts";
import { numberNotZero } from "./runtime/column.ts";
import { offerSeries } from "./runtime/offer-series.ts";
import { oneValue } from "./runtime/one-value.ts";
import { overallColumns } from "./runtime/over-list.ts";
import { settingsOf, type Settings } from "./runtime/settings.ts";

const HEADERS = [
  "concessionType",
  "concessionRule",
  "nearestPattern",
  "patternDistance",
  "firstQuarter",
  "secondQuarter",
  "thirdQuarter",
  "lastQuarter",
  "concessionSum",
  "roomUsed",
  "concessionSize",
  "concessionReason",
] as const;

/**
 * Why the concessions in a closed negotiation are of their type, and how much of the room they took.
 * @zh 让步类型的由来：依据哪条规则、各段占比、与最接近类型的距离，以及让步幅度。
 * @customfunction CONCESSIONWHY
 * @task negotiation
 * @model CONC-2
 * @origin own
 * @param offers - Our own offers of a closed negotiation in the order of time, the opening first.
 * @zhParam offers 出价 已结束的谈判中我方历次出价，按时间排列，第一个为开价。
 * @param side - SELLER or BUYER, or the word for it; left out, we sell.
 * @zhParam side 立场 卖方或买方，也可填代码；省略按卖方计。
 * @param room - Opening less walk-away, as a positive number; left out, the size is not told.
 * @zhParam room 可让空间 开价与底线之差，取正数；省略则不判断让步幅度。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Type, the rule that decided, nearest pattern and its distance, shares of the four quarters that add up to 1, what was given in sum, part of the room, size, and the reason in words (own definition).
 * @zhReturns 让步类型、判断依据、最接近的类型及距离、四段占比（相加为 1）、让步合计、占可让空间、幅度与文字说明（本工具定义）。
 * @example =KAM.CONCESSIONWHY([[1000],[963],[935],[913],[900]],null,200,null,false,"zh") → [["希望成交型","最接近的类型","希望成交型",0,0.37,0.28,0.22,0.13,100,0.5,"中","与“希望成交型”最接近，相差 0.00"]]
 */
export function concessionWhy(
  offers: unknown[][],
  side?: unknown[][],
  room?: unknown[][],
  parameters?: unknown[][],
  headers?: boolean,
  lang?: string,
): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  const { concessions } = offerSeries(offers, side, settings);
  const space = oneValue("concessionRoom", numberNotZero(room), settings);
  const verdict = concessionType(concessions, space, settings.parameters);
  return overallColumns(
    HEADERS,
    map(verdict, (found) => [
      settings.word("concessionType", found.type),
      settings.word("concessionRule", found.rule),
      found.nearest && settings.word("concessionPattern", found.nearest.pattern),
      found.nearest && found.nearest.distance,
      ...[0, 1, 2, 3].map((quarter) => found.quarters[quarter] ?? null),
      found.total,
      found.roomUsed,
      found.size && settings.word("concessionSize", found.size),
      reasonOf(found, settings),
    ]),
    settings,
  );
}

function reasonOf({ rule, shares, nearest }: ConcessionVerdict, { language }: Settings): string {
  const { codes, reasons } = modelWords(language);
  const { ratio, index } = formats(language, 0);
  return reasons.concession[rule](
    ratio(Math.max(0, ...shares)),
    nearest ? codes.concessionPattern[nearest.pattern] : "",
    index(nearest?.distance ?? 0),
  );
}
