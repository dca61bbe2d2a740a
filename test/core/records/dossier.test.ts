import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { dossierCheck, type TabEntries } from "#core/records/dossier.ts";
import { creditCodeProblem } from "#core/records/social-credit-code.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const today = 46_203 as SerialDate;
const tab = (name: TabEntries["tab"], filled: readonly boolean[], daysAgo: number | null): TabEntries => ({
  tab: name,
  fields: filled.map((each, index) => [`${name} ${String(index)}`, each]),
  updated: daysAgo === null ? null : ((today - daysAgo) as SerialDate),
});

describe("REC-3 dossier of an account", () => {
  test("completeness and age, tab by tab and as a whole", () => {
    const found = valueOf(
      dossierCheck(
        [
          tab("MASTER", [true, true, true, true], 180),
          tab("FINANCE", [true, false], 181),
          tab("NEEDS", [false, false], null),
        ],
        today,
        defaultParameters,
      ),
    );
    expect(found).toEqual({
      share: 5 / 8,
      tabs: [
        { tab: "MASTER", share: 1, open: [], age: 180, stale: false },
        { tab: "FINANCE", share: 0.5, open: ["FINANCE 1"], age: 181, stale: true },
        { tab: "NEEDS", share: 0, open: ["NEEDS 0", "NEEDS 1"], age: null, stale: null },
      ],
    });
  });

  test("a team's own number of days holds", () => {
    const parameters = valueOf(withParameters([["check.dossierDays", 90]]));
    expect(valueOf(dossierCheck([tab("PLAN", [true], 91)], today, parameters)).tabs[0]?.stale).toBe(true);
  });

  test("needs something to be mandatory", () => {
    expect(faultOf(dossierCheck([tab("PLAN", [], 1)], today, defaultParameters))).toBe(
      "zero-denominator: mandatoryFields",
    );
    expect(faultOf(dossierCheck([], today, defaultParameters))).toBe("zero-denominator: mandatoryFields");
  });
});

describe("REC-3 unified social credit code", () => {
  test.each`
    code                                      | problem        | why
    ${"91350100M000100Y43"}                   | ${null}        | ${"the standard's own example"}
    ${"9144030071526726XG"}                   | ${null}        | ${"a company's, with a letter to check"}
    ${"914403001922038216"}                   | ${null}        | ${"a company's, all digits"}
    ${" 91350100m000100y43 "}                 | ${null}        | ${"lower case and blanks are how people type"}
    ${"９１３５０１００Ｍ０００１００Ｙ４３"} | ${null}        | ${"so is full width"}
    ${"91350100M000100Y44"}                   | ${"CHECK"}     | ${"the last character does not fit"}
    ${"91350100M000100Y4"}                    | ${"LENGTH"}    | ${"one too few"}
    ${""}                                     | ${"LENGTH"}    | ${"nothing"}
    ${"91350100I000100Y43"}                   | ${"CHARACTER"} | ${"I is not used"}
    ${"9135010AM000100Y43"}                   | ${"CHARACTER"} | ${"the region is six digits"}
    ${"91350100M000100Y4好"}                  | ${"CHARACTER"} | ${"no character of a code"}
  `("$code: $problem ($why)", ({ code, problem }: { code: string; problem: string | null }) => {
    expect(creditCodeProblem(code)).toBe(problem);
  });

  test("one character has exactly one value that fits, so a slip in one place is always found", () => {
    const characters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
    const body = fc
      .tuple(
        fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 2 }),
        fc.array(fc.constantFrom(..."0123456789"), { minLength: 6, maxLength: 6 }),
        fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }),
      )
      .map((parts) => parts.flat());
    fc.assert(
      fc.property(body, fc.constantFrom(0, 1, 8, 9, 10, 11, 12, 13, 14, 15, 16), (code, place) => {
        const checks = characters.filter((check) => creditCodeProblem([...code, check].join("")) === null);
        expect(checks).toHaveLength(1);
        const slips = characters.filter((other) => other !== code[place]);
        for (const slip of slips)
          expect(creditCodeProblem([...code.with(place, slip), ...checks].join(""))).toBe("CHECK");
      }),
      { numRuns: 30 },
    );
  });
});
