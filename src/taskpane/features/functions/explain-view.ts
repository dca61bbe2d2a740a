import { yesNoOfWord } from "#core/codes/yes-no.ts";
import type { Language } from "#locales/language.ts";
import type { ToolWords } from "#locales/tool-words.ts";
import type { CallFunction } from "../../excel/call-function.ts";
import type { ReadCell } from "../../excel/read-cell.ts";
import type { FunctionGuide, GuideEntry } from "../../function-guide.ts";

/** Why a cell shows what it shows. */
export interface Explanation {
  /** Of the function that explains. */
  readonly id: string;
  readonly lead: string;
  /** What the function gives now, for comparing with the cell. */
  readonly result: unknown;
  /** Whether the cell is the header above results; the first of them is explained. */
  readonly isHeader: boolean;
  /** What adds up to it, each with its name. */
  readonly factors: readonly Factor[];
  /** Where the result has rows of its own: the names of their columns, and the rows. */
  readonly lines: { readonly headers: readonly string[]; readonly rows: readonly (readonly unknown[])[] } | null;
  /** What the numbers are. */
  readonly note: string;
}

export interface Factor {
  readonly name: string;
  readonly value: unknown;
}

/** Why there is nothing to explain. */
export type NotExplained = keyof ToolWords["explain"]["refusals"];

export type Explained =
  | { readonly ok: true; readonly explanation: Explanation }
  | { readonly ok: false; readonly why: NotExplained; readonly about: string };

const SUFFIX = "WHY";

/** Explains the cell by the …WHY of its function, called with what the cell's formula was given. */
export function explainCell(
  { call, args, offset, parameters }: Pick<ReadCell, "call" | "args" | "offset" | "parameters">,
  guide: FunctionGuide,
  callFunction: CallFunction,
  language: Language,
): Explained {
  if (call === null) return { ok: false, why: "noFunction", about: "" };
  const id = call.id.endsWith(SUFFIX) ? call.id.slice(0, -SUFFIX.length) : call.id;
  const entry = guide.find((one) => one.id === id);
  const why = guide.find((one) => one.id === `${id}${SUFFIX}`);
  const own = guide.find((one) => one.id === call.id);
  if (entry === undefined || own === undefined) return { ok: false, why: "unknown", about: call.id };
  if (why === undefined) return { ok: false, why: "noWhy", about: id };
  const missing = args.indexOf(null);
  if (missing >= 0) return { ok: false, why: "onlyExcel", about: call.args[missing] ?? "" };
  // A function that takes no parameters may be explained by them.
  const given = { ...(takes(own, "parameters") ? {} : { parameters }), ...argumentsByName(own, args) };
  const result = callFunction(id, argumentsFor(entry, { ...given, headers: false }));
  const cells = callFunction(why.id, argumentsFor(why, { ...given, headers: true, lang: shortOf(language) }));
  if (result === null || cells === null) return { ok: false, why: "notLoaded", about: id };
  const row = offset - headerRows(own, given);
  const fault = faultIn((result[row] ?? result[0])?.[0]);
  if (fault !== null) return { ok: false, why: "fault", about: fault };
  return { ok: true, explanation: explanationOf({ why, result, cells, row }, language) };
}

const takes = ({ texts }: GuideEntry, argument: string): boolean =>
  texts.en.parameters.some(({ name }) => name === argument);

/** Rows of headers above the results of the cell's own call. */
function headerRows(own: GuideEntry, given: Given): 0 | 1 {
  if (!takes(own, "headers")) return 0;
  const wanted = singleOf(given.headers);
  return yesNoOfWord(String(wanted)) === false ? 0 : 1;
}

type Given = Readonly<Record<string, unknown>>;

function argumentsByName(entry: GuideEntry, args: ReadCell["args"]): Given {
  return Object.fromEntries(
    entry.texts.en.parameters.flatMap(({ name }, at) => {
      const cells = args[at];
      return cells === undefined || cells === null || cells.length === 0 ? [] : [[name, cells]];
    }),
  );
}

// Language and headers are taken as one value, everything else as cells.
const SINGLE: ReadonlySet<string> = new Set(["lang", "headers"]);

function argumentsFor({ texts }: GuideEntry, given: Given): readonly unknown[] {
  return texts.en.parameters.map(({ name }) => {
    const value = given[name] ?? null;
    return SINGLE.has(name) ? singleOf(value) : value;
  });
}

const singleOf = (value: unknown): unknown =>
  Array.isArray(value) ? ((value as readonly unknown[][])[0]?.[0] ?? null) : value;

const shortOf = (language: Language): "zh" | "en" => (language === "zh-CN" ? "zh" : "en");

interface Called {
  readonly why: GuideEntry;
  readonly result: readonly (readonly unknown[])[];
  readonly cells: readonly (readonly unknown[])[];
  /** Of the results; below 0 it is their header. */
  readonly row: number;
}

function explanationOf({ why, result, cells, row }: Called, language: Language): Explanation {
  const { description, returns } = why.texts[language];
  const [headers = [], ...rows] = cells.map((row) => row.map(plainOf));
  const names = headers.map(String);
  // A row of reasons for each row of results; else the reasons have rows of their own.
  const isPerRow = rows.length === result.length;
  const place = isPerRow ? Math.max(0, row) : 0;
  const own = isPerRow ? (rows[place] ?? []) : [];
  const factors = names.flatMap((name, at) => {
    const value = own[at];
    return value === undefined || value === null || value === "" ? [] : [{ name, value }];
  });
  return {
    id: why.id,
    lead: description,
    result: plainOf(result[place]?.[0]),
    isHeader: row < 0,
    factors,
    lines: isPerRow ? null : { headers: names, rows },
    note: returns,
  };
}

/** What an error of a function says is wrong, in words; null for a result. */
function faultIn(cell: unknown): string | null {
  if (typeof cell !== "object" || cell === null || !("message" in cell)) return null;
  const { code, message } = cell as { readonly code?: unknown; readonly message: unknown };
  return typeof message === "string" && message !== "" ? message : String(code);
}

const plainOf = (cell: unknown): unknown => faultIn(cell) ?? cell;

const DIGITS = 4;

/** As a person reads a value; numbers without what binary fractions leave behind. */
export function shownValue(value: unknown, words: ToolWords["explain"]): string {
  if (typeof value === "number") return String(Number(value.toFixed(DIGITS)));
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return typeof value === "string" ? value : "";
}
