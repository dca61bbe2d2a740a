// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { INK } from "#charts/ink.ts";
import { timeline, type TimelineMark } from "#charts/timeline.ts";
import { day } from "../support/sample-book.ts";
import { readPicture } from "../support/svg-geometry.ts";

const today = { date: day("2026-06-30"), label: "今天" };
const mark = (date: SerialDate, state: TimelineMark["state"] = "planned"): TimelineMark => ({
  date,
  dateText: "2026-01-01",
  name: "里程碑",
  state,
});
const draw = (marks: readonly TimelineMark[]) =>
  readPicture(timeline({ lanes: [{ name: "里程碑", marks }], today, title: "时间轴", desc: "示例" }));

describe("timeline", () => {
  test.each([
    ["a full diamond", "done", "path", INK.text],
    ["an open diamond", "planned", "path", INK.paper],
    ["a square", "overdue", "rect", INK.bad],
  ] as const)("%s: %s is a %s in %s", (_, state, name, fill) => {
    const last = draw([mark(day("2026-07-20"), state)]).shapes.at(-1);
    expect([last?.name, last?.fill]).toEqual([name, fill]);
  });

  test("a mark stands where its day is, whatever row it is in", () => {
    const days = fc.uniqueArray(fc.integer({ min: 46_000, max: 47_000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(days, (serials) => {
        const centres = draw(serials.map((serial) => mark(serial as SerialDate)))
          .shapes.filter(({ name }) => name === "path")
          .map(({ left, right }) => (left + right) / 2);
        const order = serials.toSorted((one, other) => one - other);
        const [first = 0, last = 1] = [centres[0], centres.at(-1)];
        expect(centres).toHaveLength(serials.length);
        for (const [at, serial] of order.entries()) {
          const part = (serial - (order[0] ?? 0)) / ((order.at(-1) ?? 1) - (order[0] ?? 0));
          expect(centres[at]).toBeCloseTo(first + part * (last - first), 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a label stands on the side of its mark that leaves the line of today free", () => {
    const soon = draw([mark(day("2026-06-15")), mark(day("2026-09-20"))]);
    const [now] = soon.shapes.filter(({ text }) => text === "今天").map(({ left, right }) => (left + right) / 2);
    const dates = soon.shapes.filter(({ text }) => text === "2026-01-01");
    expect(dates).toHaveLength(2);
    for (const { left, right } of dates) expect(left > (now ?? NaN) + 0.8 || right < (now ?? NaN) - 0.8).toBe(true);
  });

  test("never takes more rows than there are marks", () => {
    const at = day("2026-07-01");
    const [one, five] = [draw([mark(at)]), draw(Array.from({ length: 5 }, () => mark(at)))];
    expect(one.height).toBeCloseTo(5 + 1 + 4.8, 5);
    expect(five.height - one.height).toBeCloseTo(4 * 4.8, 5);
  });

  test("names every month of a quarter, and fewer of three years", () => {
    const months = (until: string) =>
      draw([mark(day(until))])
        .shapes.filter(({ text }) => /^\d{4}-\d{2}$/.test(text))
        .map(({ text }) => text);
    expect(months("2026-07-15")).toEqual(expect.arrayContaining(["2026-06", "2026-08"]));
    expect(months("2029-05-15").length).toBeLessThanOrEqual(13);
    expect(months("2029-05-15")).toContain("2028-01");
  });

  test("whole labels where there is room, shortened ones at the edge", () => {
    const texts = draw([mark(day("2026-07-20"))]).shapes.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["2026-01-01", "里程碑"]));
  });
});
