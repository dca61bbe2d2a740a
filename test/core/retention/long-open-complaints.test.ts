import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { longOpenComplaints } from "#core/retention/long-open-complaints.ts";

const day = (serial: number) => serial as SerialDate;
const TODAY = day(46_203);

describe("CHURN-1 complaints open too long", () => {
  test.each`
    raised         | solved    | counts | why
    ${46_203 - 31} | ${null}   | ${1}   | ${"open for 31 days"}
    ${46_203 - 30} | ${null}   | ${0}   | ${"30 days are not more than 30"}
    ${46_203 - 90} | ${46_203} | ${0}   | ${"solved today"}
    ${46_203 - 90} | ${46_204} | ${1}   | ${"solved tomorrow is still open"}
    ${46_204}      | ${null}   | ${0}   | ${"not raised yet"}
  `(
    "raised $raised, solved $solved: $counts ($why)",
    ({ raised, solved, counts }: { raised: number; solved: number | null; counts: number }) => {
      const complaint = { raised: day(raised), solved: solved === null ? null : day(solved) };
      expect(longOpenComplaints([complaint], TODAY, defaultParameters)).toBe(counts);
      expect(longOpenComplaints([complaint, complaint], TODAY, defaultParameters)).toBe(2 * counts);
    },
  );
});
