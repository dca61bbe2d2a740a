import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  narrowWordings,
  NEUTRALITY_CHECKS,
  REQUIREMENT_SECTIONS,
  requirementsReview,
  type NeutralityCheck,
  type RequirementSection,
} from "#core/guide/requirements-outline.ts";

const CHECKS = Object.keys(NEUTRALITY_CHECKS) as NeutralityCheck[];
const sections = (missing: readonly RequirementSection[] = []) =>
  Object.fromEntries(REQUIREMENT_SECTIONS.map((one) => [one, !missing.includes(one)])) as Record<
    RequirementSection,
    boolean
  >;
const answers = (others: Partial<Record<NeutralityCheck, boolean | null>> = {}) =>
  ({ ...Object.fromEntries(CHECKS.map((one) => [one, true])), ...others }) as Record<NeutralityCheck, boolean | null>;

describe("TEND-11 requirements statement", () => {
  test.each<[others: Partial<Record<NeutralityCheck, boolean | null>>, verdict: string, why: string]>([
    [{}, "NEUTRAL", "every check kept"],
    [{ BRAND: false }, "NOT-NEUTRAL", "one brand is enough"],
    [{ BRAND: false, AWARDS: null }, "NOT-NEUTRAL", "open questions do not save it"],
    [{ AWARDS: null }, "OPEN", "an unanswered check is not kept"],
    [{ OPEN: false }, "NOT-NEUTRAL", "what could not be published"],
  ])("%j is %s (%s)", (others, verdict) => {
    expect(requirementsReview(sections(), answers(others)).verdict).toBe(verdict);
  });

  test("names what is broken, unanswered and missing, and how much is written", () => {
    const missing = ["ACCEPTANCE", "SCHEDULE"] as const;
    expect(requirementsReview(sections(missing), answers({ BRAND: false, RELATED: null }))).toEqual({
      verdict: "NOT-NEUTRAL",
      broken: ["BRAND"],
      unanswered: ["RELATED"],
      missing: ["ACCEPTANCE", "SCHEDULE"],
      share: 0.75,
    });
  });

  test("answering more checks with yes never makes it worse", () => {
    const rank = { "NOT-NEUTRAL": 0, OPEN: 1, NEUTRAL: 2 };
    const answer = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.tuple(...CHECKS.map(() => answer)), fc.nat(CHECKS.length - 1), (given, place) => {
        const before = answers(Object.fromEntries(CHECKS.map((one, index) => [one, given[index]])));
        const check = CHECKS[place] ?? "BRAND";
        const verdict = (values: typeof before) => rank[requirementsReview(sections(), values).verdict];
        expect(verdict({ ...before, [check]: true })).toBeGreaterThanOrEqual(verdict(before));
      }),
    );
  });

  test.each([
    [
      "须为原装进口设备，指定品牌。",
      [
        ["BRAND", "原装进口"],
        ["BRAND", "指定品牌"],
      ],
      "a brand and an origin",
    ],
    ["系统必须采用甲某品牌控制器", [["BRAND", "必须采用甲某品牌"]], "a brand with its name between"],
    ["投标人须在本市业绩不少于三项", [["AWARD", "本市业绩"]], "a region"],
    [
      "采用专利技术，不接受替代。",
      [
        ["EXCLUSIVE", "专利技术"],
        ["EXCLUSIVE", "不接受替代"],
      ],
      "fits only one",
    ],
    [
      "Sole source; no substitute.",
      [
        ["EXCLUSIVE", "Sole source"],
        ["EXCLUSIVE", "no substitute"],
      ],
      "in English",
    ],
    ["能在一分钟内发现异常并通知值班人员。", [], "a function"],
    ["", [], "nothing"],
  ])("%s marks %j (%s)", (text, marks) => {
    expect(narrowWordings(text).map(({ kind, found }) => [kind, found])).toEqual(marks);
  });
});
