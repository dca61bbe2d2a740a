import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { ATTITUDES, DEVELOPMENT_PROGRESS, type Attitude } from "#core/codes/records.ts";
import { contactSummary, type Contact } from "#core/records/contact-summary.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const contact = (iso: string, minutes: number | null, attitude: Attitude | null = null): Contact => ({
  date: valueOf(parseIsoDate(iso)),
  minutes,
  attitude,
  progress: null,
});

describe("REC-2 contacts on the way to winning a customer", () => {
  test("of the example: 3 contacts, 135 minutes, 19 days", () => {
    const rows = [contact("2026-03-01", 30), contact("2026-03-08", 45), contact("2026-03-20", 60)];
    expect(valueOf(contactSummary(rows))).toMatchObject({
      contacts: 3,
      minutes: 135,
      untimed: 0,
      days: 19,
      trend: null,
    });
  });

  test.each<[attitudes: readonly (Attitude | null)[], slope: number | null, trend: string | null, why: string]>([
    [["COLD", "NEUTRAL", "WARM"], 1, "RISING", "a step warmer each time"],
    [["WARM", "WARM", "COLD"], -1, "FALLING", "colder at the end"],
    [["NEUTRAL", "NEUTRAL"], 0, "STEADY", "no change"],
    [["COLD", "WARM", "COLD"], 0, "STEADY", "a hump has no trend"],
    [["COLD", "OTHER", "WARM"], 2, "RISING", "another attitude is no point"],
    [["COLD", null, "WARM"], 2, "RISING", "nor is none"],
    [["WARM"], null, null, "one point has no trend"],
    [["OTHER", null], null, null, "no points at all"],
  ])("%j: %s, %s (%s)", (attitudes, slope, trend) => {
    const rows = attitudes.map((attitude, index) => contact(`2026-03-0${String(index + 1)}`, 10, attitude));
    const found = valueOf(contactSummary(rows));
    expect([found.attitudeSlope, found.trend]).toEqual([slope, trend]);
  });

  test("contacts of one day are one point with their mean", () => {
    const rows = [
      contact("2026-03-01", 10, "COLD"),
      contact("2026-03-01", 10, "WARM"),
      contact("2026-03-09", 10, "WARM"),
    ];
    expect(valueOf(contactSummary(rows)).attitudeSlope).toBe(1);
  });

  test("minutes that nobody noted are counted apart, not as none", () => {
    expect(valueOf(contactSummary([contact("2026-03-01", null), contact("2026-03-02", 20)]))).toMatchObject({
      minutes: 20,
      untimed: 1,
    });
    expect(valueOf(contactSummary([]))).toMatchObject({ contacts: 0, days: 0, trend: null });
  });

  test("by progress, each step in the order of the list", () => {
    const rows = (["SHOW", "CONTACT", "SHOW", null] as const).map((progress) => ({
      ...contact("2026-03-01", 5),
      progress,
    }));
    const { byProgress } = valueOf(contactSummary(rows));
    expect(byProgress.map(({ progress }) => progress)).toEqual([...DEVELOPMENT_PROGRESS]);
    expect(byProgress.map(({ contacts }) => contacts)).toEqual([1, 0, 2, 0, 0]);
  });

  test.each<[row: Contact, fault: string, why: string]>([
    [{ ...contact("2026-03-01", 5), date: null }, "missing: contactDate", "no day"],
    [contact("2026-03-01", -5), "out-of-range: contactMinutes", "negative minutes"],
  ])("%#: %s (%s)", (row, fault) => {
    expect(faultOf(contactSummary([row]))).toBe(fault);
  });

  test("row order never matters", () => {
    const any = fc.record({
      date: fc.integer({ min: 46_000, max: 46_020 }).map((serial) => serial as SerialDate),
      minutes: fc.option(fc.nat(120)),
      attitude: fc.option(fc.constantFrom(...ATTITUDES)),
      progress: fc.option(fc.constantFrom(...DEVELOPMENT_PROGRESS)),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.nat(11), (rows, cut) => {
        const found = valueOf(contactSummary(rows));
        const turned = valueOf(contactSummary([...rows.slice(cut), ...rows.slice(0, cut)].reverse()));
        expect({ ...turned, attitudeSlope: null }).toEqual({ ...found, attitudeSlope: null });
        expect(turned.attitudeSlope ?? 0).toBeCloseTo(found.attitudeSlope ?? 0, 9);
        expect(found.byProgress.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(
          rows.filter(({ progress }) => progress !== null).length,
        );
      }),
    );
  });
});
