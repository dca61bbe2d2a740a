import { tenderResults as resultsEn } from "./en/codes/results/tender.ts";
import { tender as briefEn } from "./en/documents/tender.ts";
import { afterBid as afterEn } from "./en/guide/after-bid.ts";
import { neutrality as neutralityEn, requirements as requirementsEn } from "./en/guide/requirements.ts";
import { tender as en } from "./en/pane/tender.ts";
import type { GuideTexts } from "./guide-texts.ts";
import type { Language } from "./language.ts";
import { tenderResults as resultsZh } from "./zh-CN/codes/results/tender.ts";
import { tender as briefZh } from "./zh-CN/documents/tender.ts";
import { afterBid as afterZh } from "./zh-CN/guide/after-bid.ts";
import { neutrality as neutralityZh, requirements as requirementsZh } from "./zh-CN/guide/requirements.ts";
import { tender as zhCN } from "./zh-CN/pane/tender.ts";

export type TenderWords = typeof zhCN & {
  readonly results: typeof resultsZh;
  /** Of the printed brief, which says the same. */
  readonly brief: typeof briefZh;
  /** The guides that belong to tenders, without the others. */
  readonly guides: Pick<GuideTexts, "requirements" | "neutrality" | "afterBid">;
};

const WORDS: Readonly<Record<Language, TenderWords>> = {
  "zh-CN": {
    ...zhCN,
    results: resultsZh,
    brief: briefZh,
    guides: { requirements: requirementsZh, neutrality: neutralityZh, afterBid: afterZh },
  },
  en: {
    ...en,
    results: resultsEn,
    brief: briefEn,
    guides: { requirements: requirementsEn, neutrality: neutralityEn, afterBid: afterEn },
  },
};

/** The words of tenders: loaded with their screens alone. */
export function tenderWords(language: Language): TenderWords {
  return WORDS[language];
}
