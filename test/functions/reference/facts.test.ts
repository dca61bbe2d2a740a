import { describe, expect, test } from "vitest";
import type { FaultCode } from "#core/kernel/fault.ts";
import { readFunctions } from "../../../tools/functions.ts";
import { functionFacts } from "../../../tools/reference/facts.ts";
import { openStage } from "../../../tools/reference/stage.ts";

const WANTED = ["TIER", "ABC", "AGEING", "PIPECOVER", "KPISCORE", "Q4SHARE", "SDA", "CHAINKNOWN", "WINPROB", "WINRATE"];
const MORE = [
  "CHAINLIGHT",
  "CONCPLAN",
  "POLICYFTE",
  "PRICESCOREAVG",
  "SALESDATES",
  "FOLLOWUPDUE",
  "APPROACHWHY",
  "BIDDAYS",
];
const functions = (await readFunctions("src/functions")).filter(({ id }) => [...WANTED, ...MORE].includes(id));
const stage = await openStage(functions);
const facts = new Map(functions.map((one) => [one.id, functionFacts(stage, one)]));

const input = (id: string, name: string) => {
  const names = functions.find((one) => one.id === id)?.parameters.map((parameter) => parameter.name) ?? [];
  return facts.get(id)?.inputs[names.indexOf(name)];
};

describe("the answers tell what an input takes", () => {
  test.each([
    ["TIER", "value", "number", "row", 1, "a result for each row"],
    ["ABC", "values", "number", "list", 1, "each class turns on the total"],
    ["AGEING", "days", "number", "row", 1, "each row against one list"],
    ["AGEING", "wonDays", "number", "list", 1, "the list itself"],
    ["PIPECOVER", "periodEnd", "date", "one", 1, "one day for the whole list"],
    ["PIPECOVER", "stale", "yes-no", "list", 1, "no example gives it"],
    ["KPISCORE", "floor", "number", "list-or-one", 1, "one floor counts for all rows"],
    ["Q4SHARE", "quarters", "number", "row", 4, "four cells are one year"],
    ["SDA", "influence", "number", "list", 3, "a table of all with all"],
    ["CHAINKNOWN", "person", "text", "list", 1, "any text will do"],
    ["WINPROB", "correction", "number", "row", 1, "no example gives it"],
    ["CONCPLAN", "total", "number", "one", 1, "results have their own rows"],
  ])("KAM.%s: %s is %s, %s, %i wide (%s)", (id, name, kind, shape, width) => {
    expect(input(id, name)).toMatchObject({ kind, shape, width });
  });

  test("with the codes that it takes", () => {
    expect(input("WINPROB", "step")?.codes?.list).toBe("step");
    expect(input("CHAINLIGHT", "tier")?.codes?.known).toEqual(["STRATEGIC", "CORE", "POTENTIAL", "SERVICE"]);
    expect(input("TIER", "value")?.codes).toBe(null);
  });
});

describe("the answers tell what a result holds", () => {
  test("codes, where words stand in for them on demand", () => {
    expect(facts.get("TIER")?.results).toEqual([{ lists: ["tier"], isDate: false }]);
    expect(facts.get("CHAINLIGHT")?.results[0]?.lists).toEqual(["light"]);
  });

  test("no codes, where there are words always", () => {
    expect(facts.get("APPROACHWHY")?.results.map(({ lists }) => lists)).toEqual([["relationStrategy"], []]);
  });

  test("dates, where they move with those that go in", () => {
    expect(facts.get("FOLLOWUPDUE")?.results).toEqual([{ lists: [], isDate: true }]);
    expect(facts.get("SALESDATES")?.results[0]?.isDate).toBe(true);
    expect(facts.get("PIPECOVER")?.results.some(({ isDate }) => isDate)).toBe(false);
  });
});

test.each<[id: string, code: FaultCode, occurs: boolean, why: string]>([
  ["TIER", "out-of-range", true, "scores end at 100"],
  ["TIER", "missing", false, "a part that is blank gives “?”"],
  ["TIER", "zero-denominator", false, "nothing is divided"],
  ["WINRATE", "zero-denominator", true, "nothing decided"],
  ["WINRATE", "not-a-date", false, "no date goes in"],
  ["POLICYFTE", "parameter-needed", true, "a team decides it"],
  ["PRICESCOREAVG", "not-lawful", true, "not in government procurement"],
  ["BIDDAYS", "calendar-ends", true, "nobody knows the working days of later years"],
  ["WINPROB", "unknown-code", true, "a step that is none"],
])("KAM.%s and %s: %s (%s)", (id, code, occurs) => {
  expect(facts.get(id)?.faults.some((fault) => fault.code === code)).toBe(occurs);
});
