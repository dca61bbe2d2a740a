import { describe, expect, test } from "vitest";
import { TOUCHPOINT_KINDS } from "#core/codes/performance.ts";
import { agendaTimes, TOUCHPOINT_AGENDAS } from "#core/guide/touchpoint-agendas.ts";

describe("TIER-4 agendas of the three meetings", () => {
  test("the strategic review takes two hours, item after item", () => {
    expect(agendaTimes("D180")).toEqual([
      { item: "GOALS", from: 0, to: 25 },
      { item: "VALUE", from: 25, to: 55 },
      { item: "CHANGES", from: 55, to: 80 },
      { item: "NEXT-HALF", from: 80, to: 110 },
      { item: "ACTIONS", from: 110, to: 120 },
    ]);
  });

  test.each(TOUCHPOINT_KINDS)("%s has no gap, and ends with its minutes", (kind) => {
    const times = agendaTimes(kind);
    const minutes = Object.values<number>(TOUCHPOINT_AGENDAS[kind].items).reduce((sum, one) => sum + one, 0);
    expect(times.map(({ from }) => from)).toEqual([0, ...times.slice(0, -1).map(({ to }) => to)]);
    expect(times.at(-1)?.to).toBe(minutes);
  });

  test("three different agendas, each with both sides at the table", () => {
    const items = TOUCHPOINT_KINDS.map((kind) => agendaTimes(kind).map(({ item }) => item));
    expect(new Set(items.flat()).size).toBe(items.flat().length);
    for (const kind of TOUCHPOINT_KINDS) {
      expect(TOUCHPOINT_AGENDAS[kind].ours.length).toBeGreaterThan(0);
      expect(TOUCHPOINT_AGENDAS[kind].theirs.length).toBeGreaterThan(0);
    }
  });
});
