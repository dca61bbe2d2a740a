import { expect, test } from "vitest";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { logRecord } from "#report/view/portfolio/facts/log-quality.ts";
import { blank, day } from "#test/support/sample-book.ts";
import type { Row } from "#workbook/contract.ts";

/* REP-3 over the rows of a workbook: what counts as written down is what a cell with KAM.LOGSCORE counts. */
type Log = Row<"workLogs">;
const written = (entries: Partial<Log>): Log => ({
  ...blank<Log>("workLogs"),
  author: "林若岚",
  date: day("2026-06-01"),
  ...entries,
});

test.each<[entries: Partial<Log>, score: number, why: string]>([
  [{}, 0, "nothing is there"],
  [{ person: "周砚青", place: "南屿基地" }, 20, "ten points each"],
  [{ nextStep: "送样" }, 0, "a next step without its date is none"],
  [{ nextStep: "送样", nextDate: day("2026-06-08") }, 10, "with its date it is one"],
  [{ goal: "没有", words: "-", commitment: "无", evidence: "n/a" }, 0, "a word for nothing says nothing"],
  [{ time: "09:30–11:00" }, 10, "the time of day"],
  [{ minutes: 90 }, 10, "or how long it took"],
  [{ minutes: 0 }, 0, "no time at all is none"],
  [{ entered: day("2026-06-03") }, 10, "entered two days later"],
  [{ entered: day("2026-06-04") }, 0, "entered three days later"],
])("%o: %s (%s)", (entries, score) => {
  expect(logRecord([written(entries)], defaultParameters)?.score).toBeCloseTo(score, 9);
});
