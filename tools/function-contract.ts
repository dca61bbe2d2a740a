/**
 * What every =KAM.* function keeps to, whatever is in the cells: the checks of one call, and the calls to check.
 * The tests run some thousands for each function, `npm run fuzz:functions` as many as asked for.
 */
import fc from "fast-check";
import { CustomFunctionsError, ErrorCode } from "./custom-functions.ts";
import type { FunctionDefinition } from "./functions.ts";

export type Implementation = (...args: readonly unknown[]) => unknown;

const { invalidValue, notAvailable, divisionByZero, invalidNumber } = ErrorCode;
const LEGAL: ReadonlySet<string> = new Set([invalidValue, notAvailable, divisionByZero, invalidNumber]);
const LONGEST_TEXT = 32_767;
const HAN = /\p{Script=Han}/u;

/** Calls a function and names everything that it does wrong; an empty list when all is as it should be. */
export function violations(call: Implementation, args: readonly unknown[], languageAt: number): readonly string[] {
  const before = JSON.stringify(args);
  const first = replyOf(call, args);
  const found = [...faultsOf(first)];
  if (JSON.stringify(args) !== before) found.push("it changed its arguments");
  if (JSON.stringify(replyOf(call, args)) !== JSON.stringify(first)) found.push("a second call gives another answer");
  return [...found, ...messageFaults(call, args, languageAt)];
}

type Reply = { readonly value: unknown } | { readonly thrown: unknown };

function replyOf(call: Implementation, args: readonly unknown[]): Reply {
  try {
    return { value: call(...args) };
  } catch (thrown) {
    return { thrown };
  }
}

function faultsOf(reply: Reply): readonly string[] {
  if ("thrown" in reply) return errorFaults(reply.thrown);
  const { value } = reply;
  if (!Array.isArray(value) || value.length === 0) return ["its result is no range"];
  const rows = value as unknown[];
  const [head] = rows;
  if (!rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === (head as unknown[]).length)) {
    return ["its result is not rectangular"];
  }
  return (rows as unknown[][]).flat().flatMap(cellFaults);
}

function cellFaults(cell: unknown): readonly string[] {
  if (typeof cell === "boolean") return [];
  if (typeof cell === "string") return cell.length > LONGEST_TEXT ? ["a text is longer than a cell holds"] : [];
  if (typeof cell === "number") return Number.isFinite(cell) ? [] : [`a cell holds ${String(cell)}`];
  return errorFaults(cell);
}

function errorFaults(error: unknown): readonly string[] {
  if (!(error instanceof CustomFunctionsError)) {
    return [`it breaks: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`];
  }
  return LEGAL.has(error.code) ? [] : [`${error.code} is no error that a function may return`];
}

// Excel shows words beside these two only.
const WITH_WORDS: ReadonlySet<string> = new Set([invalidValue, notAvailable]);

/** In each language the messages are in that language; what a cell says may be quoted. */
function messageFaults(call: Implementation, args: readonly unknown[], languageAt: number): readonly string[] {
  if (languageAt < 0 || HAN.test(JSON.stringify(args))) return [];
  return ["zh", "en"].flatMap((language) => {
    const words = errorsIn(replyOf(call, args.with(languageAt, language))).map(({ message }) => message);
    return words.flatMap((message) => {
      if (message === "") return [`an error without words in "${language}"`];
      return HAN.test(message) === (language === "zh") ? [] : [`"${message}" is not in the language "${language}"`];
    });
  });
}

function errorsIn(reply: Reply): readonly CustomFunctionsError[] {
  const cells = "thrown" in reply ? [reply.thrown] : [reply.value].flat(2);
  return cells.filter(
    (cell): cell is CustomFunctionsError => cell instanceof CustomFunctionsError && WITH_WORDS.has(cell.code),
  );
}

// What people leave in cells: blanks in their three forms, texts for numbers, widths, errors, extremes, traps.
const NASTY: readonly unknown[] = [
  ...[null, "", 0, "0", "  ", "12", " 1,234.5 ", "１２", "12%", "x", "是", "N", true, false],
  ...["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "__proto__", "constructor", "=1+1", "\u202e", "a".repeat(400)],
  ...[-1, 0.1 + 0.2, 1e-9, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 5e-324, 60, 46_203, 2_958_466, 101],
];

const nasty = fc.constantFrom(...NASTY);

/** Arguments for a function: cells like those of its examples, with traps among them, in shapes that fit or do not. */
export function callsOf(definition: FunctionDefinition): fc.Arbitrary<readonly unknown[]> {
  const parameters = definition.metadata.parameters.map(({ name }, index) => {
    if (name === "lang") return fc.constantFrom<unknown>(null, undefined, "zh", "en", "code", "fr", 1);
    if (name === "headers") return fc.constantFrom<unknown>(null, undefined, true, false);
    if (name === "parameters") return parameterTables;
    const samples = definition.examples.flatMap((example) => cellsOf(example.arguments[index]));
    return fc.record({ cell: fc.constant(cellLike(samples)), isLeftOut: fc.integer({ min: 0, max: 19 }) });
  });
  const shape = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.constantFrom(1, 1, 1, 2, 4) });
  return fc.tuple(shape, fc.tuple(...parameters)).chain(([common, described]) =>
    fc.tuple(
      ...described.map((one) => {
        if (!isDescribed(one)) return fc.constant(one);
        if (one.isLeftOut === 0) return fc.constantFrom<unknown>(null, undefined);
        return rangeOf(one.cell, common);
      }),
    ),
  );
}

interface Described {
  readonly cell: fc.Arbitrary<unknown>;
  readonly isLeftOut: number;
}

function isDescribed(value: unknown): value is Described {
  return typeof value === "object" && value !== null && "isLeftOut" in value;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function rangeOf(cell: fc.Arbitrary<unknown>, { rows, columns }: Shape): fc.Arbitrary<unknown> {
  const range = (height: number, width: number) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
  return fc.oneof(
    { weight: 12, arbitrary: range(rows, columns) },
    { weight: 3, arbitrary: range(1, 1) },
    { weight: 1, arbitrary: cell },
    { weight: 1, arbitrary: range(columns, rows) },
    { weight: 1, arbitrary: range(rows + 1, 1) },
    // A whole column, as far as its cells are blank below.
    { weight: 1, arbitrary: range(rows, 1).map((cells) => [...cells, ...Array.from({ length: 40 }, () => [""])]) },
  );
}

function cellLike(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const numbers = samples.filter((sample) => typeof sample === "number");
  const near = numbers.length === 0 ? nasty : fc.constantFrom(...numbers).chain((number) => around(number));
  const like = samples.length === 0 ? fc.double({ min: 0, max: 100, noNaN: true }) : fc.constantFrom(...samples);
  return fc.oneof({ weight: 6, arbitrary: like }, { weight: 4, arbitrary: near }, { weight: 2, arbitrary: nasty });
}

function around(number: number): fc.Arbitrary<number> {
  return fc.double({ min: -0.5, max: 2.5, noNaN: true }).map((factor) => number * factor);
}

function cellsOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? (argument as unknown[]).flat(2) : argument === undefined ? [] : [argument];
}

const parameterTables = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(null, undefined) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(fc.constantFrom<unknown>("tier.strategicValue", "abc.cutA", "x", ""), nasty), {
      minLength: 1,
      maxLength: 3,
    }),
  },
);
