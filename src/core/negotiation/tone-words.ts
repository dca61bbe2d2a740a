import type { ToneKind } from "../codes/deals.ts";
import type { Wording } from "../kernel/word-marks.ts";

/** A wording that a negotiation had better do without. */
export type ToneWord = Wording<ToneKind>;

const LISTS: Readonly<Record<ToneKind, readonly string[]>> = {
  ELASTIC: [
    ...["原则上", "大概", "大约", "尽量", "尽可能", "可以考虑", "研究研究", "再看看", "差不多", "适当", "酌情"],
    ...["in principle", "roughly", "as far as possible", "might consider", "look into it", "more or less"],
  ],
  THREAT: [
    ...["否则", "最后一次", "最后通牒", "只要你…就", "只要您…就", "别的供应商", "后果自负", "不然就", "过期不候"],
    ...["or else", "last chance", "final offer", "take it or leave it", "another supplier", "as long as you"],
  ],
  FACE: [
    ...["你不懂", "您不懂", "不可能吧", "你说了不算", "您说了不算", "你们不专业", "开什么玩笑", "外行"],
    ...["you don't understand", "you have no say", "you must be joking", "unprofessional", "that's ridiculous"],
  ],
};

/** The words that come with the tool; a team adds its own. */
export const TONE_WORDS: readonly ToneWord[] = Object.entries(LISTS).flatMap(([kind, words]) =>
  words.map((word) => ({ word, kind: kind as ToneKind })),
);
