import fc from "fast-check";
import { expect, test } from "vitest";
import { inGrains, roundTogether } from "#report/view/diff/round-together.ts";

test.each`
  parts                 | total  | grain  | shown        | why
  ${[1.25, 1.25]}       | ${2.5} | ${0.1} | ${[13, 12]}  | ${"both would round up and show 2.6"}
  ${[0.04, 0.04, 0.04]} | ${0.1} | ${0.1} | ${[1, 0, 0]} | ${"small parts still add up"}
  ${[-0.25, 0.5]}       | ${0.3} | ${0.1} | ${[-2, 5]}   | ${"the end figures were rounded up"}
  ${[5]}                | ${5}   | ${1}   | ${[5]}       | ${"nothing to share"}
  ${[]}                 | ${0}   | ${1}   | ${[]}        | ${"no parts"}
`(
  "$parts to $total: $why",
  ({ parts, total, grain, shown }: { parts: number[]; total: number; grain: number; shown: number[] }) => {
    expect(roundTogether(parts, total, grain).map((part) => inGrains(part, grain))).toEqual(shown);
  },
);

test("parts add up to the total as it is shown, and none moves by more than two grains", () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0.1, 1, 1000),
      amount,
      (parts, grain, from) => {
        const to = from + parts.reduce((sum, part) => sum + part, 0);
        const total = (inGrains(to, grain) - inGrains(from, grain)) * grain;
        const shown = roundTogether(parts, total, grain);
        expect(shown.reduce((sum, part) => sum + inGrains(part, grain), 0)).toBe(inGrains(total, grain));
        shown.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThanOrEqual(2 * grain + 1e-6);
        });
      },
    ),
  );
});
