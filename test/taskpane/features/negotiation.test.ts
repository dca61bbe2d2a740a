import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import {
  bareNegotiation,
  closedAccount,
  frame,
  negotiatingAccount,
  negotiatingBook,
} from "#test/support/negotiating-account.ts";
import { bookOf, day } from "#test/support/sample-book.ts";
import type { Row } from "#workbook/contract.ts";
import { contextOf } from "../../../src/taskpane/features/negotiation/negotiation-context.ts";
import { negotiationList } from "../../../src/taskpane/features/negotiation/negotiation-list-view.ts";
import { negotiationView } from "../../../src/taskpane/features/negotiation/negotiation-view.ts";
import { withUnit } from "../../../src/taskpane/features/negotiation/package-view.ts";
import { plannedSteps, plannerRows, plannerStart } from "../../../src/taskpane/features/negotiation/planner-view.ts";
import { wordingRows } from "../../../src/taskpane/features/negotiation/wording-section.tsx";

const TODAY = day("2026-07-16");
const usual = negotiatingAccount();
const book = negotiatingBook(usual);

const view = (changed: Partial<Row<"negotiations">> = {}, language: "zh-CN" | "en" = "zh-CN") => {
  return negotiationView(book, usual, { ...frame, ...changed }, { today: TODAY, language });
};

describe("one negotiation", () => {
  test.each<[changed: Partial<Row<"negotiations">>, chip: string, why: string]>([
    [{}, "次序正确", "opening, target, walk-away, alternative from dear to cheap for a seller"],
    [{ opening: 5_000_000 }, "开价不如目标", "the opening lies below the target"],
    [{ target: 4_900_000 }, "目标不如底线", "the target lies below the walk-away"],
    [{ batnaValue: 5_100_000 }, "底线不如备选方案", "the alternative is better than the walk-away"],
    [{ target: null }, "未知", "without a target nothing can be said"],
  ])("%j: %s (%s)", (changed, chip) => {
    expect(view(changed).preparation[0]?.chip?.text).toBe(chip);
  });

  test("what is not written is named; beyond the authority somebody else is asked", () => {
    expect(view({ batna: null, issues: null }).preparation[1]?.reason).toBe("还没有写：谈判议题、最佳备选方案");
    expect(view({ authorityLimit: 5_790_000 }).preparation[2]?.reason).toContain("先请示");
    expect(view({ authorityLimit: 5_000_000 }).preparation[2]?.reason).toContain("以内");
  });

  test("the type of the concessions is named only once the negotiation is over", () => {
    expect(view().concessions.message).not.toContain("属于");
    expect(view().concessions.note).toContain("等谈判结束再判");
    const over = view({ closed: TODAY, agreed: 5_300_000 });
    expect(over.concessions.message).toContain("属于");
    expect(over.concessions.rows).toEqual([]);
  });

  test.each(LANGUAGES)("packages, pictures, stage and tactics are there and say something (%s)", (language) => {
    const { packages, zopa, concessions, stage, tactics, issues } = view({}, language);
    for (const svg of [packages?.svg, zopa?.svg, concessions.svg]) expect(svg).toContain("<svg");
    expect(issues.rows).toHaveLength(usual.negotiationIssues.length);
    for (const { name, reason } of [...(packages?.rows ?? []), ...stage, ...tactics])
      expect(`${name}${reason}`).toMatch(/\S{3}/);
  });

  test("weights that do not add up are told", () => {
    expect(view().issues.note).toBe("");
    const half = { ...usual, negotiationIssues: usual.negotiationIssues.slice(1) };
    const { issues } = negotiationView(book, half, frame, { today: TODAY, language: "zh-CN" });
    expect(issues.note).toBe("我方权重合计 70%，应为 100%。");
  });

  test("those that go on come first in the list; with nothing but a name there is one all the same", () => {
    const all = bookOf([{ ...closedAccount, name: "已签" }, usual, bareNegotiation]);
    const { rows, message } = negotiationList(all, null, { today: TODAY, language: "zh-CN" });
    expect(rows.map(({ chip }) => chip?.text)).toEqual(["进行中", "进行中", "已结束"]);
    expect(message).toBe("2 场谈判在进行");
    const [bare] = bareNegotiation.negotiations;
    const shown = bare && negotiationView(all, bareNegotiation, bare, { today: TODAY, language: "en" });
    expect([shown?.zopa, shown?.packages, shown?.concessions.svg]).toEqual([null, null, null]);
  });
});

describe("a plan of concessions", () => {
  const context = () => {
    return contextOf(book, usual, frame, { today: TODAY, language: "zh-CN" });
  };

  test("begins with the way from opening to target, and its amounts add up to it", () => {
    const start = plannerStart(context());
    expect(start).toEqual({ pattern: "FALLING", total: "400000", rounds: "4", unit: "10000" });
    expect(plannedSteps(start)?.reduce((sum, { amount }) => sum + amount, 0)).toBe(400_000);
  });

  test("a round past the walk-away is marked", () => {
    const steps = plannedSteps({ pattern: "EQUAL", total: "900,000", rounds: "3", unit: "10000" }) ?? [];
    expect(plannerRows(steps, context()).map(({ chip }) => chip?.text)).toEqual([undefined, undefined, "越过底线"]);
  });

  test.each<[texts: Partial<ReturnType<typeof plannerStart>>, why: string]>([
    [{ total: "" }, "nothing to give"],
    [{ total: "很多" }, "no number"],
    [{ rounds: "2" }, "too few rounds for a pattern"],
    [{ unit: "0" }, "no unit"],
    [{ pattern: "?" }, "no pattern"],
  ])("%j is no plan (%s)", (texts) => {
    expect(plannedSteps({ ...plannerStart(context()), ...texts })).toBeNull();
  });
});

test.each([
  ["528", "万元", "528万元"],
  ["30", "%", "30%"],
  ["12", "instalments", "12 instalments"],
  ["528", "10,000 yuan", "528 × 10,000 yuan"],
  ["3", null, "3"],
])("%s %s is written %s", (number, unit, text) => {
  expect(withUnit(number, unit)).toBe(text);
});

test.each(LANGUAGES)("wordings are marked with what to say instead; a plain sentence is not (%s)", (language) => {
  expect(wordingRows("这批货周五送到。", language, "、")).toEqual([]);
  const [found] = wordingRows("这是最后通牒，否则后果自负。", language, "、");
  expect(found?.reason).toMatch(/\S{3}/);
});
