import { describe, expect, test } from "vitest";
import { NEGOTIATION_STAGES } from "#core/guide/negotiation-stages.ts";
import { LANGUAGES } from "#locales/language.ts";
import {
  bareNegotiation,
  closedAccount,
  frame,
  negotiatingAccount,
  negotiatingBook,
} from "#test/support/negotiating-account.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { bookOf, day } from "#test/support/sample-book.ts";
import type { Row } from "#workbook/contract.ts";
import { contextOf } from "../../../src/taskpane/features/negotiation/negotiation-context.ts";
import { livePriceRows } from "../../../src/taskpane/features/negotiation/live-prices-view.ts";
import { negotiationList } from "../../../src/taskpane/features/negotiation/negotiation-list-view.ts";
import { negotiationView } from "../../../src/taskpane/features/negotiation/negotiation-view.ts";
import { withUnit } from "../../../src/taskpane/features/negotiation/package-section.ts";
import { plannedSteps, plannerRows, plannerStart } from "../../../src/taskpane/features/negotiation/planner-view.ts";
import { wordingRows } from "../../../src/taskpane/features/negotiation/wording-section.tsx";

const TODAY = day("2026-07-16");
const usual = negotiatingAccount();
const book = negotiatingBook(usual);

const view = (changed: Partial<Row<"negotiations">> = {}, language: "zh-CN" | "en" = "zh-CN", part?: string) => {
  return negotiationView(book, usual, { ...frame, ...changed }, { today: TODAY, language, part });
};
const section = (key: string, ...of: Parameters<typeof view>) => view(...of).sections.find((one) => one.key === key);
const part = (key: string, changed: Partial<Row<"negotiations">> = {}, language: "zh-CN" | "en" = "zh-CN") =>
  view(changed, language, key).sections[0];

describe("one negotiation", () => {
  test.each<[changed: Partial<Row<"negotiations">>, chip: string, why: string]>([
    [{}, "次序正确", "opening, target, walk-away, alternative from dear to cheap for a seller"],
    [{ opening: 5_000_000 }, "开价不如目标", "the opening lies below the target"],
    [{ target: 4_900_000 }, "目标不如底线", "the target lies below the walk-away"],
    [{ batnaValue: 5_100_000 }, "底线不如备选方案", "the alternative is better than the walk-away"],
    [{ target: null }, "未知", "without a target nothing can be said"],
  ])("%j: %s (%s)", (changed, chip) => {
    expect(section("preparation", changed)?.facts?.[0]?.chip?.text).toBe(chip);
  });

  test("what is not written is named; beyond the authority somebody else is asked", () => {
    expect(section("preparation", { batna: null, issues: null })?.facts?.[1]?.reason).toBe(
      "还没有写：谈判议题、最佳备选方案",
    );
    expect(section("preparation", { authorityLimit: 5_790_000 })?.facts?.[2]?.reason).toContain("先请示");
    expect(section("preparation", { authorityLimit: 5_000_000 })?.facts?.[2]?.reason).toContain("以内");
  });

  test("the type of the concessions is named only once the negotiation is over", () => {
    const running = section("concessions");
    expect(running?.lead).not.toContain("属于");
    expect(running?.notes?.join()).toContain("等谈判结束再判");
    const over = section("concessions", { closed: TODAY, agreed: 5_300_000 });
    expect(over?.lead).toContain("属于");
    expect(over?.facts).toEqual([]);
  });

  test.each(LANGUAGES)("pictures and packages are there and say something (%s)", (language) => {
    const packages = part("packages", {}, language);
    const pictures = [packages, section("zopa", {}, language), section("concessions", {}, language)];
    for (const one of pictures) expect(one?.picture?.svg).toContain("<svg");
    expect(part("issues", {}, language)?.records).toHaveLength(usual.negotiationIssues.length);
    for (const { name, reason } of packages?.facts ?? []) expect(`${name}${reason}`).toMatch(/\S{3}/);
  });

  test.each(LANGUAGES)(
    "each stage has goal, six tactics with answer and risk, and leads to the others (%s)",
    (language) => {
      for (const stage of NEGOTIATION_STAGES) {
        const found = part(stage, {}, language);
        expect(found?.lead).toMatch(/\S{3}/);
        expect(found?.facts).toHaveLength(8);
        expect(new Set(found?.facts?.map(({ reason }) => reason)).size).toBe(8);
        expect(found?.records?.map(({ key }) => key)).toEqual(NEGOTIATION_STAGES.filter((one) => one !== stage));
      }
    },
  );

  test("the parts are listed with the present stage alone, and each row leads to its part", () => {
    const rows = section("parts")?.records ?? [];
    expect(rows.map(({ key }) => key)).toEqual(["plan", "issues", "packages", "who", "CLOSING", "wording"]);
    for (const { key, name, route } of rows.slice(0, -1)) {
      expect(route).toMatchObject({ screen: "negotiation", part: key });
      expect(view({}, "zh-CN", key).message).toBe(name);
    }
  });

  test.each([
    ["COMPETITIVE", "竞争取向：守底线的人主谈，留一人维护关系"],
    [null, "取向没有定，先定取向再分工"],
  ] as const)("who negotiates follows from the approach: %s", (approach, lead) => {
    expect(part("who", { approach })?.lead).toBe(lead);
  });

  test("weights that do not add up are told", () => {
    expect(part("issues")?.lead).toBe("双方权重、目标、底线都有");
    const half = { ...usual, negotiationIssues: usual.negotiationIssues.slice(1) };
    const { sections } = negotiationView(book, half, frame, { today: TODAY, language: "zh-CN", part: "issues" });
    expect(sections[0]?.lead).toBe("我方权重合计 70%，应为 100%。");
  });

  test("those that go on come first in the list; with nothing but a name there is one all the same", () => {
    const all = bookOf([{ ...closedAccount, name: "已签" }, usual, bareNegotiation]);
    const { rows, message } = negotiationList(all, null, { today: TODAY, language: "zh-CN" });
    expect(rows.map(({ chip }) => chip?.text)).toEqual(["进行中", "进行中", "已结束"]);
    expect(message).toBe("2 场谈判在进行");
    const [bare] = bareNegotiation.negotiations;
    const shown = bare && negotiationView(all, bareNegotiation, bare, { today: TODAY, language: "en" });
    expect(shown?.sections.map(({ key }) => key)).toEqual(["preparation", "concessions", "parts"]);
    expect(shown?.sections.map(({ picture }) => picture)).toEqual([undefined, undefined, undefined]);
  });
});

describe("while a preparation is typed", () => {
  const prices = { opening: 1_200_000, target: 1_100_000, walkAway: 1_000_000 };
  const rows = (values: Parameters<typeof livePriceRows>[0]) => livePriceRows(values, "zh-CN");

  test.each<[values: Parameters<typeof livePriceRows>[0], chip: string, zone: string, why: string]>([
    [{ opening: 1_200_000 }, "未知", "可成交区未知", "one price says nothing yet"],
    [prices, "次序正确", "可成交区未知", "ours are in order"],
    [{ ...prices, target: 1_300_000 }, "开价不如目标", "可成交区未知", "a seller opens below the target"],
    [
      { ...prices, side: "BUYER", target: 1_300_000, walkAway: 1_400_000 },
      "次序正确",
      "可成交区未知",
      "for a buyer it is reversed",
    ],
    [{ ...prices, otherWalkAway: 1_150_000 }, "次序正确", "100.0 至 115.0", "the zone"],
    [{ ...prices, otherBatnaValue: 950_000 }, "次序正确", "5.0", "their alternative stands for their limit: a gap"],
  ])("%j: %s, %s (%s)", (values, chip, zone) => {
    const [order, zopa] = rows(values);
    expect(order?.chip?.text).toBe(chip);
    expect(zopa?.reason).toContain(zone);
  });

  test("without a price nothing is said", () => {
    expect(rows({ name: "年度框架", side: "SELLER", opening: null })).toEqual([]);
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
  expect(wordingRows("这批货周五送到。", bookOf([]), language, "、")).toEqual([]);
  const [found] = wordingRows("这是最后通牒，否则后果自负。", bookOf([]), language, "、");
  expect(found?.reason).toMatch(/\S{3}/);
});

describe("the team's own wordings join the tool's (NEG-8)", () => {
  const own = (word: string, kind: Row<"toneWords">["kind"], instead: string | null) =>
    contractRow("toneWords", { word, kind, instead });
  const bookWith = (...toneWords: readonly Row<"toneWords">[]) => {
    const empty = bookOf([]);
    return { ...empty, team: { ...empty.team, toneWords } };
  };
  const words = bookWith(own("交期没问题", "ELASTIC", "几月几日到货"), own("Sign now", "THREAT", null));

  test.each<[why: string, text: string, found: readonly (readonly unknown[])[]]>([
    ["one of ours, with what we say", "交期没问题，放心", [["交期没问题", "几月几日到货"]]],
    ["ours beside the tool's", "原则上交期没问题", [["原则上、交期没问题", "几月几日到货"]]],
    ["one of ours that says nothing else", "sign NOW please", [["sign NOW", expect.stringMatching(/\S{3}/)]]],
    ["the tool's alone", "否则", [["否则", expect.stringMatching(/\S{3}/)]]],
  ])("%s", (_, text, found) => {
    expect(wordingRows(text, words, "zh-CN", "、").map(({ rest, reason }) => [rest, reason])).toEqual(found);
  });

  test("without them the same text says nothing", () => {
    expect(wordingRows("交期没问题，放心", bookOf([]), "zh-CN", "、")).toEqual([]);
  });
});
