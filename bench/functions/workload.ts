import type { Example, FunctionDefinition } from "../../tools/functions.ts";
import type { Call } from "./bundle.ts";
import { randomOf, vary } from "./vary.ts";

/** Arguments of any length for a function, made from its own examples. */
export interface Workload {
  /** Whether a row is answered by itself, or hangs on the whole list. */
  readonly answers: "row" | "list";
  /** How far its numbers lie from those of the example, as a part of them. */
  readonly spread: number;
  readonly argumentsOf: (rows: number) => readonly unknown[];
}

/** The cells of each growing argument in one row. */
type Row = readonly (readonly unknown[])[];

/** The places of the arguments that grow, what stands in the others, and the rows that the examples give. */
interface Layout {
  readonly growing: readonly number[];
  readonly fixed: readonly unknown[];
  readonly rows: readonly Row[];
}

const SEED = 4;
// More different rows than a column remembers words, and no divisor of the lengths that are measured.
const POOL = 7_919;
const CANDIDATES = 4 * POOL;
// Some numbers may be nearly anything, others must stay in the years of a calendar.
const SPREADS = [0.4, 0.1, 0.02, 0.002, 0];
const OPTIONS: ReadonlySet<string> = new Set(["parameters", "headers", "lang"]);

/** Null where a function takes no list of any length: a form of twenty questions, the stages of a funnel. */
export function workloadOf(definition: FunctionDefinition, call: Call): Workload | null {
  for (const layout of definition.examples.flatMap((example) => layoutsOf(definition, example)))
    for (const spread of SPREADS) {
      const workload = tryWorkload(layout, spread, call);
      if (workload) return workload;
    }
  return null;
}

// What stands beside a list may be of the row (the days beside the list of those won) or of the whole list.
function layoutsOf({ metadata, examples }: FunctionDefinition, example: Example): readonly Layout[] {
  const fixed = metadata.parameters.map(({ name }, at) => (name === "headers" ? false : example.arguments[at]) ?? null);
  const given = metadata.parameters.flatMap(({ name }, at) =>
    OPTIONS.has(name) || (example.arguments[at] ?? null) === null ? [] : [at],
  );
  const tall = given.filter((at) => heightOf(example.arguments[at]) > 1);
  const single = given.filter((at) => !tall.includes(at));
  const others =
    tall.length > 0 ? [example] : examples.filter((other) => other.arguments.every((one) => heightOf(one) === 1));
  const layouts = [
    { growing: single, fixed, rows: others.map((other) => rowOf(other.arguments, single, 0)) },
    {
      growing: tall,
      fixed,
      rows: Array.from({ length: Math.max(1, ...tall.map((at) => heightOf(example.arguments[at]))) }, (_, row) =>
        rowOf(example.arguments, tall, row),
      ),
    },
  ];
  return layouts.filter(({ growing }) => growing.length > 0);
}

function rowOf(args: readonly unknown[], growing: readonly number[], row: number): Row {
  return growing.map((at) => matrixOf(args[at])[row] ?? [null]);
}

function tryWorkload(layout: Layout, spread: number, call: Call): Workload | null {
  const random = randomOf(SEED);
  const varied = Array.from({ length: CANDIDATES }, (_, index): Row => {
    const row = layout.rows[index % layout.rows.length] ?? [];
    return row.map((cells) => cells.map((cell) => vary(cell, spread, random)));
  });
  const reply = answerOf(call, argumentsOf(layout, varied, CANDIDATES));
  if (reply === null) return null;
  const isEach = reply.length === CANDIDATES;
  if (!isEach && reply.flat().some(isError)) return null;
  const sound = isEach ? varied.filter((_, index) => !reply[index]?.some(isError)) : varied;
  if (sound.length < POOL) return null;
  const pool = sound.slice(0, POOL);
  return {
    answers: isEach && isRowByRow(layout, pool, call) ? "row" : "list",
    spread,
    argumentsOf: (rows) => argumentsOf(layout, pool, rows),
  };
}

// Some rows are answered as each of them alone; twice, because a call of one cell takes nothing for repeated.
function isRowByRow(layout: Layout, pool: readonly Row[], call: Call): boolean {
  const some = pool.slice(0, 40);
  const together = answerOf(call, argumentsOf(layout, some, some.length));
  return some.every((row, index) => {
    const alone = answerOf(call, argumentsOf(layout, [row], 2));
    return JSON.stringify(alone?.[0]) === JSON.stringify(together?.[index]);
  });
}

function argumentsOf({ growing, fixed }: Layout, pool: readonly Row[], rows: number): readonly unknown[] {
  const args = [...fixed];
  growing.forEach((at, place) => {
    args[at] = Array.from({ length: rows }, (_, index) => [...(pool[index % pool.length]?.[place] ?? [])]);
  });
  return args;
}

/** Null where the whole call is an error. */
export function answerOf(call: Call, args: readonly unknown[]): readonly (readonly unknown[])[] | null {
  try {
    return call(...args);
  } catch (error) {
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

function isError(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

function heightOf(argument: unknown): number {
  return matrixOf(argument).length;
}

function matrixOf(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument ?? null]];
}
