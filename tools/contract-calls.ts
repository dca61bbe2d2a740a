import fc from "fast-check";
import type { FunctionDefinition } from "./functions.ts";

// What people leave in cells: blanks in their three forms, texts for numbers, widths, dates, errors, data types, extremes,
// traps.
const NASTY: readonly unknown[] = [
  ...[null, "", 0, "0", "  ", "12", " 1,234.5 ", "１２", "－５", "12%", "1e5", "x", "ＡＢＣ", "是", "N", true, false],
  ...["2026-06-30", "2026/6/30", "2026-02-30", "2026年6月", 46_203, 46_203.75, 60, 2_958_466],
  ...["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "__proto__", "constructor", "=1+1", "\u202e", "a".repeat(400)],
  ...[-1, 0.1 + 0.2, 1e-9, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 5e-324, 101],
  ...[
    { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.0" },
    { type: "Entity", text: "x" },
    { type: "Error", code: "#DIV/0!" },
  ],
];

const nasty = fc.constantFrom(...NASTY);

/** Arguments for a function: cells like those of its examples, with traps among them, in shapes that fit or do not. */
export function callsOf(definition: FunctionDefinition): fc.Arbitrary<readonly unknown[]> {
  const parameters = definition.metadata.parameters.map(({ name }, index): fc.Arbitrary<unknown> | Cells => {
    if (name === "lang") return fc.constantFrom<unknown>(null, undefined, "zh", "en", "code", "fr", 1);
    if (name === "headers") return fc.constantFrom<unknown>(null, undefined, true, false);
    if (name === "parameters") return parameterTables;
    return { cell: cellLike(definition.examples.flatMap((example) => cellsOf(example.arguments[index]))) };
  });
  return shapes.chain((shape) =>
    fc.tuple(...parameters.map((one) => ("cell" in one ? rangeOf(one.cell, shape) : one))),
  );
}

interface Cells {
  readonly cell: fc.Arbitrary<unknown>;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const shapes = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.constantFrom(1, 1, 1, 2, 4) });
const leftOut = fc.constantFrom<unknown>(null, undefined);

function rangeOf(cell: fc.Arbitrary<unknown>, { rows, columns }: Shape): fc.Arbitrary<unknown> {
  const range = (height: number, width: number) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
  return fc.oneof(
    { weight: 12, arbitrary: range(rows, columns) },
    { weight: 3, arbitrary: range(1, 1) },
    { weight: 1, arbitrary: cell },
    { weight: 1, arbitrary: range(columns, rows) },
    { weight: 1, arbitrary: range(rows + 1, 1) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: rows }, () => new Array<string>(columns).fill(""))) },
    // A column with blanks below what it holds.
    { weight: 1, arbitrary: range(rows, 1).map((cells) => [...cells, ...Array.from({ length: 40 }, () => [""])]) },
    { weight: 1, arbitrary: leftOut },
  );
}

function cellLike(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const numbers = samples.filter((sample) => typeof sample === "number");
  const near =
    numbers.length === 0 ? nasty : fc.tuple(fc.constantFrom(...numbers), factor).map(([one, by]) => one * by);
  const like = samples.length === 0 ? fc.double({ min: 0, max: 100, noNaN: true }) : fc.constantFrom(...samples);
  return fc.oneof({ weight: 6, arbitrary: like }, { weight: 4, arbitrary: near }, { weight: 2, arbitrary: nasty });
}

const factor = fc.double({ min: -0.5, max: 2.5, noNaN: true });

function cellsOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? (argument as unknown[]).flat(2) : argument === undefined ? [] : [argument];
}

const parameterTables = fc.oneof(
  { weight: 8, arbitrary: leftOut },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(fc.constantFrom<unknown>("tier.strategicValue", "abc.cutA", "x", ""), nasty), {
      minLength: 1,
      maxLength: 3,
    }),
  },
);

// A reference such as A:A has every row of the sheet; its blank rows are one and the same here, a million would be slow.
const SHEET_ROWS = 1_048_576;
const BLANK: readonly string[] = [""];

/**
 * The arguments of an example with its columns as references to whole columns, which must not change the answer; null
 * where it has no column, or a square or form beside it, whose rows are counted.
 */
export function inWholeColumns(args: readonly unknown[]): readonly unknown[] | null {
  const lists = args.filter((argument): argument is unknown[][] => Array.isArray(argument) && argument.length > 1);
  if (lists.length === 0 || lists.some(([first]) => first?.length !== 1)) return null;
  return args.map((argument) =>
    Array.isArray(argument) && argument.length > 1
      ? [...(argument as unknown[][]), ...new Array<readonly string[]>(SHEET_ROWS - argument.length).fill(BLANK)]
      : argument,
  );
}
