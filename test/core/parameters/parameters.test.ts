import fc from "fast-check";
import { expect, test } from "vitest";
import type { Parameter } from "#core/parameters/define.ts";
import { defaultParameters, parameterList, withParameters, type ParameterId } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const parameters = Object.entries<Parameter>(parameterList) as [ParameterId, Parameter][];

test.each`
  overrides                                   | fault                                  | why
  ${[["abc.cutA", 0.7]]}                      | ${null}                                | ${"a team's own cut"}
  ${[["abc.cutX", 0.7]]}                      | ${"unknown-parameter"}                 | ${"a mistyped id"}
  ${[["toString", 1]]}                        | ${"unknown-parameter"}                 | ${"no id, though every object has it"}
  ${[["abc.cutA", 1.2]]}                      | ${"out-of-range: abc.cutA"}            | ${"a share above 1"}
  ${[["value.weight.risk", -5]]}              | ${"out-of-range: value.weight.risk"}   | ${"a negative weight"}
  ${[["balance.target", NaN]]}                | ${"not-a-number: balance.target"}      | ${"no number"}
  ${[["abc.cutA", 0.96]]}                     | ${"out-of-range: abc.cutB"}            | ${"class B would end before class A"}
  ${[["abc.cutA", 0.96], ["abc.cutB", 0.98]]} | ${null}                                | ${"both moved, in any order"}
  ${[["tier.coreValue", 80]]}                 | ${"out-of-range: tier.strategicValue"} | ${"core above strategic"}
  ${[["coverage.coreBasis", 4]]}              | ${null}                                | ${"what the team has decided"}
`("$overrides gives $fault ($why)", ({ overrides, fault }: { overrides: [string, number][]; fault: string | null }) => {
  expect(faultOf(withParameters(overrides))).toBe(fault);
});

test("an own value takes the default's place and leaves the others alone; the last of two holds", () => {
  expect(valueOf(withParameters([]))).toEqual(defaultParameters);
  const changed = withParameters([
    ["balance.target", 60],
    ["balance.target", 65],
  ]);
  expect(valueOf(changed)).toEqual({ ...defaultParameters, "balance.target": 65 });
});

test("every default lies within its own bounds and passes as an override", () => {
  const own = parameters.flatMap(([id, { value }]) => (value === null ? [] : [[id, value] as const]));
  expect(valueOf(withParameters(own))).toEqual(defaultParameters);
});

test("only what a team must decide has no default", () => {
  const open = parameters.filter(([, { value }]) => value === null).map(([id]) => id);
  expect(open).toEqual(["coverage.coreBasis", "tender.tl.depositCap"]);
});

test("shares and scores are bounded on both sides", () => {
  const open = parameters.filter(
    ([, { unit, min, max }]) => (unit === "ratio" || unit === "score") && (min === undefined || max === undefined),
  );
  expect(open.map(([id]) => id)).toEqual([]);
});

test("whatever is accepted can be read back", () => {
  const id = fc.constantFrom(...parameters.map(([name]) => name));
  fc.assert(
    fc.property(id, fc.double({ min: -10, max: 110, noNaN: true }), (name, value) => {
      const changed = withParameters([[name, value]]);
      if (changed.ok) expect(changed.value[name]).toBe(value);
    }),
  );
});
