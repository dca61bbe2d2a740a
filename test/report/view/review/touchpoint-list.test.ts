import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { touchpointList, touchpointsToReview } from "#report/view/review/touchpoint-list.ts";
import type { AccountRows } from "#workbook/account-book.ts";
import { contractRow } from "#test/support/contract-row.ts";
import { account, AS_OF, customer, day } from "#test/support/sample-book.ts";

const signed = (signDate: string, more: Parameters<typeof contractRow<"contracts">>[1] = {}) =>
  contractRow("contracts", { signDate: day(signDate), ...more });
const held = (kind: "D180" | "D450" | "D900", more: Parameters<typeof contractRow<"touchpoints">>[1]) =>
  contractRow("touchpoints", { kind, ...more });

function reviewed(parts: Partial<AccountRows>, asOf = AS_OF): readonly string[] {
  const list = touchpointList(account(customer({ name: "甲" }), parts), asOf, defaultParameters);
  return touchpointsToReview(list, asOf, defaultParameters).map(({ kind, date }) => `${kind} ${isoDate(date)}`);
}

const YEAR = signed("2026-01-15");

describe("TIER-3 meetings to prepare", () => {
  test.each<[why: string, parts: Partial<AccountRows>, expected: readonly string[]]>([
    ["nothing was signed", {}, []],
    ["within 90 days from the signing", { contracts: [YEAR] }, ["D180 2026-07-14"]],
    ["just past and not held", { contracts: [signed("2025-11-10")] }, ["D180 2026-05-09"]],
    [
      "held, so that the next one is shown, however far",
      { contracts: [YEAR], touchpoints: [held("D180", { signed: day("2026-01-15"), held: day("2026-06-29") })] },
      ["D450 2027-04-12"],
    ],
    ["none near: the next one", { contracts: [signed("2025-08-20")] }, ["D450 2026-11-13"]],
    ["all of them long past", { contracts: [signed("2020-01-02")] }, []],
    ["a contract of the future", { contracts: [signed("2026-07-01")] }, []],
    ["a draft", { contracts: [signed("2026-01-15", { state: "DRAFT" })] }, []],
    ["an ended contract", { contracts: [signed("2026-01-15", { state: "TERMINATED" })] }, []],
    ["two contracts of one day are one meeting", { contracts: [YEAR, YEAR] }, ["D180 2026-07-14"]],
    [
      "the day that was agreed on, by the contract's number",
      {
        contracts: [signed("2026-01-15", { contractId: "HT-1" })],
        touchpoints: [held("D180", { contract: "ht-1", planned: day("2026-07-20") })],
      },
      ["D180 2026-07-20"],
    ],
    [
      "without a signing only what is planned",
      { touchpoints: [held("D900", { planned: day("2026-08-01") }), held("D450", {})] },
      ["D900 2026-08-01"],
    ],
    [
      "entered as held on a day to come",
      { contracts: [YEAR], touchpoints: [held("D180", { signed: day("2026-01-15"), held: day("2026-07-14") })] },
      ["D180 2026-07-14"],
    ],
  ])("%s", (_, parts, expected) => {
    expect(reviewed(parts)).toEqual(expected);
  });

  test("every one shown is open, and near unless it stands alone", () => {
    const days = fc.array(fc.integer({ min: 44_000, max: 46_300 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, (signings) => {
        const contracts = signings.map((day) => contractRow("contracts", { signDate: day as SerialDate }));
        const list = touchpointList(account(customer({ name: "甲" }), { contracts }), AS_OF, defaultParameters);
        const shown = touchpointsToReview(list, AS_OF, defaultParameters);
        expect(list).toHaveLength(3 * new Set(signings.filter((day) => day <= AS_OF)).size);
        for (const one of shown) {
          expect(one.state).not.toBe("HELD");
          if (shown.length > 1) expect(Math.abs(one.date - AS_OF)).toBeLessThanOrEqual(90);
        }
        const next = list.some(({ date }) => date > AS_OF);
        if (next) expect(shown.length).toBeGreaterThan(0);
      }),
    );
  });
});
