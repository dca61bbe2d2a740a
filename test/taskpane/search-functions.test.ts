import { describe, expect, test } from "vitest";
import { searchFunctions, sectionsOf } from "../../src/taskpane/features/functions/search-functions.ts";
import type { TaskId } from "../../src/taskpane/function-guide.ts";
import { functionGuide } from "../../tools/function-guide.ts";
import { catalogue } from "#locales/catalogue.ts";
import { readFunctions } from "../../tools/functions.ts";

const guide = functionGuide(await readFunctions("src/functions"));
const idsOf = (found: typeof guide) => found.map(({ id }) => id);

describe("a search", () => {
  test.each([
    ["tier", "TIER", "a name"],
    ["=KAM.TIER", "TIER", "as it stands in a cell"],
    ["层级", "TIER", "a Chinese word"],
    ["赢单 概率", "WINPROB", "two words, in any order"],
    ["ＨＨＩ", "HHI", "full-width letters"],
    ["FC-1", "WFORECAST", "a model"],
    ["chance", "WINPROB", "an English word in a Chinese pane"],
  ])("for %j finds %s (%s)", (text, id) => {
    expect(idsOf(searchFunctions(guide, text))).toContain(id);
  });

  test("for nothing finds all, for nonsense none", () => {
    expect(searchFunctions(guide, "  ")).toEqual(guide);
    expect(searchFunctions(guide, "天气")).toEqual([]);
  });
});

test("each function stands in one section, the daily ones first, those for training last, and none is empty", () => {
  const sections = sectionsOf(guide, Object.keys(catalogue("en").functionList.tasks) as TaskId[]);
  expect([sections[0]?.key, sections.at(-1)?.key]).toEqual(["daily", "training"]);
  expect(idsOf(sections.at(-1)?.entries ?? [])).toContain("SPISES");
  expect(sections.flatMap(({ entries }) => idsOf(entries)).sort()).toEqual(idsOf(guide).sort());
  for (const { entries } of sections) expect(entries).not.toEqual([]);
});

test("the functions of every day are these", () => {
  const daily = idsOf(guide.filter((entry) => entry.daily));
  expect(daily).toEqual([
    ...["AGEING", "CHAINCOVER", "CHURNRISK", "FOLLOWUPDUE", "OVERDUE", "PIPECOVER", "PIPENEED"],
    ...["PRICESCORE", "RSI", "TENDERCHECK", "TIER", "TOUCHPOINT", "VALUESCORE", "WALLET", "WFORECAST", "WINPROB"],
  ]);
});
