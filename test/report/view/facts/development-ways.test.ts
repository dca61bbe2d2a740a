import { describe, expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { wayMeetingOf } from "#report/view/facts/development-ways.ts";
import type { Row } from "#workbook/contract.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { AS_OF, day } from "#test/support/sample-book.ts";

type View = Row<"developmentWays">;
const view = (
  way: View["way"],
  chance: number | null,
  cost: number | null,
  days: number | null,
  row: Partial<View> = {},
) => contractRow("developmentWays", { date: day("2026-06-01"), way, chance, cost, days, voter: "林知夏", ...row });
const meeting = (...developmentWays: readonly View[]) => wayMeetingOf({ developmentWays }, AS_OF, defaultParameters);
const scores = (...views: readonly View[]) =>
  meeting(...views)?.ways.map(({ way, score }) => [way, score === null ? null : Math.round(score.score * 100) / 100]);

// REC-7: 60 %, 20,000 and 30 days make 44.58; 40 %, 5,000 and 10 days 70; 50 %, 10,000 and 20 days 50.
const EXAMPLE = [view("VISIT", 0.6, 20_000, 30), view("INVITE", 0.4, 5_000, 10), view("MAIL", 0.5, 10_000, 20)];

describe("REC-7: the newest meeting's ways", () => {
  test("as in the worked example, the best first", () => {
    expect(scores(...EXAMPLE)).toEqual([
      ["INVITE", 70],
      ["MAIL", 50],
      ["VISIT", 44.58],
    ]);
  });

  test("views of one way are averaged first, each part without those who said nothing", () => {
    const split = [
      view("VISIT", 0.4, 20_000, null),
      view("VISIT", 0.8, null, 30, { voter: "周衡" }),
      ...EXAMPLE.slice(1),
    ];
    expect(scores(...split)).toEqual(scores(...EXAMPLE));
  });

  test.each<[why: string, way: View]>([
    ["chance", view("PHONE", null, 1_000, 1)],
    ["cost", view("PHONE", 0.9, null, 1)],
    ["days", view("PHONE", 0.9, 1_000, null)],
  ])("without its %s a way is compared with nothing and moves nobody", (_, way) => {
    expect(scores(...EXAMPLE, way)).toEqual([...(scores(...EXAMPLE) ?? []), ["PHONE", null]]);
  });

  test("a meeting is one day; the others are told, the newest first", () => {
    const [last] = EXAMPLE;
    const before = view("EMAIL", 0.1, 0, 1, { date: day("2026-05-01") });
    const long = view("LETTER", 0.1, 0, 1, { date: day("2026-01-01") });
    const undated = view("MAIL", 0.1, 0, 1, { date: null });
    const later = view("MAIL", 0.1, 0, 1, { date: day("2026-07-01") });
    const found = meeting(long, before, ...(last === undefined ? [] : [last]), undated, later);
    expect(found?.date).toBe(day("2026-06-01"));
    expect(found?.ways.map(({ way }) => way)).toEqual(["VISIT"]);
    expect(found?.earlier.map(({ way }) => way)).toEqual(["EMAIL", "LETTER", "MAIL"]);
  });

  test("chosen is what anybody wrote down as chosen; nobody's view is no meeting", () => {
    const found = meeting(...EXAMPLE, view("MAIL", 0.5, 10_000, 20, { chosen: true }));
    expect(found?.ways.filter(({ isChosen }) => isChosen).map(({ way }) => way)).toEqual(["MAIL"]);
    expect(meeting()).toBeNull();
  });
});
