import { CODE_LISTS, RESULT_LISTS } from "#core/codes/codes.ts";
import type { Fault, FaultCode } from "#core/kernel/fault.ts";
import { isError, faultIn, type Answer, type Call } from "./stage.ts";

/**
 * What an input takes: one value per row with a result for each ("row"), a column for one calculation ("list"), such a
 * column or one cell that counts for all its rows ("list-or-one"), or one cell only ("one").
 */
export type InputShape = "row" | "list" | "list-or-one" | "one";
export type InputKind = "number" | "date" | "yes-no" | "code" | "text";

export interface InputFacts {
  readonly kind: InputKind;
  /** The codes that are taken, where kind is "code". */
  readonly codes: { readonly list: string | null; readonly known: readonly string[] } | null;
  readonly shape: InputShape;
  /** Cells side by side that make one value, such as the four quarters of a year. */
  readonly width: number;
  /** Names by which faults call this input. */
  readonly faultNames: ReadonlySet<string>;
}

export type Matrix = readonly (readonly unknown[])[];
export type Inputs = readonly (Matrix | null)[];

/** What no cell should hold: the answer tells how the input is read. */
export const NONSENSE = "¿";

/** Finds out by calls what each input takes. @param cases inputs that the function answers */
export function inputFacts(call: Call, cases: readonly Inputs[]): readonly InputFacts[] {
  const count = cases[0]?.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const faults = cases.flatMap((inputs) =>
      withNonsense(inputs, at).flatMap((spoilt) => faultsOf(call(spoilt, { headers: false }))),
    );
    const own = faults.filter(({ code }) => code in KINDS);
    const [first] = own;
    // A text is never refused, but it may be missed.
    const missed = own.length > 0 ? [] : cases.flatMap((one) => faultsOf(call(one.with(at, null), { headers: false })));
    const known = first?.code === "unknown-code" ? first.known : null;
    return {
      kind: (first && KINDS[first.code]) ?? "text",
      codes: known && { list: listOf(known), known },
      shape: shapeOf(call, cases, at),
      width: Math.min(...widthsOf(cases, at)),
      faultNames: new Set([...own, ...missed].flatMap((fault) => ("argument" in fault ? [fault.argument] : []))),
    };
  });
}

// What is given as a row and as a column elsewhere takes either.
function widthsOf(cases: readonly Inputs[], at: number): readonly number[] {
  const widths = cases.flatMap((inputs) => inputs[at]?.[0]?.length ?? []);
  return widths.length === 0 ? [1] : widths;
}

const KINDS: Readonly<Partial<Record<FaultCode, InputKind>>> = {
  "not-a-number": "number",
  "not-a-date": "date",
  "not-yes-or-no": "yes-no",
  "unknown-code": "code",
};

export function faultsOf(answer: Answer): readonly Fault[] {
  const cells: readonly unknown[] = isError(answer) ? [answer] : answer.flat();
  return cells.filter(isError).flatMap((cell) => faultIn(cell) ?? []);
}

/** The inputs with nonsense all over one of them, and in each of its columns alone, which faults may tell apart. */
function withNonsense(inputs: Inputs, at: number): readonly Inputs[] {
  const own = inputs[at] ?? [[null]];
  const columns = (own[0] ?? []).map((_, column) => column);
  const spoilt = [columns, ...(columns.length > 1 ? columns.map((column) => [column]) : [])];
  return spoilt.map((some) =>
    inputs.with(
      at,
      own.map((row) => row.map((cell, column) => (some.includes(column) ? NONSENSE : cell))),
    ),
  );
}

function listOf(known: readonly string[]): string | null {
  const lists: readonly (readonly [string, readonly string[]])[] = Object.entries({ ...CODE_LISTS, ...RESULT_LISTS });
  return lists.find(([, codes]) => codes.join() === known.join())?.[0] ?? null;
}

/** The shape by the first case that tells; those with most rows tell most. */
function shapeOf(call: Call, cases: readonly Inputs[], at: number): InputShape {
  const bySize = cases.toSorted((one, other) => height(other) - height(one));
  const given = bySize.filter((inputs) => inputs[at] !== null);
  for (const inputs of given) {
    const shape = givenShape(call, inputs, at);
    if (shape !== null) return shape;
  }
  return (bySize[0] && absentShape(call, bySize[0], at)) ?? "list";
}

function height(inputs: Inputs): number {
  return Math.max(1, ...inputs.map((matrix) => matrix?.length ?? 1));
}

function givenShape(call: Call, inputs: Inputs, at: number): InputShape | null {
  const own = inputs[at] ?? [];
  const answer = lines(call, inputs);
  if (answer === null) return null;
  if (own.length > 1) return isRowWise(call, inputs, own.length) ? "row" : "list";

  const rows = height(inputs);
  const twice = lines(call, inputs.with(at, [...own, ...own]));
  if (rows === 1) {
    if (twice === null) return "one";
    return answer.length === 1 && same(twice, [...answer, ...answer]) ? "row" : "list";
  }
  if (twice !== null && answer.length === 1 && same(twice, [...answer, ...answer])) return "row";
  const repeated = lines(call, inputs.with(at, Array<readonly unknown[]>(rows).fill(own[0] ?? [])));
  if (repeated === null) return twice === null ? "one" : "list";
  if (!same(repeated, answer)) return "list";
  return isRowWise(call, inputs, rows) ? "row" : "list-or-one";
}

/** Whether each row of the ranges of a height is answered as if it were alone. */
export function isRowWise(call: Call, inputs: Inputs, rows: number): boolean {
  const answer = lines(call, inputs);
  if (answer?.length !== rows) return false;
  return answer.every((line, row) => {
    const alone = inputs.map((matrix) => (matrix?.length === rows ? matrix.slice(row, row + 1) : matrix));
    const own = lines(call, alone);
    return own !== null && same(own, [line]);
  });
}

// An input that no example gives: nonsense is refused cell by cell, as a whole, or for its shape.
function absentShape(call: Call, inputs: Inputs, at: number): InputShape {
  const rows = Math.max(2, height(inputs));
  const answer = call(inputs.with(at, Array<readonly unknown[]>(rows).fill([NONSENSE])), { headers: false });
  if (!isError(answer)) return answer.length === rows ? "row" : "list";
  return faultIn(answer)?.code === "wrong-shape" ? "one" : "list";
}

function lines(call: Call, inputs: Inputs): Matrix | null {
  const answer = call(inputs, { headers: false });
  return isError(answer) ? null : answer;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
