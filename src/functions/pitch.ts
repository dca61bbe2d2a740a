import { ok } from "#core/kernel/outcome.ts";
import { elevatorPitch } from "#core/relationships/elevator-pitch.ts";
import { needed, text as textColumn } from "./runtime/column.ts";
import { perRowColumns } from "./runtime/per-row.ts";
import { settingsOf } from "./runtime/settings.ts";

/**
 * Whether a pitch can be said in half a minute: its seconds, its four sentences and a number for the value.
 * @zh 电梯公关能否在半分钟内说完：时长、四句话（对象、痛点、带数字的价值、请求）与数字。
 * @customfunction PITCH
 * @task people training
 * @model REL-9
 * @origin seed, own
 * @param text - The pitch as it is to be said.
 * @zhParam text 文字 准备说的话。
 * @param parameters - The team's parameter table (KAM_PARAMS); left out, the defaults hold.
 * @zhParam parameters 参数表 团队的参数表（KAM_PARAMS）；省略时用默认值。
 * @param headers - FALSE leaves out the row of headers; TRUE is the default.
 * @zhParam headers 表头 填 FALSE 不要标题行；默认 TRUE。
 * @param lang - Words in "zh" or "en", or "code" for codes (default); headers follow it.
 * @zhParam lang 语言 "zh" 或 "en" 给出文字，"code" 给出代码（默认）；标题随之。
 * @returns Per pitch: OK, or what to mend first (LONG, SENTENCES, NUMBER), seconds, Chinese characters, other words, sentences, whether there is a number (own definition).
 * @zhReturns 每段一行：OK 或最该改的一项（LONG 超时、SENTENCES 句数、NUMBER 数字）、秒数、汉字数、外文词与数字、句数、是否有数字（本工具定义）。
 * @example =KAM.PITCH("我们帮铸造厂降耗。贵厂熔炼电费每月超支。同行装上后一年省了三成。下周能给我半小时吗？",null,false) → [["OK",9.5,38,0,4,true]]
 * @example =KAM.PITCH("我们公司成立二十年，产品很多，质量很好，价格也有优势，希望和贵厂建立长期稳定的合作关系，有机会请多多关照。",null,false) → [["SENTENCES",11.75,47,0,1,false]]
 */
export function pitch(text: unknown[][], parameters?: unknown[][], headers?: boolean, lang?: string): unknown[][] {
  const settings = settingsOf({ parameters, headers, lang });
  return perRowColumns(
    { pitchText: needed(textColumn(text)) },
    settings,
    ["pitchVerdict", "pitchSeconds", "pitchCharacters", "pitchWords", "pitchSentences", "pitchNumber"],
    (row) => {
      const found = elevatorPitch(row.pitchText, settings.parameters);
      return ok([
        settings.word("pitchVerdict", found.verdict),
        found.seconds,
        found.characters,
        found.words,
        found.sentences,
        found.hasNumber,
      ]);
    },
  );
}
