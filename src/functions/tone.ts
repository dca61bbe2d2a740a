import { TONE_KINDS } from "#core/codes/deals.ts";
import { ok } from "#core/kernel/outcome.ts";
import { toneOf } from "#core/negotiation/tone.ts";
import { text as textColumn } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";
import { toneWords } from "./runtime/tone-words.ts";

// What a cell of Excel holds.
const LONGEST_TEXT = 32_767;

/**
 * Wordings in a text that are elastic, threatening or inducing, or hurt face; it marks words and judges nobody.
 * @zh 标出文字中的弹性语言、威胁劝诱与伤面子的词语；只找词语，不评价人。
 * @customfunction TONE
 * @task negotiation
 * @model NEG-8
 * @origin own
 * @param text - Text to look through, such as an email before it is sent; one per row.
 * @zhParam text 文字 要检查的文字，如发出前的邮件；每行一段。
 * @param words - A team's own words: one column of words, one of ELASTIC, THREAT or FACE or the names of these; they join the tool's.
 * @zhParam words 词语表 团队自己的词语：一列词语，一列类别（弹性语言、威胁劝诱、伤面子，或代码）；与本工具自带的一并使用。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Language of headers and messages: "zh" or "en".
 * @zhParam lang 语言 标题与提示所用的语言："zh" 或 "en"。
 * @returns Per text: number of elastic, threatening or inducing, and face-hurting wordings, then what was found (own definition).
 * @zhReturns 每段一行：弹性语言、威胁劝诱、伤面子的个数，以及找到的词语（本工具定义）。
 * @example =KAM.TONE("这个价格原则上可以，否则我们找别的供应商",null,false) → [[1,2,0,"原则上|否则|别的供应商"]]
 * @example =KAM.TONE("这是最后一次让步，尽量本周签约",null,false) → [[1,1,0,"最后一次|尽量"]]
 */
export function tone(text: unknown[][], words?: unknown[][], headers?: boolean, lang?: string): unknown[][] {
  const settings = settingsOf({ headers, lang });
  const markTone = toneOf(toneWords(words, settings));
  return perRowColumns(
    { toneText: textColumn(text) },
    settings,
    ["toneElastic", "toneThreat", "toneFace", "toneFound"],
    (row) => {
      const { counts, marks } = markTone(row.toneText ?? "");
      const found = marks.map((mark) => mark.found).join("|");
      return ok([...TONE_KINDS.map((kind) => counts[kind]), found.slice(0, LONGEST_TEXT)]);
    },
  );
}
