import { wordSearch, type Wording, type WordSearch } from "../kernel/word-marks.ts";
import type { Citation } from "../parameters/define.ts";

/** Sections of a requirements statement that a customer asks us to help with. */
export const REQUIREMENT_SECTIONS = [
  "BACKGROUND",
  "GOALS",
  "SCOPE",
  "FUNCTIONS",
  "INTERFACES",
  "SERVICE",
  "ACCEPTANCE",
  "SCHEDULE",
] as const;
export type RequirementSection = (typeof REQUIREMENT_SECTIONS)[number];

/** What a neutral statement keeps to, with the articles that ask for it; where there are none, it is good practice. */
export const NEUTRALITY_CHECKS = {
  "SAME-INFORMATION": ["TR 32(1)", "GPR 20(1)"],
  RELATED: ["TR 32(2)", "GPR 20(2)"],
  AWARDS: ["TR 32(3)", "GPR 20(4)"],
  "SAME-STANDARD": ["TR 32(4)", "GPR 20(5)"],
  BRAND: ["TR 32(5)", "GPR 20(6)"],
  OWNERSHIP: ["TR 32(6)", "GPR 20(7)"],
  SEVERAL: ["GPR 20(3)"],
  MEASURABLE: [],
  OPEN: [],
} as const satisfies Readonly<Record<string, readonly Citation[]>>;
export type NeutralityCheck = keyof typeof NEUTRALITY_CHECKS;

const CHECKS = Object.keys(NEUTRALITY_CHECKS) as readonly NeutralityCheck[];

export interface RequirementsReview {
  /** NOT-NEUTRAL with any check that is not kept, NEUTRAL when all are, else OPEN. */
  readonly verdict: "NEUTRAL" | "NOT-NEUTRAL" | "OPEN";
  readonly broken: readonly NeutralityCheck[];
  readonly unanswered: readonly NeutralityCheck[];
  /** Sections without text. */
  readonly missing: readonly RequirementSection[];
  /** Written ÷ all sections, 0–1. */
  readonly share: number;
}

/**
 * How far a requirements statement has come, and whether its author finds it neutral. One check that is not kept is
 * enough to stop it; what nobody has answered is never taken for kept.
 * @model TEND-11
 * @origin law for the checks with an article, own for the others and the outline
 */
export function requirementsReview(
  sections: Readonly<Record<RequirementSection, boolean>>,
  answers: Readonly<Record<NeutralityCheck, boolean | null>>,
): RequirementsReview {
  const broken = CHECKS.filter((check) => answers[check] === false);
  const unanswered = CHECKS.filter((check) => answers[check] === null);
  const missing = REQUIREMENT_SECTIONS.filter((section) => !sections[section]);
  return {
    verdict: broken.length > 0 ? "NOT-NEUTRAL" : unanswered.length > 0 ? "OPEN" : "NEUTRAL",
    broken,
    unanswered,
    missing,
    share: 1 - missing.length / REQUIREMENT_SECTIONS.length,
  };
}

export const NARROW_KINDS = ["BRAND", "EXCLUSIVE", "AWARD"] as const;
/** How a wording may shut others out: it names a maker, fits only one, or counts an award or a region. */
export type NarrowKind = (typeof NARROW_KINDS)[number];

const NARROW: Readonly<Record<NarrowKind, readonly string[]>> = {
  BRAND: [
    ...["指定品牌", "指定厂家", "指定厂商", "原装进口", "必须采用…品牌", "必须为…品牌", "推荐品牌", "原产地为"],
    ...["designated brand", "brand name only", "made by", "must be of the brand"],
  ],
  EXCLUSIVE: [
    ...["独家", "唯一", "专利技术", "专有技术", "不接受同类", "不接受替代", "仅限", "只能由"],
    ...["sole source", "proprietary", "exclusive", "no equivalent", "no substitute"],
  ],
  AWARD: [
    ...["本地企业", "本市企业", "本省企业", "本市业绩", "本省业绩", "本行业业绩", "获得…奖", "荣获"],
    ...["local company", "local award", "award-winning"],
  ],
};

/**
 * Wordings that may shut other bidders out, in the order of the text. They are hints to look twice: none found does not
 * make a text neutral.
 * @model TEND-11
 * @origin own
 */
export const narrowWordings: WordSearch<NarrowKind> = wordSearch(
  NARROW_KINDS.flatMap((kind) => NARROW[kind].map((word): Wording<NarrowKind> => ({ word, kind }))),
);
