import type { Fault } from "#core/kernel/fault.ts";
import { faultsOf, NONSENSE, type InputFacts, type Inputs, type Matrix } from "./input-facts.ts";
import type { Answer, Call } from "./stage.ts";

// What goes wrong with one input when all the others are right.
const WRONG: readonly unknown[] = [null, 0, -1, 0.5, 7, 101, 1e9, -1e9, 2_958_466, NONSENSE, "#DIV/0!"];

/**
 * Every fault that a function was seen to answer with, each once.
 * @param answers of the plain functions to many calls
 */
export function faultFacts(
  call: Call,
  cases: readonly Inputs[],
  inputs: readonly InputFacts[],
  answers: readonly Answer[],
): readonly Fault[] {
  const alone = cases.flatMap((one) =>
    inputs.flatMap((_, at) =>
      WRONG.flatMap((cell) => wrongAt(one, at, cell).map((spoilt) => call(spoilt, { headers: false }))),
    ),
  );
  const together = cases.flatMap((one) => [allZero(one, inputs), ...eachCode(one, inputs)]);
  const joint = together.map((spoilt) => call(spoilt, { headers: false }));
  const shapes = cases.flatMap((one) => inputs.map((_, at) => call(one.with(at, [[1, 1, 1, 1, 1, 1, 1]]))));
  const options = cases.slice(0, 1).flatMap((one) => OPTIONS.map((option) => call(one, option)));
  const found = [...alone, ...joint, ...shapes, ...options, ...answers].flatMap(faultsOf);
  return [...new Map(found.map((fault) => [keyOf(fault), fault])).values()];
}

const OPTIONS = [
  { lang: NONSENSE },
  { headers: NONSENSE as unknown as boolean },
  { parameters: [[NONSENSE, 1]] },
  { parameters: [["tier.strategicValue", NONSENSE]] },
];

/** Nothing at all happened: every number is 0. */
function allZero(one: Inputs, inputs: readonly InputFacts[]): Inputs {
  return one.map((matrix, at) => (inputs[at]?.kind === "number" ? filled(matrix, 0) : matrix));
}

/** Every code of every input, some of which go with no other. */
function eachCode(one: Inputs, inputs: readonly InputFacts[]): readonly Inputs[] {
  return inputs.flatMap(({ codes }, at) =>
    (codes?.known ?? []).map((code) => one.with(at, filled(one[at] ?? null, code))),
  );
}

function filled(matrix: Matrix | null, cell: unknown): Matrix {
  return matrix === null ? [[cell]] : matrix.map((row) => row.map(() => cell));
}

/** A wrong cell first, and where there are several columns last, in the first row of an input. */
function wrongAt(inputs: Inputs, at: number, cell: unknown): readonly Inputs[] {
  const [first = [null], ...others] = inputs[at] ?? [];
  return [...new Set([0, first.length - 1])].map((column) => inputs.with(at, [first.with(column, cell), ...others]));
}

/** What one fault has in common with another that says the same. */
function keyOf(fault: Fault): string {
  switch (fault.code) {
    case "out-of-range":
      return JSON.stringify([fault.code, fault.argument, fault.min, fault.max]);
    case "parameter-needed":
      return JSON.stringify([fault.code, fault.parameter]);
    case "not-lawful":
      return JSON.stringify([fault.code, fault.citation]);
    case "unknown-parameter":
    case "calendar-ends":
      return fault.code;
    case "wrong-shape":
    case "cell-error":
    case "missing":
    case "not-a-number":
    case "not-a-date":
    case "not-yes-or-no":
    case "zero-denominator":
    case "unknown-code":
      return JSON.stringify([fault.code, fault.argument]);
  }
}
