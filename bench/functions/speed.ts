import type { FunctionDefinition } from "../../tools/functions.ts";
import type { Call } from "./bundle.ts";
import { LENGTHS, LIMITS } from "./limits.ts";
import { MATRIX_MODELS } from "./matrix-models.ts";
import { cpuPerCall } from "./measure.ts";
import { answerOf, workloadOf } from "./workload.ts";

export interface Speed {
  readonly id: string;
  /** row: each by itself; list: each hangs on all; matrix: tagged; form: takes so many cells and no more. */
  readonly kind: "row" | "list" | "matrix" | "form";
  /** Nanoseconds for each row at the lengths measured; null where one row alone is an error. */
  readonly perRow: readonly (number | null)[];
  /** Milliseconds of the longest call. */
  readonly longest: number;
  /** Null for a form. */
  readonly exponent: number | null;
  /** What it broke, else what there is to say. */
  readonly note: string;
  readonly isWithin: boolean;
}

/** Measures one function at all lengths, with rows made from its examples. */
export function speedOf(definition: FunctionDefinition, call: Call): Speed {
  const { id } = definition;
  const matrix = MATRIX_MODELS[id];
  if (matrix) {
    const [least, most] = matrix.sizes;
    const exponent = LIMITS.exponent - 1 + matrix.exponent;
    return grown(
      id,
      "matrix",
      call,
      matrix.sizes,
      matrix.argumentsOf,
      exponent,
      `${String(least)} to ${String(most)}: ${matrix.growth}`,
    );
  }
  const workload = workloadOf(definition, call);
  if (workload) {
    const note = workload.spread === 0 ? "its example's numbers" : `±${String(workload.spread * 100)} %`;
    return grown(id, workload.answers, call, LENGTHS, workload.argumentsOf, LIMITS.exponent, note);
  }
  const args = definition.examples[0]?.arguments ?? [];
  const longest = cpuPerCall(() => call(...args));
  return { id, kind: "form", perRow: [longest * 1e6], longest, exponent: null, note: "one call", isWithin: true };
}

function grown(
  id: string,
  kind: Speed["kind"],
  call: Call,
  lengths: readonly number[],
  argumentsOf: (rows: number) => readonly unknown[],
  mostExponent: number,
  note: string,
): Speed {
  const timeOf = (rows: number) => {
    const args = argumentsOf(rows);
    return answerOf(call, args) === null ? null : cpuPerCall(() => call(...args));
  };
  const times = lengths.map(timeOf);
  const [shorter, longest] = times.slice(-2).map((time) => time ?? NaN);
  const [from, to] = lengths.slice(-2);
  if (shorter === undefined || longest === undefined || from === undefined || to === undefined)
    throw new Error(`${id}: two lengths are needed.`);
  const slope = (rows: number, time: number) => Math.log(time / shorter) / Math.log(rows / from);
  const further = kind !== "matrix" && slope(to, longest) > mostExponent;
  const exponent = further ? slope(LIMITS.furthest, timeOf(LIMITS.furthest) ?? NaN) : slope(to, longest);
  const broken = [
    ...(kind === "row" && longest > LIMITS.millisecondsPerCall
      ? [`above ${String(LIMITS.millisecondsPerCall)} ms`]
      : []),
    ...(!(exponent <= mostExponent) ? [`grows faster than allowed (${mostExponent.toFixed(2)})`] : []),
  ];
  const perRow = times.map((time, at) => (time === null ? null : (time * 1e6) / (lengths[at] ?? 1)));
  return { id, kind, perRow, longest, exponent, note: broken.join(", ") || note, isWithin: broken.length === 0 };
}
